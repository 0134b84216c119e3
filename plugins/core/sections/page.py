"""What the pages of all sections share: address, title, breadcrumbs and the other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from ..addresses import feed_url, own_page_url
from ..catalogue import Record
from ..language import LANGUAGES, home_url
from ..language.collation import index_letter
from ..lists import Group
from ..pages.data import collection_data
from ..pages.roll_ups import answered_share, charts, shares
from ..pages.site import Site
from ..pages.views import Entry, EntryGroup, PageLink, SectionPage, Status
from ..recommendations import RollUp
from ..types import ContentType


def section_page(
    site: Site,
    content_type: ContentType,
    template: str,
    lang: str,
    about: str,
    page: type[SectionPage] = SectionPage,
    **parts: Any,
) -> SectionPage:
    """The page of a type's section in a language. about: what it lists, in Finnish, for readers and
    search engines. parts: the rest of its fields."""
    text = site.languages[lang].text
    title = text(content_type.labels.section)
    common = shared(site, lang, title, text(about), content_type.section_url)
    return page(
        template=f"sections/{template}",
        section=content_type.folder,
        **{**common, "feed": feed_url(common["url"]), **parts},
    )


def view_page(
    site: Site,
    content_type: ContentType,
    template: str,
    lang: str,
    title: str,
    about: str,
    url: Callable[[str], str],
    above: tuple[PageLink, ...] = (),
    page: type[SectionPage] = SectionPage,
    **parts: Any,
) -> SectionPage:
    """A list of some of a type's records, below its section. title, about: in the language. url:
    language → its address. above: the breadcrumbs between the section and it."""
    section = PageLink(
        site.languages[lang].text(content_type.labels.section), content_type.section_url(lang), lang
    )
    common = shared(site, lang, title, about, url)
    common["breadcrumbs"] = (*common["breadcrumbs"], section, *above)
    return page(template=f"sections/{template}", section=content_type.folder, **{**common, **parts})


def own_page(
    site: Site,
    name: str,
    lang: str,
    title: str,
    about: str,
    page: type[SectionPage] = SectionPage,
    **parts: Any,
) -> SectionPage:
    """One of the site's `OWN_PAGES`, whose template has its name. title, about: in Finnish."""
    text = site.languages[lang].text
    url = partial(own_page_url, name)
    common = shared(site, lang, text(title), text(about), url)
    return page(template=f"sections/{name}", **common, **parts)


def shared(
    site: Site, lang: str, title: str, about: str, url: Callable[[str], str]
) -> dict[str, Any]:
    """What every list has. url: language → the address of the list."""
    languages = tuple(
        PageLink(site.languages[other].own_name, url(other), other) for other in LANGUAGES
    )
    return {
        "lang": lang,
        "title": title,
        "url": url(lang),
        "summary": about,
        "breadcrumbs": (PageLink(site.languages[lang].text("Etusivu"), home_url(lang), lang),),
        "alternates": languages,
        "languages": languages,
        "data": collection_data(site, title, about, url(lang), lang),
    }


def in_sums(site: Site, roll_up: RollUp | None, lang: str, **limits: Group) -> dict[str, Any]:
    """What a page says in numbers of the recommendations among what it lists; nothing without any.
    limits: of the register, by which they are chosen."""
    sums = roll_up or RollUp()
    answered = answered_share(site, sums, lang, **limits)
    told = shares(site, sums, lang, **limits)
    return {
        "shares": (*filter(None, (answered,)), *told),
        "sums": charts(site, sums, lang, **limits),
    }


def summary_entries(site: Site, records: Iterable[Record], lang: str) -> tuple[Entry, ...]:
    """Records as entries with a summary, in the order given."""
    versions = [(record, record.version(lang)) for record in records]
    return tuple(
        Entry(
            link=site.link(record, lang),
            summary=version.summary,
            lang=version.lang,
            day=record.header.date,
            status=site.archived(record, lang),
        )
        for record, version in versions
    )


def by_name(site: Site, records: Iterable[Record], lang: str) -> list[Record]:
    """Records in the alphabetical order of the language."""
    of_link = {site.link(record, lang): record for record in records}
    return [of_link[link] for link in site.links(of_link.values(), lang)]


def by_letter(
    site: Site,
    records: Iterable[Record],
    lang: str,
    status: Callable[[Record], Status | None] = lambda record: None,
) -> tuple[EntryGroup, ...]:
    """Records under the letters A–Ö; å, ä and ö stand last in Finnish and Swedish. status: what
    stands beside a record."""
    groups: dict[str, list[Entry]] = {}
    for record in by_name(site, records, lang):
        letter = index_letter(site.title(record, lang), lang)
        (entry,) = summary_entries(site, [record], lang)
        groups.setdefault(letter, []).append(replace(entry, status=status(record) or entry.status))
    return tuple(EntryGroup(letter, tuple(rows), letter) for letter, rows in groups.items())


def with_letters(pages: Sequence[SectionPage]) -> Iterator[SectionPage]:
    """The pages of an index, each with links to where the letters begin."""
    starts: dict[str, PageLink] = {}
    for page in pages:
        for group in page.groups:
            url = f"{page.url}#{group.id}"
            starts.setdefault(group.heading, PageLink(group.heading, url, page.lang))
    for page in pages:
        yield replace(page, letters=tuple(starts.values()))
