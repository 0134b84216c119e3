"""Writes the missing ids of marked lists into a text, and touches nothing else in it."""

from __future__ import annotations

import re
import unicodedata

from .body import Renderer

_ENDS = "\r\n\x85"
_LINE = re.compile(rf"[^{_ENDS}]*(?:\r\n|[{_ENDS}])|[^{_ENDS}]+")
_ITEM = re.compile(r"[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]")
"""An item in HTML or an empty one stands on no line of its own, and gets its id by hand."""
_FENCE = re.compile(r"---[ \t]*")


def write_ids(text: str, renderer: Renderer | None = None) -> str:
    """The text of a Markdown file with an id at the end of the first line of each item without one.

    Line ends and a byte order mark stay as they are. Running it again changes nothing.
    """
    lines = _LINE.findall(text)
    first_of_body = _body_start(lines)
    body = "".join(line.rstrip(_ENDS) + "\n" for line in lines[first_of_body:])
    body = unicodedata.normalize("NFC", body)
    rendered = (renderer or Renderer()).render(body, "fi")
    for marked in rendered.lists:
        for item in marked.items:
            index = first_of_body + item.line - 1
            if not item.given and _ITEM.match(lines[index]):
                lines[index] = _with_id(lines[index], item.id)
    return "".join(lines)


def _body_start(lines: list[str]) -> int:
    """The index of the line after the header, or 0 when there is none."""
    bare = (line.rstrip(_ENDS).lstrip("\ufeff") for line in lines)
    fences = (number for number, line in enumerate(bare) if _FENCE.fullmatch(line))
    next(fences, None)
    end = next(fences, None)
    return 0 if end is None else end + 1


def _with_id(line: str, item_id: str) -> str:
    """The id goes before the spaces at the end of the line: two of them are a line break."""
    text = line.rstrip()
    return f"{text} {{: #{item_id} }}{line[len(text) :]}"
