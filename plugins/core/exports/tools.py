"""The tools as a table: what each is, who made it, and where it can be downloaded."""

from __future__ import annotations

from ..language import N_
from ..pages.tools import downloads
from ..types.tool import ToolKind
from .dataset import SEVERAL, TEXT, Column
from .record_row import FIRST, SUBJECTS, RecordRow, related, rows_of
from .register import code, codes, ids

rows = rows_of("tool")


def _addresses(row: RecordRow) -> tuple[str, ...]:
    return tuple(row.site.whole(link.url) for link in downloads(row.site, row.record, row.lang))


def _licence(row: RecordRow) -> str | None:
    licence = row.header.licence
    return None if licence == "unknown" else licence


COLUMNS: tuple[Column, ...] = (
    *FIRST,
    Column(
        "kinds",
        N_("Laji"),
        lambda row: tuple(code(kind) for kind in row.header.kind),
        {"type": "array", "items": codes(ToolKind)},
    ),
    *related("Laatija", "maker_ids", N_("Laatijoiden tunnukset"), "makers", N_("Laatijat")),
    Column(
        "made_in_ids",
        N_("Ohjelmat, arvioinnit ja kokeilut, joissa tämä laadittiin"),
        lambda row: ids(row.targets("Laadittu työssä")),
        SEVERAL,
    ),
    Column("version", N_("Versio"), lambda row: row.header.version, TEXT),
    Column("licence", N_("Lisenssi"), _licence, TEXT),
    Column("files", N_("Tiedostot"), _addresses, SEVERAL),
    Column("no_file", N_("Miksi tiedostoa ei ole"), lambda row: row.words("no_file"), TEXT),
    *SUBJECTS,
)
