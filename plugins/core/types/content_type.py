"""What the site must know of a type of content: one row of `CONTENT_TYPES`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..language import home_url
from ..records import Header, Link


@dataclass(frozen=True, slots=True)
class Labels:
    """A type's Finnish message ids: one of them, and its section."""

    one: str
    section: str


@dataclass(frozen=True, slots=True)
class Children:
    """Records written inside another record's header.

    type: the type of the children. link: their relation to the parent.
    title: (child's header, parent's title) → what the child is called.
    chain: the relation of each to the one before it in the order of `order`, a child's header →
    its place; neither where they are no chain.
    """

    type: str
    link: Link
    title: Callable[[Any, str], str]
    chain: Link | None = None
    order: Callable[[Any], int] | None = None


@dataclass(frozen=True, slots=True)
class Lift:
    """A marked list whose items become records.

    type: the type of the new records.
    header: (parent's header, parent's id, item's text) → the record's header.
    """

    type: str
    header: Callable[[Any, str, str], Header]


@dataclass(frozen=True, slots=True)
class ContentType:
    """A type of content.

    name: English singular; also its template, `records/<name>.html`.
    model: the header that its files must have.
    paths: the first part of its addresses by language; the Finnish one names its folder too.
        A type whose records live inside others' files has none.
    labels: how it is called.
    children: header field → the records written in that field.
    lifts: class of a marked list → the records that its items become.
    identified: header fields in which `make ids` gives each group an id.
    by_date: its section runs from the newest to the oldest instead of by name.
    at_root: its pages stand at the root of the language, and it has no section.
    in_header: the header of every page leads to its section; else the footer does.
    """

    name: str
    model: type[Header]
    labels: Labels
    paths: Mapping[str, str] = field(default_factory=dict)
    children: Mapping[str, Children] = field(default_factory=dict)
    lifts: Mapping[str, Lift] = field(default_factory=dict)
    identified: tuple[str, ...] = ()
    by_date: bool = False
    at_root: bool = False
    in_header: bool = True

    def section_url(self, lang: str) -> str:
        """The address of its section in a language, under which its pages stand."""
        return f"{home_url(lang)}{self.paths[lang]}/"

    @property
    def folder(self) -> str:
        """The folder of its files below content/, or an empty string."""
        return self.paths.get("fi", "")
