"""The index of the search, made by pagefind of the finished pages of a build."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.core.language import LANGUAGES
from plugins.core.language.word_forms import Analyse, WordForms
from plugins.core.records import names_in
from plugins.core.search_index import document, programmes_of, words_of

from . import pagefind
from .book import Book
from .voikko import analyser

FOLDER = "pagefind"
"""Where the index stands below the site's folder: the name by which the engine finds itself."""

NO_VOIKKO = {
    "fi": "Haku: Voikko puuttuu, joten suomen taivutusmuodot löytyvät vain osittain."
    " Debianissa ja Ubuntussa: sudo apt install libvoikko1 voikko-fi",
    "en": "Search: without Voikko only some Finnish word forms are found."
    " On Debian and Ubuntu: sudo apt install libvoikko1 voikko-fi",
}


def finnish(messages: str) -> Analyse | None:
    """Voikko, or None, which is told on standard error: a line in the language of messages."""
    analyse = analyser()
    if analyse is None:
        print(NO_VOIKKO[messages], file=sys.stderr)
    return analyse


def write_index(folder: Path, book: Book, analyse: Analyse | None) -> None:
    """Indexes the finished pages below a folder, into it; PagefindFailed if the engine does."""
    with TemporaryDirectory(prefix="jatkumo-") as temporary:
        _write_documents(Path(temporary) / "pages", folder, book, analyse)
        shutil.copytree(pagefind.index(Path(temporary), "pages"), folder / FOLDER)


def _write_documents(to: Path, site: Path, book: Book, analyse: Analyse | None) -> None:
    programmes = programmes_of(book.site.catalogue)
    forms = WordForms(analyse) if analyse else None
    for record, page in (*book.by_source.values(), *book.derived.values()):
        if not page.indexed:
            continue
        text = words_of((site / page.file).read_bytes())
        more = [name for _, name in names_in(record.version(page.lang).header)]
        if forms and page.lang == LANGUAGES[0]:
            more = forms.index_words(f"{page.title} {page.summary} {text}", more)
        ui = book.site.languages[page.lang]
        file = to / page.file
        file.parent.mkdir(parents=True, exist_ok=True)
        html = document(page, text, more, programmes.get(record.key, ()), ui)
        file.write_text(html, encoding="utf-8")
