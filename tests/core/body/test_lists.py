"""Headings of the table and the lists below them become addressable items."""

from __future__ import annotations

import pytest

from plugins.core.body import Item, Renderer
from plugins.core.body.lists import KINDS, PREFIXES, largest_numbers, next_id

RENDERER = Renderer()


def body(text: str, lang: str = "fi"):
    return RENDERER.render(text, lang)


def items(text: str) -> list[tuple[str, str, int, bool]]:
    return [(i.id, i.text, i.line, i.given) for m in body(text).lists for i in m.items]


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        ("successes", "Onnistumiset; Hyvät toimintatavat; Framgångar; Successes"),
        (
            "recommendations",
            "Suositukset; Kehittämissuositukset; Kehittämiskohteet; Rekommendationer; Recommendations",
        ),
        ("strengths", "Vahvuudet; Styrkor; Strengths"),
        ("characteristics", "Ominaispiirteet; Särdrag; Characteristics"),
        ("needs", "Kehittämistarpeet; Utvecklingsbehov; Needs"),
        ("actions", "Toimenpiteet; Åtgärder; Actions"),
    ],
)
def test_every_heading_of_the_table(kind, headings):
    for heading in headings.split("; "):
        (found,) = body(f"## {heading}\n\n* Yksi. {{: #a }}\n").lists
        assert (found.kind, found.heading) == (kind, heading)


def test_the_table_has_no_other_headings():
    assert len(KINDS) == 21 and set(KINDS.values()) == set(PREFIXES)


@pytest.mark.parametrize(
    "heading",
    [
        "# Vahvuudet",
        "###### Vahvuudet",
        "## VAHVUUDET:",
        "## **Vahvuudet**",
        "## vahvuudet ##",
        "Vahvuudet\n---",
        "## Omaa {: .strengths }",
        '<h2 class="strengths">Omaa</h2>',
    ],
)
def test_what_is_such_a_heading(heading):
    assert [m.kind for m in body(f"{heading}\n\n* Yksi. {{: #v1 }}\n").lists] == ["strengths"]


@pytest.mark.parametrize(
    "heading", ["## Vahvuudet ja muuta", "## Vahvuus", "**Vahvuudet**", "## Omaa {: .muu }"]
)
def test_what_is_not(heading):
    assert body(f"{heading}\n\n* Yksi.\n").lists == ()


def test_all_lists_up_to_the_next_heading_belong_to_it():
    text = "## Vahvuudet\n\nAlku.\n\n* Yksi. {: #v1 }\n\nVäli.\n\n1. Kaksi. {: #v2 }\n\n### Muuta\n\n* Kolme.\n"

    assert items(text) == [("v1", "Yksi.", 5, True), ("v2", "Kaksi.", 9, True)]


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("* A {: #v1 }", ("v1", "A", 3, True)),
        ("* A {#v1}", ("v1", "A", 3, True)),
        ("* A\n  B {: #v1 }", ("v1", "A B", 3, True)),
        ("* A {: #v1 }\n  B", ("v1", "A B", 3, True)),
        ("* A {: #v1 }\n\n    B", ("v1", "A B", 3, True)),
        ("* A {: #v1 }\n    * B", ("v1", "A", 3, True)),
        ("* A\n    * B {: #x }", ("v1", "A", 3, False)),
        ("* **A** b {: #v1 }", ("v1", "A b", 3, True)),
        ("* [[a|A]] b {: #v1 }", ("v1", "A b", 3, True)),
        ("* `{: #x }`", ("v1", "{: #x }", 3, False)),
        ("* A {: #oma-tunnus .luokka }", ("oma-tunnus", "A", 3, True)),
        ('* "A" -- b', ("v1", '"A" -- b', 3, False)),
    ],
)
def test_an_item(item, found):
    assert items(f"## Vahvuudet\n\n{item}\n")[0] == found


@pytest.mark.parametrize(
    "item",
    [
        "* [[a]] {: #v1 }",
        "*   [[ a ]] {: #v1 }",
        "* [[a]] {: #v1 }\n\n* [[b]] {: #v2 }",
    ],
)
def test_an_item_that_is_only_a_reference(item):
    first = body(f"## Vahvuudet\n\n{item}\n").lists[0].items[0]

    assert first == Item("v1", "", 3, True, "a")


def test_an_item_that_is_only_a_reference_has_its_words():
    first = body("## Vahvuudet\n\n* [[a|Tori ja *satama*]] {: #v1 }\n").lists[0].items[0]

    assert first == Item("v1", "Tori ja *satama*", 3, True, "a")


def test_ids_go_on_from_the_largest_and_fill_no_gap():
    largest = largest_numbers({"v1", "v7", "s9", "v", "v-8", "v08x", "vahvuudet", "v" + "9" * 5000})

    assert largest == {"v": 7, "s": 9}
    assert [next_id(kind, largest) for kind in ("strengths", "strengths", "needs")] == [
        "v8",
        "v9",
        "k1",
    ]


def test_an_item_has_an_anchor_and_a_link_to_itself():
    html = body("## Vahvuudet\n\n* Tori. {: #v1 }\n").html

    assert (
        '<ul class="findings strengths">\n<li id="v1">Tori.<a class="item-link" href="jatkumo:#v1"></a></li>'
        in html
    )


def test_the_link_comes_before_a_list_inside_the_item():
    html = body("## Vahvuudet\n\n* Tori.\n    * Kioski. {: #k }\n").html

    assert html.index("item-link") < html.index("Kioski")


def test_a_heading_without_a_list_is_a_slip():
    found = body("## Vahvuudet\n\nEi ole.\n\n## Muuta\n\n* a\n")

    assert [(p.code, p.place.line) for p in found.problems] == [("B06", 1)]
    assert found.lists == ()
