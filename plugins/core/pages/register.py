"""Recommendations in a list: the state of each, told the same way wherever it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..catalogue import Record
from ..language import N_
from ..recommendations import Line, NoResponse
from ..types.recommendation import Recommendation
from .lateness import AXIS
from .site import UNKNOWN, Site
from .texts import item_texts
from .views import Entry, Fact, PageLink, Row, Status, Words

STATE_LABELS: Mapping[str, str] = {
    "open": N_("Avoin"),
    "answered": N_("Vastattu"),
    "response_late": N_("Vastausaika ylittynyt"),
    "overdue": N_("Määräaika mennyt"),
    "stale": N_("Uutta tietoa ei ole tullut"),
    "superseded": N_("Korvattu"),
}
"""What a recommendation in each of `STATES` is called."""
Data = tuple[tuple[str, str], ...]
"""What a row tells of itself to a script or a style sheet: (name, values with spaces between)."""


def response_status(site: Site, record: Record, lang: str) -> Status:
    """The response; without one, that a season's changes answer, or silence said aloud."""
    return site.status(site.states[record.key].response, "response", lang)


def implementation_status(site: Site, record: Record, lang: str) -> Status:
    """What the newest entry of the log says of the whole as of the build date."""
    return site.status(site.states[record.key].whole.implementation, "implementation", lang)


def programme_of(site: Site, record: Record) -> tuple[Record | None, Record | None]:
    """The programme and season that the recommendation's evaluation looked at first."""
    state = site.states[record.key]
    programme = next(iter(state.programmes), None)
    season = next((season for season in state.seasons if season.parent is programme), None)
    return programme, season


def evaluation_links(site: Site, record: Record, lang: str) -> tuple[PageLink, ...]:
    """The evaluation at the item that gives the recommendation."""
    evaluation = site.states[record.key].evaluation
    if evaluation is None:
        return ()
    return (site.link(evaluation, lang, anchor=item_anchor(evaluation, record)),)


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
"""The facts that tell what became of a recommendation, where its origin is plain already."""
COLUMNS = (
    "origin",
    "addressee",
    "response",
    "implementation",
    "verification",
    "due",
    "heard",
)
"""The columns of the register."""


def entries(
    site: Site, records: Iterable[Record], lang: str, columns: tuple[str, ...] = OUTCOME
) -> tuple[Entry, ...]:
    """Recommendations in a list, in the order given, with those of these facts that there are."""
    lines = [Line(site.states[record.key]) for record in records]
    return tuple(
        Entry(
            link=site.link(line.state.record, lang),
            status=response_status(site, line.state.record, lang),
            facts=tuple(fact for fact in _facts(site, line, lang, columns) if fact.values),
        )
        for line in lines
    )


def rows(
    site: Site,
    lines: Iterable[Line],
    lang: str,
    columns: tuple[str, ...] = COLUMNS,
    data: Callable[[Line], Data] = lambda _: (),
) -> tuple[Row, ...]:
    """Rows of the register in the order given."""
    return tuple(_row(site, line, lang, columns, data(line)) for line in lines)


def _row(site: Site, line: Line, lang: str, columns: tuple[str, ...], data: Data) -> Row:
    record = line.state.record
    whole = site.link(record, lang)
    return Row(
        link=_part_link(site, line, lang) if line.part else whole,
        facts=_facts(site, line, lang, columns),
        of=Words(whole.title, whole.lang) if line.part else None,
        data=data,
    )


def _part_link(site: Site, line: Line, lang: str) -> PageLink:
    """A part by its text, which leads to its place on the recommendation's page."""
    record = line.state.record
    version = record.version(lang)
    assert isinstance(record.header, Recommendation)
    texts = zip(record.header.parts, item_texts(record, version, "parts"), strict=True)
    text = next(text for part, text in texts if part.id == line.part)
    return PageLink(text.text, f"{record.url(lang)}#{line.part}", text.lang, there=version.lang)


def _facts(site: Site, line: Line, lang: str, columns: tuple[str, ...]) -> tuple[Fact, ...]:
    return tuple(_FACTS[column](site, line, lang) for column in columns)


def _origin(site: Site, line: Line, lang: str) -> Fact:
    programme, _ = programme_of(site, line.state.record)
    links = (site.link(programme, lang),) if programme else ()
    links += evaluation_links(site, line.state.record, lang)
    return _fact(site, lang, N_("Ohjelma ja arviointi"), *links)


def _evaluation(site: Site, line: Line, lang: str) -> Fact:
    links = evaluation_links(site, line.state.record, lang)
    return _fact(site, lang, N_("Arviointi"), *links)


def _addressee(site: Site, line: Line, lang: str) -> Fact:
    return _fact(site, lang, N_("Osoitettu"), *site.links(line.state.addressees, lang))


def _response(site: Site, line: Line, lang: str) -> Fact:
    answered = _answering(site, line, lang) if line.state.response is NoResponse.BY_SEASON else ()
    status = response_status(site, line.state.record, lang)
    return _fact(site, lang, N_("Vastaus"), status, *answered)


def _answered(site: Site, line: Line, lang: str) -> Fact:
    return Fact(site.languages[lang].text("Vastattu kaudessa"), _answering(site, line, lang))


def _answering(site: Site, line: Line, lang: str) -> tuple[PageLink, ...]:
    seasons = site.catalogue.sources(line.state.record, "Vastaa suositukseen")
    return site.links(seasons, lang)


def _implementation(site: Site, line: Line, lang: str) -> Fact:
    status = site.status(line.progress.implementation, "implementation", lang)
    return _fact(site, lang, N_("Toteutus"), status)


def _verification(site: Site, line: Line, lang: str) -> Fact:
    found = line.progress.verification
    statuses = (site.status(found, "verification", lang),) if found else ()
    return _fact(site, lang, N_("Varmennus"), *statuses)


def _due(site: Site, line: Line, lang: str) -> Fact:
    progress = line.progress
    due = (site.moment(progress.due, lang),) if progress.due else ()
    words = site.languages[lang].text("Myöhässä")
    late = (Status(words, AXIS, "overdue"),) if progress.is_overdue else ()
    return _fact(site, lang, N_("Määräaika"), *due, *late, none=N_("Ei määräaikaa"))


def _heard(site: Site, line: Line, lang: str) -> Fact:
    heard = (site.moment(line.heard, lang),) if line.heard else ()
    label = STATE_LABELS["stale"]
    words = site.languages[lang].text(label)
    stale = (Status(words, AXIS, "stale"),) if line.progress.is_stale else ()
    return _fact(site, lang, N_("Uusin tieto"), *heard, *stale)


_FACTS: Mapping[str, Callable[[Site, Line, str], Fact]] = {
    "origin": _origin,
    "evaluation": _evaluation,
    "addressee": _addressee,
    "response": _response,
    "answered": _answered,
    "implementation": _implementation,
    "verification": _verification,
    "due": _due,
    "heard": _heard,
}


def _fact(site: Site, lang: str, label: str, *values: Any, none: str = UNKNOWN) -> Fact:
    """A fact with its values, or that there are none."""
    text = site.languages[lang].text
    return Fact(text(label), values or (text(none),))


def summed(site: Site, lines: Sequence[Line], lang: str) -> str:
    """How many there are, and how many of them are open: 12 suositusta (3 avoinna), 4 osaa (2
    avoinna)."""
    ui = site.languages[lang]
    return ", ".join(
        ui.text(
            "{counted} ({n} avoinna)",
            counted=words,
            n=ui.number(sum(line.progress.is_open for line in found)),
        )
        for words, found in _counted(site, lines, lang)
    )


def counted(site: Site, lines: Sequence[Line], lang: str) -> str:
    """How many there are: 12 suositusta, 4 osaa."""
    return ", ".join(words for words, _ in _counted(site, lines, lang))


def _counted(site: Site, lines: Sequence[Line], lang: str) -> Iterator[tuple[str, Sequence[Line]]]:
    """Whole recommendations, and parts if there are any, with their number in words."""
    ui = site.languages[lang]
    wholes = [line for line in lines if not line.part]
    parts = [line for line in lines if line.part]
    if wholes or not parts:
        yield ui.plural("{n} suositus", "{n} suositusta", len(wholes)), wholes
    if parts:
        yield ui.plural("{n} osa", "{n} osaa", len(parts)), parts
