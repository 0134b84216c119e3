"""A page in the site's languages: the switcher, what stands in for a translation, what is older."""

from __future__ import annotations

import pytest

from plugins.core.pages.languages import untranslated_pages
from tests.core.trees import codes, loaded, page, record, site, view

PROGRAMME = (
    "title: Ohjelma\nowner: kunta\nno_contact: Ei ole.\n"
    "seasons: {id: kausi, title: Kausi, start: 2015, end: 2017, phase: ended, funding: granted}"
)
KUNTA = page("name: Kunta\nkind: municipality\nnames: {sv: Kommunen}")
TREE = {
    "sivut/etusivu.md": page("title: Etusivu"),
    "sivut/etusivu.sv.md": page("title: Hem"),
    "sivut/tietoa.md": page("title: Tietoa"),
    "organisaatiot/kunta.md": KUNTA,
    "ohjelmat/ohjelma.md": page(PROGRAMME),
    "ohjelmat/ohjelma.sv.md": page("title: Program\nseasons: {kausi: {title: Period}}"),
}


def stand_ins(tree: dict[str, str]) -> dict[str, object]:
    """Address → page of all that stand in for translations."""
    return {page.url: page for page in untranslated_pages(site(loaded(tree)))}


@pytest.mark.parametrize(
    ("path", "urls"),
    [
        ("sivut/etusivu", ["", "sv/", "en/"]),
        ("sivut/tietoa", ["tietoa/", "sv/tietoa/", "en/tietoa/"]),
        (
            "organisaatiot/kunta",
            ["organisaatiot/kunta/", "sv/organisationer/kunta/", "en/organisations/kunta/"],
        ),
        (
            "ohjelmat/kausi",
            [
                "ohjelmat/ohjelma/kausi/",
                "sv/program/ohjelma/kausi/",
                "en/programmes/ohjelma/kausi/",
            ],
        ),
    ],
)
def test_the_switcher_leads_somewhere_in_every_language(path, urls):
    shown = view(loaded(TREE), path)

    assert [link.url for link in shown.languages] == urls
    assert [link.title for link in shown.languages] == ["Suomi", "Svenska", "English"]


def test_only_written_versions_are_alternates():
    result = loaded(TREE)

    assert [link.url for link in view(result, "sivut/etusivu").alternates] == ["", "sv/"]
    assert [link.url for link in view(result, "sivut/tietoa").alternates] == ["tietoa/"]
    assert [link.lang for link in view(result, "ohjelmat/kausi", "sv").alternates] == ["fi", "sv"]


def test_what_stands_in_says_so_and_leads_to_what_is_written():
    found = stand_ins(TREE)
    shown = found["en/programmes/ohjelma/"]

    assert (shown.lang, shown.title, shown.indexed) == (
        "en",
        "This page is not available in English",
        False,
    )
    assert (shown.record.title, shown.record.lang) == ("Ohjelma", "fi")
    assert [(link.title, link.url, link.lang) for link in shown.versions] == [
        ("Read in Finnish", "ohjelmat/ohjelma/", "fi"),
        ("Read in Swedish", "sv/program/ohjelma/", "sv"),
    ]
    assert [link.url for link in shown.languages][2] == "en/programmes/ohjelma/"
    assert "sv/program/ohjelma/" not in found


def test_a_name_in_the_language_is_that_languages():
    assert stand_ins(TREE)["sv/organisationer/kunta/"].record.lang == "sv"


def test_a_written_page_keeps_its_address():
    tree = {
        "sivut/tietoa.md": page("title: Tietoa"),
        "sivut/muuta.md": page("title: Muuta"),
        "sivut/muuta.sv.md": page("title: Annat\nslug: tietoa"),
        "sivut/vanha.md": page("title: Vanha\naliases: en/muuta"),
    }

    assert set(stand_ins(tree)) == {"en/tietoa/", "sv/vanha/", "en/vanha/"}
    assert [link.lang for link in view(loaded(tree), "sivut/tietoa").languages] == ["fi", "en"]


def test_sections_keep_their_addresses_whatever_a_page_is_called():
    """`/sv/aktuellt/` is the news in Swedish, and no page that isn't translated."""
    tree = {
        "sivut/aktuellt.md": page("title: Ajassa"),
        "sivut/program.md": page("title: Ohjelmisto"),
        "sivut/vanha.md": page("title: Vanha\naliases: SV/Vanha"),
    }

    assert set(stand_ins(tree)) == {"en/aktuellt/", "en/program/", "en/vanha/"}
    assert loaded(tree).problems == ()


def test_a_file_cannot_take_the_place_of_what_stands_in():
    tree = {
        "sivut/etusivu.md": page(body="[x]({attach}sv/t/index.html)"),
        "sivut/t.md": page(),
        "sivut/sv/t/index.html": "<p>",
    }

    assert codes(tree) == ["U04"]


def test_drafts_have_none():
    tree = {"sivut/luonnos.md": page("title: Luonnos\nstatus: draft")}

    assert stand_ins(tree) == {}
    assert view(loaded(tree), "sivut/luonnos").languages == ()
    assert view(loaded(tree), "sivut/luonnos").alternates == ()


def test_an_older_translation_says_so_and_leads_to_the_original():
    tree = {
        "sivut/tietoa.md": page("title: Tietoa", "Uusi teksti."),
        "sivut/tietoa.sv.md": page("title: Om\ntranslated_from: 0123456789ab"),
    }
    result = loaded(tree)
    (notice,) = view(result, "sivut/tietoa", "sv").notices

    assert notice.kind == "older"
    assert notice.text == "Översättningen har gjorts från en äldre version av originalet."
    assert (notice.link.url, notice.link.lang, notice.link.there) == ("tietoa/", "sv", "fi")
    assert view(result, "sivut/tietoa").notices == ()


def test_one_made_of_this_original_says_nothing():
    tree = {"sivut/tietoa.md": page("title: Tietoa"), "sivut/tietoa.sv.md": page("title: Om")}
    digest = record(loaded(tree), "sivut/tietoa").digest
    tree["sivut/tietoa.sv.md"] = page(f'title: Om\ntranslated_from: "{digest}"')

    assert view(loaded(tree), "sivut/tietoa", "sv").notices == ()
    assert loaded(tree).problems == ()


def test_texts_inside_a_header_are_translated_or_marked_as_finnish():
    header = PROGRAMME.replace(
        "funding: granted}",
        "funding: {status: granted, note: Haettiin.}, changes: [{text: Eka}, {text: Toka}]}",
    )
    texts = "seasons: {kausi: {title: Period, changes: [Första, null]}}"
    tree = {
        **TREE,
        "ohjelmat/ohjelma.md": page(header),
        "ohjelmat/ohjelma.sv.md": page(f"title: Program\n{texts}"),
    }
    details = view(loaded(tree), "ohjelmat/kausi", "sv").details

    assert [(text.text, text.lang) for text, _ in details.changes] == [
        ("Första", "sv"),
        ("Toka", "fi"),
    ]
    assert [(step.text.text, step.text.lang) for step in details.funding] == [("Haettiin.", "fi")]
