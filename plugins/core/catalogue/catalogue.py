"""All records and links, and what is asked of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from ..addresses import VIEWS, alias_url, own_page_urls, subject_url
from ..language import LANGUAGES
from ..reading import Attachment
from ..records import Link
from ..settings import SiteSettings
from ..subjects import Subject
from ..types import ContentType
from .edge import Edge
from .groups import grouped
from .record import Key, Record

Made = TypeVar("Made")


@dataclass(frozen=True)
class Catalogue:
    """All records and links. `today` is the build date, against which states are judged.

    subjects_read: whether their list could be read. files: the attachments by their path below
    content/. unread: the first folder and the stem of each file that has errors.
    """

    today: date
    records: tuple[Record, ...] = ()
    subjects: Mapping[str, Subject] = field(default_factory=dict)
    subjects_read: bool = True
    settings: SiteSettings = field(default_factory=SiteSettings)
    files: Mapping[str, Attachment] = field(default_factory=dict)
    unread: frozenset[tuple[str, str]] = frozenset()
    types: tuple[ContentType, ...] = ()
    outgoing: Mapping[Key, tuple[Edge, ...]] = field(default_factory=dict)
    incoming: Mapping[Key, tuple[Edge, ...]] = field(default_factory=dict)
    by_key: Mapping[Key, Record] = field(default_factory=dict)
    by_id: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    by_type: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    _made: dict[Callable[..., Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def once(self, make: Callable[[Catalogue], Made]) -> Made:
        """What a function makes of the catalogue, made when it is first asked for and then kept:
        what later stages derive is derived once, though the catalogue knows nothing of it."""
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]

    def state(self, record: Record) -> str:
        """`draft`, `published` or `archived`; what stands in a draft is a draft too."""
        if record.parent and self.state(record.parent) == "draft":
            return "draft"
        return record.header.state(self.today)

    def listed(self, type_name: str) -> tuple[Record, ...]:
        """The records of a type that are shown in lists: all but drafts."""
        return tuple(r for r in self.by_type.get(type_name, ()) if self.state(r) != "draft")

    @cached_property
    def by_subject(self) -> Mapping[str, tuple[Record, ...]]:
        """Id of a subject → the records about it that are no drafts; only subjects that have some,
        in the order of their list."""
        listed = (r for r in self.records if r.header.subjects and self.state(r) != "draft")
        found = grouped(
            [
                (subject, record)
                for record in listed
                for subject in dict.fromkeys(record.header.subjects)
            ],
            lambda pair: pair[0],
        )
        return {
            subject: tuple(record for _, record in found[subject])
            for subject in self.subjects
            if subject in found
        }

    @cached_property
    def list_urls(self) -> Mapping[str, str]:
        """The address of every section with its views, of the site's own pages and of subjects →
        its language."""
        sections = {
            kind.section_url(lang): lang
            for kind in self.types
            for lang in kind.paths
            if not kind.at_root
        }
        subjects = {subject_url(s, lang): lang for s in self.by_subject for lang in LANGUAGES}
        views = {
            f"{kind.section_url(lang)}{folders[lang]}/": lang
            for kind in self.types
            for folders in VIEWS.get(kind.name, {}).values()
            for lang in kind.paths
        }
        return {**sections, **dict(own_page_urls()), **views, **subjects}

    @cached_property
    def stand_ins(self) -> Mapping[tuple[Key, str], str]:
        """(record's key, language) → the address of the page that says that the record hasn't been
        translated; there is none where something else has that address already."""
        taken = set(self.list_urls)
        taken |= {record.url(lang).lower() for record in self.records for lang in record.versions}
        taken |= {alias_url(a).lower() for record in self.records for a in record.header.aliases}
        found: dict[tuple[Key, str], str] = {}
        for record in self.records:
            for lang in LANGUAGES if self.state(record) != "draft" else ():
                url = record.url_in(lang)
                if lang not in record.versions and url.lower() not in taken:
                    taken.add(url.lower())
                    found[record.key, lang] = url
        return found

    def find(self, target: str, allowed: tuple[str, ...] = ()) -> tuple[Record, ...]:
        """The records that a reference can mean, by id or folder/id, of the allowed types."""
        name = target.partition("#")[0]
        folder, _, name = name.rpartition("/")
        found = self.by_id.get(name, ())
        if folder:
            found = tuple(record for record in found if record.folder == folder)
        if allowed:
            found = tuple(record for record in found if record.type.name in allowed)
        return found

    def targets(self, record: Record, *forward: str) -> tuple[Record, ...]:
        """The published records that a record points to by relations of these labels."""
        edges = self.outgoing.get(record.key, ())
        return tuple(
            e.target for e in edges if e.link.forward in forward and self.shows(record, e.target)
        )

    def sources(self, record: Record, *forward: str) -> tuple[Record, ...]:
        """The published records that point to a record by relations of these labels."""
        edges = self.incoming.get(record.key, ())
        return tuple(
            e.source for e in edges if e.link.forward in forward and self.shows(record, e.source)
        )

    def sources_by_anchor(self, record: Record, *forward: str) -> Mapping[str, tuple[Record, ...]]:
        """Item of a record → the published records that point to it by relations of these labels;
        under an empty string, those that point to the record as a whole."""
        edges = [
            e
            for e in self.incoming.get(record.key, ())
            if e.link.forward in forward and self.shows(record, e.source)
        ]
        found = grouped(edges, lambda edge: edge.anchor)
        return {anchor: tuple(e.source for e in edges) for anchor, edges in found.items()}

    def shows(self, record: Record, other: Record) -> bool:
        """Whether a record's page may show another: no draft, unless it is one itself."""
        return self.state(other) != "draft" or self.state(record) == "draft"

    def relations(self, record: Record) -> Iterator[tuple[Link, bool, Record, str]]:
        """Every link of a record that its page may show: (link, forward?, other record, anchor)."""
        for edge in self.outgoing.get(record.key, ()):
            if self.shows(record, edge.target):
                yield edge.link, True, edge.target, edge.anchor
        for edge in self.incoming.get(record.key, ()):
            if self.shows(record, edge.source):
                yield edge.link, False, edge.source, ""
