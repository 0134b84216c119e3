"""Texts that would take minutes are refused in a moment; ordinary ones never are."""

from __future__ import annotations

import time

import pytest

from plugins.core.body import Renderer
from plugins.core.body.limits import (
    DEEPEST_BRACKETS,
    DEEPEST_LIST,
    DEEPEST_TAGS,
    LONGEST_BLANK,
    LONGEST_BLOCK,
    LONGEST_LINE,
    over_limits,
)
from plugins.core.problems import Place

FILE = Place("")


def found(text: str) -> list[tuple[str, int]]:
    return [(p.code, p.place.line) for p in over_limits(FILE, text)]


@pytest.mark.parametrize(
    ("allowed", "refused", "problem"),
    [
        ("a" * LONGEST_LINE, "a\n" + "a" * (LONGEST_LINE + 1), ("B02", 2)),
        (
            "a b c\n" * (LONGEST_BLOCK // 6),
            "x\n\n" + "a b c\n" * (LONGEST_BLOCK // 6 + 1),
            ("B02", 3),
        ),
        ("a" + " " * LONGEST_BLANK + "b", "a\na" + "\t " * LONGEST_BLANK + "b", ("B14", 2)),
        ("* " * DEEPEST_LIST + "a", "x\n" + "* " * (DEEPEST_LIST + 1) + "a", ("B03", 2)),
        ("> " * DEEPEST_LIST + "a", ">" * (DEEPEST_LIST + 1) + "a", ("B03", 1)),
        ("    " * (DEEPEST_LIST - 1) + "* a", "    " * DEEPEST_LIST + "* a", ("B03", 1)),
        ("\t" * (DEEPEST_LIST - 1) + "* a", "\t" * DEEPEST_LIST + "1. a", ("B03", 1)),
        ("[" * DEEPEST_BRACKETS, "a\n\n" + "[" * (DEEPEST_BRACKETS + 1), ("B03", 3)),
        ("[a]" * 500, "[a" * 500, ("B03", 1)),
        ("(" * DEEPEST_BRACKETS, "(" * (DEEPEST_BRACKETS + 1), ("B03", 1)),
        ("<" * DEEPEST_BRACKETS, "<" * (DEEPEST_BRACKETS + 1), ("B03", 1)),
        ("<b>" * DEEPEST_TAGS, "\n\n" + "<b>" * (DEEPEST_TAGS + 1), ("B03", 3)),
        ("<b>a</b>\n\n" * 500, "<b>\n\n" * 500, ("B03", 121)),
        ("<a\n\n" * DEEPEST_TAGS, "<a\n\n" * 500, ("B03", 121)),
        ("a < b\n\n" * 500, "</a\n\n" * 500, ("B03", 121)),
        ("<br>\n\n" * 500, "<div>\n\n" * 500, ("B03", 121)),
    ],
)
def test_the_bound_is_exact(allowed, refused, problem):
    assert found(allowed) == []
    assert found(refused) == [problem]


def test_every_long_line_is_told():
    long = "a" * (LONGEST_LINE + 1)

    assert found(f"{long}\na\n{long}") == [("B02", 1), ("B02", 3)]


def test_indented_code_is_no_depth():
    assert found("    " * 30 + "koodia") == []


@pytest.mark.parametrize(
    "text",
    [
        "a" * LONGEST_LINE,
        "* " * DEEPEST_LIST + "a",
        "".join(f"{'    ' * depth}* a\n" for depth in range(DEEPEST_LIST)),
        "> " * DEEPEST_LIST + "a",
        ("[" * DEEPEST_BRACKETS + "\n\n") * 200,
        "<b>" * DEEPEST_TAGS,
        "*" * 10_000,
        "_a_ " * 5_000,
        "`" * 10_000,
        "[[" + "a" * 10_000,
        "[a](" * 30 + "b",
        "| a " * 2_000 + "|\n" + "|---" * 2_000 + "|\n",
        "&" * 10_000,
        "\\" * 10_000,
        "![" * 40,
        "{: " * 3_000,
        "a\n" * 20_000,
        "* a\n" * 4_000,
        "# a\n" * 2_000,
        "[^1]\n\n[^1]: a\n\n" * 500,
        "<!--" * 40,
        '"' * 10_000,
        "<p " + "a " * 5_000 + ">",
    ],
    ids=lambda text: text[:12],
)
def test_what_is_allowed_is_rendered_in_the_end(text, in_a_minute):
    assert Renderer().render(text, "fi").html


def test_the_time_of_footnotes_grows_with_their_number():
    """Python-Markdown's own took over a minute for either of these."""
    many = 8_000
    started = time.process_time()

    Renderer().render("A[^1].\n\n" * many + "[^1]: B.", "fi")
    Renderer().render("".join(f"A[^{n}].\n\n[^{n}]: B.\n\n" for n in range(many)), "fi")

    assert time.process_time() - started < 40
