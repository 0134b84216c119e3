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
        (b"a" * LARGEST_FILE, "a" * LARGEST_FILE),
    ],
)
def test_text(data, text):
    assert decode(FILE, data) == (text, [])


def test_unseen_characters_are_told_and_left_out():
    text, problems = decode(FILE, "a\u0308\u200b\nb\u202e".encode())

    assert text == "ä\nb"
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [
        ("F12", 1, 3),
        ("F11", 2, 2),
        ("F13", 1, 1),
    ]


@given(st.binary(max_size=100))
def test_a_text_or_why_it_cannot_be_read(data):
    text, problems = decode(FILE, data)

    unseen = {"F11", "F12", "F13"}
    assert bool(text) != bool({problem.code for problem in problems} - unseen)
    assert unicodedata.is_normalized("NFC", text) and "\r" not in text


def test_the_first_wrong_byte_is_shown():
    (problem,) = decode(FILE, b"yksi\nkaksi \xe4\xf6")[1]

    assert (problem.code, problem.place.line, problem.place.column) == ("F02", 2, 7)
