"""How often an event has been changed is counted up for ever: programs that have its entry take
one with a lower number for an older one (RFC 5546, 2.1.4)."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from ..catalogue import Record
from ..problems import Place, Problem
from ..types.event import EVENT, Event
from .comparison import Comparison


def _content(header: Event) -> Hashable:
    return header.title, header.start


def _changed(before: Event, now: Record) -> Iterator[Problem]:
    header = now.header
    assert isinstance(header, Event)
    if header.sequence < before.sequence:
        kept = {"before": before.sequence, "after": header.sequence}
        yield Problem.at(now.place_of(("status",)), "L09", **kept)


def _gone(before: Event, place: Place) -> Iterator[Problem]:
    """An event without a page is in no calendar either."""
    yield from ()


COMPARISON = Comparison(EVENT, _content, _changed, _gone)
