"""Names that a page spells in more than one way: Tekojen Tori, TekojenTori.

Two spellings are of one name when their letters and digits are the same but for the ending of the
last word; capitals, spaces and hyphens make the difference. A place counts only where its capitals
can't be those of ordinary words. So these are left out:

* spellings without a capital: uusi kaupunki beside Uusi Kaupunki;
* at the beginning of a sentence, those with no other capital and no digit: `Uusi kaupunki syntyi.`
  and `Tekojen tori jatkaa.`, as any ordinary words would stand there;
* words whose first one has its capital only at the beginning of sentences: niin Kunteko beside
  `Niin KUNTEKO alkoi.`, where only the last word is a name;
* the small word after a name of its own: Suomen yrittäjät beside Suomen Yrittäjät. A first word is
  such a name when it is in a short list, is in capitals, or has its capital elsewhere on the page;
* a name and a word beside it, where others write a compound: EU funded, EU-funded.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .findings import MixedSpelling
from .names import MOST_WORDS, Names, Start, starts
from .words import Block, Word

_MOST_CAPITALS = 20_000
"""More words with capitals are no running text: half a megabyte of that has about ten thousand."""
_ALWAYS_CAPITAL: dict[str, frozenset[str]] = {
    "fi": frozenset(
        "ahvenanmaan euroopan norjan pohjoismaiden ruotsin saksan suomen tanskan venäjän "
        "viron".split()
    ),
    "sv": frozenset("danmarks europas finlands nordens norges sveriges ålands".split()),
    "en": frozenset(
        "danish english estonian europe european finland finnish nordic norwegian sweden "
        "swedish".split()
    ),
}
"""First words of names that have their capital in any case."""


class _Place(NamedTuple):
    """A place of a name: the index of its block, and the indexes of its words and the words.

    spelling: as written but without the ending; small: where in its letters a word after a space
    begins without a capital; is_sure: whether its capitals can be no ordinary words'; begins: its
    first capital says nothing, as a sentence begins with it.
    """

    block: int
    indexes: range
    words: tuple[Word, ...]
    spelling: str
    small: tuple[int, ...]
    is_sure: bool
    begins: bool

    def is_in(self, covered: set[tuple[int, int]]) -> bool:
        return all((self.block, index) in covered for index in self.indexes)

    def finding(self, block: Block, other: str) -> MixedSpelling:
        start = block.start(self.indexes[0]) + self.words[0].lead
        end = block.start(self.indexes[-1]) + self.words[-1].lead + len(self.words[-1].written)
        return MixedSpelling(self.block, start, block.between(start, end), other)


def mixed_spellings(blocks: Sequence[str], language: str) -> Iterator[MixedSpelling]:
    """Each deviating spelling at its first place, in the order of the page.

    The spelling used most is the other, or the first one if many are used as often.
    """
    read = [Block(text) for text in blocks]
    if sum(len(block.capitals) for block in read) > _MOST_CAPITALS:
        return
    found = starts(read)
    names = Names(found, language)
    places: defaultdict[str, list[_Place]] = defaultdict(list)
    for start in found:
        for key, place in _places(start, read[start.block], names):
            places[key].append(place)
    findings: list[MixedSpelling] = []
    covered: set[tuple[int, int]] = set()
    # The longest first: KunTeko 2020 is one fault, not another one in its first word.
    for key in sorted(places, key=len, reverse=True):
        spellings = _spellings([p for p in places[key] if not p.is_in(covered)], names, language)
        if len(spellings) < 2:
            continue
        main = max(spellings, key=lambda spelling: len(spellings[spelling]))
        # The shortest has the least endings.
        other = min((" ".join(w.written for w in p.words) for p in spellings.pop(main)), key=len)
        for deviating in spellings.values():
            covered.update((place.block, i) for place in deviating for i in place.indexes)
            findings.append(deviating[0].finding(read[deviating[0].block], other))
    yield from sorted(findings, key=lambda finding: (finding.block, finding.offset))


def _places(start: Start, block: Block, names: Names) -> Iterator[tuple[str, _Place]]:
    """The places of names that begin with a word, and the names' keys.

    Of a compound, also the place of its first part.
    """
    words: tuple[Word, ...] = ()
    small: tuple[int, ...] = ()
    letters = ""
    for at in range(start.at, start.at + MOST_WORDS):
        word = block.word(at)
        if word is None or (words and (words[-1].ends or word.lead)):
            return
        if not names.may_begin(letters + (word.part or word).letters):
            return
        if words and word.written[0].islower():
            small = (*small, len(letters))
        for last in (word.part, word):
            if last is None:
                continue
            key = names.key(letters + last.letters)
            ending = len(letters) + len(last.letters) - len(key)
            # What looks like an ending mustn't be a word of its own: Kunteko on.
            if key in names and (not words or not ending or len(last.letters) - ending >= 2):
                named = (*words, last)
                written = " ".join([word.written for word in named])
                if written != written.lower():
                    is_sure = not start.begins or _says_something(written[1:])
                    spelling = written[: len(written) - ending]
                    indexes = range(start.at, at + 1)
                    yield (
                        key,
                        _Place(start.block, indexes, named, spelling, small, is_sure, start.begins),
                    )
        words = (*words, word)
        letters += word.letters


def _says_something(written: str) -> bool:
    """Whether there is a capital or a digit in a part of a spelling."""
    return written != written.lower() or any(map(str.isdecimal, written))


def _spellings(places: Sequence[_Place], names: Names, language: str) -> dict[str, list[_Place]]:
    """The places of a name by its spelling, without those that may be ordinary words.

    A place that isn't sure counts for a spelling that others have, and makes none of its own.
    """
    if len({place.spelling for place in places if place.is_sure}) < 2:
        return {}
    kept = _without_ordinary(places, names, language)
    inside = {place.spelling for place in kept if not place.begins}
    sure = {_spelling(place, inside) for place in kept if place.is_sure}
    found: dict[str, list[_Place]] = {}
    for place in kept:
        spelling = _spelling(place, inside)
        if spelling in sure:
            found.setdefault(spelling, []).append(place)
    return found


def _spelling(place: _Place, inside: set[str]) -> str:
    """The spelling, with a small first letter if a sentence's beginning made it a capital."""
    if place.begins and place.spelling not in inside:
        small = place.spelling[0].lower() + place.spelling[1:]
        return small if small in inside else place.spelling
    return place.spelling


def _without_ordinary(places: Sequence[_Place], names: Names, language: str) -> Sequence[_Place]:
    """The places that can't be ordinary words; none if its first word isn't known to be a name's.

    It is known when the name is one word somewhere, or has its first capital inside a sentence.
    """
    if not any(len(p.words) == 1 or (p.words[0].is_capital and not p.begins) for p in places):
        return ()
    if not any(place.small for place in places):
        return places
    capitals = {
        index
        for spelling in {place.spelling for place in places}
        for index, letter in enumerate(filter(str.isalnum, spelling))
        if letter.isupper()
    }
    always = _ALWAYS_CAPITAL.get(language, ())
    # Where the first word has its capital as this name's; more often on the page is elsewhere.
    here = Counter(names.key(p.words[0].letters) for p in places if not p.begins)
    return [
        place
        for place in places
        if not place.small
        or (
            capitals.issuperset(place.small)
            and not place.words[0].written.isupper()
            and place.words[0].letters not in always
            and names.inside(place.words[0]) <= here[names.key(place.words[0].letters)]
        )
    ]
