"""Practices: what somebody tried for a problem, and how it went, for better or worse."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from ..language import N_
from ..records import Header, Identifier, Link, ListOf, OneOrMore, Plain, Vocabulary
from .content_type import ContentType, Labels

Doer = Annotated[Identifier, Link(("organisation",), N_("Tekijäorganisaatio"), N_("Teot"))]
AdaptedFrom = Annotated[
    Identifier,
    Link(("practice",), N_("Sovellettu teosta"), N_("Sovellukset muualla"), acyclic=True),
]
RespondsTo = Annotated[
    Identifier,
    Link(
        ("recommendation", "vision"),
        N_("Vastaa suositukseen tai tarpeeseen"),
        N_("Teot, jotka vastaavat tähän"),
    ),
]
BornIn = Annotated[
    Identifier, Link(("programme",), N_("Syntyi ohjelmassa"), N_("Ohjelmassa syntyneet teot"))
]
BornOf = Annotated[
    Identifier, Link(("experiment",), N_("Syntyi kokeilusta"), N_("Kokeilusta syntyneet teot"))
]


class Result(Vocabulary):
    WORKED = "worked", N_("Toimi")
    PARTLY = "partly", N_("Toimi osittain")
    FAILED = "failed", N_("Ei toiminut")
    TOO_EARLY = "too early", N_("Liian varhaista sanoa")


class Practice(Header):
    """responds_to: recommendations, and needs of visions as `vision#anchor`."""

    translated: ClassVar = {
        "problem": Plain,
        "solution": Plain,
        "lessons": ListOf[Plain],
        "cost": Plain,
    }

    organisation: OneOrMore[Doer]
    problem: Plain
    solution: Plain
    result: Result
    lessons: ListOf[Plain] = ()
    cost: Plain | None = Field(None, title=N_("Kustannukset"))
    adapted_from: ListOf[AdaptedFrom] = ()
    responds_to: ListOf[RespondsTo] = ()
    programme: ListOf[BornIn] = ()
    experiment: ListOf[BornOf] = ()


PRACTICE = ContentType(
    name="practice",
    model=Practice,
    paths={"fi": "teot", "sv": "provade-losningar", "en": "practices"},
    labels=Labels(N_("Teko"), N_("Tekojen Tori")),
)
