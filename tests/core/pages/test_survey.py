"""A survey's pages and files: what they are of stands with the figures, and what is withheld is in
none of them."""

from __future__ import annotations

import re

from plugins.bridge.source import read_files
from plugins.core.exports.surveys import survey_files
from plugins.core.flow import load
from plugins.core.pages.details.survey import WITHHELD
from tests.bridge.conftest import REPOSITORY
from tests.core.trees import TODAY, loaded, page, render, report, site, view

COLUMNS = """
        - {name: kyla, label: Kylä, kind: area}
        - {name: vuosi, label: Vuosi, kind: label}
        - {name: n, label: Vastauksia, kind: answers}
        - {name: hyva, label: Hyvä, kind: percent, unit: "%"}"""
HEADER = """title: Kysely
owner: kunta
editions:
  - id: kysely-2025
    number: 2
    year: 2025
    field_period: {{start: 2025-02, end: 2025-03}}
    population: Asukkaat
    sent: 97
    respondents: 23
    coverage: {{reached: 3, of: 4, all: 5, unit: kylää, note: Saaret puuttuvat}}
    area_division: 2021
    results:
      title: Tulokset
      file: luvut.csv
      total: {{column: kyla, value: Kaikki}}
      columns: {columns}
  - {{id: kysely-2024, number: 1, year: 2024, field_period: unknown, population: Asukkaat, sent: unknown, respondents: 44}}"""
SECRET = "77.7"
CSV = f"""kyla;vuosi;n;hyva
=Rantakylä;2024;9;50.0
Metsäperä;2024;4;25.0
Saaret;2024;5;
Kaikki;2024;18;37.5
=Rantakylä;2025;9;55.6
Metsäperä;2025;2;{SECRET}
Saaret;2025;5;66.6
Kaikki;2025;16;60.0
"""
TREE = {
    "organisaatiot/kunta.md": page("name: Esimerkkilän kunta\nkind: municipality"),
    "kyselyt/kysely.md": page(HEADER.format(columns=COLUMNS)),
    "kyselyt/kysely.en.md": page(
        "title: Survey\neditions:\n  kysely-2025:\n    title: Survey of 2025\n"
        "    population: Residents\n    coverage: {unit: villages}\n"
        "    results: {title: Results, labels: {kyla: Village, hyva: Good}}"
    ),
    "kyselyt/luvut.csv": CSV,
}
RESULT = loaded(TREE)


def facts(found) -> dict[str, tuple]:
    return {fact.label: fact.values for fact in found}


def test_the_tree_is_sound():
    assert report(RESULT) == []


def test_what_a_figure_is_of_stands_with_it():
    assert facts(view(RESULT, "kysely-2025").details.basis) == {
        "Vastauksia": ("23",),
        "Lähetetty": ("97",),
        "Vastausprosentti": ("23,7\u00a0%",),
        "Kattavuus": ("3 / 4 kylää",),
        "Perusjoukko": ("Asukkaat",),
        "Nimittäjä": ("4 / 5 kylää", "Saaret puuttuvat"),
        "Aluejako": ("2021",),
    }
    assert facts(view(RESULT, "kysely-2024").details.basis) == {
        "Vastauksia": ("44",),
        "Lähetetty": ("ei tietoa",),
        "Vastausprosentti": ("ei tietoa",),
        "Perusjoukko": ("Asukkaat",),
    }


def test_the_table_withholds_and_says_what_is_not_known():
    table = view(RESULT, "kysely-2025").details.table

    assert table.heads == ("Kylä", "Vuosi", "Vastauksia", "Hyvä (%)")
    assert table.rows == (
        ("=Rantakylä", "2024", "9", "50,0"),
        ("Metsäperä", "2024", "4", "25,0"),
        ("Saaret", "2024", "5", "ei tietoa"),
        ("Kaikki", "2024", "18", "37,5"),
        ("=Rantakylä", "2025", "9", "55,6"),
        ("Metsäperä", "2025", "ei näytetä", "ei näytetä"),
        ("Saaret", "2025", "ei näytetä", "ei näytetä"),
        ("Kaikki", "2025", "16", "60,0"),
    )
    assert table.notes


def test_each_area_has_a_line_that_breaks_where_nothing_is_told():
    details = view(RESULT, "kysely-2025").details

    assert details.chart is None
    assert [(one.title, one.trace, one.points) for one in details.lines] == [
        ("=Rantakylä", "M0 20L100 17.8", "M0 20h0M100 17.8h0"),
        ("Metsäperä", "M0 30", "M0 30h0"),
        ("Saaret", "", ""),
        ("Kaikki", "M0 25L100 16", "M0 25h0M100 16h0"),
    ]
    assert details.lines[1].text == "Metsäperä: 2024 25,0\u00a0%, 2025 ei näytetä"
    assert details.lines[2].text == "Saaret: 2024 ei tietoa, 2025 ei näytetä"
    assert details.lines[0].scale == "asteikko 0–100\u00a0%"


def test_results_of_one_time_are_bars():
    columns = COLUMNS.replace("        - {name: vuosi, label: Vuosi, kind: label}\n", "")
    lines = [line.split(";") for line in CSV.splitlines() if ";2024;" not in line]
    text = "\n".join(";".join((area, *rest)) for area, _, *rest in lines)
    tree = TREE | {
        "kyselyt/kysely.md": page(HEADER.format(columns=columns)),
        "kyselyt/luvut.csv": text,
    }
    details = view(loaded(tree), "kysely-2025").details

    assert details.lines == ()
    assert details.chart.heads == ("Kylä", "Hyvä (%)")
    assert [(bar.label, bar.number, bar.length) for bar in details.chart.bars] == [
        ("=Rantakylä", "55,6", 56),
        ("Metsäperä", "ei näytetä", None),
        ("Saaret", "ei näytetä", None),
        ("Kaikki", "60,0", 60),
    ]


def test_a_translation_has_its_own_words_and_the_same_numbers():
    details = view(RESULT, "kysely-2025", "en").details

    assert details.table.caption == "Results"
    assert details.table.heads == ("Village", "Vuosi", "Vastauksia", "Good (%)")
    assert details.table.rows[0] == ("=Rantakylä", "2024", "9", "50.0")
    assert facts(details.basis)["Coverage"] == ("3 / 4 villages",)
    assert facts(details.basis)["Response rate"] == ("23.7%",)


def test_the_file_has_what_the_page_has():
    files = {path: data.decode() for path, data in survey_files(site(RESULT))}

    assert files == {
        "kyselyt/kysely/kysely.csv": (
            "survey,edition,number,year,sent,respondents,response_rate,reached,of,all,page\r\n"
            "Kysely,kysely-2024,1,2024,,44,,,,,/kyselyt/kysely/kysely-2024/\r\n"
            "Kysely,kysely-2025,2,2025,97,23,23.7,3,4,5,/kyselyt/kysely/kysely-2025/\r\n"
        ),
        "kyselyt/kysely/kysely-2025/kysely-2025.csv": (
            "kyla,vuosi,n,hyva\r\n"
            "'=Rantakylä,2024,9,50.0\r\n"
            "Metsäperä,2024,4,25.0\r\n"
            "Saaret,2024,5,\r\n"
            "Kaikki,2024,18,37.5\r\n"
            "'=Rantakylä,2025,9,55.6\r\n"
            "Metsäperä,2025,withheld,withheld\r\n"
            "Saaret,2025,withheld,withheld\r\n"
            "Kaikki,2025,16,60.0\r\n"
        ),
    }


def test_what_is_withheld_is_nowhere():
    made = site(RESULT)
    told = [repr(view(RESULT, "kysely-2025", lang)) for lang in ("fi", "en")]
    told += [data.decode() for _, data in survey_files(made)]

    assert "55,6" in told[0] and "55.6" in told[1]
    assert not any(secret in text for text in told for secret in (SECRET, "77,7", "66,6", "66.6"))


def test_the_line_of_a_series_is_of_the_answers_of_its_editions():
    shown = view(RESULT, "kysely").details

    assert shown.line.text == "Vastauksia kyselykerroittain: 2024 44, 2025 23"
    assert shown.line.trace == "M0 0L100 19.1"
    assert shown.line.ticks == ("2024", "2025")


def test_kuntakysely_tells_what_is_known_of_it_and_no_more():
    """The figures of its makers; what isn't known stays so, and 293 of 309 stands with them."""
    sample = load(read_files(REPOSITORY / "content"), TODAY, render=render)
    shown = view(sample, "kyselyt/kuntakysely").details
    numbers = [[re.sub(r"\s", " ", cell) for cell in row[1:]] for row in shown.editions.rows]

    assert numbers == [
        ["5", "2019", "10 934", "2 586", "23,7 %", "293 / 293 kuntaa"],
        ["6", "2020", "10 117", "2 598", "25,7 %", "291 / 293 kuntaa"],
        ["7", "2021", "9 554", "1 992", "20,8 %", "284 / 293 kuntaa"],
        ["8", "2022", "ei tietoa", "1 059", "ei tietoa", "270 / 293 kuntaa"],
        ["9", "2023", "ei tietoa", "1 101", "ei tietoa", "280 / 293 kuntaa"],
    ]
    assert facts(shown.basis)["Nimittäjä"][0] == "293 / 309 kuntaa"
    assert facts(shown.basis)["Aluejako"] == ("2021",)


def test_the_example_shows_what_withholding_looks_like():
    sample = load(read_files(REPOSITORY / "content"), TODAY, render=render)
    shown = view(sample, "esimerkkilan-palvelukysely-2026").details.table
    hidden = {row[:2] for row in shown.rows if WITHHELD in row}

    assert hidden == {("Metsäperä", "2025"), ("Saaret", "2025")}
