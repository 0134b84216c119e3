"""The given name and the surname in a person's name as people write it, and what is doubtful."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from ..characters import cleaned

_PARTICLES = frozenset(
    "von vom zu zum zur af av de del della delle dei degli der den des di da das do dos du la le"
    " les lo van het ten ter te bin ibn bint abu al el".split()
)
DEGREES = frozenset(
    "FT FL FM FK FD TD TkT TkL TkK DI KTT KTL KTM KTK HTT HTL HTM HTK HM VTT VTL VTM VTK YTT YTL"
    " YTM YTK OTT OTL OTM OTK ON LT LL LK ELT ELL KT KL KM KK PsT PsL PsM TT TtT TtL TtM MMT MML"
    " MMM LitT LitM TaT TaM MuT MuM TeT TeM SotT SotM AMK YAMK PhD DPhil DSc MSc BSc MA BA MBA EMBA"
    " eMBA MD LLM MSSc MSocSc Dr Prof Mr Mrs Ms Jr Sr II III IV dos dr prof".split()
)
"""Titles that have no full stop of their own: Finnish degrees, and the commonest abroad."""

_OCCUPATIONS = tuple(
    "tohtori professori dosentti maisteri lisensiaatti kandidaatti insinööri arkkitehti johtaja"
    " päällikkö neuvos ministeri rehtori lehtori opettaja tutkija sihteeri asiantuntija"
    " suunnittelija koordinaattori edustaja pormestari herra rouva professor docent doktor magister"
    " direktör direktor rektor director doctor manager".split()
)
"""What words for titles end in, in any case: Toimitusjohtaja."""

_ABBREVIATION = re.compile(r"[^\W\d_]{2,6}\.(?:-?[^\W\d_]+\.?)*")
_STOPPED_INITIALS = re.compile(r"(?:[^\W\d_]\.)+(?:-(?:[^\W\d_]\.)+)*")
_FORMER_NAME = frozenset(("os.", "o.s.", "ent.", "ent", "född", "née"))
_JOINING_TWO = frozenset(("ja", "sekä", "tai", "och", "eller", "and", "or", "&", "+"))
_ASIDE = re.compile(r"\(([^()]*)\)")
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2013": "-", "\u00ad": None})
_VOWELS = frozenset("AEIOUYÅÄÖÜØÆ")


class Doubt(StrEnum):
    """Why a person's address may not be what the pattern says."""

    PARTICLE = "particle"
    NAMES = "names"
    INITIALS = "initials"
    TITLE = "title"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class PersonName:
    """The two names an address is made of, as they are written; the surname has its particles."""

    given: str
    surname: str
    doubts: tuple[Doubt, ...] = ()


def names_of(name: str) -> PersonName | None:
    """The given name and the surname of one person, or None when there aren't both.

    Of several names the first and the last are taken, as Finnish bodies do when they make the
    addresses; particles belong to the surname. Each thing that a name of two plain words doesn't
    have is told as a doubt.
    """
    text, doubts = _without_asides(cleaned(name).translate(_HYPHENS))
    parts = [part.split() for part in text.split(",") if part.strip()]
    while len(parts) > 1 and all(map(_is_title, parts[0])):
        doubts.add(Doubt.TITLE)
        del parts[0]
    if not parts or any(sign in text for sign in "/;") or _JOINING_TWO.intersection(text.split()):
        return None
    caseless = text.islower()
    words, after = _without_titles(parts[0], doubts, caseless), parts[1:]
    while after and _follows_as_title(after[-1], is_last=len(after) == 1, names=words):
        after.pop()
        doubts.add(Doubt.TITLE)
    if after and _names_in(words) < 2:
        doubts.update({Doubt.ORDER, *([Doubt.TITLE] if len(after) > 1 else [])})
        return _joined(_without_titles(after[0], doubts, caseless), words, doubts)
    if after:
        doubts.add(Doubt.TITLE)
    surname_words = _surname_in_front(words)
    if surname_words:
        doubts.add(Doubt.ORDER)
        return _joined(words[surname_words:], words[:surname_words], doubts)
    return _joined(words[:1], words[1:], doubts)


def _without_asides(text: str) -> tuple[str, set[Doubt]]:
    """The text without what stands in brackets or after “née”, and the doubts that these raise."""
    doubts = {
        Doubt.TITLE if words and all(map(_is_title, words)) else Doubt.NAMES
        for words in (aside.replace(",", " ").split() for aside in _ASIDE.findall(text))
    }
    words = _ASIDE.sub(" ", text).replace(",", " , ").split()
    former = next((i for i, word in enumerate(words) if i and word in _FORMER_NAME), len(words))
    if former < len(words):
        doubts.add(Doubt.NAMES)
    return " ".join(words[:former]), doubts


def _without_titles(words: list[str], doubts: set[Doubt], caseless: bool) -> list[str]:
    """The words between the titles at both ends; adds the doubt if there were any.

    A word in lower case may be a title nobody has listed, unless the whole name is written so or
    there would be no name left.
    """
    start, end = 0, len(words)

    def strange(word: str) -> bool:
        return not caseless and _is_strange(word)

    while start < end and (_is_title(words[start]) or (strange(words[start]) and end - start > 2)):
        start += 1
    while end - start > 2 and (_is_title(words[end - 1]) or strange(words[end - 1])):
        end -= 1
    while end > start and words[end - 1] in DEGREES:
        end -= 1
    if (start, end) != (0, len(words)) or any(map(strange, words)):
        doubts.add(Doubt.TITLE)
    return words[start:end]


def _follows_as_title(words: list[str], *, is_last: bool, names: list[str]) -> bool:
    """Whether what stands after a comma is a title: of one name only, if nothing else can be."""
    if is_last and _names_in(names) < 2:
        return all(map(_is_title, words))
    return all(_is_title(word) or _is_strange(word) for word in words)


def _surname_in_front(words: list[str]) -> int:
    """How many words of a surname stand first: in capitals (VIRTANEN Anna), or by its particle."""
    if not words or _in_capitals(words[-1]):
        return 0
    run = list(takewhile(lambda word: _is_particle(word) or _in_capitals(word), words[:-1]))
    for length in range(len(run), 0, -1):
        if not _is_particle(run[length - 1]):
            return length
    return len(run) + 1 if run and run[0].islower() and len(words) > len(run) + 1 else 0


def _joined(given: list[str], surname: list[str], doubts: set[Doubt]) -> PersonName | None:
    """The first of the given names, and the last of the surnames with the particles before it."""
    own = len(given)
    while own > 1 and _is_particle(given[own - 1]):  # Esimerkki, Jan von
        own -= 1
    given, surname = given[:own], [*given[own:], *surname]
    if not given or not surname or _STOPPED_INITIALS.fullmatch(surname[-1]):
        return None
    first, last = given[0], len(surname) - 1
    while last and _is_particle(surname[last - 1]):
        last -= 1
    if any(_is_particle(word) and word.islower() for word in (first, surname[-1])):
        return None
    left_out = [*given[1:], *surname[:last]]
    for word in (*given, *surname):
        if _begins_with_particle(word):
            doubts.add(Doubt.PARTICLE)
        if _is_initials(word):
            doubts.add(Doubt.INITIALS)
    if surname[last:-1] or any(map(_is_particle, left_out)):
        doubts.add(Doubt.PARTICLE)
    if any(not _is_particle(word) and not _is_initials(word) for word in left_out):
        doubts.add(Doubt.NAMES)
    return PersonName(first, " ".join(surname[last:]), tuple(d for d in Doubt if d in doubts))


def _names_in(words: list[str]) -> int:
    return sum(not _is_particle(word) for word in words)


def _is_particle(word: str) -> bool:
    return word.lower() in _PARTICLES


def _begins_with_particle(word: str) -> bool:
    """al-Esimerkki, d’Esimerkki."""
    head, hyphen, _ = word.partition("-")
    return bool(hyphen and head in _PARTICLES) or word.startswith(("d'", "d’", "l'", "l’"))


def _is_title(word: str) -> bool:
    """A degree, a listed occupation, an abbreviation with a full stop, capitals with no vowel."""
    return (
        word in DEGREES
        or word.lower().endswith(_OCCUPATIONS)
        or bool(_ABBREVIATION.fullmatch(word))
        or (len(word) > 2 and word.isalpha() and word.isupper() and not _VOWELS & set(word))
    )


def _is_strange(word: str) -> bool:
    """A word in lower case that isn't a particle: no name, then, but perhaps a title."""
    return word.islower() and not _is_particle(word) and not _begins_with_particle(word)


def _is_initials(word: str) -> bool:
    """J., J.K., J-P., J, JP; also the half of Anna-M."""
    parts = [part for part in re.split(r"[.-]", word) if part]
    return any(len(part) == 1 for part in parts) or (len(word) == 2 and word.isupper())


def _in_capitals(word: str) -> bool:
    return word.isupper() and "." not in word and not _is_initials(word)
