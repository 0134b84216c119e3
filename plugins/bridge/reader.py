"""Pelican's reader of Markdown: hands over pages that the core has already made."""

from __future__ import annotations

import os
from datetime import datetime, time
from typing import Any

from pelican.contents import Category
from pelican.readers import BaseReader
from pelican.utils import posixize_path

from plugins.core.catalogue import Record
from plugins.core.pages.views import RecordPage

from .book import Book

BOOK = "JATKUMO_BOOK"
"""The key of Pelican's settings under which a build keeps its book."""


class RecordReader(BaseReader):
    """Reads nothing itself: a file's page is in the book, made once from one parse."""

    enabled = True
    file_extensions = ("md",)

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """The page's HTML and its metadata in Pelican's terms; KeyError for a file unknown to us,
        which a checked build can't have."""
        book: Book = self.settings[BOOK]
        path = posixize_path(os.path.relpath(source_path, self.settings["PATH"]))
        record, page = book.by_source[path]
        metadata = metadata_of(record, page, self.settings)
        # Pelican asks the category of draft articles, and only of them: each category costs time
        # that grows with the square of its articles.
        if record.type.name == "news" and metadata["status"] == "draft":
            metadata["category"] = Category(page.label, self.settings)
        return page.html, metadata


def writes_drafts(settings: dict[str, Any]) -> bool:
    """Whether drafts are built aside; as in Pelican, an empty DRAFT_SAVE_AS leaves them out."""
    return bool(settings["DRAFT_SAVE_AS"])


def metadata_of(record: Record, page: RecordPage, settings: dict[str, Any]) -> dict[str, Any]:
    """A record's page as Pelican's metadata; addresses are ours, so they are given as overrides."""
    book: Book = settings[BOOK]
    draft = book.site.catalogue.state(record) == "draft"
    url = f"drafts/{page.url}" if draft else page.url
    version = record.version(page.lang)
    metadata: dict[str, Any] = {
        "title": page.title,
        "lang": page.lang,
        "slug": version.slug,
        "translation_key": "/".join(record.key),
        "status": "published" if not draft else "draft" if writes_drafts(settings) else "skip",
        "template": page.template,
        "url": url,
        "save_as": f"{url}index.html",
        "summary": page.summary,
        "view": page,
    }
    if page.day:
        metadata["date"] = datetime.combine(page.day, time())
    if page.updated:
        metadata["modified"] = datetime.combine(page.updated, time())
    return metadata
