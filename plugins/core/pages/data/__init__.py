"""What pages tell as data, in the forms that other programs read.

`JSON_LD`: a type's name → (site, record, language) → what its pages say as schema.org's things; a
type without a row has a WebPage. `linked_data`: the whole that stands in a page.
`FILES`: a type's name → (site, record) → the files beside its pages, each with its path below the
site's folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ...catalogue import Record
from ..site import Site
from .adaptation import adaptation, adaptation_url
from .calendar import event_file, event_url
from .event import event_data, service_data
from .page import collection_data, linked_data
from .person import card_url, person_card, person_data
from .places import area_data, organisation_data
from .programme import experiment_data, programme_data, season_data
from .survey import edition_data, survey_data
from .template import template_files
from .things import Data
from .works import (
    evaluation_data,
    news_data,
    page_data,
    practice_data,
    recommendation_data,
    tool_data,
    vision_data,
)

__all__ = ["FILES", "JSON_LD", "collection_data", "data_files", "linked_data", "page_data"]

JSON_LD: Mapping[str, Callable[[Site, Record, str], Data]] = {
    "area": area_data,
    "evaluation": evaluation_data,
    "event": event_data,
    "experiment": experiment_data,
    "news": news_data,
    "organisation": organisation_data,
    "person": person_data,
    "practice": practice_data,
    "programme": programme_data,
    "recommendation": recommendation_data,
    "season": season_data,
    "service": service_data,
    "survey": survey_data,
    "survey_edition": edition_data,
    "tool": tool_data,
    "vision": vision_data,
}

Files = Callable[[Site, Record], Iterator[tuple[str, bytes]]]


def _one(
    path_of: Callable[[Record], str], data_of: Callable[[Site, Record], bytes | None]
) -> Files:
    """One file, if the record has data for it."""

    def files_of(site: Site, record: Record) -> Iterator[tuple[str, bytes]]:
        if data := data_of(site, record):
            yield path_of(record), data

    return files_of


FILES: Mapping[str, Files] = {
    "event": _one(event_url, event_file),
    "person": _one(card_url, person_card),
    "practice": _one(adaptation_url, adaptation),
    "tool": template_files,
}


def data_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """Every file of data with its path below the site's folder."""
    for type_name, files_of in FILES.items():
        for record in site.catalogue.listed(type_name):
            yield from files_of(site, record)
