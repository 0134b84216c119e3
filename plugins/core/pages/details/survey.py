"""A survey series over its editions, and an edition with its results.

Beside every figure stands what it is of: how many answered out of how many, who they are, how much
of the whole is covered and by which division of areas.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from ...catalogue import Catalogue, Record
from ...language import N_, Language
from ...language.typography import set_text
from ...surveys import Row, Table
from ...types.survey import ColumnKind, Edition, Survey
from ..lines import line
from ..site import UNKNOWN, Site
from ..texts import own_text, part_text
from ..views import Bar, Chart, DataTable, Fact, Line, PageLink

WITHHELD = N_("ei näytetä")
WHY_WITHHELD = N_(
    "Luku jätetään näyttämättä, kun sen takana on alle kolme vastausta, ja silloinkin, kun "
    "sellaisen luvun voisi laskea sen avulla."
)
NOT_KNOWN = N_("ei tietoa")
FEWEST_POINTS = 2
"""Known numbers that a line can be drawn between."""


@dataclass(frozen=True, slots=True)
class EditionDetails:
    """basis: what the figures are of. table: the results; chart, lines: the same drawn, as bars or
    as a line for each area. download: the table as a file."""

    basis: tuple[Fact, ...]
    table: DataTable | None = None
    chart: Chart | None = None
    lines: tuple[Line, ...] = ()
    lines_title: str = ""
    download: PageLink | None = None


@dataclass(frozen=True, slots=True)
class SurveyDetails:
    """editions: a row for each, with what is known of it. line: how many answered, over the
    editions. basis: what the newest edition's figures are of. download: the table as a file."""

    editions: DataTable
    line: Line | None
    basis: tuple[Fact, ...]
    download: PageLink


def editions_of(catalogue: Catalogue, series: Record) -> list[Record]:
    """A series' editions in the order of their numbers."""
    header = series.header
    assert isinstance(header, Survey)
    keys = [("survey_edition", e.id) for e in sorted(header.editions, key=lambda e: e.number)]
    return [catalogue.by_key[key] for key in keys if catalogue.by_key[key].parent is series]


def survey_details(site: Site, record: Record, lang: str) -> SurveyDetails:
    ui = site.languages[lang]
    editions = editions_of(site.catalogue, record)
    newest = editions[-1:]
    return SurveyDetails(
        editions=_editions(site, record, editions, lang),
        line=_answers_line(ui, editions),
        basis=tuple(fact for record in newest for fact in _field(site, record, lang)),
        download=_download(site, record, lang),
    )


def _editions(site: Site, series: Record, editions: list[Record], lang: str) -> DataTable:
    ui = site.languages[lang]
    rows = []
    for record in editions:
        edition = record.header
        assert isinstance(edition, Edition)
        rows.append(
            (
                site.link(record, lang),
                ui.number(edition.number),
                str(edition.year),
                _number(ui, edition.sent),
                _number(ui, edition.respondents),
                _percent(ui, edition.rate),
                _reached(site, record, lang),
            )
        )
    caption = ui.text("{title}: kyselykerrat", title=site.title(series, lang))
    heads = (
        ui.text("Kyselykerta"),
        ui.text("Nro"),
        ui.text("Vuosi"),
        ui.text("Lähetetty"),
        ui.text("Vastauksia"),
        ui.text("Vastausprosentti"),
        ui.text("Kattavuus"),
    )
    return DataTable(caption, heads, tuple(rows))


def _answers_line(ui: Language, editions: Iterable[Record]) -> Line | None:
    steps = []
    for record in editions:
        known = record.header.respondents
        value = Decimal(known) if isinstance(known, int) else None
        steps.append((str(record.header.year), value, _number(ui, known)))
    numbers = [value for _, value, _ in steps if value is not None]
    if len(numbers) < FEWEST_POINTS:
        return None
    most = max(numbers)
    return line(ui.text("Vastauksia kyselykerroittain"), steps, most, _scale(ui, ui.number(most)))


def edition_facts(site: Site, record: Record, lang: str) -> Iterator[Fact]:
    """All the numbers of an edition, in an order that says first which one it is."""
    ui = site.languages[lang]
    edition = record.header
    assert isinstance(edition, Edition)
    yield Fact(ui.text("Järjestysnumero"), (ui.number(edition.number),))
    yield Fact(ui.text("Vuosi"), (str(edition.year),))
    period = edition.field_period
    when = ui.text(UNKNOWN)
    if period != "unknown":
        when = site.period(period.start, period.end, lang)
    yield Fact(ui.text("Kyselyaika"), (when,))
    yield from _basis(site, record, lang)
    privacy = own_text(record, record.version(lang), "privacy")
    if privacy:
        yield Fact(ui.text("Tietosuoja"), (set_text(privacy, lang),))


def edition_details(site: Site, record: Record, lang: str) -> EditionDetails:
    basis = tuple(_basis(site, record, lang))
    table = site.tables.get(record.key)
    if table is None:
        return EditionDetails(basis)
    shown = _Shown(site, record, table, lang)
    return EditionDetails(
        basis=basis,
        table=shown.table(),
        chart=shown.bars() if shown.over is None else None,
        lines=shown.lines(),
        lines_title=f"{shown.title}: {shown.heads[shown.drawn]}",
        download=_download(site, record, lang),
    )


def _basis(site: Site, record: Record, lang: str) -> Iterator[Fact]:
    """What the figures of an edition are of."""
    ui = site.languages[lang]
    edition = record.header
    assert isinstance(edition, Edition)
    yield Fact(ui.text("Vastauksia"), (_number(ui, edition.respondents),))
    yield Fact(ui.text("Lähetetty"), (_number(ui, edition.sent),))
    yield Fact(ui.text("Vastausprosentti"), (_percent(ui, edition.rate),))
    if edition.coverage:
        yield Fact(ui.text("Kattavuus"), (_reached(site, record, lang),))
    yield from _field(site, record, lang)


def _field(site: Site, record: Record, lang: str) -> Iterator[Fact]:
    """Whom the survey concerns, of what it covers a part, and the division of areas."""
    ui = site.languages[lang]
    edition = record.header
    assert isinstance(edition, Edition)
    version = record.version(lang)
    population = own_text(record, version, "population") or edition.population
    yield Fact(ui.text("Perusjoukko"), (set_text(population, lang),))
    coverage = edition.coverage
    if coverage and (coverage.all is not None or coverage.note):
        unit = part_text(record, version, "coverage", "unit").text
        note = part_text(record, version, "coverage", "note").text
        whole = _number(ui, coverage.of)
        if coverage.all is not None:
            whole += f" / {_number(ui, coverage.all)}"
        values = (f"{whole} {unit}", note) if note else (f"{whole} {unit}",)
        yield Fact(ui.text("Nimittäjä"), values)
    if edition.area_division:
        yield Fact(ui.text("Aluejako"), (str(edition.area_division),))


def _reached(site: Site, record: Record, lang: str) -> str:
    """How much of what is covered answered: `280 / 293 kuntaa`."""
    ui = site.languages[lang]
    coverage = record.header.coverage
    if coverage is None:
        return ui.text(NOT_KNOWN)
    unit = part_text(record, record.version(lang), "coverage", "unit").text
    return f"{_number(ui, coverage.reached)} / {_number(ui, coverage.of)} {unit}"


class _Shown:
    """A table of results in a language."""

    def __init__(self, site: Site, record: Record, table: Table, lang: str) -> None:
        self.ui = site.languages[lang]
        self.table_read = table
        version = record.version(lang)
        self.title = part_text(record, version, "results", "title").text
        texts = getattr(getattr(version.header, "results", None), "labels", None) or {}
        self.heads = tuple(
            set_text(texts.get(column.name, column.label), lang) for column in table.columns
        )
        self.drawn = _drawn(table)
        self.area, self.over = _across(table)

    def table(self) -> DataTable:
        """Every column, the names of a row first."""
        places = [*self.table_read.labels]
        values = [n for n in range(len(self.heads)) if n not in places]
        notes = (self.ui.text(WHY_WITHHELD),) if self._withholds() else ()
        return DataTable(
            caption=self.title,
            heads=tuple(self._head(n) for n in (*places, *values)),
            rows=tuple(
                tuple(self._cell(row, n) for n in (*places, *values))
                for row in self.table_read.rows
            ),
            labels=len(places),
            notes=notes,
        )

    def bars(self) -> Chart:
        """The drawn column as bars; counts without the rows that are their sums."""
        column = self.table_read.columns[self.drawn]
        percent = column.kind is ColumnKind.PERCENT
        rows = [row for row in self.table_read.rows if percent or not row.is_total]
        longest = self._most()
        return Chart(
            caption=f"{self.title}: {self.heads[self.drawn]}",
            heads=(
                " · ".join(self.heads[n] for n in self.table_read.labels),
                self._head(self.drawn),
            ),
            bars=tuple(
                Bar(self._name(row), self._cell(row, self.drawn), self._length(row, longest))
                for row in rows
            ),
        )

    def lines(self) -> tuple[Line, ...]:
        """The drawn column over the other label, a line for each area, all on one scale."""
        if self.over is None or self.area is None:
            return ()
        by_area: dict[str, list[Row]] = {}
        for row in self.table_read.rows:
            by_area.setdefault(str(row.cells[self.area]), []).append(row)
        most = self._most()
        unit = self.table_read.columns[self.drawn].unit
        scale = _scale(self.ui, _with_unit(self.ui, most, unit))
        return tuple(
            line(
                area,
                [
                    (
                        str(row.cells[self.over]),
                        _decimal(row.cells[self.drawn]),
                        self._cell(row, self.drawn, with_unit=True),
                    )
                    for row in rows
                ],
                most,
                scale,
            )
            for area, rows in by_area.items()
        )

    def _most(self) -> Decimal:
        """What the whole length or height of a drawing means."""
        if self.table_read.columns[self.drawn].kind is ColumnKind.PERCENT:
            return Decimal(100)
        rows = [row for row in self.table_read.rows if self.over is not None or not row.is_total]
        found = [_decimal(row.cells[self.drawn]) for row in rows]
        return max((number for number in found if number is not None), default=Decimal(0))

    def _length(self, row: Row, longest: Decimal) -> int | None:
        number = _decimal(row.cells[self.drawn])
        if number is None or number < 0 or longest <= 0:
            return None
        return round(100 * number / longest)

    def _withholds(self) -> bool:
        return any(row.withheld for row in self.table_read.rows)

    def _head(self, place: int) -> str:
        unit = self.table_read.columns[place].unit
        return f"{self.heads[place]} ({unit})" if unit else self.heads[place]

    def _name(self, row: Row) -> str:
        return " · ".join(self._cell(row, place) for place in self.table_read.labels)

    def _cell(self, row: Row, place: int, with_unit: bool = False) -> str:
        value = row.cells[place]
        if place in row.withheld:
            return self.ui.text(WITHHELD)
        number = _decimal(value)
        if number is not None:
            unit = self.table_read.columns[place].unit if with_unit else None
            return _with_unit(self.ui, number, unit)
        return set_text(str(value), self.ui.code) if value else self.ui.text(NOT_KNOWN)


def _drawn(table: Table) -> int:
    """The column that is drawn: the first of values, or that of answers if there is no other."""
    values = [n for n in range(len(table.columns)) if n not in table.labels]
    others = [n for n in values if table.columns[n].kind is not ColumnKind.ANSWERS]
    return (others or values)[0]


def _across(table: Table) -> tuple[int | None, int | None]:
    """The column of areas and the one over which each area's line runs; (None, None) where the
    table has anything else than these two, or no area twice."""
    areas = [n for n in table.labels if table.columns[n].kind is ColumnKind.AREA]
    others = [n for n in table.labels if n not in areas]
    if len(areas) != 1 or len(others) != 1:
        return None, None
    names = {row.cells[areas[0]] for row in table.rows}
    return (areas[0], others[0]) if len(names) < len(table.rows) else (None, None)


def _decimal(value: str | Decimal | None) -> Decimal | None:
    return value if isinstance(value, Decimal) else None


def _scale(ui: Language, most: str) -> str:
    return ui.text("asteikko 0–{most}", most=most)


def _with_unit(ui: Language, number: Decimal, unit: str | None) -> str:
    if unit == "%":
        return _percent(ui, number)
    return f"{ui.number(number)}\u00a0{unit}" if unit else ui.number(number)


def _number(ui: Language, value: int | str | None) -> str:
    """A number, or that it isn't known; what nobody told isn't known either."""
    return ui.number(value) if isinstance(value, int) else ui.text(NOT_KNOWN)


def _percent(ui: Language, value: Decimal | None) -> str:
    if value is None:
        return ui.text(NOT_KNOWN)
    return f"{ui.number(value)}%" if ui.code == "en" else f"{ui.number(value)}\u00a0%"


def _download(site: Site, record: Record, lang: str) -> PageLink:
    """The table as a file, in the form that programs read."""
    title = site.languages[lang].text("Taulukko tiedostona")
    return PageLink(f"{title} (csv)", record.data_url("csv"), lang)
