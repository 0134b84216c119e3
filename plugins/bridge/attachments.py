"""Attachments stand where the core says, whichever page Pelican writes first."""

from __future__ import annotations

from pelican.generators import StaticGenerator

from plugins.core.checks.files import attached

from .book import Book
from .reader import BOOK


def place_attachments(generator: StaticGenerator) -> None:
    """Gives each attached file its address, before any page asks for it."""
    book: Book = generator.settings[BOOK]
    places = book.site.catalogue.once(attached)
    for file in generator.staticfiles:
        if place := places.get(file.get_relative_source_path()):
            file.override_save_as = file.override_url = place
