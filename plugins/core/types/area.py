"""Areas: districts, municipalities and regions, with what each is part of or merged into."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from ..language import N_
from ..records import (
    Day,
    Header,
    Identifier,
    Link,
    ListOf,
    Names,
    Part,
    Plain,
    QuotedCode,
    Vocabulary,
    Year,
)
from .area_map import AreaMap, MapText
from .content_type import ContentType, Labels


class AreaKind(Vocabulary):
    MUNICIPALITY = "municipality", N_("Kunta")
    DISTRICT = "district", N_("Kaupunginosa tai alue")
    REGION = "region", N_("Maakunta")


class Classification(Part):
    """A code of an official classification, which means something only with its year."""

    value: QuotedCode
    classification: Plain
    year: Year


class Merger(Part):
    into: Annotated[
        Identifier, Link(("area",), N_("Yhdistynyt kuntaan"), N_("Aiemmat kunnat"), acyclic=True)
    ]
    date: Day


class Area(Header):
    translated: ClassVar = {"map": MapText}

    title: Plain = Field(alias="name")
    kind: AreaKind = Field(title=N_("Laji"))
    code: Classification | None = Field(None, title=N_("Koodi"))
    part_of: ListOf[
        Annotated[
            Identifier, Link(("area",), N_("Kuuluu alueeseen"), N_("Osa-alueet"), acyclic=True)
        ]
    ] = ()
    merged: Merger | None = Field(None, title=N_("Yhdistymispäivä"))
    local_case: Plain | None = None
    names: Names | None = None
    forms: ListOf[Plain] = ()
    map: AreaMap | None = None


AREA = ContentType(
    name="area",
    model=Area,
    paths={"fi": "alueet", "sv": "omraden", "en": "areas"},
    labels=Labels(N_("Alue"), N_("Alueet")),
    in_header=False,
)
