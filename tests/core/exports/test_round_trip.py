"""Whatever a header may say comes out of every file as it went in, read by others' readers."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass

import feedparser
import openpyxl
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from rdflib import FOAF, SKOS, Graph

from plugins.core.exports import exported
from plugins.core.exports.dataset import TEXT, Column
from plugins.core.exports.tables import DIALECTS, active, canonical_csv, excel_csv, workbook
from plugins.core.pages.data.person import person_card
from plugins.core.pages.site import Site
from tests.core.trees import codes, loaded, page, record, site

PIECES = (
    *("=", "+", "-", "@", "'", '"', ";", ",", ":", "|", "\\", "\\n", "\\,", "^", "&", "<", ">"),
    *(
        "]]>",
        "<b>",
        "&amp;",
        "&#9;",
        "{}",
        "{{ x }}",
        "%",
        "#",
        "_x000D_",
        "_x0041_",
        "a",
        "1,5",
        "007",
    ),
    *(
        " ",
        "  ",
        "Ä",
        "å",
        "é",
        "€",
        "👩‍👩‍👧",
        "🇫🇮",
        "שלום",
        "مرحبا",
        "中文",
        "–",
        "\u00a0",
        "\u2028",
    ),
    *("1.2.2027", "https://esimerkki.example/?a=1&b=2", "a" * 80, "ä" * 40),
)
"""What some format has a use for, or some careless writer breaks on."""

TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)
ADDRESS = "https://esimerkki.example"


@dataclass(frozen=True, slots=True)
class Row:
    texts: tuple[str, str]
    lang: str = "fi"


COLUMNS = (
    Column("first", "Ensimmäinen", lambda row: row.texts[0], TEXT),
    Column("second", "Toinen", lambda row: row.texts[1], TEXT),
)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"])) | TEXTS
XML_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"])) | TEXTS
EMPTY = site(loaded({}))


@given(st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=4))
def test_csv_gives_back_any_text(rows):
    """Line ends and control characters too, and never a cell that a spreadsheet would run."""
    for write, delimiter, mark in (
        (canonical_csv(COLUMNS), ",", "utf-8"),
        *((excel_csv(COLUMNS, lang), DIALECTS[lang].delimiter, "utf-8-sig") for lang in DIALECTS),
    ):
        text = write(EMPTY, [Row(row) for row in rows]).decode(mark)
        _, *cells = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        assert [tuple(active(cell) for cell in row) for row in cells] == rows
        assert not [
            c for row in cells for c in row if c.startswith(("=", "+", "-", "@", "\t", "\r"))
        ]


@settings(max_examples=40)
@given(st.lists(st.tuples(XML_TEXT.filter(bool), XML_TEXT), max_size=4))
def test_the_workbook_gives_back_any_text_that_a_header_may_hold(rows):
    for lang in DIALECTS:
        data = workbook(COLUMNS, "Taulukko", lang)(EMPTY, [Row(row) for row in rows])
        sheet = openpyxl.load_workbook(io.BytesIO(data)).active
        told = [tuple(cell.value or "" for cell in row) for row in sheet.iter_rows(min_row=2)]
        assert told == rows
        assert {cell.data_type for row in sheet.rows for cell in row} <= {"s", "n"}


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def tree(text: str) -> dict[str, str]:
    """A site whose every text is the same."""
    here = quoted(text)
    return {
        "sivusto.yaml": f"publisher: {{name: {here}}}",
        "aiheet.yaml": f"aihe: {{fi: {here}, sv: {here}}}",
        "organisaatiot/kunta.md": page(f"name: {here}\nkind: municipality"),
        "yhteyshenkilot/aino.md": page(
            f"name: Aino Esimerkki\nphone: {here}\nroles: {{title: {here}, organisation: kunta}}"
        ),
        "ohjelmat/silta.md": page(
            f"title: {here}\nowner: kunta\nno_contact: Ei ole.\n"
            "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
        ),
        "arvioinnit/loppu.md": page(
            f"title: {here}\ndate: 9.11.2022\ntarget: silta-1\nevaluator: kunta\n"
            "period: {start: 2022, end: 2022}\nkind: final\nno_report: Ei verkossa.\n"
            f"response: {{text: {here}, by: kunta}}",
            "## Suositukset\n\n* [[s1]] {: #s1 }\n",
        ),
        "suositukset/s1.md": page(
            f"text: {here}\nevaluation: loppu\naddressee: kunta\ndue: 1.1.2027\n"
            f"parts: {{id: a, text: {here}}}\n"
            f"response: {{kind: not accepted, by: kunta, date: 1.1.2023, reasons: {here}}}\n"
            f"actions: {{id: t1, title: {here}, owner: kunta, due: 2.1.2027}}\n"
            "follow_ups: {date: 1.1.2024, implementation: in progress, by: aino, "
            f"verification: self-reported, note: {here}}}"
        ),
        "tapahtumat/ilta.md": page(
            f"title: {here}\nstart: 1.1.2027\nmode: on site\nplace: {here}\norganiser: kunta"
        ),
    }


@settings(max_examples=25)
@given(TEXTS.filter(str.strip))
def test_every_format_says_what_the_pages_say(text):
    made = tree(text)
    result = loaded(made)
    assert not [code for code in codes(made) if code.startswith("H")]
    bare = site(result)
    known = Site(bare.name, bare.catalogue, bare.languages, bare.digests, ADDRESS)
    data = {f.path.removeprefix("data/"): d for e in exported(known) for f, d in e.files}
    shown = record(result, "suositukset/s1").original.title

    (row,) = json.loads(data["recommendations.json"])["recommendations"]
    for key in ("text_fi", "evaluation", "programme", "response_reasons", "collective_response"):
        assert row[key] == shown, key
    assert row["addressees"] == row["response_by"] == row["collective_response_by"] == [shown]
    assert [row[key][0][name]["fi"] for key, name in LISTS.items()] == [shown] * 3

    calendar = Calendar.from_ical(data["maaraajat.ics"])
    action_text = f"Toimenpiteen määräaika: {shown}"
    assert [str(event["summary"]) for event in calendar.events][1] == action_text
    other = vobject.readOne(data["maaraajat.ics"].decode("utf-8"))
    assert other.vevent_list[1].description.value == f"{shown}\n{shown}"
    (evening,) = Calendar.from_ical(data["tapahtumat.ics"]).events
    assert str(evening["summary"]) == shown
    for name in ("maaraajat.ics", "tapahtumat.ics"):
        assert max(len(line) for line in data[name].split(b"\r\n")) <= 75

    feed = feedparser.parse(data["muutokset.atom"])
    assert not feed.bozo
    assert feed.entries[0].title == plain(f"Toteutus: Käynnissä – {shown}")

    words = Graph().parse(data=data["sanastot.ttl"], format="turtle")
    labels = {str(label) for label in words.objects(predicate=SKOS.prefLabel)}
    assert known.catalogue.subjects["aihe"].labels["fi"] in labels
    catalogue = Graph().parse(data=data["dcat.ttl"], format="turtle")
    published = known.catalogue.settings.publisher.name
    assert [str(name) for name in catalogue.objects(predicate=FOAF.name)] == [published]

    card = vobject.readOne(
        person_card(known, record(result, "yhteyshenkilot/aino")).decode("utf-8")
    )
    assert (card.title.value, card.org.value) == (shown, [shown])


LISTS = {"parts": "text", "actions": "title", "follow_ups": "note"}


def plain(text: str) -> str:
    """A text as the reader of feeds gives it, without spaces at its ends."""
    return text.strip()
