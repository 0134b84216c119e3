"""What the register lists: whole recommendations and their parts, each a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ..lists import Group
from .states import NoResponse, Progress, State

STATES = ("open", "answered", "response_late", "overdue", "stale", "superseded")
"""The states that a line can be in, several at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A whole recommendation in a list, or one of its parts by its id."""

    state: State
    part: str = ""

    @property
    def progress(self) -> Progress:
        return self.state.parts[self.part] if self.part else self.state.whole

    @property
    def heard(self) -> date | None:
        """The day of the newest entry or, of a whole recommendation, response."""
        entry = self.progress.entry
        days = (entry.date if entry else None, None if self.part else self.state.responded)
        return max((day for day in days if day), default=None)

    @property
    def groups(self) -> Mapping[str, tuple[Group | str, ...]]:
        """By the name of each limit; `state` are the `STATES` that it is in. A part is where its
        recommendation is, but for what is known of the part itself."""
        state, progress = self.state, self.progress
        return {
            "programme": state.programmes,
            "season": state.seasons,
            "evaluation": (state.evaluation,) if state.evaluation else (),
            "summary": state.summaries,
            "addressee": state.addressees,
            "subject": state.subjects,
            "year": (state.given.year,) if state.given else (),
            "response": (state.response,),
            "implementation": (progress.implementation,),
            "verification": (progress.verification,) if progress.verification else (),
            "state": tuple(self._states()),
        }

    def _states(self) -> Iterator[str]:
        found = {
            "open": self.progress.is_open,
            "answered": self.state.response is not NoResponse.SILENCE,
            "response_late": self.state.is_response_late,
            "overdue": self.progress.is_overdue,
            "stale": self.progress.is_stale,
            "superseded": self.state.is_superseded,
        }
        yield from (name for name in STATES if found[name])


def lines(states: Iterable[State]) -> Iterator[Line]:
    """Each recommendation, followed by its parts."""
    for state in states:
        yield Line(state)
        yield from (Line(state, part) for part in state.parts)
