"""Evaluations in a list, and what a summary evaluation draws together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ..catalogue import Record
from ..evaluations import PART_OF, TARGET
from ..language import N_
from ..recommendations import RollUp
from ..types.evaluation import Evaluation
from ..types.experiment import Experiment
from .roll_ups import shares
from .site import Site
from .texts import list_texts
from .views import Entry, Fact, PageLink, Status


def evaluation_entries(
    site: Site, evaluations: Iterable[Record], lang: str, facts: tuple[str, ...]
) -> tuple[Entry, ...]:
    """Evaluations in the order given, with those of these facts that there are. facts: `target`,
    `result`, `evaluator`, `summary`, `successes`, `advice` or `separate`."""
    return tuple(_entry(site, record, lang, facts) for record in evaluations)


def _entry(site: Site, record: Record, lang: str, names: tuple[str, ...]) -> Entry:
    version = record.version(lang)
    found = ((_LABELS[name], _VALUES[name](site, record, lang)) for name in names)
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        day=record.header.date,
        facts=tuple(
            Fact(site.languages[lang].text(label), values) for label, values in found if values
        ),
    )


def separate_shares(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    """The recommendations of all its separate evaluations in sums, each leading to just those; its
    own aren't among them."""
    roll_up = site.roll_ups.summaries.get(record.key, RollUp())
    return shares(site, roll_up, lang, summary=record)


def number_apart(site: Site, record: Record, lang: str) -> str:
    """How many targets were evaluated separately, if the site doesn't have all those evaluations;
    else nothing."""
    header = record.header
    assert isinstance(header, Evaluation)
    told = header.separate_evaluations
    there = len(site.catalogue.sources(record, PART_OF))
    if told is None or told.number <= there:
        return ""
    ui = site.languages[lang]
    words = ui.plural(
        "{n} kohde arvioitiin erikseen", "{n} kohdetta arvioitiin erikseen", told.number
    )
    return ui.text("{words}, joista sivustolla on {n}", words=words, n=there) if there else words


def _linked(label: str) -> Callable[[Site, Record, str], tuple[PageLink, ...]]:
    return lambda site, record, lang: site.links(site.catalogue.targets(record, label), lang)


def _results(site: Site, record: Record, lang: str) -> tuple[Status, ...]:
    """How the experiments that were evaluated went."""
    headers = (target.header for target in site.catalogue.targets(record, TARGET))
    found = [h.result for h in headers if isinstance(h, Experiment) and h.result]
    return tuple(site.status(result, "result", lang) for result in found)


def _successes(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    """How many successes an evaluation lists, as a link to the first of them."""
    found = tuple(list_texts(site, record, lang, "successes"))
    if not found:
        return ()
    words = site.languages[lang].plural("{n} onnistuminen", "{n} onnistumista", len(found))
    there = record.version(lang).lang
    return (PageLink(words, f"{record.url(lang)}#{found[0]}", lang, there=there),)


def _advice(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    roll_up = site.roll_ups.evaluations.get(record.key, RollUp())
    return shares(site, roll_up, lang, evaluation=record)


def _separate(site: Site, record: Record, lang: str) -> tuple[PageLink | str, ...]:
    links = site.links(site.catalogue.sources(record, PART_OF), lang)
    number = number_apart(site, record, lang)
    return (*links, number) if number else links


_LABELS: Mapping[str, str] = {
    "target": TARGET,
    "result": N_("Kokeilun tulos"),
    "evaluator": N_("Toteuttaja"),
    "summary": PART_OF,
    "successes": N_("Onnistumiset"),
    "advice": N_("Suositukset"),
    "separate": N_("Erillisarvioinnit"),
}
"""What each fact of an evaluation is called in a list."""

_VALUES: Mapping[str, Callable[[Site, Record, str], tuple]] = {
    "target": _linked(TARGET),
    "result": _results,
    "evaluator": _linked("Toteuttaja"),
    "summary": _linked(PART_OF),
    "successes": _successes,
    "advice": _advice,
    "separate": _separate,
}
