"""Evaluations: what was looked at, by whom, what was found and what was recommended."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from ..language import N_
from ..records import (
    Attachment,
    Day,
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    OwnId,
    Part,
    PartialDay,
    Period,
    Plain,
    Texts,
    Vocabulary,
    WebAddress,
    fault,
)
from .content_type import ContentType, Labels, Lift
from .recommendation import Recommendation

Target = Annotated[
    Identifier,
    Link(("programme", "season", "experiment"), N_("Arvioinnin kohde"), N_("Arvioinnit")),
]
PartOf = Annotated[
    Identifier,
    Link(("evaluation",), N_("Osa arviointia"), N_("Erillisarvioinnit"), acyclic=True),
]
Evaluator = Annotated[
    Identifier, Link(("organisation",), N_("Toteuttaja"), N_("Toteutetut arvioinnit"))
]
Commissioner = Annotated[
    Identifier, Link(("organisation",), N_("Tilaaja"), N_("Tilatut arvioinnit"))
]

DefaultAddressee = Annotated[
    Identifier,
    Link(
        ("organisation", "programme"),
        N_("Suositusten saaja"),
        N_("Suosituksia antaneet arvioinnit"),
    ),
]


ContinuedIn = Annotated[
    Identifier, Link(("season",), N_("Onnistumisia jatkui kaudella"), N_("Jatkuneet onnistumiset"))
]


class EvaluationKind(Vocabulary):
    """Who evaluates, and when in the life of the target."""

    EXTERNAL = "external", N_("ulkoinen")
    INTERNAL = "internal", N_("sisäinen")
    PEER = "peer", N_("vertaisarviointi")
    EX_ANTE = "ex-ante", N_("ennakkoarviointi")
    MID_TERM = "mid-term", N_("väliarviointi")
    FINAL = "final", N_("loppuarviointi")
    THEMATIC = "thematic", N_("teema-arviointi")


class Report(Part):
    """The full report: an address or a file beside the Markdown file."""

    title: Plain
    url: WebAddress | None = None
    file: Attachment | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Report:
        if (self.url is None) == (self.file is None):
            raise fault("H17", at="file", first="url", second="file")
        return self


class ReportTitle(Part):
    title: Plain


class ResponseText(Part):
    text: Plain


class CollectiveResponse(Part):
    """One statement that answers all the recommendations of an evaluation together."""

    text: Plain
    by: ListOf[
        Annotated[
            Identifier, Link(("organisation",), N_("Vastauksen antaja"), N_("Annetut vastaukset"))
        ]
    ] = ()
    when: PartialDay | None = None


class Separate(Part):
    """How many targets are known to have been evaluated separately, and why not all of those
    evaluations are on the site."""

    number: Annotated[int, Field(ge=1)]
    note: Plain


class SeparateNote(Part):
    note: Plain


class Continuation(Part):
    """What came of a success: the season in which it went on, or why it ended.

    success: the id of its item in the list of successes.
    """

    success: OwnId
    season: ContinuedIn | None = None
    ended: Plain | None = None

    @model_validator(mode="after")
    def _one_fate(self) -> Continuation:
        if self.season and self.ended:
            raise fault("H17", at="ended", first="season", second="ended")
        if not self.season and not self.ended:
            raise fault("H24", key="season", reason="ended")
        return self

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return self.ended or ""


class Evaluation(Header):
    translated: ClassVar = {
        "purpose": Plain,
        "method": Plain,
        "no_report": Plain,
        "report": ReportTitle,
        "response": ResponseText,
        "separate_evaluations": SeparateNote,
        "continued": Texts,
    }

    date: Day
    target: OneOrMore[Target]
    part_of: PartOf | None = None
    evaluator: OneOrMore[Evaluator]
    commissioner: ListOf[Commissioner] = ()
    period: Period = Field(title=N_("Toteutusaika"))
    kind: OneOrMore[EvaluationKind] = Field(title=N_("Arvioinnin laji"))
    purpose: Plain | None = Field(None, title=N_("Tarkoitus"))
    method: Plain | None = Field(None, title=N_("Menetelmä"))
    report: Report | None = None
    no_report: Plain | None = Field(None, title=N_("Raporttia ei ole"))
    lists_complete: bool = True
    separate_evaluations: Separate | None = None
    addressee: ListOf[DefaultAddressee] = ()
    response: CollectiveResponse | None = None
    continued: ListOf[Continuation] = ()

    @model_validator(mode="after")
    def _report_or_reason(self) -> Evaluation:
        if self.report and self.no_report:
            raise fault("H17", at="no_report", first="report", second="no_report")
        if not self.report and not self.no_report:
            raise fault("H24", key="report", reason="no_report")
        return self

    def is_to_come(self, location: tuple[str | int, ...], today: date) -> bool:
        """Of a collective response that is dated after the day."""
        return location[:1] == ("response",) and self.answer(today) is None

    def answer(self, today: date) -> CollectiveResponse | None:
        """The collective response as it is known on a day; one without a day is known."""
        given = self.response
        return None if given and given.when and given.when.first > today else given


def _recommendation(evaluation: Evaluation, evaluation_id: str, text: str) -> Recommendation:
    """The record of a recommendation that stands only as an item of its evaluation."""
    return Recommendation.model_construct(
        title=text,
        evaluation=evaluation_id,
        addressee=evaluation.addressee,
        status=evaluation.status,
    )


EVALUATION = ContentType(
    name="evaluation",
    model=Evaluation,
    paths={"fi": "arvioinnit", "sv": "utvarderingar", "en": "evaluations"},
    labels=Labels(N_("Arviointi"), N_("Arvioinnit")),
    lifts={"recommendations": Lift("recommendation", _recommendation)},
    by_date=True,
)
