"""The accessibility statement: its age, and the authority that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..body.places import Places, without_code
from ..catalogue import Catalogue, Version
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
            for key in ("title", "summary"):
                if found := FORMER_AUTHORITY.search(getattr(version, key)):
                    yield Problem.at(version.place_of((key,)), "S01", name=found[0])
            yield from _in_text(version)


def _in_text(version: Version) -> Iterator[Problem]:
    """Each place of the text, or the text's first line for a name that mark-up divides there."""
    shown = FORMER_AUTHORITY.search(_TAG.sub(" ", version.body.html))
    written = tuple(FORMER_AUTHORITY.finditer(without_code(version.text)))
    places = Places(version.text)
    for match in written if shown else ():
        at = places.at(match.start())
        place = version.place.at(at.line + version.text_line - 1, at.column)
        yield Problem.at(place, "S01", name=match[0])
    if shown and not written:
        yield Problem.at(version.place.at(version.text_line), "S01", name=shown[0])
