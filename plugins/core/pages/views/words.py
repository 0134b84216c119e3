"""Words and links: the smallest things that templates are given."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text and its language; mark it where that differs from the page's."""

    text: str = ""
    lang: str = ""


NO_WORDS = Words()


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
class Address:
    """An e-mail address as it may be shown; `mailto` is empty unless it can be a link."""

    text: str
    mailto: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    id: str
    text: str
    level: int
