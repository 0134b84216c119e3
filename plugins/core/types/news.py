"""News: what happened, always about something that the site knows."""

from __future__ import annotations

from typing import Annotated

from ..language import N_
from ..records import Day, Header, Identifier, Link, ListOf, OneOrMore
from .content_type import ContentType, Labels

About = Annotated[Identifier, Link((), N_("Aiheena"), N_("Uutiset"))]
FollowsUp = Annotated[Identifier, Link(("recommendation",), N_("Seuraa suositusta"), N_("Uutiset"))]


class News(Header):
    date: Day
    about: OneOrMore[About]
    recommendations: ListOf[FollowsUp] = ()


NEWS = ContentType(
    name="news",
    model=News,
    paths={"fi": "ajankohtaista", "sv": "aktuellt", "en": "news"},
    labels=Labels(N_("Uutinen"), N_("Ajankohtaista")),
    by_date=True,
)
