"""Events and services as schema.org's Events and Services."""

from __future__ import annotations

from ...catalogue import Record
from ...types.event import Event, Mode
from ...types.service import Service
from ..site import Site
from ..texts import own_text
from .things import Data, all_named, thing, told

_SCHEMA = "https://schema.org/"
_MODES = {
    Mode.ON_SITE: "OfflineEventAttendanceMode",
    Mode.ONLINE: "OnlineEventAttendanceMode",
    Mode.BOTH: "MixedEventAttendanceMode",
}
_STATUSES = {"cancelled": "EventCancelled", "moved": "EventRescheduled"}


def event_data(site: Site, record: Record, lang: str) -> Data:
    """An event at the time in force, with the one before it if it was moved."""
    event = record.header
    assert isinstance(event, Event)
    *earlier, span = event.spans
    places = [
        told({"@type": "Place", "name": event.place, "address": event.place}),
        told({"@type": "VirtualLocation", "url": event.online_address}),
    ]
    return thing(
        site,
        record,
        lang,
        inLanguage=record.version(lang).lang,
        startDate=span.start.iso,
        endDate=span.end.iso if span.end else None,
        previousStartDate=earlier[-1].start.iso if earlier else None,
        eventStatus=_SCHEMA + _STATUSES.get(event.status, "EventScheduled"),
        eventAttendanceMode=_SCHEMA + _MODES[event.mode],
        location=[place for place in places if len(place) > 1],
        organizer=all_named(site, site.catalogue.targets(record, "Järjestäjä"), lang),
    )


def service_data(site: Site, record: Record, lang: str) -> Data:
    """A service for its target group, in the seasons that offer it."""
    service = record.header
    assert isinstance(service, Service)
    group = own_text(record, record.version(lang), "target_group")
    seasons = site.catalogue.targets(record, "Tarjolla kaudella")
    return thing(
        site,
        record,
        lang,
        audience={"@type": "Audience", "name": group} if group else None,
        provider=all_named(site, seasons, lang),
    )
