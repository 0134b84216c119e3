"""A record as a row of a table, with the columns that the tables of all types share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ..catalogue import Record
from ..language import N_
from ..pages.site import Site
from .dataset import ADDRESS, LANG, REQUIRED, SEVERAL, TEXT, Column
from .register import ids


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record with what it hangs on. lang: the language that it is told in."""

    site: Site
    record: Record
    lang: str = LANG

    @property
    def header(self) -> Any:
        """The header of the record, of the type that the table is of."""
        return self.record.header

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


def rows_of(type_name: str) -> Callable[[Site], Sequence[RecordRow]]:
    """Site → the records of a type that are no drafts, in the order of their ids."""

    def rows(site: Site) -> list[RecordRow]:
        records = sorted(site.catalogue.listed(type_name), key=lambda record: record.id)
        return [RecordRow(site, record) for record in records]

    return rows


def related(relation: str, ids_name: str, ids_label: str, name: str, label: str) -> list[Column]:
    """What a relation leads to, by ids and by names. relation: its forward label."""
    return [
        Column(ids_name, ids_label, lambda row: ids(row.targets(relation)), SEVERAL),
        Column(name, label, lambda row: row.names(relation), SEVERAL),
    ]


FIRST: tuple[Column, ...] = (
    Column("id", N_("Tunnus"), lambda row: row.record.id, REQUIRED),
    Column("url", N_("Osoite"), lambda row: row.site.whole(row.record.url(row.lang)), ADDRESS),
    Column("title_fi", N_("Nimi suomeksi"), lambda row: row.title("fi"), REQUIRED),
    Column("title_sv", N_("Nimi ruotsiksi"), lambda row: row.title("sv"), TEXT),
    Column("title_en", N_("Nimi englanniksi"), lambda row: row.title("en"), TEXT),
)
AREAS: tuple[Column, ...] = tuple(
    related("Alueet", "area_ids", N_("Alueiden tunnukset"), "areas", N_("Alueet"))
)
SUBJECTS: tuple[Column, ...] = (
    Column("subject_ids", N_("Aiheiden tunnukset"), lambda row: row.header.subjects, SEVERAL),
    Column("subjects", N_("Aiheet"), lambda row: row.subjects(), SEVERAL),
)
