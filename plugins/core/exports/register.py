"""The register of recommendations: its rows and its columns.

To add a column, such as a state that is derived from the others: a row in `COLUMNS`. It is then in
every table, in the JSON and its schema, and on the page that documents them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..addresses import DATA_FOLDER
from ..catalogue import Record
from ..language import N_
from ..pages.register import implementation_status, response_status
from ..pages.site import Site
from ..pages.texts import part_text
from ..pages.views import Status
from ..recommendations import NoNews, NoResponse, State
from ..records import Vocabulary
from ..types.evaluation import CollectiveResponse
from ..types.recommendation import (
    FollowUp,
    Implementation,
    Priority,
    Recommendation,
    Response,
    ResponseKind,
    Verification,
)
from .dataset import (
    ADDRESS,
    COUNT,
    DAY,
    DAY_MONTH_OR_YEAR,
    LANG,
    REQUIRED,
    SEVERAL,
    TEXT,
    Column,
)

WORKBOOKS: Mapping[str, str] = {
    "fi": f"{DATA_FOLDER}/suositukset.xlsx",
    "sv": f"{DATA_FOLDER}/rekommendationer.xlsx",
    "en": f"{DATA_FOLDER}/recommendations.xlsx",
}
"""Where the workbook stands in each language."""


def code(member: Vocabulary) -> str:
    """A value of a vocabulary as programs have it: `partly-accepted`."""
    return str(member).replace(" ", "-")


def codes(vocabulary: type[Vocabulary], *others: str | None) -> Mapping[str, Any]:
    """The schema of a column that holds a value of a vocabulary, or one of the others."""
    return {"enum": [*(code(member) for member in vocabulary), *others]}


@dataclass(frozen=True, slots=True)
class Row:
    """A recommendation with what it hangs on. lang: the language that it is told in."""

    site: Site
    record: Record
    header: Recommendation
    state: State
    lang: str = LANG

    @property
    def programme(self) -> Record | None:
        return next(iter(self.state.programmes), None)

    @property
    def season(self) -> Record | None:
        return next(iter(self.state.seasons), None)

    def wording(self, lang: str) -> str | None:
        """The recommendation in a language, or None where it hasn't been translated."""
        versions = self.record.versions
        return versions[lang].title if lang in versions else None

    def targets(self, *labels: str) -> tuple[Record, ...]:
        return self.site.catalogue.targets(self.record, *labels)

    def sources(self, *labels: str) -> tuple[Record, ...]:
        return self.site.catalogue.sources(self.record, *labels)

    def names(self, records: tuple[Record, ...]) -> tuple[str, ...]:
        return tuple(self.site.title(record, self.lang) for record in records)

    @property
    def response(self) -> Response | None:
        """The response to it, as of the build date."""
        return self.header.response if self.state.responded else None

    @property
    def collective(self) -> CollectiveResponse | None:
        """The one response to all the recommendations of its evaluation."""
        evaluation = self.state.evaluation
        return evaluation.header.answer(self.site.today) if evaluation else None

    def givers(self, response: Response | CollectiveResponse | None) -> tuple[Record, ...]:
        """Who gave a response."""
        return people(self.site, response.by) if response else ()

    def reasons(self) -> str | None:
        if not self.response:
            return None
        version = self.record.version(self.lang)
        return part_text(self.record, version, "response", "reasons").text or None

    def statement(self) -> str | None:
        """The text of the collective response."""
        evaluation = self.state.evaluation
        if not evaluation or not self.collective:
            return None
        return part_text(evaluation, evaluation.version(self.lang), "response", "text").text

    def status(self, member: Vocabulary | None, axis: str) -> Status | None:
        return self.site.status(member, axis, self.lang) if member else None

    def log(self) -> tuple[FollowUp, ...]:
        """The entries of the log as of the build date."""
        return tuple(e for e in self.header.follow_ups if e.date <= self.site.today)


def people(site: Site, names: tuple[str, ...]) -> tuple[Record, ...]:
    """The organisations and persons that a header names."""
    kinds = ("organisation", "person")
    return tuple(found for name in names for found in site.catalogue.find(name, kinds))


def ids(records: tuple[Record, ...]) -> tuple[str, ...]:
    return tuple(record.id for record in records)


def rows(site: Site) -> list[Row]:
    """The recommendations that are no drafts, in the order of their ids."""
    records = sorted(site.catalogue.listed("recommendation"), key=lambda record: record.id)
    return [_row(site, record) for record in records]


def _row(site: Site, record: Record) -> Row:
    header = record.header
    assert isinstance(header, Recommendation)
    return Row(site, record, header, site.states[record.key])


def _id(record: Record | None) -> str | None:
    return record.id if record else None


def _title(row: Row, record: Record | None) -> str | None:
    return row.site.title(record, row.lang) if record else None


def _given(row: Row) -> Any:
    """The day that the recommendation states, or that of its evaluation."""
    return row.header.date or row.state.given


COLUMNS: tuple[Column, ...] = (
    Column("id", N_("Tunnus"), lambda row: row.record.id, REQUIRED),
    Column("url", N_("Osoite"), lambda row: row.site.whole(row.record.url(row.lang)), ADDRESS),
    Column("text_fi", N_("Suositus suomeksi"), lambda row: row.wording("fi"), REQUIRED),
    Column("text_sv", N_("Suositus ruotsiksi"), lambda row: row.wording("sv"), TEXT),
    Column("text_en", N_("Suositus englanniksi"), lambda row: row.wording("en"), TEXT),
    Column("evaluation_id", N_("Arvioinnin tunnus"), lambda row: _id(row.state.evaluation), TEXT),
    Column("evaluation", N_("Arviointi"), lambda row: _title(row, row.state.evaluation), TEXT),
    Column("programme_id", N_("Ohjelman tunnus"), lambda row: _id(row.programme), TEXT),
    Column("programme", N_("Ohjelma"), lambda row: _title(row, row.programme), TEXT),
    Column("season_id", N_("Kauden tunnus"), lambda row: _id(row.season), TEXT),
    Column("season", N_("Kausi"), lambda row: _title(row, row.season), TEXT),
    Column(
        "addressee_ids", N_("Saajien tunnukset"), lambda row: ids(row.targets("Osoitettu")), SEVERAL
    ),
    Column("addressees", N_("Osoitettu"), lambda row: row.names(row.targets("Osoitettu")), SEVERAL),
    Column("given", N_("Annettu"), _given, DAY),
    Column(
        "priority",
        N_("Tärkeys"),
        lambda row: row.status(row.header.priority, "priority"),
        codes(Priority, None),
    ),
    Column("due", N_("Määräaika"), lambda row: row.header.due, DAY),
    Column(
        "response",
        N_("Vastaus"),
        lambda row: response_status(row.site, row.record, row.lang),
        codes(ResponseKind, *map(code, NoResponse)),
    ),
    Column(
        "response_by_ids",
        N_("Vastaajien tunnukset"),
        lambda row: ids(row.givers(row.response)),
        SEVERAL,
    ),
    Column(
        "response_by", N_("Vastaajat"), lambda row: row.names(row.givers(row.response)), SEVERAL
    ),
    Column("response_date", N_("Vastauksen päivä"), lambda row: row.state.responded, DAY),
    Column("response_reasons", N_("Vastauksen perustelut"), lambda row: row.reasons(), TEXT),
    Column(
        "collective_response",
        N_("Yhteinen vastaus suosituksiin"),
        lambda row: row.statement(),
        TEXT,
    ),
    Column(
        "collective_response_by_ids",
        N_("Yhteisen vastauksen antajien tunnukset"),
        lambda row: ids(row.givers(row.collective)),
        SEVERAL,
    ),
    Column(
        "collective_response_by",
        N_("Yhteisen vastauksen antajat"),
        lambda row: row.names(row.givers(row.collective)),
        SEVERAL,
    ),
    Column(
        "collective_response_date",
        N_("Yhteisen vastauksen aika"),
        lambda row: row.collective and row.collective.when,
        DAY_MONTH_OR_YEAR,
    ),
    Column(
        "answered_in_ids",
        N_("Kaudet, joiden muutokset vastaavat suositukseen"),
        lambda row: ids(row.sources("Vastaa suositukseen")),
        SEVERAL,
    ),
    Column(
        "implementation",
        N_("Toteutus"),
        lambda row: implementation_status(row.site, row.record, row.lang),
        codes(Implementation, *map(code, NoNews)),
    ),
    Column(
        "verification",
        N_("Varmennus"),
        lambda row: row.status(row.state.whole.verification, "verification"),
        codes(Verification, None),
    ),
    Column(
        "followed_up",
        N_("Viimeisin seurantatieto"),
        lambda row: row.state.whole.entry and row.state.whole.entry.date,
        DAY,
    ),
    Column(
        "response_due",
        N_("Vastattava viimeistään"),
        lambda row: row.state.response_due,
        DAY,
    ),
    Column(
        "overdue_since",
        N_("Määräaika, joka on ylitetty"),
        lambda row: row.state.whole.overdue_since,
        DAY,
    ),
    Column(
        "stale_since",
        N_("Päivä, johon mennessä uutta tietoa odotettiin"),
        lambda row: row.state.whole.stale_since,
        DAY,
    ),
    Column(
        "supersedes_ids",
        N_("Suositukset, jotka tämä korvaa"),
        lambda row: ids(row.targets("Korvaa suosituksen")),
        SEVERAL,
    ),
    Column(
        "superseded_by_ids",
        N_("Suositukset, jotka korvaavat tämän"),
        lambda row: ids(row.sources("Korvaa suosituksen")),
        SEVERAL,
    ),
    Column("part_count", N_("Osien määrä"), lambda row: len(row.header.parts), COUNT),
    Column("action_count", N_("Toimenpiteiden määrä"), lambda row: len(row.header.actions), COUNT),
    Column("follow_up_count", N_("Seurantamerkintöjen määrä"), lambda row: len(row.log()), COUNT),
)
