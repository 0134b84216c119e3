"""Lists of records, and ways through them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .facts import Fact
from .words import PageLink, Status, Words


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
class Choice:
    """A value to choose and how it is called."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What the rows of the register may be limited by. name: in the address."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A value that the rows of a list can be limited to. id: of the place that does it; label: of
    the value; count: how many rows have it, in words."""

    id: str
    label: str
    count: str


@dataclass(frozen=True, slots=True)
class Limits:
    """The values of one kind, by which the rows of a list can be limited without a script."""

    label: str
    limits: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pages of a long list. numbers: links to pages by their numbers, None where some are left
    out; current: the number of this one."""

    current: str
    numbers: tuple[PageLink | None, ...]
    previous: PageLink | None = None
    next: PageLink | None = None


@dataclass(frozen=True, slots=True)
class DatasetView:
    """A dataset as readers are told of it. columns: what stands in each, by its name in data."""

    id: str
    title: str
    about: str
    files: tuple[PageLink, ...]
    facts: tuple[Fact, ...]
    columns: tuple[Fact, ...] = ()
