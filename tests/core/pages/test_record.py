"""What the template of a record sees."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.pages.redirect import redirect_pages
from plugins.core.pages.views import Fact, Heading, PageLink, WebLink
from tests.core.case_files import CASES, Case
from tests.core.trees import codes, loaded, page, site, view

GOOD = Case.read(CASES / "good-tree.md")


def sivu(header: str, body: str = "", lang: str = "fi", **more: str):
    tree = {"sivut/sivu.md": page(header, body)} | {
        f"{path}.md": text for path, text in more.items()
    }
    return view(loaded(tree), "sivut/sivu", lang)


def test_a_page_has_its_address_template_and_way_home():
    shown = sivu("title: '\"Tietoa\"'\nsummary: Lyhyesti...", "## Osa\n")

    assert (shown.template, shown.url, shown.lang) == ("records/page", "sivu/", "fi")
    assert (shown.title, shown.summary) == ("”Tietoa”", "Lyhyesti...")
    assert shown.headings == (Heading("osa", "Osa", 2),)
    assert [(crumb.title, crumb.url) for crumb in shown.breadcrumbs] == [("Etusivu", "")]


def test_the_way_to_a_season_goes_through_its_programme():
    crumbs = view(GOOD.result, "toinen-kausi").breadcrumbs

    assert [(crumb.title, crumb.url) for crumb in crumbs] == [
        ("Etusivu", ""),
        ("Ohjelmat", "ohjelmat/"),
        ("Ohjelma", "ohjelmat/ohjelma/"),
    ]


def test_the_home_page_has_a_template_of_its_own():
    result = loaded({**GOOD.files, "sivut/etusivu.md": page("title: Jatkumo")})
    shown = view(result, "sivut/etusivu")

    assert (shown.template, shown.url, shown.breadcrumbs) == ("records/home", "", ())
    assert [(group.heading, len(group.entries)) for group in shown.details] == [
        ("Ajankohtaista", 1),
        ("Ohjelmat", 1),
        ("Avoimet suositukset", 2),
    ]


def test_a_page_knows_the_languages_it_is_in():
    tree = {"sivut/sivu.md": page(), "sivut/sivu.en.md": page("title: Page\nslug: page")}
    shown = view(loaded(tree), "sivut/sivu", "en")

    assert shown.alternates == (
        PageLink("Suomi", "sivu/", "fi"),
        PageLink("English", "en/page/", "en"),
    )


@pytest.mark.parametrize(
    ("header", "notices", "indexed"),
    [
        ("title: A", [], True),
        ("title: A\nstatus: draft", ["draft"], False),
        ("title: A\npublish_at: 2027-01-01", ["draft"], False),
        ("title: A\nstatus: archived", ["archived"], True),
        ("title: A\nexpires_at: 2026-11-21", ["archived"], True),
    ],
)
def test_drafts_and_archived_pages_say_so(header, notices, indexed):
    shown = sivu(header)

    assert ([notice.kind for notice in shown.notices], shown.indexed) == (notices, indexed)


def test_corrections_are_a_part_of_the_text():
    shown = sivu(
        "title: A\ncorrections: {date: 2.1.2018, text: 'Luku oli \"väärä\" <b>.'}", "Teksti."
    )

    assert shown.html == (
        '<p class="notice correction"><strong>Korjaus <time datetime="2018-01-02">2.1.2018</time>:</strong>'
        " Luku oli ”väärä” &lt;b&gt;.</p>\n<p>Teksti.</p>"
    )


def test_corrections_are_translated_in_their_order_and_finnish_where_they_are_not():
    header = (
        "title: A\ncorrections: [{date: 2.1.2018, text: Yksi.}, {date: 3.1.2018, text: Kaksi.}]"
    )
    files = {
        "sivut/sivu.md": page(header),
        "sivut/sivu.sv.md": page("title: A\ncorrections: [Ett., null]"),
    }

    html = view(loaded(files), "sivut/sivu", "sv").html

    assert "Ett.</p>" in html
    assert '<span lang="fi">Kaksi.</span></p>' in html
    assert "Yksi." not in html


def test_sources_are_shown_without_their_scheme():
    shown = sivu("title: A\nsource: {url: 'https://www.kt.fi/ohjelma/', retrieved: 2.1.2018}")

    assert shown.sources == (
        (WebLink("kt.fi/ohjelma", "https://www.kt.fi/ohjelma/"), date(2018, 1, 2)),
    )


def test_subjects_are_facts_in_the_language_or_in_finnish():
    files = {"aiheet.yaml": "tyo: {fi: Työ, sv: Arbete}\nraha: {fi: Raha}"}
    files["sivut/sivu.md"] = page("title: A\nsubjects: [tyo, raha]")
    files["sivut/sivu.sv.md"] = page("title: A")
    result = loaded(files)

    for lang, shown in {
        "fi": ("Aiheet", [("Työ", "fi"), ("Raha", "fi")]),
        "sv": ("Ämnen", [("Arbete", "sv"), ("Raha", "fi")]),
    }.items():
        (fact,) = view(result, "sivut/sivu", lang).facts
        assert (fact.label, [(link.title, link.lang) for link in fact.values]) == shown


def test_labelled_fields_are_facts_in_the_order_of_the_type():
    tree = {
        "organisaatiot/kt.md": page(
            'name: KT\nkind: association\nwebsite: "https://www.kt.fi/"\nshort_name: KT'
            '\nbusiness_id: "0926151-4"\nmunicipality_code: "010"'
        )
    }

    assert view(loaded(tree), "kt").facts == (
        Fact("Laji", ("Järjestö tai etujärjestö",)),
        Fact("Lyhenne", ("KT",)),
        Fact("Y-tunnus", ("0926151-4",)),
        Fact("Kuntanumero", ("010",)),
        Fact("Verkkosivusto", (WebLink("kt.fi", "https://www.kt.fi/"),)),
    )


def test_a_translation_tells_facts_of_the_original_and_texts_of_its_own():
    header = "title: O\nowner: k\ncontacts: a\ngoals: [Tavoite]\nshort_name: O\nseasons: {id: s, start: 2015, end: 2016, phase: ended, funding: granted}"
    tree = {
        "ohjelmat/o.md": page(header),
        "ohjelmat/o.sv.md": page("title: P\nsummary: S\ngoals: [Mål]"),
        "ohjelmat/o.en.md": page("title: P"),
        "organisaatiot/k.md": page("name: K\nkind: other"),
        "yhteyshenkilot/a.md": page("name: A B\nroles: {title: x, organisation: k}"),
    }
    result = loaded(tree)

    assert [view(result, "ohjelmat/o", lang).details.goals for lang in ("fi", "sv", "en")] == [
        ("Tavoite",),
        ("Mål",),
        (),
    ]
    assert view(result, "ohjelmat/o", "sv").facts == (Fact("Kort namn", ("O",)),)
    assert view(result, "ohjelmat/o", "sv").status.text == "Har avslutats"


def test_the_plain_language_summary_of_the_version_is_shown():
    tree = {
        "sivut/sivu.md": page("title: A\nplain: Selkeästi."),
        "sivut/sivu.sv.md": page("title: A"),
    }
    result = loaded(tree)

    assert [view(result, "sivut/sivu", lang).plain for lang in ("fi", "sv")] == ["Selkeästi.", ""]


def test_a_list_item_links_to_itself_or_to_the_page_it_became():
    html = view(GOOD.result, "arviointi").html

    assert (
        '<li id="o1">Kynnys on matala. <a class="item-link" href="#o1">Linkki kohtaan o1</a></li>'
        in html
    )
    assert (
        '<li id="s1"><a href="{filename}/suositukset/arviointi-s1.md">Viestintää on lisättävä.</a></li>'
        in html
    )
    assert '<a class="item-link" href="{filename}/suositukset/arviointi-s2.md"' in html


def test_old_addresses_lead_to_the_page():
    tree = {
        "sivut/a.md": page("title: A\naliases: [vanha/a, Vanhin]"),
        "sivut/b.md": page("title: B\nstatus: draft\naliases: luonnos"),
    }
    pages = list(redirect_pages(site(loaded(tree))))

    assert [(p.url, p.target.url, p.indexed) for p in pages] == [
        ("vanha/a/", "a/", False),
        ("Vanhin/", "a/", False),
    ]


GRANT = "plain: Lyhyesti.\nplain_grant: {by: Selkokeskus, date: 1.2.2026}"


@pytest.mark.parametrize(
    ("header", "text", "grant"),
    [
        ("plain: Lyhyesti.", "Lyhyesti.", ""),
        (GRANT, "Lyhyesti.", "Selkotunnuksen on myöntänyt Selkokeskus 1.2.2026."),
        ("summary: Muuta", "", ""),
    ],
)
def test_easy_language_is_said_only_of_what_has_been_granted_it(header, text, grant):
    """The easy-language mark belongs to Selkokeskus, which grants it text by text."""
    shown = view(loaded({"sivut/sivu.md": page(f"title: Sivu\n{header}")}), "sivut/sivu")

    assert (shown.plain, shown.plain_grant) == (text, grant)


def test_a_grant_is_of_one_language():
    tree = {
        "sivut/sivu.md": page(f"title: Sivu\n{GRANT}"),
        "sivut/sivu.sv.md": page("title: Sidan\nplain: Kort."),
    }

    assert view(loaded(tree), "sivut/sivu", "sv").plain_grant == ""


def test_a_grant_without_a_text_is_a_fault():
    tree = {"sivut/sivu.md": page("title: Sivu\nplain_grant: {by: Selkokeskus, date: 1.2.2026}")}

    assert codes(tree) == ["H10"]
