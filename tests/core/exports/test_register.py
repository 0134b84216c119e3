"""The register in each of its files, read by readers that others have made."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime

import jsonschema
import openpyxl
import pytest

from plugins.core.exports import exported
from plugins.core.exports.register import COLUMNS
from plugins.core.exports.tables import DIALECTS, JOINT, LONGEST, active, inert
from plugins.core.pages.site import Site
from tests.core.trees import TODAY, loaded, site

from .trees import HOSTILE, HOSTILE_TEXTS, LIFE

NAMES = [column.name for column in COLUMNS]


LANGUAGE_FILES = {
    "fi": ("suositukset.xlsx", "suositukset.csv"),
    "sv": ("rekommendationer.xlsx", "rekommendationer.csv"),
    "en": ("recommendations.xlsx", "recommendations-excel.csv"),
}
"""The workbook and the CSV of the readers of each language."""


def files(result, address: str = "") -> dict[str, bytes]:
    """The files of the register by their names."""
    made = site(result)
    there = Site(made.name, made.catalogue, made.languages, made.digests, address)
    (register,) = (found for found in exported(there) if found.dataset.name == "suositukset")
    return {file.path.removeprefix("data/"): data for file, data in register.files}


@pytest.fixture(scope="module")
def life() -> dict[str, bytes]:
    return files(loaded(LIFE), "https://esimerkki.example")


@pytest.fixture(scope="module")
def hostile() -> dict[str, bytes]:
    return files(loaded(HOSTILE))


def read_json(data: dict[str, bytes]) -> list[dict]:
    return json.loads(data["recommendations.json"])["recommendations"]


def read_canonical(data: dict[str, bytes]) -> list[dict[str, str]]:
    text = data["recommendations.csv"].decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    return [{name: active(cell) for name, cell in row.items()} for row in rows]


def read_excel_csv(data: dict[str, bytes], lang: str = "fi") -> list[list[str]]:
    text = data[LANGUAGE_FILES[lang][1]].decode("utf-8-sig")
    delimiter = DIALECTS[lang].delimiter
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return [[active(cell) for cell in row] for row in rows]


def sheet(data: dict[str, bytes], lang: str = "fi"):
    return openpyxl.load_workbook(io.BytesIO(data[LANGUAGE_FILES[lang][0]])).active


def as_cell(value) -> str:
    """A value of the JSON as the canonical CSV has it."""
    if isinstance(value, list):
        return JOINT.join(value)
    return "" if value is None else str(value)


SILENT = {
    "implementation": "unknown",
    "verification": None,
    "overdue_since": None,
    "stale_since": "2024-02-01",
}
"""What is known of a part that nobody has told of."""


def test_a_recommendation_has_its_whole_life_in_json(life):
    first = read_json(life)[1]

    assert first == {
        "id": "s1",
        "url": "https://esimerkki.example/suositukset/s1/",
        "text_fi": "Viestintää on lisättävä",
        "text_sv": "Mer information",
        "text_en": None,
        "evaluation_id": "loppu",
        "evaluation": "Loppuarviointi",
        "programme_id": "silta",
        "programme": "Silta",
        "season_id": "silta-1",
        "season": "Silta 2020–2022",
        "addressee_ids": ["silta", "kunta"],
        "addressees": ["Silta", "Esimerkkilän kunta"],
        "given": "2022-11-09",
        "priority": "high",
        "due": "2026-12-31",
        "response": "partly-accepted",
        "response_by_ids": ["kunta", "aino"],
        "response_by": ["Esimerkkilän kunta", "Aino Esimerkki"],
        "response_date": "2023-02-01",
        "response_reasons": "Uutiskirjettä ei aloiteta.",
        "collective_response": "Otetaan huomioon.",
        "collective_response_by_ids": ["kunta"],
        "collective_response_by": ["Esimerkkilän kunta"],
        "collective_response_date": "2023-06",
        "answered_in_ids": [],
        "implementation": "in-progress",
        "verification": "externally-verified",
        "followed_up": "2026-06-01",
        "response_due": "2023-02-07",
        "overdue_since": "2026-06-01",
        "stale_since": None,
        "supersedes_ids": [],
        "superseded_by_ids": [],
        "part_count": 2,
        "action_count": 2,
        "follow_up_count": 2,
        "parts": [
            {"id": "a", "text": {"fi": "Verkkosivut", "sv": "Webbplatsen"}, **SILENT},
            {"id": "b", "text": {"fi": "Uutiskirje"}, **SILENT},
        ],
        "actions": [
            {
                "id": "t1",
                "part": None,
                "title": {"fi": "Sivut uusiksi", "sv": "Ny webbplats"},
                "owner_ids": ["aino"],
                "due": "2026-06-01",
            },
            {
                "id": None,
                "part": None,
                "title": {"fi": "Seuranta"},
                "owner_ids": ["kunta"],
                "due": None,
            },
        ],
        "follow_ups": [
            {
                "part": None,
                "date": "2024-06-01",
                "implementation": "not-started",
                "verification": "self-reported",
                "by_ids": ["kunta"],
                "note": {},
                "evidence": [],
            },
            {
                "part": None,
                "date": "2026-06-01",
                "implementation": "in-progress",
                "verification": "externally-verified",
                "by_ids": ["aino"],
                "note": {"fi": "Sivut on avattu.", "sv": "Webbplatsen är öppen."},
                "evidence": ["uutinen", "https://esimerkkila.example/sivut"],
            },
        ],
    }


def test_silence_and_answers_elsewhere_are_values(life):
    told = {
        row["id"]: [
            row[name] for name in ("response", "answered_in_ids", "implementation", "given")
        ]
        for row in read_json(life)
    }

    assert told == {
        "loppu-e4": ["none", [], "unknown", "2022-11-09"],
        "s1": ["partly-accepted", [], "in-progress", "2022-11-09"],
        "s2": ["answered", ["silta-2"], "unknown", "2022-11-09"],
        "s3": ["none", [], "unknown", "2022-11-10"],
    }


def test_what_is_dated_after_the_build_is_not_told_yet():
    """A response to a recommendation, and one to all of them; nor that the latter's giver gave it."""
    later = {
        "arvioinnit/loppu.md": LIFE["arvioinnit/loppu.md"].replace("when: 2023-06", "when: 2027"),
        "suositukset/s1.md": LIFE["suositukset/s1.md"].replace("date: 1.2.2023", "date: 1.2.2027"),
    }
    first = read_json(files(loaded(LIFE | later)))[1]

    silent = {name: first[name] for name in first if "response" in name and "due" not in name}
    assert {name: value for name, value in silent.items() if value} == {"response": "none"}


def test_who_supersedes_whom_is_told_at_both_ends(life):
    rows = {row["id"]: row for row in read_json(life)}

    assert rows["s3"]["supersedes_ids"] == ["s2"]
    assert rows["s2"]["superseded_by_ids"] == ["s3"]


def test_nobodys_address_is_in_any_file(life):
    for name, data in life.items():
        assert b"@" not in data or name.endswith(".xlsx"), name
    assert all("@" not in str(cell.value) for row in sheet(life).rows for cell in row)


@pytest.mark.parametrize("tree", ["life", "hostile"])
def test_the_json_is_what_its_schema_says(tree, request):
    data = request.getfixturevalue(tree)
    schema = json.loads(data["recommendations.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )

    validator.validate(json.loads(data["recommendations.json"]))


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("response", "kyllä"), ("due", "31.12.2026"), ("part_count", -1), ("oma", "x"), ("id", None)],
)
def test_the_schema_refuses_what_the_json_never_says(life, name, wrong):
    schema = json.loads(life["recommendations.schema.json"])
    register = json.loads(life["recommendations.json"])
    register["recommendations"][0][name] = wrong
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )

    with pytest.raises(jsonschema.ValidationError):
        validator.validate(register)


@pytest.mark.parametrize("tree", ["life", "hostile"])
def test_the_canonical_csv_says_what_the_json_says(tree, request):
    data = request.getfixturevalue(tree)

    assert read_canonical(data) == [
        {name: as_cell(row[name]) for name in NAMES} for row in read_json(data)
    ]


def test_the_canonical_csv_is_as_rfc_4180_has_it(hostile):
    data = hostile["recommendations.csv"]

    assert data.startswith(b"id,url,text_fi,text_sv,text_en,evaluation_id,")
    assert data.endswith(b"\r\n") and data.count(b"\n") == data.count(b"\r\n")
    assert data.count(b"\r\n") == len(HOSTILE_TEXTS) + 1


def test_the_finnish_csv_opens_in_finnish_excel(life):
    head, _, first, *_ = read_excel_csv(life)
    told = dict(zip(head, first, strict=True))

    assert life["suositukset.csv"].startswith(b"\xef\xbb\xbfTunnus;Osoite;")
    assert b"\r\n" in life["suositukset.csv"]
    assert told["Annettu"] == "9.11.2022"
    assert told["Määräaika"] == "31.12.2026"
    assert told["Vastaus"] == "Hyväksytty osittain"
    assert told["Toteutus"] == "Käynnissä"
    assert told["Varmennus"] == "Ulkopuolinen varmentanut"
    assert told["Osoitettu"] == "Silta; Esimerkkilän kunta"
    assert told["Osien määrä"] == "2"


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "fi",
            {
                "Osoite": "https://esimerkki.example/suositukset/s1/",
                "Annettu": "9.11.2022",
                "Vastaus": "Hyväksytty osittain",
                "Yhteinen vastaus suosituksiin": "Otetaan huomioon.",
                "Yhteisen vastauksen aika": "kesäkuu 2023",
                "Kausi": "Silta 2020–2022",
            },
        ),
        (
            "sv",
            {
                "Adress": "https://esimerkki.example/sv/rekommendationer/s1/",
                "Given": "9.11.2022",
                "Svar": "Delvis godkänd",
                "Samlat svar på rekommendationerna": "Beaktas.",
                "Tid för det samlade svaret": "juni 2023",
            },
        ),
        (
            "en",
            {
                "Address": "https://esimerkki.example/suositukset/s1/",
                "Given": "2022-11-09",
                "Response": "Partly accepted",
                "Overall response to the recommendations": "Otetaan huomioon.",
                "Time of the overall response": "June 2023",
            },
        ),
    ],
)
def test_readers_of_each_language_have_a_table_in_theirs(life, lang, expected):
    """With the words, days and addresses of the language; what isn't translated is in Finnish."""
    head, _, first, *_ = read_excel_csv(life, lang)
    told = dict(zip(head, first, strict=True))

    assert {name: told.get(name) for name in expected} == expected
    assert life[LANGUAGE_FILES[lang][1]].startswith(b"\xef\xbb\xbf")
    assert len(head) == len(NAMES)


def test_a_text_longer_than_a_cell_of_excel_is_cut():
    long = "a" * (LONGEST + 9)
    data = files(
        loaded(LIFE | {"suositukset/s2.md": LIFE["suositukset/s2.md"].replace("lisää", long)})
    )

    text = sheet(data).cell(4, 3).value
    assert len(text) == LONGEST and text.endswith("a…")
    assert read_json(data)[2]["text_fi"].endswith("a" * LONGEST)


@pytest.mark.parametrize("lang", LANGUAGE_FILES)
@pytest.mark.parametrize("tree", ["life", "hostile"])
def test_the_workbook_says_what_the_csv_says(tree, lang, request):
    """With dates, numbers and links in place of texts."""
    data = request.getfixturevalue(tree)
    head, *rows = read_excel_csv(data, lang)
    told = [[cell.value for cell in row] for row in sheet(data, lang).rows]

    def as_text(value) -> str:
        if isinstance(value, datetime):
            return DIALECTS[lang].day(value.date())
        return "" if value is None else str(value)

    assert [[as_text(value) for value in row] for row in told] == [head, *rows]


def test_the_workbook_has_real_dates_numbers_and_links(life):
    opened = sheet(life)
    head = {cell.value: cell.column - 1 for cell in opened[1]}
    row = opened[3]

    assert row[head["Määräaika"]].value == datetime(2026, 12, 31)
    assert row[head["Määräaika"]].number_format == "d.m.yyyy"
    assert row[head["Osien määrä"]].value == 2
    assert row[head["Osoite"]].hyperlink.target == "https://esimerkki.example/suositukset/s1/"
    assert opened.freeze_panes == "A2"
    assert opened.auto_filter.ref == f"A1:{opened.cell(5, len(head)).coordinate}"


def test_the_workbook_was_made_on_the_build_date(life):
    opened = openpyxl.load_workbook(io.BytesIO(life["suositukset.xlsx"]))

    assert opened.properties.created == datetime(TODAY.year, TODAY.month, TODAY.day)
    assert life == files(loaded(LIFE), "https://esimerkki.example")


def test_no_text_is_a_formula(hostile):
    """Not in the workbook, where such a text is marked as one, nor in either CSV."""
    opened = sheet(hostile)
    for row in opened.rows:
        for cell in row:
            assert cell.data_type != "f"
            if isinstance(cell.value, str) and cell.value[0] in "=+-@":
                assert cell.quotePrefix, cell.value
    for name, delimiter in (("suositukset.csv", ";"), ("recommendations.csv", ",")):
        text = hostile[name].decode("utf-8-sig")
        cells = [c for row in csv.reader(io.StringIO(text), delimiter=delimiter) for c in row]
        assert [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")] == []


def test_texts_come_through_as_they_are_on_the_pages(hostile):
    result = loaded(HOSTILE)
    shown = {
        record.id: record.original.title for record in result.catalogue.listed("recommendation")
    }

    assert {row["id"]: row["text_fi"] for row in read_json(hostile)} == shown
    assert {row["id"]: row["text_fi"] for row in read_canonical(hostile)} == shown
    assert {row[0]: row[2] for row in read_excel_csv(hostile)[1:]} == shown
    for row in read_json(hostile):
        assert row["response_reasons"] == row["text_fi"]
        assert row["actions"][0]["title"] == row["follow_ups"][0]["note"] == {"fi": row["text_fi"]}


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+358", "'+358"),
        ("-1", "'-1"),
        ("@A1", "'@A1"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'tori'", "'tori'"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_an_apostrophe_makes_a_cell_inert_and_can_be_taken_away(text, cell):
    assert inert(text) == cell
    assert active(cell) == text


def test_an_empty_register_is_whole_files():
    data = files(loaded({}))

    assert read_json(data) == read_canonical(data) == []
    assert read_excel_csv(data)[0] == [cell.value for cell in sheet(data)[1]]
