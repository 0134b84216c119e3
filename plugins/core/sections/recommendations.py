"""/suositukset/: the register, a table of all that opens with its sums, and its views, each a list
with an address of its own. The register and the list of each group hold all their rows on one page,
so that they can be limited there; lists of what is in one state go on from page to page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..addresses import own_page_url
from ..catalogue import Record
from ..exports import DATASETS, REGISTER
from ..exports.linked import dataset_data
from ..language import N_
from ..pages.limits import HEADS, filtered, limited, limits
from ..pages.register import COLUMNS, STATE_LABELS, counted, rows, summed
from ..pages.roll_ups import charts
from ..pages.site import Site
from ..pages.views import Choice, EntryGroup, Filter, PageLink, RegisterPage, SectionPage
from ..recommendations import (
    STATES,
    Line,
    NoResponse,
    RegisterView,
    RollUp,
    register_lines,
    register_lists,
)
from ..recommendations.limits import AXES, FIELDS, limited_url, value_of
from ..recommendations.register import GROUPINGS, UNGROUPED
from ..subjects import Subject
from ..types.recommendation import RECOMMENDATION
from .groups import group_chart, group_name, group_place, in_order, list_page
from .page import section_page
from .paging import paged

ABOUT = N_("Mitä suositeltiin, mitä siihen vastattiin ja mitä siitä seurasi.")
DATA = N_("Suositukset tiedostoina (Excel, CSV, JSON)")
EMPTY = N_("Suosituksia ei ole vielä lisätty.")
ROWS = 60
"""Rows on a page of a list of one state, which is then still light."""

TITLES: Mapping[str, str] = {
    "open": N_("Avoimet suositukset"),
    "answered": N_("Suositukset, joihin on vastattu"),
    "unanswered": N_("Suositukset ilman vastausta"),
    "response_late": N_("Suositukset, joiden vastausaika on ylittynyt"),
    "overdue": N_("Myöhässä olevat suositukset"),
    "stale": N_("Suositukset, joista ei ole tuoretta tietoa"),
    "superseded": N_("Korvatut suositukset"),
    "recent": N_("Viimeksi muuttuneet suositukset"),
    "programme": N_("Suositukset ohjelmittain"),
    "season": N_("Suositukset kausittain"),
    "evaluation": N_("Suositukset arvioinneittain"),
    "summary": N_("Erillisarviointien suositukset"),
    "addressee": N_("Suositukset saajittain"),
    "subject": N_("Suositukset aiheittain"),
    "year": N_("Suositukset vuosittain"),
    "response": N_("Suositukset vastauksen mukaan"),
    "implementation": N_("Suositukset toteutuksen mukaan"),
    "verification": N_("Suositukset varmennuksen mukaan"),
}
"""What each view is called; of a group, with the group's name after it."""

ABOUTS: Mapping[str, str] = {
    "open": N_(
        "Suositukset ja osat, joita ei ole toteutettu, hylätty eikä korvattu ja jotka ovat yhä"
        " ajankohtaisia."
    ),
    "answered": N_(
        "Suositukset, joihin on julkaistu vastaus tai joihin kauden muutokset vastaavat."
    ),
    "unanswered": N_("Suositukset, joihin ei ole julkaistu erillistä vastausta."),
    "response_late": N_(
        "Suositukset, joihin ei ole vastattu millään tavalla {days} päivässä arvioinnista."
    ),
    "overdue": N_("Avoimet suositukset ja osat, joiden määräaika on mennyt."),
    "stale": N_("Avoimet suositukset ja osat, joista ei ole kuultu yli {days} päivään."),
    "superseded": N_("Suositukset, jotka uudempi suositus on korvannut."),
    "recent": N_("Suositukset ja osat, uusin vastaus tai seurannan merkintä ensin."),
    "programme": N_("Suositukset sen ohjelman mukaan, jota arviointi koski."),
    "season": N_("Suositukset sen kauden mukaan, jota arviointi koski."),
    "evaluation": N_("Suositukset sen arvioinnin mukaan, jossa ne annettiin."),
    "summary": N_("Erillisarviointien suositukset sen mukaan, mikä arviointi kokoaa ne yhteen."),
    "addressee": N_("Suositukset sen mukaan, kenelle ne on osoitettu."),
    "subject": N_("Suositukset sen mukaan, mitä ne koskevat."),
    "year": N_("Suositukset arvioinnin vuoden mukaan."),
    "response": N_("Suositukset sen mukaan, mitä niihin on vastattu."),
    "implementation": N_("Suositukset ja osat sen mukaan, mitä toteutuksesta tiedetään."),
    "verification": N_("Suositukset ja osat sen mukaan, kuka uusimman tiedon on varmentanut."),
}

NOTHING: Mapping[str, str] = {
    "open": N_("Yksikään suositus ei ole avoin."),
    "answered": N_("Yhteenkään suositukseen ei ole vastattu."),
    "unanswered": N_("Jokaiseen suositukseen on vastattu."),
    "response_late": N_("Yhdenkään suosituksen vastausaika ei ole ylittynyt."),
    "overdue": N_("Yksikään suositus ei ole myöhässä."),
    "stale": N_("Jokaisesta avoimesta suosituksesta on tuoretta tietoa."),
    "superseded": N_("Yhtään suositusta ei ole korvattu."),
    "recent": N_("Suosituksiin ei ole vastattu eikä niiden seurannasta ole merkintöjä."),
    "season": N_("Arvioinnit eivät ole koskeneet yksittäisiä kausia."),
    "summary": N_("Erillisarvioinneissa ei ole annettu suosituksia."),
    "subject": N_("Suosituksille ei ole vielä annettu aiheita."),
    "verification": N_("Seurannan merkintöjä ei ole vielä lisätty."),
}
"""What is said of a view that lists nothing."""

WAYS = (
    *("open", "answered", "superseded", "recent"),
    *("programme", "season", "evaluation", "summary", "addressee", "subject", "year"),
    "verification",
)
"""The views that the register leads to by name; its charts lead to the others."""

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "programme": ("evaluation", *COLUMNS[1:]),
    "season": ("evaluation", *COLUMNS[1:]),
    "evaluation": COLUMNS[1:],
    "summary": ("evaluation", *COLUMNS[1:]),
}
"""The columns of a list of a group that tells some of the origin itself."""


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The register in a language, and its views."""
    by_view = site.catalogue.once(register_lists)
    yield _register(site, by_view, lang)
    for name in UNGROUPED:
        yield from _view(site, RegisterView(name), by_view[RegisterView(name)], lang)
    for name in GROUPINGS:
        views = (view for view in by_view if view.name == name)
        views = in_order(site, views, lang, AXES.get(name, ()))
        found = {view: by_view[view] for view in views}
        yield _grouping(site, name, found, by_view, lang)
        for view, listed in found.items():
            if name in AXES:
                yield from _view(site, view, listed, lang)
            else:
                yield _group(site, view, listed, lang)


def _register(site: Site, by_view: Mapping[RegisterView, Sequence[Line]], lang: str) -> SectionPage:
    ui = site.languages[lang]
    every = site.catalogue.once(register_lines)
    shown = rows(site, every, lang, data=filtered)
    page = section_page(
        site,
        RECOMMENDATION,
        "recommendations",
        lang,
        ABOUT,
        RegisterPage,
        charts=charts(site, site.roll_ups.all, lang),
        groups=(EntryGroup(summed(site, every, lang), shown),) if shown else (),
        filters=_filters(site, every, lang) if shown else (),
        ways=tuple(_way(site, name, by_view, lang) for name in WAYS) if shown else (),
        empty=ui.text(EMPTY),
        files=PageLink(ui.text(DATA), f"{own_page_url('data', lang)}#{REGISTER}", lang),
    )
    register = next(dataset for dataset in DATASETS if dataset.name == REGISTER)
    return replace(
        page, data={**(page.data or {}), "mainEntity": dataset_data(site, register, lang)}
    )


def _way(
    site: Site, name: str, by_view: Mapping[RegisterView, Sequence[Line]], lang: str
) -> PageLink:
    """A link to a view, with the number of what it lists if that is of one state."""
    title = site.languages[lang].text(TITLES[name])
    view = RegisterView(name)
    note = counted(site, by_view[view], lang) if name in STATES else ""
    return PageLink(title, view.url(lang), lang, note=note)


def _view(
    site: Site, view: RegisterView, found: Sequence[Line], lang: str
) -> Iterator[SectionPage]:
    """The pages of a list of what is in one state."""
    caption = summed(site, found, lang)
    shown = rows(site, found, lang)
    first = _page(site, view, "register_view", lang, narrower=_narrower(site, view, found, lang))
    yield from paged(site, first, [(caption, row) for row in shown], ROWS)


def _group(site: Site, view: RegisterView, found: Sequence[Line], lang: str) -> SectionPage:
    """The page of a group's list."""
    shown = rows(site, found, lang, _COLUMNS.get(view.name, COLUMNS), limited)
    return _page(
        site,
        view,
        "register_group",
        lang,
        charts=charts(site, _sums(site, view), lang, **{view.name: view.group}),
        groups=(EntryGroup(summed(site, found, lang), shown),),
        limits=limits(site, found, lang),
        narrower=_narrower(site, view, found, lang),
    )


def _narrower(site: Site, view: RegisterView, found: Sequence[Line], lang: str) -> PageLink | None:
    """The way to the register with this view as its filter, if it can be one."""
    limits = _limits(view)
    if not found or not limits or not limits.keys() <= FIELDS.keys():
        return None
    words = site.languages[lang].text("Rajaa lisää rekisterissä")
    return PageLink(words, limited_url(lang, **limits), lang)


def _grouping(
    site: Site,
    name: str,
    found: Mapping[RegisterView, Sequence[Line]],
    by_view: Mapping[RegisterView, Sequence[Line]],
    lang: str,
) -> SectionPage:
    """The page of a grouping: its groups with their numbers, silence among the responses."""
    ui = site.languages[lang]
    listed = [(view.group, view, lines) for view, lines in found.items()]
    silent = RegisterView("unanswered")
    if name == "response" and by_view[silent]:
        listed.append((NoResponse.SILENCE, silent, by_view[silent]))
    bars = [
        (group, PageLink(counted(site, lines, lang), view.url(lang), lang), len(lines))
        for group, view, lines in listed
    ]
    heads = (ui.text(HEADS[name]), ui.text("Määrä"))
    chart = group_chart(site, name, ui.text(TITLES[name]), heads, bars, lang)
    return _page(
        site,
        RegisterView(name),
        "register_view",
        lang,
        **{"charts": (chart,), "empty": ""} if chart else {},
    )


def _sums(site: Site, view: RegisterView) -> RollUp:
    """The sums of a group."""
    if isinstance(view.group, Record):
        groups = {
            "programme": site.roll_ups.programmes,
            "season": site.roll_ups.seasons,
            "evaluation": site.roll_ups.evaluations,
            "summary": site.roll_ups.summaries,
            "addressee": site.roll_ups.addressees,
        }
        return groups[view.name][view.group.key]
    if isinstance(view.group, Subject):
        return site.roll_ups.subjects[view.group.id]
    return site.roll_ups.years[view.group]


def _page(site: Site, view: RegisterView, template: str, lang: str, **parts: Any) -> SectionPage:
    """What every view has."""
    text = site.languages[lang].text
    settings = site.catalogue.settings
    late = view.name == "response_late"
    days = settings.response_days if late else settings.follow_up_days
    title, about = text(TITLES[view.name]), text(ABOUTS[view.name], days=days)
    empty = text(NOTHING.get(view.name, EMPTY))
    common = {"page": RegisterPage, "empty": empty}
    return list_page(site, view, template, lang, title, about, **{**common, **parts})


def _limits(view: RegisterView) -> dict[str, Any]:
    """The view as limits of the register; empty if it is none."""
    if view.name in STATES:
        return {"state": view.name}
    if view.name == "unanswered":
        return {"response": NoResponse.SILENCE}
    return {view.name: view.group} if view.group is not None else {}


def _filters(site: Site, every: Sequence[Line], lang: str) -> tuple[Filter, ...]:
    """What the rows can be limited by, each with the values that some row has."""
    text = site.languages[lang].text
    found: dict[str, dict[Any, None]] = {name: {} for name in FIELDS}
    for line in every:
        groups = line.groups
        for name, values in found.items():
            values |= dict.fromkeys(groups[name])
    filters = []
    for name, groups in found.items():
        order = AXES.get(name, ())
        choices = tuple(
            Choice(
                value_of(name, group),
                text(STATE_LABELS[group]) if name == "state" else group_name(site, group, lang),
            )
            for group in sorted(groups, key=lambda group: group_place(site, group, lang, order))
        )
        filters.append(Filter(FIELDS[name], text(HEADS[name]), choices))
    return tuple(each for each in filters if each.choices)
