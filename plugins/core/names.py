"""Names that records declare, in all their forms, for automatic links.

Only what a record declares is ever linked: its name and its inflected forms (Turku, Turun). Nothing
is inflected by us, since Finnish endings change the word they are put on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from .body import Text
from .body.linking import Forms, first_words
from .language import LANGUAGES
from .problems import Place, Problem
from .reading import Draft
from .records import Header, names_in

_ORIGINAL = LANGUAGES[0]


@dataclass(frozen=True, slots=True)
class _Name:
    """A form of a name in a language, the record it means, and where it is declared."""

    lang: str
    form: str
    target: str
    place: Place


def texts(drafts: Iterable[Draft], today: date, problems: list[Problem]) -> list[Text]:
    """What there is to render, with the forms to link where a page asks for them; equal forms of
    two records are added to the problems, and link to neither."""
    drafts = list(drafts)
    originals = {(d.type.name, d.id): d.header for d in drafts if d.lang == _ORIGINAL}
    forms = _forms(
        [name for draft in drafts for name in _declared(draft, originals, today)], problems
    )
    found = []
    for draft in drafts:
        original = originals.get((draft.type.name, draft.id))
        asked = isinstance(original, Header) and original.auto_links
        own = f"{draft.type.folder}/{draft.id}"
        found.append(Text(draft.text, draft.lang, forms.get(draft.lang, {}) if asked else {}, own))
    return found


def _declared(
    draft: Draft, originals: Mapping[tuple[str, str], Any], today: date
) -> Iterator[_Name]:
    """The names of a draft's record and of those inside it, if they declare forms."""
    original = originals.get((draft.type.name, draft.id))
    if draft.header is None or not isinstance(original, Header) or original.state(today) == "draft":
        return
    target = f"{draft.type.folder}/{draft.id}"
    yield from _names(draft, draft.header, original, target, ())
    for key in draft.type.children:
        inner = getattr(draft.header, key, None) or {}
        if draft.lang == _ORIGINAL:
            for index, header in enumerate(inner):
                target = f"{draft.type.folder}/{header.id}"
                yield from _names(draft, header, header, target, (key, index))
        else:
            for name, header in dict(inner).items():
                target = f"{draft.type.folder}/{name}"
                yield from _names(draft, header, header, target, (key, name))


def _names(
    draft: Draft, header: Any, original: Any, target: str, location: tuple[str | int, ...]
) -> Iterator[_Name]:
    if not header.forms and not original.forms:
        return
    for inner, form in names_in(header):
        at = draft.node.place((*location, *inner)) if draft.node else (1, 1)
        yield _Name(draft.lang, form, target, draft.place.at(*at))
    in_others = getattr(header, "names", None) if draft.lang == _ORIGINAL else None
    for lang in LANGUAGES[1:]:
        if form := getattr(in_others, lang, None):
            yield _Name(lang, form, target, draft.place)


def _forms(names: Iterable[_Name], problems: list[Problem]) -> dict[str, Forms]:
    """By language, the forms that mean one record each."""
    owners: dict[tuple[str, str], list[_Name]] = {}
    for name in names:
        found = owners.setdefault((name.lang, name.form), [])
        if all(other.target != name.target for other in found):
            found.append(name)
    known: dict[str, dict[str, str]] = {}
    for (lang, form), found in owners.items():
        first, *others = sorted(found, key=lambda name: name.place)
        for other in others:
            problems.append(Problem.at(other.place, "N01", form=form, other=first.place.path))
        if not others:
            known.setdefault(lang, {})[form] = first.target
    return {lang: first_words(targets) for lang, targets in known.items()}
