"""Which pages of records have a feed of their own; `core/exports/feeds.py` makes them."""

from __future__ import annotations

from ..addresses import feed_url
from ..catalogue import Record
from .site import Site

FEED_TYPES = ("programme", "person")


def own_feed(site: Site, record: Record, lang: str) -> str:
    """The address of the feed of a record's page in a language, or an empty string."""
    if record.type.name not in FEED_TYPES or site.catalogue.state(record) == "draft":
        return ""
    return feed_url(record.url(lang))
