"""Recommendations in sums: by evaluation, programme, season, addressee, subject and year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..catalogue import Key
from ..types.recommendation import Implementation, ResponseKind, Verification
from .states import NoNews, NoResponse, Progress, State

_RESPONSES = (*ResponseKind, *NoResponse)
_IMPLEMENTATIONS = (*Implementation, *NoNews)


@dataclass(frozen=True, slots=True)
class Count:
    """Whole recommendations, or parts of them, in numbers.

    by_implementation: of all; by_verification: of those with an entry in the log. Both hold what
    there is at least one of, in the order of the vocabulary.
    """

    total: int = 0
    open: int = 0
    overdue: int = 0
    stale: int = 0
    by_implementation: Mapping[Implementation | NoNews, int] = field(default_factory=dict)
    by_verification: Mapping[Verification, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RollUp:
    """A group of recommendations in numbers. wholes: each once; parts: their parts, each once.
    by_response, response_late, superseded: of the whole recommendations."""

    wholes: Count = field(default_factory=Count)
    parts: Count = field(default_factory=Count)
    by_response: Mapping[ResponseKind | NoResponse, int] = field(default_factory=dict)
    response_late: int = 0
    superseded: int = 0

    @property
    def total(self) -> int:
        """The number of whole recommendations."""
        return self.wholes.total


@dataclass(frozen=True, slots=True)
class RollUps:
    """The sums of all, and of each group by the key of its record, the id of the subject or the
    year of the evaluation. One with two addressees counts once for each, and once in all.
    summaries: by a summary evaluation, what its separate evaluations gave; what it gave itself is
    in evaluations, as of any."""

    all: RollUp = field(default_factory=RollUp)
    evaluations: Mapping[Key, RollUp] = field(default_factory=dict)
    summaries: Mapping[Key, RollUp] = field(default_factory=dict)
    programmes: Mapping[Key, RollUp] = field(default_factory=dict)
    seasons: Mapping[Key, RollUp] = field(default_factory=dict)
    addressees: Mapping[Key, RollUp] = field(default_factory=dict)
    subjects: Mapping[str, RollUp] = field(default_factory=dict)
    years: Mapping[int, RollUp] = field(default_factory=dict)


def roll_ups(states: Iterable[State]) -> RollUps:
    """The sums of these recommendations, in one pass over them."""
    tallies: dict[str, dict[Hashable, _Tally]] = defaultdict(lambda: defaultdict(_Tally))
    for state in states:
        for grouping, group in set(_groups(state)):
            tallies[grouping][group].add(state)
    sums = {
        grouping: {group: groups[group].roll_up() for group in sorted(groups)}
        for grouping, groups in tallies.items()
    }
    everything = sums.pop("all", {"": RollUp()})
    return RollUps(all=everything[""], **sums)


def _groups(state: State) -> Iterator[tuple[str, Hashable]]:
    """Where a recommendation counts: the field of `RollUps`, and the group in it."""
    yield "all", ""
    if state.evaluation:
        yield "evaluations", state.evaluation.key
    for summary in state.summaries:
        yield "summaries", summary.key
    if state.given:
        yield "years", state.given.year
    for programme in state.programmes:
        yield "programmes", programme.key
    for season in state.seasons:
        yield "seasons", season.key
    for addressee in state.addressees:
        yield "addressees", addressee.key
    for subject in state.record.header.subjects:
        yield "subjects", subject


class _Tally:
    """The sums of a group while they grow."""

    def __init__(self) -> None:
        self.wholes, self.parts = _Counting(), _Counting()
        self.responses: Counter[ResponseKind | NoResponse] = Counter()
        self.late = self.superseded = 0

    def add(self, state: State) -> None:
        self.wholes.add(state.whole)
        for part in state.parts.values():
            self.parts.add(part)
        self.responses[state.response] += 1
        self.late += state.is_response_late
        self.superseded += state.is_superseded

    def roll_up(self) -> RollUp:
        return RollUp(
            wholes=self.wholes.count(),
            parts=self.parts.count(),
            by_response=_in_order(self.responses, _RESPONSES),
            response_late=self.late,
            superseded=self.superseded,
        )


class _Counting:
    def __init__(self) -> None:
        self.total = self.open = self.overdue = self.stale = 0
        self.implementations: Counter[Implementation | NoNews] = Counter()
        self.verifications: Counter[Verification] = Counter()

    def add(self, progress: Progress) -> None:
        self.total += 1
        self.open += progress.is_open
        self.overdue += progress.is_overdue
        self.stale += progress.is_stale
        self.implementations[progress.implementation] += 1
        if progress.verification:
            self.verifications[progress.verification] += 1

    def count(self) -> Count:
        return Count(
            total=self.total,
            open=self.open,
            overdue=self.overdue,
            stale=self.stale,
            by_implementation=_in_order(self.implementations, _IMPLEMENTATIONS),
            by_verification=_in_order(self.verifications, tuple(Verification)),
        )


def _in_order(counts: Counter, vocabulary: tuple) -> Mapping:
    return {value: counts[value] for value in vocabulary if counts[value]}
