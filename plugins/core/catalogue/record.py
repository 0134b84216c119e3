"""A record: one thing that the site knows, and its texts in each language."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote

from ..body import Body, Item
from ..frontmatter import Node
from ..language import LANGUAGES, home_url
from ..problems import Place
from ..records import Header, TranslationHeader
from ..types import HOME, ContentType

Key = tuple[str, str]
"""By which a record is known: its type's name and its id."""


@dataclass(frozen=True, slots=True)
class Version:
    """A record's texts in one language, and the file that holds them.

    source: the file's path below content/; of a record inside another's file, a path that no file
    has but links can use. text, text_line: the body as it was written, and the line on which it
    begins; none of a record inside another's file.
    """

    lang: str
    source: str
    place: Place
    header: Header | TranslationHeader
    title: str
    summary: str
    slug: str
    body: Body
    node: Node | None = None
    text: str = ""
    text_line: int = 1

    def place_of(self, location: tuple[str | int, ...]) -> Place:
        """Where in the file a value of the header stands."""
        return self.place.at(*self.node.place(location)) if self.node else self.place


@dataclass(frozen=True, slots=True)
class LoneText:
    """A text that belongs to no record: a translation without an original, or one whose header has
    errors. may_be_draft: whether its header isn't there to say that it is none."""

    lang: str
    place: Place
    body: Body
    may_be_draft: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """One thing that the site knows, with its texts in each language that has them.

    titles: what it is called in each language of the site,
    whether or not it has a page in it. digest: of the original's texts, of which translations are
    made. parent: the record in whose file it is written, if any.
    item: the item of the parent's marked list that it was lifted from, if any.
    """

    type: ContentType
    id: str
    header: Header
    place: Place
    versions: Mapping[str, Version]
    titles: Mapping[str, str]
    digest: str = ""
    parent: Record | None = None
    item: Item | None = None

    @property
    def key(self) -> Key:
        return self.type.name, self.id

    @property
    def folder(self) -> str:
        """The folder by which a reference can name it when ids meet."""
        return self.type.folder or (self.parent.folder if self.parent else "")

    @property
    def source(self) -> str:
        """The path of the original below content/."""
        return self.original.source

    @property
    def original(self) -> Version:
        return self.versions[LANGUAGES[0]]

    def version(self, lang: str) -> Version:
        """The texts in a language, or the originals."""
        return self.versions.get(lang, self.original)

    def languages(self) -> tuple[str, ...]:
        """The languages it has pages in, in the site's order."""
        return tuple(lang for lang in LANGUAGES if lang in self.versions)

    def url(self, lang: str) -> str:
        """Its address below the site's, with a closing slash; empty for the Finnish home page."""
        return self.url_in(self.version(lang).lang)

    def url_in(self, lang: str) -> str:
        """Its address in a language, whether or not it has been translated to it."""
        slug = self.version(lang).slug
        if self.key == ("page", HOME):
            return home_url(lang)
        if self.type.at_root:
            return f"{home_url(lang)}{slug}/"
        if self.parent and not self.type.folder:
            return f"{self.parent.url_in(lang)}{slug}/"
        return f"{self.type.section_url(lang)}{slug}/"

    def data_url(self, ending: str, name: str = "") -> str:
        """Where its file of data with this ending stands: beside the original page. name: of the
        file, if it isn't the record's own."""
        return f"{self.url(LANGUAGES[0])}{name or self.original.slug}.{ending}"

    def file(self, path: str) -> str:
        """The path below content/ of a file that a link or header names beside the record's own
        file, or from the root with a slash."""
        plain = unquote(path)
        if plain.startswith("/"):
            return posixpath.normpath(plain.lstrip("/"))
        folder = posixpath.dirname((self.parent or self).source)
        return posixpath.normpath(posixpath.join(folder, plain))

    def place_of(self, location: tuple[str | int, ...]) -> Place:
        """Where in the original's file a value of the header stands."""
        return self.original.place_of(location)

    def places(self, lang: str, today: date) -> frozenset[str]:
        """The places on its page that others may link to, as of a day."""
        return self.version(lang).body.anchors | self.header.places(today)

    @property
    def node(self) -> Node | None:
        """The original's header as it was written."""
        return self.original.node

    def is_stale(self, lang: str) -> bool:
        """Whether the translation says that it was made from an older original."""
        if self.parent:
            return self.parent.is_stale(lang)
        made_from = getattr(self.version(lang).header, "translated_from", None)
        return bool(made_from) and made_from != self.digest
