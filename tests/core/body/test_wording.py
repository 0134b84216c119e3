"""What of a page is judged for its wording, and where the advice is told."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from plugins.core.body import Renderer
from plugins.core.body.wording import blocks_of

RENDERER = Renderer()
LONG = "Sana " + " ".join(["sana"] * 25) + "."


def blocks(html: str, language: str = "fi") -> list[str]:
    return list(blocks_of(BeautifulSoup(html, "lxml").body, language))


def told(text: str, language: str = "fi") -> list[tuple[str, int, int]]:
    advice = RENDERER.render(text, language).advice
    return [(problem.code, problem.place.line, problem.place.column) for problem in advice]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Yksi <em>kaksi</em> kolme.</p><p>Neljä.</p>", ["Yksi kaksi kolme.", "Neljä."]),
        ("<ul><li>Ylä<ul><li>Ala</li></ul>loppu</li></ul>", ["Ylä", "Ala", "loppu"]),
        ("<p>Eka<br>toka</p>", ["Eka", "toka"]),
        ("<p>Sana <code>koodi</code> sana</p>", ["Sana – sana"]),
        ('<p>Sana <span lang="sv">ord</span> sana</p>', ["Sana – sana"]),
        ('<p>Sana <span lang="fi">oma</span> sana</p>', ["Sana oma sana"]),
        ("<h2>Otsikko</h2><blockquote><p>Lainaus</p></blockquote><p>Oma</p>", ["– –", "Oma"]),
        ("<table><tr><th>Vuosi</th><td>2019</td></tr></table>", ["–", "2019"]),
        ("<p><strong>a</strong>b</p>", ["ab"]),
        ("<p></p>", []),
    ],
)
def test_the_blocks_of_a_page(html, expected):
    assert blocks(html) == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (f"Lyhyt.\n\nToinen. {LONG}", [("W01", 3, 9)]),
        (f"> {LONG}", []),
        (f"## {LONG}", []),
        (f"    {LONG}", []),
        (f"{LONG}\n\n{LONG}", [("W01", 1, 1), ("W01", 3, 1)]),
        ("* Kohta\n* ABC tulee", [("W02", 2, 3)]),
        ("vm.fi/ABC ja x-ABC. Sitten ABC.", [("W02", 1, 28)]),
        ("**Asia 1**, " + LONG + "\n\n**Asia 2**, " + LONG, [("W01", 1, 3), ("W01", 3, 3)]),
        ("ABC tulee.\n\n*[ABC]: Aakkosten alku", []),
        ("Työ jatkuu **ABC:n** kanssa.", [("W02", 1, 14)]),
        ("`ABC` ja [[abc|ABC:n]]", [("W02", 1, 16)]),
        ("Avoin Tori on täällä. Se on Avoin Tori eikä Avoin tori.", [("W03", 1, 45)]),
    ],
)
def test_advice_is_told_where_it_belongs(text, places):
    assert told(text) == places


def test_a_page_in_another_language_is_judged_by_that_language():
    assert told("EU:s och FN:s mål, t.ex. ABC.", "sv") == [("W02", 1, 26)]


def test_a_book_of_long_sentences_is_placed_in_no_time():
    """Each place is looked for among the words after the last, not in the whole text anew."""
    text = "\n\n".join(f"**Asia {n}**, {LONG[:-1]} ja *loppu*." for n in range(1500))

    assert [line for _, line, _ in told(text)] == list(range(1, 3000, 2))
