"""The log of a recommendation, and the response to it, are only ever added to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator
from typing import Any

from ..catalogue import Record
from ..problems import Place, Problem
from ..types.recommendation import RECOMMENDATION, FollowUp, Recommendation
from .comparison import Comparison, different, facts, id_in


def _content(header: Recommendation) -> Hashable:
    return id_in(header.evaluation), header.title


def _gone(before: Recommendation, place: Place) -> Iterator[Problem]:
    if before.response or before.follow_ups:
        yield Problem.at(place, "L05")


def _changed(before: Recommendation, now: Record) -> Iterator[Problem]:
    header = now.header
    assert isinstance(header, Recommendation)
    if before.response and not header.response:
        yield Problem.at(now.place, "L04", day=before.response.date)
    elif before.response and header.response:
        keys = different(before.response, header.response)
        if keys:
            yield Problem.at(now.place_of(("response",)), "L03", keys=", ".join(keys))
    for entry, index in _without_match(before.follow_ups, header.follow_ups):
        if index is None:
            place = now.place_of(("follow_ups",))
            yield Problem.at(place, "L02", day=entry.date, state=entry.implementation)
        else:
            keys = different(entry, header.follow_ups[index])
            place = now.place_of(("follow_ups", index))
            yield Problem.at(place, "L01", day=entry.date, keys=", ".join(keys))


def _without_match(
    before: tuple[FollowUp, ...], now: tuple[FollowUp, ...]
) -> Iterator[tuple[FollowUp, int | None]]:
    """Each earlier entry that isn't there as it was, with the index of what it has become, if it
    has been edited: an entry of the same day and part, or one that only the day was changed of."""
    kept = Counter(facts(entry) for entry in before)
    new: list[int] = []
    for index, entry in enumerate(now):
        told = facts(entry)
        if kept[told]:
            kept[told] -= 1
        else:
            new.append(index)
    alike: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for index in reversed(new):
        for likeness in _likenesses(now[index]):
            alike[likeness].append(index)
    taken: set[int] = set()
    for entry in before:
        told = facts(entry)
        if not kept[told]:
            continue
        kept[told] -= 1
        found = None
        for likeness in _likenesses(entry):
            while alike[likeness] and found is None:
                index = alike[likeness].pop()
                found = index if index not in taken else None
        if found is not None:
            taken.add(found)
        yield entry, found


def _likenesses(entry: FollowUp) -> Iterator[tuple[Any, ...]]:
    """What an entry and its edited self have in common, the surest first."""
    yield "day", entry.date, entry.part
    yield "all but the day", *(fact for fact in facts(entry) if fact[0] != "date")


COMPARISON = Comparison(RECOMMENDATION, _content, _changed, _gone)
