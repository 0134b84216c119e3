"""`write_ids`: an id for each item that lacks one, and not a character more."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from plugins.core.ids import write_ids
from tests.core import strategies as some
from tests.core.trees import RENDERER, codes, loaded, only, page

VISION = page(
    "title: Visio\nareas: keskusta\nhorizon: 2050",
    "## Vahvuudet\n\n* Tori.\n* Asema. {: #v4 }\n* Kirjasto.\n\n## Muuta\n\n* Ei tunnusta.\n",
)


def test_missing_ids_go_on_from_the_largest():
    assert write_ids(VISION) == VISION.replace("Tori.", "Tori. {: #v5 }").replace(
        "Kirjasto.", "Kirjasto. {: #v6 }"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("* A", "* A {: #o1 }"),
        ("* A\n", "* A {: #o1 }\n"),
        ("* A  \n  B\n", "* A {: #o1 }  \n  B\n"),
        ("* A\\\n  B\n", "* A {: #o1 }\\\n  B\n"),
        ("* A\\\\\n  B\n", "* A\\\\ {: #o1 }\n  B\n"),
        ("* A\n\n    B\n", "* A {: #o1 }\n\n    B\n"),
        ("* A\n    * B\n", "* A {: #o1 }\n    * B\n"),
        ("1. A\n2. B\n", "1. A {: #o1 }\n2. B {: #o2 }\n"),
        ("* [[a|A]] ja B\n", "* [[a|A]] ja B {: #o1 }\n"),
        ("* [[a]]\n", "* [[a]] {: #o1 }\n"),
        ("* A {: #oma }\n* B\n", "* A {: #oma }\n* B {: #o1 }\n"),
        ("* A {: #o9 }\n* B {: #o2 }\n* C\n", "* A {: #o9 }\n* B {: #o2 }\n* C {: #o10 }\n"),
        ("* A\n\n## Muuta\n\n* B\n", "* A {: #o1 }\n\n## Muuta\n\n* B\n"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_one_list(before, after, ends, start):
    """Whatever ends the lines, and whether or not the file begins with a byte order mark."""
    head = "---\ntitle: Visio\n---\n## Onnistumiset\n\n"

    def file(body: str) -> str:
        return start + (head + body).replace("\n", ends)

    assert write_ids(file(before)) == file(after)


def test_a_line_that_a_backslash_breaks_stays_broken():
    (before,) = RENDERER.render("## Onnistumiset\n\n* A\\\n  B\n", "fi").lists
    written = RENDERER.render(write_ids("## Onnistumiset\n\n* A\\\n  B\n"), "fi")

    assert "A<br" in written.html and "\\" not in written.html
    assert [item.text for item in written.lists[0].items] == [item.text for item in before.items]


def test_a_text_without_a_header_gets_its_ids_too():
    assert write_ids("## Needs\n\n* A\n") == "## Needs\n\n* A {: #k1 }\n"


def test_code_that_looks_like_a_list_is_left_alone():
    text = page(body="## Onnistumiset\n\n```\n* A\n```\n\n    * B\n")

    assert write_ids(text) == text


@pytest.mark.parametrize(
    "body", ["<ul><li>A</li></ul>\n", "* * A\n", "* ```\n  A\n  ```\n", "*   \n    A\n"]
)
def test_an_item_without_a_line_of_its_own_is_left_to_its_editor(body):
    """The id must never end in the heading above."""
    text = page(body=f"## Onnistumiset\n\n{body}")

    assert write_ids(text) == text


@settings(max_examples=80)
@given(some.LISTS)
def test_only_ids_are_added_and_none_twice(body):
    before = page(body=body)
    after = write_ids(before, RENDERER)

    assert re.sub(r" \{: #[ospvkt]\d+ \}", "", after) == re.sub(r" \{: #[ospvkt]\d+ \}", "", before)
    assert write_ids(after, RENDERER) == after
    assert set(re.findall(r"\{: #\w+ \}", before)) <= set(re.findall(r"\{: #\w+ \}", after))
    assert "B04" not in codes({"sivut/sivu.md": after})


@settings(max_examples=80)
@given(some.LISTS)
def test_the_ids_are_those_that_the_page_had_already(body):
    """What an unpublished page called its items, they are called in the text."""
    before, after = page(body=body), write_ids(page(body=body), RENDERER)

    assert ids(before) == ids(after)


def ids(text: str) -> list[str]:
    lists = only(loaded({"sivut/sivu.md": text})).original.body.lists
    return [item.id for marked in lists for item in marked.items]


@settings(max_examples=80)
@given(some.BODY)
def test_any_text_keeps_its_own(body):
    before = page(body=body)
    added = re.compile(r" \{: #[ospvkt]\d+ \}")

    assert added.sub("", write_ids(before, RENDERER)) == added.sub("", before)
