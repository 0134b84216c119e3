"""Whether a text tells what an abbreviation means where it uses it.

The ways are those that Finnish, Swedish and English texts have: `Työterveyslaitos (TTL)`,
`TTL (Työterveyslaitos)`, `TTL eli Työterveyslaitos`, `Työterveyslaitos, jäljempänä TTL`, and the
name with its abbreviation beside it, as Finnish authorities write theirs: `Työterveyslaitos TTL`.
A page often holds words of other languages, so the ways of all three count everywhere.
"""

from __future__ import annotations

import re

from .marks import OPENERS

_BACK = 120
"""How far before an abbreviation its long form may begin."""
_LONG_WORD = re.compile(r"(?<![^\W\d_])(?=[^\W\d_]{4})[A-ZÅÄÖ]*+[a-zåäöé]")
_BRACKET_AFTER = re.compile(r"\s?\((?!(?i:ks|kts|katso|vrt|jfr|se|see|cf)\b)([^()]{4,200})")
_LIST_AFTER = re.compile(r"\s?[:=–—-]\s([^.!?]{4,100})")
_MEANS_AFTER = re.compile(
    r",?\s(?:eli|toisin\ssanoen|lyhenne\ssanoista|ts\.|tarkoittaa|det\svill\ssäga|dvs|d\.\s?v\.\s?s|"
    r"alltså|står\sför|that\sis|i\.\s?e\.|stands\sfor|short\sfor)(?!\w)|\s=\s"
)
_TRANSLATION_AFTER = re.compile(
    r"[,;]\s(?:engl|eng|ruots|ransk|saks|lat|sv|fi|en|på|in|from|jäljempänä|tästä|nedan|härefter|"
    r"hereafter|hereinafter)\b"
)
_MEANS_BEFORE = re.compile(
    r"\b(?:eli|jäljempänä|myöhemmin|lyhenne(?:ttynä|tään)?|lyh\.|lyhyesti|det\svill\ssäga|dvs\.?|"
    r"d\.\s?v\.\s?s\.|nedan|härefter|förk\.|förkorta[ts]|that\sis|i\.\s?e\.|hereafter|hereinafter|"
    rf"abbreviated|known\sas|short\sfor),?\s(?:(?:as|to|till)\s)?[{re.escape(OPENERS)}]*$"
)
_NAME_AFTER = re.compile(r"\s([A-ZÅÄÖ][a-zåäö]{3,})")
_BREAK = re.compile(r"[.!?…:;,()\[\]]")
_SMALL_WORDS = frozenset("ja sekä och samt för i and for of the".split())


def is_opened(text: str, match: re.Match[str]) -> bool:
    """Whether the abbreviation that is the match's first group is opened at this use."""
    start, end = match.span(1)
    before, after = text[max(0, start - _BACK) : start], match.end()
    closed = text[end : end + 1] == ")"
    return bool(
        (before.endswith("(") and _follows_a_name(before[:-1], text, end, closed))
        or (closed and _is_last_in_bracket(before))
        or _MEANS_BEFORE.search(before)
        or _MEANS_AFTER.match(text, after)
        or _has_words(_BRACKET_AFTER.match(text, after))
        or (not start and _has_words(_LIST_AFTER.match(text, after)))
        or _has_its_letters(before, match[1])
        or _is_before_its_letters(_NAME_AFTER.match(text, after), match[1])
    )


def _has_words(match: re.Match[str] | None) -> bool:
    """Whether the match's first group has a word of four letters that aren't all capitals."""
    return match is not None and _LONG_WORD.search(match[1]) is not None


def _follows_a_name(before: str, text: str, end: int, closed: bool) -> bool:
    """Whether a bracket that begins with the abbreviation says what the words before it mean."""
    words = before.split()
    if not words or not any(map(str.isalnum, words[-1])):
        return False
    if len(words[-1]) <= 6 and words[-1].isupper() and words[-1].isalpha():
        return False  # THL (TTL): one abbreviation doesn't open another
    return closed or _TRANSLATION_AFTER.match(text, end) is not None


def _is_last_in_bracket(before: str) -> bool:
    """Whether a bracket has words and then the abbreviation: (European Social Fund, ESF)."""
    inside = before[before.rfind("(") + 1 :] if "(" in before else ""
    return inside.rstrip().endswith((",", ";")) and _LONG_WORD.search(inside) is not None


def _has_its_letters(before: str, capitals: str) -> bool:
    """Whether the words right before have the letters: Terveyden ja hyvinvoinnin laitos THL.

    A capital begins the name, every word's first letter is in the abbreviation, and all its letters
    are in the words in order, as they are in compounds.
    """
    words = _BREAK.split(before)[-1].split()
    if not before[-1:].isspace():
        return False
    for index, word in enumerate(words):
        if word[0] == capitals[0] and not word.isupper():
            name = [w for w in words[index:] if w.lower() not in _SMALL_WORDS]
            firsts = "".join(w[0] for w in name)
            if _in_order(firsts, capitals) and _in_order(capitals, "".join(name)):
                return True
    return False


def _is_before_its_letters(name: re.Match[str] | None, capitals: str) -> bool:
    """Whether the name right after has the letters: TTL Työterveyslaitos."""
    return bool(name and name[1][0] == capitals[0] and _in_order(capitals, name[1]))


def _in_order(letters: str, text: str) -> bool:
    """Whether the text has all the letters in their order, others between them or not."""
    rest = iter(text.lower())
    return all(letter in rest for letter in letters.lower())
