"""Addresses of contact persons: doubtful ones, and those that stand in running texts."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue, Record
from ..language.addresses import derive, pattern_domain
from ..problems import Problem
from ..types.person import Person

MOST_OFFERED = 3
"""Persons who are named where an address can be that of several."""


def doubtful_addresses(catalogue: Catalogue) -> Iterator[Problem]:
    """Addresses derived from names that don't plainly hold one given name and one surname."""
    for record in catalogue.by_type.get("person", ()):
        person = _person(record)
        derived = derive(person.title, person.email_pattern or "")
        if person.email == "derive" and derived and derived.doubts:
            yield Problem.at(
                record.place_of(("email",)),
                "N03",
                address=derived.address,
                name=person.title,
                expected=" ".join(derived.doubts),
            )


def addresses_in_texts(catalogue: Catalogue) -> Iterator[Problem]:
    """Addresses and their patterns in running texts that belong to a person of this site: there
    they would stay after the person's role has ended."""
    by_address: dict[str, list[Record]] = {}
    by_domain: dict[str, list[Record]] = {}
    for record in catalogue.by_type.get("person", ()):
        person = _person(record)
        if address := person.address():
            by_address.setdefault(address.lower(), []).append(record)
        if domain := pattern_domain(person.email_pattern or ""):
            by_domain.setdefault(domain, []).append(record)
    for record in catalogue.records:
        for version in record.versions.values():
            for found in version.body.emails:
                known = by_domain if found.is_pattern else by_address
                people = known.get(found.domain if found.is_pattern else found.written.lower(), ())
                if people:
                    place = version.place.at(found.line, found.column)
                    offered = _offered(catalogue, record, people)
                    yield Problem.at(place, "N02", text=found.written, suggestion=offered)


def _offered(catalogue: Catalogue, record: Record, people: list[Record] | tuple[()]) -> str:
    """References to the persons that an address may belong to, the page's own contacts first; none
    on the person's own page."""
    contacts = set(catalogue.targets(record, "Yhteyshenkilö"))
    ordered = sorted(people, key=lambda person: (person not in contacts, person.id))
    if record in ordered:
        return ""
    return ", ".join(f"[[{person.id}]]" for person in ordered[:MOST_OFFERED])


def _person(record: Record) -> Person:
    assert isinstance(record.header, Person)
    return record.header
