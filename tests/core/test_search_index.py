"""What a page is found by in the search."""

from __future__ import annotations

import re

import pytest

from plugins.core.language import LANGUAGES
from plugins.core.search_index import document, programmes_of, words_of
from tests.core.trees import loaded, page, ui_languages, view

ORGANISATION = page("name: Kunta\nkind: municipality")
PROGRAMME = (
    "title: {name}\nowner: kunta\nno_contact: Ei ole.\nseasons:\n"
    "  - {{id: {name}-1, start: 2020, end: 2022, phase: ended, funding: granted}}"
)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<main><p>Vesi <b>virtaa</b>.</p></main>", "Vesi virtaa."),
        ("<nav>Valikko</nav><main><h1>Otsikko</h1><p>Teksti</p></main>", "Teksti"),
        ("<main><p class='lead x'>Tiivistelmä</p><nav>Sisältö</nav>Teksti</main>", "Teksti"),
        ("<main>a<section class='band relations'><h2>Liittyy</h2></section>b</main>", "a b"),
        (
            "<main>vaiku\u00adtta\u00advuus Kunteko\u2011ohjelma 5\u00a0000</main>",
            "vaikuttavuus Kunteko-ohjelma 5 000",
        ),
        ("<main><ul><li>yksi</li><li>kaksi</li></ul></main>", "yksi kaksi"),
        (
            "<main>kaupun<em>gin</em>osa<br>ja<script>x()</script>tori</main>",
            "kaupunginosa ja tori",
        ),
        ("<main><h2>Nimi</h2>&lt;b&gt; &amp; ä</main>", "Nimi <b> & ä"),
        ("<p>ei pääosaa</p>", ""),
    ],
)
def test_words_of_a_finished_page(html: str, words: str) -> None:
    assert words_of(html.encode()) == words


def test_the_document_of_a_page() -> None:
    tree = {
        "ajankohtaista/u.md": page(
            'title: "Tori <ja> \\"sanat\\""\nsummary: Tiivis & lyhyt\ndate: 2.1.2018\nabout: sivu'
        ),
        "sivut/sivu.md": page(),
    }
    html = document(
        view(loaded(tree), "ajankohtaista/u"), "leipä", ["sana"], ["oma"], ui_languages()["fi"]
    )

    assert re.findall(r'data-pagefind-(\w+)="(\w+)\[content\]" content="([^"]*)"', html) == [
        ("sort", "day", "2018-01-02"),
        ("meta", "label", "Uutinen"),
        ("meta", "day", "2.1.2018"),
        ("filter", "type", "news"),
        ("filter", "programme", "oma"),
    ]
    assert html.startswith('<!doctype html><html lang="fi">')
    assert '<h1 data-pagefind-meta="title">Tori &lt;ja&gt; ”sanat”</h1>' in html
    assert 'data-pagefind-meta="summary">Tiivis &amp; lyhyt</p>' in html
    assert "<p>leipä</p><p>sana</p>" in html


def test_a_page_without_day_or_summary_has_neither() -> None:
    result = loaded({"alueet/a.md": page("name: A\nkind: district")})
    html = document(view(result, "alueet/a"), "", [], [], ui_languages()["fi"])

    assert '="day[content]" content="0"' in html
    assert "meta-summary" not in html and 'meta="day' not in html


def test_what_belongs_to_a_programme() -> None:
    """Straight, by a season or by what it tells of; not by people, places or other programmes."""
    result = loaded(
        {
            "organisaatiot/kunta.md": ORGANISATION,
            "ohjelmat/a.md": page(PROGRAMME.format(name="a")),
            "ohjelmat/b.md": page(PROGRAMME.format(name="b")),
            "ajankohtaista/kaudesta.md": page("title: U\ndate: 2.1.2021\nabout: a-1"),
            "ajankohtaista/uutisesta.md": page("title: V\ndate: 2.1.2021\nabout: kaudesta"),
            "ajankohtaista/molemmista.md": page("title: W\ndate: 2.1.2021\nabout: [a, b]"),
            "ajankohtaista/kunnasta.md": page("title: X\ndate: 2.1.2021\nabout: kunta", "[[a]]"),
        }
    )
    assert result.problems == ()
    assert {key[1]: found for key, found in programmes_of(result.catalogue).items()} == {
        "a": ["a"],
        "a-1": ["a"],
        "kaudesta": ["a"],
        "uutisesta": ["a"],
        "molemmista": ["a", "b"],
        "b": ["b"],
        "b-1": ["b"],
    }


def test_each_language_has_its_own_days() -> None:
    tree = {"ajankohtaista/u.md": page("title: U\ndate: 2.1.2018\nabout: s"), "sivut/s.md": page()}
    news = view(loaded(tree), "ajankohtaista/u")
    days = [
        re.findall(
            r'"day\[content\]" content="([^"]*)"', document(news, "", [], [], ui_languages()[lang])
        )[1]
        for lang in LANGUAGES
    ]
    assert days == ["2.1.2018", "2 januari 2018", "2 January 2018"]
