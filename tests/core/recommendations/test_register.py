"""The views of the register: what each lists, and its address."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.addresses import REGISTER_VIEWS
from plugins.core.catalogue import Catalogue
from plugins.core.language import LANGUAGES
from plugins.core.recommendations import (
    NoNews,
    NoResponse,
    RegisterView,
    register_lists,
    roll_ups,
    states_of,
    view_of,
    view_url,
)
from plugins.core.recommendations.limits import value_of
from plugins.core.recommendations.register import GROUPINGS
from plugins.core.types.recommendation import Implementation, ResponseKind, Verification
from tests.core.trees import loaded, page

from .stories import ADVICE, EVALUATION, PROGRAMME, TOWN, catalogue
from .test_roll_ups import STORIES, TODAY, TWO

PARTS_OF_LATE = ("myohassa/a", "myohassa/b")


def listed(found: Catalogue) -> dict[RegisterView, list[str]]:
    """The views with what they list: the ids of recommendations, and `id/part`."""
    shown = register_lists(found)
    return {
        view: [f"{line.state.record.id}/{line.part}".rstrip("/") for line in rows]
        for view, rows in shown.items()
    }


def test_views_list_whole_recommendations_and_parts() -> None:
    found = listed(catalogue(TODAY, STORIES))
    whole = {view.name: rows for view, rows in found.items() if view.group is None}

    assert whole == {
        "open": ["hiljaisuus", "myohassa", "myohassa/b", "uusi"],
        "answered": ["hylatty", "myohassa", *PARTS_OF_LATE, "uusi"],
        "unanswered": ["hiljaisuus", "vanha"],
        "response_late": ["hiljaisuus"],
        "overdue": ["myohassa", "myohassa/b"],
        "stale": [],
        "superseded": ["vanha"],
        "recent": ["myohassa", "myohassa/a", "hylatty", "uusi"],
    }
    assert found[RegisterView("year", 2026)] == [
        "hiljaisuus",
        "hylatty",
        "myohassa",
        *PARTS_OF_LATE,
        "uusi",
        "vanha",
    ]
    assert found[RegisterView("implementation", Implementation.DONE)] == ["myohassa/a"]
    assert found[RegisterView("response", ResponseKind.ACCEPTED)] == [
        "myohassa",
        *PARTS_OF_LATE,
        "uusi",
    ]
    assert RegisterView("response", NoResponse.SILENCE) not in found
    assert RegisterView("implementation", Implementation.LAPSED) not in found


def test_the_newest_change_comes_first() -> None:
    later = {
        "a": TWO + "\nresponse: {kind: accepted, by: kaupunki, date: 3.4.2026}",
        "b": TWO + "\nresponse: {kind: accepted, by: kaupunki, date: 4.4.2026}",
        "tuleva": TWO + "\nresponse: {kind: accepted, by: kaupunki, date: 4.4.2027}",
    }

    assert listed(catalogue(TODAY, later))[RegisterView("recent")] == ["b", "a"]


def test_every_number_of_a_roll_up_has_its_list() -> None:
    found = catalogue(TODAY, STORIES)
    sums = roll_ups(states_of(found).values())
    shown = listed(found)

    def counted(view: RegisterView) -> tuple[int, int]:
        rows = shown.get(view, [])
        return sum("/" not in row for row in rows), sum("/" in row for row in rows)

    def both(of: str) -> tuple[int, int]:
        return getattr(sums.all.wholes, of), getattr(sums.all.parts, of)

    def by(axis: str, value) -> tuple[int, int]:
        wholes, parts = (getattr(c, f"by_{axis}") for c in (sums.all.wholes, sums.all.parts))
        return wholes.get(value, 0), parts.get(value, 0)

    for name in ("open", "overdue", "stale"):
        assert counted(RegisterView(name)) == both(name)
    for value in (*Implementation, *NoNews):
        assert counted(RegisterView("implementation", value)) == by("implementation", value)
    for value in Verification:
        assert counted(RegisterView("verification", value)) == by("verification", value)
    for value in ResponseKind:
        assert counted(RegisterView("response", value))[0] == sums.all.by_response.get(value, 0)
    assert counted(RegisterView("unanswered"))[0] == sums.all.by_response[NoResponse.SILENCE]
    assert counted(RegisterView("response_late"))[0] == sums.all.response_late
    assert counted(RegisterView("superseded"))[0] == sums.all.superseded
    for name, groups in (
        ("programme", sums.programmes),
        ("season", sums.seasons),
        ("evaluation", sums.evaluations),
        ("addressee", sums.addressees),
    ):
        for key, group in groups.items():
            expected = group.wholes.total, group.parts.total
            assert counted(RegisterView(name, found.by_key[key])) == expected
    assert {v.group for v in shown if v.name == "year"} == set(sums.years)


def test_a_subject_lists_what_is_about_it_and_counts_the_same() -> None:
    tree = {
        "aiheet.yaml": "arki: {fi: arki}\ntyo: {fi: työ}",
        "organisaatiot/kaupunki.md": TOWN,
        "ohjelmat/ohjelma.md": page(PROGRAMME),
        "arvioinnit/arviointi.md": page(EVALUATION, "## Suositukset\n\n* [[a]]\n* [[b]]\n"),
        "suositukset/a.md": page(f"{ADVICE}\nsubjects: [tyo, arki]"),
        "suositukset/b.md": page(f"{ADVICE}\nsubjects: arki"),
    }
    found = loaded(tree).catalogue
    views = {view: rows for view, rows in listed(found).items() if view.name == "subject"}
    sums = roll_ups(states_of(found).values())

    assert {view.url("fi"): rows for view, rows in views.items()} == {
        "suositukset/aihe/tyo/": ["a"],
        "suositukset/aihe/arki/": ["a", "b"],
    }
    assert {view.group.id: len(rows) for view, rows in views.items()} == {
        subject: group.total for subject, group in sums.subjects.items()
    }


@pytest.mark.parametrize(
    ("limits", "url"),
    [
        ({}, "suositukset/"),
        ({"state": "overdue"}, "suositukset/myohassa/"),
        ({"response": ResponseKind.PARTLY}, "suositukset/vastaus/hyvaksytty-osittain/"),
        ({"response": NoResponse.SILENCE}, "suositukset/vastaamatta/"),
        ({"implementation": NoNews.UNKNOWN}, "suositukset/toteutus/ei-tietoa/"),
        ({"verification": Verification.EXTERNAL}, "suositukset/varmennus/ulkopuolinen/"),
        ({"year": 2026}, "suositukset/vuosi/2026/"),
        (
            {"year": 2026, "response": ResponseKind.PARTLY},
            "suositukset/vuosi/2026/#vastaus-partly-accepted",
        ),
        (
            {"year": 2026, "response": NoResponse.SILENCE},
            "suositukset/vuosi/2026/#vastaus-none",
        ),
        (
            {"state": "response_late", "year": 2026},
            "suositukset/vuosi/2026/#tila-response-late",
        ),
    ],
)
def test_a_view_has_a_plain_address(limits: dict, url: str) -> None:
    assert view_url("fi", **limits) == url


def test_addresses_of_records_are_those_of_their_pages() -> None:
    found = catalogue(TODAY, STORIES)
    programme = found.by_key["programme", "ohjelma"]
    town = found.by_key["organisation", "kaupunki"]
    evaluation = found.by_key["evaluation", "arviointi"]
    season = found.by_key["season", "eka"]

    assert view_url("fi", programme=programme) == "suositukset/ohjelma/ohjelma/"
    assert view_url("sv", programme=programme) == "sv/rekommendationer/program/ohjelma/"
    assert view_url("en", addressee=town) == "en/recommendations/to/kaupunki/"
    assert view_url("en", addressee=programme) == "en/recommendations/to/programme/ohjelma/"
    assert view_url("fi", evaluation=evaluation) == "suositukset/arviointi/arviointi/"
    assert view_url("sv", season=season, state="open") == (
        "sv/rekommendationer/period/eka/#tila-open"
    )
    assert value_of("addressee", programme) == "ohjelmat/ohjelma"
    assert value_of("programme", programme) == "ohjelma"


def test_more_limits_than_a_page_has_are_refused() -> None:
    with pytest.raises(ValueError):
        view_url("fi", year=2026, subject=2025)
    with pytest.raises(ValueError):
        view_url("fi", year=2026, state="open", response=ResponseKind.PARTLY)


def test_every_view_has_an_address_of_its_own_in_each_language() -> None:
    found = catalogue(TODAY, STORIES)
    views = register_lists(found)

    for lang in LANGUAGES:
        assert len({view.url(lang) for view in views}) == len(views)
    for lang in LANGUAGES:
        folders = [folders[lang] for folders in REGISTER_VIEWS.values()]
        assert len(folders) == len(set(folders))
        for values in (ResponseKind, NoResponse, Implementation, NoNews, Verification):
            assert len({view_of("response", value).url(lang) for value in values}) == len(values)


def test_without_recommendations_only_the_views_without_groups_are_there() -> None:
    assert listed(catalogue(date(2026, 7, 1), {})) == {
        RegisterView(name): [] for name in REGISTER_VIEWS if name not in GROUPINGS
    }
