"""/tapahtumat/: events that are coming and past."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import events


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(events.pages)
