"""The views of the register: lists of recommendations and of their parts, with addresses of their
own, so that every number of a `RollUp` can lead to what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import ClassVar
from urllib.parse import urlencode

from ..addresses import REGISTER_VIEWS
from ..catalogue import Catalogue, Record
from ..lists import Folders, Group, View, lists
from ..subjects import Subject
from ..types.recommendation import RECOMMENDATION, Implementation, ResponseKind, Verification
from .line import Line, lines
from .states import NoNews, NoResponse, states_of

GROUPINGS = (
    "programme",
    "addressee",
    "subject",
    "year",
    "response",
    "implementation",
    "verification",
)
"""The views that have a page for each of their groups."""

UNGROUPED = tuple(name for name in REGISTER_VIEWS if name not in GROUPINGS)
"""The views that are one list."""

FIELDS: Mapping[str, str] = {
    "programme": "ohjelma",
    "evaluation": "arviointi",
    "addressee": "osoitettu",
    "subject": "aihe",
    "year": "vuosi",
    "response": "vastaus",
    "implementation": "toteutus",
    "verification": "varmennus",
    "state": "tila",
}
"""Limit → its name in the register's address (`?vastaus=accepted`), the same in each language, so
that a choice outlives a change of language."""


class RegisterView(View):
    """A list of the register. name: of `REGISTER_VIEWS`; group: of a grouping, else None."""

    __slots__ = ()
    section = RECOMMENDATION
    values: ClassVar[Folders] = {
        ResponseKind.ACCEPTED: ("hyvaksytty", "godkand", "accepted"),
        ResponseKind.PARTLY: ("hyvaksytty-osittain", "delvis-godkand", "partly-accepted"),
        ResponseKind.REFUSED: ("ei-hyvaksytty", "inte-godkand", "not-accepted"),
        NoResponse.BY_SEASON: ("kauden-muutoksissa", "genom-andringar", "in-programme-changes"),
        Implementation.UNDER_STUDY: ("selvitettavana", "utreds", "under-consideration"),
        Implementation.NOT_STARTED: ("ei-aloitettu", "inte-paborjad", "not-started"),
        Implementation.IN_PROGRESS: ("kaynnissa", "pagar", "in-progress"),
        Implementation.PARTLY: ("toteutettu-osittain", "delvis-genomford", "partly-implemented"),
        Implementation.DONE: ("toteutettu", "genomford", "implemented"),
        Implementation.WILL_NOT: ("ei-toteuteta", "genomfors-inte", "will-not-be-implemented"),
        Implementation.LAPSED: (
            "ei-enaa-ajankohtainen",
            "inte-langre-aktuell",
            "no-longer-applicable",
        ),
        NoNews.UNKNOWN: ("ei-tietoa", "ingen-uppgift", "unknown"),
        Verification.SELF_REPORTED: ("oma-ilmoitus", "egen-uppgift", "self-reported"),
        Verification.EXTERNAL: ("ulkopuolinen", "av-utomstaende", "externally-verified"),
        Verification.NOT_VERIFIED: ("ei-varmennettu", "inte-verifierad", "not-verified"),
    }

    def folders(self, lang: str) -> tuple[str, ...]:
        own = super().folders(lang)
        # An organisation may have the same name.
        between = self.name == "addressee" and _is_programme(self.group)
        return (REGISTER_VIEWS["programme"][lang], *own) if between else own


def view_of(name: str, group: Group | str) -> RegisterView:
    """The list of what fits one limit: of a group or, where the limit is `state`, of one of
    `STATES`."""
    if name == "state":
        return RegisterView(str(group))
    if group is NoResponse.SILENCE:
        return RegisterView("unanswered")
    return RegisterView(name, group)


def register_lists(catalogue: Catalogue) -> Mapping[RegisterView, tuple[Line, ...]]:
    """What each view lists, evaluation by evaluation in the order of the ids, but the most recent
    change first. A view without groups is there even if it lists nothing; of a grouping, the groups
    that have something."""
    found = lists(catalogue.once(register_lines), _views_of, map(RegisterView, UNGROUPED))
    recent = RegisterView("recent")
    newest = sorted(found[recent], key=lambda line: line.heard or date.min, reverse=True)
    return {**found, recent: tuple(newest)}


def register_lines(catalogue: Catalogue) -> tuple[Line, ...]:
    """Every line of the register, evaluation by evaluation in the order of the ids."""
    states = catalogue.once(states_of)
    listed = sorted(catalogue.listed("recommendation"), key=lambda record: record.id)
    return tuple(lines(states[record.key] for record in listed))


def _views_of(line: Line) -> Iterator[RegisterView]:
    yield from (view_of("state", name) for name in line.states)
    if line.heard:
        yield RegisterView("recent")
    for name in GROUPINGS:
        yield from (view_of(name, group) for group in line.groups[name])


def view_url(lang: str, **limits: Group | str) -> str:
    """The address of the list of the recommendations and parts that fit all these limits.

    limits: by the names of `FIELDS` a record, a year or a value, or for `state` one of `STATES`.
    None is the whole register; one a page of its own; several, or an evaluation, the register with
    its filters set, which takes a script.
    """
    if len(limits) == 1:
        ((name, group),) = limits.items()
        if name in (*GROUPINGS, "state"):
            return view_of(name, group).url(lang)
    return limited_url(lang, **limits)


def limited_url(lang: str, **limits: Group | str) -> str:
    """The address of the register with its filters set to these limits."""
    query = urlencode([(FIELDS[name], value_of(name, group)) for name, group in limits.items()])
    return RECOMMENDATION.section_url(lang) + (f"?{query}" if query else "")


def value_of(name: str, group: Group | str) -> str:
    """A group, or one of `STATES`, as a value of a limit: an id, of a programme as an addressee
    with its folder, a year, or `partly-accepted`."""
    if isinstance(group, Record):
        named = name == "addressee" and _is_programme(group)
        return f"{group.folder}/{group.id}" if named else group.id
    if isinstance(group, Subject):
        return group.id
    return str(group).replace(" ", "-").replace("_", "-")


def _is_programme(group: Group | None) -> bool:
    return isinstance(group, Record) and group.type.name == "programme"
