"""Recommendations in a list: the state of each, told the same way wherever it is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..catalogue import Record
from .site import Site
from .views import Bar, Chart, Entry, Fact, PageLink, Status


def response_status(site: Site, record: Record, lang: str) -> Status:
    """The response; without one, that a season's changes answer, or silence said aloud."""
    return site.status(site.states[record.key].response, "response", lang)


def implementation_status(site: Site, record: Record, lang: str) -> Status:
    """What the newest entry of the log says of the whole as of the build date."""
    return site.status(site.states[record.key].whole.implementation, "implementation", lang)


def programme_of(site: Site, record: Record) -> tuple[Record | None, Record | None]:
    """The programme and season that the recommendation's evaluation looked at."""
    for evaluation in site.catalogue.targets(record, "Annettu arvioinnissa"):
        for target in site.catalogue.targets(evaluation, "Arvioinnin kohde"):
            return (target.parent, target) if target.type.name == "season" else (target, None)
    return None, None


def evaluation_links(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    """The evaluation at the item that gives the recommendation."""
    found = []
    for evaluation in site.catalogue.targets(record, "Annettu arvioinnissa"):
        found.append(site.link(evaluation, lang, anchor=item_anchor(evaluation, record)))
    return tuple(found)


def item_anchor(evaluation: Record, record: Record) -> str:
    """The id of the item in the evaluation's list that is this recommendation."""
    if record.item:
        return record.item.id
    for marked in evaluation.original.body.lists:
        for item in marked.items:
            if item.reference.rpartition("/")[2] == record.id:
                return item.id
    return ""


OUTCOME = ("answered", "implementation")
"""The columns that tell what became of a recommendation, where its origin is plain already."""
ALL = ("programme", "evaluation", "addressee", "response", *OUTCOME)
"""The columns of the register."""


def entries(
    site: Site, records: Iterable[Record], lang: str, columns: tuple[str, ...] = ALL
) -> tuple[Entry, ...]:
    """Rows of the register in the order given, with these columns."""
    return tuple(_row(site, record, lang, columns) for record in records)


def _row(site: Site, record: Record, lang: str, columns: tuple[str, ...]) -> Entry:
    ui = site.languages[lang]
    programme, season = programme_of(site, record)
    response = response_status(site, record, lang)
    addressees = site.links(site.catalogue.targets(record, "Osoitettu"), lang)
    answered = site.links(site.catalogue.sources(record, "Vastaa suositukseen"), lang)
    facts = {
        "programme": Fact(ui.text("Ohjelma"), _some(site, lang, programme, season)),
        "evaluation": Fact(ui.text("Arviointi"), evaluation_links(site, record, lang)),
        "addressee": Fact(ui.text("Osoitettu"), addressees),
        "response": Fact(ui.text("Vastaus"), (response,)),
        "answered": Fact(ui.text("Vastattu kaudessa"), answered or (ui.text("Ei vastausta"),)),
        "implementation": Fact(ui.text("Toteutus"), (implementation_status(site, record, lang),)),
    }
    return Entry(
        link=site.link(record, lang),
        status=response,
        facts=tuple(facts[column] for column in columns),
    )


def _some(site: Site, lang: str, *records: Record | None) -> tuple[PageLink, ...]:
    return tuple(site.link(record, lang) for record in records if record)


def state_chart(site: Site, records: Iterable[Record], lang: str) -> Chart | None:
    """How many recommendations have each response, the most common first; None without any."""
    records = list(records)
    if not records:
        return None
    ui = site.languages[lang]
    found = Counter(response_status(site, record, lang) for record in records)
    rows = sorted(found.items(), key=lambda row: (-row[1], row[0].value))
    most = rows[0][1]
    return Chart(
        caption=ui.plural(
            "{n} suositus vastauksen mukaan", "{n} suositusta vastauksen mukaan", len(records)
        ),
        heads=(ui.text("Vastaus"), ui.text("Määrä")),
        bars=tuple(
            Bar(status.text, ui.number(number), round(100 * number / most), status)
            for status, number in rows
        ),
    )
