"""The recommendations of a programme or an addressee that most need to be seen, and the way to all
of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ..catalogue import Record
from ..language import N_
from ..lists import Group
from ..recommendations import NoResponse, State, view_url
from .register import OUTCOME, entries
from .site import Site
from .views import EntryGroup, PageLink

ALL = N_("Kaikki {n} suositusta")
MOST = 6
"""Recommendations shown; there are more on a page of their own."""


def foremost(site: Site, records: Iterable[Record], lang: str, **of: Group) -> EntryGroup:
    """What is open first, of that what is late, of that what nobody has answered; then the newest.
    of: the group whose recommendations these are, for the address of the list of all."""
    states = sorted((site.states[record.key] for record in records), key=_place)
    links: tuple[PageLink, ...] = ()
    if len(states) > MOST:
        ui = site.languages[lang]
        words = ui.text(ALL, n=ui.number(len(states)))
        links = (PageLink(words, view_url(lang, **of), lang),)
    shown = [state.record for state in states[:MOST]]
    return EntryGroup("", entries(site, shown, lang, OUTCOME), links=links)


def _place(state: State) -> tuple[bool, bool, bool, int, str]:
    steps = (state.whole, *state.parts.values())
    late = state.is_response_late or any(step.is_overdue for step in steps)
    silent = state.response is NoResponse.SILENCE
    given = (state.given or date.min).toordinal()
    return not state.whole.is_open, not late, not silent, -given, state.record.id
