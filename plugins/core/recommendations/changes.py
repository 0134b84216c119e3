"""What has happened to recommendations: responses given and entries of the log, each on its day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..catalogue import Catalogue, Record
from ..types.recommendation import Implementation, Recommendation, ResponseKind


@dataclass(frozen=True, slots=True)
class Change:
    """A new state of a recommendation or of a part of it.

    by: the ids of those who told it. anchor: its place on the recommendation's page, for ever.
    entry: its index in the log; None for the response.
    """

    record: Record
    day: date
    state: ResponseKind | Implementation
    by: tuple[str, ...]
    anchor: str
    entry: int | None = None


def changes_of(record: Record, today: date) -> Iterator[Change]:
    """The response and the log of a recommendation up to a day, in the order of its file."""
    header = record.header
    assert isinstance(header, Recommendation)
    response = header.response
    if response and response.date <= today:
        yield Change(record, response.date, response.kind, response.by, response.place)
    log = zip(header.follow_ups, header.entry_places(), strict=True)
    for index, (entry, anchor) in enumerate(log):
        if entry.date <= today:
            yield Change(record, entry.date, entry.implementation, entry.by, anchor, index)


def latest_changes(catalogue: Catalogue) -> list[Change]:
    """The changes of all published recommendations as of the build date, the newest first; of
    those of one day, by the recommendation's id, and its own newest first."""
    found = [
        change
        for record in catalogue.listed("recommendation")
        for change in changes_of(record, catalogue.today)
    ]
    newest_first = sorted(reversed(found), key=lambda change: change.record.id)
    return sorted(newest_first, key=lambda change: change.day, reverse=True)
