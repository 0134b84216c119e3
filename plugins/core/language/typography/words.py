"""Finding the words of a text that have a sign in them, without looking at all the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

_REST = re.compile(r"\S*")


def with_sign(sign: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends in which the sign is found; spaces are between words."""
    done = 0
    for match in sign.finditer(text):
        at = match.start()
        if at >= done:
            before = text[done:at]
            start = at
            if before and not before[-1].isspace():
                start -= len(before.rsplit(None, 1)[-1])
            done = _REST.match(text, at).end()
            yield start, done
