"""The calendar of events, read by two libraries: one that made it and one that didn't."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import vobject
from icalendar import Calendar

from plugins.core.exports import exported
from plugins.core.pages.data import data_files
from plugins.core.pages.site import Site
from tests.core.trees import loaded, page, site

from .trees import HOSTILE_TEXTS

COMMON = "organiser: kunta\nmode: on site\nplace: Kirjasto, Esimerkkitie 1\n"
TREE = {
    "organisaatiot/kunta.md": page("name: Esimerkkilän kunta\nkind: municipality"),
    "tapahtumat/ilta.md": page(
        f"title: Ilta\nsummary: Kylien ilta.\nstart: 9.11.2027 klo 17.00\nend: 9.11.2027 klo 19.00\n{COMMON}"
    ),
    "tapahtumat/ilta.sv.md": page("title: Kväll"),
    "tapahtumat/paivat.md": page(f"title: Päivät\nstart: 20.5.2027\nend: 21.5.2027\n{COMMON}"),
    "tapahtumat/paiva.md": page(f"title: Päivä\nstart: 1.1.2025\n{COMMON}"),
    "tapahtumat/siirretty.md": page(
        "title: Siirretty\nstart: 8.2.2027 klo 17.00\nstatus: moved\nmoved_to: {start: 12.7.2027 klo 17.00}\n"
        f"reason: Sali oli varattu.\n{COMMON}"
    ),
    "tapahtumat/peruttu.md": page(
        "title: Peruttu\nstart: 8.3.2027\nstatus: cancelled\norganiser: kunta\nmode: online\n"
        "online_address: https://esimerkkila.example/a"
    ),
    "tapahtumat/sittenkin.md": page(
        f"title: Sittenkin\nstart: 9.3.2027\nreinstated: 1.11.2026\n{COMMON}"
    ),
    "tapahtumat/uudelleen.md": page(
        "title: Uudelleen\nstart: 9.3.2027\nmoved_to: {start: 10.3.2027}\nstatus: cancelled\n"
        f"reinstated: 1.11.2026\n{COMMON}"
    ),
    "tapahtumat/luonnos.md": page(f"title: Luonnos\nstart: 1.1.2027\nstatus: draft\n{COMMON}"),
}


def known(tree, address: str = "https://esimerkki.example/alla") -> Site:
    made = site(loaded(tree))
    return Site(made.name, made.catalogue, made.languages, made.digests, address)


def calendars(tree, **how) -> dict[str, bytes]:
    (found,) = (f for f in exported(known(tree, **how)) if f.dataset.name == "tapahtumat")
    return {file.path.removeprefix("data/"): data for file, data in found.files}


def entries(data: bytes) -> dict:
    """Name → entry, in the order of the file."""
    return {str(e["uid"]).partition("@")[0]: e for e in Calendar.from_ical(data).events}


def test_every_event_but_drafts_is_there_from_the_earliest():
    assert list(entries(calendars(TREE)["tapahtumat.ics"])) == [
        "tapahtuma-paiva",
        "tapahtuma-peruttu",
        "tapahtuma-sittenkin",
        "tapahtuma-uudelleen",
        "tapahtuma-paivat",
        "tapahtuma-siirretty",
        "tapahtuma-ilta",
    ]


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("ilta", datetime(2027, 11, 9, 15, tzinfo=UTC), datetime(2027, 11, 9, 17, tzinfo=UTC)),
        ("siirretty", datetime(2027, 7, 12, 14, tzinfo=UTC), None),
        ("paiva", date(2025, 1, 1), date(2025, 1, 2)),
        ("paivat", date(2027, 5, 20), date(2027, 5, 22)),
    ],
)
def test_times_are_in_utc_and_days_end_on_the_day_after(name, start, end):
    entry = entries(calendars(TREE)["tapahtumat.ics"])[f"tapahtuma-{name}"]

    assert entry.decoded("dtstart") == start
    assert entry.decoded("dtend", None) == end


@pytest.mark.parametrize(
    ("name", "title", "status", "sequence"),
    [
        ("ilta", "Ilta", "CONFIRMED", 0),
        ("siirretty", "Siirretty", "CONFIRMED", 1),
        ("peruttu", "Peruttu: Peruttu", "CANCELLED", 1),
        ("sittenkin", "Sittenkin", "CONFIRMED", 2),
        ("uudelleen", "Peruttu: Uudelleen", "CANCELLED", 4),
    ],
)
def test_a_change_is_told_to_those_who_have_the_entry(name, title, status, sequence):
    entry = entries(calendars(TREE)["tapahtumat.ics"])[f"tapahtuma-{name}"]

    assert (entry["summary"], entry["status"], entry["sequence"]) == (title, status, sequence)


def test_an_entry_keeps_its_name_when_it_is_moved_or_cancelled():
    before = TREE | {"tapahtumat/siirretty.md": page(f"title: S\nstart: 8.2.2027\n{COMMON}")}
    names = [
        {
            str(event["uid"])
            for event in Calendar.from_ical(calendars(tree)["tapahtumat.ics"]).events
        }
        for tree in (before, TREE)
    ]

    assert names[0] == names[1]
    assert "tapahtuma-siirretty@esimerkki.example" in names[0]


def test_an_entry_says_where_and_why_and_leads_to_the_page():
    found = entries(calendars(TREE)["evenemang.ics"])
    evening = found["tapahtuma-ilta"]

    assert (evening["summary"], evening["location"]) == ("Kväll", "Kirjasto, Esimerkkitie 1")
    assert evening["url"] == "https://esimerkki.example/alla/sv/evenemang/ilta/"
    assert evening.decoded("dtstamp") == datetime(2026, 11, 21, tzinfo=UTC)
    assert found["tapahtuma-siirretty"]["description"] == "Sali oli varattu."
    assert found["tapahtuma-peruttu"]["location"] == "https://esimerkkila.example/a"
    assert found["tapahtuma-peruttu"]["summary"] == "Inställt: Peruttu"


def test_each_event_has_a_file_of_its_own():
    files = dict(data_files(known(TREE)))
    (entry,) = entries(files["tapahtumat/ilta/ilta.ics"]).values()

    assert "tapahtumat/luonnos/luonnos.ics" not in files
    assert entry == entries(calendars(TREE)["tapahtumat.ics"])["tapahtuma-ilta"]


def test_another_reader_reads_hostile_titles():
    tree = {"organisaatiot/kunta.md": TREE["organisaatiot/kunta.md"]}
    for number, text in enumerate(HOSTILE_TEXTS):
        quoted = "'" + text.replace("'", "''") + "'"
        tree[f"tapahtumat/h{number}.md"] = page(
            f"title: {quoted}\nstart: 1.1.2027 klo 9.00\norganiser: kunta\nmode: on site\nplace: {quoted}"
        )
    result = loaded(tree)
    titles = {record.original.title for record in result.catalogue.listed("event")}
    read = vobject.readOne(calendars(tree)["tapahtumat.ics"].decode("utf-8"))

    assert {event.summary.value for event in read.vevent_list} == titles
    assert len(titles) == len(HOSTILE_TEXTS)


def test_the_same_content_gives_the_same_bytes():
    assert calendars(TREE) == calendars(TREE)


def test_without_events_the_calendar_is_empty_but_whole():
    tree = {"alueet/a.md": page("name: A\nkind: district")}

    assert entries(calendars(tree)["tapahtumat.ics"]) == {}
