"""What is late, in words with a shape of their own: answers, deeds and news that didn't come."""

from __future__ import annotations

from ..recommendations import Progress, State
from .site import Site
from .views import Status

AXIS = "lateness"


def late_response(site: Site, state: State, lang: str) -> Status | None:
    """That the time for a response ran out; None where it didn't."""
    if not state.is_response_late or not state.response_due:
        return None
    ui = site.languages[lang]
    text = ui.text("Vastausaika ylittyi (oli {day})", day=ui.day(state.response_due))
    return Status(text, AXIS, "late")


def overdue(site: Site, progress: Progress, lang: str) -> Status | None:
    """That a due date has passed while more is waited for; None where none has."""
    if not progress.overdue_since:
        return None
    ui = site.languages[lang]
    text = ui.text("Myöhässä (määräaika {day})", day=ui.day(progress.overdue_since))
    return Status(text, AXIS, "overdue")


def stale(site: Site, state: State, lang: str) -> Status | None:
    """That news of the whole was due and didn't come; None where it did or isn't waited for."""
    if not state.whole.stale_since:
        return None
    ui = site.languages[lang]
    day = ui.day(state.whole.stale_since)
    if state.parts:
        text = ui.text("Koko suosituksesta odotettiin uutta tietoa viimeistään {day}", day=day)
    else:
        text = ui.text("Uutta tietoa odotettiin viimeistään {day}", day=day)
    return Status(text, AXIS, "stale")
