"""Order by language: å, ä, ö last in Finnish and Swedish, numbers by their value."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.language.collation import index_letter, sort_key

LANGUAGES = ("fi", "sv", "en")
ANY_LANGUAGE = st.sampled_from(LANGUAGES)
NAME = st.text(
    st.sampled_from("aAåÅäÄöÖzZvVwWþÞŋæéüß 0129-–.·”б日\u0308\u030a"), max_size=6
) | st.text(max_size=6)
NAMES = st.lists(NAME, max_size=8)

# Order of ICU 78 (CLDR 48) by Intl.Collator: < letters differ, << accents, <<< case.
CLDR = [
    (
        "fi",
        "a << á << à << ă << â << ã << ą << ā < ae < b < c << ć << č << ç < d << ď << đ << ð < dz",
    ),
    (
        "fi",
        "e << é << è << ê << ě << ë << ė << ę << ē < f < g << ğ << ģ << ǥ < h << ħ < i < ij < j",
    ),
    ("fi", "l << ĺ << ľ << ļ << ł < m < n << ń << ñ << ņ << ŋ < ng < o << ó << ò << ô << ő << õ"),
    (
        "fi",
        "õ < oe << œ < p < s << š << ş < ss << ß < sz < t << ť << ţ << ŧ < th < u << ú << ű << ũ",
    ),
    ("fi", "ũ < v < w << ŵ < x < y << ý << ÿ << ü < z << ź << ž << ʒ < þ < å <<< Å << ǻ < ä <<< Ä"),
    ("fi", "ä <<< Ä << ǟ << æ <<< Æ << ǽ < ö <<< Ö << ø <<< Ø << ǿ"),
    (
        "sv",
        "a << á << à << â << ã << ą < ae < d << ď << đ <<< Đ << ð <<< Ð < dz < e << é << ë << ē < f",
    ),
    (
        "sv",
        "g << ģ < ǥ < h << ħ < n << ń << ñ < ng < ŋ < o << ó << ò << õ < oe < p < ss << ß < sz < t",
    ),
    (
        "sv",
        "t << ţ < th < ts < ŧ < u << ú << ũ < v < w < x < y << ý << ÿ << ü << ű < z << ž < ʒ < å",
    ),
    (
        "sv",
        "å <<< Å << ǻ < ä <<< Ä << ǟ << æ <<< Æ << ǽ << ę < ö <<< Ö << ø <<< Ø << ő << œ <<< Œ << ô",
    ),
    (
        "en",
        "a << á << à << â << å <<< Å << ä << ã < ae << æ <<< Æ < b < d << đ << ð < dz < e << é << ę",
    ),
    (
        "en",
        "n << ñ < ng < ŋ < o << ó << ô << ö << ő << õ << ø << ǫ < oe << œ < t < th < ts < ŧ < u",
    ),
    ("en", "u << ú << ü << ű < v < w < x < y << ý < z << ž < ʒ < þ <<< Þ"),
]


def ordered(names: str, language: str) -> str:
    return " ".join(sorted(names.split(), key=lambda name: sort_key(name, language)))


@pytest.mark.parametrize(("language", "row"), CLDR)
def test_letters_stand_where_cldr_has_them(language, row):
    first, *others = re.split(r" (<+) ", row)
    for sign, letter in zip(others[::2], others[1::2], strict=True):
        key, following = sort_key(first, language), sort_key(letter, language)
        assert key < following, (first, letter)
        same_letters, same_accents = key[0] == following[0], key[1] == following[1]
        assert (same_letters, same_letters and same_accents) == {
            "<": (False, False),
            "<<": (True, False),
            "<<<": (True, True),
        }[sign], (first, letter)
        first = letter


def test_thorn_is_th_in_swedish():
    assert sort_key("Þa", "sv")[:2] == sort_key("Tha", "sv")[:2]


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
        "Hoffren Hoffrén Hoffrenius",
        "Mykynen Müller Myyryläinen",
        "Mökkilä Mørch Möttönen",
        "Gudmundsen Guðrun Gudvarsson",
        "omaisuus O’Malley oppi-isä oppipoika %-osuus",
        "Suo Suoaho Suo-Anttila Suoanttila Suoniemi",
        "Yli-Vaara Yli-Vainio Ylivainio Yliväärä",
    ],
)
def test_finnish_and_swedish_order(names, language):
    assert ordered(" ".join(reversed(names.split())), language) == names


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "names",
    [
        ["Esi a", "Esi – b", "Esi–c", "Esi-a", "Esia", "Esi-a b", "Esiaa"],
        ["Hangon eläkeläiset", "Hangon–Hyvinkään rata", "Hangon satama"],
        ["", "!", "2", "Kausi", "Kausi 2", "Kausi 2018–2020", "Kausi 2019", "Kausia"],
        ["1.5", "1.10", "2", "2.1", "007a", "8", "10", "a"],
        ["07", "7", "٧", "7a", "123456789012345678", "1234567890123456789"],
        ["eero", "Eero", "”eero”", "- eeva", "”Eevert”"],
        ["zoo", "ζωή", "жук", "日本"],
    ],
)
def test_words_numbers_and_signs(names, language):
    assert sorted(reversed(names), key=lambda name: sort_key(name, language)) == names


def test_english_order_folds_them():
    assert ordered("Zoo Äiti Öljy Åbo Ærø Elo", "en") == "Åbo Ærø Äiti Elo Öljy Zoo"


def test_w_is_a_letter_of_its_own():
    assert ordered("Wb Va Vc Wa", "fi") == "Va Vc Wa Wb"


@pytest.mark.parametrize(
    ("text", "fi", "sv", "en"),
    [
        ("aura", "A", "A", "A"),
        ("Ålanti", "Å", "Å", "A"),
        ("A\u030alanti", "Å", "Å", "A"),
        ("\u212blanti", "Å", "Å", "A"),
        ("äänekoski", "Ä", "Ä", "A"),
        ("Ö", "Ö", "Ö", "O"),
        ("Ærø", "Ä", "Ä", "A"),
        ("Øst", "Ö", "Ö", "O"),
        ("Œuvre", "O", "Ö", "O"),
        ("Őri", "O", "Ö", "O"),
        ("Über", "Y", "Y", "U"),
        ("Đorđe", "D", "D", "D"),
        ("Ŋuorra", "N", "N", "N"),
        ("Ŧ", "T", "T", "T"),
        ("Þóra", "Þ", "T", "Þ"),
        ("Waltari", "W", "W", "W"),
        ("éva", "E", "E", "E"),
        ("ﬁlmi", "F", "F", "F"),
        ("”Lainattu”", "L", "L", "L"),
        ("– viiva", "V", "V", "V"),
        ("-hanke", "H", "H", "H"),
        ("ʼohana", "O", "O", "O"),
        ("жук", "Ж", "Ж", "Ж"),
        ("2020", "#", "#", "#"),
        ("٣", "#", "#", "#"),
        ("!", "#", "#", "#"),
        ("€", "#", "#", "#"),
        ("\u0308", "#", "#", "#"),
        ("", "#", "#", "#"),
    ],
)
def test_index_letters(text, fi, sv, en):
    assert [index_letter(text, language) for language in LANGUAGES] == [fi, sv, en]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_one_heading_and_every_heading_one_place(language):
    everything = [chr(n) for n in range(0x3000) if chr(n).isalnum()]
    ranked = sorted(everything, key=lambda letter: sort_key(letter, language))
    headings = [heading for heading, _ in groupby(index_letter(c, language) for c in ranked)]

    assert len(headings) == len(set(headings))
    last = "ÞÅÄÖ" if language == "fi" else "ÅÄÖ" if language == "sv" else "Þ"
    expected = f"#ABCDEFGHIJKLMNOPQRSTUVWXYZ{last}"
    assert "".join(headings[: len(expected)]) == expected


@given(NAMES, ANY_LANGUAGE)
def test_no_heading_comes_twice_and_the_one_for_digits_comes_first(names, language):
    ranked = sorted(names, key=lambda name: sort_key(name, language))
    headings = [heading for heading, _ in groupby(index_letter(n, language) for n in ranked)]

    assert len(headings) == len(set(headings))
    assert "#" not in headings[1:]


@given(NAMES, ANY_LANGUAGE)
def test_the_order_does_not_depend_on_where_one_starts(names, language):
    by_key = sorted(names, key=lambda name: sort_key(name, language))

    assert sorted(reversed(names), key=lambda name: sort_key(name, language)) == by_key
    assert sorted(by_key, key=lambda name: sort_key(name, language)) == by_key


@given(NAME, NAME, ANY_LANGUAGE)
def test_only_equal_texts_have_equal_keys(one, other, language):
    assert (sort_key(one, language) == sort_key(other, language)) == (one == other)


@given(NAME, ANY_LANGUAGE)
def test_how_accents_are_written_breaks_only_the_last_tie(name, language):
    in_pieces = unicodedata.normalize("NFD", name)

    assert sort_key(in_pieces, language)[:-1] == sort_key(name, language)[:-1]


@given(NAME, ANY_LANGUAGE)
def test_case_alone_breaks_no_more_than_ties(name, language):
    plain = name.casefold()

    assert plain.upper().casefold() != plain or (
        sort_key(plain.upper(), language)[:3] == sort_key(plain, language)[:3]
    )


@given(
    st.text(st.characters(max_codepoint=127), max_size=8),
    st.text(max_size=4),
    st.sampled_from(["fi", "sv"]),
)
def test_what_begins_with_the_last_letters_comes_last(plain, rest, language):
    a, ä, ö = (sort_key(letter + rest, language) for letter in "åäö")

    assert sort_key(plain, language) < a < ä < ö
