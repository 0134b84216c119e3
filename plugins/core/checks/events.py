"""What an event says of its times, its place and how to take part must agree."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue, Record
from ..problems import Problem
from ..records import DayOrTime
from ..types.event import Event, Mode


def uneven_times(catalogue: Catalogue) -> Iterator[Problem]:
    """Ends that aren't after their start, and those of which only the other has a time of day."""
    for record, event in _events(catalogue):
        for index, span in enumerate(event.spans):
            if span.end is None:
                continue
            at = record.place_of(("end",) if index == 0 else ("moved_to", index - 1, "end"))
            times = {"start": str(span.start), "end": str(span.end)}
            if bool(span.start.clock) != bool(span.end.clock):
                yield Problem.at(at, "E02", **times)
            elif _is_before(span.end, span.start) or (span.end.clock and span.end == span.start):
                yield Problem.at(at, "E01", **times)


def unclear_moves(catalogue: Catalogue) -> Iterator[Problem]:
    """Events said to be moved without the new time, and new times of those that aren't."""
    for record, event in _events(catalogue):
        if event.status == "moved" and not event.moved_to:
            yield Problem.at(record.place_of(("status",)), "E03")
        if event.moved_to and event.status not in ("moved", "cancelled"):
            yield Problem.at(record.place_of(("moved_to",)), "E04")


def events_nowhere(catalogue: Catalogue) -> Iterator[Problem]:
    """Events on site without a place, and those online without an address or a reason for that."""
    for record, event in _events(catalogue):
        at = record.place_of(("mode",))
        if event.mode is not Mode.ONLINE and not event.place:
            yield Problem.at(at, "E05", mode=event.mode)
        if (
            event.mode is not Mode.ON_SITE
            and not event.online_address
            and not event.no_online_address
        ):
            yield Problem.at(at, "H24", key="online_address", reason="no_online_address")


def late_registrations(catalogue: Catalogue) -> Iterator[Problem]:
    """Registrations that are open when the event is over already."""
    for record, event in _events(catalogue):
        until = event.registration.until if event.registration else None
        if until and _is_before(event.span.last, until):
            at = record.place_of(("registration", "until"))
            yield Problem.at(at, "E06", until=str(until), end=str(event.span.last))


def _events(catalogue: Catalogue) -> Iterator[tuple[Record, Event]]:
    for record in catalogue.by_type.get("event", ()):
        assert isinstance(record.header, Event)
        yield record, record.header


def _is_before(first: DayOrTime, second: DayOrTime) -> bool:
    """By the clock where both have one, else by the day."""
    if first.clock and second.clock:
        return first.instant < second.instant
    return first.day < second.day
