"""Recommendations in sums: tables and sentences whose every number leads to what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..language import Language
from ..lists import Group
from ..recommendations import Count, NoNews, NoResponse, RollUp, view_url
from ..types.recommendation import Implementation
from .lateness import AXIS
from .site import Site
from .views import Bar, Chart, PageLink, Status

_Row = tuple[Status, str, int, str]
"""A status, its number in words and as such, and the address of what it counts."""


def charts(site: Site, roll_up: RollUp, lang: str, **limits: Group) -> tuple[Chart, ...]:
    """The responses, the implementation of wholes and of parts, and what is late; no table without
    rows. limits: of the register, by which these recommendations are chosen."""
    text = site.languages[lang].text
    tables = (
        (text("Vastaukset"), text("Vastaus"), _responses(site, roll_up, lang, limits)),
        (
            text("Suositusten toteutus"),
            text("Toteutus"),
            _implementations(site, roll_up.wholes, _wholes, lang, limits),
        ),
        (
            text("Suositusten osien toteutus"),
            text("Toteutus"),
            _implementations(site, roll_up.parts, _parts, lang, limits),
        ),
        (text("Mikä on myöhässä"), text("Tila"), _lateness(site, roll_up, lang, limits)),
    )
    found = ((caption, head, tuple(rows)) for caption, head, rows in tables)
    return tuple(
        _chart(caption, (head, text("Määrä")), rows, lang) for caption, head, rows in found if rows
    )


def shares(site: Site, roll_up: RollUp, lang: str, **limits: Group) -> tuple[PageLink, ...]:
    """How many of the recommendations and of their parts have been implemented, and of how many
    recommendations that isn't known; each leads to its list. Nothing without recommendations."""
    ui = site.languages[lang]
    done, unknown = Implementation.DONE, NoNews.UNKNOWN
    told: list[tuple[str, dict[str, Group]]] = []
    for count, words in ((roll_up.wholes, _wholes_done), (roll_up.parts, _parts_done)):
        if count.total:
            number = count.by_implementation.get(done, 0)
            # A list of nothing has no page.
            state = {"implementation": done} if number else {}
            told.append((words(ui, number, count.total), state))
    if number := roll_up.wholes.by_implementation.get(unknown, 0):
        words = ui.plural(
            "{n} suosituksesta ei ole tietoa", "{n} suosituksesta ei ole tietoa", number
        )
        told.append((words, {"implementation": unknown}))
    return tuple(PageLink(words, view_url(lang, **limits, **state), lang) for words, state in told)


def answered_share(site: Site, roll_up: RollUp, lang: str, **limits: Group) -> PageLink | None:
    """How many of the recommendations have a response, as a link to those or, if none has, to all;
    None if there are none. A change of a season that answers is a response too."""
    if not roll_up.total:
        return None
    ui = site.languages[lang]
    answered = roll_up.total - roll_up.by_response.get(NoResponse.SILENCE, 0)
    state = {"state": "answered"} if answered else {}
    words = ui.plural(
        "{n} suositukseen {all} vastattu",
        "{n} suositukseen {all} vastattu",
        answered,
        all=ui.out_of(roll_up.total),
    )
    return PageLink(words, view_url(lang, **limits, **state), lang)


def _wholes(ui: Language, number: int) -> str:
    return ui.plural("{n} suositus", "{n} suositusta", number)


def _parts(ui: Language, number: int) -> str:
    return ui.plural("{n} osa", "{n} osaa", number)


def _wholes_done(ui: Language, number: int, total: int) -> str:
    return ui.plural(
        "{n} suositus {all} toteutettu",
        "{n} suositusta {all} toteutettu",
        number,
        all=ui.out_of(total),
    )


def _parts_done(ui: Language, number: int, total: int) -> str:
    return ui.plural(
        "{n} osa {all} toteutettu", "{n} osaa {all} toteutettu", number, all=ui.out_of(total)
    )


def _responses(site: Site, roll_up: RollUp, lang: str, limits: dict[str, Group]) -> Iterator[_Row]:
    for kind, number in roll_up.by_response.items():
        words = _wholes(site.languages[lang], number)
        url = view_url(lang, **limits, response=kind)
        yield site.status(kind, "response", lang), words, number, url


def _implementations(
    site: Site,
    count: Count,
    unit: Callable[[Language, int], str],
    lang: str,
    limits: dict[str, Group],
) -> Iterator[_Row]:
    for state, number in count.by_implementation.items():
        words = unit(site.languages[lang], number)
        url = view_url(lang, **limits, implementation=state)
        yield site.status(state, "implementation", lang), words, number, url


def _lateness(site: Site, roll_up: RollUp, lang: str, limits: dict[str, Group]) -> Iterator[_Row]:
    ui = site.languages[lang]
    wholes, parts = roll_up.wholes, roll_up.parts
    for state, value, words, numbers in (
        ("response_late", "late", ui.text("Vastausaika ylittynyt"), (roll_up.response_late, 0)),
        ("overdue", "overdue", ui.text("Määräaika mennyt"), (wholes.overdue, parts.overdue)),
        ("stale", "stale", ui.text("Uutta tietoa ei ole tullut"), (wholes.stale, parts.stale)),
    ):
        told = [unit(ui, n) for unit, n in zip((_wholes, _parts), numbers, strict=True) if n]
        if told:
            url = view_url(lang, **limits, state=state)
            yield Status(words, AXIS, value), ", ".join(told), sum(numbers), url


def _chart(caption: str, heads: tuple[str, str], rows: tuple[_Row, ...], lang: str) -> Chart:
    most = max(number for _, _, number, _ in rows)
    return Chart(
        caption=caption,
        heads=heads,
        bars=tuple(
            Bar(status.text, PageLink(words, url, lang), round(100 * number / most), status)
            for status, words, number, url in rows
        ),
    )
