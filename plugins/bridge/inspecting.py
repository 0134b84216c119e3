"""Reads the finished pages of a build, on all processors when there are many, and places what the
inspection finds: in the Markdown that a page was made from, or else in the page."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path

from plugins.core.body.places import Places
from plugins.core.catalogue import Catalogue, Record
from plugins.core.checks.files import file_links
from plugins.core.inspection import Finding, Seen, Site, compare, compressed_size, look
from plugins.core.pages.views import RecordPage
from plugins.core.problems import Place, Problem, ordered
from plugins.core.source import decode

from .book import Book

WORTH_IT = 2_000
"""Pages below which one process is done before others have started."""
REGISTERS = ("sections/recommendations", "sections/register_group")
"""The templates of the pages that list without a bound."""


def inspect_site(folder: Path, content: Path, book: Book, address: str) -> tuple[Problem, ...]:
    """Every problem of the pages below a folder, in order; the attachments of texts, which may be
    pages of anybody's, are left alone.

    content: the folder that the site was made from. address: where the site stands (SITEURL).
    """
    files = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    foreign = _attachments(book.site.catalogue)
    pages = _seen(folder, address, sorted(f for f in files - foreign if f.endswith(".html")))
    loaded = {file for page in pages for file in page.loads} & files
    site = Site(
        files=files,
        ids={page.path: page.ids for page in pages},
        sizes={file: compressed_size((folder / file).read_bytes()) for file in loaded},
        registers={page.file for page in book.others if page.template in REGISTERS},
    )
    sources = _Sources(content, book)
    return ordered(sources.problem(finding, folder) for finding in compare(pages, site))


def _attachments(catalogue: Catalogue) -> set[str]:
    """The files of texts, below the site's folder."""
    return {link.published for link in file_links(catalogue)} | set(catalogue.files)


def _seen(folder: Path, address: str, paths: Sequence[str]) -> list[Seen]:
    """The pages in their order; how many processes read them changes nothing else."""
    look_each = partial(_look_each, folder, address)
    processes = os.cpu_count() or 1
    if processes == 1 or len(paths) < WORTH_IT:
        return look_each(paths)
    size = -(-len(paths) // (processes * 4))
    chunks = [paths[start : start + size] for start in range(0, len(paths), size)]
    with ProcessPoolExecutor(processes) as pool:
        return list(chain.from_iterable(pool.map(look_each, chunks)))


def _look_each(folder: Path, address: str, paths: Sequence[str]) -> list[Seen]:
    return [look(path, (folder / path).read_bytes(), address) for path in paths]


class _Sources:
    """The Markdown that pages were made from; files are read when something is looked for."""

    def __init__(self, content: Path, book: Book) -> None:
        self._content = content
        self._made = dict(_made_from(book))

    def problem(self, finding: Finding, folder: Path) -> Problem:
        """A finding with its place: in the text if it holds what was found, else in the page."""
        return Problem.at(
            self._in_text(finding) or _in_page(finding, folder),
            finding.code,
            **dict(finding.arguments),
        )

    def _in_text(self, finding: Finding) -> Place | None:
        if finding.words is None or finding.page not in self._made:
            return None
        record, page = self._made[finding.page]
        source = (record.parent or record).version(page.lang)
        top = Place(source.place.path)
        if not finding.words:
            return top
        # An id that a heading got from its words is looked for by them.
        headings = {heading.id: heading.text for heading in page.headings}
        text, _ = decode(top, (self._content / source.source).read_bytes())
        found = Places(text).next(headings.get(finding.words, finding.words))
        return top.at(found.line, found.column) if found else None


def _made_from(book: Book) -> Iterator[tuple[str, tuple[Record, RecordPage]]]:
    """The file of each record's page, a draft's aside."""
    for record, page in chain(book.by_source.values(), book.derived.values()):
        yield (page.file if page.indexed else f"drafts/{page.file}"), (record, page)


def _in_page(finding: Finding, folder: Path) -> Place:
    """Where a finished page has the words first, or its top."""
    top = Place(finding.page)
    if not finding.words:
        return top
    text = (folder / finding.page).read_bytes().decode("utf-8", "replace")
    found = Places(text).next(finding.words)
    return top.at(found.line, found.column) if found else top
