"""What is told of a record beside its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .words import NO_WORDS, Moment, PageLink, Status, WebLink, Words


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
class Citation:
    """How to refer to something: its text, where it was given and when, and the site's name."""

    text: Words
    given_in: PageLink | None
    day: date | None
    site: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a recommendation in one place: who or where, the text, a status; or silence.
    lateness: that the time for it ran out. id: by which links lead to it, or empty."""

    label: str
    text: Words = NO_WORDS
    link: PageLink | None = None
    status: Status | None = None
    day: date | None = None
    by: tuple[PageLink, ...] = ()
    lateness: Status | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Station:
    """A point on a line of time: a season, a step of funding, an entry of the follow-up log.
    amount: of money in words, or empty. id: by which links lead to it, or empty."""

    title: Words
    when: str | Moment
    link: PageLink | None = None
    statuses: tuple[Status, ...] = ()
    text: Words = NO_WORDS
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
