"""What has happened to recommendations: responses given and entries of the log, each on its day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ..catalogue import Record
from ..language import N_
from ..pages.site import Site
from ..pages.texts import item_texts, part_text
from ..records import Vocabulary
from ..types.recommendation import Recommendation
from .register import people

MOST = 100
"""Entries in a feed."""
RESPONSE = N_("Vastaus")
IMPLEMENTATION = N_("Toteutus")


@dataclass(frozen=True, slots=True)
class Change:
    """A new state of a recommendation. axis: what it is a state of, in Finnish. anchor: tells it
    from the recommendation's other changes, for ever. entry: its index in the log, if there."""

    record: Record
    day: date
    axis: str
    state: Vocabulary
    anchor: str
    by: tuple[str, ...]
    entry: int | None = None

    def title(self, site: Site, lang: str) -> str:
        """`Toteutus: Käynnissä – Viestintää on lisättävä`"""
        ui = site.languages[lang]
        told = f"{ui.text(self.axis)}: {ui.text(self.state.label)}"
        return f"{told} – {site.title(self.record, lang)}"

    def text(self, lang: str) -> str:
        """The reasons of a response, or the note of an entry; empty where there are none."""
        version = self.record.version(lang)
        if self.entry is None:
            return part_text(self.record, version, "response", "reasons").text
        return item_texts(self.record, version, "follow_ups")[self.entry].text

    def givers(self, site: Site, lang: str) -> str:
        """The names of those who told it."""
        return ", ".join(site.title(record, lang) for record in people(site, self.by))


def latest_changes(site: Site) -> list[Change]:
    """The changes of all recommendations as of the build date, the newest first; on one day in the
    order of their ids. The register has the older ones."""
    found = changes_of(site, site.catalogue.listed("recommendation"))
    by_id = sorted(found, key=lambda change: (change.record.id, change.anchor))
    return sorted(by_id, key=lambda change: change.day, reverse=True)[:MOST]


def changes_of(site: Site, records: Iterable[Record]) -> Iterator[Change]:
    """The changes of those of the records that are recommendations, up to the build date."""
    for record in records:
        if isinstance(record.header, Recommendation):
            for change in _changes(record, record.header):
                if change.day <= site.today:
                    yield change


def _changes(record: Record, header: Recommendation) -> Iterator[Change]:
    response = header.response
    if response:
        yield Change(record, response.date, RESPONSE, response.kind, "vastaus", response.by)
    on_day: dict[date, int] = {}
    for index, entry in enumerate(header.follow_ups):
        # By its day, so that adding an entry never changes what the others are called.
        number = on_day[entry.date] = on_day.get(entry.date, 0) + 1
        anchor = f"seuranta-{entry.date}" + (f"-{number}" if number > 1 else "")
        yield Change(
            record, entry.date, IMPLEMENTATION, entry.implementation, anchor, entry.by, index
        )
