"""JSON as values, and the places in its text where they stand.

Python's own parser gives values without places. The text is walked a second time only when there is
something to tell of it.
"""

from __future__ import annotations

import bisect
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Place, Problem

Path = tuple[str | int, ...]
"""The keys and indexes that lead to a value."""

MOST_DEPTH = 64
"""Brackets inside one another that are read; GeoJSON needs some ten."""

MOST_FAULTS = 20
"""Problems that are told of one file; one with more has something else wrong than slips."""

_TOKEN = re.compile(r'[{}\[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}\[\],:"]+', re.DOTALL)
_NO_JSON = ("NaN", "Infinity", "-Infinity")
_LONGEST_INTEGER = 20


@dataclass(frozen=True, slots=True)
class Token:
    """A key or a value of a text: its path, where it begins, and as what it is written. Of an
    object or a list the bracket that opens it."""

    path: Path
    offset: int
    written: str
    is_key: bool = False


def read_json(place: Place, text: str) -> tuple[Any, list[Problem]]:
    """The value that a text holds; None if it has problems: it isn't JSON (RFC 8259), or has a key
    twice, of which programs keep whichever they will."""
    flawed = False

    def paired(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal flawed
        found = dict(pairs)
        flawed |= len(found) < len(pairs)
        return found

    def refused(written: str) -> None:
        nonlocal flawed
        flawed = True

    try:
        value = json.loads(
            text, object_pairs_hook=paired, parse_constant=refused, parse_int=_integer
        )
    except json.JSONDecodeError as fault:
        return None, [Problem.at(place.at(fault.lineno, fault.colno), "M02")]
    except RecursionError:
        flawed = True
    return (None, _flaws(place, text)) if flawed else (value, [])


def places_of(place: Place, text: str, paths: Collection[Path]) -> Mapping[Path, Place]:
    """Where the values at these paths stand in a text that is JSON."""
    wanted = set(paths)
    lines = _Lines(place, text)
    found: dict[Path, Place] = {}
    for token in _tokens(text):
        if token.path in wanted and not token.is_key:
            found[token.path] = lines.at(token.offset)
            if len(found) == len(wanted):
                break
    return found


def _integer(written: str) -> int | float:
    # Python refuses integers of thousands of digits.
    return int(written) if len(written) <= _LONGEST_INTEGER else float(written)


def _flaws(place: Place, text: str) -> list[Problem]:
    lines = _Lines(place, text)
    problems: list[Problem] = []
    seen: set[Path] = set()
    for token in _tokens(text):
        at = lines.at(token.offset)
        if len(problems) == MOST_FAULTS:
            break
        if len(token.path) >= MOST_DEPTH and token.written in "[{":
            return [*problems, Problem.at(at, "M04", most=MOST_DEPTH)]
        if token.is_key and token.path in seen:
            problems.append(Problem.at(at, "M03", key=token.path[-1]))
        elif token.is_key:
            seen.add(token.path)
        elif token.written in _NO_JSON:
            problems.append(Problem.at(at, "M02"))
    return problems


def _tokens(text: str) -> Iterator[Token]:
    """The keys and values of a text in its order; only brackets decide where they belong."""
    path: list[str | int | None] = []
    for match in _TOKEN.finditer(text):
        written = match[0]
        if written == ",":
            if path:
                path[-1] = path[-1] + 1 if isinstance(path[-1], int) else None
        elif written in "]}":
            del path[-1:]
        elif written != ":":
            is_key = bool(path) and path[-1] is None
            if is_key:
                path[-1] = json.loads(written)
            yield Token(tuple(path), match.start(), written, is_key)
            if written in "[{":
                path.append(0 if written == "[" else None)


class _Lines:
    """The lines of a text, to tell where an offset is."""

    def __init__(self, place: Place, text: str) -> None:
        self.place = place
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def at(self, offset: int) -> Place:
        line = bisect.bisect(self.starts, offset)
        return self.place.at(line, offset - self.starts[line - 1] + 1)
