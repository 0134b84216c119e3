"""The views of the register: lists of recommendations and of their parts, with addresses of their
own, so that every number of a `RollUp` can lead to what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import ClassVar

from ..addresses import REGISTER_VIEWS
from ..catalogue import Catalogue
from ..lists import Folders, Group, View, lists
from ..types.recommendation import RECOMMENDATION, Implementation, ResponseKind, Verification
from .limits import AXES, is_programme, place_of
from .line import Line, lines
from .states import NoNews, NoResponse, states_of

GROUPINGS = (
    "programme",
    "season",
    "evaluation",
    "summary",
    "addressee",
    "subject",
    "year",
    *(name for name in AXES if name in REGISTER_VIEWS),
)
"""The views that have a page for each of their groups."""

UNGROUPED = tuple(name for name in REGISTER_VIEWS if name not in GROUPINGS)
"""The views that are one list."""


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
        between = self.name == "addressee" and is_programme(self.group)
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
    if line.heard:
        yield RegisterView("recent")
    for name in (*GROUPINGS, "state"):
        yield from (view_of(name, group) for group in line.groups[name])


def view_url(lang: str, **limits: Group | str) -> str:
    """The address of the list of the recommendations and parts that fit all these limits: none is
    the whole register, one a page of its own, and a group with a value of one of `AXES` the place
    on the group's page that limits its list.

    limits: at most one group (a record, a subject or a year) and one value, each by the name of
    its view, or `state` with one of `STATES`. Raises ValueError if there are more.
    """
    values = [(name, group) for name, group in limits.items() if name in AXES]
    groups = [(name, group) for name, group in limits.items() if name not in AXES]
    if not limits:
        return RECOMMENDATION.section_url(lang)
    ((name, group),) = groups or values
    url = view_of(name, group).url(lang)
    if not groups or not values:
        return url
    (value,) = values
    return f"{url}#{place_of(*value)}"
