"""What a recommendation's dates, log and parts say must agree with each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..catalogue import Catalogue, Record
from ..problems import Problem, nearest
from ..types.evaluation import EVALUATION
from ..types.recommendation import FollowUp, Implementation, Recommendation, Verification

_ORDER = {
    Implementation.UNDER_STUDY: 0,
    Implementation.NOT_STARTED: 0,
    Implementation.IN_PROGRESS: 1,
    Implementation.PARTLY: 2,
    Implementation.WILL_NOT: 3,
    Implementation.DONE: 4,
    Implementation.LAPSED: 4,
}
"""How far each state has come; one that comes after a further one goes backwards."""

_Location = tuple[str | int, ...]


def days_to_come(catalogue: Catalogue) -> Iterator[Problem]:
    """Responses and entries dated after the build date, which nobody can know of yet."""
    for record, location, day in (*_all_told(catalogue), *_collective(catalogue)):
        if day > catalogue.today:
            yield Problem.at(record.place_of(location), "C05", day=day, today=catalogue.today)


def days_before_the_evaluation(catalogue: Catalogue) -> Iterator[Problem]:
    """Responses, entries and due dates that are older than the recommendation."""
    for record, header in _recommendations(catalogue):
        given = _given(catalogue, record)
        for location, day in (*_told(header), *_dues(header)):
            if given and day < given:
                yield Problem.at(record.place_of(location), "C06", day=day, given=given)


def backward_steps(catalogue: Catalogue) -> Iterator[Problem]:
    """Entries that take back what an earlier one told, and don't say why."""
    for record, header in _recommendations(catalogue):
        before: dict[str | None, FollowUp] = {}
        for index, entry in sorted(enumerate(header.follow_ups), key=lambda row: row[1].date):
            last = before.get(entry.part)
            before[entry.part] = entry
            if last and not entry.note and _is_further(last, entry):
                place = record.place_of(("follow_ups", index, "implementation"))
                states = {"before": last.implementation, "after": entry.implementation}
                yield Problem.at(place, "C07", **states)


def _is_further(first: FollowUp, second: FollowUp) -> bool:
    return _ORDER[first.implementation] > _ORDER[second.implementation]


def dues_without_owner(catalogue: Catalogue) -> Iterator[Problem]:
    """Due dates of recommendations of which nobody has promised anything."""
    for record, header in _recommendations(catalogue):
        if header.due and not header.actions:
            yield Problem.at(record.place_of(("due",)), "C08")


def unknown_parts(catalogue: Catalogue) -> Iterator[Problem]:
    """Actions and entries of parts that the recommendation doesn't have."""
    for record, header in _recommendations(catalogue):
        known = {part.id for part in header.parts}
        for key in ("actions", "follow_ups"):
            for index, item in enumerate(getattr(header, key)):
                if item.part and item.part not in known:
                    place = record.place_of((key, index, "part"))
                    suggestion = nearest(item.part, known)
                    yield Problem.at(place, "C09", part=item.part, suggestion=suggestion)


def equal_parts(catalogue: Catalogue) -> Iterator[Problem]:
    """Parts with the id of an earlier one."""
    for record, header in _recommendations(catalogue):
        seen: set[str] = set()
        for index, part in enumerate(header.parts):
            if part.id in seen:
                yield Problem.at(record.place_of(("parts", index, "id")), "C10", part=part.id)
            seen.add(part.id)


def unnamed_actions(catalogue: Catalogue) -> Iterator[Problem]:
    """Actions in the calendar of due dates that have no id: by its place in the list, one would
    take the name of another when the list is put in a new order."""
    for record, header in _recommendations(catalogue):
        for index, action in enumerate(header.actions):
            if action.due and not action.id:
                yield Problem.at(record.place_of(("actions", index)), "C15")


def equal_actions(catalogue: Catalogue) -> Iterator[Problem]:
    """Actions with the id of a part, an earlier action or an item of the text: places of a page."""
    for record, header in _recommendations(catalogue):
        seen = {item.id for marked in record.original.body.lists for item in marked.items}
        seen |= {part.id for part in header.parts}
        for index, action in enumerate(header.actions):
            if action.id in seen:
                place = record.place_of(("actions", index, "id"))
                yield Problem.at(place, "C16", id=action.id)
            if action.id:
                seen.add(action.id)


def missing_evidence(catalogue: Catalogue) -> Iterator[Problem]:
    """Newest entries that claim a thing done or verified, when neither they nor those before them
    that claim the same show anything for it. What an entry lacked, a later one can thus bring."""
    for record, header in _recommendations(catalogue):
        for entries in _latest_states(header, catalogue.today):
            index, newest = entries[-1]
            key, value = _claim(newest)
            alike = [entry for _, entry in entries if getattr(entry, key, None) == value]
            if value and not any(entry.evidence for entry in alike):
                yield Problem.at(record.place_of(("follow_ups", index, key)), "C11", value=value)


def _latest_states(header: Recommendation, today: date) -> Iterator[list[tuple[int, FollowUp]]]:
    """Of the whole and of each part that has a log: its entries, with their indexes, since it came
    to the state that it has on a day."""
    latest: dict[str | None, list[tuple[int, FollowUp]]] = {}
    for index, entry in sorted(enumerate(header.follow_ups), key=lambda row: row[1].date):
        if entry.date > today:
            break
        before = latest.setdefault(entry.part, [])
        if before and before[-1][1].implementation is not entry.implementation:
            before.clear()
        before.append((index, entry))
    yield from latest.values()


def _claim(entry: FollowUp) -> tuple[str, str]:
    """What of an entry needs evidence: the key and its value, or empty strings."""
    if entry.verification is Verification.EXTERNAL:
        return "verification", entry.verification
    if entry.implementation is Implementation.DONE:
        return "implementation", entry.implementation
    return "", ""


def newer_superseded(catalogue: Catalogue) -> Iterator[Problem]:
    """Recommendations that say they take the place of one given later."""
    for record, header in _recommendations(catalogue):
        given = _given(catalogue, record)
        for index, name in enumerate(header.supersedes):
            for other in catalogue.find(name, ("recommendation",)):
                later = _given(catalogue, other)
                if given and later and later > given:
                    place = record.place_of(("supersedes", index))
                    days = {"given": given, "later": later}
                    yield Problem.at(place, "C12", id=other.id, **days)


def _recommendations(catalogue: Catalogue) -> Iterator[tuple[Record, Recommendation]]:
    """The recommendations with files of their own; the others have no story."""
    for record in catalogue.by_type.get("recommendation", ()):
        if not record.item:
            assert isinstance(record.header, Recommendation)
            yield record, record.header


def _given(catalogue: Catalogue, record: Record) -> date | None:
    """The day of the evaluation, if it is known which one that is."""
    found = catalogue.find(record.header.evaluation, ("evaluation",))
    return found[0].header.date if len(found) == 1 else None


def _told(header: Recommendation) -> Iterator[tuple[_Location, date]]:
    """The days on which something was told, and where in the header they stand."""
    if header.response:
        yield ("response", "date"), header.response.date
    for index, entry in enumerate(header.follow_ups):
        yield ("follow_ups", index, "date"), entry.date


def _all_told(catalogue: Catalogue) -> Iterator[tuple[Record, _Location, date]]:
    for record, header in _recommendations(catalogue):
        for location, day in _told(header):
            yield record, location, day


def _collective(catalogue: Catalogue) -> Iterator[tuple[Record, _Location, date]]:
    """The responses to all the recommendations of an evaluation, each at its first possible day."""
    for record in catalogue.by_type.get(EVALUATION.name, ()):
        response = record.header.response
        if response and response.when:
            yield record, ("response", "when"), response.when.first


def _dues(header: Recommendation) -> Iterator[tuple[_Location, date]]:
    if header.due:
        yield ("due",), header.due
    for index, action in enumerate(header.actions):
        if action.due:
            yield ("actions", index, "due"), action.due
