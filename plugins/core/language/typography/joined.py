"""Splitting a text that the rules have set back into the parts it was joined of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .signs import CHANGING

_SIGNS = "".join(sorted(CHANGING))


def split(formed: str, parts: Sequence[str]) -> Iterator[str]:
    """The set text of each part, in order.

    All but quotation marks, dashes and spaces is the same in both and tells where a part ends.
    """
    start = 0
    for number, part in enumerate(parts[:-1]):
        end = start + len(part)
        if not formed.startswith(part, start):
            end = _end(formed, start, part, parts[number + 1])
        yield formed[start:end]
        start = end
    yield formed[start:]


def _end(formed: str, start: int, part: str, following: str) -> int:
    """Where a part that begins at a place of the set text ends there; following: the next part."""
    next_sign = following[0]
    if next_sign not in CHANGING and next_sign not in part:
        return formed.index(next_sign, start)
    kept = part.rstrip(_SIGNS)
    for _ in range(kept.count(kept[-1:])) if kept else ():
        start = formed.index(kept[-1], start) + 1
    # Of the signs between two kept ones a part gets no more than it had, if the next has some too.
    most = start + len(part) - len(kept) if next_sign in CHANGING else len(formed)
    while start < most and formed[start] in CHANGING:
        start += 1
    return start
