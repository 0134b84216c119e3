"""Addresses from names."""

from __future__ import annotations

import re

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
        ("Kunteko 2018–2020", "kunteko-2018-2020"),
        ("  --Hei, maailma!--  ", "hei-maailma"),
        ("a_b", "a-b"),
        ("Ħ", ""),
        ("日本", ""),
        ("", ""),
    ],
)
def test_examples(text, slug):
    assert slug_of(text) == slug


@given(st.text())
def test_a_slug_is_its_own_slug_and_safe_in_an_address(text):
    slug = slug_of(text)

    assert slug_of(slug) == slug
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug)
