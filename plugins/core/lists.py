"""Lists of some of a section's records, with addresses of their own: by what they have in common,
or by the state that they are in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from .addresses import VIEWS
from .catalogue import Record
from .language import LANGUAGES
from .records import Vocabulary
from .subjects import Subject
from .types import ContentType

Group = Record | Subject | Vocabulary | int
"""What a list has in common: a record, a subject, a value or a year."""

Folders = Mapping[Vocabulary, tuple[str, str, str]]
"""The folders of values, in the order of the languages."""


@dataclass(frozen=True, slots=True)
class View:
    """A list, or the page of the groups of one kind. name: of the section's `VIEWS`; group: what
    the list has in common, None for the groups themselves and for a list by a state."""

    section: ClassVar[ContentType]
    values: ClassVar[Folders]
    name: str
    group: Group | None = None

    def url(self, lang: str) -> str:
        """Its address below the site's, with a closing slash."""
        parts = (VIEWS[self.section.name][self.name][lang], *self.folders(lang))
        return self.section.section_url(lang) + "".join(f"{part}/" for part in parts)

    def folders(self, lang: str) -> tuple[str, ...]:
        """The group's part of the address. A record's is its id, the same in each language:
        translated addresses may meet, and those of seasons of two programmes too."""
        if self.group is None:
            return ()
        if isinstance(self.group, Vocabulary):
            return (self.values[self.group][LANGUAGES.index(lang)],)
        return (str(self.group) if isinstance(self.group, int) else self.group.id,)


Listed = TypeVar("Listed")
AnyView = TypeVar("AnyView", bound=View)


def lists(
    items: Iterable[Listed],
    views_of: Callable[[Listed], Iterable[AnyView]],
    always: Iterable[AnyView] = (),
) -> Mapping[AnyView, tuple[Listed, ...]]:
    """What each view lists, in the order given. always: the views that are there even if they list
    nothing."""
    found: dict[AnyView, list[Listed]] = {view: [] for view in always}
    for item in items:
        for view in dict.fromkeys(views_of(item)):
            found.setdefault(view, []).append(item)
    return {view: tuple(listed) for view, listed in found.items()}


def urls(views: Iterable[View]) -> Iterator[str]:
    """The address of each view in every language."""
    yield from (view.url(lang) for view in views for lang in LANGUAGES)
