"""What goes on in each area: found in one pass over the catalogue, for all the areas at once.

A municipality has what its districts have, and what the municipalities that merged into it had.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..catalogue import MENTION, Catalogue, Key, Record
from ..types.area import Area

KINDS = (
    "programme",
    "experiment",
    "vision",
    "service",
    "event",
    "practice",
    "survey",
    "evaluation",
    "news",
)

_FOLLOWED: Mapping[str, tuple[str, ...]] = {
    "evaluation": ("Arvioinnin kohde",),
    "experiment": ("Kokeiltu ohjelmassa",),
    "event": ("Osa kautta", "Osa palvelua"),
    "recommendation": ("Annettu arvioinnissa",),
    "service": ("Tarjolla kaudella",),
    "news": ("Aiheena", "Seuraa suositusta"),
}
"""Where a record that names no area takes its areas from: type → relations."""

ByArea = Mapping[Key, Mapping[Record, tuple[Record, ...]]]


def by_area(catalogue: Catalogue) -> ByArea:
    """The key of an area → the records of `KINDS` that concern it, a part of it or a predecessor of
    it, each with the areas that it names itself. Drafts are left out."""
    finder = _Finder(catalogue)
    found: dict[Key, dict[Record, list[Record]]] = {}
    for kind in KINDS:
        for record in catalogue.listed(kind):
            for area in finder.areas_of(record):
                for whole in finder.wholes_of(area):
                    found.setdefault(whole.key, {}).setdefault(record, []).append(area)
    return {
        key: {record: tuple(areas) for record, areas in records.items()}
        for key, records in found.items()
    }


class _Finder:
    """Areas of records and wholes of areas, each looked up once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._areas: dict[Key, tuple[Record, ...]] = {}
        self._wholes: dict[Key, tuple[Record, ...]] = {}

    def areas_of(self, record: Record) -> tuple[Record, ...]:
        """The areas that a record names; of one that names none, those of what it is about."""
        if record.key not in self._areas:
            areas = tuple(self._named(record)) or tuple(self._followed(record))
            self._areas[record.key] = tuple({area.key: area for area in areas}.values())
        return self._areas[record.key]

    def _named(self, record: Record) -> Iterator[Record]:
        """By the record itself and, of a programme, by its seasons."""
        for edge in self._catalogue.outgoing.get(record.key, ()):
            if edge.target.type.name == "area" and edge.link is not MENTION:
                yield edge.target
        if record.type.name == "programme":
            for season in self._catalogue.sources(record, "Kuuluu ohjelmaan"):
                yield from self._named(season)

    def _followed(self, record: Record) -> Iterator[Record]:
        if record.type.name == "season" and record.parent:
            yield from self.areas_of(record.parent)
        for target in self._catalogue.targets(record, *_FOLLOWED.get(record.type.name, ())):
            # News may be about each other.
            if target.type.name != "news":
                yield from self.areas_of(target)

    def wholes_of(self, area: Record) -> tuple[Record, ...]:
        """The area itself, all that it is a part of, and all that it has been merged into."""
        if area.key not in self._wholes:
            found = {area.key: area}
            queue = [area]
            for near in queue:
                for whole in self._above(near):
                    if whole.key not in found:
                        found[whole.key] = whole
                        queue.append(whole)
            self._wholes[area.key] = tuple(found.values())
        return self._wholes[area.key]

    def _above(self, area: Record) -> tuple[Record, ...]:
        assert isinstance(area.header, Area)
        merged = area.header.merged
        is_merged = merged is not None and merged.date <= self._catalogue.today
        relations = ("Kuuluu alueeseen", *(("Yhdistynyt kuntaan",) if is_merged else ()))
        return self._catalogue.targets(area, *relations)
