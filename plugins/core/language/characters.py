"""Characters that no text may hold, and those that an editor can't see though they are there."""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufffe\uffff]"
)
"""Control characters, halves of pairs, and private use: the core's own marks are of those."""

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")

_BIDI = "\u202a-\u202e\u2066-\u2069"
_TURNING = re.compile(f"[{_BIDI}]")
_HIDDEN = re.compile(
    "\U0001f3f4[\U000e0020-\U000e007e]{1,30}\U000e007f"  # the flag of a region: Scotland
    f"|([{_BIDI}])"
    "|([\u061c\u180e\u200b-\u200f\u2060-\u206f\ufe0e\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f])"
)
_JOINING = re.compile(
    "[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\u1b00-\u1bff\ua840-\ua87f\ua980-\ua9ff"
    "\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010fff\U00011000-\U000114ff\U0001e900-\U0001e95f]"
)
"""Scripts whose letters take their shape from their neighbours: Arabic, Indic, Mongolian …"""

_NON_JOINER, _JOINER, _MONGOLIAN_SEPARATOR = "\u200c\u200d\u180e"
_PICTURE_SELECTORS = "\ufe0e\ufe0f"
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_WORKERS = _NON_JOINER + _JOINER + _MONGOLIAN_SEPARATOR + _PICTURE_SELECTORS + _DIRECTION_MARKS
_LONG_RUN = re.compile(r"[\u0300-\U0010ffff]{64}")


class Kind(StrEnum):
    """Why an editor can't see a character."""

    BIDI = "bidi"
    ZERO_WIDTH = "zero-width"
    DECOMPOSED = "decomposed"


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something in a text that can't be seen.

    written: what stands at the offset. character: the same, but for a letter in pieces the letter
    in one, to be put in its place.
    """

    offset: int
    written: str
    character: str
    kind: Kind


def name_of(character: str) -> str:
    """How people are told of a character: U+200B ZERO WIDTH SPACE, or U+0007 without a name.

    Of several characters each is named: U+0061 LATIN SMALL LETTER A + U+0308 COMBINING DIAERESIS.
    """
    return " + ".join(f"U+{ord(c):04X} {unicodedata.name(c, '')}".rstrip() for c in character)


def without_forbidden_references(html: str) -> tuple[str, list[tuple[str, str, str]]]:
    """The HTML with U+FFFD for references to forbidden characters and without those that turn the
    direction of reading; (code of the problem, as written, name) of each."""
    found: list[tuple[str, str, str]] = []

    def checked(match: re.Match[str]) -> str:
        number = int(match[1][-9:], 16) if match[1] else int(match[2][-9:])
        if number <= 0x10FFFF and _TURNING.fullmatch(chr(number)):
            found.append(("F11", match[0], name_of(chr(number))))
            return ""
        if number <= 0x10FFFF and not FORBIDDEN.fullmatch(chr(number)):
            return match[0]
        found.append(("F03", match[0], f"U+{number:04X}"))
        return "\ufffd"

    return _REFERENCE.sub(checked, html), found


def unseen(text: str) -> Iterator[Unseen]:
    """What can't be seen in a text, in the order of the offsets.

    Not told: soft hyphens, joiners where they shape a script or an emoji (Unicode 23.2, UTS #51),
    direction marks beside a right-to-left letter, and marks of a script that have no letter in one.
    """
    if text.isascii():
        return iter(())
    hidden = (Unseen(offset, text[offset], text[offset], kind) for offset, kind in _hidden(text))
    return heapq.merge(hidden, _in_pieces(text), key=attrgetter("offset"))


def cleaned(text: str) -> str:
    """The text in NFC without what `unseen` tells of as zero-width or bidi; lines stay lines."""
    text = composed(text)
    hidden = [offset for offset, _ in _hidden(text)]
    if not hidden:
        return text
    starts, ends = [0, *(offset + 1 for offset in hidden)], [*hidden, len(text)]
    return composed("".join(text[start:end] for start, end in zip(starts, ends, strict=True)))


def composed(text: str) -> str:
    """The text in NFC (UAX #15), in linear time."""
    if unicodedata.is_normalized("NFC", text):
        return text
    return unicodedata.normalize("NFC", _in_order(text) if _LONG_RUN.search(text) else text)


def _in_order(text: str) -> str:
    """The text in NFD, its marks in canonical order."""
    # Python's own ordering takes the square of the length of a run: a minute for 250,000 marks.
    apart = "".join(unicodedata.normalize("NFD", c) for c in text)
    runs = groupby(apart, key=lambda c: unicodedata.combining(c) != 0)
    return "".join(
        c for marks, run in runs for c in (sorted(run, key=unicodedata.combining) if marks else run)
    )


def _hidden(text: str) -> Iterator[tuple[int, Kind]]:
    """Where characters without a shape stand, but for those that shape their neighbours."""
    for match in _HIDDEN.finditer(text):
        if match[1]:
            yield match.start(), Kind.BIDI
        elif match[2] and not _is_at_work(text, match.start()):
            yield match.start(), Kind.ZERO_WIDTH


def _in_pieces(text: str) -> Iterator[Unseen]:
    """Letters that Unicode has as one character, but that stand in pieces or under another number.

    Marks whose order alone differs aren't told: neither the reader nor a search sees it.
    """
    if unicodedata.is_normalized("NFC", text):
        return
    for offset, cluster in _clusters(text):
        if not unicodedata.is_normalized("NFC", cluster):
            whole = composed(cluster)
            if whole[0] != cluster[0] and len(whole) <= len(cluster):
                yield Unseen(offset, cluster, whole, Kind.DECOMPOSED)


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """The characters of a text with the marks that follow each."""
    start = 0
    for offset, character in enumerate(text):
        if offset and not _is_mark(character):
            yield start, text[start:offset]
            start = offset
    if text:
        yield start, text[start:]


def _is_at_work(text: str, offset: int) -> bool:
    """Whether a character without a shape does something to its neighbours there.

    Looks at neighbours that `cleaned` neither takes away nor changes to another kind, so that
    what stays once stays for good.
    """
    character, after = text[offset], text[offset + 1 : offset + 2]
    if character not in _WORKERS:
        return False
    if character in _PICTURE_SELECTORS:
        return offset > 0 and (_is_emoji(text[offset - 1]) or text[offset - 1] in "#*0123456789©®")
    if character in _DIRECTION_MARKS:
        return _is_right_to_left(_base_before(text, offset)) or _is_right_to_left(after)
    if character == _MONGOLIAN_SEPARATOR:
        return "\u1820" <= _base_before(text, offset) <= "\u18aa"
    if _is_emoji(after) and _is_emoji(_picture_before(text, offset)):
        return True
    joined_before, joined_after = _is_joining(_base_before(text, offset)), _is_joining(after)
    if character == _JOINER:
        return joined_before or joined_after
    return joined_before and (joined_after or _is_mark(after) or _is_mark(text[offset - 1]))


def _base_before(text: str, offset: int) -> str:
    """The nearest character before the offset that isn't a mark, or nothing."""
    at = offset - 1
    while at >= 0 and _is_mark(text[at]):
        at -= 1
    return text[at] if at >= 0 else ""


def _picture_before(text: str, offset: int) -> str:
    """The emoji before the offset, past its selector and keycap."""
    return text[max(offset - 3, 0) : offset].rstrip(_PICTURE_SELECTORS + "\u20e3")[-1:]


def _is_mark(character: str) -> bool:
    """A mark on the character before it; selectors of a picture are told by themselves."""
    return (
        character >= "\u0300"
        and character not in _PICTURE_SELECTORS
        and unicodedata.category(character)[0] == "M"
    )


def _is_emoji(character: str) -> bool:
    """Pictures and the signs that can be one; those newer than Python's tables by their block."""
    return "\U0001f000" <= character <= "\U0001faff" or (
        character >= "\u203c"
        and (character in "‼⁉ℹ〰" or unicodedata.category(character) in ("So", "Sm"))
    )


def _is_right_to_left(character: str) -> bool:
    """A letter of a script that runs so; the direction marks count as such, but are no letters."""
    return character.isalpha() and unicodedata.bidirectional(character) in ("R", "AL")


def _is_joining(character: str) -> bool:
    return bool(_JOINING.match(character)) and unicodedata.category(character)[0] == "L"
