"""An evaluation: its report, the answer to it, what came of successes and of recommendations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...catalogue import Record
from ...evaluations import PART_OF
from ...recommendations import RollUp
from ...types.evaluation import Evaluation
from ..evaluations import evaluation_entries, number_apart, separate_shares
from ..file_links import file_note, web_file_note
from ..register import OUTCOME, entries, item_anchor
from ..roll_ups import charts, shares
from ..site import Site, by_date
from ..texts import item_texts, list_texts, part_text
from ..views import Answer, Chart, Entry, PageLink, Station, Status, WebLink, Words

SEPARATE = ("target", "result", "evaluator", "successes", "advice", "separate")
"""The facts that are told of each evaluation that a summary evaluation draws together."""


@dataclass(frozen=True, slots=True)
class EvaluationDetails:
    """summary: the evaluation that draws this one together with others, or None. report: the full
    report or None. complete: False when the lists aren't exhaustive.
    successes: those of which it is told whether they went on; silent: whether there are others.
    response: the collective statement, or None. shares, charts: the recommendations in sums;
    recommendations: each with its state. separate: the evaluations that this one draws together;
    separate_shares: their recommendations in sums, apart from its own. number_apart: how many
    targets were evaluated separately, if the site doesn't have all; why: the reason."""

    summary: PageLink | None
    report: WebLink | PageLink | None
    complete: bool
    successes: tuple[Station, ...]
    silent: bool
    response: Answer | None
    shares: tuple[PageLink, ...]
    charts: tuple[Chart, ...]
    recommendations: tuple[Entry, ...]
    separate: tuple[Entry, ...]
    separate_shares: tuple[PageLink, ...]
    number_apart: str
    why: Words


def evaluation_details(site: Site, record: Record, lang: str) -> EvaluationDetails:
    header = record.header
    assert isinstance(header, Evaluation)
    advice = site.catalogue.sources(record, "Annettu arvioinnissa")
    order = {item.id: n for m in record.original.body.lists for n, item in enumerate(m.items)}
    advice = sorted(advice, key=lambda r: (order.get(item_anchor(record, r), len(order)), r.id))
    successes = list_texts(site, record, lang, "successes")
    told = {row.success for row in header.continued}
    roll_up = site.roll_ups.evaluations.get(record.key, RollUp())
    summary = next(iter(site.catalogue.targets(record, PART_OF)), None)
    separate = by_date(site.catalogue.sources(record, PART_OF))
    apart = number_apart(site, record, lang)
    version = record.version(lang)
    return EvaluationDetails(
        summary=site.link(summary, lang) if summary else None,
        report=_report(site, record, lang),
        complete=header.lists_complete,
        successes=tuple(_successes(site, record, header, lang)),
        silent=not told >= set(successes),
        response=collective_answer(site, record, lang),
        shares=shares(site, roll_up, lang, evaluation=record),
        charts=charts(site, roll_up, lang, evaluation=record),
        recommendations=entries(site, advice, lang, OUTCOME),
        separate=evaluation_entries(site, separate, lang, SEPARATE),
        separate_shares=separate_shares(site, record, lang),
        number_apart=apart,
        why=part_text(record, version, "separate_evaluations", "note") if apart else Words(),
    )


def _successes(site: Site, record: Record, header: Evaluation, lang: str) -> Iterator[Station]:
    """What came of each success that something is told of, in the order of the text."""
    ui = site.languages[lang]
    reasons = item_texts(record, record.version(lang), "continued")
    texts = list_texts(site, record, lang, "successes")
    order = list(texts)
    rows = [row for row in zip(header.continued, reasons, strict=True) if row[0].success in texts]
    for row, reason in sorted(rows, key=lambda row: order.index(row[0].success)):
        went_on = Status(ui.text("Jatkui"), "continuation", "continued")
        ended = Status(ui.text("Ei jatkunut"), "continuation", "ended")
        seasons = site.catalogue.find(row.season, ("season",)) if row.season else ()
        yield Station(
            title=texts[row.success],
            when="",
            statuses=(went_on if row.season else ended,),
            text=reason,
            by=site.links(seasons, lang),
        )


def collective_answer(site: Site, evaluation: Record, lang: str) -> Answer | None:
    """The statement that answers all the recommendations of an evaluation together."""
    header = evaluation.header
    response = header.answer(site.today) if isinstance(header, Evaluation) else None
    if response is None:
        return None
    by = [found for name in response.by for found in site.catalogue.find(name, ("organisation",))]
    when = site.partial(response.when, lang)
    label = site.languages[lang].text("Yhteinen vastaus suosituksiin")
    return Answer(
        label=f"{label} ({when})" if when else label,
        text=part_text(evaluation, evaluation.version(lang), "response", "text"),
        by=site.links(by, lang),
    )


def _report(site: Site, record: Record, lang: str) -> WebLink | PageLink | None:
    """The report's title, with its type, size and language where it is a file."""
    header = record.header
    assert isinstance(header, Evaluation)
    if header.report is None:
        return None
    title = part_text(record, record.version(lang), "report", "title").text
    if header.report.url:
        note = web_file_note(site, header.report.url, lang)
        return WebLink(f"{title} ({note})" if note else title, header.report.url)
    path = record.file(header.report.file or "")
    return PageLink(f"{title} ({file_note(site, path, lang)})", path, lang)
