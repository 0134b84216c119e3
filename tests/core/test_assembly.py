"""Drafts and bodies become records: pages, what is written inside them, and their titles."""

from __future__ import annotations

from plugins.core.types.recommendation import Recommendation

from .trees import codes, loaded, page, record

TOWN = page("name: Kaupunki\nkind: municipality")
PROGRAMME = page(
    """title: '"Ohjelma"'
owner: kaupunki
no_contact: Päättynyt.
seasons:
  - {id: kausi-1, start: 2015, end: 2017, phase: ended, funding: granted}
  - {id: kausi-2, title: Toinen, start: 2018, end: 2018, phase: ended, funding: granted}
  - {id: kausi-3, start: unknown, end: 2018-06, phase: ended, funding: granted}
  - {id: kausi-4, title: Neljäs, start: unknown, end: unknown, phase: ended, funding: granted, slug: nelja}"""
)
EVALUATION = page(
    """title: Arviointi
date: 2017-11-09
target: ohjelma
evaluator: kaupunki
period: {start: 2017, end: 2017}
kind: external
no_report: Ei ole.
addressee: [ohjelma, kaupunki]
status: archived""",
    """## Suositukset

* Viestintää on *lisättävä*
  ja "parannettava". {: #s1 }
* [[oma]] {: #s2 }

## Onnistumiset

* Kynnys on matala. {: #o1 }
""",
)
TREE = {
    "organisaatiot/kaupunki.md": TOWN,
    "ohjelmat/ohjelma.md": PROGRAMME,
    "arvioinnit/arviointi.md": EVALUATION,
    "suositukset/oma.md": page("text: Oma\nevaluation: arviointi\naddressee: ohjelma"),
}


def test_the_tree_of_these_tests_is_good():
    assert codes(TREE) == []


def test_seasons_become_records_of_their_own():
    result = loaded(TREE)
    seasons = [r for r in result.catalogue.records if r.type.name == "season"]

    assert [(s.id, s.original.title, s.url("fi")) for s in seasons] == [
        ("kausi-1", "”Ohjelma” 2015–2017", "ohjelmat/ohjelma/kausi-1/"),
        ("kausi-2", "Toinen", "ohjelmat/ohjelma/kausi-2/"),
        ("kausi-3", "”Ohjelma” –2018", "ohjelmat/ohjelma/kausi-3/"),
        ("kausi-4", "Neljäs", "ohjelmat/ohjelma/nelja/"),
    ]
    assert {s.parent.id for s in seasons} == {"ohjelma"}
    assert [s.place.line for s in seasons] == [6, 7, 8, 9]


def test_a_single_season_needs_no_list():
    one = "title: O\nowner: kaupunki\nno_contact: x\nseasons:\n  {id: k, start: 2015, end: 2016, phase: ended, funding: granted}"

    season = record(loaded({"ohjelmat/o.md": page(one), "organisaatiot/kaupunki.md": TOWN}), "k")

    assert (season.place.line, season.header.funding_status) == (6, "granted")


def test_a_listed_recommendation_becomes_a_record():
    found = record(loaded(TREE), "suositukset/arviointi-s1")

    assert isinstance(found.header, Recommendation)
    assert found.original.title == "Viestintää on lisättävä ja ”parannettava”."
    assert found.header.evaluation == "arviointi"
    assert found.header.addressee == ("ohjelma", "kaupunki")
    assert found.header.status == "archived"
    assert found.url("fi") == "suositukset/arviointi-s1/"
    assert (found.parent.id, found.item.id, found.place.line) == ("arviointi", "s1", 14)


def test_an_item_that_names_a_recommendation_becomes_none():
    assert loaded(TREE).catalogue.find("arviointi-s2") == ()


def test_other_lists_stay_in_their_page():
    assert loaded(TREE).catalogue.find("arviointi-o1") == ()


def test_titles_are_set_as_text():
    assert record(loaded(TREE), "ohjelma").original.title == "”Ohjelma”"


def test_a_title_in_every_language():
    tree = {
        "organisaatiot/kt.md": page(
            "name: KT\nkind: other\nnames: {sv: KT på svenska, en: KT in English}"
        ),
        "organisaatiot/kt.en.md": page("name: KT's own page"),
        "sivut/a.md": page(),
    }
    result = loaded(tree)

    assert record(result, "kt").titles == {"fi": "KT", "sv": "KT på svenska", "en": "KT’s own page"}
    assert record(result, "a").titles == {"fi": "Otsikko", "sv": "Otsikko", "en": "Otsikko"}


def test_a_translation_belongs_to_its_original():
    tree = {"sivut/a.md": page(), "sivut/a.sv.md": page("title: Rubrik\nslug: rubrik")}
    found = record(loaded(tree), "a")

    assert found.languages() == ("fi", "sv")
    assert [found.url(lang) for lang in ("fi", "sv", "en")] == ["a/", "sv/rubrik/", "a/"]
    assert [found.version(lang).source for lang in ("fi", "sv", "en")] == [
        "sivut/a.md",
        "sivut/a.sv.md",
        "sivut/a.md",
    ]


def test_two_translations_of_one_page():
    tree = {"sivut/a.md": page(), "sivut/a.sv.md": page(), "sivut/x/a.sv.md": page()}

    assert codes(tree) == ["U01"]
