"""The allow-list of HTML: what stays, what goes, and that it is told."""

from __future__ import annotations

import pytest

from plugins.core.body import Renderer

RENDERER = Renderer()


def cleaned(text: str) -> tuple[str, list[str]]:
    """The HTML and what was removed."""
    body = RENDERER.render(text, "fi")
    assert {problem.code for problem in body.problems} <= {"B01", "B07"}
    removed = [dict(p.arguments)["what"] for p in body.problems if p.code == "B01"]
    return body.html.strip(), removed


@pytest.mark.parametrize(
    "html",
    [
        '<p class="huomio" dir="ltr" id="a" lang="sv" title="T">Text</p>',
        "<p>H<sub>2</sub>O, m<sup>2</sup>, <mark>a</mark>, <kbd>b</kbd>, <ins>c</ins>, <del>d</del></p>",
        '<p><abbr title="Euroopan unioni">EU</abbr> ja <time datetime="2018-01-02">2.1.2018</time></p>',
        '<details open=""><summary>Lisää</summary><p>Teksti</p></details>',
        '<p><a href="https://kt.fi/" hreflang="sv" rel="noopener">a</a> <a href="tel:+358">b</a></p>',
        '<figure><img alt="Tori" height="2" src="tori.jpg" width="1"><figcaption>Tori</figcaption></figure>',
        '<ol reversed="" start="3" type="a"><li value="2">a</li></ol>',
        "<blockquote><p>a</p></blockquote>",
    ],
)
def test_what_only_marks_text_stays(html):
    assert cleaned(html) == (html, [])


@pytest.mark.parametrize(
    "name",
    [
        "script",
        "style",
        "iframe",
        "template",
        "svg",
        "math",
        "object",
        "select",
        "video",
        "noscript",
        "dialog",
    ],
)
def test_elements_that_run_load_or_ask_go_with_all_they_hold(name):
    html, removed = cleaned(f"<p>Alku</p>\n\n<{name}>sisältö</{name}>\n\n<p>Loppu</p>")

    assert removed == [f"<{name}>"]
    assert "sisältö" not in html and "Alku" in html and "Loppu" in html


@pytest.mark.parametrize("name", ["script", "style", "title", "meta", "link", "base"])
def test_what_stands_first_in_a_text_goes_too(name):
    """The parser moves such elements into the head, out of sight."""
    end = f"</{name}>" if name in ("script", "style", "title") else ""
    html, removed = cleaned(f"<{name}>{end}\n\nTeksti.")

    assert removed == [f"<{name}>"]
    assert f"<{name}" not in html


@pytest.mark.parametrize("name", ["font", "tt", "x-y", "ruby", "rt", "big"])
def test_unknown_elements_go_but_not_their_text(name):
    assert cleaned(f"<p>a <{name}>b</{name}> c</p>") == ("<p>a b c</p>", [f"<{name}>"])


@pytest.mark.parametrize(
    "attribute",
    ["onclick", "ONCLICK", "onload", "style", "srcdoc", "data-line", "data-ref", "role", "target"],
)
def test_attributes_that_are_not_listed_go(attribute):
    assert cleaned(f'<p {attribute}="x">a</p>') == ("<p>a</p>", [attribute.lower()])


@pytest.mark.parametrize("tag", ["body", "html"])
def test_attributes_of_the_page_itself_are_told(tag):
    assert cleaned(f'<{tag} onload="x">a') == ("a", ["onload"])


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:x",
        " javascript:x",
        "&#106;avascript:x",
        "&#x6A;avascript&colon;x",
        "java&Tab;script:x",
        "&#10;javascript:x",
        "javascript\u00a0:x",
        "\u200bjavascript:x",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "blob:x",
        "filesystem:x",
        "jatkumo:a",
        "feed:javascript:x",
    ],
)
def test_addresses_that_run_or_hide_go(address):
    html, removed = cleaned(f'<a href="{address}">a</a>')

    assert "href" not in html and ">a</a>" in html
    assert len(removed) == 1 and removed[0].endswith(":")


@pytest.mark.parametrize(
    "link",
    [
        "[a](javascript:x)",
        "[a](<javascript:x>)",
        "[a][b]\n\n[b]: javascript:x",
        "[a]( JAVASCRIPT:x)",
    ],
)
def test_markdown_links_are_judged_too(link):
    assert cleaned(link) == ("<p><a>a</a></p>", ["javascript:"])


@pytest.mark.parametrize(
    "address",
    [
        "https://kt.fi/",
        "http://kt.fi",
        "mailto:a@b.fi",
        "tel:112",
        "#o1",
        "../a",
        "{filename}/a.md",
        "//kt.fi/",
        "a:b"[:1],
    ],
)
def test_ordinary_addresses_stay(address):
    html, removed = cleaned(f'<a href="{address}">a</a>')

    assert f'href="{address}"' in html and removed == []


@pytest.mark.parametrize(
    "source",
    [
        "https://a.fi/x.gif",
        "//a.fi/x.gif",
        "\\\\a.fi\\x.gif",
        "/\\a.fi/x",
        "data:image/gif;base64,x",
        " //a.fi/x",
        "http:x",
    ],
)
def test_images_come_from_this_site(source):
    html, removed = cleaned(f'<p>a<img src="{source}" alt="x"></p>')

    assert html == "<p>a</p>"
    assert len(removed) == 1 and removed[0].startswith("<img src=")


@pytest.mark.parametrize(
    "source", ["x.jpg", "/kuvat/x.jpg", "{static}/kuvat/x.jpg", "{attach}x.jpg"]
)
def test_own_images_stay(source):
    assert cleaned(f"![a]({source})")[1] == []


def test_comments_and_instructions_go_in_silence():
    assert cleaned("a <!-- b --> c") == ("<p>a  c</p>", [])


def test_aligned_cells_keep_their_alignment_as_a_class():
    html, removed = cleaned("| a | b |\n|:--|--:|\n| 1 | 2 |")

    assert removed == []
    assert '<td class="align-right">2</td>' in html and "style" not in html


@pytest.mark.parametrize(
    "text",
    [
        "<<script>script>alert(1)<</script>/script>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)//",
        "<svg/onload=alert(1)>",
        "<a/href='javascript:x'>a</a>",
        "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
        "<table><script>x</script></table>",
        '<select><template><style><!--</style><a rel="--></style></template></select><img id=x onerror=alert(1)>">',
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
        "<xmp><p title='</xmp><script>x</script>'>",
        "<!--><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>x</script> ?>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "\\<script>alert(1)</script>",
        "`<script>`",
        '[a](x "onclick=alert(1)")',
        "## a {: onclick=alert(1) style=x }",
        "<p\nonclick\n=\nx>a</p>",
    ],
)
def test_tricks_leave_nothing_that_runs(text):
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(cleaned(text)[0], "html.parser")

    assert not soup.find(
        ["script", "style", "svg", "math", "template", "select", "noscript", "xmp"]
    )
    for tag in soup.find_all(True):
        assert not [name for name in tag.attrs if name.startswith("on") or name == "style"]
        assert "script:" not in str(tag.get("href", "")) and "data:" not in str(tag.get("href", ""))


def test_cleaning_again_removes_nothing_more():
    html, _ = cleaned(
        '<p onclick="x">a <font>b</font></p>\n\n<script>x</script>\n\n<table><tr><td>c</td></tr></table>'
    )

    assert RENDERER.render("ok", "fi").problems == ()
    assert "onclick" not in html and "font" not in html
