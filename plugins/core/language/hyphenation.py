"""Soft hyphens (U+00AD) in long words, for headings that must fit a phone and columns of tables.

Most browsers know no Finnish hyphenation, and a heading is set so large that one compound can be
wider than a phone's screen; columns of tables are narrow on any. Running text is left alone: a soft
hyphen is copied along with it.

Finnish as Kielitoimiston ohjepankki ("Tavutus ja rivinvaihto") has it: a word is divided before a
consonant that a vowel follows, and a compound between its parts. Parts that begin with a vowel or
with two consonants aren't known by that rule, so those that the language of public programmes
uses are listed. Swedish and English by the patterns of TeX and LibreOffice (pyphen).
"""

from __future__ import annotations

import re
from functools import cache

from pyphen import Pyphen

SOFT_HYPHEN = "\u00ad"
LONG = 15
"""Letters of the shortest word that is divided: shorter ones fit a phone whole, and balanced lines
would divide them without need."""
NARROW = 9
"""The same in a column of a table, some eight of which must fit beside each other."""
EDGE = 4
"""Letters that stay together at either end of a word."""

_WORD = re.compile(rf"[^\W\d_]{{{NARROW},}}")
_VOWEL = "aeiouyåäöéèüáíó"
_SYLLABLE = re.compile(rf"(?<=[^\W\d_])(?=[^\W\d_{_VOWEL}][{_VOWEL}])")
_TAKES_OVER = re.compile(rf"[{_VOWEL}]")
_PARTS = (
    "aikataul aineisto aloitte aluee aluei alueohjelm alust arvio arvioi arvoin asema asemakaav"
    " asetu asiak asiantuntij asukka ehdotu elinkeino elinvoim elämä esimerk esity etuisuu"
    " identiteet ihmise ikäihmi ikääntyn ilmasto ilmiö infrastruktuur itsearvioin järjestelm"
    " ohjaaj ohjau ohjeistu ohjelm omaisuu omist omistaja opas opettaj opintoj oppaa oppi"
    " oppimi organisaatio osaami osallis osallistu osapuol osasto osuud osuuk osuus otto oton"
    " uudistu uuti ulkopuoli yhdenvertaisuu yhdisty yhteise yhteishenki yhteisty yhteisö"
    " yhteystied yhteyshenkilö yhtiö yksikkö yksikö yliopisto ympäristö yrittäj yrity äänesty"
    " is|aika is|aja us|aika us|aja us|asu us|oikeu ys|aika ys|aja ys|oikeu gin|os kesken|er"
    " viran|omai vastaan|ot käyttöön|ot asukas|ilt asukas|ill"
    " kliini kluster krati kriisi kriteer kriti plan platform presidentt prioriteet pros prosen"
    " prosess projekt protokoll standard strategi struktuur trend"
).split()
"""Second parts of compounds that the rule of syllables would cut wrong, each as far as its forms
share. Before a bar stand the letters that it must follow."""
_PART = re.compile(
    "|".join(
        f"(?<={before}){part}" if bar else f"{before}"
        for before, bar, part in sorted((row.partition("|") for row in _PARTS), key=str)[::-1]
    )
)


def soften(text: str, lang: str, long: int = LONG) -> str:
    """A text of one language (`fi`, `sv`, `en`) with soft hyphens in its long words; what it says
    without them is unchanged, and doing it twice is doing it once. long: the letters of the
    shortest word that is divided, `NARROW` at least."""
    plain = text.replace(SOFT_HYPHEN, "")
    return _WORD.sub(lambda word: _divided(word[0], lang, long), plain)


def _divided(word: str, lang: str, long: int) -> str:
    if len(word) < long or word[1:] != word[1:].lower():
        return word
    pieces, done = [], 0
    for place in _places(word.lower(), lang):
        if place >= EDGE and len(word) - place >= EDGE:
            pieces.append(word[done:place])
            done = place
    return SOFT_HYPHEN.join((*pieces, word[done:]))


def _places(word: str, lang: str) -> list[int]:
    if lang != "fi":
        return [int(place) for place in _patterns(lang).positions(word)]
    return sorted(_finnish(word))


def _finnish(word: str) -> set[int]:
    places = {m.start() for m in _SYLLABLE.finditer(word) if _TAKES_OVER.search(word[: m.start()])}
    for part in _PART.finditer(word):
        start = part.start()
        begun = _TAKES_OVER.search(word[:start])
        if start and begun:
            # The consonant before belongs to the first part: kehittämis|ohjelma, not kehittämi|s….
            first_vowel = _TAKES_OVER.search(word, start)
            until = first_vowel.start() if first_vowel else start
            # Nor is a vowel left alone after the place: kaupungin|osa, not kaupungino|sa.
            places -= {*range(start - 1, until + 1), start + 1}
            places.add(start)
    return places


@cache
def _patterns(lang: str) -> Pyphen:
    return Pyphen(lang={"sv": "sv", "en": "en_GB"}[lang])
