"""What a rendered body holds. Lines are those of the body, from 1; references stay symbolic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ..problems import Problem


class Text(NamedTuple):
    """All that a rendered body depends on. forms: the names to link by themselves, by their first
    word (see `linking`); none unless the page asks. own: the record's own folder/id, which isn't
    linked."""

    markdown: str
    language: str
    forms: Mapping[str, tuple[tuple[int, ...], Mapping[str, str]]] = {}
    own: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """`[[target]]` or `[[target|text]]`; the target may end in `#anchor`."""

    target: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class FileLink:
    """A link in Pelican's notation: `{filename}`, `{static}` or `{attach}` and a path. shown:
    whether it is an image of the text."""

    kind: str
    path: str
    line: int
    column: int
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """A link by an address of this site, or one that is neither that nor a full address. shown:
    whether it is an image of the text."""

    address: str
    line: int
    column: int
    shown: bool = False


@dataclass(frozen=True, slots=True)
class EmailInText:
    """An e-mail address in running text, or a pattern such as etunimi.sukunimi[a]kt.fi."""

    written: str
    domain: str
    is_pattern: bool
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class UnclearLink:
    """A link whose text says nothing, or that has none. target: as in the page's HTML."""

    text: str
    target: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a marked list. `given` tells whether its id is written in the text;
    `reference` is the target when the item is nothing but a reference, whose own words, if it has
    any, are then the text."""

    id: str
    text: str
    line: int
    given: bool
    reference: str = ""


@dataclass(frozen=True, slots=True)
class MarkedList:
    """A list under a heading of the table: its class (`successes`) and its items."""

    kind: str
    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    id: str
    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Body:
    """HTML with symbolic references, and everything that other stages ask of it.

    advice: on the wording; the page's header says whether it is wanted.
    """

    html: str = ""
    headings: tuple[Heading, ...] = ()
    lists: tuple[MarkedList, ...] = ()
    references: tuple[Reference, ...] = ()
    files: tuple[FileLink, ...] = ()
    addresses: tuple[Address, ...] = ()
    unclear: tuple[UnclearLink, ...] = ()
    emails: tuple[EmailInText, ...] = ()
    anchors: frozenset[str] = field(default_factory=frozenset)
    problems: tuple[Problem, ...] = ()
    advice: tuple[Problem, ...] = ()
