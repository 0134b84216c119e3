"""District visions: what an area is, what it needs and where it wants to go."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from ..language import N_
from ..records import (
    Attachment,
    Header,
    Identifier,
    Link,
    ListOf,
    Names,
    OneOrMore,
    Part,
    PartialDay,
    Plain,
    Source,
    Unknown,
)
from .content_type import ContentType, Labels

Maker = Annotated[Identifier, Link(("organisation",), N_("Tekijä"), N_("Tehdyt visiot"))]
Commissioner = Annotated[Identifier, Link(("organisation",), N_("Tilaaja"), N_("Tilatut visiot"))]
District = Annotated[Identifier, Link(("area",), N_("Alueet"), N_("Visiot"))]
Serves = Annotated[Identifier, Link(("programme",), N_("Palvelee ohjelmaa"), N_("Visio"))]
Predecessor = Annotated[
    Identifier, Link(("vision",), N_("Edellinen visio"), N_("Seuraava visio"), acyclic=True)
]


class Figure(Part):
    """A number that stands with what it counts and where it was read."""

    label: Plain
    names: Names | None = None
    value: int
    approximate: bool = False
    source: Source | None = None


class AreaMap(Part):
    """A map as GeoJSON, and the same content as text."""

    file: Attachment
    text: Plain


class MapText(Part):
    text: Plain


class Vision(Header):
    translated: ClassVar = {"slogan": Plain, "themes": ListOf[Plain], "map": MapText}

    areas: OneOrMore[District]
    horizon: PartialDay | Unknown = Field(title=N_("Aikajänne"))
    slogan: Plain | None = None
    themes: ListOf[Plain] = ()
    makers: ListOf[Maker] = ()
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
