"""Organisations: owners, evaluators, funders and addressees."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..language import N_
from ..records import (
    BusinessId,
    Header,
    Identifier,
    Link,
    ListOf,
    MunicipalityCode,
    Names,
    Plain,
    Vocabulary,
    WebAddress,
)
from .content_type import ContentType, Labels


class OrganisationKind(Vocabulary):
    STATE = "state", N_("Valtion viranomainen")
    MUNICIPALITY = "municipality", N_("Kunta")
    REGION = "region", N_("Maakunta tai hyvinvointialue")
    COMPANY = "company", N_("Yritys")
    ASSOCIATION = "association", N_("Järjestö tai etujärjestö")
    COLLECTIVE = "collective", N_("Työryhmä tai kollektiivi")
    OTHER = "other", N_("Muu organisaatio")


class Organisation(Header):
    title: Plain = Field(alias="name")
    kind: OrganisationKind = Field(title=N_("Laji"))
    short_name: Plain | None = Field(None, title=N_("Lyhenne"))
    names: Names | None = None
    business_id: BusinessId | None = Field(None, title=N_("Y-tunnus"))
    municipality_code: MunicipalityCode | None = Field(None, title=N_("Kuntanumero"))
    website: WebAddress | None = Field(None, title=N_("Verkkosivusto"))
    forms: ListOf[Plain] = ()
    predecessor: (
        Annotated[
            Identifier,
            Link(("organisation",), N_("Edeltäjä"), N_("Seuraaja"), acyclic=True),
        ]
        | None
    ) = None


ORGANISATION = ContentType(
    name="organisation",
    model=Organisation,
    paths={"fi": "organisaatiot", "sv": "organisationer", "en": "organisations"},
    labels=Labels(N_("Organisaatio"), N_("Organisaatiot")),
    in_header=False,
)
