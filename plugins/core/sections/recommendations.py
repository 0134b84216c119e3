"""/suositukset/: the register, a table of all that opens with its sums, and its views, each a list
with an address of its own. The register alone holds every row on one page, so that a script can
filter them; views go on from page to page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..addresses import own_page_url
from ..catalogue import Record
from ..exports import DATASETS, REGISTER
from ..exports.linked import dataset_data
from ..language import N_
from ..language.collation import sort_key
from ..pages.register import COLUMNS, STATE_LABELS, counted, rows, summed
from ..pages.roll_ups import charts
from ..pages.site import Site
from ..pages.views import (
    Bar,
    Chart,
    Choice,
    EntryGroup,
    Filter,
    PageLink,
    RegisterPage,
    SectionPage,
)
from ..recommendations import Group, Line, NoNews, NoResponse, RollUp, View, lines, lists
from ..recommendations.register import (
    FIELDS,
    GROUPINGS,
    STATES,
    UNGROUPED,
    limited_url,
    value_of,
)
from ..records import Vocabulary
from ..subjects import Subject
from ..types.recommendation import RECOMMENDATION, Implementation, ResponseKind, Verification
from .page import section_page, shared
from .paging import paged

ABOUT = N_("Mitä suositeltiin, mitä siihen vastattiin ja mitä siitä seurasi.")
DATA = N_("Suositukset tiedostoina (Excel, CSV, JSON)")
EMPTY = N_("Suosituksia ei ole vielä lisätty.")
ROWS = 60
"""Rows on a page of a view, which is then still light."""

TITLES: Mapping[str, str] = {
    "open": N_("Avoimet suositukset"),
    "unanswered": N_("Suositukset ilman vastausta"),
    "response_late": N_("Suositukset, joiden vastausaika on ylittynyt"),
    "overdue": N_("Myöhässä olevat suositukset"),
    "stale": N_("Suositukset, joista ei ole tuoretta tietoa"),
    "superseded": N_("Korvatut suositukset"),
    "recent": N_("Viimeksi muuttuneet suositukset"),
    "programme": N_("Suositukset ohjelmittain"),
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
    "unanswered": N_("Suositukset, joihin ei ole julkaistu erillistä vastausta."),
    "response_late": N_(
        "Suositukset, joihin ei ole vastattu millään tavalla {days} päivässä arvioinnista."
    ),
    "overdue": N_("Avoimet suositukset ja osat, joiden määräaika on mennyt."),
    "stale": N_("Avoimet suositukset ja osat, joista ei ole kuultu yli {days} päivään."),
    "superseded": N_("Suositukset, jotka uudempi suositus on korvannut."),
    "recent": N_("Suositukset ja osat, uusin vastaus tai seurannan merkintä ensin."),
    "programme": N_("Suositukset sen ohjelman mukaan, jota arviointi koski."),
    "addressee": N_("Suositukset sen mukaan, kenelle ne on osoitettu."),
    "subject": N_("Suositukset sen mukaan, mitä ne koskevat."),
    "year": N_("Suositukset arvioinnin vuoden mukaan."),
    "response": N_("Suositukset sen mukaan, mitä niihin on vastattu."),
    "implementation": N_("Suositukset ja osat sen mukaan, mitä toteutuksesta tiedetään."),
    "verification": N_("Suositukset ja osat sen mukaan, kuka uusimman tiedon on varmentanut."),
}

NOTHING: Mapping[str, str] = {
    "open": N_("Yksikään suositus ei ole avoin."),
    "unanswered": N_("Jokaiseen suositukseen on vastattu."),
    "response_late": N_("Yhdenkään suosituksen vastausaika ei ole ylittynyt."),
    "overdue": N_("Yksikään suositus ei ole myöhässä."),
    "stale": N_("Jokaisesta avoimesta suosituksesta on tuoretta tietoa."),
    "superseded": N_("Yhtään suositusta ei ole korvattu."),
    "recent": N_("Suosituksiin ei ole vastattu eikä niiden seurannasta ole merkintöjä."),
    "subject": N_("Suosituksille ei ole vielä annettu aiheita."),
    "verification": N_("Seurannan merkintöjä ei ole vielä lisätty."),
}
"""What is said of a view that lists nothing."""

HEADS: Mapping[str, str] = {
    "programme": N_("Ohjelma"),
    "evaluation": N_("Arviointi"),
    "addressee": N_("Osoitettu"),
    "subject": N_("Aihe"),
    "year": N_("Vuosi"),
    "response": N_("Vastaus"),
    "implementation": N_("Toteutus"),
    "verification": N_("Varmennus"),
    "state": N_("Tila"),
}
"""What is called what one can limit by."""

WAYS = (
    *("open", "superseded", "recent", "programme", "addressee", "subject", "year"),
    "verification",
)
"""The views that the register leads to by name; its charts lead to the others."""

_ORDER: Sequence[Any] = (
    *(*ResponseKind, *NoResponse),
    *(*Implementation, *NoNews),
    *Verification,
    *STATES,
)


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The register in a language, evaluation by evaluation in the order of the ids, and its
    views."""
    listed = sorted(site.catalogue.listed("recommendation"), key=lambda record: record.id)
    every = tuple(lines(site.states[record.key] for record in listed))
    by_view = lists(every)
    yield _register(site, every, by_view, lang)
    for name in UNGROUPED:
        yield from _view(site, View(name), by_view[View(name)], lang)
    for name in GROUPINGS:
        found = {view: rows for view, rows in by_view.items() if view.name == name}
        views = _in_order(site, found, lang)
        yield _grouping(site, name, [(view, found[view]) for view in views], by_view, lang)
        for view in views:
            yield from _view(site, view, found[view], lang)


def _register(
    site: Site, every: Sequence[Line], by_view: Mapping[View, Sequence[Line]], lang: str
) -> SectionPage:
    ui = site.languages[lang]
    shown = rows(site, every, lang, filtered=True)
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


def _way(site: Site, name: str, by_view: Mapping[View, Sequence[Line]], lang: str) -> PageLink:
    """A link to a view, with the number of what it lists if that is of one state."""
    title = site.languages[lang].text(TITLES[name])
    note = counted(site, by_view[View(name)], lang) if name in STATES else ""
    return PageLink(title, View(name).url(lang), lang, note=note)


def _view(site: Site, view: View, found: Sequence[Line], lang: str) -> Iterator[SectionPage]:
    """The pages of a list."""
    ui = site.languages[lang]
    limits = _limits(view)
    sums = _sums(site, view)
    first = _page(
        site,
        view,
        lang,
        charts=charts(site, sums, lang, **limits) if sums else (),
        narrower=PageLink(ui.text("Rajaa lisää rekisterissä"), limited_url(lang, **limits), lang)
        if limits and found
        else None,
        empty=ui.text(NOTHING.get(view.name, EMPTY)),
    )
    columns = ("evaluation", *COLUMNS[1:]) if view.name == "programme" else COLUMNS
    shown = rows(site, found, lang, columns)
    caption = summed(site, found, lang)
    yield from paged(site, first, [(caption, row) for row in shown], ROWS)


def _grouping(
    site: Site,
    name: str,
    found: Sequence[tuple[View, Sequence[Line]]],
    by_view: Mapping[View, Sequence[Line]],
    lang: str,
) -> SectionPage:
    """The page of a grouping: its groups with their numbers."""
    ui = site.languages[lang]
    if name == "response" and (silent := by_view[View("unanswered")]):
        found = [*found, (View(name, NoResponse.SILENCE), silent)]
    most = max((len(rows) for _, rows in found), default=0)
    bars = [
        Bar(
            label=_label(site, view, lang),
            number=PageLink(counted(site, rows, lang), view.url(lang), lang),
            length=round(100 * len(rows) / most),
            status=site.status(view.group, name, lang)
            if isinstance(view.group, Vocabulary)
            else None,
        )
        for view, rows in found
    ]
    chart = Chart(ui.text(TITLES[name]), (ui.text(HEADS[name]), ui.text("Määrä")), tuple(bars))
    return _page(
        site,
        View(name),
        lang,
        charts=(chart,) if bars else (),
        empty="" if bars else ui.text(NOTHING.get(name, EMPTY)),
    )


def _label(site: Site, view: View, lang: str) -> str | PageLink:
    """What a group is called, as a link if it has a page."""
    if isinstance(view.group, Record):
        return site.link(view.group, lang)
    if isinstance(view.group, Subject):
        return site.subject_link(view.group.id, lang)
    return _name(site, view, lang)


def _sums(site: Site, view: View) -> RollUp | None:
    """The sums of a view of records, a subject or a year; of what has one state they would say
    little."""
    if isinstance(view.group, Record):
        groups = {"programme": site.roll_ups.programmes, "addressee": site.roll_ups.addressees}
        return groups[view.name][view.group.key]
    if isinstance(view.group, Subject):
        return site.roll_ups.subjects[view.group.id]
    return site.roll_ups.years[view.group] if isinstance(view.group, int) else None


def _page(site: Site, view: View, lang: str, **parts: Any) -> RegisterPage:
    """What every view has."""
    ui = site.languages[lang]
    register = PageLink(
        ui.text(RECOMMENDATION.labels.section), RECOMMENDATION.section_url(lang), lang
    )
    title = ui.text(TITLES[view.name])
    trail = [register]
    if view.group is not None:
        trail.append(PageLink(title, View(view.name).url(lang), lang))
        title = f"{title}: {_name(site, view, lang)}"
    about = ui.text(ABOUTS[view.name], days=_days(site, view.name))
    common = shared(site, lang, title, about, view.url)
    return RegisterPage(
        template="sections/register_view",
        section=RECOMMENDATION.folder,
        **{**common, "breadcrumbs": (*common["breadcrumbs"], *trail)},
        **parts,
    )


def _days(site: Site, name: str) -> int:
    settings = site.catalogue.settings
    return settings.response_days if name == "response_late" else settings.follow_up_days


def _limits(view: View) -> dict[str, Any]:
    """The view as limits of the register; empty if it is none."""
    if view.name in STATES:
        return {"state": view.name}
    if view.name == "unanswered":
        return {"response": NoResponse.SILENCE}
    return {view.name: view.group} if view.group is not None else {}


def _name(site: Site, view: View, lang: str) -> str:
    return _group_name(site, view.group, lang) if view.group is not None else ""


def _group_name(site: Site, group: Group, lang: str) -> str:
    if isinstance(group, Record):
        return site.title(group, lang)
    if isinstance(group, Subject):
        return site.subject_link(group.id, lang).title
    return site.languages[lang].text(group.label) if isinstance(group, Vocabulary) else str(group)


def _in_order(site: Site, views: Mapping[View, Any], lang: str) -> list[View]:
    """Records and subjects by name, the newest year first, values as their vocabularies have
    them."""
    return sorted(views, key=lambda view: _place(site, view.group, lang))


def _place(site: Site, group: Group | str | None, lang: str) -> Any:
    if isinstance(group, Record):
        return sort_key(site.title(group, lang), lang), group.key
    if isinstance(group, Subject):
        return sort_key(site.subject_link(group.id, lang).title, lang), group.id
    return -group if isinstance(group, int) else _ORDER.index(group)


def _filters(site: Site, every: Sequence[Line], lang: str) -> tuple[Filter, ...]:
    """What the rows can be limited by, each with the values that some row has."""
    text = site.languages[lang].text
    found: dict[str, dict[Any, None]] = {name: {} for name in FIELDS}
    for line in every:
        for name, groups in line.groups.items():
            found[name] |= dict.fromkeys(groups)
        found["state"] |= dict.fromkeys(line.states)
    filters = []
    for name, groups in found.items():
        choices = tuple(
            Choice(
                value_of(name, group),
                text(STATE_LABELS[group]) if name == "state" else _group_name(site, group, lang),
            )
            for group in sorted(groups, key=lambda group: _place(site, group, lang))
        )
        filters.append(Filter(FIELDS[name], text(HEADS[name]), choices))
    return tuple(each for each in filters if each.choices)
