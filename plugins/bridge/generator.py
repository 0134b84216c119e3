"""Pelican's generator of what no Markdown file stands for: derived records, sections, redirects."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican.contents import Page as PelicanPage
from pelican.generators import Generator

from plugins.core.checks.files import header_files
from plugins.core.pages.views import Page
from plugins.core.records import FileUse

from .book import Book
from .reader import BOOK, metadata_of, writes_drafts
from .writer import ASSETS


class BookGenerator(Generator):
    """Writes the pages of the book that Pelican's own generators don't."""

    def generate_context(self) -> None:
        """Makes Pelican pages of derived records, so that `{filename}` links find them."""
        book: Book = self.settings[BOOK]
        self.derived = []
        for source, (record, view) in book.derived.items():
            if not view.indexed and not writes_drafts(self.settings):
                continue
            page = PelicanPage(
                content=view.html,
                metadata=metadata_of(record, view, self.settings),
                settings=self.settings,
                source_path=str(Path(self.path) / source),
                context=self.context,
            )
            self.context["generated_content"][source] = page
            self.derived.append(page)
        known = book.site.catalogue.files
        for record in book.site.catalogue.records:
            if book.site.catalogue.state(record) != "draft":
                named = {
                    record.file(value.path)
                    for value in header_files(record)
                    if value.use is FileUse.PUBLISHED
                }
                self.context["static_links"] |= named & known.keys()

    def generate_output(self, writer: Any) -> None:
        """Writes derived records, the other pages of the book and the theme's files."""
        book: Book = self.settings[BOOK]
        for page in self.derived:
            self._write(writer, page.save_as, page.view, page=page)
        for view in book.others:
            self._write(writer, view.file, view)
        for path, data in (*book.files.items(), *self.settings[ASSETS].files.values()):
            file = Path(self.output_path) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)

    def _write(self, writer: Any, name: str, view: Page, **content: Any) -> None:
        writer.write_file(
            name,
            self.get_template(view.template),
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            override_output=False,
            url=view.url,
            view=view,
            **content,
        )
