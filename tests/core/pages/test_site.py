"""Links, days and texts as every page of a language shows them."""

from __future__ import annotations

import pytest

from plugins.core.records import PartialDay
from plugins.core.types.programme import Phase
from plugins.core.types.recommendation import Implementation
from tests.core.trees import loaded, page, record, site

TREE = {
    "organisaatiot/kt.md": page("name: KT\nkind: other\nnames: {en: Local Government Employers}"),
    "sivut/a.md": page("title: A & B"),
    "sivut/a.sv.md": page("title: A och B"),
    "sivut/etusivu.md": page("title: Etusivu"),
    "sivut/etusivu.en.md": page("title: Home"),
}


@pytest.fixture(scope="module")
def tree():
    return loaded(TREE)


@pytest.mark.parametrize(
    ("path", "lang", "link"),
    [
        ("kt", "fi", ("KT", "organisaatiot/kt/", "fi")),
        ("kt", "sv", ("KT", "organisaatiot/kt/", "fi")),
        ("kt", "en", ("Local Government Employers", "organisaatiot/kt/", "en")),
        ("a", "fi", ("A & B", "a/", "fi")),
        ("a", "sv", ("A och B", "sv/a/", "sv")),
        ("a", "en", ("A & B", "a/", "fi")),
        ("etusivu", "fi", ("Etusivu", "", "fi")),
        ("etusivu", "en", ("Home", "en/", "en")),
        ("etusivu", "sv", ("Etusivu", "", "fi")),
    ],
)
def test_a_link_leads_to_the_language_or_to_the_original(tree, path, lang, link):
    found = site(tree).link(record(tree, path), lang)

    assert (found.title, found.url, found.lang) == link


def day(text: str | int) -> PartialDay:
    return PartialDay.parse(text)


@pytest.mark.parametrize(
    ("start", "end", "fi", "en"),
    [
        (day(2015), day(2017), "2015–2017", "2015–2017"),
        (day(2015), day(2015), "2015", "2015"),
        (day("2017-06"), day("8/2017"), "kesä–elokuu 2017", "June–August 2017"),
        (day("2017-06"), day("2017-06"), "kesäkuu 2017", "June 2017"),
        (day("1.1.2018"), day("1.1.2021"), "1.1.2018–1.1.2021", "1 January 2018 – 1 January 2021"),
        (day("2017-06"), day(2018), "kesäkuu 2017 – 2018", "June 2017 – 2018"),
        (day(2015), "unknown", "2015 – ei tietoa", "2015 – not known"),
        ("unknown", "unknown", "Ei tietoa", "Not known"),
        (None, day(2015), "–2015", "–2015"),
    ],
)
def test_periods(tree, start, end, fi, en):
    assert site(tree).period(start, end, "fi") == fi
    assert site(tree).period(start, end, "en") == en


def test_a_status_is_a_word_an_axis_and_a_value(tree):
    shown = site(tree).status(Phase.ENDED, "phase", "sv")
    long = site(tree).status(Implementation.WILL_NOT, "implementation", "fi")

    assert (shown.text, shown.axis, shown.value) == ("Har avslutats", "phase", "ended")
    assert (long.text, long.value) == ("Ei toteuteta", "will-not-be-implemented")


@pytest.mark.parametrize(
    ("body", "lang", "html"),
    [
        ("[[kt|KT:n]]", "fi", '<a href="{filename}/organisaatiot/kt.md">KT:n</a>'),
        ("[[kt]]", "fi", '<a href="{filename}/organisaatiot/kt.md">KT</a>'),
        ("[[a]]", "fi", '<a href="{filename}/sivut/a.md">A &amp; B</a>'),
        ("[[a#osa|osa]]", "fi", '<a href="{filename}/sivut/a.md#osa">osa</a>'),
        ("[[a]]", "sv", '<a href="{filename}/sivut/a.sv.md">A och B</a>'),
        ("[[kt|KT]]", "sv", '<a href="{filename}/organisaatiot/kt.md" hreflang="fi">KT</a>'),
        ("[[kt]]", "sv", '<a href="{filename}/organisaatiot/kt.md" hreflang="fi" lang="fi">KT</a>'),
        (
            "[[kt]]",
            "en",
            '<a href="{filename}/organisaatiot/kt.md" hreflang="fi">Local Government Employers</a>',
        ),
    ],
)
def test_references_become_links(body, lang, html):
    name = "viite.md" if lang == "fi" else f"viite.{lang}.md"
    tree = TREE | {"sivut/a.md": page("title: A & B", "## Osa"), "sivut/viite.md": page()}
    result = loaded(tree | {f"sivut/{name}": page(body=body)})

    assert result.problems == ()
    assert site(result).body(record(result, "viite"), lang) == f"<p>{html}</p>"


def test_a_programme_text_can_hold_what_looks_like_our_own_marks():
    result = loaded({"sivut/a.md": page(body='`<a href="jatkumo:b">x</a>` ja jatkumo:b')})

    assert site(result).body(record(result, "a"), "fi") == (
        '<p><code>&lt;a href="jatkumo:b"&gt;x&lt;/a&gt;</code> ja jatkumo:b</p>'
    )
