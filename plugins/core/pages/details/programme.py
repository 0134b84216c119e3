"""A programme and its seasons on one line of time."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Catalogue, Record
from ...language.typography import set_text
from ...types.programme import FundingStep, Phase, Programme, Season
from ..register import OUTCOME, entries, state_chart
from ..site import Site
from ..texts import item_texts, own_text, own_texts
from ..views import Chart, Comparison, Entry, PageLink, Station, Status, Words
from .comparison import comparison_of


@dataclass(frozen=True, slots=True)
class ProgrammeDetails:
    """goals, services, parties: plain texts. seasons: oldest first. recommendations: those given
    in the evaluations of the programme and its seasons; chart: how many have which response."""

    goals: tuple[str, ...]
    services: tuple[str, ...]
    parties: tuple[str, ...]
    seasons: tuple[Station, ...]
    recommendations: tuple[Entry, ...]
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class SeasonDetails:
    """funding: its steps, oldest first. changes: what is new, with the advice each answers.
    comparison: what its services and events are beside those of the season before it, or None."""

    funding: tuple[Station, ...]
    statement: str
    changes: tuple[tuple[Words, tuple[PageLink, ...]], ...]
    comparison: Comparison | None


def programme_details(site: Site, record: Record, lang: str) -> ProgrammeDetails:
    version = record.version(lang)
    advice = recommendations_of(site.catalogue, record)
    return ProgrammeDetails(
        goals=own_texts(record, version, "goals"),
        services=own_texts(record, version, "services"),
        parties=own_texts(record, version, "parties"),
        seasons=tuple(_season(site, season, lang) for season in seasons_of(site.catalogue, record)),
        recommendations=entries(site, advice, lang, OUTCOME),
        chart=state_chart(site, advice, lang),
    )


def season_details(site: Site, record: Record, lang: str) -> SeasonDetails:
    season = record.header
    assert isinstance(season, Season)
    version = record.version(lang)
    changes = [
        (text, site.links([t for a in change.answers for t in site.catalogue.find(a)], lang))
        for change, text in zip(season.changes, item_texts(record, version, "changes"), strict=True)
    ]
    notes = item_texts(record, version, "funding")
    return SeasonDetails(
        funding=tuple(
            _step(site, step, note, lang) for step, note in zip(season.funding, notes, strict=True)
        ),
        statement=set_text(own_text(record, version, "funding_statement") or "", lang),
        changes=tuple(changes),
        comparison=comparison_of(site, record, lang),
    )


def seasons_of(catalogue: Catalogue, programme: Record) -> list[Record]:
    """A programme's seasons in the order they are written, which is that of time."""
    header = programme.header
    assert isinstance(header, Programme)
    keys = [("season", season.id) for season in header.seasons]
    return [catalogue.by_key[key] for key in keys if catalogue.by_key[key].parent is programme]


def recommendations_of(catalogue: Catalogue, programme: Record) -> list[Record]:
    """What the evaluations of a programme and of its seasons recommended."""
    targets = [programme, *seasons_of(catalogue, programme)]
    evaluations = [e for target in targets for e in catalogue.sources(target, "Arvioinnin kohde")]
    found = [r for e in evaluations for r in catalogue.sources(e, "Annettu arvioinnissa")]
    return sorted({record.key: record for record in found}.values(), key=lambda r: r.id)


def phase_of(programme: Programme) -> Phase:
    """The phase of the season that is nearest to now: running, then coming, then the last."""
    for phase in (Phase.RUNNING, Phase.ENDING, Phase.COMING):
        if any(season.phase is phase for season in programme.seasons):
            return phase
    return programme.seasons[-1].phase


def _season(site: Site, record: Record, lang: str) -> Station:
    season = record.header
    assert isinstance(season, Season)
    funding = site.status(season.funding_status, "funding", lang)
    ui = site.languages[lang]
    return Station(
        title=Words(site.title(record, lang), lang),
        when=site.period(season.start, season.end, lang),
        link=site.link(record, lang),
        statuses=(
            site.status(season.phase, "phase", lang),
            Status(
                ui.text("Rahoitus: {status}", status=funding.text.lower()), "funding", funding.value
            ),
        ),
        text=Words(record.version(lang).summary, record.version(lang).lang),
        now=season.phase in (Phase.RUNNING, Phase.ENDING),
    )


def _step(site: Site, step: FundingStep, note: Words, lang: str) -> Station:
    status = site.status(step.status, "funding", lang)
    return Station(
        title=Words(status.text, lang),
        when=site.moment(step.when, lang),
        statuses=(status,),
        text=note,
    )
