"""References of records become links, or faults."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ..language import LANGUAGES
from ..problems import Place, Problem, nearest
from ..records import links_of
from .catalogue import Catalogue
from .edge import MENTION, Edge
from .record import Key, LoneText, Record

_YEAR = re.compile(r"-\d{4}$")

MOST_SUGGESTIONS = 50
"""Each takes a look at every id; past these, something else is wrong than a slip of the pen."""


class Resolver:
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

    def judge(self, texts: Iterable[LoneText]) -> None:
        """Notes what is wrong with the references of texts that belong to no record."""
        for text in texts:
            told = len(self.problems)
            for reference in text.body.references:
                place = text.place.at(reference.line, reference.column)
                self._resolve(None, reference.target, text.lang, place)
            if text.may_be_draft:
                # A draft may refer to drafts.
                self.problems[told:] = [p for p in self.problems[told:] if p.code != "R05"]

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
                found_types=" ".join(sorted(other.type.name for other in others)),
                wanted_types=" ".join(t.name for t in self.catalogue.types if t.name in allowed),
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
        if anchor and anchor not in target.places(lang, self.catalogue.today):
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
            # Another year or number is another page, such as the one after a page that is gone.
            known = {one for one in known if _digits(one) == _digits(name) or _is_cut(name, one)}
            self._suggestions[target, allowed] = nearest(name, known)
        found = self._suggestions[target, allowed]
        return "" if record and found == record.id else found


def _digits(text: str) -> list[str]:
    return sorted(filter(str.isdigit, text))


def _is_cut(name: str, whole: str) -> bool:
    """Whether a name is an id of two years without the second: `kunteko-2015`."""
    return bool(_YEAR.search(name) and _YEAR.fullmatch(whole.removeprefix(name)))


def _ends(name: str) -> list[int]:
    """Where the hyphened parts of an id end: `kunteko-2017-s1` may stand in `kunteko-2017`."""
    return [i for i, letter in enumerate(name) if letter == "-"] + [len(name)]
