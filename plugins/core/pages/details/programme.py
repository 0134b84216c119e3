"""A programme and its seasons on one line of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...catalogue import Catalogue, Record
from ...evaluations import PART_OF, TRIED_IN, evaluations_of
from ...language.typography import set_text
from ...recommendations import RollUp
from ...types.evaluation import Evaluation
from ...types.programme import FundingStep, Phase, Programme, Season
from ..evaluations import evaluation_entries
from ..experiments import experiment_entries
from ..foremost import foremost
from ..roll_ups import charts, shares
from ..site import Site, by_date
from ..texts import item_texts, list_texts, own_text, own_texts
from ..views import Chart, Comparison, Entry, EntryGroup, PageLink, Station, Status, Words
from .comparison import comparison_of

EVALUATION = ("target", "separate", "advice")
"""The facts that are told of each evaluation of a programme."""


@dataclass(frozen=True, slots=True)
class ProgrammeDetails:
    """goals, services, parties: plain texts. seasons: oldest first. experiments: by name.
    evaluations: of the programme, its seasons and its experiments, newest first, each with the
    share of its recommendations that has been implemented; those that another of them draws
    together stand with it. shares, charts: all their recommendations in sums; recommendations: the
    foremost."""

    goals: tuple[str, ...]
    services: tuple[str, ...]
    parties: tuple[str, ...]
    seasons: tuple[Station, ...]
    experiments: tuple[Entry, ...]
    evaluations: tuple[Entry, ...]
    shares: tuple[PageLink, ...]
    charts: tuple[Chart, ...]
    recommendations: EntryGroup


@dataclass(frozen=True, slots=True)
class SeasonDetails:
    """funding: its steps, oldest first. changes: what is new, with the advice each answers.
    successes: of earlier evaluations, that went on in the season. comparison: what its services and
    events are beside those of the season before it, or None. shares, charts: what was recommended
    to it, in sums."""

    funding: tuple[Station, ...]
    statement: str
    changes: tuple[tuple[Words, tuple[PageLink, ...]], ...]
    successes: tuple[PageLink, ...]
    comparison: Comparison | None
    shares: tuple[PageLink, ...]
    charts: tuple[Chart, ...]


def programme_details(site: Site, record: Record, lang: str) -> ProgrammeDetails:
    version = record.version(lang)
    advice = recommendations_of(site.catalogue, record)
    roll_up = site.roll_ups.programmes.get(record.key, RollUp())
    return ProgrammeDetails(
        goals=own_texts(record, version, "goals"),
        services=own_texts(record, version, "services"),
        parties=own_texts(record, version, "parties"),
        seasons=tuple(_season(site, season, lang) for season in seasons_of(site.catalogue, record)),
        experiments=experiment_entries(site, site.catalogue.sources(record, TRIED_IN), lang),
        evaluations=evaluation_entries(
            site, by_date(_above(site.catalogue, record)), lang, EVALUATION
        ),
        shares=shares(site, roll_up, lang, programme=record),
        charts=charts(site, roll_up, lang, programme=record),
        recommendations=foremost(site, advice, lang, programme=record),
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
    roll_up = site.roll_ups.seasons.get(record.key, RollUp())
    return SeasonDetails(
        funding=tuple(
            _step(site, step, note, lang) for step, note in zip(season.funding, notes, strict=True)
        ),
        statement=set_text(own_text(record, version, "funding_statement") or "", lang),
        changes=tuple(changes),
        successes=tuple(_successes(site, record, lang)),
        comparison=comparison_of(site, record, lang),
        shares=shares(site, roll_up, lang, season=record),
        charts=charts(site, roll_up, lang, season=record),
    )


def _successes(site: Site, season: Record, lang: str) -> Iterator[PageLink]:
    """Links to the successes that went on in a season, each at its place in the evaluation."""
    for evaluation in by_date(site.catalogue.sources(season, "Onnistumisia jatkui kaudella")):
        assert isinstance(evaluation.header, Evaluation)
        texts = list_texts(site, evaluation, lang, "successes")
        for row in evaluation.header.continued:
            found = site.catalogue.find(row.season, ("season",)) if row.season else ()
            if season in found and row.success in texts:
                words = texts[row.success]
                url = f"{evaluation.url(lang)}#{row.success}"
                note = site.title(evaluation, lang)
                yield PageLink(words.text, url, words.lang, note=note)


def seasons_of(catalogue: Catalogue, programme: Record) -> list[Record]:
    """A programme's seasons in the order they are written, which is that of time."""
    header = programme.header
    assert isinstance(header, Programme)
    keys = [("season", season.id) for season in header.seasons]
    return [catalogue.by_key[key] for key in keys if catalogue.by_key[key].parent is programme]


def _above(catalogue: Catalogue, programme: Record) -> list[Record]:
    """The evaluations of a programme without those that another of them draws together."""
    found = evaluations_of(catalogue, programme)
    return [e for e in found if not {*catalogue.targets(e, PART_OF)} & {*found}]


def recommendations_of(catalogue: Catalogue, programme: Record) -> list[Record]:
    """What the evaluations of a programme, of its seasons and of its experiments recommended."""
    evaluations = evaluations_of(catalogue, programme)
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
    return Station(
        title=Words(site.title(record, lang), lang),
        when=site.period(season.start, season.end, lang),
        link=site.link(record, lang),
        statuses=(
            site.status(season.phase, "phase", lang),
            *(_funding(site, step, lang) for step in season.funding),
        ),
        text=Words(record.version(lang).summary, record.version(lang).lang),
        now=season.phase in (Phase.RUNNING, Phase.ENDING),
    )


def _funding(site: Site, step: FundingStep, lang: str) -> Status:
    """A step of the funding in a word, with its time and amount where they are known."""
    ui = site.languages[lang]
    status = site.status(step.status, "funding", lang)
    told = [status.text.lower(), site.partial(step.when, lang)]
    if step.amount is not None:
        told.append(ui.euros(step.amount))
    words = ui.text("Rahoitus: {status}", status=", ".join(part for part in told if part))
    return Status(words, "funding", status.value)


def _step(site: Site, step: FundingStep, note: Words, lang: str) -> Station:
    status = site.status(step.status, "funding", lang)
    return Station(
        title=Words(status.text, lang),
        when=site.moment(step.when, lang),
        statuses=(status,),
        text=note,
        amount=site.languages[lang].euros(step.amount) if step.amount is not None else "",
    )
