"""The names that a page shows by its capitals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from .endings import stem_of
from .marks import MARKS
from .words import Block, Word

MOST_WORDS = 4
_FEWEST_LETTERS = 3
_HEAD = 3
_LONGEST_ENDING = 6


class Start(NamedTuple):
    """A word with which a name may begin.

    block, at: the index of its block, and its own there; begins: its capital says nothing, as a
    sentence begins with it; run: the word and those with capitals after it, no more than tell that
    they are too many for a name, or the word alone if it goes on such a run; none for a small word.
    is_whole: whether the run has all that stand together, but for a word that begins a sentence.
    """

    block: int
    at: int
    begins: bool
    run: Sequence[Word]
    is_whole: bool


def starts(blocks: Sequence[Block]) -> list[Start]:
    """The starts that may belong to names in more than one spelling, in the order of the page.

    Those are among words with the same first letters, of which some tell more than a sentence's
    first word does, and not all are written alike. Most words are others.
    """
    by_head: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    telling: set[str] = set()
    for index, block in enumerate(blocks):
        raw = block.raw
        last = len(raw) - 1
        for at in block.capitals:
            word = raw[at]
            written = word.strip(MARKS)
            following = at + 1
            while (
                following <= last and following < at + MOST_WORDS and not raw[following].islower()
            ):
                written = f"{written} {raw[following].strip(MARKS)}"
                following += 1
            is_plain = word.istitle() and written.isalpha()
            head = word[:_HEAD].lower()
            if not (head.isalpha() and (is_plain or len(head) == _HEAD)):
                head = _head(block, at)
            if not is_plain:
                telling.add(head)
            if at and raw[at - 1].islower() and raw[at - 1][-1].isalpha():
                by_head[raw[at - 1][:_HEAD]].append((index, at - 1, ""))
            by_head[head].append((index, at, written))
    found = sorted(
        (index, at)
        for head in telling
        if len({written for _, _, written in by_head[head]}) > 1
        for index, at, _ in by_head[head]
    )
    return [_start(index, blocks[index], at) for index, at in found]


def _head(block: Block, at: int) -> str:
    """The first letters of what begins with a word: of more words if it is short."""
    letters = ""
    while len(letters) < _HEAD and (word := block.word(at)):
        letters += word.letters
        at += 1
    return letters[:_HEAD]


def _start(index: int, block: Block, at: int) -> Start:
    first = block.word(at)
    if first is None or first.written.islower():
        return Start(index, at, False, (), False)
    goes_on = block.joined(at) is not None
    if goes_on and not (block.begins(at - 1) and not block.joined(at - 1)):
        return Start(index, at, False, (first,), False)
    run = [first]
    while len(run) <= MOST_WORDS and (word := block.joined(at + len(run))):
        run.append(word)
    begins = not goes_on and first.is_capital and block.begins(at)
    return Start(index, at, begins, run, True)


class Names:
    """The names that starts show.

    A name is a run of two to four words with capitals, of which the last may be a number; a word
    that is written as no ordinary word is; and a word with a capital inside a sentence. In a
    compound, the part before the small last one counts too. A name's key is its letters and digits
    in lower case without the ending of the last word.
    """

    def __init__(self, found: Sequence[Start], language: str) -> None:
        self._language = language
        self._keys: set[str] = set()
        self._longest: dict[str, int] = {}
        self._inside: Counter[str] = Counter()
        for start in found:
            if start.run:
                self._take(start)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def may_begin(self, letters: str) -> bool:
        """Whether some name begins with the first of these letters and is long enough for them."""
        return len(letters) < _HEAD or len(letters) <= self._longest.get(letters[:_HEAD], 0)

    def key(self, letters: str) -> str:
        return stem_of(letters, self._language)

    def inside(self, word: Word) -> int:
        """How many times a word, in any case, has a capital inside a sentence on the page."""
        return self._inside[self.key(word.letters)]

    def _take(self, start: Start) -> None:
        run, first = start.run, start.run[0]
        if not start.begins:
            self._inside[self.key(first.letters)] += 1
        for word in (first, first.part):
            if word and word.is_unusual:
                self._add([word])
        if start.is_whole and len(run) <= MOST_WORDS and not (start.begins and len(run) == 1):
            last = run[-1]
            if last.part:
                self._add([*run[:-1], last.part])
            if len(run) > 1 or not last.part:
                self._add(run)

    def _add(self, words: Sequence[Word]) -> None:
        key = self.key("".join([word.letters for word in words]))
        if key not in self._keys and sum(map(str.isalpha, key)) >= _FEWEST_LETTERS:
            self._keys.add(key)
            head = key[:_HEAD]
            self._longest[head] = max(self._longest.get(head, 0), len(key) + _LONGEST_ENDING)
