"""From records to the catalogue of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ..problems import Problem
from ..reading import Found
from ..types import ContentType
from .catalogue import Catalogue
from .groups import grouped
from .record import Key, LoneText, Record
from .resolving import Resolver


def build(
    records: Iterable[Record],
    lone: Iterable[LoneText],
    today: date,
    found: Found,
    types: tuple[ContentType, ...],
    problems: list[Problem],
) -> Catalogue:
    """The catalogue of records; what is wrong with their ids and links is added to the problems.

    The result doesn't depend on the order in which the records come. lone: texts
    of no record, whose references are judged though they make no links. A reference to a file that
    has errors already, or to what would stand in it, isn't another error.
    """
    kept: dict[Key, Record] = {}
    named: dict[tuple[str, str], Record] = {}
    for record in sorted(records, key=lambda r: (r.place, r.type.name, r.id)):
        if record.key in kept:
            path = kept[record.key].place.path
            problems.append(Problem.at(record.place, "U01", id=record.id, other=path))
            continue
        # A season may have the id of a programme, and no reference could tell them apart.
        other = named.setdefault((record.folder, record.id), record)
        if other is not record:
            path = other.place.path
            problems.append(Problem.at(record.place, "U01", id=record.id, other=path))
        kept[record.key] = record
    everything = tuple(sorted(kept.values(), key=lambda r: r.key))
    catalogue = Catalogue(
        today=today,
        records=everything,
        subjects=found.subjects or {},
        subjects_read=found.subjects is not None,
        settings=found.settings,
        files=found.attachments,
        unread=found.unread,
        types=types,
        by_key={record.key: record for record in everything},
        by_id=grouped(everything, lambda record: record.id),
        by_type=grouped(everything, lambda record: record.type.name),
    )
    resolver = Resolver(catalogue, problems)
    edges = resolver.edges()
    resolver.judge(lone)
    return replace(
        catalogue,
        outgoing=grouped(edges, lambda edge: edge.source.key),
        incoming=grouped(edges, lambda edge: edge.target.key),
    )
