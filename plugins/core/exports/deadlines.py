"""When what was recommended and promised is due, as a calendar (RFC 5545) to subscribe to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from icalendar import Event

from ..addresses import DATA_FOLDER
from ..catalogue import Record
from ..language import N_
from ..pages.data.calendar import empty_calendar, new_entry
from ..pages.site import Site
from ..pages.texts import item_texts
from ..types.recommendation import Recommendation
from .register import people

CALENDARS: Mapping[str, str] = {
    "fi": f"{DATA_FOLDER}/maaraajat.ics",
    "sv": f"{DATA_FOLDER}/tidsfrister.ics",
    "en": f"{DATA_FOLDER}/deadlines.ics",
}
"""Where the calendar stands in each language."""

OF_RECOMMENDATION = N_("Suosituksen määräaika: {title}")
OF_ACTION = N_("Toimenpiteen määräaika: {title}")


@dataclass(frozen=True, slots=True)
class Deadline:
    """The day that a recommendation is due, or its action of this index."""

    record: Record
    header: Recommendation
    day: date
    action: int | None = None

    @property
    def name(self) -> str:
        """What tells it from all others of the site, whatever day it is moved to. An action without
        an id, which stops a publishing, is told by its place."""
        if self.action is None:
            return self.record.id
        return f"{self.record.id}#{self.anchor or self.action + 1}"

    @property
    def anchor(self) -> str:
        """Its place on the recommendation's page, or an empty string."""
        return (self.header.actions[self.action].id or "") if self.action is not None else ""

    def summary(self, site: Site, lang: str) -> str:
        ui = site.languages[lang]
        if self.action is None:
            return ui.text(OF_RECOMMENDATION, title=site.title(self.record, lang))
        texts = item_texts(self.record, self.record.version(lang), "actions")
        return ui.text(OF_ACTION, title=texts[self.action].text)

    def description(self, site: Site, lang: str) -> str:
        """The recommendation, and who has promised the action."""
        title = site.title(self.record, lang)
        if self.action is None:
            return title
        owner = people(site, (self.header.actions[self.action].owner,))
        return "\n".join([title, *(site.title(record, lang) for record in owner)])


def all_deadlines(site: Site) -> list[Deadline]:
    """Every due date, the earliest first."""
    found = [d for r in site.catalogue.listed("recommendation") for d in _deadlines(r)]
    return sorted(found, key=lambda deadline: (deadline.day, deadline.name))


def _deadlines(record: Record) -> Iterator[Deadline]:
    header = record.header
    assert isinstance(header, Recommendation)
    if header.due:
        yield Deadline(record, header, header.due)
    for index, action in enumerate(header.actions):
        if action.due:
            yield Deadline(record, header, action.due, index)


def calendar(lang: str, title: str) -> Callable[[Site, Sequence[Deadline]], bytes]:
    """A writer of the calendar in a language. title: in Finnish."""

    def write(site: Site, deadlines: Sequence[Deadline]) -> bytes:
        whole = empty_calendar(f"{site.languages[lang].text(title)} – {site.name}")
        for deadline in deadlines:
            whole.add_component(_event(site, deadline, lang))
        return whole.to_ical()

    return write


def _event(site: Site, deadline: Deadline, lang: str) -> Event:
    event = new_entry(site, deadline.name, deadline.record, lang, deadline.anchor)
    event.add("dtstart", deadline.day)
    event.add("summary", deadline.summary(site, lang))
    event.add("description", deadline.description(site, lang))
    event.add("transp", "TRANSPARENT")
    return event
