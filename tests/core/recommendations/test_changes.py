"""What has happened to recommendations, each change on its day and with a place for ever."""

from __future__ import annotations

from datetime import date

from plugins.core.recommendations import Change, changes_of, latest_changes

from .stories import ACCEPTED, ADVICE, catalogue, log


def told(changes: list[Change]) -> list[tuple[str, str, str]]:
    """(id of the recommendation, anchor, state) of each change."""
    return [(change.record.id, change.anchor, str(change.state)) for change in changes]


def changes(today: date, *lines: str) -> list[tuple[str, str, str]]:
    """What had happened by a day to one recommendation with these lines in its header."""
    found = catalogue(today, {"s": "\n".join((ADVICE, *lines))})
    return told(list(changes_of(found.by_key["recommendation", "s"], today)))


def test_a_response_and_entries_are_changes_and_entries_of_one_day_are_numbered() -> None:
    entries = log("2.5.2026 in progress", "9.5.2026 implemented", "2.5.2026 under study")

    assert changes(date(2026, 6, 1), ACCEPTED, entries) == [
        ("s", "vastaus-2026-04-01", "accepted"),
        ("s", "seuranta-2026-05-02", "in progress"),
        ("s", "seuranta-2026-05-09", "implemented"),
        ("s", "seuranta-2026-05-02-2", "under study"),
    ]


def test_what_is_dated_after_the_day_has_not_happened_and_the_day_itself_has() -> None:
    entries = log("2.5.2026 in progress", "3.5.2026 implemented")

    assert changes(date(2026, 5, 2), entries) == [("s", "seuranta-2026-05-02", "in progress")]
    assert changes(date(2026, 3, 31), ACCEPTED) == []


def test_an_entry_added_in_the_end_changes_no_anchor() -> None:
    day = date(2026, 6, 1)
    before = changes(day, log("2.5.2026 in progress", "2.5.2026 under study"))
    after = changes(
        day, log("2.5.2026 in progress", "2.5.2026 under study", "1.5.2026 not started")
    )

    assert after[:2] == before


def test_the_latest_come_first_and_drafts_not_at_all() -> None:
    found = catalogue(
        date(2026, 6, 1),
        {
            "a": f"{ADVICE}\n{ACCEPTED}\n{log('2.5.2026 in progress', '2.5.2026 implemented')}",
            "b": f"{ADVICE}\n{ACCEPTED}\n{log('9.5.2026 in progress')}",
            "c": f"{ADVICE}\nstatus: draft\n{ACCEPTED}",
        },
    )

    assert told(latest_changes(found)) == [
        ("b", "seuranta-2026-05-09", "in progress"),
        ("a", "seuranta-2026-05-02-2", "implemented"),
        ("a", "seuranta-2026-05-02", "in progress"),
        ("a", "vastaus-2026-04-01", "accepted"),
        ("b", "vastaus-2026-04-01", "accepted"),
    ]
