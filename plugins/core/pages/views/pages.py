"""A page of each kind, whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ...addresses import page_file
from .drawings import AreaMap, Chart
from .facts import Fact, Notice, RelationGroup
from .lists import Choice, DatasetView, EntryGroup, Filter, Limits, Pagination
from .pictures import Rendition
from .words import Heading, PageLink, Status, WebLink


@dataclass(frozen=True, slots=True)
class Page:
    """What every page has.

    template: below theme/templates, without its ending. url: `ohjelmat/kunteko/`, empty for the
    home page. alternates: the same page in the languages that it is written in, this one included.
    languages: where each language of the site leads from here, this page included.
    section: the Finnish path of the section it belongs to, for the navigation.
    data: what the page is about, as a thing of schema.org. feed: the address of its feed, or an
    empty string.
    """

    template: str
    lang: str
    title: str
    url: str
    section: str = ""
    summary: str = ""
    breadcrumbs: tuple[PageLink, ...] = ()
    alternates: tuple[PageLink, ...] = ()
    languages: tuple[PageLink, ...] = ()
    indexed: bool = True
    data: Mapping[str, Any] | None = None
    feed: str = ""

    @property
    def file(self) -> str:
        """The file that answers at the address, below the site's folder."""
        return page_file(self.url)


@dataclass(frozen=True, slots=True)
class RecordPage(Page):
    """A page of one record.

    kind: the type's name; label: what the type is called. plain: a summary in plain language;
    plain_grant: who has granted it the mark of easy language, if anybody has. pictures: the files
    that the images of `html` need. map: drawn from the file that the header names. details: the
    type's own view, a value of `plugins.core.pages.details`, or None.
    """

    kind: str = ""
    label: str = ""
    day: date | None = None
    updated: date | None = None
    status: Status | None = None
    notices: tuple[Notice, ...] = ()
    plain: str = ""
    plain_grant: str = ""
    facts: tuple[Fact, ...] = ()
    contacts: tuple[PageLink, ...] = ()
    no_contact: str = ""
    headings: tuple[Heading, ...] = ()
    relations: tuple[RelationGroup, ...] = ()
    sources: tuple[tuple[WebLink, date], ...] = ()
    html: str = ""
    pictures: tuple[Rendition, ...] = ()
    map: AreaMap | None = None
    details: Any = None


@dataclass(frozen=True, slots=True)
class SectionPage(Page):
    """A page that lists records: a summary in numbers first, then groups of entries. shares, sums:
    of the recommendations among them. letters: of an index, where each begins. empty: what to say
    when there are none. files: where its records are given as files. ways: to other lists of its
    records."""

    chart: Chart | None = None
    shares: tuple[PageLink, ...] = ()
    sums: tuple[Chart, ...] = ()
    groups: tuple[EntryGroup, ...] = ()
    letters: tuple[PageLink, ...] = ()
    pagination: Pagination | None = None
    empty: str = ""
    files: PageLink | None = None
    ways: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class DataPage(Page):
    """The page that documents the files of data."""

    datasets: tuple[DatasetView, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterPage(SectionPage):
    """The register, or a view of it: charts, and groups of `Row`s, whose heading is their caption.

    charts: of what is listed. filters: of the whole register, for its script. limits: of a group's
    list, without one. ways: to other views. narrower: to the register where this view can be
    limited further, if it can.
    """

    charts: tuple[Chart, ...] = ()
    filters: tuple[Filter, ...] = ()
    limits: tuple[Limits, ...] = ()
    ways: tuple[PageLink, ...] = ()
    narrower: PageLink | None = None


@dataclass(frozen=True, slots=True)
class SearchPage(SectionPage):
    """The search, whose `letters` lead to the index of everything.

    kinds, programmes: what the results may be limited to. elsewhere: the search in other languages.
    searchable: whether the site has an index to search.
    """

    kinds: tuple[Choice, ...] = ()
    programmes: tuple[Choice, ...] = ()
    elsewhere: tuple[PageLink, ...] = ()
    searchable: bool = False


@dataclass(frozen=True, slots=True)
class UntranslatedPage(Page):
    """What stands where a translation would. record: what hasn't been translated.
    versions: the languages that it can be read in."""

    record: PageLink | None = None
    versions: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class RedirectPage(Page):
    """An old address that leads to the record's page."""

    target: PageLink | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """That a page wasn't found, in one language."""

    lang: str
    title: str
    text: str
    home: PageLink


@dataclass(frozen=True, slots=True)
class MissingPage(Page):
    """The page that answers where there is none."""

    messages: tuple[Missing, ...] = ()


@dataclass(frozen=True, slots=True)
class Navigation:
    """The links of the header and footer in one language, the name of the site, and the address of
    the feed of news in the language. statement: the accessibility statement. search: the page of
    the search. ways: to what lists everything in some way. What isn't there is missing."""

    site_name: str
    home: PageLink
    sections: tuple[tuple[str, PageLink], ...] = ()
    feed: str = ""
    statement: PageLink | None = None
    search: PageLink | None = None
    ways: tuple[PageLink, ...] = ()
