"""What is found on finished pages: each rule on a page that breaks it and on those that don't."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.inspection import Seen, Site, compare, compressed_size, look
from plugins.core.inspection.addresses import Target, candidates, target
from plugins.core.inspection.weight import BUDGET
from plugins.core.problems import CODES, Place, Problem

SOUND = """<!doctype html>
<html lang="fi"><head><title>Sivu</title>
<link rel="stylesheet" href="/theme/site.css">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<script type="application/ld+json">{"name": "Sivu"}</script>
</head><body><main id="a"><h1>Sivu</h1><h2>Osa</h2>%s</main></body></html>"""
PAGE = "sivu/index.html"


def findings(html: str, address: str = "", **site) -> list[tuple[str, str]]:
    """The codes and the words of what is found on one page of a little site."""
    seen = look(PAGE, html.encode(), address)
    site = {"files": {PAGE, "theme/site.css", "muu/index.html", "tiedostot/a b.pdf"}, **site}
    whole = Site(ids={PAGE: seen.ids, "muu/index.html": frozenset({"osa"})}, sizes={}, **site)
    return [(finding.code, finding.words) for finding in compare([seen], whole)]


def on_page(part: str, **site) -> list[tuple[str, str]]:
    return findings(SOUND % part, **site)


def test_a_sound_page_has_no_findings():
    assert (
        on_page(
            '<a href="/muu/#osa">Muu</a> <img src="a.png" alt="" width="1" height="1">',
            files={PAGE, "theme/site.css", "muu/index.html", "sivu/a.png"},
        )
        == []
    )


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (' lang="fi"', "", [("P01", None)]),
        (' lang="fi"', ' lang=" "', [("P01", None)]),
        ("<title>Sivu</title>", "<title> </title>", [("P02", None)]),
        ("<title>Sivu</title>", "", [("P02", None)]),
        ("<h1>Sivu</h1>", "<h2>Sivu</h2>", [("P03", None), ("P04", "Sivu")]),
        ("<h1>Sivu</h1>", "<h1>Sivu</h1><h1>b</h1>", [("P03", None)]),
        ("<h2>Osa</h2>", "<h3>Osa <b>kaksi</b></h3>", [("P04", "Osa kaksi")]),
        ("<h2>Osa</h2>", "<h2>Osa</h2><h3>b</h3><h2>c</h2>", []),
        ('<main id="a">', '<div id="a">', [("P05", None)]),
        ("<h2>", "<main></main><h2>", [("P05", None)]),
    ],
)
def test_the_structure_of_a_page(before, after, found):
    assert before in SOUND
    assert findings(SOUND.replace(before, after)) == found


@pytest.mark.parametrize(
    ("part", "found"),
    [
        ('<p id="b"></p><p id="c"></p>', []),
        ('<p id="b"></p><p id="b"></p><p id="b"></p>', [("P06", "b")]),
        ('<a href="/ei/">x</a>', [("P07", "/ei/")]),
        ('<a href="ei.html">x</a>', [("P07", "ei.html")]),
        ('<a href="/ei/">x</a><a href="/ei/">x</a>', [("P07", "/ei/")]),
        ('<a href="/muu">x</a> <a href="../muu/">x</a> <a href="?q=1">x</a>', []),
        ('<a href="/tiedostot/a%20b.pdf">x</a> <a href="mailto:a@b.fi">x</a>', []),
        ('<a href="https://muu.fi/ei/">x</a> <a href="//muu.fi/ei/">x</a>', []),
        ('<a href="http://[rikki">x</a>', []),
        (
            '<img src="ei.png" alt="" width="1" height="1" srcset="/ei.png 2x">',
            [("P07", "ei.png"), ("P07", "/ei.png")],
        ),
        ('<form action="/haku/"></form>', [("P07", "/haku/")]),
        ('<meta http-equiv="refresh" content="0; url=/ei/">', [("P07", "/ei/")]),
        ('<a href="#a">x</a> <a href="#top">x</a> <a href="#">x</a> <a href="">x</a>', []),
        ('<a href="#ei">x</a>', [("P08", "#ei")]),
        ('<a href="/muu/#osa">x</a> <a href="/muu/#Osa">x</a>', [("P08", "#Osa")]),
        ('<a href="/muu/#osa:~:text=sana">x</a>', []),
        ('<a href="/tiedostot/a%20b.pdf#page=2">x</a>', []),
        ('<img src="/muu/index.html" alt="" height="1">', [("P09", "index.html")]),
        ('<img src="/muu/kuva.png">', [("P09", "kuva.png"), ("P07", "/muu/kuva.png")]),
        ("<style>p {}</style>", [("P10", None)]),
        ("<script>a()</script>", [("P10", None)]),
        ('<p style="color: red">x</p>', [("P10", None)]),
        ('<button type="button" onclick="a()">x</button>', [("P10", None)]),
        ('<a href="javascript:a()">x</a>', [("P10", None)]),
        ('<script src="https://muu.fi/a.js"></script>', [("P11", "https://muu.fi/a.js")]),
        ('<img src="//muu.fi/a.png" alt="" width="1" height="1">', [("P11", "//muu.fi/a.png")]),
        (
            '<img src="data:image/png;base64,AA" alt="" width="1" height="1">',
            [("P11", "data:image/png;base64,AA")],
        ),
        ('<link rel="preconnect" href="https://muu.fi/">', [("P11", "https://muu.fi/")]),
        ('<iframe src="https://muu.fi/"></iframe>', [("P11", "https://muu.fi/")]),
        ('<source srcset="https://muu.fi/a.png 2x">', [("P11", "https://muu.fi/a.png")]),
        ('<link rel="canonical" href="https://muu.fi/">', []),
    ],
)
def test_the_parts_of_a_page(part, found):
    assert on_page(part) == found


def test_a_published_site_knows_its_own_address():
    page = SOUND.replace("/theme", "https://a.fi/ohjelma/theme")
    part = (
        '<a href="https://a.fi/ohjelma/ei/">x</a> <a href="https://a.fi/muu/">x</a>'
        '<img src="https://a.fi/muu.png" alt="" width="1" height="1"> <img src="http://a.fi/muu.png" alt="" width="1" height="1">'
        '<a href="https://a.fi/ohjelma">x</a> <a href="https://a.fi/ohjelmat/">x</a>'
    )
    files = {PAGE, "theme/site.css", "index.html"}

    assert findings(page % part, "https://a.fi/ohjelma", files=files) == [
        ("P11", "http://a.fi/muu.png"),
        ("P07", "https://a.fi/ohjelma/ei/"),
    ]


def test_a_page_is_weighed_with_its_sheets_and_scripts_but_a_register_isnt():
    page = look(PAGE, (SOUND % '<script src="/a.js"></script>').encode())
    room = BUDGET - page.size
    site = {"files": {PAGE, "theme/site.css", "a.js"}, "ids": {}}
    within = Site(sizes={"theme/site.css": room - 10, "a.js": 10}, **site)
    over = Site(sizes={"theme/site.css": room - 10, "a.js": 11}, **site)
    register = Site(sizes={"theme/site.css": BUDGET}, registers={PAGE}, **site)

    assert [list(compare([page], which)) for which in (within, register)] == [[], []]
    (finding,) = compare([page], over)
    assert (finding.code, finding.words) == ("P12", "")
    assert dict(finding.arguments) == {"page": "/sivu/", "weight": "15", "most": "14"}


def test_a_size_is_that_of_compressed_data():
    assert compressed_size(b"a" * 10_000) < 100


@pytest.mark.parametrize(
    ("page", "address", "site", "leads_to"),
    [
        ("index.html", "/", "", Target("index.html")),
        ("a/index.html", "../b/?q#c", "", Target("b/index.html", "c")),
        ("a/index.html", "./../b/", "", Target("b/index.html")),
        ("a/index.html", "/b/../c.pdf", "", Target("c.pdf")),
        ("a/index.html", "#%C3%A4", "", Target("a/index.html", "ä")),
        ("404.html", " a.html\n", "/ohjelma", Target("a.html")),
        ("index.html", "/ohjelmat/", "/ohjelma", None),
        ("index.html", "https://a.fi#b", "https://a.fi", Target("index.html", "b")),
        ("index.html", "https://a.fi.example/", "https://a.fi", None),
        ("index.html", "//a.fi/", "", None),
        ("index.html", "tel:+358", "", None),
    ],
)
def test_where_an_address_leads(page, address, site, leads_to):
    assert target(page, address, site) == leads_to


def test_a_browser_chooses_from_these():
    assert candidates("a.avif 1x,b,c.avif 2x, d.avif") == ["a.avif", "b,c.avif", "d.avif"]
    assert candidates(" /k/a-320.webp 320w, /k/a-640.webp 640w") == [
        "/k/a-320.webp",
        "/k/a-640.webp",
    ]


@given(st.binary(max_size=300) | st.text(alphabet="<>/abcih1\"'= &#;!-", max_size=300))
def test_whatever_a_file_holds_it_is_inspected(data):
    """Other plugins write what they like; nothing of it stops the inspection."""
    seen = look("muu.html", data if isinstance(data, bytes) else data.encode())
    found = list(compare([seen], Site(files=(), ids={}, sizes={})))

    assert {"P01", "P03", "P05"} <= {finding.code for finding in found}
    assert pickle.loads(pickle.dumps(seen)) == seen


@pytest.mark.parametrize("data", [b"", b"  ", b"\0", b"<!-- -->", "ä".encode("latin-1")])
def test_what_is_no_page_is_a_page_with_everything_missing(data):
    assert [finding.code for finding in look("x.html", data).findings] == [
        "P01",
        "P02",
        "P03",
        "P05",
    ]


def test_a_finding_becomes_a_problem_in_words():
    """With all the arguments that its sentence needs, in both languages."""
    page = SOUND.replace('<main id="a"><h1>', '<h1 id="a" style="x">').replace("h2", "h4")
    part = '<p id="a"><img src="//b.fi/c"></p><a href="/ei/">x</a><a href="#ei">x</a>'
    seen = look(PAGE, (page % part).replace(' lang="fi"', "").replace(">Sivu</t", "></t").encode())
    seen = Seen(seen.path, seen.ids, seen.links, seen.loads, BUDGET, seen.findings)
    found = list(compare([seen], Site({PAGE}, {PAGE: seen.ids}, {"theme/site.css": 1})))
    broken = [*found, *look(PAGE, b"<h1>a</h1><h1>b</h1>").findings]

    assert {finding.code for finding in broken} == {code for code in CODES if code[0] == "P"}
    for finding in broken:
        problem = Problem.at(Place("a.html"), finding.code, **dict(finding.arguments))
        assert "/sivu/" in problem.describe("fi") and "/sivu/" in problem.describe("en")
