"""The views of the register: lists of recommendations and of their parts, with addresses of their
own, so that every number of a `RollUp` can lead to what it counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from ..addresses import REGISTER_VIEWS
from ..catalogue import Catalogue, Record
from ..language import LANGUAGES
from ..records import Vocabulary
from ..subjects import Subject
from ..types.recommendation import RECOMMENDATION, Implementation, ResponseKind, Verification
from .states import NoNews, NoResponse, Progress, State, states_of

Group = Record | Subject | Vocabulary | int
"""What a view lists by: a programme or an addressee, a subject, a value, or the year of the
evaluation."""

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

STATES = ("open", "response_late", "overdue", "stale", "superseded")
"""The views that are values of the limit `state`."""

_SLUGS: Mapping[Vocabulary, tuple[str, str, str]] = {
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
"""The folders of the values, in the order of the languages; of silence, the view `unanswered`."""


@dataclass(frozen=True, slots=True)
class View:
    """A list of the register. name: of `REGISTER_VIEWS`; group: of a grouping, else None."""

    name: str
    group: Group | None = None

    def url(self, lang: str) -> str:
        """Its address below the site's, with a closing slash."""
        if self.group is NoResponse.SILENCE:
            return View("unanswered").url(lang)
        parts = [REGISTER_VIEWS[self.name][lang]]
        if self.name == "addressee" and _is_programme(self.group):
            # An organisation may have the same name.
            parts.append(REGISTER_VIEWS["programme"][lang])
        if self.group is not None:
            parts.append(_slug(self.group, lang))
        return RECOMMENDATION.section_url(lang) + "".join(f"{part}/" for part in parts)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A whole recommendation in a list, or one of its parts by its id."""

    state: State
    part: str = ""

    @property
    def progress(self) -> Progress:
        return self.state.parts[self.part] if self.part else self.state.whole

    @property
    def heard(self) -> date | None:
        """The day of the newest entry or, of a whole recommendation, response."""
        entry = self.progress.entry
        days = (entry.date if entry else None, None if self.part else self.state.responded)
        return max((day for day in days if day), default=None)

    @property
    def groups(self) -> Mapping[str, tuple[Group, ...]]:
        """By the name of each limit but `state`. A part is where its recommendation is, but for
        what is known of the part itself."""
        state, progress = self.state, self.progress
        return {
            "programme": state.programmes,
            "evaluation": (state.evaluation,) if state.evaluation else (),
            "addressee": state.addressees,
            "subject": state.subjects,
            "year": (state.given.year,) if state.given else (),
            "response": (state.response,),
            "implementation": (progress.implementation,),
            "verification": (progress.verification,) if progress.verification else (),
        }

    @property
    def states(self) -> tuple[str, ...]:
        """The `STATES` that it is in."""
        found = {
            "open": self.progress.is_open,
            "response_late": self.state.is_response_late,
            "overdue": self.progress.is_overdue,
            "stale": self.progress.is_stale,
            "superseded": self.state.is_superseded,
        }
        return tuple(name for name in STATES if found[name])


def lines(states: Iterable[State]) -> Iterator[Line]:
    """Each recommendation, followed by its parts."""
    for state in states:
        yield Line(state)
        yield from (Line(state, part) for part in state.parts)


def lists(found: Iterable[Line]) -> Mapping[View, tuple[Line, ...]]:
    """What each view lists, in the order given, but the most recent change first. A view without
    groups is there even if it lists nothing; of a grouping, the groups that have something."""
    listed: dict[View, list[Line]] = {View(name): [] for name in UNGROUPED}
    for line in found:
        for name in line.states:
            listed[View(name)].append(line)
        if line.heard:
            listed[View("recent")].append(line)
        for name in GROUPINGS:
            for group in line.groups[name]:
                silent = group is NoResponse.SILENCE
                view = View("unanswered") if silent else View(name, group)
                listed.setdefault(view, []).append(line)
    listed[View("recent")].sort(key=lambda line: line.heard or date.min, reverse=True)
    return {view: tuple(listed[view]) for view in listed}


def view_urls(catalogue: Catalogue) -> Iterator[str]:
    """The address of every view of a group, in every language."""
    states = states_of(catalogue)
    records = catalogue.listed("recommendation")
    for view in lists(lines(states[record.key] for record in records)):
        yield from (view.url(lang) for lang in LANGUAGES)


def view_url(lang: str, **limits: Group | str) -> str:
    """The address of the list of the recommendations and parts that fit all these limits.

    limits: by the names of `FIELDS` a record, a year or a value, or for `state` one of `STATES`.
    None is the whole register; one a page of its own; several, or an evaluation, the register with
    its filters set, which takes a script.
    """
    if len(limits) == 1:
        ((name, group),) = limits.items()
        if name == "state":
            return View(str(group)).url(lang)
        if name in GROUPINGS:
            return View(name, group).url(lang)
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


def _slug(group: Group, lang: str) -> str:
    if isinstance(group, Record):
        return group.url_in(lang).rstrip("/").rpartition("/")[2]
    if isinstance(group, Subject):
        return group.id
    if isinstance(group, Vocabulary):
        return _SLUGS[group][LANGUAGES.index(lang)]
    return str(group)
