"""/aiheet/: the subjects, and what there is about each."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import subjects


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(subjects.pages)
