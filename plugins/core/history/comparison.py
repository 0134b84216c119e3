"""What a row of `COMPARISONS` is, and when two headers tell the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Any

from ..catalogue import Record
from ..problems import Place, Problem
from ..records import Part
from ..types import ContentType


@dataclass(frozen=True, slots=True)
class Comparison:
    """How files of a type are compared with what they were.

    content: a header → what stays when its file is renamed. changed: (the header then, the record
    now) → what is wrong. gone: (the header then, the file's name) → what is lost with the file.
    """

    type: ContentType
    content: Callable[[Any], Hashable]
    changed: Callable[[Any, Record], Iterator[Problem]]
    gone: Callable[[Any, Place], Iterator[Problem]]


def different(before: Part, now: Part) -> list[str]:
    """The keys whose values aren't the same."""
    values = dict(facts(now))
    return [key for key, value in facts(before) if values[key] != value]


def facts(part: Part) -> tuple[tuple[str, Any], ...]:
    """What a group of fields tells: its keys and values. A reference is the same with and without
    its folder."""
    found = []
    for key in type(part).model_fields:
        value = getattr(part, key)
        if isinstance(value, tuple):
            value = tuple(name if "://" in name else id_in(name) for name in value)
        found.append((key, value))
    return tuple(found)


def id_in(reference: str) -> str:
    """The id of what a reference points to."""
    return reference.rpartition("/")[2]
