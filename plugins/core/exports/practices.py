"""The practices as a table: what was tried, where, how it went and what it came from."""

from __future__ import annotations

from ..language import N_
from ..types.practice import Result
from .dataset import REQUIRED, SEVERAL, TEXT, Column
from .record_row import AREAS, FIRST, SUBJECTS, related, rows_of
from .register import codes, ids

rows = rows_of("practice")

COLUMNS: tuple[Column, ...] = (
    *FIRST,
    *related(
        "Tekijäorganisaatio",
        "organisation_ids",
        N_("Tekijäorganisaatioiden tunnukset"),
        "organisations",
        N_("Tekijäorganisaatiot"),
    ),
    Column(
        "result",
        N_("Tulos"),
        lambda row: row.site.status(row.header.result, "result", row.lang),
        codes(Result),
    ),
    Column("problem", N_("Ongelma"), lambda row: row.words("problem"), REQUIRED),
    Column("solution", N_("Ratkaisu"), lambda row: row.words("solution"), REQUIRED),
    Column("lessons", N_("Opit"), lambda row: row.words("lessons"), SEVERAL),
    Column("cost", N_("Kustannukset"), lambda row: row.words("cost"), TEXT),
    *AREAS,
    *SUBJECTS,
    *related(
        "Syntyi ohjelmassa",
        "programme_ids",
        N_("Ohjelmien tunnukset"),
        "programmes",
        N_("Syntyi ohjelmassa"),
    ),
    Column(
        "adapted_from_ids",
        N_("Teot, joista tämä on sovellettu"),
        lambda row: ids(row.targets("Sovellettu teosta")),
        SEVERAL,
    ),
    Column(
        "responds_to_ids",
        N_("Suositukset ja visioiden tarpeet, joihin tämä vastaa"),
        lambda row: row.header.responds_to,
        SEVERAL,
    ),
    Column(
        "experiment_ids",
        N_("Kokeilut, joista tämä syntyi"),
        lambda row: ids(row.targets("Syntyi kokeilusta")),
        SEVERAL,
    ),
)
