"""A contact person: roles, how to write, and silence once the last role has ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...catalogue import Record
from ...language.typography import set_text
from ...types.person import Person, Role
from ..site import Site
from ..views import Address, Station, Status


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """address: how to write, or None; silence: why there is none. roles: newest first."""

    roles: tuple[Station, ...]
    address: Address | None
    phone: str
    silence: str


def person_details(site: Site, record: Record, lang: str) -> PersonDetails:
    person = record.header
    assert isinstance(person, Person)
    ui = site.languages[lang]
    in_office = person.in_office(site.today)
    address = _address(site, person)
    silence = ""
    if not in_office:
        silence = ui.text("Tehtävä on päättynyt, joten yhteystietoja ei enää näytetä.")
    elif address is None and not person.phone:
        silence = ui.text("Yhteystietoja ei ole julkaistu.")
    return PersonDetails(
        roles=tuple(_role(site, role, lang) for role in _newest_first(person)),
        address=address,
        phone=person.phone or "" if in_office else "",
        silence=silence,
    )


def _address(site: Site, person: Person) -> Address | None:
    """The address as the editor lets it be shown: a link, in words, or the source's pattern."""
    address = person.address(site.today)
    if address and person.email_display == "mailto":
        return Address(address, f"mailto:{address}")
    if address:
        return Address(address.replace("@", " (ät) "))
    shows_pattern = person.email is None and person.email_display != "none"
    if shows_pattern and person.email_pattern and person.in_office(site.today):
        return Address(person.email_pattern)
    return None


def _newest_first(person: Person) -> list[Role]:
    def begun(role: Role) -> date:
        known = role.start or role.as_of
        return known.first if known else date.min

    return sorted(person.roles, key=begun, reverse=True)


def _role(site: Site, role: Role, lang: str) -> Station:
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
        title=set_text(role.title, lang),
        when=when,
        statuses=() if held else (Status(ui.text("Tehtävä päättynyt"), "state", "ended"),),
        by=tuple(site.link(place, lang) for place in places),
        now=held and role.as_of is None,
    )
