"""A type is a module and a row: without its row, its pages are gone and nothing else is."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from plugins.bridge.source import read_files
from plugins.core.flow import load
from plugins.core.reading import SourceFile
from plugins.core.types import CONTENT_TYPES
from tests.bridge.conftest import REPOSITORY

TODAY = date(2026, 11, 26)
WITH_CHILDREN = {kind.name: {c.type for c in kind.children.values()} for kind in CONTENT_TYPES}


@cache
def sample() -> tuple[SourceFile, ...]:
    return tuple(read_files(REPOSITORY / "content"))


@pytest.mark.parametrize(
    "name", ["practice", "survey", "event", "service", "experiment", "tool", "vision", "news"]
)
def test_without_its_row_only_the_links_to_a_type_are_missing(name: str) -> None:
    gone = {name} | WITH_CHILDREN[name]
    types = tuple(kind for kind in CONTENT_TYPES if kind.name not in gone)
    folder = next(kind.folder for kind in CONTENT_TYPES if kind.name == name)
    rest = [file for file in sample() if not file.path.startswith(f"{folder}/")]

    whole = load(sample(), TODAY)
    without = load(rest, TODAY, types)

    kept = {record.key for record in whole.catalogue.records if record.type.name not in gone}
    assert {record.key for record in without.catalogue.records} == kept
    assert len(kept) < len(whole.catalogue.records)
    new = [p for p in without.problems if p not in whole.problems]
    assert {p.code for p in new} <= {"R01"}, new
