"""The accessibility statement: its age, and the authority that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..catalogue import Catalogue
from ..problems import Problem
from ..types.accessibility import (
    FORMER_AUTHORITY,
    STATEMENT,
    TOO_OLD_AFTER,
    WARN_AFTER,
    AccessibilityStatement,
)

_TAG = re.compile(r"<[^>]*>")


def old_statements(catalogue: Catalogue) -> Iterator[Problem]:
    """Statements that nobody has looked at for about a year."""
    for record in catalogue.listed(STATEMENT.name):
        header = record.header
        assert isinstance(header, AccessibilityStatement)
        days = (catalogue.today - header.reviewed).days
        key = "updated" if header.reviewed == header.updated else "assessed"
        if days >= WARN_AFTER:
            code = "S02" if days < TOO_OLD_AFTER else "S03"
            yield Problem.at(record.place_of((key,)), code, days=days, most=TOO_OLD_AFTER)


def former_authorities(catalogue: Catalogue) -> Iterator[Problem]:
    """Statements whose texts, in any language, send complaints to the former authority."""
    for record in catalogue.by_type.get(STATEMENT.name, ()):
        for version in record.versions.values():
            text = " ".join((version.title, version.summary, _TAG.sub(" ", version.body.html)))
            if found := FORMER_AUTHORITY.search(text):
                yield Problem.at(version.place, "S01", name=found[0])
