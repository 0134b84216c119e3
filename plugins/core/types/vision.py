"""District visions: what an area is, what it needs and where it wants to go."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, model_validator

from ..language import N_
from ..records import (
    Header,
    Identifier,
    Link,
    ListOf,
    Names,
    OneOrMore,
    OwnId,
    Part,
    PartialDay,
    Plain,
    Source,
    Texts,
    Unknown,
    fault,
)
from .area_map import AreaMap, MapText
from .content_type import ContentType, Labels

Maker = Annotated[Identifier, Link(("organisation",), N_("Tekijä"), N_("Tehdyt visiot"))]
Commissioner = Annotated[Identifier, Link(("organisation",), N_("Tilaaja"), N_("Tilatut visiot"))]
District = Annotated[Identifier, Link(("area",), N_("Alueet"), N_("Visiot"))]
Participant = Annotated[
    Identifier, Link(("organisation",), N_("Osallistujat"), N_("Mukana tekemässä visiota"))
]
Carries = Annotated[
    Identifier, Link(("recommendation",), N_("Toteuttaa suositusta"), N_("Toimenpiteet"))
]
Serves = Annotated[Identifier, Link(("programme",), N_("Palvelee ohjelmaa"), N_("Visio"))]
Predecessor = Annotated[
    Identifier, Link(("vision",), N_("Edellinen visio"), N_("Seuraava visio"), acyclic=True)
]


class Theme(Part):
    """What several things in a vision have in common. items: the ids of the strengths,
    characteristics, needs and actions that it gathers."""

    name: Plain
    items: ListOf[OwnId] = ()

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return self.name


def _named(value: Any) -> Any:
    return {"name": value} if isinstance(value, str) else value


ThemeOrName = Annotated[Theme, BeforeValidator(_named, json_schema_input_type=Theme | str)]
"""A theme, or only its name."""


class Answering(Part):
    """What an action is for: needs of the same vision, and recommendations.

    action, needs: the ids of their items in the vision's lists.
    """

    action: OwnId
    needs: ListOf[OwnId] = ()
    recommendations: ListOf[Carries] = ()

    @model_validator(mode="after")
    def _for_something(self) -> Answering:
        if not self.needs and not self.recommendations:
            raise fault("H10", at="action", key="needs")
        return self


class Figure(Part):
    """A number that stands with what it counts and where it was read."""

    label: Plain
    names: Names | None = None
    value: int
    approximate: bool = False
    source: Source | None = None


class Vision(Header):
    translated: ClassVar = {"slogan": Plain, "themes": Texts, "map": MapText}

    areas: OneOrMore[District]
    horizon: PartialDay | Unknown = Field(title=N_("Aikajänne"))
    slogan: Plain | None = None
    themes: ListOf[ThemeOrName] = ()
    answers: ListOf[Answering] = ()
    lists_complete: bool = True
    makers: ListOf[Maker] = ()
    participants: ListOf[Participant] = ()
    commissioner: ListOf[Commissioner] = ()
    programme: Serves | None = None
    participation: ListOf[Figure] = ()
    map: AreaMap | None = None
    predecessor: Predecessor | None = None


VISION = ContentType(
    name="vision",
    model=Vision,
    paths={"fi": "visiot", "sv": "visioner", "en": "visions"},
    labels=Labels(N_("Visio"), N_("Visiot")),
)
