"""What an event knows by itself: the time in force, its state on a day, how often it has changed."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.types.event import Event, EventState

EVENT = {"title": "T", "mode": "online", "organiser": "kunta"}
MOVED = {"status": "moved", "moved_to": [{"start": "1.4.2027"}, {"start": "1.5.2027"}]}


def event(**header) -> Event:
    return Event.model_validate(EVENT | {"start": "12.3.2027"} | header)


@pytest.mark.parametrize(
    ("header", "today", "state", "is_past"),
    [
        ({}, date(2027, 3, 11), "coming", False),
        ({}, date(2027, 3, 12), "running", False),
        ({}, date(2027, 3, 13), "ended", True),
        ({"end": "14.3.2027"}, date(2027, 3, 14), "running", False),
        ({"end": "14.3.2027"}, date(2027, 3, 15), "ended", True),
        ({"start": "12.3.2027 klo 9"}, date(2027, 3, 12), "running", False),
        ({"status": "cancelled"}, date(2027, 3, 1), "cancelled", False),
        ({"status": "cancelled"}, date(2027, 4, 1), "cancelled", True),
        (MOVED, date(2027, 4, 2), "moved", False),
        (MOVED, date(2027, 5, 2), "moved", True),
    ],
)
def test_a_state_follows_from_the_day_unless_the_editor_says_it(header, today, state, is_past):
    assert event(**header).state_of_event(today) == EventState(state)
    assert event(**header).is_past(today) is is_past


@pytest.mark.parametrize("status", ["published", "cancelled", "moved"])
def test_a_cancelled_or_moved_event_is_published_and_expires_like_any_other(status):
    shown = event(status=status, publish_at="1.1.2027", expires_at="1.6.2027")

    assert shown.state(date(2026, 12, 31)) == "draft"
    assert shown.state(date(2027, 1, 1)) == "published"
    assert shown.state(date(2027, 6, 1)) == "archived"


def test_the_last_new_time_is_in_force():
    moved = event(**MOVED)

    assert [str(span.start) for span in moved.spans] == ["12.3.2027", "1.4.2027", "1.5.2027"]
    assert moved.order_day == date(2027, 5, 1)


@pytest.mark.parametrize(
    ("header", "changes"),
    [({}, 0), (MOVED, 2), ({"status": "cancelled"}, 1), (MOVED | {"status": "cancelled"}, 3)],
)
def test_each_change_is_counted(header, changes):
    assert event(**header).sequence == changes
