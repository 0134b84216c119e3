"""Lists of practices by result, theme, area and programme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from .catalogue import Catalogue, Record
from .lists import Folders, Group, View, lists
from .types.practice import PRACTICE, Practice, Result


class PracticeView(View):
    """A list of practices, or of the groups of one kind. name: of `PRACTICE_VIEWS`."""

    __slots__ = ()
    section = PRACTICE
    values: ClassVar[Folders] = {
        Result.WORKED: ("toimi", "fungerade", "worked"),
        Result.PARTLY: ("toimi-osittain", "fungerade-delvis", "worked-partly"),
        Result.FAILED: ("ei-toiminut", "fungerade-inte", "failed"),
        Result.TOO_EARLY: ("liian-varhaista", "for-tidigt", "too-early"),
    }


def practice_lists(catalogue: Catalogue) -> Mapping[PracticeView, tuple[Record, ...]]:
    """What each view lists, by the ids of the practices. A result is there even if nothing has had
    it; of other groups, those that have something."""
    results = [PracticeView("result", result) for result in Result]
    return lists(catalogue.listed("practice"), lambda record: _views_of(catalogue, record), results)


def _views_of(catalogue: Catalogue, record: Record) -> Iterator[PracticeView]:
    practice = record.header
    assert isinstance(practice, Practice)
    named = (name for name in practice.subjects if name in catalogue.subjects)
    groups: Mapping[str, tuple[Group, ...]] = {
        "result": (practice.result,),
        "theme": tuple(catalogue.subjects[name] for name in named),
        "area": catalogue.targets(record, "Alueet"),
        "programme": catalogue.targets(record, "Syntyi ohjelmassa"),
    }
    for name, members in groups.items():
        yield from (PracticeView(name, group) for group in members)
