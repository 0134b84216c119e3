"""Events: when, where and how to take part; one that is cancelled or moved stays and says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal

from ..language import N_
from ..records import (
    Day,
    DayOrTime,
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    Part,
    Plain,
    Texts,
    Titled,
    Vocabulary,
    WebAddress,
)
from .content_type import ContentType, Labels

Organiser = Annotated[
    Identifier, Link(("organisation",), N_("Järjestäjä"), N_("Järjestetyt tapahtumat"))
]
PartOfSeason = Annotated[Identifier, Link(("season",), N_("Osa kautta"), N_("Tapahtumat"))]
PartOfService = Annotated[Identifier, Link(("service",), N_("Osa palvelua"), N_("Tapahtumat"))]


class Mode(Vocabulary):
    ON_SITE = "on site", N_("Paikan päällä")
    ONLINE = "online", N_("Verkossa")
    BOTH = "both", N_("Paikan päällä ja verkossa")


class EventState(Vocabulary):
    COMING = "coming", N_("Tulossa")
    RUNNING = "running", N_("Käynnissä")
    ENDED = "ended", N_("Päättynyt")
    MOVED = "moved", N_("Siirretty")
    CANCELLED = "cancelled", N_("Peruttu")


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to another, both included, or from a time to another. end: None where it isn't
    known, or for a single day."""

    start: DayOrTime
    end: DayOrTime | None = None

    @property
    def last(self) -> DayOrTime:
        return self.end or self.start


class NewTime(Part):
    """When an event is held instead."""

    start: DayOrTime
    end: DayOrTime | None = None


class Registration(Part):
    """Where to register and until when, that day or time included."""

    url: WebAddress | None = None
    until: DayOrTime | None = None


class Material(Titled):
    """A recording or something else from the event, on the web."""

    url: WebAddress


class Event(Header):
    """start, end: as first announced. moved_to: each new time, the last one in force.
    reason: why it was cancelled or moved. reinstated: the days on which it was told that one that
    had been cancelled is held after all."""

    translated: ClassVar = {
        "accessibility": Plain,
        "no_online_address": Plain,
        "reason": Plain,
        "materials": Texts,
    }

    status: Literal["draft", "published", "archived", "cancelled", "moved"] = "published"
    start: DayOrTime
    end: DayOrTime | None = None
    moved_to: ListOf[NewTime] = ()
    reinstated: ListOf[Day] = ()
    reason: Plain | None = None
    mode: Mode
    organiser: OneOrMore[Organiser]
    place: Plain | None = None
    online_address: WebAddress | None = None
    no_online_address: Plain | None = None
    accessibility: Plain | None = None
    registration: Registration | None = None
    season: ListOf[PartOfSeason] = ()
    service: ListOf[PartOfService] = ()
    materials: ListOf[Material] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every time it has had, the one in force last."""
        return tuple(Span(given.start, given.end) for given in (self, *self.moved_to))

    @property
    def span(self) -> Span:
        """The time in force."""
        return self.spans[-1]

    @property
    def order_day(self) -> date:
        return self.span.start.day

    def state_of_event(self, today: date) -> EventState:
        """Cancelled or moved, as the editor says; else where a day stands to it."""
        if self.status in ("cancelled", "moved"):
            return EventState(self.status)
        if self.is_past(today):
            return EventState.ENDED
        return EventState.RUNNING if self.order_day <= today else EventState.COMING

    def is_past(self, today: date) -> bool:
        """Whether its last day has gone by, or would have if it weren't cancelled."""
        return self.span.last.day < today

    @property
    def sequence(self) -> int:
        """How many times it has been changed since it was announced (RFC 5545, 3.8.7.4). A
        cancellation that was taken back is two changes, so that the number never falls."""
        return len(self.moved_to) + 2 * len(self.reinstated) + (self.status == "cancelled")


EVENT = ContentType(
    name="event",
    model=Event,
    paths={"fi": "tapahtumat", "sv": "evenemang", "en": "events"},
    labels=Labels(N_("Tapahtuma"), N_("Tapahtumat")),
    by_date=True,
)
