"""Bytes to text, or the reason why not. The table of encodings is in `test_files_as_bytes.py`."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.problems import Place
from plugins.core.source import LARGEST_FILE, decode

FILE = Place("content/sivut/tietoa.md")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfa\n", "a\n"),
        (b"a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\x85b".encode(), "a\nb"),
        ("a\u0308".encode(), "ä"),
        (b"a" * LARGEST_FILE, "a" * LARGEST_FILE),
    ],
)
def test_text(data, text):
    assert decode(FILE, data) == (text, [])


@given(st.binary(max_size=100))
def test_text_and_problems_exclude_each_other(data):
    text, problems = decode(FILE, data)

    assert bool(text) != bool(problems)
    assert unicodedata.is_normalized("NFC", text) and "\r" not in text


def test_the_first_wrong_byte_is_shown():
    (problem,) = decode(FILE, b"yksi\nkaksi \xe4\xf6")[1]

    assert (problem.code, problem.place.line, problem.place.column) == ("F02", 2, 7)
