"""/ajankohtaista/: the news, whose items are Pelican's articles."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import news


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(news.pages)
