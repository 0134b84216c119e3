"""Stage 1, first half: the bytes of a file become text, or problems that say what they are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from .language.characters import FORBIDDEN, Kind, cleaned, name_of, unseen
from .problems import Place, Problem

MOST_FAULTS = 20
"""Forbidden characters that are named in one file; a file with more is no text."""

LARGEST_FILE = 500_000
"""Bytes in one Markdown file: a book's worth, and few enough for any text to render in seconds."""

_BOMS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))


def decode(place: Place, data: bytes, size: int = 0) -> tuple[str, list[Problem]]:
    """The text of a file with `\\n` line ends, in NFC and without unseen characters or a byte order
    mark, and what is wrong with it.

    Text that can't be read is empty, so that one fault gives one message. size: of the whole file,
    where the data are only its beginning.
    """
    if len(data) > LARGEST_FILE:
        return "", [Problem.at(place, "F08", size=max(size, len(data)), most=LARGEST_FILE)]
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return "", [Problem.at(place, "F02", encoding=encoding)]
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        encoding = _guess(data)
        if encoding == "UTF-16":
            return "", [Problem.at(place, "F02", encoding=encoding)]
        line = data.count(b"\n", 0, fault.start) + 1
        column = fault.start - (data.rfind(b"\n", 0, fault.start) + 1) + 1
        return "", [Problem.at(place.at(line, column), "F02", encoding=encoding)]
    if not text.strip():
        return "", [Problem.at(place, "F04")]
    if text.count("\0") > len(text) // 4:
        return "", [Problem.at(place, "F02", encoding="UTF-16")]
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    faults = [
        Problem.at(_place_of(place, text, match.start()), "F03", character=name_of(match[0]))
        for match in islice(FORBIDDEN.finditer(text), MOST_FAULTS)
    ]
    return ("", faults) if faults else (cleaned(text), list(_unseen_in(place, text)))


def _unseen_in(place: Place, text: str) -> Iterator[Problem]:
    """What the editor can't see: each character, but of letters in pieces the first."""
    found = list(unseen(text))
    pieces = [one for one in found if one.kind is Kind.DECOMPOSED]
    hidden = [one for one in found if one.kind is not Kind.DECOMPOSED]
    for one in hidden[:MOST_FAULTS]:
        code = "F11" if one.kind is Kind.BIDI else "F12"
        yield Problem.at(_place_of(place, text, one.offset), code, character=name_of(one.character))
    for one in pieces[:1]:
        yield Problem.at(
            _place_of(place, text, one.offset),
            "F13",
            character=one.character,
            written=name_of(one.written),
            count=len(pieces),
        )


def _guess(data: bytes) -> str:
    """The likeliest encoding of bytes that aren't UTF-8; old Finnish files are Latin-1."""
    if data.count(0) > len(data) // 4:
        return "UTF-16"
    return "Latin-1 (ISO-8859-1, Windows-1252)"


def _place_of(place: Place, text: str, offset: int) -> Place:
    line_start = text.rfind("\n", 0, offset) + 1
    return place.at(text.count("\n", 0, offset) + 1, offset - line_start + 1)
