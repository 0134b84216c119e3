"""The practices as a table: what was tried, where, how it went and what it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..catalogue import Record
from ..language import N_
from ..pages.site import Site
from ..types.practice import Practice, Result
from .dataset import ADDRESS, LANG, REQUIRED, SEVERAL, TEXT, Column
from .register import codes, ids


@dataclass(frozen=True, slots=True)
class Row:
    """A practice with what it hangs on. lang: the language that it is told in."""

    site: Site
    record: Record
    header: Practice
    lang: str = LANG

    def title(self, lang: str) -> str | None:
        """What it is called in a language, or None where it hasn't been translated."""
        versions = self.record.versions
        return versions[lang].title if lang in versions else None

    def targets(self, label: str) -> tuple[Record, ...]:
        return self.site.catalogue.targets(self.record, label)

    def names(self, label: str) -> tuple[str, ...]:
        return tuple(self.site.title(record, self.lang) for record in self.targets(label))

    def subjects(self) -> tuple[str, ...]:
        known = self.site.catalogue.subjects
        labels = [known[name].labels for name in self.header.subjects if name in known]
        return tuple(label.get(self.lang, label[LANG]) for label in labels)

    def words(self, key: str) -> Any:
        """A text of the header: translated, or in Finnish where it isn't."""
        translated = getattr(self.record.version(self.lang).header, key)
        return translated or getattr(self.header, key)


def rows(site: Site) -> list[Row]:
    """The practices that are no drafts, in the order of their ids."""
    records = sorted(site.catalogue.listed("practice"), key=lambda record: record.id)
    return [_row(site, record) for record in records]


def _row(site: Site, record: Record) -> Row:
    assert isinstance(record.header, Practice)
    return Row(site, record, record.header)


COLUMNS: tuple[Column, ...] = (
    Column("id", N_("Tunnus"), lambda row: row.record.id, REQUIRED),
    Column("url", N_("Osoite"), lambda row: row.site.whole(row.record.url(row.lang)), ADDRESS),
    Column("title_fi", N_("Teko suomeksi"), lambda row: row.title("fi"), REQUIRED),
    Column("title_sv", N_("Teko ruotsiksi"), lambda row: row.title("sv"), TEXT),
    Column("title_en", N_("Teko englanniksi"), lambda row: row.title("en"), TEXT),
    Column(
        "organisation_ids",
        N_("Tekijäorganisaatioiden tunnukset"),
        lambda row: ids(row.targets("Tekijäorganisaatio")),
        SEVERAL,
    ),
    Column(
        "organisations",
        N_("Tekijäorganisaatiot"),
        lambda row: row.names("Tekijäorganisaatio"),
        SEVERAL,
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
    Column("area_ids", N_("Alueiden tunnukset"), lambda row: ids(row.targets("Alueet")), SEVERAL),
    Column("areas", N_("Alueet"), lambda row: row.names("Alueet"), SEVERAL),
    Column("subject_ids", N_("Aiheiden tunnukset"), lambda row: row.header.subjects, SEVERAL),
    Column("subjects", N_("Aiheet"), lambda row: row.subjects(), SEVERAL),
    Column(
        "programme_ids",
        N_("Ohjelmien tunnukset"),
        lambda row: ids(row.targets("Syntyi ohjelmassa")),
        SEVERAL,
    ),
    Column(
        "programmes", N_("Syntyi ohjelmassa"), lambda row: row.names("Syntyi ohjelmassa"), SEVERAL
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
)
