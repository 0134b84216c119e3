"""A link between two records."""

from __future__ import annotations

from dataclasses import dataclass

from ..language import N_
from ..problems import Place
from ..records import Link
from .record import Record

MENTION = Link((), N_("Tekstissä mainitut"), N_("Mainittu sivuilla"))
"""The relation of a `[[reference]]` in running text."""


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """A link between two records. anchor: the item of the target that it points at, or empty."""

    source: Record
    target: Record
    link: Link
    place: Place
    anchor: str = ""
