"""The results of surveys: CSV files become tables, from which what too few answered is withheld.

`results_of` gives every edition's table as it may be shown, and what is wrong with its file. No
other part of the site sees a figure before it has been through `withheld`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..catalogue import Catalogue, Key, Record
from ..problems import Place, Problem
from ..types.survey import Edition
from .table import MISSING, Row, Table, read_table
from .withholding import FEWEST, withheld

__all__ = ["FEWEST", "MISSING", "Row", "Survey", "Table", "read_table", "results_of", "withheld"]


@dataclass(frozen=True, slots=True)
class Survey:
    """What the editions' files hold. tables: by the edition's key, as they may be shown. files: the
    paths below content/ of the files themselves, which aren't published."""

    tables: Mapping[Key, Table]
    files: Mapping[str, Record]
    problems: tuple[Problem, ...]


def results_of(catalogue: Catalogue) -> Survey:
    """Every table of results. A file that isn't there is told by the checks of links."""
    tables: dict[Key, Table] = {}
    files: dict[str, Record] = {}
    problems: list[Problem] = []
    for record in catalogue.by_type.get("survey_edition", ()):
        assert isinstance(record.header, Edition)
        results = record.header.results
        if results is None:
            continue
        path = record.file(results.file)
        files[path] = record
        if path in catalogue.files:
            file = catalogue.files[path]
            table, faults = read_table(Place(file.shown), file.data, file.size, results)
            problems += faults
            if table:
                respondents = record.header.respondents
                known = respondents if isinstance(respondents, int) else None
                tables[record.key] = withheld(table, known)
    return Survey(tables, files, tuple(problems))
