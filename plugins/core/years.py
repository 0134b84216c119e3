"""What happened in each year: everything that has a day, as of the build date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from .addresses import year_url
from .catalogue import Catalogue, Record
from .language import LANGUAGES, N_
from .records import PartialDay

When = date | PartialDay


@dataclass(frozen=True, slots=True)
class Happening:
    """What can happen to a record. type: of the record; empty for every type that has no row of its
    own. heading: of those that it happened to in a year, in Finnish. day: a header → when it
    happens, `unknown`, or None if it doesn't. over: whether it has happened only once the whole of
    the day, month or year has gone by."""

    type: str
    heading: str
    day: Callable[[Any], When | str | None]
    over: bool = False


def _carried_out(evaluation: Any) -> When | str | None:
    """When an evaluation was carried out, if it wasn't published in the same year."""
    end = evaluation.period.end
    return None if isinstance(end, PartialDay) and end.year == evaluation.date.year else end


HAPPENINGS: tuple[Happening, ...] = (
    Happening("season", N_("Alkaneet kaudet"), lambda season: season.start),
    Happening("season", N_("Päättyneet kaudet"), lambda season: season.end, over=True),
    Happening("evaluation", N_("Tehdyt arvioinnit"), _carried_out),
    Happening("evaluation", N_("Julkaistut arvioinnit"), lambda evaluation: evaluation.date),
    Happening("survey_edition", N_("Kyselyt"), lambda edition: PartialDay(edition.year)),
    Happening("event", N_("Tapahtumat"), lambda event: event.order_day),
    Happening("news", N_("Uutiset"), lambda news: news.date),
    Happening("vision", N_("Visiot"), lambda vision: vision.date),
    Happening("practice", N_("Teot"), lambda practice: practice.date),
    Happening("area", N_("Kuntaliitokset"), lambda area: area.merged and area.merged.date),
    Happening("", N_("Muut sivut"), lambda header: header.date),
)
"""In the order in which a year tells of them."""

Year = Mapping[str, tuple[tuple[Record, When], ...]]
"""Heading of what happened → to which records and when, the latest first."""


def by_year(catalogue: Catalogue) -> Mapping[int, Year]:
    """Year → what happened in it, the latest year first. Drafts and what is still to come are left
    out."""
    own = {happening.type for happening in HAPPENINGS}
    found: dict[int, dict[str, list[tuple[Record, When]]]] = {}
    for happening in HAPPENINGS:
        for record in _records(catalogue, happening, own):
            day = happening.day(record.header)
            if _has_been(day, happening.over, catalogue.today):
                year = found.setdefault(day.year, {})
                year.setdefault(happening.heading, []).append((record, day))
    return {
        year: {heading: tuple(_latest_first(rows)) for heading, rows in found[year].items()}
        for year in sorted(found, reverse=True)
    }


def _records(catalogue: Catalogue, happening: Happening, own: set[str]) -> Iterator[Record]:
    if happening.type:
        yield from catalogue.listed(happening.type)
    else:
        for name in catalogue.by_type:
            yield from catalogue.listed(name) if name not in own else ()


def _has_been(day: When | str | None, over: bool, today: date) -> bool:
    if isinstance(day, PartialDay):
        return day.last < today if over else day.first <= today
    return isinstance(day, date) and day <= today


def _latest_first(rows: Iterable[tuple[Record, When]]) -> list[tuple[Record, When]]:
    def first(day: When) -> date:
        return day.first if isinstance(day, PartialDay) else day

    by_id = sorted(rows, key=lambda row: row[0].id)
    return sorted(by_id, key=lambda row: first(row[1]), reverse=True)


def year_urls(years: Iterable[int]) -> Iterator[str]:
    """The address of each year's page in every language."""
    yield from (year_url(year, lang) for year in years for lang in LANGUAGES)
