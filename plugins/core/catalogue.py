"""Stage 4: records become a catalogue, in which every link is known from both ends."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import Any
from urllib.parse import unquote

from .addresses import VIEWS, alias_url, own_page_urls, subject_url
from .body import Body, Item
from .frontmatter import Node
from .language import LANGUAGES, N_, home_url
from .problems import Place, Problem, nearest
from .reading import Attachment, Found
from .records import Header, Link, TranslationHeader, links_of
from .settings import SiteSettings
from .subjects import Subject
from .types import HOME, ContentType

MENTION = Link((), N_("Tekstissä mainitut"), N_("Mainittu sivuilla"))
"""The relation of a `[[reference]]` in running text."""

MOST_SUGGESTIONS = 50
"""Each takes a look at every id; past these, something else is wrong than a slip of the pen."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Version:
    """A record's texts in one language, and the file that holds them.

    source: the file's path below content/; of a record inside another's file, a path that no file
    has but links can use.
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

    def place_of(self, location: tuple[str | int, ...]) -> Place:
        """Where in the file a value of the header stands."""
        return self.place.at(*self.node.place(location)) if self.node else self.place


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


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """A link between two records. anchor: the item of the target that it points at, or empty."""

    source: Record
    target: Record
    link: Link
    place: Place
    anchor: str = ""


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
        found = _grouped(
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
            e.target for e in edges if e.link.forward in forward and self._shows(record, e.target)
        )

    def sources(self, record: Record, *forward: str) -> tuple[Record, ...]:
        """The published records that point to a record by relations of these labels."""
        edges = self.incoming.get(record.key, ())
        return tuple(
            e.source for e in edges if e.link.forward in forward and self._shows(record, e.source)
        )

    def _shows(self, record: Record, other: Record) -> bool:
        return self.state(other) != "draft" or self.state(record) == "draft"

    def relations(self, record: Record) -> Iterator[tuple[Link, bool, Record, str]]:
        """Every link of a record that its page may show: (link, forward?, other record, anchor)."""
        for edge in self.outgoing.get(record.key, ()):
            if self._shows(record, edge.target):
                yield edge.link, True, edge.target, edge.anchor
        for edge in self.incoming.get(record.key, ()):
            if self._shows(record, edge.source):
                yield edge.link, False, edge.source, ""


def build(
    records: Iterable[Record],
    lone: Iterable[Version],
    today: date,
    found: Found,
    types: tuple[ContentType, ...],
    problems: list[Problem],
) -> Catalogue:
    """The catalogue of records; what is wrong with their ids and links is added to the problems.

    The result doesn't depend on the order in which the records come. lone: translations without
    an original, whose references are judged though they make no links. A reference to a file that
    has errors already, or to what would stand in it, isn't another error.
    """
    kept: dict[Key, Record] = {}
    for record in sorted(records, key=lambda r: (r.place, r.type.name, r.id)):
        if record.key in kept:
            other = kept[record.key].place.path
            problems.append(Problem.at(record.place, "U01", id=record.id, other=other))
        else:
            kept[record.key] = record
    everything = tuple(sorted(kept.values(), key=lambda r: r.key))
    catalogue = Catalogue(
        today=today,
        records=everything,
        subjects=found.subjects or {},
        subjects_read=found.subjects is not None,
        settings=found.settings,
        files=found.attachments,
        unread=found.unread,
        types=types,
        by_key={record.key: record for record in everything},
        by_id=_grouped(everything, lambda record: record.id),
        by_type=_grouped(everything, lambda record: record.type.name),
    )
    resolver = _Resolver(catalogue, problems)
    edges = resolver.edges()
    resolver.judge(lone)
    return replace(
        catalogue,
        outgoing=_grouped(edges, lambda edge: edge.source.key),
        incoming=_grouped(edges, lambda edge: edge.target.key),
    )


def _grouped(items: Iterable[Any], key: Callable[[Any], Any]) -> dict[Any, tuple[Any, ...]]:
    groups: dict[Any, list[Any]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return {name: tuple(group) for name, group in groups.items()}


class _Resolver:
    """Turns the references of records into edges and faults. Each unknown id is looked up once."""

    def __init__(self, catalogue: Catalogue, problems: list[Problem]) -> None:
        self.catalogue = catalogue
        self.problems = problems
        self.unread = frozenset(stem for _, stem in catalogue.unread)
        self._suggestions: dict[tuple[str, tuple[str, ...]], str] = {}

    def edges(self) -> list[Edge]:
        """All edges, without repeats of a relation between the same two records."""
        found: dict[tuple, Edge] = {}
        for record in self.catalogue.records:
            linked: set[Key] = set()
            for edge in self._from_header(record):
                found.setdefault((record.key, edge.target.key, edge.link, edge.anchor), edge)
                linked.add(edge.target.key)
            for edge in self._between_children(record):
                found[edge.source.key, edge.target.key, edge.link] = edge
            for edge in self._from_texts(record):
                if edge.target.key not in linked:
                    found.setdefault((record.key, edge.target.key, edge.link), edge)
        return list(found.values())

    def judge(self, texts: Iterable[Version]) -> None:
        """Notes what is wrong with the references of texts that belong to no record."""
        for version in texts:
            for reference in version.body.references:
                place = version.place.at(reference.line, reference.column)
                self._resolve(None, reference.target, version.lang, place)

    def _between_children(self, parent: Record) -> Iterator[Edge]:
        """From each record written in the header to the one before it, where they are a chain."""
        for field_name, children in parent.type.children.items():
            if children.chain:
                headers = sorted(getattr(parent.header, field_name), key=children.order)
                records = [self.catalogue.by_key[children.type, header.id] for header in headers]
                # An id that another file has too is told, and isn't this one's child.
                own = [record for record in records if record.parent is parent]
                for before, after in pairwise(own):
                    yield Edge(after, before, children.chain, after.place)

    def _from_header(self, record: Record) -> Iterator[Edge]:
        if record.parent and not record.item:
            for field_name, children in record.parent.type.children.items():
                if children.type == record.type.name:
                    at = record.parent.place_of((field_name,))
                    yield Edge(record, record.parent, children.link, at)
        for value in links_of(record.header):
            if value.location[0] in record.type.children:
                continue
            place = record.place_of(value.location)
            # What a lifted item refers to was written, and is judged, in its parent's header.
            found = self._resolve(
                record, value.target, LANGUAGES[0], place, value.link.to, quiet=bool(record.item)
            )
            if found and not record.header.is_to_come(value.location, self.catalogue.today):
                target, anchor = found
                if value.location[0] == "evaluation" and record.item:
                    anchor = record.item.id
                yield Edge(record, target, value.link, place, anchor)

    def _from_texts(self, record: Record) -> Iterator[Edge]:
        if record.item:
            return
        own_items = {
            item.reference
            for v in record.versions.values()
            for m in v.body.lists
            for item in m.items
        }
        for version in record.versions.values():
            for reference in version.body.references:
                place = version.place.at(reference.line, reference.column)
                found = self._resolve(record, reference.target, version.lang, place)
                mentions = version.lang == LANGUAGES[0] and reference.target not in own_items
                if found and found[0] is not record and mentions:
                    yield Edge(record, found[0], MENTION, place, found[1])

    def _resolve(
        self,
        record: Record | None,
        target: str,
        lang: str,
        place: Place,
        allowed: tuple[str, ...] = (),
        quiet: bool = False,
    ) -> tuple[Record, str] | None:
        """The record and anchor that a reference means, or None and a problem.

        lang: the language of the page that it stands on.
        """
        found = self.catalogue.find(target, allowed)
        anchor = target.partition("#")[2]
        if len(found) == 1:
            fault = self._fault(record, found[0], target, anchor, lang, place)
        elif found:
            choices = ", ".join(sorted(f"{r.folder}/{r.id}" for r in found))
            fault = Problem.at(place, "R02", target=target, choices=choices)
        elif allowed and (others := self.catalogue.find(target)):
            fault = Problem.at(
                place,
                "R06",
                target=target,
                found=", ".join(sorted(other.type.labels.one for other in others)),
                allowed=", ".join(t.labels.one for t in self.catalogue.types if t.name in allowed),
            )
        elif self._is_unread(target):
            return None
        else:
            suggestion = self._suggestion(record, target, allowed)
            fault = Problem.at(place, "R01", target=target, suggestion=suggestion)
        if fault and not quiet:
            self.problems.append(fault)
        return None if fault else (found[0], anchor)

    def _fault(
        self,
        record: Record | None,
        target: Record,
        name: str,
        anchor: str,
        lang: str,
        place: Place,
    ) -> Problem | None:
        if target is record and not anchor:
            return Problem.at(place, "R03")
        drafted = record is not None and self.catalogue.state(record) == "draft"
        if self.catalogue.state(target) == "draft" and not drafted:
            return Problem.at(place, "R05", target=name, path=target.place.path)
        if anchor and anchor not in target.version(lang).body.anchors:
            return Problem.at(place, "R09", target=target.id, anchor=anchor)
        return None

    def _is_unread(self, target: str) -> bool:
        """Whether a target is, or by its name stands in, a file that couldn't be read."""
        name = target.partition("#")[0].rpartition("/")[2]
        return any(name[:end] in self.unread for end in _ends(name))

    def _suggestion(self, record: Record | None, target: str, allowed: tuple[str, ...]) -> str:
        """The nearest id of another record that could stand in the place."""
        if (target, allowed) not in self._suggestions:
            if len(self._suggestions) >= MOST_SUGGESTIONS:
                return ""
            records = self.catalogue.records
            known = {r.id for r in records if not allowed or r.type.name in allowed}
            name = target.partition("#")[0].rpartition("/")[2]
            self._suggestions[target, allowed] = nearest(name, known)
        found = self._suggestions[target, allowed]
        return "" if record and found == record.id else found


def _ends(name: str) -> list[int]:
    """Where the hyphened parts of an id end: `kunteko-2017-s1` may stand in `kunteko-2017`."""
    return [i for i, letter in enumerate(name) if letter == "-"] + [len(name)]
