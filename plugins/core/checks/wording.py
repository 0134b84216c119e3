"""Advice on wording, as far as each page wants it."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..language.addresses.person_names import DEGREES
from ..problems import Problem
from ..records import names_in


def wording(catalogue: Catalogue) -> Iterator[Problem]:
    """The advice that a page's header doesn't silence.

    Names of the site's own records and degrees need no opening, though they may look like
    abbreviations.
    """
    names: set[str] | None = None
    for record in catalogue.records:
        for version in record.versions.values():
            for problem in version.body.advice:
                if problem.code in version.header.silenced:
                    continue
                if problem.code == "W02":
                    names = _names(catalogue) if names is None else names
                    if dict(problem.arguments)["text"] in names:
                        continue
                yield problem


def _names(catalogue: Catalogue) -> set[str]:
    found: set[str] = set(DEGREES)
    for record in catalogue.records:
        found |= {name for _, name in names_in(record.header)} | set(record.titles.values())
    return found
