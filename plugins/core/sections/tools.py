"""/tyokalut/: models, templates and checklists by name, with what can be downloaded of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..catalogue import Record
from ..language import N_
from ..pages.site import Site
from ..pages.tools import downloads, without_file
from ..pages.views import Entry, Fact, SectionPage
from ..types.tool import TOOL, Tool
from .page import by_name, section_page, summary_entries
from .paging import paged

ABOUT = N_("Mallit, täytettävät pohjat ja muut työkalut, jotka voi ottaa omaan käyttöön.")
EMPTY = N_("Työkaluja ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of tools in a language, in as many pages as it takes."""
    records = by_name(site, site.catalogue.listed("tool"), lang)
    rows = [("", _entry(site, record, lang)) for record in records]
    empty = site.languages[lang].text(EMPTY)
    yield from paged(site, section_page(site, TOOL, "tools", lang, ABOUT, empty=empty), rows)


def _entry(site: Site, record: Record, lang: str) -> Entry:
    tool = record.header
    assert isinstance(tool, Tool)
    text = site.languages[lang].text
    (entry,) = summary_entries(site, [record], lang)
    facts = (
        Fact(text("Laji"), tuple(text(kind.label) for kind in tool.kind)),
        Fact(text("Laatija"), site.links(site.catalogue.targets(record, "Laatija"), lang)),
        Fact(text("Tiedostot"), downloads(site, record, lang) or (without_file(site, lang),)),
    )
    return replace(entry, day=None, facts=tuple(fact for fact in facts if fact.values))
