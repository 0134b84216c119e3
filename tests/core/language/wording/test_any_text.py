"""What holds of any text: the judgements never fail, point at the words, and end in time."""

from __future__ import annotations

import random
import time
from itertools import islice, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.core.language.wording import (
    long_sentences,
    mixed_spellings,
    sentences,
    unopened_abbreviations,
)
from plugins.core.language.wording.sentences import count_words

LANGUAGE = st.sampled_from(["fi", "sv", "en", ""])
PIECES = (
    *(
        "Mallien Tori",
        "Mallien tori",
        "MallienTori",
        "Mallien-Tori",
        "mallien Tori",
        "MALLIEN TORI",
    ),
    *(
        "Mallitus 2020",
        "Mallitus2020",
        "Mallitus-ohjelma",
        "MalliTus",
        "Mallitusta",
        "2020",
        "XYZ:n",
    ),
    *(
        "XYZ",
        "(XYZ)",
        "XYZ-työ",
        "QWEs",
        "eli",
        "Esimerkin",
        "liitto (",
        ")",
        "ISO 9001",
        "a.XYZ@b.fi",
    ),
    *(
        "mm.",
        "n.",
        "jne.",
        "J.",
        "klo",
        "12.30.",
        "21.11.",
        "10 934",
        "8\u00a0000",
        ". ",
        "? ",
        "…",
        "!",
    ),
    *(
        " ",
        "  ",
        "\n",
        "\u00a0",
        "–",
        "- ",
        "-",
        ":",
        ",",
        "”",
        "“",
        '"',
        "(",
        "[",
        "]",
        "’",
        "'s",
        "İ",
    ),
    *("ja", "on", "n", "Nyt", "Å", "ß", "\u0308", "\ue000", "\x1c", "\u2028", "ǅ", "①", "²", "_"),
)
TEXT = st.lists(
    st.sampled_from(PIECES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    max_size=30,
).flatmap(lambda pieces: st.sampled_from(["", " "]).map(lambda between: between.join(pieces)))
BLOCKS = st.lists(TEXT, max_size=5)


@given(TEXT, LANGUAGE)
@example("a.\x1cA. \u2028B", "fi")
def test_sentences_are_slices_that_lose_only_white_space(text, language):
    end = 0
    for offset, sentence in sentences(text, language):
        assert text[offset:].startswith(sentence)
        assert sentence == sentence.strip() != ""
        assert not text[end:offset].strip()
        end = offset + len(sentence)
    assert not text[end:].strip()


@given(TEXT, LANGUAGE, st.integers(0, 6))
def test_long_sentences_are_those_with_more_words(text, language, most):
    found = [(one.offset, one.text, one.words) for one in long_sentences(text, language, most)]

    assert found == [
        (offset, sentence, count_words(sentence))
        for offset, sentence in sentences(text, language)
        if count_words(sentence) > most
    ]


@given(BLOCKS, LANGUAGE)
def test_abbreviations_stand_where_they_are_said_to(blocks, language):
    found = list(unopened_abbreviations(blocks, language))

    assert [(one.block, one.offset) for one in found] == sorted(
        (one.block, one.offset) for one in found
    )
    assert len({one.words for one in found}) == len(found)
    for one in found:
        assert blocks[one.block][one.offset :].startswith(one.words)
        assert 2 <= len(one.words) <= 6 and one.words.isupper()


@given(BLOCKS, LANGUAGE)
def test_known_or_opened_in_front_they_are_silent(blocks, language):
    words = [one.words for one in unopened_abbreviations(blocks, language)]
    opened = [f"Mallin esimerkki ({word})." for word in words]

    assert list(unopened_abbreviations(blocks, language, words)) == []
    assert list(unopened_abbreviations([*opened, *blocks], language)) == []


@given(BLOCKS, LANGUAGE)
@example(["Nyt Mallien\x1cTori ja MallienTori"], "fi")
def test_spellings_stand_where_they_are_said_to(blocks, language):
    found = list(mixed_spellings(blocks, language))

    assert [(one.block, one.offset) for one in found] == sorted(
        (one.block, one.offset) for one in found
    )
    for one in found:
        assert blocks[one.block][one.offset :].startswith(one.words)
        assert one.words.split() and one.other.split()
        assert one.words != one.other


def names(least_words: int, least_letters: int) -> st.SearchStrategy[str]:
    word = st.text("abdeklmoprsuvyäö", min_size=least_letters, max_size=9).map(str.capitalize)
    return st.lists(word, min_size=least_words, max_size=4).map(" ".join)


FRAMES = (
    "Nyt {} jatkuu.",
    "{} alkoi, ja niin {} päättyi.",
    "Mukana on (myös) {}, ja se riittää.",
    "Hän sanoi: ”{} on valmis.”",
)
COMPOUNDS = "{} -ohjelma kertoo, että {}-työ jatkuu."


@given(names(1, 3), st.lists(st.sampled_from((*FRAMES, COMPOUNDS)), max_size=8), LANGUAGE)
def test_a_page_with_one_spelling_is_not_mixed(name, frames, language):
    blocks = [frame.replace("{}", name) for frame in frames]

    assert list(mixed_spellings(blocks, language)) == []


# A short last word may look like an ending (Lla), and then it isn't compared.
@given(names(2, 8), st.sampled_from(FRAMES))
def test_another_spelling_of_a_name_is_found(name, frame):
    joined = name.replace(" ", "")
    blocks = [frame.replace("{}", name), f"Nyt {name} on, ja {name} jää.", f"Nyt {joined} on."]

    assert [one.words for one in mixed_spellings(blocks, "fi")] == [joined]


CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SIZE = 500_000
CHANCE = random.Random(1)
HOSTILE = {
    "one word": "sana " * (SIZE // 5),
    "one name": "Sana " * (SIZE // 5),
    "capitals": "SANA " * (SIZE // 5),
    "one long word": "a" * SIZE,
    "one long name": "A" * SIZE,
    "brackets": "(" * SIZE,
    "brackets apart": "( " * (SIZE // 2),
    "closed brackets": ")" * SIZE,
    "stops and brackets": ".)" * (SIZE // 2),
    "stops": "." * SIZE,
    "stops apart": ". " * (SIZE // 2),
    "stops and openings": ". (" * (SIZE // 3),
    "quotes": '." ' * (SIZE // 3),
    "white space": "A." + " " * SIZE + "b." + "\n" * SIZE,
    "initials": "J. " * (SIZE // 3),
    "no stops": "nyt Mallien Tori on Mallien tori ja " * (SIZE // 36),
    "digits": "123 456 7890 " * (SIZE // 13),
    "hyphens": "AB-" * (SIZE // 3),
    "small parts": "AB-" + "a-" * (SIZE // 2),
    "colons": "XYZ:n " * (SIZE // 6),
    "rows that break": "AB " * (SIZE // 3) + "AB1",
    "abbreviations": " ".join(f"on {''.join(c)}:n" for c in islice(product(CAPITALS, repeat=4), 55_000)),
    "opened ones": " ".join(f"Työ ({''.join(c)}) on" for c in islice(product(CAPITALS, repeat=4), 40_000)),
    "open brackets": " ".join(f"on {''.join(c)} ({'x, ' * 20}" for c in islice(product(CAPITALS, repeat=3), 7_000)),
    "spellings": " ".join(
        "on " + "".join(CHANCE.choice((c.lower(), c)) for c in "MALLIENTORIKAUPUNKI")
        for _ in range(19_000)
    ),
    "names": " ".join(
        CHANCE.choice("ABCDEF") + "".join(CHANCE.choices("abcdef", k=5)) + " on on on"
        for _ in range(19_000)
    ),
    "runs": " ".join(
        CHANCE.choice("ABCDEF") + "".join(CHANCE.choices("abcdef", k=5)) + CHANCE.choice((" on on on", ""))
        for _ in range(19_900)
    ),
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_half_a_megabyte_takes_seconds_at_most(text):
    started = time.process_time()
    for _ in sentences(text, "fi"):
        pass
    for _ in long_sentences(text, "fi"):
        pass
    for _ in unopened_abbreviations([text], "fi"):
        pass
    for _ in mixed_spellings([text], "fi"):
        pass

    # About one second where this was written; whatever grows with the square takes minutes.
    assert time.process_time() - started < 15
