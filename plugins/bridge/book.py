"""All the pages of one build, made from the catalogue before Pelican writes any of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from plugins.core.addresses import own_page_url
from plugins.core.catalogue import Record
from plugins.core.exports import exported
from plugins.core.exports.dataset import TITLE as DATA
from plugins.core.exports.feeds import feed_files
from plugins.core.exports.page import data_page
from plugins.core.exports.surveys import survey_files
from plugins.core.language import LANGUAGES, home_url
from plugins.core.pages.data import data_files
from plugins.core.pages.details.accessibility import statement_of
from plugins.core.pages.home import feed_of
from plugins.core.pages.languages import untranslated_pages
from plugins.core.pages.missing import missing_page
from plugins.core.pages.record import record_page
from plugins.core.pages.redirect import redirect_pages
from plugins.core.pages.site import Site
from plugins.core.pages.views import (
    Navigation,
    Page,
    PageLink,
    RecordPage,
    Rendition,
    SectionPage,
)

from .signals import section_pages

WAYS = ("a_to_z", "subjects", "archive", "changes")
"""Pages of the site's own, by the names of `OWN_PAGES`, that every page leads to if their plugins
are on."""


@dataclass(frozen=True, eq=False)
class Book:
    """by_source: the page of each Markdown file. derived: the pages of records inside others'
    files, with the path by which links know them. others: section pages, those that stand in for
    translations, redirects and the page that answers where there is none.
    files: data for other programs, by path."""

    site: Site
    by_source: Mapping[str, tuple[Record, RecordPage]]
    derived: Mapping[str, tuple[Record, RecordPage]]
    others: tuple[Page, ...]
    navigation: Mapping[str, Navigation] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)

    def renditions(self) -> Iterable[Rendition]:
        """The files that the images of pages need."""
        for _, page in (*self.by_source.values(), *self.derived.values()):
            yield from page.pictures

    def pages(self) -> Iterable[Page]:
        """Every page, in the order of their addresses."""
        records = [page for _, page in (*self.by_source.values(), *self.derived.values())]
        return sorted((*records, *self.others), key=lambda page: page.url)


def make_book(site: Site) -> Book:
    """The pages of all records and of the sections whose plugins are on."""
    sections = [page for lang in LANGUAGES for page in _sections(site, lang)]
    absent = _section_urls(site) - {page.url for page in sections}
    by_source, derived = {}, {}
    for record in site.catalogue.records:
        for lang in record.languages():
            place = derived if record.parent else by_source
            page = _without(absent, record_page(site, record, lang))
            place[record.version(lang).source] = (record, page)
    datasets = tuple(exported(site))
    others = (
        *sorted(sections, key=lambda page: page.url),
        *(data_page(site, datasets, lang) for lang in LANGUAGES),
        *untranslated_pages(site),
        *redirect_pages(site),
        missing_page(site),
    )
    navigation = {lang: _navigation(site, sections, lang) for lang in LANGUAGES}
    files = {file.path: data for dataset in datasets for file, data in dataset.files}
    files |= {**dict(data_files(site)), **dict(feed_files(site)), **dict(survey_files(site))}
    return Book(site, by_source, derived, others, navigation, files)


def _section_urls(site: Site) -> set[str]:
    types = [row for row in site.catalogue.types if row.folder and not row.at_root]
    return {row.section_url(lang) for row in types for lang in row.paths}


def _without(absent: set[str], page: RecordPage) -> RecordPage:
    """The page without the breadcrumb of a section that no plugin makes."""
    if not any(link.url in absent for link in page.breadcrumbs):
        return page
    there = tuple(link for link in page.breadcrumbs if link.url not in absent)
    return replace(page, breadcrumbs=there)


def _sections(site: Site, lang: str) -> Iterable[SectionPage]:
    for _, pages in section_pages.send(site, lang=lang):
        yield from pages


def _navigation(site: Site, sections: list[SectionPage], lang: str) -> Navigation:
    """The sections in the order of the types table, whatever order their plugins came in; those
    that the header doesn't lead to stand first among the ways of the footer."""
    types = [row for row in site.catalogue.types if lang in row.paths and not row.at_root]
    named = {page.url: page for page in sections}
    own = [(row, named[url]) for row in types if (url := row.section_url(lang)) in named]
    ways = (
        *(page for row, page in own if not row.in_header),
        *(page for name in WAYS if (page := named.get(own_page_url(name, lang)))),
    )
    search = named.get(own_page_url("search", lang))
    data = PageLink(site.languages[lang].text(DATA), own_page_url("data", lang), lang)
    return Navigation(
        site_name=site.name,
        home=PageLink(site.languages[lang].text("Etusivu"), home_url(lang), lang),
        sections=tuple((page.section, _to(page)) for row, page in own if row.in_header),
        feed=feed_of(site, lang),
        statement=statement_of(site, lang),
        search=_to(search) if search else None,
        ways=(*map(_to, ways), data),
    )


def _to(page: Page) -> PageLink:
    return PageLink(page.title, page.url, page.lang)
