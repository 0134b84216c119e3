"""A contact person as data: JSON-LD (schema.org) and vCard.

Both tell of the address what the page tells, in the same mode: a link, in words or nothing, and
nothing at all once the person's last role has ended.
"""

from __future__ import annotations

import vobject

from ...catalogue import Record
from ...language.addresses import names_of
from ...types.person import Person, Role
from ..site import Site
from ..texts import item_texts
from .things import Data, all_named, named, told


def person_data(site: Site, record: Record, lang: str) -> Data:
    """The person as schema.org's Person, with a ContactPoint for each role that is held now."""
    person = _person(record)
    titles = [title for _, title in _current(site, record, lang)]
    reach = _reach(site, person, lang)
    data = {
        **named(site, record, lang),
        "jobTitle": titles,
        "worksFor": all_named(site, _organisations(site, record, lang), lang),
        **reach,
        "contactPoint": [
            {"@type": "ContactPoint", "contactType": title, **reach} for title in titles if reach
        ],
    }
    return told(data)


def card_url(record: Record) -> str:
    """Where the person's vCard stands."""
    return record.data_url("vcf")


def person_card(site: Site, record: Record) -> bytes | None:
    """The person's vCard (version 3.0, RFC 2426) in Finnish, or None when no role is held now."""
    person = _person(record)
    lang = record.original.lang
    current = _current(site, record, lang)
    if not current:
        return None
    card = vobject.vCard()
    card.add("fn").value = person.title
    names = names_of(person.title)
    card.add("n").value = vobject.vcard.Name(
        family=names.surname if names else person.title, given=names.given if names else ""
    )
    card.add("title").value = ", ".join(title for _, title in current)
    employers = _organisations(site, record, lang)
    card.add("org").value = [site.title(employer, lang) for employer in employers[:1]]
    if site.address:
        card.add("url").value = site.whole(record.url(lang))
    if person.phone:
        card.add("tel").value = person.phone
    shown = person.shown_address(site.today, lang)
    if shown and shown.is_link:
        card.add("email").value = shown.text
    elif shown:
        words = site.languages[lang].text("Sähköposti")
        card.add("note").value = f"{words}: {shown.text}"
    return card.serialize().encode("utf-8")


def _person(record: Record) -> Person:
    assert isinstance(record.header, Person)
    return record.header


def _current(site: Site, record: Record, lang: str) -> list[tuple[Role, str]]:
    """The roles that are held on the build date, with their titles."""
    titles = item_texts(record, record.version(lang), "roles")
    rows = zip(_person(record).roles, titles, strict=True)
    return [(role, title.text) for role, title in rows if role.is_current(site.today)]


def _organisations(site: Site, record: Record, lang: str) -> list[Record]:
    """The organisations in which roles are held, each once."""
    found = [
        organisation
        for role, _ in _current(site, record, lang)
        for organisation in site.catalogue.find(role.organisation, ("organisation",))
    ]
    return list(dict.fromkeys(found))


def _reach(site: Site, person: Person, lang: str) -> dict[str, str]:
    shown = person.shown_address(site.today, lang)
    phone = person.phone if person.in_office(site.today) else None
    return {
        **({"email": shown.text} if shown else {}),
        **({"telephone": phone} if phone else {}),
    }
