"""The stages one after another, as values in and values out."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date

import pytest

from plugins.core.body import Renderer
from plugins.core.flow import load, render_each
from plugins.core.types import CONTENT_TYPES

from .trees import TODAY, codes, files, loaded, only, page


def test_nothing_gives_an_empty_catalogue():
    result = loaded({})

    assert result.problems == ()
    assert result.catalogue.records == ()


def test_the_catalogue_knows_the_build_date_and_the_types():
    catalogue = load(files({}), date(2018, 1, 2)).catalogue

    assert catalogue.today == date(2018, 1, 2)
    assert catalogue.types == CONTENT_TYPES


def test_rendering_can_be_done_elsewhere():
    """In parallel or from a store: only the texts and their languages are asked for."""
    asked = []

    def render(texts):
        asked.extend(texts)
        return [Renderer().render("**toinen**", text.language) for text in texts]

    tree = {"sivut/a.md": page(body="eka"), "sivut/a.sv.md": page(body="första")}
    result = load(files(tree), TODAY, render=render)

    assert [(text.markdown, text.language) for text in asked] == [("eka", "fi"), ("första", "sv")]
    assert only(result).original.body.html == "<p><strong>toinen</strong></p>"


def test_one_renderer_gives_what_a_new_one_gives():
    """No footnote, abbreviation or heading of one text stays for the next."""
    texts = [
        ("# A\n\nEU[^1]\n\n*[EU]: Euroopan unioni\n\n[^1]: viite\n\n[linkki]: https://a.fi", "fi"),
        ("# A\n\nEU[^1] ja [linkki]\n\n[^1]: toinen", "fi"),
        ("# A\n\nEU", "en"),
    ]

    assert render_each(texts) == [Renderer().render(*text) for text in texts]


def test_problems_come_in_the_order_of_places():
    tree = {
        "sivut/b.md": page("title: B\nxyz: 1", "[[ei-ole]]\n"),
        "sivut/a.md": page("title: A", "\n\n[[ei-ole]]\n[[ei-tuo]]\n"),
    }

    assert [(p.place.path[-4:], p.place.line) for p in loaded(tree).problems] == [
        ("a.md", 6),
        ("a.md", 7),
        ("b.md", 3),
        ("b.md", 5),
    ]


def test_lines_of_the_body_are_lines_of_the_file():
    text = "\n\n---\ntitle: A\n\n---\n\n## Onnistumiset\n\n* Yksi.\n\n[x]({static}/ei.pdf) <b onclick=x>y</b>\n"

    assert [(p.code, p.place.line) for p in loaded({"sivut/a.md": text}).problems] == [
        ("B04", 10),
        ("R08", 12),
        ("B01", 12),
    ]


def test_a_warning_does_not_keep_a_page_out():
    result = loaded({"sivut/a.md": page(body="<script>x</script>")})

    assert [p.severity for p in result.problems] == ["warning"]
    assert only(result).id == "a"


def test_an_error_keeps_only_its_own_page_out():
    tree = {"sivut/a.md": page("title: 5"), "sivut/b.md": page()}

    assert codes(tree) == ["H12"]
    assert only(loaded(tree)).id == "b"


def test_the_result_is_frozen():
    result = loaded({"sivut/a.md": page()})

    with pytest.raises(FrozenInstanceError):
        result.problems = ()
    with pytest.raises(FrozenInstanceError):
        only(result).id = "b"


def test_the_same_source_gives_the_same_result():
    tree = {"sivut/a.md": page(body="[[ei]]"), "sivut/b.md": page(body="[[a]]")}

    assert loaded(tree).problems == loaded(tree).problems
    assert [r.original for r in loaded(tree).catalogue.records] == [
        r.original for r in loaded(tree).catalogue.records
    ]
