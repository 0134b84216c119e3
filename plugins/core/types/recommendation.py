"""Recommendations, and what became of each: response, actions and follow-up kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, model_validator

from ..language import N_
from ..records import (
    Day,
    Header,
    Identifier,
    IdOrAddress,
    Link,
    ListOf,
    OneOrMore,
    OwnId,
    Part,
    Plain,
    Texts,
    Vocabulary,
    WebAddress,
    fault,
)
from .content_type import ContentType, Labels

Addressee = Annotated[
    Identifier,
    Link(("organisation", "programme"), N_("Osoitettu"), N_("Saadut suositukset")),
]
GivenIn = Annotated[
    Identifier, Link(("evaluation",), N_("Annettu arvioinnissa"), N_("Suositukset"))
]
Supersedes = Annotated[
    Identifier,
    Link(("recommendation",), N_("Korvaa suosituksen"), N_("Korvattu suosituksella"), acyclic=True),
]
Evidence = Annotated[Identifier, Link((), N_("Näyttö"), N_("Käytetty näyttönä"))]
By = Annotated[
    Identifier, Link(("organisation", "person"), N_("Tiedon antaja"), N_("Annetut tiedot"))
]


class ResponseKind(Vocabulary):
    ACCEPTED = "accepted", N_("Hyväksytty")
    PARTLY = "partly accepted", N_("Hyväksytty osittain")
    REFUSED = "not accepted", N_("Ei hyväksytty")


def _whole_answer(value: Any) -> Any:
    if isinstance(value, str) and re.search(r"in.principle|periaatteessa", value, re.IGNORECASE):
        raise fault("C04", value=value)
    return value


Answer = Annotated[ResponseKind, BeforeValidator(_whole_answer)]
"""A response; there is none "in principle", which would say neither yes nor no."""


class Implementation(Vocabulary):
    UNDER_STUDY = "under study", N_("Selvitettävänä")
    NOT_STARTED = "not started", N_("Ei aloitettu")
    IN_PROGRESS = "in progress", N_("Käynnissä")
    PARTLY = "partly implemented", N_("Toteutettu osittain")
    DONE = "implemented", N_("Toteutettu")
    WILL_NOT = "will not be implemented", N_("Ei toteuteta")
    LAPSED = "no longer applicable", N_("Ei enää ajankohtainen")


class Verification(Vocabulary):
    SELF_REPORTED = "self-reported", N_("Oma ilmoitus")
    EXTERNAL = "externally verified", N_("Ulkopuolinen varmentanut")
    NOT_VERIFIED = "not verified", N_("Ei varmennettu")


class Priority(Vocabulary):
    HIGH = "high", N_("Korkea")
    MEDIUM = "medium", N_("Keskitaso")
    LOW = "low", N_("Matala")


class Response(Part):
    """The management response; anything short of acceptance gives its reasons."""

    kind: Answer
    by: OneOrMore[By]
    date: Day
    reasons: Plain | None = None

    @model_validator(mode="after")
    def _reasons_given(self) -> Response:
        if self.kind is not ResponseKind.ACCEPTED and not self.reasons:
            raise fault("H25", at="kind", key="reasons")
        return self

    @property
    def place(self) -> str:
        """Its id on the recommendation's page, for ever."""
        return f"vastaus-{self.date}"


class ReasonsText(Part):
    reasons: Plain


class Action(Part):
    """A promised deed, its owner and its due date. id: by which others refer to it, whatever its
    place in the list. part: of the recommendation, if not of all."""

    id: OwnId | None = None
    title: Plain
    owner: Annotated[
        Identifier, Link(("organisation", "person"), N_("Toimenpiteen vastuutaho"), N_("Vastuulla"))
    ]
    due: Day | None = None
    part: OwnId | None = None

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return self.title


class FollowUp(Part):
    """An entry of the log: what was known of the implementation on a day, and from whom. part: of
    the recommendation, if it isn't about the whole."""

    date: Day
    implementation: Implementation
    by: OneOrMore[By]
    verification: Verification
    note: Plain | None = None
    evidence: ListOf[Annotated[Evidence | WebAddress, IdOrAddress]] = ()
    part: OwnId | None = None

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return self.note or ""


class PartOf(Part):
    """A part of a recommendation that is followed up by itself."""

    id: OwnId
    text: Plain


class Recommendation(Header):
    translated: ClassVar = {
        "parts": Texts,
        "actions": Texts,
        "follow_ups": Texts,
        "response": ReasonsText,
    }

    title: Plain = Field(alias="text")
    evaluation: GivenIn
    addressee: OneOrMore[Addressee]
    priority: Priority | None = Field(None, title=N_("Tärkeys"))
    due: Day | None = Field(None, title=N_("Määräaika"))
    parts: ListOf[PartOf] = ()
    response: Response | None = None
    actions: ListOf[Action] = ()
    follow_ups: ListOf[FollowUp] = ()
    supersedes: ListOf[Supersedes] = ()

    def is_to_come(self, location: tuple[str | int, ...], today: date) -> bool:
        """Of a response or an entry of the log that is dated after the day."""
        match location:
            case ("follow_ups", int(index), *_):
                return self.follow_ups[index].date > today
            case ("response", *_):
                return self.response is not None and self.response.date > today
        return False

    def places(self, today: date) -> frozenset[str]:
        """Parts, actions, the response and the log."""
        named = {part.id for part in self.parts} | {action.id for action in self.actions}
        log = zip(self.follow_ups, self.entry_places(), strict=True)
        told = {place for entry, place in log if entry.date <= today}
        if self.response and self.response.date <= today:
            told.add(self.response.place)
        return frozenset(place for place in named | told if place)

    def entry_places(self) -> Iterator[str]:
        """Of each entry of the log its id on the page, for ever."""
        on_day: dict[date, int] = {}
        for entry in self.follow_ups:
            # By its day, so that adding an entry never changes what the others are called.
            number = on_day[entry.date] = on_day.get(entry.date, 0) + 1
            yield f"seuranta-{entry.date}" + (f"-{number}" if number > 1 else "")

    def newest(self, today: date) -> Mapping[str | None, FollowUp]:
        """The newest entry of the log on a day, of the whole (None) and of each part that has any;
        of two on one day, the one written last."""
        found: dict[str | None, FollowUp] = {}
        for entry in self.follow_ups:
            known = found.get(entry.part)
            if entry.date <= today and (known is None or known.date <= entry.date):
                found[entry.part] = entry
        return found


RECOMMENDATION = ContentType(
    name="recommendation",
    model=Recommendation,
    paths={"fi": "suositukset", "sv": "rekommendationer", "en": "recommendations"},
    labels=Labels(N_("Suositus"), N_("Suositukset")),
    identified=("actions",),
)
