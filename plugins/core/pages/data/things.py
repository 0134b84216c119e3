"""What all of schema.org's things share: their type, name, address and days.

Addresses stand only where the site knows its own: a relative one would mean nothing elsewhere. A
thing has one identifier in every language, the address of its Finnish page.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from ...catalogue import Record
from ...language import LANGUAGES
from ...records import PartialDay
from ...types.area import Area, AreaKind
from ...types.organisation import Organisation, OrganisationKind
from ..site import Site

Data = dict[str, Any]

_KINDS = {
    "evaluation": "Report",
    "event": "Event",
    "experiment": "Project",
    "news": "NewsArticle",
    "person": "Person",
    "practice": "CreativeWork",  # a HowTo has steps, and says that it works
    "programme": "Project",
    "recommendation": "CreativeWork",  # schema.org's Recommendation is a review of a product
    "season": "Project",
    "service": "Service",
    "survey": "Dataset",
    "survey_edition": "Dataset",
    "tool": "CreativeWork",
    "vision": "CreativeWork",
}
_PUBLIC = (OrganisationKind.STATE, OrganisationKind.MUNICIPALITY, OrganisationKind.REGION)


def kind_of(record: Record) -> str:
    """The type of schema.org that a record is."""
    header = record.header
    if isinstance(header, Organisation):
        return "GovernmentOrganization" if header.kind in _PUBLIC else "Organization"
    if isinstance(header, Area):
        return "Place" if header.kind is AreaKind.DISTRICT else "AdministrativeArea"
    return _KINDS.get(record.type.name, "WebPage")


def thing(site: Site, record: Record, lang: str, title: str = "name", **more: Any) -> Data:
    """A record as its own page tells of it. title: the property of what it is called."""
    version = record.version(lang)
    return told(
        {
            **named(site, record, lang, title),
            "url": site.whole(record.url(lang)) if site.address else None,
            "description": version.summary,
            **more,
        }
    )


def named(site: Site, record: Record, lang: str, title: str = "name") -> Data:
    """A record as other things refer to it."""
    return told(
        {
            "@type": kind_of(record),
            "@id": site.whole(record.url(LANGUAGES[0])) if site.address else None,
            title: site.title(record, lang),
        }
    )


def all_named(site: Site, records: Iterable[Record], lang: str) -> list[Data]:
    return [named(site, record, lang) for record in records]


def text_of(site: Site, record: Record, lang: str) -> Data:
    """What a text tells of itself: its days, its language, its licence and who publishes it."""
    header = record.header
    return {
        "datePublished": day(header.date),
        "dateModified": day(header.updated),
        "inLanguage": record.version(lang).lang,
        "publisher": publisher(site),
    }


def publisher(site: Site) -> Data | None:
    """Who publishes the site, where the settings say it."""
    known = site.catalogue.settings.publisher
    return told({"@type": "Organization", "name": known.name, "url": known.url}) if known else None


def day(known: date | PartialDay | str | None) -> str | None:
    """A day, month or year as ISO 8601 has it; nothing for what isn't known."""
    if isinstance(known, PartialDay):
        return known.iso
    return known.isoformat() if isinstance(known, date) else None


def told(data: Data) -> Data:
    """Without what there is nothing to tell of."""
    return {key: value for key, value in data.items() if value}
