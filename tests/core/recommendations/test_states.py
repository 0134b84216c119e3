"""What follows from a recommendation's entries and dates on a day."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.language import LANGUAGES
from plugins.core.pages.site import Site
from plugins.core.recommendations import (
    NoNews,
    NoResponse,
    Progress,
    state_of,
    states,
    states_of,
)
from plugins.core.sections import SECTIONS
from plugins.core.types.recommendation import Implementation, ResponseKind, Verification
from tests.core.trees import ui_languages

from .stories import ACCEPTED, ADVICE, EVALUATION, PROGRAMME, REFUSED, catalogue, log, state

SPRING = date(2026, 5, 1)
SUMMER = date(2026, 7, 1)
NEXT_YEAR = date(2027, 7, 1)
ANSWERED = PROGRAMME.replace(
    "previous: eka}", "previous: eka, changes: {text: Lisätään., answers: suositus}}"
)


def shown(progress: Progress) -> tuple[str, bool, bool, bool]:
    """state, open?, overdue?, stale?"""
    return progress.implementation, progress.is_open, progress.is_overdue, progress.is_stale


def test_of_an_unanswered_recommendation_nothing_is_known():
    found = state(SPRING)

    assert (found.response, found.whole.implementation) == (NoResponse.SILENCE, NoNews.UNKNOWN)
    assert (found.whole.entry, found.whole.verification, found.parts) == (None, None, {})
    groups = (*found.programmes, *found.seasons, *found.addressees)
    assert [record.id for record in groups] == ["ohjelma", "eka", "kaupunki"]
    assert (found.evaluation.id, found.given) == ("arviointi", date(2026, 3, 1))


@pytest.mark.parametrize(
    ("today", "response"),
    [
        (date(2026, 3, 31), NoResponse.SILENCE),
        (date(2026, 4, 1), ResponseKind.ACCEPTED),
    ],
)
def test_a_response_is_known_from_its_day_on(today, response):
    assert state(today, ACCEPTED).response is response


def test_the_newest_entry_known_tells_the_state_and_how_it_was_verified():
    lines = (
        "follow_ups:\n"
        "  - {date: 1.6.2026, implementation: implemented, by: kaupunki,"
        " verification: externally verified}\n"
        "  - {date: 1.5.2026, implementation: in progress, by: kaupunki,"
        " verification: self-reported}"
    )
    before, then, after = (state(day, lines).whole for day in (date(2026, 4, 30), SPRING, SUMMER))

    assert (before.implementation, before.verification) == (NoNews.UNKNOWN, None)
    assert then.implementation is Implementation.IN_PROGRESS
    assert then.verification is Verification.SELF_REPORTED
    assert after.implementation is Implementation.DONE
    assert after.verification is Verification.EXTERNAL


DUE = "due: 30.6.2026"
ACTION = "actions: {title: Tehdään, owner: kaupunki, due: 30.6.2026}"


@pytest.mark.parametrize(
    ("today", "lines", "since"),
    [
        (date(2026, 6, 30), (DUE,), None),
        (SUMMER, (DUE,), date(2026, 6, 30)),
        (SUMMER, (ACTION,), date(2026, 6, 30)),
        (SUMMER, ("due: 1.6.2026", ACTION), date(2026, 6, 1)),
        (SUMMER, ("due: 1.1.2028", ACTION), date(2026, 6, 30)),
        (SUMMER, (DUE, ACCEPTED, log("1.5.2026 partly implemented")), date(2026, 6, 30)),
        (SUMMER, (DUE, log("1.5.2026 implemented")), None),
        (SUMMER, (DUE, log("1.5.2026 will not be implemented")), None),
        (SUMMER, (DUE, log("1.5.2026 no longer applicable")), None),
        (SUMMER, (DUE, log("2.7.2026 implemented")), date(2026, 6, 30)),
        (SUMMER, (DUE, log("1.5.2026 implemented", "1.6.2026 in progress")), date(2026, 6, 30)),
        (SUMMER, (DUE, REFUSED), None),
        (SUMMER, (DUE, REFUSED, log("1.5.2026 in progress")), date(2026, 6, 30)),
    ],
)
def test_it_is_overdue_when_a_due_date_has_passed_while_it_is_open(today, lines, since):
    assert state(today, *lines).whole.overdue_since == since


@pytest.mark.parametrize(("today", "late"), [(date(2026, 5, 30), False), (date(2026, 5, 31), True)])
def test_a_response_is_due_in_ninety_days(today, late):
    found = state(today)

    assert (found.response_due, found.is_response_late) == (date(2026, 5, 30), late)


@pytest.mark.parametrize(
    ("lines", "others"),
    [
        ((ACCEPTED,), {}),
        ((REFUSED,), {}),
        ((), {"programme": ANSWERED}),
        ((), {"evaluation": f"{EVALUATION}\nresponse: {{text: Kaikki tehdään., when: 2026-04}}"}),
        ((), {"settings": "response_days: 1000"}),
    ],
    ids=["accepted", "refused", "by a season", "with all others", "not due yet"],
)
def test_what_has_been_answered_in_any_way_is_not_late(lines, others):
    assert not state(SUMMER, *lines, **others).is_response_late


def test_a_statement_on_all_that_is_yet_to_come_answers_nothing():
    coming = f"{EVALUATION}\nresponse: {{text: Kaikki tehdään., when: 2027}}"

    assert state(SUMMER, evaluation=coming).is_response_late


def test_a_season_that_answers_is_no_response():
    assert state(SPRING, programme=ANSWERED).response is NoResponse.BY_SEASON


@pytest.mark.parametrize(
    ("today", "lines", "settings", "since"),
    [
        (date(2027, 3, 1), (), "", None),
        (date(2027, 3, 2), (), "", date(2027, 3, 1)),
        (date(2027, 3, 2), (ACCEPTED,), "", None),
        (NEXT_YEAR, (ACCEPTED,), "", date(2027, 4, 1)),
        (NEXT_YEAR, (log("1.5.2026 in progress"),), "", date(2027, 5, 1)),
        (NEXT_YEAR, (log("2.7.2026 in progress"),), "", None),
        (NEXT_YEAR, (log("1.5.2026 implemented"),), "", None),
        (NEXT_YEAR, (REFUSED,), "", None),
        (NEXT_YEAR, (log("1.5.2027 in progress"),), "follow_up_days: 30", date(2027, 5, 31)),
    ],
)
def test_it_is_stale_when_news_was_due_while_it_is_open(today, lines, settings, since):
    assert state(today, *lines, settings=settings).whole.stale_since == since


PARTS = "parts: [{id: a, text: Osa a}, {id: b, text: Osa b}]"


def test_each_part_is_followed_up_by_itself():
    lines = (PARTS, log("1.4.2026 in progress", "a: 1.5.2026 implemented"))
    actions = "actions: [{title: B, owner: kaupunki, due: 1.6.2026, part: b}]"
    found = state(SUMMER, *lines, actions)

    assert shown(found.whole) == ("in progress", True, False, False)
    assert {part: shown(progress) for part, progress in found.parts.items()} == {
        "a": ("implemented", False, False, False),
        "b": ("unknown", True, True, False),
    }


def test_the_due_date_of_the_whole_is_that_of_its_parts():
    found = state(SUMMER, PARTS, DUE, log("a: 1.5.2026 implemented"))

    assert found.whole.is_overdue
    assert [part.is_overdue for part in found.parts.values()] == [False, True]


def test_nothing_is_waited_for_from_the_parts_of_what_is_closed():
    found = state(NEXT_YEAR, PARTS, DUE, log("a: 1.4.2026 in progress", "1.5.2026 implemented"))

    assert {part: shown(progress) for part, progress in found.parts.items()} == {
        "a": ("in progress", False, False, False),
        "b": ("unknown", False, False, False),
    }


def test_nothing_is_waited_for_from_what_another_has_superseded():
    newer = f"{ADVICE}\nsupersedes: vanha"
    found = states_of(catalogue(NEXT_YEAR, {"vanha": f"{ADVICE}\n{DUE}", "uusi": newer}))
    old, new = found["recommendation", "vanha"], found["recommendation", "uusi"]

    assert ([r.id for r in old.superseded_by], old.is_superseded) == (["uusi"], True)
    assert (shown(old.whole), old.is_response_late) == (("unknown", False, False, False), False)
    assert (shown(new.whole), new.is_response_late) == (("unknown", True, False, True), True)


def test_an_item_of_the_evaluation_has_a_state_too():
    found = states_of(catalogue(SUMMER, {}, items="* Tehdään {: #s9 }\n"))
    lifted = found["recommendation", "arviointi-s9"]

    assert (lifted.response, lifted.is_response_late) == (NoResponse.SILENCE, True)
    assert shown(lifted.whole) == ("unknown", True, False, False)


def test_dates_at_the_end_of_time_are_no_trouble():
    last = EVALUATION.replace("1.3.2026", "31.12.9999")

    assert state(date.max, evaluation=last).response_due == date.max


def test_states_are_told_once_from_the_checks_to_the_pages(monkeypatch) -> None:
    told = []

    def telling(found, record):
        told.append(record.id)
        return state_of(found, record)

    monkeypatch.setattr(states, "state_of", telling)
    site = Site("Jatkumo", catalogue(SUMMER, {"a": ADVICE, "b": ADVICE}), ui_languages())
    for lang in LANGUAGES:
        assert list(SECTIONS["recommendations"](site, lang))
    assert site.roll_ups.all.total == 2

    assert sorted(told) == ["a", "b"]
