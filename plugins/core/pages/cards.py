"""Social cards: what a picture of a page says where somebody shares the page's address.

A card has the line of the site's header: a station for each section, the page's own filled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..language.hyphenation import SOFT_HYPHEN, soften
from .views import Navigation, Page, RecordPage, SectionPage

SIZE = (1200, 630)
"""Pixels: 1.91 to 1, as those who show cards cut them."""

FOLDER = "theme/kortit"

RECIPE = 2
"""Part of every card's name; raise it when cards are drawn differently."""

_LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


@dataclass(frozen=True, slots=True)
class Card:
    """What is drawn. title: with soft hyphens where its long words may be divided. label: what the
    page is, or empty. site: the site's name. stations: of the line; station: the number of the
    filled one from 0, or None."""

    title: str
    label: str
    site: str
    stations: int
    station: int | None

    @property
    def path(self) -> str:
        """Where it is published, below the site's folder: by a name that tells what is drawn."""
        name = hashlib.sha256(f"{RECIPE} {self}".encode()).hexdigest()[:16]
        return f"{FOLDER}/{name}.png"


@dataclass(frozen=True, slots=True)
class Shared:
    """What a page says of itself to those who share it (ogp.me): its card and that in words, what
    kind of page it is, and the locale of its language."""

    card: Card
    alt: str
    kind: str
    locale: str


def shared(pages: Iterable[Page], navigation: Mapping[str, Navigation]) -> Mapping[str, Shared]:
    """What is said of each page that is worth it, by its address: records, sections and the home
    pages, but no drafts, no stand-ins and no redirects."""
    return {
        page.url: _shared(page, navigation[page.lang])
        for page in pages
        if isinstance(page, RecordPage | SectionPage) and page.indexed
    }


def _shared(page: RecordPage | SectionPage, navigation: Navigation) -> Shared:
    is_article = isinstance(page, RecordPage) and page.kind != "page"
    sections = [section for section, _ in navigation.sections]
    card = Card(
        title=soften(page.title, page.lang),
        label=page.label if is_article else "",
        site=navigation.site_name,
        stations=len(sections),
        station=sections.index(page.section) if page.section in sections else None,
    )
    said = (card.label, page.title.replace(SOFT_HYPHEN, ""), card.site)
    return Shared(
        card,
        alt=" · ".join(part for part in said if part),
        kind="article" if is_article else "website",
        locale=_LOCALES[page.lang],
    )
