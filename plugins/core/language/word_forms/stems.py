"""What the search keeps of a word: pagefind's own cutting of words and Snowball's Finnish stems.

What it does is seen in its index: letters and digits alone, in lower case, without diacritics, and
only then the stem. (pagefind 1.5, `fossick/splitting.rs`; the algorithm is Snowball's of before
3.0, which cuts some endings otherwise.)
"""

from __future__ import annotations

import re
import string
import unicodedata
from functools import cache

import snowballstemmer

_SNOWBALL = snowballstemmer.stemmer("finnish")
_PUNCTUATION = re.compile(f"[{re.escape(string.punctuation)}]+")


@cache
def stem(word: str) -> str:
    """The stem of one word, of letters and digits: kunnassa → kun, Työllä → tyol."""
    apart = unicodedata.normalize("NFD", word.lower())
    return _SNOWBALL.stemWord("".join(c for c in apart if not unicodedata.combining(c)))


def kept(run: str) -> set[str]:
    """The stems by which the search finds what stands between two spaces.

    The whole, and what ASCII marks join: Kunteko-ohjelma → kuntekoohjelm, kunteko, ohjelm. Other
    marks (’ ” – and the no-break hyphen) divide nothing, and stay in the parts.
    """
    whole = "".join(filter(str.isalnum, run))
    parts = [part for part in _PUNCTUATION.split(run) if len(part) > 1]
    return {stem(word) for word in (whole, *parts) if word}
