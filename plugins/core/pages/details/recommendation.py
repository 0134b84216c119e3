"""A recommendation's life: given, answered, done, followed up; or the silence in each place."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...language.typography import set_text
from ...types.programme import Season
from ...types.recommendation import Action, FollowUp, Recommendation
from ..register import (
    NO_RESPONSE,
    evaluation_links,
    implementation_status,
    programme_of,
    response_status,
)
from ..site import Site
from ..views import Answer, PageLink, Station, Status, WebLink
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
    parts: tuple[tuple[str, str], ...]


def recommendation_details(site: Site, record: Record, lang: str) -> RecommendationDetails:
    header = record.header
    assert isinstance(header, Recommendation)
    programme, season = programme_of(site, record)
    return RecommendationDetails(
        given_in=next(iter(evaluation_links(site, record, lang)), None),
        programme=site.link(programme, lang) if programme else None,
        season=site.link(season, lang) if season else None,
        addressees=site.links(site.catalogue.targets(record, "Osoitettu"), lang),
        status=response_status(site, record, lang),
        implementation=implementation_status(site, record, lang),
        answers=tuple(_answers(site, record, header, lang)),
        actions=tuple(_action(site, action, lang) for action in header.actions),
        log=tuple(_entry(site, e, lang) for e in _in_order(header) if e.date <= site.today),
        parts=tuple((part.id, set_text(part.text, lang)) for part in header.parts),
    )


def _answers(site: Site, record: Record, header: Recommendation, lang: str):
    ui = site.languages[lang]
    if header.response:
        yield Answer(
            label=ui.text("Vastaus suositukseen"),
            text=set_text(header.response.reasons or "", lang),
            status=site.status(header.response.kind, "response", lang),
            day=header.response.date,
            by=_people(site, header.response.by, lang),
        )
    elif not site.catalogue.sources(record, "Vastaa suositukseen"):
        silence = Status(ui.text(NO_RESPONSE), "response", "none")
        yield Answer(label=ui.text("Vastaus suositukseen"), status=silence)
    for evaluation in site.catalogue.targets(record, "Annettu arvioinnissa"):
        if collective := collective_answer(site, evaluation, lang):
            yield collective
    for season in site.catalogue.sources(record, "Vastaa suositukseen"):
        assert isinstance(season.header, Season)
        for change in season.header.changes:
            if any(record in site.catalogue.find(name) for name in change.answers):
                yield Answer(
                    label=ui.text("Muutos seuraavassa kaudessa"),
                    text=set_text(change.text, lang),
                    link=site.link(season, lang),
                )


def _action(site: Site, action: Action, lang: str) -> Station:
    return Station(
        title=set_text(action.title, lang),
        when=site.languages[lang].day(action.due) if action.due else "",
        by=_people(site, (action.owner,), lang),
    )


def _in_order(header: Recommendation) -> list[FollowUp]:
    return sorted(header.follow_ups, key=lambda entry: entry.date)


def _entry(site: Site, entry: FollowUp, lang: str) -> Station:
    evidence: list[PageLink | WebLink] = []
    for name in entry.evidence:
        if name.startswith(("http:", "https:")):
            evidence.append(WebLink(name, name))
        else:
            evidence += site.links(site.catalogue.find(name), lang)
    status = site.status(entry.implementation, "implementation", lang)
    return Station(
        title=status.text,
        when=site.languages[lang].day(entry.date),
        statuses=(status, site.status(entry.verification, "verification", lang)),
        text=set_text(entry.note or "", lang),
        by=_people(site, entry.by, lang),
        evidence=tuple(evidence),
    )


def _people(site: Site, names: tuple[str, ...], lang: str) -> tuple[PageLink, ...]:
    kinds = ("organisation", "person")
    return site.links([found for name in names for found in site.catalogue.find(name, kinds)], lang)
