"""The calendar of due dates, read by two libraries: one that made it and one that didn't."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import vobject
from icalendar import Calendar

from plugins.core.exports import exported
from plugins.core.pages.site import Site
from tests.core.trees import loaded, page, site

from .trees import HOSTILE, HOSTILE_TEXTS, LIFE


def calendars(tree, address: str = "https://esimerkki.example/alla") -> dict[str, bytes]:
    made = site(loaded(tree))
    known = Site(made.name, made.catalogue, made.languages, made.digests, address)
    (found,) = (found for found in exported(known) if found.dataset.name == "maaraajat")
    return {file.path.removeprefix("data/"): data for file, data in found.files}


def events(data: bytes) -> list:
    return Calendar.from_ical(data).events


def test_recommendations_and_actions_have_their_due_dates():
    told = [
        (event.decoded("dtstart"), str(event["summary"]), str(event["description"]))
        for event in events(calendars(LIFE)["maaraajat.ics"])
    ]

    assert told == [
        (
            date(2026, 6, 1),
            "Toimenpiteen määräaika: Sivut uusiksi",
            "Viestintää on lisättävä\nAino Esimerkki",
        ),
        (
            date(2026, 12, 31),
            "Suosituksen määräaika: Viestintää on lisättävä",
            "Viestintää on lisättävä",
        ),
    ]


def test_an_event_keeps_its_name_when_its_day_is_moved():
    moved = {
        **LIFE,
        "suositukset/s1.md": LIFE["suositukset/s1.md"].replace("1.6.2026}", "1.6.2028}"),
    }
    before, after = (
        {str(event["uid"]): event.decoded("dtstart") for event in events(found["maaraajat.ics"])}
        for found in (calendars(LIFE), calendars(moved))
    )

    assert before["s1#t1@esimerkki.example"] == date(2026, 6, 1)
    assert after["s1#t1@esimerkki.example"] == date(2028, 6, 1)
    assert set(before) == set(after) == {"s1#t1@esimerkki.example", "s1@esimerkki.example"}


def test_an_action_keeps_its_name_when_others_come_before_it():
    other = "actions:\n  - {id: t2, title: Ensin tämä, owner: kunta, due: 1.2.2027}\n"
    more = {
        **LIFE,
        "suositukset/s1.md": LIFE["suositukset/s1.md"].replace("actions:\n", other),
    }

    names = {str(e["uid"]): str(e["summary"]) for e in events(calendars(more)["maaraajat.ics"])}
    assert names["s1#t1@esimerkki.example"] == "Toimenpiteen määräaika: Sivut uusiksi"
    assert names["s1#t2@esimerkki.example"] == "Toimenpiteen määräaika: Ensin tämä"


def test_a_calendar_is_stamped_with_the_build_date_and_leads_to_the_page():
    (action, _) = events(calendars(LIFE)["tidsfrister.ics"])

    assert action.decoded("dtstamp") == datetime(2026, 11, 21, tzinfo=UTC)
    assert action["url"] == "https://esimerkki.example/alla/sv/rekommendationer/s1/#t1"
    assert action["summary"] == "Åtgärdens tidsfrist: Ny webbplats"
    assert calendars(LIFE) == calendars(LIFE)


def test_without_an_address_there_is_no_link():
    assert b"URL" not in calendars(LIFE, "")["maaraajat.ics"]


@pytest.mark.parametrize("name", ["maaraajat.ics", "tidsfrister.ics", "deadlines.ics"])
def test_another_reader_reads_hostile_titles(name):
    known = loaded(HOSTILE)
    titles = {r.original.title for r in known.catalogue.listed("recommendation")}
    read = vobject.readOne(calendars(HOSTILE)[name].decode("utf-8"))

    assert len(read.vevent_list) == 2 * len(HOSTILE_TEXTS)
    assert {event.summary.value.partition(": ")[2] for event in read.vevent_list} == titles
    assert {event.description.value.partition("\n")[0] for event in read.vevent_list} == titles


def test_lines_are_no_longer_than_the_standard_lets_them():
    """75 octets with their ends left out (RFC 5545, 3.1)."""
    for line in calendars(HOSTILE)["maaraajat.ics"].split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")


def test_without_due_dates_the_calendar_is_empty_but_whole():
    tree = {"alueet/a.md": page("name: A\nkind: district")}

    assert events(calendars(tree)["maaraajat.ics"]) == []
