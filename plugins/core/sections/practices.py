"""/teot/: practices by name, and lists of them by result, theme, area and programme.

What failed stands among the rest, in the same order and at the same size.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..addresses import PRACTICE_VIEWS, own_page_url
from ..catalogue import Record
from ..exports import DATASETS, PRACTICES
from ..exports.linked import dataset_data
from ..language import N_
from ..pages.site import Site
from ..pages.views import Chart, Entry, Fact, PageLink, SectionPage
from ..practices import PracticeView, practice_lists
from ..types.practice import PRACTICE, Practice, Result
from .groups import group_chart, in_order, list_page
from .page import by_name, section_page, summary_entries
from .paging import paged

ABOUT = N_("Mitä on kokeiltu, mihin ongelmaan ja miten kävi – myös silloin, kun ei onnistuttu.")
EMPTY = N_("Tekoja ei ole vielä lisätty.")
DATA = N_("Teot tiedostoina (CSV)")

WAYS = ("theme", "area", "programme")
"""The views that the section leads to by name; its chart leads to the results."""

TITLES: Mapping[str, str] = {
    "result": N_("Teot tuloksen mukaan"),
    "theme": N_("Teot aiheittain"),
    "area": N_("Teot alueittain"),
    "programme": N_("Teot ohjelmittain"),
}
"""What each view is called; of a group, with the group's name after it."""

HEADS: Mapping[str, str] = {
    "result": N_("Tulos"),
    "theme": N_("Aihe"),
    "area": N_("Alue"),
    "programme": N_("Ohjelma"),
}
"""What is called what a view groups by."""

ABOUTS: Mapping[str, str] = {
    "result": N_("Teot sen mukaan, miten kävi."),
    "theme": N_("Teot sen mukaan, mitä aihetta ne koskevat."),
    "area": N_("Teot sen mukaan, millä alueella ne on tehty."),
    "programme": N_("Teot sen mukaan, missä ohjelmassa ne syntyivät."),
}


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of all practices, the views and the list of each group, in a language."""
    found = site.catalogue.once(practice_lists)
    yield from _all(site, found, lang)
    for name in PRACTICE_VIEWS:
        views = [view for view in found if view.name == name]
        rows = {view: found[view] for view in in_order(site, views, lang, list(Result))}
        page = _view(site, PracticeView(name), lang)
        chart = _chart(site, name, rows, lang)
        yield replace(page, chart=chart, empty="" if chart else page.empty)
        for view, records in rows.items():
            yield from _paged(site, _view(site, view, lang), records, lang)


def _all(
    site: Site, found: Mapping[PracticeView, Sequence[Record]], lang: str
) -> Iterator[SectionPage]:
    ui = site.languages[lang]
    results = (PracticeView("result", result) for result in Result)
    records = site.catalogue.listed("practice")
    ways = (PageLink(ui.text(TITLES[name]), PracticeView(name).url(lang), lang) for name in WAYS)
    first = section_page(
        site,
        PRACTICE,
        "practices",
        lang,
        ABOUT,
        chart=_chart(site, "result", {view: found[view] for view in results}, lang),
        ways=tuple(ways) if records else (),
        empty=ui.text(EMPTY),
        files=PageLink(ui.text(DATA), f"{own_page_url('data', lang)}#{PRACTICES}", lang),
    )
    (dataset,) = (dataset for dataset in DATASETS if dataset.name == PRACTICES)
    data = {**(first.data or {}), "mainEntity": dataset_data(site, dataset, lang)}
    return _paged(site, replace(first, data=data), records, lang)


def _view(site: Site, view: PracticeView, lang: str) -> SectionPage:
    """What the page of a view has but its list."""
    ui = site.languages[lang]
    title, about = ui.text(TITLES[view.name]), ui.text(ABOUTS[view.name])
    return list_page(site, view, "practices", lang, title, about, empty=ui.text(EMPTY))


def _chart(
    site: Site, name: str, found: Mapping[PracticeView, Sequence[Record]], lang: str
) -> Chart | None:
    """How many practices each group has."""
    ui = site.languages[lang]
    rows = [
        (
            view.group,
            PageLink(ui.plural("{n} teko", "{n} tekoa", len(records)), view.url(lang), lang),
            len(records),
        )
        for view, records in found.items()
    ]
    heads = (ui.text(HEADS[name]), ui.text("Määrä"))
    return group_chart(site, name, ui.text(TITLES[name]), heads, rows, lang)


def _paged(
    site: Site, first: SectionPage, records: Iterable[Record], lang: str
) -> Iterator[SectionPage]:
    rows = [("", _entry(site, record, lang)) for record in by_name(site, records, lang)]
    return paged(site, first, rows)


def _entry(site: Site, record: Record, lang: str) -> Entry:
    practice = record.header
    assert isinstance(practice, Practice)
    ui = site.languages[lang]
    (entry,) = summary_entries(site, [record], lang)
    facts = (
        Fact(ui.text(label), site.links(site.catalogue.targets(record, label), lang))
        for label in ("Tekijäorganisaatio", "Alueet")
    )
    return replace(
        entry,
        status=site.status(practice.result, "result", lang),
        facts=tuple(fact for fact in facts if fact.values),
    )
