"""What templates may see. A view is finished: texts in the page's language, links resolved,
everything sorted and grouped, so that a template only says where each part stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..addresses import page_file


@dataclass(frozen=True, slots=True)
class Words:
    """A text and its language; mark it where that differs from the page's."""

    text: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, month or year in words, and as programs read it: 2026-11-21, 2017-06 or 2017."""

    text: str
    datetime: str


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to a page of this site.

    url: below the site's address, without a leading slash. lang: the language of the title;
    there: that of the page it leads to, if another. Mark both where they differ from the page's.
    kind: the type's label. note: a date or a
    state shown after the link.
    """

    title: str
    url: str
    lang: str
    kind: str = ""
    note: str | Moment = ""
    there: str = ""


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link to another site or to a file of this one."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Status:
    """A status tag: its word, its axis (`phase`, `funding`, `response`, `implementation`,
    `verification`, `continuation`, `lateness`, `event`, `result`, `state`) and its value for the
    style (`in-progress`)."""

    text: str
    axis: str
    value: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of the facts list: a label and one or more values."""

    label: str
    values: tuple[str | Moment | PageLink | WebLink | Status, ...]


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """The links of one relation, in order."""

    label: str
    links: tuple[PageLink, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice above the text: kind (`draft`, `archived`, `older`, `superseded`, `supersedes`),
    text and where to read on."""

    kind: str
    text: str
    link: PageLink | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    id: str
    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in a section's list. lang: the language of the summary."""

    link: PageLink
    summary: str = ""
    lang: str = ""
    day: date | None = None
    status: Status | None = None
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """Entries under a heading of their own, or rows with it as their caption; without a heading
    they stand directly on the page. links: where to read on."""

    heading: str
    entries: tuple[Entry | Row, ...]
    id: str = ""
    links: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Station:
    """A point on a line of time: a season, a step of funding, an entry of the follow-up log.
    amount: of money in words, or empty. id: by which links lead to it, or empty."""

    title: Words
    when: str | Moment
    link: PageLink | None = None
    statuses: tuple[Status, ...] = ()
    text: Words = Words()
    by: tuple[PageLink, ...] = ()
    evidence: tuple[PageLink | WebLink, ...] = ()
    now: bool = False
    amount: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """A row of a comparison: what it is, and what came in its place."""

    link: PageLink
    instead: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changes from the season before: groups of rows, each under its label."""

    previous: PageLink
    groups: tuple[tuple[str, tuple[Compared, ...]], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: what is counted, the number in words (`ei tietoa` where it isn't known), or
    as a link to what it counts, and the length of its bar in per cent of the longest, or None for
    no bar. status: the state that is counted, for its shape and hue."""

    label: str | PageLink
    number: str | PageLink
    length: int | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A table whose numbers have bars beside them. heads: the headings of the labels and of the
    numbers. source: where and when the numbers were read."""

    caption: str
    heads: tuple[str, str]
    bars: tuple[Bar, ...]
    source: WebLink | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line over time, drawn at build time in a box of 100 × 40 that is stretched to its place.

    trace, points: SVG path data; the trace is broken where a number isn't known or told. ticks:
    what stands below the points, all of them or the first and last. scale: what the height means.
    text: the same in words.
    """

    title: str
    trace: str
    points: str
    ticks: tuple[str, ...]
    scale: str
    text: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table of figures. labels: how many of the first cells of a row name it. notes: what must be
    known to read it."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str | PageLink, ...], ...]
    labels: int = 1
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """An area or a place of a map: SVG path data, and its number in the list beside the map with
    the point where that is written."""

    path: str
    number: int
    x: float
    y: float
    name: str | PageLink


@dataclass(frozen=True, slots=True)
class AreaMap:
    """A map drawn at build time, with the same as a list. title: what the map shows; height:
    of its drawing, in the units of the shapes, of which its width is 100."""

    title: str
    height: float
    shapes: tuple[Shape, ...]
    source: WebLink | None = None


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pages of a long list. numbers: links to pages by their numbers, None where some are left
    out; current: the number of this one."""

    current: str
    numbers: tuple[PageLink | None, ...]
    previous: PageLink | None = None
    next: PageLink | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a recommendation in one place: who or where, the text, a status; or silence.
    lateness: that the time for it ran out. id: by which links lead to it, or empty."""

    label: str
    text: Words = Words()
    link: PageLink | None = None
    status: Status | None = None
    day: date | None = None
    by: tuple[PageLink, ...] = ()
    lateness: Status | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """How to refer to something: its text, where it was given and when, and the site's name."""

    text: Words
    given_in: PageLink | None
    day: date | None
    site: str


@dataclass(frozen=True, slots=True)
class Address:
    """An e-mail address as it may be shown; `mailto` is empty unless it can be a link."""

    text: str
    mailto: str = ""


@dataclass(frozen=True, slots=True)
class Rendition:
    """A file to be made of an image of the content.

    path: where it is published, below the site's folder; source: the image, below content/. kind:
    avif, webp, jpg or png; empty where the image is published as it is. box: the part of the
    image, once it is upright, that it shows: left, top, width and height in pixels. width,
    height: of the rendition.
    """

    path: str
    source: str
    kind: str
    box: tuple[int, int, int, int]
    width: int
    height: int

    @property
    def is_original(self) -> bool:
        """Whether nothing is made: the image itself is published."""
        return not self.kind


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
    that the images of `html` need. details: the type's own view, a value of
    `plugins.core.pages.details`, or None.
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
    details: Any = None


@dataclass(frozen=True, slots=True)
class SectionPage(Page):
    """A page that lists records: a summary in numbers first, then groups of entries. letters: of an
    index, where each begins. empty: what to say when there are none. files: where its records are
    given as files. ways: to other lists of its records."""

    chart: Chart | None = None
    groups: tuple[EntryGroup, ...] = ()
    letters: tuple[PageLink, ...] = ()
    pagination: Pagination | None = None
    empty: str = ""
    files: PageLink | None = None
    ways: tuple[PageLink, ...] = ()


@dataclass(frozen=True, slots=True)
class DatasetView:
    """A dataset as readers are told of it. columns: what stands in each, by its name in data."""

    id: str
    title: str
    about: str
    files: tuple[PageLink, ...]
    facts: tuple[Fact, ...]
    columns: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class DataPage(Page):
    """The page that documents the files of data."""

    datasets: tuple[DatasetView, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to choose and how it is called."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the register: a whole recommendation, or a part, which is also a part `of` it.

    data: what a script filters and sorts by: (name, value), several values with spaces between.
    """

    link: PageLink
    facts: tuple[Fact, ...]
    of: Words | None = None
    data: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Filter:
    """What the rows of the register may be limited by. name: in the address."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class RegisterPage(SectionPage):
    """The register, or a view of it: charts, and groups of `Row`s, whose heading is their caption.

    charts: of what is listed. filters: of the whole register. ways: to other views. narrower: to
    the register where this view can be limited further, if it can.
    """

    charts: tuple[Chart, ...] = ()
    filters: tuple[Filter, ...] = ()
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
