"""An evaluation: its report, the answer to it, and the state of each recommendation."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...recommendations import RollUp
from ...types.evaluation import Evaluation
from ..file_links import file_note, web_file_note
from ..register import OUTCOME, entries, item_anchor
from ..roll_ups import charts, shares
from ..site import Site
from ..texts import part_text
from ..views import Answer, Chart, Entry, PageLink, WebLink


@dataclass(frozen=True, slots=True)
class EvaluationDetails:
    """report: the full report or None. complete: False when the lists aren't exhaustive.
    response: the collective statement, or None. shares, charts: the recommendations in sums;
    recommendations: each with its state."""

    report: WebLink | PageLink | None
    complete: bool
    response: Answer | None
    shares: tuple[PageLink, ...]
    charts: tuple[Chart, ...]
    recommendations: tuple[Entry, ...]


def evaluation_details(site: Site, record: Record, lang: str) -> EvaluationDetails:
    header = record.header
    assert isinstance(header, Evaluation)
    advice = site.catalogue.sources(record, "Annettu arvioinnissa")
    order = {item.id: n for m in record.original.body.lists for n, item in enumerate(m.items)}
    advice = sorted(advice, key=lambda r: (order.get(item_anchor(record, r), len(order)), r.id))
    roll_up = site.roll_ups.evaluations.get(record.key, RollUp())
    return EvaluationDetails(
        report=_report(site, record, lang),
        complete=header.lists_complete,
        response=collective_answer(site, record, lang),
        shares=shares(site, roll_up, lang, evaluation=record),
        charts=charts(site, roll_up, lang, evaluation=record),
        recommendations=entries(site, advice, lang, OUTCOME),
    )


def collective_answer(site: Site, evaluation: Record, lang: str) -> Answer | None:
    """The statement that answers all the recommendations of an evaluation together."""
    header = evaluation.header
    response = header.response if isinstance(header, Evaluation) else None
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
