"""The experiments as a table: what was tried in which programme, and how it went."""

from __future__ import annotations

from ..evaluations import TARGET, TRIED_IN
from ..language import N_
from ..records import PartialDay
from ..types.practice import Result
from ..types.programme import Phase
from .dataset import REQUIRED, SEVERAL, TEXT, Column
from .record_row import AREAS, FIRST, SUBJECTS, RecordRow, related, rows_of
from .register import codes, ids

rows = rows_of("experiment")


def _end(row: RecordRow, name: str) -> str | None:
    """The start or end as exactly as it is known (ISO 8601), or None."""
    day = getattr(row.header.period, name)
    return day.iso if isinstance(day, PartialDay) else None


def _result(row: RecordRow) -> object:
    result = row.header.result
    return row.site.status(result, "result", row.lang) if result else None


COLUMNS: tuple[Column, ...] = (
    *FIRST,
    *related(
        TRIED_IN,
        "programme_ids",
        N_("Ohjelmien tunnukset"),
        "programmes",
        N_("Kokeiltu ohjelmassa"),
    ),
    *related(
        "Kokeilija",
        "organisation_ids",
        N_("Kokeilijoiden tunnukset"),
        "organisations",
        N_("Kokeilijat"),
    ),
    Column("tried", N_("Mitä kokeiltiin"), lambda row: row.words("tried"), REQUIRED),
    Column("hypothesis", N_("Mitä oletettiin"), lambda row: row.words("hypothesis"), TEXT),
    Column("start", N_("Alkoi"), lambda row: _end(row, "start"), TEXT),
    Column("end", N_("Päättyi"), lambda row: _end(row, "end"), TEXT),
    Column(
        "phase",
        N_("Vaihe"),
        lambda row: row.site.status(row.header.phase, "phase", row.lang),
        codes(Phase),
    ),
    Column("result", N_("Tulos"), _result, codes(Result, None)),
    Column(
        "evaluation_ids",
        N_("Arviointien tunnukset"),
        lambda row: ids(row.site.catalogue.sources(row.record, TARGET)),
        SEVERAL,
    ),
    *AREAS,
    *SUBJECTS,
)
