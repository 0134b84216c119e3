"""What the log of a recommendation told once, and doesn't tell any more.

Responses and follow-ups are only ever added. Files of an earlier revision are read as today's are,
and what they say is looked for in the catalogue: by the recommendation's id or, if the file has
been renamed, by its evaluation and text. Only facts are compared, not how they were written down.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from .catalogue import Catalogue, Record
from .language import LANGUAGES
from .problems import Place, Problem
from .reading import Draft, SourceFile, read
from .types.recommendation import RECOMMENDATION, FollowUp, Recommendation, Response


def overwritten(catalogue: Catalogue, earlier: Iterable[SourceFile]) -> Iterator[Problem]:
    """The entries and responses of earlier files that have been edited or removed since, each at
    its line now; what is gone with its file, at the file's name. A file that has errors now is
    compared once they are mended. earlier: all files that recommendations had then."""
    drafts = []
    for source in earlier:
        if "." in PurePosixPath(source.path).stem:
            continue  # a translation, which holds no facts
        draft = _original(source)
        if draft:
            drafts.append(draft)
        else:
            yield Problem.at(Place(source.shown), "L06")
    renamed = _by_content(catalogue, {draft.id for draft in drafts})
    for draft in drafts:
        assert isinstance(draft.header, Recommendation)
        now = catalogue.by_key.get((RECOMMENDATION.name, draft.id))
        now = now or renamed.get(_content(draft.header))
        if now:
            yield from _changed(draft.header, now)
        elif (RECOMMENDATION.folder, draft.id) not in catalogue.unread and _told(draft.header):
            yield Problem.at(draft.place, "L05")


def _original(source: SourceFile) -> Draft | None:
    """The file with its header, or None if that can't be read."""
    found = read([source], (RECOMMENDATION,), [])
    return next(
        (draft for draft in found.drafts if draft.header and draft.lang == LANGUAGES[0]), None
    )


def _told(header: Recommendation) -> bool:
    return bool(header.response or header.follow_ups)


def _by_content(catalogue: Catalogue, known: set[str]) -> dict[tuple[str, str], Record]:
    """The recommendations whose ids weren't known, by what stays when a file is renamed."""
    return {
        _content(record.header): record
        for record in catalogue.by_type.get(RECOMMENDATION.name, ())
        if record.id not in known and isinstance(record.header, Recommendation)
    }


def _content(header: Recommendation) -> tuple[str, str]:
    return _id(header.evaluation), header.title


def _changed(before: Recommendation, now: Record) -> Iterator[Problem]:
    header = now.header
    assert isinstance(header, Recommendation)
    if before.response and not header.response:
        yield Problem.at(now.place, "L04", day=before.response.date)
    elif before.response and header.response:
        keys = _different(before.response, header.response)
        if keys:
            yield Problem.at(now.place_of(("response",)), "L03", keys=", ".join(keys))
    for entry, index in _without_match(before.follow_ups, header.follow_ups):
        if index is None:
            place = now.place_of(("follow_ups",))
            yield Problem.at(place, "L02", day=entry.date, state=entry.implementation)
        else:
            keys = _different(entry, header.follow_ups[index])
            place = now.place_of(("follow_ups", index))
            yield Problem.at(place, "L01", day=entry.date, keys=", ".join(keys))


def _without_match(
    before: tuple[FollowUp, ...], now: tuple[FollowUp, ...]
) -> Iterator[tuple[FollowUp, int | None]]:
    """Each earlier entry that isn't there as it was, with the index of what it has become, if it
    has been edited: an entry of the same day and part, or one that only the day was changed of."""
    kept = Counter(_facts(entry) for entry in before)
    new: list[int] = []
    for index, entry in enumerate(now):
        facts = _facts(entry)
        if kept[facts]:
            kept[facts] -= 1
        else:
            new.append(index)
    alike: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for index in reversed(new):
        for likeness in _likenesses(now[index]):
            alike[likeness].append(index)
    taken: set[int] = set()
    for entry in before:
        facts = _facts(entry)
        if not kept[facts]:
            continue
        kept[facts] -= 1
        found = None
        for likeness in _likenesses(entry):
            while alike[likeness] and found is None:
                index = alike[likeness].pop()
                found = index if index not in taken else None
        if found is not None:
            taken.add(found)
        yield entry, found


def _likenesses(entry: FollowUp) -> Iterator[tuple[Any, ...]]:
    """What an entry and its edited self have in common, the surest first."""
    yield "day", entry.date, entry.part
    yield "all but the day", *(fact for fact in _facts(entry) if fact[0] != "date")


def _different(before: FollowUp | Response, now: FollowUp | Response) -> list[str]:
    """The keys whose values aren't the same."""
    values = dict(_facts(now))
    return [key for key, value in _facts(before) if values[key] != value]


def _facts(part: FollowUp | Response) -> tuple[tuple[str, Any], ...]:
    """What an entry or a response tells: its keys and values. A reference is the same with and
    without its folder."""
    found = []
    for key in type(part).model_fields:
        value = getattr(part, key)
        if isinstance(value, tuple):
            value = tuple(name if "://" in name else _id(name) for name in value)
        found.append((key, value))
    return tuple(found)


def _id(reference: str) -> str:
    return reference.rpartition("/")[2]
