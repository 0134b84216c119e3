"""Lists of practices by result, theme, area and programme, each with an address of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .addresses import PRACTICE_VIEWS
from .catalogue import Catalogue, Record
from .language import LANGUAGES
from .types.practice import PRACTICE, Practice, Result

Group = Record | Result | str
"""What a list has in common: an area or a programme, a result, or a theme by the subject's id."""

_SLUGS: Mapping[Result, tuple[str, str, str]] = {
    Result.WORKED: ("toimi", "fungerade", "worked"),
    Result.PARTLY: ("toimi-osittain", "fungerade-delvis", "worked-partly"),
    Result.FAILED: ("ei-toiminut", "fungerade-inte", "failed"),
    Result.TOO_EARLY: ("liian-varhaista", "for-tidigt", "too-early"),
}
"""The folders of the results, in the order of the languages."""


@dataclass(frozen=True, slots=True)
class View:
    """A list of practices, or of the groups of one kind. name: of `PRACTICE_VIEWS`."""

    name: str
    group: Group | None = None

    def url(self, lang: str) -> str:
        """Its address below the site's, with a closing slash. A record's and a theme's part is the
        same in each language: translated ones may meet."""
        parts = [PRACTICE_VIEWS[self.name][lang]]
        if isinstance(self.group, Result):
            parts.append(_SLUGS[self.group][LANGUAGES.index(lang)])
        elif isinstance(self.group, Record):
            parts.append(self.group.original.slug)
        elif self.group is not None:
            parts.append(self.group)
        return PRACTICE.section_url(lang) + "".join(f"{part}/" for part in parts)


def lists(catalogue: Catalogue) -> Mapping[View, tuple[Record, ...]]:
    """What each view lists, by the ids of the practices. A result is there even if nothing has had
    it; of other groups, those that have something."""
    found: dict[View, list[Record]] = {View("result", result): [] for result in Result}
    for record in catalogue.listed("practice"):
        for view in _views_of(catalogue, record):
            found.setdefault(view, []).append(record)
    return {view: tuple(records) for view, records in found.items()}


def _views_of(catalogue: Catalogue, record: Record) -> Iterator[View]:
    """The views that list a practice, each once."""
    practice = record.header
    assert isinstance(practice, Practice)
    groups: Mapping[str, tuple[Group, ...]] = {
        "result": (practice.result,),
        "theme": tuple(name for name in practice.subjects if name in catalogue.subjects),
        "area": catalogue.targets(record, "Alueet"),
        "programme": catalogue.targets(record, "Syntyi ohjelmassa"),
    }
    for name, members in groups.items():
        yield from dict.fromkeys(View(name, group) for group in members)


def practice_list_urls(catalogue: Catalogue) -> Iterator[str]:
    """The address of every list of a group, in every language."""
    if any(kind.name == PRACTICE.name for kind in catalogue.types):
        yield from (view.url(lang) for view in lists(catalogue) for lang in LANGUAGES)
