"""Order by language: å, ä, ö last in Finnish and Swedish, numbers by their value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.language.collation import index_letter, sort_key

NAMES = st.lists(
    st.text(st.sampled_from("aAåÅäÄöÖzZvVwWeéüß 019-.·"), max_size=6) | st.text(max_size=6),
    max_size=8,
)


def ordered(names: str, language: str) -> str:
    return " ".join(sorted(names.split(), key=lambda name: sort_key(name, language)))


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize(
    "names",
    [
        "Aatu Zeniitti Ålanti Äänekoski Öja",
        "ast zoo å åa ä äa ö",
        "vaara vuori waltari",
        "kausi-2 kausi-10",
        "Teko teko-2 Tekoja",
        "eero Eeva éva",
    ],
)
def test_finnish_and_swedish_order(names, language):
    assert ordered(" ".join(reversed(names.split())), language) == names


def test_english_order_folds_them():
    assert ordered("Zoo Äiti Öljy Åbo Elo", "en") == "Åbo Äiti Elo Öljy Zoo"


def test_w_is_a_letter_of_its_own():
    assert ordered("Wb Va Vc Wa", "fi") == "Va Vc Wa Wb"


@pytest.mark.parametrize(
    ("text", "fi", "en"),
    [
        ("aura", "A", "A"),
        ("Ålanti", "Å", "A"),
        ("äänekoski", "Ä", "A"),
        ("Ö", "Ö", "O"),
        ("Ærø", "Ä", "Æ"),
        ("éva", "E", "E"),
        ("”Lainattu”", "L", "L"),
        ("2020", "#", "#"),
        ("– viiva", "V", "V"),
        ("!", "#", "#"),
        ("", "#", "#"),
    ],
)
def test_index_letters(text, fi, en):
    assert index_letter(text, "fi") == index_letter(text, "sv") == fi
    assert index_letter(text, "en") == en


@given(NAMES, st.sampled_from(["fi", "sv", "en"]))
def test_the_order_does_not_depend_on_where_one_starts(names, language):
    by_key = sorted(names, key=lambda name: sort_key(name, language))

    assert sorted(reversed(names), key=lambda name: sort_key(name, language)) == by_key
    assert sorted(by_key, key=lambda name: sort_key(name, language)) == by_key


@given(st.text(max_size=8), st.text(max_size=8), st.sampled_from(["fi", "sv", "en"]))
def test_only_equal_texts_have_equal_keys(one, other, language):
    assert (sort_key(one, language) == sort_key(other, language)) == (one == other)


@given(
    st.text(st.characters(max_codepoint=127), max_size=8),
    st.text(max_size=4),
    st.sampled_from(["fi", "sv"]),
)
def test_what_begins_with_the_last_letters_comes_last(plain, rest, language):
    a, ä, ö = (sort_key(letter + rest, language) for letter in "åäö")

    assert sort_key(plain, language) < a < ä < ö
