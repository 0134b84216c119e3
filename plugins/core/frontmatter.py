"""Stage 1, second half: text becomes a header that knows its lines, and a body.

YAML is read as events from libyaml, never as objects: an alias is a problem the moment it is seen,
so nothing is ever expanded, and every key and value keeps its line and column. Plain scalars stay
text unless they are plainly numbers, truth values or null: no octals, no sexagesimals, no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from .language.characters import FORBIDDEN, Kind, name_of, unseen
from .problems import Place, Problem

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_FENCE = re.compile(r"---[ \t]*")
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line for YAML 1.1 (section 4.2), by which it counts."""
DEEPEST = 12
"""Levels of nesting in a header; the deepest that a type uses is five."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a header with its place: a mapping of nodes, a list of nodes or a scalar."""

    value: Any
    line: int
    column: int
    key_places: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def data(self) -> Any:
        """The plain value, for validation."""
        if isinstance(self.value, dict):
            return {key: node.data() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.data() for node in self.value]
        return self.value

    def place(self, location: tuple[str | int, ...], of_key: bool = False) -> tuple[int, int]:
        """The line and column of what a location leads to, or of the nearest thing on the way.

        of_key: of the last key itself instead of its value.
        """
        node, at = self, (self.line, self.column)
        for step in location:
            inner = node.step(step)
            if inner is not None:
                at = (inner.line, inner.column)
                if of_key and isinstance(step, str):
                    at = node.key_places[step]
                node = inner
        return at

    def step(self, step: str | int | None) -> Node | None:
        """The value of a key of a mapping, or an item of a list, or None."""
        if isinstance(self.value, dict):
            return self.value.get(step)
        if isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            return self.value[step]
        return None


@dataclass(frozen=True, slots=True)
class Split:
    """A file in two parts; `body_line` is the line number of the body's first line."""

    header: Node | None
    body: str
    body_line: int
    problems: tuple[Problem, ...] = ()


def split(place: Place, text: str) -> Split:
    """A file's text as header and body; without a readable header, only problems."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if not _FENCE.fullmatch(lines[first]):
        return Split(None, "", 1, (Problem.at(place.at(first + 1), "H01"),))
    end = next((n for n in range(first + 1, len(lines)) if _FENCE.fullmatch(lines[n])), None)
    if end is None:
        return Split(None, "", 1, (Problem.at(place.at(first + 1), "H02"),))
    header, problems = read_yaml(place, "\n".join(lines[first + 1 : end]) + "\n", first + 1)
    if not _refused(problems) and (header is None or not isinstance(header.value, dict)):
        problems.append(Problem.at(place.at(first + 1), "H07", expected="keys"))
    body = "\n".join(lines[end + 1 :])
    return Split(None if _refused(problems) else header, body, end + 2, tuple(problems))


def _refused(problems: list[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)


def read_yaml(place: Place, text: str, offset: int = 0) -> tuple[Node | None, list[Problem]]:
    """One YAML document as nodes; `offset` lines stand above it in its file."""
    problems: list[Problem] = []
    events = _events(place, text, offset, problems)
    try:
        roots = [node for node in _documents(events, place, offset, problems)]
    except _Refused:
        return None, problems
    if len(roots) > 1:
        problems.append(
            Problem.at(place.at(roots[1].line, roots[1].column), "H07", expected="keys")
        )
    return (roots[0] if roots else None), problems


class _Refused(Exception):
    """The rest of the header can't be read; the problem is already noted."""


def _events(place: Place, text: str, offset: int, problems: list[Problem]) -> Iterator[Any]:
    source = _LINE_END.split(text)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            problems += _cut_short(event, source, place, offset)
            yield event
    except yaml.YAMLError as fault:
        line, column = _spot(fault, source)
        at = place.at(line + 1 + offset, column + 1)
        tab = next(
            (n for n, row in enumerate(source[: line + 1]) if re.match(r"[ -]*\t", row)), None
        )
        if tab is not None:
            at = place.at(tab + 1 + offset, source[tab].index("\t") + 1)
            problems.append(Problem.at(at, "H06"))
        else:
            problems.append(Problem.at(at, "H03", line=source[line].strip()))
        raise _Refused from fault


def _cut_short(event: Any, source: list[str], place: Place, offset: int) -> Iterator[Problem]:
    """That a text without quotes goes on after ` #`, which YAML takes for a comment."""
    if isinstance(event, yaml.ScalarEvent) and not event.style and event.value:
        end = event.end_mark
        rest = source[end.line][end.column :].strip()
        if rest.startswith("#"):
            at = place.at(end.line + 1 + offset, end.column + 1)
            yield Problem.at(at, "H32", text=rest)


def _spot(fault: yaml.YAMLError, source: list[str]) -> tuple[int, int]:
    """The line and column, from 0, where the reading stopped; what was never closed is told
    where it was opened, not where the text ends."""
    for name in ("problem_mark", "context_mark"):
        mark = getattr(fault, name, None)
        if mark and mark.line < len(source) and source[mark.line].strip():
            return mark.line, mark.column
    return 0, 0


def _documents(
    events: Iterator[Any], place: Place, offset: int, problems: list[Problem]
) -> Iterator[Node]:
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            yield _node(event, events, place, offset, problems, 1)


def _node(
    event: Any,
    events: Iterator[Any],
    place: Place,
    offset: int,
    problems: list[Problem],
    depth: int,
) -> Node:
    line, column = event.start_mark.line + 1 + offset, event.start_mark.column + 1
    here = place.at(line, column)
    written = event.anchor or getattr(event, "tag", None)
    if written:
        problems.append(Problem.at(here, "H04", name=written))
    if isinstance(event, yaml.AliasEvent):
        return Node(None, line, column)
    if isinstance(event, yaml.ScalarEvent):
        # Quoted text can hold "\0" and the like, which the check of the file doesn't see.
        if forbidden := FORBIDDEN.search(event.value):
            problems.append(Problem.at(here, "F03", character=name_of(forbidden[0])))
        elif event.style == '"' and (hidden := _hidden(event.value)):
            problems.append(Problem.at(here, "F03", character=name_of(hidden)))
        return Node(_scalar(event), line, column)
    if depth > DEEPEST:
        problems.append(Problem.at(here, "H08", most=DEEPEST))
        raise _Refused
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        for inner in events:
            if isinstance(inner, yaml.SequenceEndEvent):
                break
            items.append(_node(inner, events, place, offset, problems, depth + 1))
        return Node(items, line, column)
    return _mapping(events, place, offset, problems, depth, line, column)


def _hidden(text: str) -> str:
    """The first unseen character that an escape in quotes has put into a text, or nothing."""
    found = (one.character for one in unseen(text) if one.kind is not Kind.DECOMPOSED)
    return next(found, "")


def _mapping(
    events: Iterator[Any],
    place: Place,
    offset: int,
    problems: list[Problem],
    depth: int,
    line: int,
    column: int,
) -> Node:
    values: dict[str, Node] = {}
    key_places: dict[str, tuple[int, int]] = {}
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        key = _node(event, events, place, offset, problems, depth + 1)
        at = place.at(key.line, key.column)
        value = _node(next(events), events, place, offset, problems, depth + 1)
        if isinstance(key.value, dict | list):
            problems.append(Problem.at(at, "H07", expected="keys"))
            continue
        name = getattr(event, "value", "")
        if name in values:
            problems.append(Problem.at(at, "H05", key=name, line=key_places[name][0]))
            continue
        values[name] = value
        key_places[name] = (key.line, key.column)
    return Node(values, line, column, key_places)


class Figures(str):
    """Unquoted figures that aren't a whole number as we write them: `010`, `1.10`. As text they
    lose nothing, but another reader of YAML would make 8 and 1.1 of them."""

    __slots__ = ()


_WHOLE = re.compile(r"[-+]?(?:0|[1-9]\d{0,17})")
_FIGURES = re.compile(r"[-+]?[\d.]*\d[\d.]*")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}


def _scalar(event: yaml.ScalarEvent) -> Any:
    text = event.value
    if event.style:
        return text
    if text.lower() in _CONSTANTS:
        return _CONSTANTS[text.lower()]
    if _WHOLE.fullmatch(text):
        return int(text)
    return Figures(text) if _FIGURES.fullmatch(text) else text
