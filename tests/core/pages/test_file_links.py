"""Links to files tell type, size and language in the page's language."""

from __future__ import annotations

import pytest

from plugins.core.flow import load
from plugins.core.pages.record import record_page
from tests.core.trees import TODAY, files, page, record, render, site

SIZES = {
    "kuvat/tori.jpg": 340_400,
    "tiedostot/raportti.pdf": 1_234_000,
    "tiedostot/raportti.sv.pdf": 12_345_678,
    "sivut/luvut.csv": 12,
    "sivut/LUEMINUT": 2000,
}


def html(text: str, lang: str = "fi") -> str:
    tree = {
        "sivut/sivu.md": page(body=text),
        "sivut/sivu.sv.md": page(body=text),
        "sivut/sivu.en.md": page(body=text),
        **{path: b"" for path in SIZES},
    }
    sources = [
        source.__class__(source.path, source.shown, source.data, size=SIZES.get(source.path, 0))
        for source in files(tree)
    ]
    result = load(sources, TODAY, render=render)
    shown = record_page(site(result), record(result, "sivut/sivu"), lang).html
    return shown.replace("\u00a0", "_").removeprefix("<p>").removesuffix("</p>")


@pytest.mark.parametrize(
    ("link", "lang", "words"),
    [
        ("[Raportti]({static}/tiedostot/raportti.pdf)", "fi", "Raportti (pdf, 1,2_Mt)"),
        ("[Rapporten]({static}/tiedostot/raportti.pdf)", "sv", "Rapporten (pdf, 1,2_MB)"),
        ("[The report]({static}/tiedostot/raportti.pdf)", "en", "The report (pdf, 1.2_MB)"),
        ("[Luvut]({attach}luvut.csv)", "fi", "Luvut (csv, 1_kt)"),
        ("[Tori]({static}/kuvat/tori.jpg)", "fi", "Tori (jpg, 340_kt)"),
        ("[Tori](/kuvat/tori.jpg)", "fi", "Tori (jpg, 340_kt)"),
        ("[Ruotsiksi]({static}/tiedostot/raportti.sv.pdf)", "fi", "(pdf, 12_Mt, ruotsiksi)"),
        ("[Rapporten]({static}/tiedostot/raportti.sv.pdf)", "sv", "Rapporten (pdf, 12_MB)"),
        ("[Swedish]({static}/tiedostot/raportti.sv.pdf)", "en", "(pdf, 12_MB, in Swedish)"),
        ("[Luvut]({attach}luvut.csv){: hreflang=en }", "fi", "Luvut (csv, 1_kt, englanniksi)"),
        ("[Raportti (luonnos)]({static}/tiedostot/raportti.pdf)", "fi", "Raportti (pdf, 1,2_Mt)"),
        ("[Muualla](https://esimerkki.fi/raportti.PDF?x=1)", "fi", "Muualla (pdf)"),
    ],
)
def test_what_a_link_tells(link, lang, words):
    shown = html(link, lang)

    assert words.partition(" (")[0] in shown
    assert f'<span class="file">({words.partition("(")[2]}</span></a>' in shown


@pytest.mark.parametrize(
    "link",
    [
        "[Raportti (pdf, 1 Mt)]({static}/tiedostot/raportti.pdf)",
        "[Lue minut]({attach}LUEMINUT)",
        "[Sivu](https://esimerkki.fi/sivu.html)",
        "[Sivu](https://esimerkki.fi/)",
        "[Posti](mailto:a@esimerkki.fi)",
        "[Kohta](#kohta)",
    ],
)
def test_what_needs_no_telling(link):
    assert 'class="file"' not in html(link)


def test_a_picture_that_links_to_itself_says_what_it_shows():
    assert 'class="file"' not in html("[![Tori]({static}/kuvat/tori.jpg)]({static}/kuvat/tori.jpg)")
