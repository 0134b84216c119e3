"""What the pages of all sections share: address, title, breadcrumbs and the other languages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..addresses import feed_url
from ..catalogue import Record
from ..language import LANGUAGES, home_url
from ..language.collation import index_letter
from ..pages.data import collection_data
from ..pages.site import Site
from ..pages.views import Entry, EntryGroup, PageLink, SectionPage
from ..types import ContentType


def section_page(
    site: Site, content_type: ContentType, template: str, lang: str, about: str, **parts: Any
) -> SectionPage:
    """The page of a type's section in a language. about: what it lists, in Finnish, for readers and
    search engines. parts: the rest of its fields."""
    ui = site.languages[lang]
    languages = tuple(
        PageLink(site.languages[other].own_name, content_type.section_url(other), other)
        for other in LANGUAGES
    )
    title, url = ui.text(content_type.labels.section), content_type.section_url(lang)
    data = collection_data(site, title, ui.text(about), url, lang)
    return SectionPage(
        template=f"sections/{template}",
        lang=lang,
        title=title,
        url=url,
        section=content_type.folder,
        summary=ui.text(about),
        breadcrumbs=(PageLink(ui.text("Etusivu"), home_url(lang), lang),),
        alternates=languages,
        languages=languages,
        **{"data": data, "feed": feed_url(url), **parts},
    )


def summary_entries(site: Site, records: Iterable[Record], lang: str) -> tuple[Entry, ...]:
    """Records as entries with a summary, in the order given."""
    versions = [(record, record.version(lang)) for record in records]
    return tuple(
        Entry(site.link(record, lang), version.summary, version.lang, record.header.date)
        for record, version in versions
    )


def by_name(site: Site, records: Iterable[Record], lang: str) -> list[Record]:
    """Records in the alphabetical order of the language."""
    of_link = {site.link(record, lang): record for record in records}
    return [of_link[link] for link in site.links(of_link.values(), lang)]


def by_letter(site: Site, records: Iterable[Record], lang: str) -> tuple[EntryGroup, ...]:
    """Records under the letters A–Ö; å, ä and ö stand last in Finnish and Swedish."""
    groups: dict[str, list[Entry]] = {}
    for record in by_name(site, records, lang):
        letter = index_letter(site.title(record, lang), lang)
        groups.setdefault(letter, []).extend(summary_entries(site, [record], lang))
    return tuple(EntryGroup(letter, tuple(rows), letter) for letter, rows in groups.items())
