"""The five stories of the sample, line by line against what is known of them, and the cases that a
sample must have. What isn't known must be told as not known."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from plugins.bridge.source import read_files
from plugins.core.catalogue import Catalogue, Record
from plugins.core.flow import load
from plugins.core.language.hyphenation import SOFT_HYPHEN
from plugins.core.recommendations import NoResponse, states_of
from plugins.core.records import PartialDay
from plugins.core.types.programme import FundingStatus
from tests.bridge.conftest import REPOSITORY, Built

from .pages import PageFile, read_pages

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(read_files(REPOSITORY / "content"), TODAY).catalogue


@pytest.fixture(scope="module")
def pages(sample: Built) -> dict[str, PageFile]:
    return read_pages(sample.output)


def text(pages: dict[str, PageFile], url: str) -> str:
    """All that a page says in its main part, spaces as one."""
    (main,) = pages[f"{url}index.html"].root.xpath("//main")
    return read(main)


def read(element: Any) -> str:
    """What an element says, without the places where its words may be divided."""
    return " ".join(element.text_content().replace(SOFT_HYPHEN, "").split())


def items(record: Record, kind: str) -> list[str]:
    """The texts of a marked list, or what it refers to."""
    lists = record.original.body.lists
    return [i.text or i.reference for m in lists if m.kind == kind for i in m.items]


def ids(catalogue: Catalogue, record: Record, *relation: str) -> list[str]:
    return sorted(found.id for found in catalogue.targets(record, *relation))


# Kunteko


def test_kunteko_is_a_programme_of_kt_with_two_seasons(catalogue: Catalogue) -> None:
    kunteko = catalogue.by_key["programme", "kunteko"]
    first, second = kunteko.header.seasons

    assert ids(catalogue, kunteko, "Vastuutaho") == ["kt"]
    assert (kunteko.header.short_name, kunteko.header.other_names) == ("Kunteko", ("Kunteko 2020",))
    assert (first.start, first.end) == (PartialDay(2015), PartialDay(2017))
    assert (second.start, second.end) == (PartialDay(2018), PartialDay(2020))
    assert second.previous == first.id


def test_its_second_season_was_applied_for_and_granted(catalogue: Catalogue) -> None:
    season = catalogue.by_key["season", "kunteko-2018-2020"].header
    federation = catalogue.by_key["organisation", "suomen-kuntaliitto"].header

    assert [(step.status, step.when) for step in season.funding] == [
        (FundingStatus.APPLIED, PartialDay(2017)),
        (FundingStatus.GRANTED, None),
    ]
    assert "1.1.2018–1.1.2021" in season.funding[1].note
    assert season.project_code == "S21159"
    assert season.project_name == (
        "Kunteko 2020 – kunta- ja maakunta-alan työelämän kehittämisohjelma"
    )
    assert (season.funders, season.applicants, season.organisations) == (
        ("euroopan-sosiaalirahasto",),
        ("suomen-kuntaliitto",),
        ("hameen-ely-keskus",),
    )
    assert "2014–2020" in season.funding_statement
    assert (federation.title, federation.business_id) == ("Suomen Kuntaliitto ry", "0926151-4")


@pytest.mark.parametrize(
    "word",
    [
        "maakuntien",
        "liikelaitokset",
        "yhtiöt",
        "Tekojen Toria ja verkkosivustoa",
        "Sparraus",
        "palvelutuotteita",
        "verkostomalleja",
        "Tarpeiden kartoittamiseen",
        "jatkuvuuteen",
        "Alueellisia tilaisuuksia",
        "Tekojen Tori jatkaa",
    ],
)
def test_what_changed_from_the_first_season_is_told(catalogue: Catalogue, word: str) -> None:
    season = catalogue.by_key["season", "kunteko-2018-2020"].header

    assert any(word in change.text for change in season.changes)


def test_the_changes_answer_three_recommendations(catalogue: Catalogue) -> None:
    season = catalogue.by_key["season", "kunteko-2018-2020"]

    assert ids(catalogue, season, "Vastaa suositukseen") == [
        "kunteko-2017-s1",
        "kunteko-2017-s3",
        "kunteko-2017-s5",
    ]


def test_its_services_are_told_by_season(catalogue: Catalogue) -> None:
    offered = {
        season: sorted(
            record.original.title
            for record in catalogue.listed("service")
            if season in record.header.seasons
        )
        for season in ("kunteko-2015-2017", "kunteko-2018-2020")
    }
    both = ["Alueelliset tilaisuudet", "Sisäisten kehittäjien koulutus", "Sparraus"]

    assert all(set(both) < set(found) for found in offered.values())
    assert "Verkostot" in offered["kunteko-2015-2017"]
    assert "Verkostot" not in offered["kunteko-2018-2020"]


def test_what_it_told_in_2020_stands_with_the_year(pages: dict[str, PageFile]) -> None:
    told = text(pages, "ohjelmat/kunteko/")

    assert "Ohjelma ilmoitti tuolloin lähes 600 tekoa, yli 200 organisaatiota" in told
    assert "noin 8 000 osallistujaa" in told
    assert "Vuonna 2020 ohjelma kertoi, että Tekojen Tori jatkaa, vaikka ohjelma päättyy" in told


def test_its_contact_in_2017_is_a_pattern(catalogue: Catalogue) -> None:
    person = catalogue.by_key["person", "anna-mari-jaanu"].header

    assert person.title == "Anna-Mari Jaanu"
    assert person.email_pattern == "etunimi.sukunimi[a]kt.fi"
    assert person.email is None
    assert person.roles[0].as_of == PartialDay(2017)


def test_the_evaluation_of_its_first_season(catalogue: Catalogue) -> None:
    evaluation = catalogue.by_key["evaluation", "kunteko-2017"]
    header = evaluation.header

    assert ids(catalogue, evaluation, "Toteuttaja") == ["tempo-economics"]
    assert ids(catalogue, evaluation, "Arvioinnin kohde") == ["kunteko-2015-2017"]
    assert (header.period.start, header.period.end) == (PartialDay(2017, 6), PartialDay(2017, 8))
    assert [str(kind) for kind in header.kind] == ["external"]
    assert not header.lists_complete
    assert "rahoitushakemuksessa" in header.response.text


def test_its_nine_successes_and_five_recommendations_stand_in_order(catalogue: Catalogue) -> None:
    evaluation = catalogue.by_key["evaluation", "kunteko-2017"]
    words = ("sopijaosapuolten", "Hanketiimi", "seuranta", "kynnys", "Sparraus", "lean")
    words = (*words, "Tekojen Tori", "Viestintä", "maine")
    advice = ("-s1", "Prosesse", "-s3", "Sisältö", "-s5")

    for kind, expected in (("successes", words), ("recommendations", advice)):
        found = items(evaluation, kind)
        assert len(found) == len(expected)
        assert all(word in item for word, item in zip(expected, found, strict=True))


def test_two_recommendations_have_no_response_of_their_own(catalogue: Catalogue) -> None:
    states = states_of(catalogue)
    found = {n: states["recommendation", f"kunteko-2017-s{n}"].response for n in range(1, 6)}

    assert found == {
        1: NoResponse.BY_SEASON,
        2: NoResponse.SILENCE,
        3: NoResponse.BY_SEASON,
        4: NoResponse.SILENCE,
        5: NoResponse.BY_SEASON,
    }


# Digikuntakokeilut


def test_digikuntakokeilut_began_in_autumn_2016(
    catalogue: Catalogue, pages: dict[str, PageFile]
) -> None:
    programme = catalogue.by_key["programme", "digikuntakokeilut"]
    (season,) = programme.header.seasons

    assert ids(catalogue, programme, "Vastuutaho") == ["vm"]
    assert (season.start, season.end) == (PartialDay(2016), "unknown")
    assert "alkoi syksyllä 2016" in text(pages, "ohjelmat/digikuntakokeilut/")
    goals = ("toimintatapojen", "Kustannushyödyt", "Verkostoituminen", "Asiakaslähtöisyys")
    assert all(w in goal for w, goal in zip(goals, programme.header.goals, strict=True))


def test_its_evaluation_is_by_mdi_and_tells_the_finding(
    catalogue: Catalogue, pages: dict[str, PageFile]
) -> None:
    evaluation = catalogue.by_key["evaluation", "digikuntakokeilut"]

    assert ids(catalogue, evaluation, "Toteuttaja") == ["mdi"]
    assert "merkittävä kansallinen avaus" in items(evaluation, "successes")[0]
    told = text(pages, "arvioinnit/digikuntakokeilut/")
    for words in ("neljä kohdetta", "ennakoivaan arviointiin", "työkaluja", "yhteenvedoksi"):
        assert words in told


# Kuntakysely

EDITIONS = [
    # number, year, sent, answers, municipalities
    (5, 2019, 10934, 2586, 293),
    (6, 2020, 10117, 2598, 291),
    (7, 2021, 9554, 1992, 284),
    (8, 2022, "unknown", 1059, 270),
    (9, 2023, "unknown", 1101, 280),
]


def test_the_editions_of_the_survey_equal_the_facts(catalogue: Catalogue) -> None:
    editions = catalogue.by_key["survey", "kuntakysely"].header.editions

    assert [
        (e.number, e.year, e.sent, e.respondents, e.coverage.reached) for e in editions
    ] == EDITIONS
    assert {(e.coverage.of, e.coverage.all) for e in editions} == {(293, 309)}
    assert [e.response_rate for e in editions] == [Decimal("23.7"), None, None, None, None]
    assert {e.area_division for e in editions} == {2021}
    assert all("alle kolme vastausta" in e.privacy for e in editions)


def test_the_table_of_the_survey_equals_the_facts(pages: dict[str, PageFile]) -> None:
    """As a reader sees it. Shares that the facts don't give are calculated; what isn't known is
    words, not a number."""
    table = pages["kyselyt/kuntakysely/index.html"].root.xpath("//table")[0]
    rows = [[read(cell) for cell in row.xpath("th|td")][1:] for row in table.xpath(".//tr")]

    assert rows == [
        ["Nro", "Vuosi", "Lähetetty", "Vastauksia", "Vastausprosentti", "Kattavuus"],
        ["5", "2019", "10 934", "2 586", "23,7 %", "293 / 293 kuntaa"],
        ["6", "2020", "10 117", "2 598", "25,7 %", "291 / 293 kuntaa"],
        ["7", "2021", "9 554", "1 992", "20,8 %", "284 / 293 kuntaa"],
        ["8", "2022", "ei tietoa", "1 059", "ei tietoa", "270 / 293 kuntaa"],
        ["9", "2023", "ei tietoa", "1 101", "ei tietoa", "280 / 293 kuntaa"],
    ]


def test_the_ninth_edition_has_its_name_and_headline(pages: dict[str, PageFile]) -> None:
    told = text(pages, "kyselyt/kuntakysely/")

    assert "marras-joulukuussa 2023" in told
    assert "”Kuinka kuntasi sykkii?”" in told
    assert "näkymät olivat heikentyneet aiemmista vuosista" in told
    assert "oman kunnan ympärillä oleva laajempi alue" in told
    assert "Lakanneiden kuntien vastaukset on poistettu" in told
    assert "293 kuntaa kaikista 309 kunnasta" in told


# Kaukajärvi and Annala


def test_the_vision_of_kaukajarvi_and_annala(catalogue: Catalogue) -> None:
    vision = catalogue.by_key["vision", "kaukajarvi-annala"]
    header = vision.header

    assert header.slogan == "Elämää kuin pikkukaupungissa"
    assert ids(catalogue, vision, "Alueet") == ["annala", "kaukajarvi"]
    assert ids(catalogue, vision, "Tekijä") == ["mdi", "uusi-kaupunki"]
    assert ids(catalogue, vision, "Palvelee ohjelmaa") == ["kaukajarvi-annala-alueohjelma"]
    assert [theme.name for theme in header.themes] == ["Luonto", "Yhteisö", "Elävyys"]
    assert [(f.value, f.approximate, bool(f.source)) for f in header.participation] == [
        (2000, True, True),
        (100, True, True),
    ]
    assert not header.lists_complete


def test_its_programme_uses_what_was_learned_before(catalogue: Catalogue) -> None:
    programme = catalogue.by_key["programme", "kaukajarvi-annala-alueohjelma"]
    before = catalogue.by_key["programme", "peltolammi-multisilta"]
    (season,), (earlier,) = programme.header.seasons, before.header.seasons

    assert (season.start, season.end) == (PartialDay(2023), PartialDay(2025))
    assert (earlier.start, earlier.end) == (PartialDay(2020), PartialDay(2022))
    assert ids(catalogue, programme, "Hyödyntää oppeja") == ["peltolammi-multisilta"]
    assert [r.id for r in catalogue.sources(before, "Hyödyntää oppeja")] == [programme.id]


def test_the_number_of_its_actions_is_one_figure_with_its_source_and_day(
    pages: dict[str, PageFile],
) -> None:
    for url in ("visiot/kaukajarvi-annala/", "ohjelmat/kaukajarvi-annala-alueohjelma/"):
        told = text(pages, url)
        assert "34" in told and "7.3.2024" in told and "englanninkieli" in told, url
        assert not re.search(r"noin 40|n\. 40", told), url


# The cases that a sample must have


@pytest.mark.parametrize(
    ("record", "form"),
    [
        (("programme", "kunteko"), "Kuntekon"),
        (("area", "tampere"), "Tampereen"),
        (("area", "kaukajarvi"), "Kaukajärven"),
        (("area", "annala"), "Annalan"),
        (("area", "peltolammi"), "Peltolammin"),
    ],
)
def test_an_inflected_name_is_declared_and_leads_to_its_page(
    catalogue: Catalogue, pages: dict[str, PageFile], record: tuple[str, str], form: str
) -> None:
    found = catalogue.by_key[record]
    links = {
        (link.get("href"), link.text_content())
        for page in pages.values()
        for link in page.root.xpath("//main//a[@href]")
    }

    assert form in found.header.forms
    assert (f"/{found.url('fi')}", form) in links


def test_maaninka_answers_though_it_merged_into_kuopio(
    catalogue: Catalogue, pages: dict[str, PageFile]
) -> None:
    maaninka, kuopio = (catalogue.by_key["area", name] for name in ("maaninka", "kuopio"))

    assert (maaninka.header.code.value, kuopio.header.code.value) == ("476", "297")
    assert maaninka.header.merged.date == date(2015, 1, 1)
    assert ids(catalogue, maaninka, "Yhdistynyt kuntaan") == ["kuopio"]
    assert "Maaninka" in text(pages, "alueet/kuopio/")
    assert pages["maaninka/index.html"].root.xpath("//meta[@http-equiv='refresh']/@content") == [
        "0; url=/alueet/maaninka/"
    ]
    assert "Maaninka" in text(pages, "arkisto/2015/")


def test_there_is_one_of_each_other_case(catalogue: Catalogue, pages: dict[str, PageFile]) -> None:
    news = catalogue.listed("news")
    people = catalogue.listed("person")
    editions = catalogue.listed("survey_edition")

    assert [n.id for n in news if n.header.corrections] == ["kuntakyselyn-kerrat-taulukkona"]
    assert [n.id for n in news if n.is_stale("en")] == ["kuntekon-arviointi-luettavissa"]
    ended = [p.id for p in people if all(role.has_ended(TODAY) for role in p.header.roles)]
    assert ended == ["aino-esimerkki"]
    assert [e.id for e in editions if e.header.sent == "unknown"] == [
        "kuntakysely-2022",
        "kuntakysely-2023",
    ]
    archived = [r.id for r in catalogue.records if catalogue.state(r) == "archived"]
    assert archived == ["sivuston-kokoaminen-alkoi", "esimerkkila-rantala-2018"]


def test_every_factual_page_has_its_source(catalogue: Catalogue) -> None:
    """But pages about this site, and what is only an example, which says so."""
    without = [
        record.source
        for record in catalogue.records
        if not record.parent
        and not record.header.source
        and record.folder not in ("sivut", "saavutettavuus")
        and "sivusto" not in record.header.subjects
        and "simerkki" not in f"{record.original.title} {record.original.summary}"
    ]
    assert without == []
