"""The build: Pelican with our stages before it and an all-or-nothing end.

    read, check → pages → pictures → Pelican writes to a staging folder → inspect → index → promote

Set as PELICAN_CLASS, so that `python -m pelican` does the same as `make site`.
"""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from feedgenerator import SyndicationFeed
from pelican import Pelican, signals
from pelican.readers import Readers

from plugins.core.flow import load
from plugins.core.language.word_forms import Analyse
from plugins.core.pages.cards import shared
from plugins.core.pages.site import Site as CoreSite
from plugins.core.pages.views import RecordPage
from plugins.core.problems import Problem
from plugins.core.types import HOME

from .addresses import finish_addresses
from .assets import Assets
from .attachments import place_attachments
from .book import make_book
from .cache import own_cache
from .cards import draw_each
from .generator import BookGenerator
from .inspecting import inspect_site
from .jinja import own_templates_only
from .pagefind import PagefindFailed
from .pictures import clean_originals, digests, faults, make
from .reader import BOOK, RecordReader, writes_drafts
from .rendering import render
from .report import failed, print_problems
from .search import finnish, write_index
from .source import BuildSettings, WrongUse, read_files, said, settings_from
from .staging import Staging
from .translations import languages
from .writer import ASSETS, SHARED, PageWriter


class ContentRefused(Exception):
    """The content or a page has errors, which are printed; the published site is as it was."""

    exitcode = 1


class BuildFailed(Exception):
    """Something other than content went wrong; the published site is as it was."""

    exitcode = 1


class Site(Pelican):
    """Pelican's main object for a Jatkumo site."""

    def __init__(self, settings: dict) -> None:
        logging.getLogger("pelican").addFilter(_in_plain_words)
        super().__init__(settings)
        # Each build goes to a new folder, which is not to be emptied.
        self.delete_outputdir = False
        signals.readers_init.connect(_use_our_reader)
        signals.generator_init.connect(own_templates_only)
        signals.get_generators.connect(_our_generator)
        signals.feed_generated.connect(_name_authors)
        signals.content_object_init.connect(finish_addresses)
        signals.static_generator_finalized.connect(place_attachments)

    def init_plugins(self) -> None:
        """Loads the plugins; BuildFailed if any can't be imported or registered.

        Pelican by itself logs that, goes on without the plugin and exits with 0.
        """
        wanted = list(self.settings["PLUGINS"] or ())
        with _errors_logged() as errors:
            super().init_plugins()
        if errors or len(self.plugins) < len(wanted):
            names = {plugin.__name__ for plugin in self.plugins}
            raise BuildFailed(
                "; ".join(_reason(name) for name in wanted if name not in names) or errors[0]
            )

    def run(self) -> None:
        """One whole build; raises ContentRefused, WrongUse or BuildFailed, and then no page of
        the published site has changed."""
        content = Path(self.path)
        settings = settings_from(os.environ)
        settings = replace(settings, publishing=bool(self.settings.get("PUBLISHING")))
        searchable = bool(self.settings.get("SEARCH_INDEX"))
        analyse = finnish(settings.messages) if searchable else None
        files = read_files(_as_given(content))
        loaded = load(files, settings.today, self.settings["CONTENT_TYPES"], render)
        print_problems(loaded.problems, settings)
        if failed(loaded.problems, settings):
            raise ContentRefused
        theme = Path(self.theme)
        if ("page", HOME) not in loaded.catalogue.by_key:
            raise BuildFailed(
                said(
                    f"sivut/{HOME}.md puuttuu: sivustolla on oltava etusivu.",
                    f"sivut/{HOME}.md is missing: a site has a home page.",
                )
            )
        digest = digests(content, loaded.catalogue)
        absolute = "://" in self.settings["SITEURL"]
        site = CoreSite(
            self.settings["SITENAME"],
            loaded.catalogue,
            languages(theme),
            digest,
            self.settings["SITEURL"].rstrip("/") if absolute else "",
            searchable,
        )
        book = self.settings[BOOK] = make_book(site)
        self.settings[ASSETS] = Assets(theme)
        told = self.settings[SHARED] = shared(book.pages(), book.navigation) if absolute else {}
        cache = own_cache()
        published = self.output_path
        staging = Staging(Path(published), content)
        try:
            broken = make(book.renditions(), content, digest, cache, staging)
            self._stop_at(faults(broken, loaded.catalogue), loaded.problems, settings)
            self._build_to(str(staging.folder))
            draw_each((page.card for page in told.values()), cache, staging)
            unclean = clean_originals(staging.folder, loaded.catalogue, book.renditions())
            self._stop_at(unclean, loaded.problems, settings)
            self._all_written(staging.folder)
            self._inspected(staging.folder, loaded.problems, settings)
            if searchable:
                self._make_searchable(staging.folder, analyse)
            staging.promote(self.output_retention)
        finally:
            staging.discard()
            self.output_path = self.settings["OUTPUT_PATH"] = published

    def _build_to(self, folder: str) -> None:
        self.output_path = self.settings["OUTPUT_PATH"] = folder
        with _errors_logged() as errors:
            super().run()
        if errors:
            raise BuildFailed(errors[0])

    def _all_written(self, folder: Path) -> None:
        """Every page of the book is a file; a page left out in silence is a fault of ours."""
        drafts = writes_drafts(self.settings)
        for page in self.settings[BOOK].pages():
            draft = isinstance(page, RecordPage) and not page.indexed
            file = f"drafts/{page.file}" if draft else page.file
            if (drafts or not draft) and not (folder / file).is_file():
                raise BuildFailed(
                    said(f"{file}: sivua ei kirjoitettu.", f"{file}: the page was not written.")
                )

    def _inspected(self, folder: Path, told: Sequence[Problem], settings: BuildSettings) -> None:
        """Stops at what is wrong with the finished pages."""
        address = self.settings["SITEURL"].rstrip("/")
        found = inspect_site(folder, Path(self.path), self.settings[BOOK], address)
        self._stop_at(found, told, settings)

    def _make_searchable(self, folder: Path, analyse: Analyse | None) -> None:
        try:
            write_index(folder, self.settings[BOOK], analyse)
        except PagefindFailed as fault:
            failure = said("Hakemiston teko ei onnistunut", "The search index failed")
            raise BuildFailed(f"{failure}: {fault}") from fault

    def _stop_at(
        self, found: Sequence[Problem], told: Sequence[Problem], settings: BuildSettings
    ) -> None:
        """Tells what was found after what has been told, ContentRefused if it stops the build."""
        if found:
            print_problems(found, settings, told=told)
        if failed(found, settings):
            raise ContentRefused

    def _get_writer(self) -> PageWriter:
        return PageWriter(self.output_path, settings=self.settings)


def _as_given(content: Path) -> Path:
    """The content folder as the user gave it, which Pelican has made absolute."""
    given = os.environ.get("CONTENT", "")
    return Path(given) if given and Path(given).resolve() == content.resolve() else content


def _use_our_reader(readers: Readers) -> None:
    readers.reader_classes = {"static": readers.reader_classes["static"], "md": RecordReader}


def _our_generator(pelican: Pelican) -> type[BookGenerator]:
    return BookGenerator


def _name_authors(context: dict, feed: SyndicationFeed) -> None:
    """Atom wants an author, and Pelican's own would cost time by the square of the articles."""
    for item in feed.items:
        item["author_name"] = context["SITENAME"]


def _reason(plugin: str) -> str:
    """Why a plugin can't be used, in a sentence."""
    try:
        module = importlib.import_module(plugin)
    except Exception as fault:
        return f"{plugin}: lisäosaa ei voi ladata ({type(fault).__name__}: {fault})."
    if not hasattr(module, "register"):
        return f"{plugin}: lisäosassa ei ole funktiota register()."
    return f"{plugin}: lisäosan register() epäonnistui."


@contextmanager
def _errors_logged() -> Iterator[list[str]]:
    """Collects what Pelican logs as errors: for it they are no reason to stop, for us they are."""
    errors: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            errors.append(record.getMessage())

    collector = Collector(logging.ERROR)
    logging.getLogger().addHandler(collector)
    try:
        yield errors
    finally:
        logging.getLogger().removeHandler(collector)


def _in_plain_words(record: logging.LogRecord) -> bool:
    """Tells what went wrong in a sentence of ours, where Pelican would print a traceback."""
    fault = record.exc_info[1] if record.exc_info else None
    if isinstance(fault, WrongUse | BuildFailed):
        print(fault, file=sys.stderr)
    return not isinstance(fault, ContentRefused | WrongUse | BuildFailed)
