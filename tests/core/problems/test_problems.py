"""A problem as a value: where it is, how it is told, how problems are ordered and counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.problems import Place, Problem, count, nearest, ordered

FILE = Place("content/sivut/tietoa.md")


def test_a_problem_is_told_on_one_line_in_either_language():
    problem = Problem.at(FILE.at(4, 7), "R01", target="kuntek", suggestion="kunteko")

    assert problem.describe("fi") == (
        "content/sivut/tietoa.md:4:7: R01 Tunnusta ”kuntek” ei ole. Tarkoititko: kunteko?"
    )
    assert problem.describe("en") == (
        "content/sivut/tietoa.md:4:7: R01 There is no id “kuntek”. Did you mean: kunteko?"
    )


def test_without_a_suggestion_another_hint_is_given():
    problem = Problem.at(FILE, "R01", target="x", suggestion="")

    assert problem.describe("fi").endswith("Korjaa tunnus tai lisää sivu, johon viitataan.")


def test_an_unknown_code_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        Problem.at(FILE, "X99")


@given(st.text(max_size=300))
def test_whatever_a_file_holds_its_message_is_one_printable_line(text):
    problem = Problem.at(Place(f"content/{text}.md"), "R01", target=text, suggestion=text)
    line = problem.describe("fi")

    assert len(line.splitlines()) == 1
    assert "\x1b" not in line
    line.encode("utf-8")


def test_long_values_are_cut():
    line = Problem.at(FILE, "R03").describe("fi")
    cut = Problem.at(FILE, "R01", target="a" * 1000, suggestion="").describe("fi")

    assert len(cut) < len(line) + 300 and "a…”" in cut


def test_braces_in_a_value_are_no_format():
    assert "”{target}”" in Problem.at(FILE, "R01", target="{target}", suggestion="").describe("fi")


def test_problems_are_ordered_by_place_and_each_is_told_once():
    first, second, third = (Problem.at(FILE.at(n), "R03") for n in (2, 10, 10))
    other = Problem.at(Place("content/alueet/a.md", 99), "R03")

    assert ordered([second, first, third, other]) == (other, first, second)


def test_errors_and_warnings_are_counted_apart():
    assert count([Problem.at(FILE, code) for code in ("R03", "B04", "B06")]) == (1, 2)
    assert count([]) == (0, 0)


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("sumary", "summary"),
        ("SUMMARY", "summary"),
        ("expires-at", "expires_at"),
        ("expiresAt", "expires_at"),
        ("xyz", ""),
        ("", ""),
    ],
)
def test_the_nearest_word_ignores_case_and_separators(word, found):
    assert nearest(word, ["title", "summary", "expires_at"]) == found


def test_of_equally_near_words_it_is_always_the_same():
    words = ["kausi-1", "kausi-2", "kausi-3"]

    assert nearest("kausi-4", words) == nearest("kausi-4", reversed(words))
