"""Survey series and their editions.

Editions are written inside the series' file, as seasons are in a programme's: a survey that comes
every year is then one file that an editor opens, copies the newest item of and changes the numbers
in, with those of earlier years in sight. Each edition has a page of its own all the same. What a
series found is told in its text; the figures of an edition stand in a CSV file beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from operator import attrgetter
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from ..language import N_
from ..problems import nearest
from ..records import (
    DataFile,
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    OwnId,
    Part,
    Period,
    Plain,
    Unknown,
    Vocabulary,
    WebAddress,
    fault,
    translation_model,
)
from .content_type import Children, ContentType, Labels

Owner = Annotated[Identifier, Link(("organisation",), N_("Kyselyn tekijä"), N_("Kyselyt"))]


def _count(value: Any) -> Any:
    if value != "unknown" and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise fault("H12", value=str(value), expected="count")
    return value


Count = Annotated[int | Unknown, BeforeValidator(_count, json_schema_input_type=int | Unknown)]
"""A whole number from 0 up, or `unknown`."""

_SHARE = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")


def _share(value: Any) -> Any:
    text = str(value)
    if isinstance(value, bool) or not _SHARE.fullmatch(text):
        raise fault("H12", value=text, expected="share")
    share = Decimal(text.replace(",", "."))
    if share > 100:
        raise fault("H12", value=text, expected="share")
    return share


Share = Annotated[Decimal, BeforeValidator(_share, json_schema_input_type=int | float | str)]
"""Per cent as it was told: 23.7 or 23,7, with as many decimals as its source has, two at most."""


class ColumnKind(Vocabulary):
    """What stands in a column. `answers` counts the answers that the row's other values come from;
    `area` is a label that names an area."""

    LABEL = "label", N_("Nimi")
    AREA = "area", N_("Alue")
    NUMBER = "number", N_("Luku")
    PERCENT = "percent", N_("Prosentti")
    COUNT = "count", N_("Lukumäärä")
    ANSWERS = "answers", N_("Vastausten määrä")


LABELS = (ColumnKind.LABEL, ColumnKind.AREA)


class Column(Part):
    """A column of a table of results.

    name: as in the file's first row. answers: the column that counts the answers behind this one,
    where the table has several. sum_of: the columns of which this one is the sum.
    """

    name: Plain
    label: Plain
    kind: ColumnKind
    unit: Plain | None = None
    answers: Plain | None = None
    sum_of: ListOf[Plain] = ()

    @property
    def is_label(self) -> bool:
        return self.kind in LABELS


class Total(Part):
    """The rows that are sums of the others: those with this value in this column of labels."""

    column: Plain
    value: Plain


DELIMITERS = {"semicolon": ";", "comma": ",", "tab": "\t"}


class Results(Part):
    """A table of results in a CSV file. Its columns are declared, so that nothing is guessed."""

    title: Plain
    file: DataFile
    columns: OneOrMore[Column]
    delimiter: Literal["semicolon", "comma", "tab"] | None = None
    total: Total | None = None

    @model_validator(mode="after")
    def _columns_agree(self) -> Results:
        kinds = {column.name: column.kind for column in self.columns}
        for name, count in Counter(column.name for column in self.columns).items():
            if count > 1:
                raise fault("D10", at="columns", column=name)
        answers = [name for name, kind in kinds.items() if kind is ColumnKind.ANSWERS]
        if not answers:
            raise fault("D16", at="columns")
        for column in self.columns:
            is_value = not column.is_label and column.kind is not ColumnKind.ANSWERS
            if is_value and len(answers) > 1 and not column.answers:
                raise fault("H10", at="columns", key="answers")
            _known("columns", column.answers, answers)
            alike = [n for n, kind in kinds.items() if kind is column.kind and n != column.name]
            for part in column.sum_of:
                _known("columns", part, alike)
        self._summed_once()
        if self.total:
            _known("total", self.total.column, [c.name for c in self.columns if c.is_label])
        return self

    @property
    def labels(self) -> dict[str, str]:
        """What a translation gives of the columns: their labels, by name."""
        return {column.name: column.label for column in self.columns}

    def _summed_once(self) -> None:
        """What is withheld can be judged only where each group of answers is in one sum."""
        owner: dict[str, str] = {}
        for name, parts in self.sums_of_groups().items():
            for group in (name, *parts):
                if owner.setdefault(group, name) != name:
                    raise fault("D17", at="columns", column=group)

    def sums_of_groups(self) -> dict[str, tuple[str, ...]]:
        """Columns that count answers → those of which they are the sum, or a column that comes from
        the same answers is."""
        by_name = {column.name: column for column in self.columns}
        found: dict[str, dict[str, None]] = {}
        for column in self.columns:
            own = "" if column.is_label else self.answers_of(column)
            parts = {self.answers_of(by_name[part]): None for part in column.sum_of}
            parts.pop(own, None)
            if parts:
                found.setdefault(own, {}).update(parts)
        return {name: tuple(parts) for name, parts in found.items()}

    def answers_of(self, column: Column) -> str:
        """The column that counts the answers behind a column of values."""
        if column.kind is ColumnKind.ANSWERS:
            return column.name
        return column.answers or next(c.name for c in self.columns if c.kind is ColumnKind.ANSWERS)


def _known(key: str, name: str | None, known: list[str]) -> None:
    if name is not None and name not in known:
        suggestion = nearest(name, known) or ", ".join(known)
        raise fault("D15", at=key, column=name, suggestion=suggestion)


class ResultsTexts(Part):
    """What a translation gives of results: their title, and labels by the names of columns."""

    title: Plain | None = None
    labels: dict[str, Plain] | None = None


class Coverage(Part):
    """How much of what could be reached was: `reached` of the `of` that the survey covers, which
    are themselves a part of `all`. unit: what is counted, in the partitive. note: what is left
    outside and why."""

    reached: Count
    of: Count
    all: Count | None = None
    unit: Plain
    note: Plain | None = None

    @model_validator(mode="after")
    def _part_of_whole(self) -> Coverage:
        _at_most(self, "reached", "of")
        _at_most(self, "of", "all")
        return self


class CoverageTexts(Part):
    unit: Plain | None = None
    note: Plain | None = None


def _at_most(part: Any, smaller: str, larger: str) -> None:
    low, high = getattr(part, smaller), getattr(part, larger)
    if isinstance(low, int) and isinstance(high, int) and low > high:
        raise fault("D13", at=smaller, first=smaller, low=low, second=larger, high=high)


class Edition(Header):
    translated: ClassVar = {
        "population": Plain,
        "coverage": CoverageTexts,
        "privacy": Plain,
        "results": ResultsTexts,
    }

    title: Plain | None = None
    id: OwnId
    number: Annotated[int, Field(ge=1)]
    year: Annotated[int, Field(ge=1900, le=2999)]
    field_period: Period | Unknown
    population: Plain
    respondents: Count
    sent: Count | None = None
    response_rate: Share | None = None
    coverage: Coverage | None = None
    area_division: Annotated[int, Field(ge=1900, le=2999)] | None = None
    privacy: Plain | None = None
    results: Results | None = None

    @model_validator(mode="after")
    def _numbers_agree(self) -> Edition:
        _at_most(self, "respondents", "sent")
        derived = self._derived(2)
        if self.response_rate is not None and derived is not None:
            decimals = -int(self.response_rate.as_tuple().exponent)
            rate = self._derived(decimals)
            if rate != self.response_rate:
                raise fault(
                    "D12",
                    at="response_rate",
                    declared=str(self.response_rate).replace(".", ","),
                    derived=str(rate).replace(".", ","),
                    respondents=self.respondents,
                    sent=self.sent,
                )
        return self

    def _derived(self, decimals: int) -> Decimal | None:
        """Answers per hundred of those that it was sent to, rounded half up."""
        if not isinstance(self.respondents, int) or not isinstance(self.sent, int) or not self.sent:
            return None
        rate = Decimal(100 * self.respondents) / self.sent
        return rate.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)

    @property
    def rate(self) -> Decimal | None:
        """The response rate in per cent: as it was told, or to one decimal from the numbers;
        None where neither is known."""
        return self._derived(1) if self.response_rate is None else self.response_rate

    def called(self, series: str) -> str:
        """The edition's own title, or the series' name and the year."""
        return self.title or f"{series} {self.year}"


class Survey(Header):
    translated: ClassVar = {"editions": dict[OwnId, translation_model(Edition)]}

    owner: OneOrMore[Owner]
    editions: OneOrMore[Edition]
    website: WebAddress | None = Field(None, title=N_("Verkkosivusto"))

    @model_validator(mode="after")
    def _numbers_once(self) -> Survey:
        seen: set[int] = set()
        for edition in self.editions:
            if edition.number in seen:
                raise fault("D14", at="editions", number=edition.number, id=edition.id)
            seen.add(edition.number)
        return self


SURVEY = ContentType(
    name="survey",
    model=Survey,
    paths={"fi": "kyselyt", "sv": "enkater", "en": "surveys"},
    labels=Labels(N_("Kyselysarja"), N_("Kyselyt")),
    children={
        "editions": Children(
            "survey_edition",
            Link(("survey",), N_("Kuuluu kyselysarjaan"), N_("Kyselykerrat")),
            Edition.called,
            chain=Link(
                ("survey_edition",), N_("Edellinen kysely"), N_("Seuraava kysely"), acyclic=True
            ),
            order=attrgetter("number"),
        )
    },
)

EDITION = ContentType(
    name="survey_edition",
    model=Edition,
    labels=Labels(N_("Kyselykerta"), N_("Kyselykerrat")),
)
