"""A recommendation's life: given, answered, done, followed up; or the silence in each place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...catalogue import Record
from ...recommendations import NoResponse
from ...types.programme import Season
from ...types.recommendation import Action, FollowUp, Recommendation
from ..register import (
    evaluation_links,
    implementation_status,
    programme_of,
    response_status,
)
from ..site import Site
from ..texts import item_texts, part_text
from ..views import Answer, PageLink, Station, Status, WebLink, Words
from .evaluation import collective_answer


@dataclass(frozen=True, slots=True)
class RecommendationDetails:
    """given_in: the evaluation, at the item. answers: the response, the collective statement and
    the seasons that answer; silence is an answer too. actions, log: with dates and people;
    parts: (id, text)."""

    given_in: PageLink | None
    programme: PageLink | None
    season: PageLink | None
    addressees: tuple[PageLink, ...]
    status: Status
    implementation: Status
    answers: tuple[Answer, ...]
    actions: tuple[Station, ...]
    log: tuple[Station, ...]
    parts: tuple[tuple[str, Words], ...]


def recommendation_details(site: Site, record: Record, lang: str) -> RecommendationDetails:
    header = record.header
    assert isinstance(header, Recommendation)
    programme, season = programme_of(site, record)
    version = record.version(lang)
    actions = zip(header.actions, item_texts(record, version, "actions"), strict=True)
    entries = zip(header.follow_ups, item_texts(record, version, "follow_ups"), strict=True)
    texts = item_texts(record, version, "parts")
    parts = {part.id: text for part, text in zip(header.parts, texts, strict=True)}
    return RecommendationDetails(
        given_in=next(iter(evaluation_links(site, record, lang)), None),
        programme=site.link(programme, lang) if programme else None,
        season=site.link(season, lang) if season else None,
        addressees=site.links(site.catalogue.targets(record, "Osoitettu"), lang),
        status=response_status(site, record, lang),
        implementation=implementation_status(site, record, lang),
        answers=tuple(_answers(site, record, header, lang)),
        actions=tuple(_action(site, action, title, parts, lang) for action, title in actions),
        log=tuple(
            _entry(site, entry, note, parts, lang)
            for entry, note in sorted(entries, key=lambda row: row[0].date)
            if entry.date <= site.today
        ),
        parts=tuple(parts.items()),
    )


def _answers(site: Site, record: Record, header: Recommendation, lang: str):
    ui = site.languages[lang]
    response = site.states[record.key].response
    if response is NoResponse.SILENCE:
        status = response_status(site, record, lang)
        yield Answer(label=ui.text("Vastaus suositukseen"), status=status)
    elif header.response and response is not NoResponse.BY_SEASON:
        yield Answer(
            label=ui.text("Vastaus suositukseen"),
            text=part_text(record, record.version(lang), "response", "reasons"),
            status=response_status(site, record, lang),
            day=header.response.date,
            by=_people(site, header.response.by, lang),
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


def _action(
    site: Site, action: Action, title: Words, parts: Mapping[str, Words], lang: str
) -> Station:
    return Station(
        title=title,
        when=site.moment(action.due, lang),
        text=parts.get(action.part or "", Words("", lang)),
        by=_people(site, (action.owner,), lang),
    )


def _entry(
    site: Site, entry: FollowUp, note: Words, parts: Mapping[str, Words], lang: str
) -> Station:
    """An entry; one about a part has that part's text as its title."""
    evidence: list[PageLink | WebLink] = []
    for name in entry.evidence:
        if name.startswith(("http:", "https:")):
            evidence.append(WebLink(name, name))
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
    )


def _people(site: Site, names: tuple[str, ...], lang: str) -> tuple[PageLink, ...]:
    kinds = ("organisation", "person")
    return site.links([found for name in names for found in site.catalogue.find(name, kinds)], lang)
