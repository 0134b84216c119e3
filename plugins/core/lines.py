"""A file's text as lines that keep their ends, for changes that touch nothing else."""

from __future__ import annotations

import re

ENDS = "\r\n\x85"
_LINE = re.compile(rf"[^{ENDS}]*(?:\r\n|[{ENDS}])|[^{ENDS}]+")
_FENCE = re.compile(r"---[ \t]*")


def lines_of(text: str) -> list[str]:
    """The lines with their ends; joined they are the text again."""
    return _LINE.findall(text)


def fences(lines: list[str]) -> tuple[int, int] | None:
    """The indexes of the lines that begin and end the header, or None when there is none."""
    bare = (line.rstrip(ENDS).lstrip("\ufeff") for line in lines)
    found = (number for number, line in enumerate(bare) if _FENCE.fullmatch(line))
    first, last = next(found, None), next(found, None)
    return None if first is None or last is None else (first, last)


def with_key(text: str, key: str, value: str) -> str:
    """The text of a Markdown file with a line `key: value` in its header, in place of the one that
    was there; unchanged when it has no header."""
    lines = lines_of(text)
    header = fences(lines)
    if header is None:
        return text
    first, last = header
    end = lines[first][len(lines[first].rstrip(ENDS)) :] or "\n"
    written = f"{key}: {value}{end}"
    for number in range(first + 1, last):
        if re.match(rf"{re.escape(key)}[ \t]*:", lines[number]):
            return "".join([*lines[:number], written, *lines[number + 1 :]])
    return "".join([*lines[:last], written, *lines[last:]])
