"""What the types know by themselves: who holds office, what the log says, what a season is called."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.types.organisation import Organisation
from plugins.core.types.person import Person, ShownAddress
from plugins.core.types.programme import FundingStatus, Season
from plugins.core.types.recommendation import Implementation, Recommendation

TODAY = date(2026, 11, 21)
SEASON = {"id": "kausi", "start": 2015, "end": 2017, "phase": "ended", "funding": "granted"}


def person(*roles: dict, **header) -> Person:
    role = {"title": "koordinaattori", "organisation": "kt"}
    return Person.model_validate(
        {"name": "Anna-Mari Jaanu", "roles": [role | r for r in roles], **header}
    )


@pytest.mark.parametrize(
    ("roles", "held"),
    [
        ([{}], True),
        ([{"from": 2015}], True),
        ([{"to": "2026-11-21"}], True),
        ([{"to": "2026-11"}], True),
        ([{"to": 2026}], True),
        ([{"to": "2026-11-20"}], False),
        ([{"to": "2026-10"}], False),
        ([{"to": 2025}, {}], True),
        ([{"from": "2026-11-21"}], True),
        ([{"from": "2026-11-22"}], False),
        ([{"from": "2026-12"}], False),
        ([{"from": 2027}], False),
        ([{"to": 2025}, {"from": 2027}], False),
        ([{"from": 2027}, {}], True),
    ],
)
def test_a_role_is_held_from_its_first_day_until_its_last_has_passed(roles, held):
    assert person(*roles).in_office(TODAY) is held


@pytest.mark.parametrize(
    ("header", "address"),
    [
        ({"email": "a@kt.fi"}, ShownAddress("a@kt.fi", is_link=True)),
        (
            {"email": "derive", "email_pattern": "etunimi.sukunimi[a]kt.fi"},
            ShownAddress("anna-mari.jaanu@kt.fi", is_link=True),
        ),
        (
            {"email_pattern": "etunimi.sukunimi[a]kt.fi"},
            ShownAddress("etunimi.sukunimi[a]kt.fi"),
        ),
        ({"email": "a@kt.fi", "email_display": "written"}, ShownAddress("a (ät) kt.fi")),
        ({"email": "a@kt.fi", "email_display": "none"}, None),
        ({"email_pattern": "etunimi.sukunimi[a]kt.fi", "email_display": "none"}, None),
        ({}, None),
    ],
)
def test_an_address_is_shown_as_the_editor_says_while_the_role_is_held(header, address):
    assert person({}, **header).shown_address(TODAY, "fi") == address
    assert person({"from": 2027}, **header).shown_address(TODAY, "fi") is None
    assert person({"to": 2025}, **header).shown_address(TODAY, "fi") is None


@pytest.mark.parametrize(
    ("header", "called"),
    [
        ({}, "Kunteko 2015–2017"),
        ({"title": "Toinen kausi"}, "Toinen kausi"),
        ({"end": 2015}, "Kunteko 2015"),
        ({"start": "2015-06", "end": "1.1.2021"}, "Kunteko 2015–2021"),
        ({"end": "unknown"}, "Kunteko 2015–"),
    ],
)
def test_a_season_goes_by_its_programme_and_years(header, called):
    assert Season.model_validate(SEASON | header).called("Kunteko") == called


def test_the_funding_is_where_its_last_step_left_it():
    steps = [{"status": "applied for", "when": 2017}, {"status": "granted"}]

    assert (
        Season.model_validate(SEASON | {"funding": steps}).funding_status is FundingStatus.GRANTED
    )
    assert Season.model_validate(SEASON).funding_status is FundingStatus.GRANTED


def follow_up(day: str, implementation: str, part: str | None = None) -> dict:
    return {
        "date": day,
        "implementation": implementation,
        "by": "kt",
        "verification": "self-reported",
        "part": part,
    }


@pytest.mark.parametrize(
    ("log", "latest"),
    [
        ([], {}),
        ([("2020-01-01", "in progress")], {None: "in progress"}),
        ([("2021-01-01", "implemented"), ("2020-01-01", "in progress")], {None: "implemented"}),
        ([("2020-01-01", "in progress"), ("2020-01-01", "implemented")], {None: "implemented"}),
        ([("2020-01-01", "in progress"), ("2026-11-22", "implemented")], {None: "in progress"}),
        ([("2026-11-21", "implemented")], {None: "implemented"}),
        ([("2030-01-01", "implemented")], {}),
        (
            [("2020-01-01", "implemented", "a"), ("2019-01-01", "in progress", "a")],
            {"a": "implemented"},
        ),
        (
            [("2020-01-01", "not started"), ("2021-01-01", "implemented", "a")],
            {None: "not started", "a": "implemented"},
        ),
    ],
)
def test_the_log_is_read_as_of_the_build_date(log, latest):
    found = Recommendation.model_validate(
        {
            "text": "T",
            "evaluation": "a",
            "addressee": "kt",
            "follow_ups": [follow_up(*entry) for entry in log],
        }
    ).newest(TODAY)

    assert {part: entry.implementation for part, entry in found.items()} == latest


def test_a_vocabulary_is_its_value_and_knows_its_label():
    assert Implementation("partly implemented") is Implementation.PARTLY
    assert Implementation.PARTLY == "partly implemented"
    assert Implementation.PARTLY.label == "Toteutettu osittain"


def test_unknown_keys_are_refused_in_every_group():
    with pytest.raises(ValueError, match=r"extra_forbidden|Extra inputs"):
        Organisation.model_validate({"name": "KT", "kind": "other", "names": {"fi": "KT"}})
