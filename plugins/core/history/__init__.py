"""What was told once, and isn't told any more.

Responses and follow-ups are only ever added, and the changes of an event only ever counted up.
Files of an earlier revision are read as today's are, and what they say is looked for in the
catalogue: by the record's id or, if the file has been renamed, by what stays then. Only facts are
compared, not how they were written down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from ..catalogue import Catalogue
from ..language import LANGUAGES
from ..problems import Place, Problem
from ..reading import Draft, SourceFile, read
from . import evaluations, events, recommendations
from .comparison import Comparison

COMPARISONS: tuple[Comparison, ...] = (
    recommendations.COMPARISON,
    evaluations.COMPARISON,
    events.COMPARISON,
)
"""The types whose earlier files are compared, and how."""

FOLDERS = tuple(comparison.type.folder for comparison in COMPARISONS)
"""Where those files are, below content/."""


def overwritten(catalogue: Catalogue, earlier: Iterable[SourceFile]) -> Iterator[Problem]:
    """What earlier files told and has been edited or removed since, each at its line now; what is
    gone with its file, at the file's name. A file that has errors now is compared once they are
    mended. earlier: all files that the `FOLDERS` had then."""
    drafts: dict[str, list[Draft]] = {}
    for source in earlier:
        if "." in PurePosixPath(source.path).stem:
            continue  # a translation, which holds no facts
        draft = _original(source)
        if draft:
            drafts.setdefault(draft.type.name, []).append(draft)
        else:
            yield Problem.at(Place(source.shown), "L06")
    for comparison in COMPARISONS:
        yield from _overwritten(catalogue, comparison, drafts.get(comparison.type.name, []))


def _original(source: SourceFile) -> Draft | None:
    """The file with its header, or None if that can't be read."""
    found = read([source], tuple(comparison.type for comparison in COMPARISONS), [])
    return next(
        (draft for draft in found.drafts if draft.header and draft.lang == LANGUAGES[0]), None
    )


def _overwritten(
    catalogue: Catalogue, comparison: Comparison, drafts: list[Draft]
) -> Iterator[Problem]:
    known = {draft.id for draft in drafts}
    renamed = {
        comparison.content(record.header): record
        for record in catalogue.by_type.get(comparison.type.name, ())
        if record.id not in known
    }
    for draft in drafts:
        now = catalogue.by_key.get((comparison.type.name, draft.id))
        now = now or renamed.get(comparison.content(draft.header))
        if now:
            yield from comparison.changed(draft.header, now)
        elif (comparison.type.folder, draft.id) not in catalogue.unread:
            yield from comparison.gone(draft.header, draft.place)
