"""`write_header_ids`: an id for each action that lacks one, and not a character more."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.frontmatter import read_yaml
from plugins.core.ids import write_header_ids
from plugins.core.problems import Place
from tests.core import strategies as some
from tests.core.trees import codes, page


@pytest.mark.parametrize(
    ("before", "after", "number"),
    [
        (
            "actions:\n  - title: A\n    owner: b\n  - title: C",
            "actions:\n  - id: t1\n    title: A\n    owner: b\n  - id: t2\n    title: C",
            2,
        ),
        ("actions:\n- title: A", "actions:\n- id: t1\n  title: A", 1),
        ("actions:\n  title: A", "actions:\n  id: t1\n  title: A", 1),
        ("actions: {title: A}", "actions: {id: t1, title: A}", 1),
        (
            "actions: [{title: A}, {title: B}]",
            "actions: [{id: t1, title: A}, {id: t2, title: B}]",
            2,
        ),
        ("actions:\n  - {title: A}", "actions:\n  - {id: t1, title: A}", 1),
        (
            "actions:\n  - # kommentti\n    title: A # toinen",
            "actions:\n  - # kommentti\n    id: t1\n    title: A # toinen",
            1,
        ),
        (
            "actions:\n  - {id: t4, title: A}\n  - {title: B}",
            "actions:\n  - {id: t4, title: A}\n  - {id: t5, title: B}",
            1,
        ),
        (
            "parts: [{id: t2, text: P}]\nactions: {title: A}",
            "parts: [{id: t2, text: P}]\nactions: {id: t3, title: A}",
            1,
        ),
        (
            "actions: {title: Ä👩‍👩‍👧, due: 1.1.2027}",
            "actions: {id: t1, title: Ä👩‍👩‍👧, due: 1.1.2027}",
            1,
        ),
        (
            "text: Ä👩‍👩‍👧\nactions: {\n  title: A}",
            "text: Ä👩‍👩‍👧\nactions: {id: t1, \n  title: A}",
            1,
        ),
        ("actions:\n  - id: oma\n    title: A", "actions:\n  - id: oma\n    title: A", 0),
        ("actions: [A, null]", "actions: [A, null]", 0),
        ("actions:", "actions:", 0),
        ("parts:\n  - text: A", "parts:\n  - text: A", 0),
        ("actions: {title: A", "actions: {title: A", 0),
        ("actions: [{}]", "actions: [{}]", 0),
        ("actions: [&a {title: A}, *a]", "actions: [&a {title: A}, *a]", 0),
        ("- actions: {title: A}", "- actions: {title: A}", 0),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_each_way_to_write_an_action(before, after, number, ends, start):
    """Whatever ends the lines, and whether or not the file begins with a byte order mark."""

    def file(header: str) -> str:
        return start + f"---\n{header}\n---\n\n* actions: {{title: teksti}}\n".replace("\n", ends)

    assert write_header_ids(file(before), ("actions",)) == (file(after), number)


def test_other_keys_are_left_alone():
    text = page("actions: {title: A}")

    assert write_header_ids(text, ()) == (text, 0)


def test_a_text_without_a_header_is_left_alone():
    assert write_header_ids("actions: {title: A}\n", ("actions",)) == ("actions: {title: A}\n", 0)


ACTION = st.sampled_from(
    (
        "  - title: A\n    owner: kunta\n",
        "  - {title: B, owner: kunta, due: 1.1.2027}\n",
        "  -   owner: kunta\n      title: 'C: c'\n",
        "  - id: t7\n    title: D\n    owner: kunta\n",
        "  # väliin\n",
        "  -\n    title: >-\n      E\n      e\n    owner: kunta\n",
    )
)


ADDED = re.compile(r"id: t\d+(?:, |\n +)")


@given(st.lists(ACTION, min_size=1, max_size=6))
def test_only_ids_are_added_and_every_action_has_one(actions):
    before = page("text: Suositus\nactions:\n" + "".join(actions))
    after, number = write_header_ids(before, ("actions",))

    assert ADDED.sub("", after) == ADDED.sub("", before)
    assert number == sum("owner" in action and "id: " not in action for action in actions)
    assert "C15" not in codes({"suositukset/s.md": after})
    assert write_header_ids(after, ("actions",)) == (after, 0)


@given(st.lists(st.tuples(st.sampled_from(some.KEYS), some.ANY_TEXT), max_size=4))
def test_any_header_says_what_it_said_and_the_ids(pairs):
    """Or is left as it is."""
    lines = "".join(f"  - {key}: {value}\n" for key, value in pairs)
    before = page(f"actions:\n{lines}")
    after, number = write_header_ids(before, ("actions",))

    assert ADDED.sub("", after) == ADDED.sub("", before)
    if number:
        assert [row for row in read(after) if row.pop("id", "") or True] == read(before)


def read(text: str) -> list[dict]:
    """The actions that a header holds."""
    node, _ = read_yaml(Place(""), text.split("---\n")[1])
    return node.data()["actions"]
