"""The state of a recommendation: three axes kept apart, and what follows from the days.

What is dated after the build date isn't known yet. A recommendation is open until its log says
that it has been implemented, won't be, or no longer applies, until it is refused, or until another
takes its place. Only what is open can be overdue or stale.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..catalogue import Catalogue, Key, Record
from ..evaluations import programmes_of, summaries_of
from ..language import N_
from ..records import Vocabulary
from ..subjects import Subject
from ..types.evaluation import Evaluation
from ..types.recommendation import (
    FollowUp,
    Implementation,
    Recommendation,
    ResponseKind,
    Verification,
)


class NoResponse(Vocabulary):
    """What is said where there is no response to the recommendation itself."""

    BY_SEASON = "answered", N_("Vastattu kauden muutoksissa")
    SILENCE = "none", N_("Erillistä vastausta ei ole julkaistu")


class NoNews(Vocabulary):
    """What is said of the implementation where the log is empty."""

    UNKNOWN = "unknown", N_("Ei tietoa toteutuksesta")


CLOSED = (Implementation.DONE, Implementation.WILL_NOT, Implementation.LAPSED)
"""After these nothing is waited for."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a whole recommendation, or one of its parts, is known to have come.

    entry: the newest entry of its log, None without any. is_open: whether more is waited for. due:
    the due date to tell: of one that is overdue the first that has passed, else the next, else the
    last; None without any. overdue_since: the first due date that has passed while it is open, or
    None. stale_since: the last day on which news of it was due and didn't come, or None.
    """

    entry: FollowUp | None
    is_open: bool
    due: date | None
    overdue_since: date | None
    stale_since: date | None

    @property
    def implementation(self) -> Implementation | NoNews:
        return self.entry.implementation if self.entry else NoNews.UNKNOWN

    @property
    def verification(self) -> Verification | None:
        """How the newest entry was verified; None without any."""
        return self.entry.verification if self.entry else None

    @property
    def is_overdue(self) -> bool:
        return self.overdue_since is not None

    @property
    def is_stale(self) -> bool:
        return self.stale_since is not None


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A recommendation on the build date.

    evaluation: the one that gave it. summaries: those that draw it together with others, the
    nearest first. programmes, seasons: what the evaluation looked at, the programme of a season or
    of an experiment included. addressees: whom it was given to. subjects: those of the
    list. response_due: the last day for a response. is_response_late: whether that has passed
    without a response, a change of a season or a statement on all recommendations of the
    evaluation. whole: by the entries that name no part. parts: by the id of each part, in their
    order. superseded_by: what has taken its place.
    """

    record: Record
    evaluation: Record | None
    summaries: tuple[Record, ...]
    programmes: tuple[Record, ...]
    seasons: tuple[Record, ...]
    addressees: tuple[Record, ...]
    subjects: tuple[Subject, ...]
    response: ResponseKind | NoResponse
    response_due: date | None
    is_response_late: bool
    whole: Progress
    parts: Mapping[str, Progress]
    superseded_by: tuple[Record, ...]

    @property
    def given(self) -> date | None:
        """The day of the evaluation."""
        return self.evaluation.header.date if self.evaluation else None

    @property
    def responded(self) -> date | None:
        """The day of the response to the recommendation itself; None without one."""
        response = getattr(self.record.header, "response", None)
        return response.date if isinstance(self.response, ResponseKind) else None

    @property
    def is_superseded(self) -> bool:
        return bool(self.superseded_by)


def states_of(catalogue: Catalogue) -> Mapping[Key, State]:
    """The state of every recommendation, drafts included, by the record's key."""
    records = catalogue.by_type.get("recommendation", ())
    return {record.key: state_of(catalogue, record) for record in records}


def state_of(catalogue: Catalogue, record: Record) -> State:
    """The state of one recommendation."""
    header, today = record.header, catalogue.today
    assert isinstance(header, Recommendation)
    evaluation = next(iter(catalogue.targets(record, "Annettu arvioinnissa")), None)
    given = evaluation.header.date if evaluation else None
    targets = catalogue.targets(evaluation, "Arvioinnin kohde") if evaluation else ()
    seasons = {target.key: target for target in targets if target.type.name == "season"}
    response = _response(catalogue, record, header)
    response_due = _later(given, catalogue.settings.response_days) if given else None
    superseded_by = catalogue.sources(record, "Korvaa suosituksen")
    answered = response is not NoResponse.SILENCE or _answers_all(evaluation, today)

    newest = header.newest(today)
    responded = header.response.date if isinstance(response, ResponseKind) else None
    heard = max((day for day in (given, responded) if day), default=None)

    def progress(part: str | None, may_be_open: bool) -> Progress:
        entry = newest.get(part)
        is_open = may_be_open and (entry is None or entry.implementation not in CLOSED)
        dues = [header.due, *(action.due for action in header.actions if action.part == part)]
        passed = [due for due in dues if due and due < today]
        coming = [due for due in dues if due and due >= today]
        last = max((day for day in (heard, entry.date if entry else None) if day), default=None)
        news_due = _later(last, catalogue.settings.follow_up_days) if last else today
        overdue_since = min(passed) if is_open and passed else None
        return Progress(
            entry=entry,
            is_open=is_open,
            due=overdue_since or min(coming, default=None) or max(passed, default=None),
            overdue_since=overdue_since,
            stale_since=news_due if is_open and news_due < today else None,
        )

    refused = response is ResponseKind.REFUSED and None not in newest
    whole = progress(None, not refused and not superseded_by)
    return State(
        record=record,
        evaluation=evaluation,
        summaries=summaries_of(catalogue, evaluation) if evaluation else (),
        programmes=programmes_of(catalogue, evaluation) if evaluation else (),
        seasons=tuple(seasons.values()),
        addressees=catalogue.targets(record, "Osoitettu"),
        subjects=tuple(
            catalogue.subjects[name]
            for name in dict.fromkeys(header.subjects)
            if name in catalogue.subjects
        ),
        response=response,
        response_due=response_due,
        is_response_late=bool(
            response_due and response_due < today and not answered and not superseded_by
        ),
        whole=whole,
        parts={part.id: progress(part.id, whole.is_open) for part in header.parts},
        superseded_by=superseded_by,
    )


def _response(
    catalogue: Catalogue, record: Record, header: Recommendation
) -> ResponseKind | NoResponse:
    if header.response and header.response.date <= catalogue.today:
        return header.response.kind
    by_season = catalogue.sources(record, "Vastaa suositukseen")
    return NoResponse.BY_SEASON if by_season else NoResponse.SILENCE


def _answers_all(evaluation: Record | None, today: date) -> bool:
    """Whether one statement has answered all the recommendations of the evaluation together."""
    header = evaluation.header if evaluation else None
    return isinstance(header, Evaluation) and header.answer(today) is not None


def _later(day: date, days: int) -> date:
    """The day after so many days, or the last one that there is."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
