"""Services: what a programme offers, in which of its seasons, and what came in its place."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from ..language import N_
from ..records import Header, Identifier, Link, ListOf, OneOrMore, Plain
from .content_type import ContentType, Labels

Offered = Annotated[Identifier, Link(("season",), N_("Tarjolla kaudella"), N_("Palvelut"))]
ReplacedBy = Annotated[
    Identifier,
    Link(("service",), N_("Korvattu palvelulla"), N_("Korvaa palvelun"), acyclic=True),
]


class Service(Header):
    translated: ClassVar = {"target_group": Plain, "price": Plain}

    target_group: Plain = Field(title=N_("Kohderyhmä"))
    seasons: OneOrMore[Offered]
    price: Plain | None = Field(None, title=N_("Hinta"))
    replaced_by: ListOf[ReplacedBy] = ()


SERVICE = ContentType(
    name="service",
    model=Service,
    paths={"fi": "palvelut", "sv": "tjanster", "en": "services"},
    labels=Labels(N_("Palvelu"), N_("Palvelut")),
)
