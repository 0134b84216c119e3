"""The missing ids of the groups in a header's lists, before their first keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..body.lists import largest_numbers, next_id
from ..frontmatter import Node, read_yaml
from ..lines import ENDS, fences, lines_of
from ..problems import Place

_NAMELESS = Place("")


def write_header_ids(text: str, keys: Sequence[str]) -> tuple[str, int]:
    """The text of a Markdown file with an id in each group that stands without one at these keys
    of its header, and the number of new ids. The keys are kinds of `PREFIXES`.

    The new header is read again: if it says anything else than the old one and the ids, or can't
    be read, the text is given back as it was, and its editor writes them.
    """
    lines = lines_of(text)
    found = fences(lines)
    header = _read(lines, found) if found else None
    if found is None or header is None:
        return text, 0
    expected = header.data()
    largest = largest_numbers(_ids(expected))
    missing: list[tuple[Node, str]] = []
    for key in keys:
        nodes, values = _groups(header.step(key)), _group_values(expected.get(key))
        for node, value in zip(nodes, values, strict=True):
            if value and "id" not in value:
                value["id"] = next_id(key, largest)
                missing.append((node, value["id"]))
    written = list(lines)
    for node, new in sorted(missing, key=_position, reverse=True):
        index = found[0] + node.line
        if index >= found[1]:
            return text, 0
        written[index] = _with_id(written[index], node.column - 1, new)
    result = "".join(written)
    again = lines_of(result)
    after = _read(again, fences(again) or found)
    if not missing or after is None or after.data() != expected:
        return text, 0
    return result, len(missing)


def _position(row: tuple[Node, str]) -> tuple[int, int]:
    return row[0].line, row[0].column


def _read(lines: Sequence[str], found: tuple[int, int]) -> Node | None:
    """The header as nodes whose lines are counted from its first one, or None."""
    first, last = found
    header = "".join(line.rstrip(ENDS) + "\n" for line in lines[first + 1 : last])
    node, _ = read_yaml(_NAMELESS, header)
    return node if node and isinstance(node.value, dict) else None


def _groups(node: Node | None) -> list[Node]:
    """The groups of a list, or the one that stands alone."""
    if node is None:
        return []
    several = node.value if isinstance(node.value, list) else [node]
    return [one for one in several if isinstance(one.value, dict)]


def _group_values(value: Any) -> list[dict[str, Any]]:
    several = value if isinstance(value, list) else [value]
    return [one for one in several if isinstance(one, dict)]


def _ids(header: dict[str, Any]) -> Iterator[str]:
    """Every id that some group of the header has; on its page none may stand there twice."""
    groups: Iterable[dict[str, Any]] = (g for v in header.values() for g in _group_values(v))
    yield from (str(group["id"]) for group in groups if "id" in group)


def _with_id(line: str, start: int, new: str) -> str:
    """The line with an id before the first key of the group that starts at this character."""
    if line[start] == "{":
        return f"{line[: start + 1]}id: {new}, {line[start + 1 :]}"
    end = line[len(line.rstrip(ENDS)) :] or "\n"
    return f"{line[:start]}id: {new}{end}{' ' * start}{line[start:]}"
