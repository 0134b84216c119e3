"""What happened in each year: only what has been, and each thing in its own year."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.years import HAPPENINGS, by_year, year_urls
from tests.core.trees import codes, loaded, page

TODAY = date(2026, 11, 21)
BASE = {
    "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
    "sivut/s.md": page(),
}


def season(start: str, end: str) -> dict[str, str]:
    header = f"{{id: kausi, start: {start}, end: {end}, phase: ended, funding: granted}}"
    programme = f"title: Ohjelma\nowner: kunta\nno_contact: Ei ole.\nseasons: {header}"
    return {"ohjelmat/ohjelma.md": page(programme)}


def evaluation(day: str, end: str) -> dict[str, str]:
    header = (
        f"title: Arvio\ndate: {day}\ntarget: kausi\nevaluator: kunta\nkind: internal\n"
        f"period: {{start: unknown, end: {end}}}\nno_report: Ei ole."
    )
    return season("2015", "2099") | {"arvioinnit/arvio.md": page(header)}


def told(tree: dict[str, str]) -> list[tuple[int, str, list[str]]]:
    """(year, what happened, to which) in order."""
    whole = BASE | tree
    assert codes(whole) == []
    return [
        (year, heading, [record.id for record, _ in rows])
        for year, found in by_year(loaded(whole).catalogue).items()
        for heading, rows in found.items()
    ]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2015", "2017", [(2017, "Päättyneet kaudet"), (2015, "Alkaneet kaudet")]),
        ("2017-02", "2017-03", [(2017, "Alkaneet kaudet"), (2017, "Päättyneet kaudet")]),
        ("2026", "2026", [(2026, "Alkaneet kaudet")]),
        ("2026-11-21", "2026-11-21", [(2026, "Alkaneet kaudet")]),
        ("2026-01", "2026-10", [(2026, "Alkaneet kaudet"), (2026, "Päättyneet kaudet")]),
        ("2027", "2028", []),
        ("unknown", "unknown", []),
    ],
)
def test_a_season_begins_and_is_over_when_its_time_has_gone_by(start, end, expected) -> None:
    """Of a year that is still going on nothing can be over, on the last day neither."""
    found = told(season(start, end))

    assert found == [(year, heading, ["kausi"]) for year, heading in expected]


@pytest.mark.parametrize(
    ("day", "end", "expected"),
    [
        ("2026-03-16", "2026-02", [(2026, "Julkaistut arvioinnit")]),
        ("2026-03-16", "2017-08", [(2026, "Julkaistut arvioinnit"), (2017, "Tehdyt arvioinnit")]),
        ("2026-03-16", "unknown", [(2026, "Julkaistut arvioinnit")]),
    ],
)
def test_an_evaluation_is_in_the_year_it_was_carried_out_too(day, end, expected) -> None:
    found = [row for row in told(evaluation(day, end)) if "arvio" in row[2]]

    assert [(year, heading) for year, heading, _ in found] == expected


def test_each_kind_has_its_own_day() -> None:
    event = "organiser: kunta\nmode: on site\nplace: Kirjasto"
    practice = "organisation: kunta\nproblem: P\nsolution: S\nresult: worked"
    tree = {
        "kyselyt/kysely.md": page(
            "title: Kysely\nowner: kunta\neditions:\n  - {id: k1, number: 1, year: 2019,"
            " field_period: unknown, population: Kaikki, respondents: 5}"
        ),
        "tapahtumat/siirretty.md": page(
            f"title: T\nstart: 1.1.2020\nstatus: moved\nmoved_to: {{start: 1.2.2021}}\n{event}"
        ),
        "tapahtumat/tuleva.md": page(f"title: T\nstart: 22.11.2026\n{event}"),
        "ajankohtaista/uutinen.md": page("title: U\ndate: 2.1.2018\nabout: s"),
        "teot/teko.md": page(f"title: Teko\ndate: 1.5.2022\n{practice}"),
        "teot/paivaton.md": page(f"title: Teko\n{practice}"),
        "alueet/iso.md": page("name: Iso\nkind: municipality"),
        "alueet/pieni.md": page(
            "name: Pieni\nkind: municipality\nmerged: {into: iso, date: 1.1.2015}"
        ),
        "visiot/visio.md": page("title: V\nareas: iso\nhorizon: 2050\ndate: 3.3.2023"),
        "sivut/paivatty.md": page("title: P\ndate: 4.4.2024"),
        "sivut/luonnos.md": page("title: L\ndate: 4.4.2024\nstatus: draft"),
    }

    assert told(tree) == [
        (2024, "Muut sivut", ["paivatty"]),
        (2023, "Visiot", ["visio"]),
        (2022, "Teot", ["teko"]),
        (2021, "Tapahtumat", ["siirretty"]),
        (2019, "Kyselyt", ["k1"]),
        (2018, "Uutiset", ["uutinen"]),
        (2015, "Kuntaliitokset", ["pieni"]),
    ]


def test_the_latest_stands_first_and_equal_days_by_id() -> None:
    days = {"b": "1.3.2020", "a": "1.3.2020", "c": "2.3.2020", "d": "1.1.2020"}
    tree = {
        f"ajankohtaista/{n}.md": page(f"title: {n}\ndate: {d}\nabout: s") for n, d in days.items()
    }

    assert told(tree) == [(2020, "Uutiset", ["c", "a", "b", "d"])]


def test_every_year_has_an_address_in_every_language() -> None:
    tree = BASE | {"ajankohtaista/u.md": page("title: U\ndate: 2.1.2018\nabout: s")}

    assert list(year_urls(by_year(loaded(tree).catalogue))) == [
        "arkisto/2018/",
        "sv/arkiv/2018/",
        "en/archive/2018/",
    ]


def test_no_two_happenings_share_a_heading() -> None:
    assert len({happening.heading for happening in HAPPENINGS}) == len(HAPPENINGS)
