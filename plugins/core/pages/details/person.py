"""A contact person: roles, how to write, and silence while no role is held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...catalogue import Record
from ...types.person import Person, Role
from ..site import Site
from ..texts import item_texts
from ..views import Address, PageLink, Station, Status, Words


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """address: how to write, or None; silence: why there is none. roles: newest first, without
    those to come. card: the address of the vCard, or empty when no role is held now.
    successors, predecessors: who has taken over, and from whom."""

    roles: tuple[Station, ...]
    address: Address | None
    phone: str
    silence: str
    card: str
    successors: tuple[PageLink, ...]
    predecessors: tuple[PageLink, ...]


def person_details(site: Site, record: Record, lang: str) -> PersonDetails:
    person = record.header
    assert isinstance(person, Person)
    ui = site.languages[lang]
    current = any(role.is_current(site.today) for role in person.roles)
    in_office = person.in_office(site.today)
    shown = person.shown_address(site.today, lang)
    address = (
        Address(shown.text, f"mailto:{shown.text}" if shown.is_link else "") if shown else None
    )
    silence = ""
    if not in_office:
        silence = _out_of_office(site, person, lang)
    elif address is None and not person.phone:
        silence = ui.text("Yhteystietoja ei ole julkaistu.")
    return PersonDetails(
        roles=tuple(
            _role(site, role, title, lang)
            for role, title in _newest_first(record, lang)
            if role.has_begun(site.today)
        ),
        address=address,
        phone=person.phone or "" if in_office else "",
        silence=silence,
        card=record.data_url("vcf") if current else "",
        successors=site.links(site.catalogue.targets(record, "Seuraaja"), lang),
        predecessors=site.links(site.catalogue.sources(record, "Seuraaja"), lang),
    )


def ended_status(site: Site, record: Record, lang: str) -> Status | None:
    """That a person holds no role any more, if that is so; nothing of one who is still to begin."""
    person = record.header
    assert isinstance(person, Person)
    if person.in_office(site.today) or person.next_day(site.today):
        return None
    return _ended(site, lang)


def _ended(site: Site, lang: str) -> Status:
    return Status(site.languages[lang].text("Tehtävä päättynyt"), "state", "ended")


def _out_of_office(site: Site, person: Person, lang: str) -> str:
    """Why there is no address: the role is over, or hasn't begun."""
    ui = site.languages[lang]
    coming = person.next_day(site.today)
    if coming is None:
        return ui.text("Tehtävä on päättynyt, joten yhteystietoja ei enää näytetä.")
    return ui.text("Tehtävä alkaa {day}. Yhteystiedot näytetään siitä lähtien.", day=ui.day(coming))


def _newest_first(record: Record, lang: str) -> list[tuple[Role, Words]]:
    """The roles with their titles in a language."""
    person = record.header
    assert isinstance(person, Person)

    def begun(row: tuple[Role, Words]) -> date:
        known = row[0].start or row[0].as_of
        return known.first if known else date.min

    titles = item_texts(record, record.version(lang), "roles")
    return sorted(zip(person.roles, titles, strict=True), key=begun, reverse=True)


def _role(site: Site, role: Role, title: Words, lang: str) -> Station:
    ui = site.languages[lang]
    if role.start or role.end:
        when = (
            site.period(role.start, role.end, lang)
            if role.end
            else f"{site.partial(role.start, lang)}–"
        )
    elif role.as_of:
        when = ui.text("tieto vuodelta {year}", year=role.as_of.year)
    else:
        when = ""
    held = role.held(site.today)
    places = [
        found
        for name, kind in ((role.organisation, "organisation"), (role.programme, "programme"))
        if name
        for found in site.catalogue.find(name, (kind,))
    ]
    return Station(
        title=title,
        when=when,
        statuses=() if held else (_ended(site, lang),),
        by=tuple(site.link(place, lang) for place in places),
        now=role.is_current(site.today),
    )
