"""Where sentences begin and end, how many words they have, and which are too long."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import LongSentence
from .full_stops import AFTER, BEFORE, BEFORE_NUMBER
from .marks import CLOSERS, DASHES, OPENERS, STOPS

MOST_WORDS = 25
"""The project's own limit. Plain-language guidance asks for short sentences; the number is ours."""

_STOPS, _TAIL = re.escape(STOPS), re.escape(STOPS + CLOSERS)
# The bound keeps long rows of marks linear: each mark of one may be looked at as a beginning.
_END = re.compile(rf"[{_STOPS}](?<![{_STOPS}].)[{_TAIL}]{{0,20}}+(?=\s++[^a-zåäö])")
_NEXT = re.compile(rf"\s++((?:[{re.escape(OPENERS + DASHES)}]\s*+)*+)(\S?)")
_FURTHEST_BACK = 16
"""Longer than any listed abbreviation with brackets before it."""
_INITIALS = re.compile(r"[^\W\d_]|[A-ZÅÄÖ](?:\.-?[A-ZÅÄÖ])*")
_DAY = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})?")
_WORD = re.compile(r"(?:(?<!\d)\d{1,3}+(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))++|[^\W_])\S*+")


def sentences(text: str, language: str) -> Iterator[tuple[int, str]]:
    """Each sentence with its offset, without the white space around it.

    A sentence ends at a full stop, ! ? or … and the quotation marks and brackets that close with
    it, when a capital, a digit, an opening mark or a dash follows. Where an abbreviation or a day
    makes that doubtful, see `_goes_on`.
    """
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text, start):
        following = _NEXT.match(text, match.end())
        if following and _ends(text, match, following, language):
            yield start, text[start : match.end()]
            start = following.start(1)
    rest = text[start:].rstrip()
    if rest:
        yield start, rest


def count_words(text: str) -> int:
    """The words of a text: what stands between spaces and holds a letter or a digit.

    A number in groups (10 934) is one word; a dash or another sign alone is none.
    """
    return len(_WORD.findall(text))


def long_sentences(text: str, language: str, most: int = MOST_WORDS) -> Iterator[LongSentence]:
    """The sentences that have more than `most` words."""
    # Words are never more than what white space parts, and that is quick to count.
    if len(text.split()) <= most:
        return
    for offset, sentence in sentences(text, language):
        if len(sentence.split()) > most and (words := count_words(sentence)) > most:
            yield LongSentence(offset, sentence, words)


def _ends(text: str, end: re.Match[str], following: re.Match[str], language: str) -> bool:
    """Whether a sentence ends at these marks, by what stands before and after them."""
    opening, first = following.groups()
    if not (opening or first.isupper() or first.isdecimal()):
        return False
    back = text[max(0, end.start() - _FURTHEST_BACK) : end.start()]
    if not back or back[-1].isspace():
        return True
    word = back.split()[-1].lstrip(OPENERS)
    if not word:  # (!) and […] stand inside sentences
        return False
    return not _goes_on(word, end[0], first, language)


def _goes_on(word: str, marks: str, first: str, language: str) -> bool:
    """Whether a sentence goes on though a full stop follows the word.

    marks: the full stop and what closes with it; first: the letter or sign that follows.
    `klo 12. 30`, `n. 40` and `J. K. Paasikivi` go on, `jne. Sitten` and `vuonna 2017. Toinen` end.
    """
    lower = word.lower()
    before = lower in BEFORE.get(language, ())
    if marks != ".":
        return before and marks == ".)"
    if before or _INITIALS.fullmatch(word):
        return True
    if first.isdecimal():
        return bool(_DAY.fullmatch(word)) or lower in BEFORE_NUMBER.get(language, ())
    if first.isupper():
        return False
    return bool(_DAY.fullmatch(word)) or lower in AFTER.get(language, ())
