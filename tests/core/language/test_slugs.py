"""Addresses from names."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.language.slugs import slug_of


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Kaukajärvi ja Annala", "kaukajarvi-ja-annala"),
        ("Åbo", "abo"),
        ("säde", "sade"),
        ("Øst Ærø", "ost-aero"),
        ("Ǿ", "o"),
        ("Čáhcesuolu", "cahcesuolu"),
        ("Straße", "strasse"),
        ("Kunteko 2018–2020", "kunteko-2018-2020"),
        ("  --Hei, maailma!--  ", "hei-maailma"),
        ("a_b", "a-b"),
        ("pit\u00adkä", "pitka"),
        ("pit\u200bkä", "pitka"),
        ("Ħ", "h"),
        ("ʔ", ""),
        ("日本", ""),
        ("", ""),
    ],
)
def test_examples(text, slug):
    assert slug_of(text) == slug


@pytest.mark.parametrize(
    "alike",
    ["Säde Sade sade SÄDE Sa\u0308de", "Ö O ö Ø ó", "Ångström Angstrom \u212bngström ÅNGSTRÖM"],
)
def test_names_that_differ_in_accents_or_case_alone_have_one_slug(alike):
    assert len({slug_of(name) for name in alike.split()}) == 1


@given(st.text())
def test_a_slug_is_its_own_slug_and_safe_in_an_address(text):
    slug = slug_of(text)

    assert slug_of(slug) == slug
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)


@given(st.text())
def test_a_slug_does_not_depend_on_how_accents_are_written(text):
    assert slug_of(unicodedata.normalize("NFD", text)) == slug_of(text)
    assert slug_of(unicodedata.normalize("NFC", text)) == slug_of(text)
