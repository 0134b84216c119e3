"""A recommendation's life: given, answered, done, followed up; or the silence in each place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...catalogue import MENTION, Record
from ...recommendations import Change, NoResponse, State, changes_of
from ...types.programme import Season
from ...types.recommendation import Action, PartOf, Recommendation
from ..lateness import AXIS, late_response, overdue, stale
from ..register import (
    evaluation_links,
    implementation_status,
    programme_of,
    response_status,
)
from ..site import Site, by_date
from ..texts import item_texts, part_text, plain_address
from ..views import (
    Answer,
    Citation,
    Entry,
    Moment,
    Notice,
    PageLink,
    Station,
    Status,
    WebLink,
    Words,
)
from .evaluation import collective_answer

_OF_THE_LIFE = ("evaluation", "recommendation", "season")
"""Types whose links to a recommendation its page tells in places of their own."""


@dataclass(frozen=True, slots=True)
class RecommendationDetails:
    """superseding: what it has replaced, and what has replaced it. given_in: the evaluation, at the
    item. late_response, overdue, stale: what is late of the whole, or None. answers: the response,
    the collective statement and the seasons that answer; silence is an answer too. parts: each with
    its own state. actions, log: with dates and people. outcome: what else points at it."""

    superseding: tuple[Notice, ...]
    given_in: PageLink | None
    programme: PageLink | None
    season: PageLink | None
    addressees: tuple[PageLink, ...]
    status: Status
    late_response: Status | None
    implementation: Status
    overdue: Status | None
    stale: Status | None
    answers: tuple[Answer, ...]
    parts: tuple[Station, ...]
    actions: tuple[Station, ...]
    log: tuple[Station, ...]
    outcome: tuple[Entry, ...]
    citation: Citation


def recommendation_details(site: Site, record: Record, lang: str) -> RecommendationDetails:
    header = record.header
    assert isinstance(header, Recommendation)
    state = site.states[record.key]
    programme, season = programme_of(site, record)
    version = record.version(lang)
    texts = item_texts(record, version, "parts")
    parts = {part.id: text for part, text in zip(header.parts, texts, strict=True)}
    actions = zip(header.actions, item_texts(record, version, "actions"), strict=True)
    notes = item_texts(record, version, "follow_ups")
    changes = sorted(changes_of(record, site.today), key=lambda change: change.day)
    return RecommendationDetails(
        superseding=tuple(_superseding(site, state, lang)),
        given_in=next(iter(evaluation_links(site, record, lang)), None),
        programme=site.link(programme, lang) if programme else None,
        season=site.link(season, lang) if season else None,
        addressees=site.links(site.catalogue.targets(record, "Osoitettu"), lang),
        status=response_status(site, record, lang),
        late_response=late_response(site, state, lang),
        implementation=implementation_status(site, record, lang),
        overdue=overdue(site, state.whole, lang),
        stale=stale(site, state, lang),
        answers=tuple(_answers(site, state, header, lang)),
        parts=tuple(_part(site, state, part, parts[part.id], lang) for part in header.parts),
        actions=tuple(_action(site, state, row, title, parts, lang) for row, title in actions),
        log=tuple(
            _entry(site, change, notes[change.entry], parts, lang)
            for change in changes
            if change.entry is not None
        ),
        outcome=tuple(_outcome(site, record, lang)),
        citation=_citation(site, state, lang),
    )


def _superseding(site: Site, state: State, lang: str) -> Iterator[Notice]:
    ui = site.languages[lang]
    newer, older = state.superseded_by, site.catalogue.targets(state.record, "Korvaa suosituksen")
    for kind, words, others in (
        ("superseded", ui.text("Tämän suosituksen on korvannut uudempi:"), newer),
        ("supersedes", ui.text("Tämä suositus korvaa aiemman:"), older),
    ):
        for link in site.links(others, lang):
            yield Notice(kind, words, link)


def _answers(site: Site, state: State, header: Recommendation, lang: str) -> Iterator[Answer]:
    ui = site.languages[lang]
    record, status = state.record, response_status(site, state.record, lang)
    if state.response is NoResponse.SILENCE:
        yield Answer(
            label=ui.text("Vastaus suositukseen"),
            status=status,
            lateness=late_response(site, state, lang),
        )
    elif header.response and state.response is not NoResponse.BY_SEASON:
        yield Answer(
            label=ui.text("Vastaus suositukseen"),
            text=part_text(record, record.version(lang), "response", "reasons"),
            status=status,
            day=header.response.date,
            by=_people(site, header.response.by, lang),
            id=next(c.anchor for c in changes_of(record, site.today) if c.entry is None),
        )
    for evaluation in site.catalogue.targets(record, "Annettu arvioinnissa"):
        if collective := collective_answer(site, evaluation, lang):
            yield collective
    for season in site.catalogue.sources(record, "Vastaa suositukseen"):
        assert isinstance(season.header, Season)
        texts = item_texts(season, season.version(lang), "changes")
        for change, text in zip(season.header.changes, texts, strict=True):
            if any(record in site.catalogue.find(name) for name in change.answers):
                yield Answer(
                    label=ui.text("Muutos seuraavassa kaudessa"),
                    text=text,
                    link=site.link(season, lang),
                )


def _part(site: Site, state: State, part: PartOf, text: Words, lang: str) -> Station:
    """A part with its state, how that was verified, when it was told, and whether it is late."""
    progress = state.parts[part.id]
    statuses = [site.status(progress.implementation, "implementation", lang)]
    if progress.verification:
        statuses.append(site.status(progress.verification, "verification", lang))
    if late := overdue(site, progress, lang):
        statuses.append(late)
    when: str | Moment = ""
    if progress.entry:
        day = progress.entry.date
        told = site.languages[lang].text("tieto {day}", day=site.languages[lang].day(day))
        when = Moment(told, day.isoformat())
    return Station(title=text, when=when, statuses=tuple(statuses), id=part.id)


def _action(
    site: Site, state: State, action: Action, title: Words, parts: Mapping[str, Words], lang: str
) -> Station:
    """A deed; one about a part has that part's text below its title."""
    ui = site.languages[lang]
    when: str | Moment = ""
    statuses: tuple[Status, ...] = ()
    if action.due:
        due = ui.text("määräaika {day}", day=ui.day(action.due))
        when = Moment(due, action.due.isoformat())
        progress = state.parts.get(action.part or "", state.whole)
        if progress.is_open and action.due < site.today:
            statuses = (Status(ui.text("Määräaika on mennyt"), AXIS, "overdue"),)
    return Station(
        title=title,
        when=when,
        statuses=statuses,
        text=parts.get(action.part or "", Words("", lang)),
        by=_people(site, (action.owner,), lang),
        id=action.id or "",
    )


def _entry(
    site: Site, change: Change, note: Words, parts: Mapping[str, Words], lang: str
) -> Station:
    """An entry; one about a part has that part's text as its title."""
    assert isinstance(change.record.header, Recommendation) and change.entry is not None
    entry = change.record.header.follow_ups[change.entry]
    evidence: list[PageLink | WebLink] = []
    for name in entry.evidence:
        if name.startswith(("http:", "https:")):
            evidence.append(WebLink(plain_address(name), name))
        else:
            evidence += site.links(site.catalogue.find(name), lang)
    status = site.status(entry.implementation, "implementation", lang)
    return Station(
        title=parts.get(entry.part or "", Words()),
        when=site.moment(entry.date, lang),
        statuses=(status, site.status(entry.verification, "verification", lang)),
        text=note,
        by=_people(site, entry.by, lang),
        evidence=tuple(evidence),
        id=change.anchor,
    )


def _people(site: Site, names: tuple[str, ...], lang: str) -> tuple[PageLink, ...]:
    kinds = ("organisation", "person")
    return site.links([found for name in names for found in site.catalogue.find(name, kinds)], lang)


def _outcome(site: Site, record: Record, lang: str) -> Iterator[Entry]:
    """News, and whatever else says in its header that it is about the recommendation, newest first;
    not what only mentions it."""
    pointing = {
        other
        for link, forward, other, _ in site.catalogue.relations(record)
        if not forward and link is not MENTION and other.type.name not in _OF_THE_LIFE
    }
    for other in by_date(pointing):
        version = other.version(lang)
        link = site.link(other, lang, note=site.languages[lang].text(other.type.labels.one))
        yield Entry(link, version.summary, version.lang, other.header.date)


def _citation(site: Site, state: State, lang: str) -> Citation:
    version = state.record.version(lang)
    stop = "" if version.title.endswith((".", "!", "?", "…")) else "."
    return Citation(
        text=Words(version.title + stop, version.lang),
        given_in=site.link(state.evaluation, lang) if state.evaluation else None,
        day=state.given,
        site=site.name,
    )
