"""Markdown to HTML, and what a body holds."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.body import FileLink, Heading, Reference, Renderer
from tests.core import strategies as some

RENDERER = Renderer()


def body(text: str, lang: str = "fi"):
    return RENDERER.render(text, lang)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        (
            "Kappale, jossa on **lihavaa** ja *kursiivia*.",
            "<p>Kappale, jossa on <strong>lihavaa</strong> ja <em>kursiivia</em>.</p>",
        ),
        ("## Väliotsikko", '<h2 id="valiotsikko">Väliotsikko</h2>'),
        ('"Elämää" -- näin...', "<p>”Elämää” – näin...</p>"),
        ('`"x"`', '<p><code>"x"</code></p>'),
        ("a & b < c", "<p>a &amp; b &lt; c</p>"),
        ("{{ x }} {% y %}", "<p>{{ x }} {% y %}</p>"),
        ("[[a|Aa]]", '<p><a href="jatkumo:a">Aa</a></p>'),
        ("[[a]]", '<p><a href="jatkumo:a"></a></p>'),
        ("[[a|*ei* & <b>]]", '<p><a href="jatkumo:a">*ei* &amp; &lt;b&gt;</a></p>'),
        ("", ""),
    ],
)
def test_html(text, html):
    assert body(text).html == html


def test_long_words_of_headings_may_be_divided():
    """Not those of the running text, of code, or of the list of contents."""
    rendered = body("## Kehittämisohjelma `kehittamisohjelma`\n\nKehittämisohjelma.")

    assert rendered.html == (
        '<h2 id="kehittamisohjelma-kehittamisohjelma">Kehit\u00adtä\u00admis\u00adoh\u00adjelma'
        " <code>kehittamisohjelma</code></h2>\n<p>Kehittämisohjelma.</p>"
    )
    assert rendered.headings[0].text == "Kehittämisohjelma kehittamisohjelma"


def test_headings_start_below_the_title_of_the_page():
    """A body whose own first level is one has it moved down with what stands under it."""
    levels = {1: "# A\n\n## B\n\n## C", 2: "## A\n\n### B"}

    assert [h.level for h in body(levels[1]).headings] == [2, 3, 3]
    assert [h.level for h in body(levels[2]).headings] == [2, 3]


@given(st.lists(st.integers(1, 6), max_size=12))
def test_headings_never_skip_a_level_and_keep_what_stands_under_what(written):
    """Whatever an editor writes; levels that are in order from the second on stay as they are."""
    text = "\n\n".join(f"{'#' * level} Otsikko {n}" for n, level in enumerate(written))
    found = body(text)
    shown = [heading.level for heading in found.headings]

    assert all(2 <= after <= before + 1 for before, after in pairwise([1, *shown]))
    for before, after, *levels in zip(written, written[1:], shown, shown[1:], strict=False):
        assert (after > before) == (levels[1] > levels[0]) or levels == [6, 6]
    if all(2 <= after <= before + 1 for before, after in pairwise([1, *written])):
        assert shown == written
        assert found.problems == ()


def test_headings_have_ids_of_their_own():
    found = body("## Sää\n\n## Sää\n\n## Oma {: #oma }\n\n## ???\n\n## Sää 2").headings

    assert found == (
        Heading("saa", "Sää", 2),
        Heading("saa-2", "Sää", 2),
        Heading("oma", "Oma", 2),
        Heading("kohta", "???", 2),
        Heading("saa-2-2", "Sää 2", 2),
    )


def test_references_and_their_places():
    text = "[[a]] ja **[[b|B]]**\n\n* [[c#o1]]\n\n| x |\n|---|\n| [[d|D]] |\n\n`[[e]]`"

    assert body(text).references == (
        Reference("a", 1, 1),
        Reference("b", 1, 12),
        Reference("c#o1", 3, 3),
        Reference("d", 7, 3),
    )


def test_files_and_their_places():
    text = "[a]({attach}a.csv)\n\n![b]({static}/kuvat/b.jpg?x#y) [c](|filename|c.md)\n\n[a]({attach}a.csv)"
    found = body(text).files

    assert set(found) == {
        FileLink("attach", "a.csv", 1, 5),
        FileLink("static", "/kuvat/b.jpg", 3, 6, shown=True),
        FileLink("filename", "c.md", 3, 36),
        FileLink("attach", "a.csv", 5, 5),
    }


def test_anchors_are_all_ids_of_the_page():
    text = '## Sää\n\n* A {: #o1 }\n\n<p id="p">x</p>\n\nB[^1]\n\n[^1]: viite'

    assert {"saa", "p", "fn:1", "fnref:1"} <= body(text).anchors


def test_the_second_of_equal_ids_gets_another():
    found = body('## A {: #x }\n\n## B {: #x }\n\n<p id="x">c</p>')

    assert [(p.code, p.place.line) for p in found.problems] == [("B05", 3), ("B05", 5)]
    assert found.html.count('id="x"') == 1


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fi", "Takaisin viitteeseen 1"),
        ("sv", "Tillbaka till hänvisning 1"),
        ("en", "Back to note 1"),
    ],
)
def test_notes_lead_back_in_the_language_of_the_page(lang, words):
    assert f'title="{words}"' in body("a[^1]\n\n[^1]: b", lang).html


@pytest.mark.parametrize(("lang", "label"), [("fi", "Taulukko"), ("sv", "Tabell"), ("en", "Table")])
def test_a_wide_table_scrolls_by_itself(lang, label):
    html = body("| a |\n|---|\n| b |", lang).html

    assert html.startswith(
        f'<div aria-label="{label}" class="table-scroll" role="region" tabindex="0"><table>'
    )
    assert '<th scope="col">a</th>' in html


def test_a_caption_names_its_table():
    html = body("<table><caption>Vastaajat</caption><tr><td>1</td></tr></table>").html

    assert 'aria-label="Vastaajat"' in html


@pytest.mark.parametrize(
    "text", ["![]({attach}a.jpg)", "![ ](a.jpg)", '<img src="a.jpg">', '<img src="a.jpg" alt=" ">']
)
def test_an_image_needs_its_text(text):
    assert [(p.code, p.place.line) for p in body(f"a\n\n{text}").problems] == [("B07", 3)]


def test_each_image_without_text_is_told_at_its_own_place():
    text = "![a](a.jpg)\n\n![](b.jpg)\n\n![](c.jpg)"

    assert [(p.code, p.place.line) for p in body(text).problems] == [("B07", 3), ("B07", 5)]


@settings(max_examples=150)
@given(some.BODY)
def test_the_same_text_gives_the_same_body(text):
    assert RENDERER.render(text, "fi") == RENDERER.render(text, "fi")


def test_the_number_of_a_footnote_is_no_part_of_an_item_or_a_heading():
    found = RENDERER.render(
        "## Tausta[^a]\n\n## Vahvuudet[^a]\n\n* *Tori*[^a] auki.[^a]\n\n[^a]: A\n", "fi"
    )

    assert [(heading.id, heading.text) for heading in found.headings] == [
        ("tausta", "Tausta"),
        ("vahvuudet", "Vahvuudet"),
    ]
    assert [item.text for item in found.lists[0].items] == ["Tori auki."]


def test_footnotes_are_numbered_as_defined_and_lead_back_to_every_mention():
    html = body("A[^b] ja[^a] ja[^b].\n\n[^a]: Yksi.\n\n[^b]: Kaksi.\n[^a]: Uusi.").html

    assert re.findall(r'<sup id="([^"]*)"><a class="footnote-ref" href="([^"]*)">(\d)', html) == [
        ("fnref:b", "#fn:b", "2"),
        ("fnref:a", "#fn:a", "1"),
        ("fnref2:b", "#fn:b", "2"),
    ]
    assert re.findall(r'class="footnote-backref" href="([^"]*)"', html) == [
        "#fnref:a",
        "#fnref:b",
        "#fnref2:b",
    ]
