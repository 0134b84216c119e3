"""Changes to a file's text that touch nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.lines import fences, lines_of, with_key


@given(st.text(st.sampled_from("ab-\r\n\x85\u2028: ")))
def test_lines_join_to_the_text_again(text):
    assert "".join(lines_of(text)) == text


@pytest.mark.parametrize(
    ("text", "header"),
    [
        ("---\na: 1\n---\nb", (0, 2)),
        ("\ufeff---\r\na: 1\r\n---\r\n", (0, 2)),
        ("\n---  \n---\n---\n", (1, 2)),
        ("---\na: 1\n", None),
        ("", None),
    ],
)
def test_where_the_header_is(text, header):
    assert fences(lines_of(text)) == header


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("---\ntitle: A\n---\nB\n", "---\ntitle: A\nkey: 1\n---\nB\n"),
        ("---\nkey: 0\ntitle: A\n---\nB", "---\nkey: 1\ntitle: A\n---\nB"),
        ("---\r\nkey : 0\r\n---\r\nB", "---\r\nkey: 1\r\n---\r\nB"),
        ("---\ngroup:\n  key: 0\nother_key: 0\n---\nkey: 0\n", None),
        ("\ufeff---\rtitle: A\r---\r", "\ufeff---\rtitle: A\rkey: 1\r---\r"),
        ("ei otsaketta", "ei otsaketta"),
    ],
)
def test_a_key_is_written_in_place(text, written):
    expected = written or "---\ngroup:\n  key: 0\nother_key: 0\nkey: 1\n---\nkey: 0\n"

    assert with_key(text, "key", "1") == expected
    assert with_key(expected, "key", "1") == expected
