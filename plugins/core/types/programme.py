"""Programmes and their seasons: the line that evaluations, recommendations and news hang on."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field, field_validator, model_validator

from ..language import N_
from ..records import (
    Euros,
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    OwnId,
    Part,
    PartialDay,
    Plain,
    Texts,
    Unknown,
    Vocabulary,
    WebAddress,
    ends_after_start,
    fault,
    translation_model,
)
from .content_type import Children, ContentType, Labels

Owner = Annotated[Identifier, Link(("organisation",), N_("Vastuutaho"), N_("Ohjelmat"))]
Funder = Annotated[Identifier, Link(("organisation",), N_("Rahoittaja"), N_("Rahoitetut kaudet"))]
Applicant = Annotated[
    Identifier, Link(("organisation",), N_("Rahoituksen hakija"), N_("Haetut kaudet"))
]
Previous = Annotated[
    Identifier, Link(("season",), N_("Edellinen kausi"), N_("Seuraava kausi"), acyclic=True)
]
Answers = Annotated[
    Identifier, Link(("recommendation",), N_("Vastaa suositukseen"), N_("Vastattu kaudessa"))
]


class Phase(Vocabulary):
    COMING = "coming", N_("Tulossa")
    RUNNING = "running", N_("Käynnissä")
    ENDING = "ending", N_("Päättymässä")
    ENDED = "ended", N_("Päättynyt")
    SUSPENDED = "suspended", N_("Keskeytetty")


class FundingStatus(Vocabulary):
    PLANNED = "planned", N_("Suunniteltu")
    APPLIED = "applied for", N_("Haettu")
    GRANTED = "granted", N_("Myönnetty")
    PARTLY = "partly granted", N_("Myönnetty osittain")
    REFUSED = "not granted", N_("Ei myönnetty")
    UNKNOWN = "unknown", N_("Ei tietoa")


class FundingStep(Part):
    """One step of the funding's story, as exactly dated as it is known. amount: what was applied
    for or granted."""

    status: FundingStatus
    when: PartialDay | None = None
    amount: Euros | None = None
    note: Plain | None = None

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return self.note or ""


class Change(Part):
    """What a season does otherwise than the one before, and which advice that answers."""

    text: Plain
    answers: ListOf[Answers] = ()


class Season(Header):
    translated: ClassVar = {
        "funding": Texts,
        "project_name": Plain,
        "funding_statement": Plain,
        "changes": Texts,
    }

    title: Plain | None = None
    id: OwnId
    start: PartialDay | Unknown
    end: PartialDay | Unknown
    phase: Phase = Field(title=N_("Vaihe"))
    funding: OneOrMore[FundingStep]
    funders: ListOf[Funder] = ()
    applicants: ListOf[Applicant] = ()
    project_code: Plain | None = Field(None, title=N_("Hanketunnus"))
    project_name: Plain | None = Field(None, title=N_("Hankkeen nimi"))
    amount: Plain | None = Field(None, title=N_("Rahoituksen määrä"))
    funding_statement: Plain | None = None
    previous: Previous | None = None
    changes: ListOf[Change] = ()

    @field_validator("funding", mode="before")
    @classmethod
    def _one_step(cls, value: Any) -> Any:
        """A bare status is the only step."""
        return [{"status": value}] if isinstance(value, str) else value

    @model_validator(mode="after")
    def _in_order(self) -> Season:
        if not ends_after_start(self.start, self.end):
            raise fault("H26", at="end", first="start", second="end")
        return self

    def called(self, programme: str) -> str:
        """The season's own title, or the programme's name and the season's years."""
        if self.title:
            return self.title
        years = [
            str(end.year) if isinstance(end, PartialDay) else "" for end in (self.start, self.end)
        ]
        return f"{programme} {'–'.join(years) if years[0] != years[1] else years[0]}".strip()

    @property
    def funding_status(self) -> FundingStatus:
        """The status that the last step left."""
        return self.funding[-1].status


class Programme(Header):
    translated: ClassVar = {
        "goals": ListOf[Plain],
        "services": ListOf[Plain],
        "parties": ListOf[Plain],
        "no_contact": Plain,
        "seasons": dict[OwnId, translation_model(Season)],
    }

    short_name: Plain | None = Field(None, title=N_("Lyhyt nimi"))
    other_names: ListOf[Plain] = Field((), title=N_("Muut nimet"))
    owner: OneOrMore[Owner]
    seasons: OneOrMore[Season]
    no_contact: Plain | None = None
    goals: ListOf[Plain] = ()
    services: ListOf[Plain] = ()
    parties: ListOf[Plain] = ()
    website: WebAddress | None = Field(None, title=N_("Verkkosivusto"))

    @model_validator(mode="after")
    def _someone_answers(self) -> Programme:
        if not self.contacts and not self.no_contact:
            raise fault("H24", key="contacts", reason="no_contact")
        return self


PROGRAMME = ContentType(
    name="programme",
    model=Programme,
    paths={"fi": "ohjelmat", "sv": "program", "en": "programmes"},
    labels=Labels(N_("Ohjelma"), N_("Ohjelmat")),
    children={
        "seasons": Children(
            "season", Link(("programme",), N_("Kuuluu ohjelmaan"), N_("Kaudet")), Season.called
        )
    },
)

SEASON = ContentType(
    name="season",
    model=Season,
    labels=Labels(N_("Kausi"), N_("Kaudet")),
)
