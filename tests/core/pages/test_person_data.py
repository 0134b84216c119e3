"""One mode for an address everywhere: page, JSON-LD and vCard."""

from __future__ import annotations

import pytest
import vobject

from plugins.core.pages.data.person import person_card
from tests.core.trees import loaded, page, record, site, view

PATTERN = "email_pattern: etunimi.sukunimi[a]esimerkkila.example"
HELD = "roles: {title: johtaja, organisation: kunta, from: 2020}"
ENDED = "roles: {title: johtaja, organisation: kunta, from: 2020, to: 2025}"
AS_OF = "roles: {title: johtaja, organisation: kunta, as_of: 2017}"
ADDRESS = "aino.esimerkki@esimerkkila.example"


def shown(header: str, lang: str = "fi"):
    """(the page's address and link, JSON-LD's e-mail, vCard's e-mail and note)"""
    tree = {
        "organisaatiot/kunta.md": page("name: Esimerkkilän kunta\nkind: municipality"),
        "yhteyshenkilot/aino.md": page(f"name: Aino Esimerkki\n{header}"),
        "yhteyshenkilot/aino.sv.md": page("name: Aino Esimerkki\nroles: direktör"),
    }
    result = loaded(tree)
    assert result.problems == ()
    view_ = view(result, "yhteyshenkilot/aino", lang)
    address = view_.details.address
    card = person_card(site(result), record(result, "yhteyshenkilot/aino"))
    read = vobject.readOne(card.decode()) if card else None
    return (
        (address.text, address.mailto) if address else None,
        view_.data.get("email"),
        read and getattr(read, "email", None) and read.email.value,
        read and getattr(read, "note", None) and read.note.value,
    )


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            f"{HELD}\nemail: derive\n{PATTERN}",
            ((ADDRESS, f"mailto:{ADDRESS}"), ADDRESS, ADDRESS, None),
        ),
        (
            f"{HELD}\nemail: {ADDRESS}\nemail_display: written",
            (
                ("aino.esimerkki (ät) esimerkkila.example", ""),
                "aino.esimerkki (ät) esimerkkila.example",
                None,
                "Sähköposti: aino.esimerkki (ät) esimerkkila.example",
            ),
        ),
        (f"{HELD}\nemail: {ADDRESS}\nemail_display: none", (None, None, None, None)),
        (
            f"{HELD}\n{PATTERN}",
            (
                ("etunimi.sukunimi[a]esimerkkila.example", ""),
                "etunimi.sukunimi[a]esimerkkila.example",
                None,
                "Sähköposti: etunimi.sukunimi[a]esimerkkila.example",
            ),
        ),
        (f"{ENDED}\nemail: {ADDRESS}\nphone: 050 1234567", (None, None, None, None)),
        (f"{ENDED}\n{PATTERN}", (None, None, None, None)),
    ],
    ids=["mailto", "written", "none", "pattern", "ended", "ended pattern"],
)
def test_an_address_is_told_alike_everywhere(header, expected):
    assert shown(header) == expected


def test_in_swedish_and_english_the_sign_is_read_as_they_read_it():
    (text, _), data, *_ = shown(f"{HELD}\nemail: {ADDRESS}\nemail_display: written", "sv")

    assert text == data == "aino.esimerkki (at) esimerkkila.example"


def test_json_ld_tells_the_roles_that_are_held_now():
    tree = {
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality\nnames: {sv: Kommunen}"),
        "yhteyshenkilot/aino.md": page(f"name: Aino Esimerkki\n{HELD}\nphone: 050 1234567"),
        "yhteyshenkilot/aino.sv.md": page("name: Aino Esimerkki\nroles: direktör"),
    }

    assert view(loaded(tree), "yhteyshenkilot/aino", "sv").data == {
        "@type": "Person",
        "name": "Aino Esimerkki",
        "jobTitle": ["direktör"],
        "worksFor": [{"@type": "GovernmentOrganization", "name": "Kommunen"}],
        "telephone": "050 1234567",
        "contactPoint": [
            {"@type": "ContactPoint", "contactType": "direktör", "telephone": "050 1234567"}
        ],
    }


@pytest.mark.parametrize("roles", [ENDED, AS_OF])
def test_of_a_role_that_is_not_known_to_be_held_there_is_no_card(roles):
    tree = {
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        "yhteyshenkilot/aino.md": page(f"name: Aino Esimerkki\n{roles}\nphone: 050 1234567"),
    }
    result = loaded(tree)

    assert person_card(site(result), record(result, "yhteyshenkilot/aino")) is None
    assert view(result, "yhteyshenkilot/aino").details.card == ""
    assert "jobTitle" not in view(result, "yhteyshenkilot/aino").data


def test_a_card_is_read_by_others():
    tree = {
        "organisaatiot/kunta.md": page("name: 'Kunta; ja, muut'\nkind: municipality"),
        "yhteyshenkilot/aino.md": page(
            f"name: Aino von Esimerkki\n{HELD}\nemail: {ADDRESS}\nphone: 050 1234567"
        ),
    }
    result = loaded(tree)
    card = vobject.readOne(
        person_card(site(result), record(result, "yhteyshenkilot/aino")).decode()
    )

    assert (card.fn.value, card.n.value.family, card.n.value.given) == (
        "Aino von Esimerkki",
        "von Esimerkki",
        "Aino",
    )
    assert (card.org.value, card.title.value) == (["Kunta; ja, muut"], "johtaja")
    assert (card.email.value, card.tel.value) == (ADDRESS, "050 1234567")
    assert "url" not in card.contents
    assert view(result, "yhteyshenkilot/aino").details.card == "yhteyshenkilot/aino/aino.vcf"
