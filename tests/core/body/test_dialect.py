"""Lists as CommonMark writes them become the same lists in Python-Markdown."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.body import Renderer
from plugins.core.body.dialect import as_python_markdown

Outline = list["str | Outline"]


def outline(text: str) -> Outline:
    """The lists of a rendered text: item texts, and lists inside items as lists."""
    soup = BeautifulSoup(Renderer().render(text, "fi").html, "lxml")

    def of(tag: Tag) -> Outline:
        found: Outline = []
        for li in tag.find_all("li", recursive=False):
            own = [c for c in li.children if getattr(c, "name", None) not in ("ul", "ol")]
            text = " ".join("".join(c.get_text() for c in own).split())
            found.append(text)
            found += [of(inner) for inner in li.find_all(("ul", "ol"), recursive=False)]
        return found

    return [of(tag) for tag in soup.body.find_all(("ul", "ol"), recursive=False)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Johdanto:\n* yksi\n* kaksi", [["yksi", "kaksi"]]),
        ("Johdanto\njatkuu\n- yksi", [["yksi"]]),
        ("* yksi\n  * ali\n  * toinen\n* kaksi", [["yksi", ["ali", "toinen"], "kaksi"]]),
        ("* yksi\n    * ali\n* kaksi", [["yksi", ["ali"], "kaksi"]]),
        ("- a\n  - b\n    - c\n  - d\n- e", [["a", ["b", ["c"], "d"], "e"]]),
        ("1. yksi\n   - ali\n2. kaksi", [["yksi", ["ali"], "kaksi"]]),
        ("1) yksi\n2) kaksi", [["yksi", "kaksi"]]),
        ("* yksi\n\n  toinen kappale\n* kaksi", [["yksi toinen kappale", "kaksi"]]),
        ("*\tyksi\n\t*\tali", [["yksi", ["ali"]]]),
        ("* yksi\n\nVäli.\n\n* kaksi", [["yksi"], ["kaksi"]]),
    ],
)
def test_lists_keep_their_shape(written: str, expected: Outline) -> None:
    assert outline(written) == expected


def test_a_backslash_at_the_end_of_a_line_breaks_it() -> None:
    html = (
        Renderer()
        .render("yksi\\\nkaksi\\\\\nkolme\n\n* a\\\n  b\n\n`c\\`\n\n    d\\\n    e", "fi")
        .html
    )

    assert html.count("<br>") == 2
    assert "yksi<br>" in html and "a<br>" in html
    assert "kaksi\\\nkolme" in html and "d\\\ne" in html


@pytest.mark.parametrize(
    "text",
    [
        "Kokous on tammikuun\n1. päivänä.",
        "```\n* koodi\n  * koodi\n```",
        "~~~\nteksti\n* koodi\n~~~",
        "    * sisennetty koodi",
        "* * *",
        "Teksti - tauko - teksti",
        "*korostus* alussa",
        "| a | b |\n|---|---|\n| - x | y |",
    ],
)
def test_what_is_no_list_stays_as_it_is(text: str) -> None:
    assert as_python_markdown(text) == text


def test_marked_lists_count_only_their_own_items() -> None:
    body = Renderer().render("## Suositukset\nNäin:\n- yksi\n  - tarkennus\n- kaksi\n", "fi")
    assert [item.text for item in body.lists[0].items] == ["yksi", "kaksi"]
    assert [item.line for item in body.lists[0].items] == [3, 5]


@given(st.text(alphabet="*-+1.) \t\na`#|", max_size=60))
def test_only_white_space_and_marks_change(text: str) -> None:
    turned = as_python_markdown(text)
    assert "".join(turned.split()).replace(")", ".") == "".join(text.split()).replace(")", ".")


@given(st.text(alphabet="*-1. \na", max_size=60))
def test_turning_twice_is_turning_once(text: str) -> None:
    once = as_python_markdown(text)
    assert as_python_markdown(once) == once
