"""An evaluation: its report, the answer to it, and the state of each recommendation."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...language.typography import set_text
from ...types.evaluation import Evaluation
from ..register import OUTCOME, entries, item_anchor
from ..site import Site
from ..views import Answer, Entry, PageLink, WebLink


@dataclass(frozen=True, slots=True)
class EvaluationDetails:
    """report: the full report or None. complete: False when the lists aren't exhaustive.
    response: the collective statement, or None. recommendations: each with its state."""

    report: WebLink | PageLink | None
    complete: bool
    response: Answer | None
    recommendations: tuple[Entry, ...]


def evaluation_details(site: Site, record: Record, lang: str) -> EvaluationDetails:
    header = record.header
    assert isinstance(header, Evaluation)
    advice = site.catalogue.sources(record, "Annettu arvioinnissa")
    order = {item.id: n for m in record.original.body.lists for n, item in enumerate(m.items)}
    advice = sorted(advice, key=lambda r: (order.get(item_anchor(record, r), len(order)), r.id))
    return EvaluationDetails(
        report=_report(header, record, lang),
        complete=header.lists_complete,
        response=collective_answer(site, record, lang),
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
        text=set_text(response.text, lang),
        by=site.links(by, lang),
    )


def _report(header: Evaluation, record: Record, lang: str) -> WebLink | PageLink | None:
    if header.report is None:
        return None
    title = set_text(header.report.title, lang)
    if header.report.url:
        return WebLink(title, header.report.url)
    return PageLink(title, record.file(header.report.file or ""), lang)
