"""Whom to ask on a page, when people come and go."""

from __future__ import annotations

import pytest

from plugins.core.sections import SECTIONS
from tests.core.trees import codes, loaded, page, site, view

HELD, OVER, TO_COME = "from: 2020", "to: 2025", "from: 2027-01-01"


def person(name: str, dates: str, successor: str = "") -> str:
    role = f"roles: {{title: johtaja, organisation: kunta, {dates}}}"
    return page(
        f"name: {name}\n{role}\nemail: {name.lower()}@kunta.example\n"
        + (f"successor: {successor}\n" if successor else "")
    )


def tree(contacts: str, **people: tuple) -> dict[str, str]:
    return {
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        "sivut/palvelu.md": page(f"title: Palvelu\ncontacts: {contacts}"),
    } | {
        f"yhteyshenkilot/{name}.md": person(name.title(), *facts) for name, facts in people.items()
    }


def asked(made: dict[str, str], lang: str = "fi") -> list[tuple[str, str]]:
    assert codes(made) == []
    return [(link.title, link.note) for link in view(loaded(made), "palvelu", lang).contacts]


@pytest.mark.parametrize(
    ("people", "shown"),
    [
        ({"anna": (HELD,)}, [("Anna", "")]),
        ({"anna": ("as_of: 2017",)}, [("Anna", "")]),
        ({"anna": (HELD, "bertta"), "bertta": (HELD,)}, [("Anna", "")]),
        ({"anna": (OVER,)}, [("Anna", "tehtävä päättynyt")]),
        ({"anna": (TO_COME,)}, [("Anna", "tehtävä alkaa 1.1.2027")]),
        ({"anna": (OVER, "bertta"), "bertta": (HELD,)}, [("Bertta", "Edeltäjä: Anna")]),
        (
            {"anna": (OVER, "bertta"), "bertta": (OVER, "cilla"), "cilla": (HELD,)},
            [("Cilla", "Edeltäjä: Anna")],
        ),
        (
            {"anna": (OVER, "bertta"), "bertta": (OVER,)},
            [("Anna", "tehtävä päättynyt")],
        ),
        (
            {"anna": (OVER, "bertta"), "bertta": (TO_COME,)},
            [("Anna", "tehtävä päättynyt")],
        ),
    ],
)
def test_who_has_left_gives_place_to_who_has_followed(people, shown):
    assert asked(tree("anna", **people)) == shown


def test_a_successor_who_is_named_too_is_there_once():
    people = {"anna": (OVER, "bertta"), "bertta": (HELD,)}

    assert asked(tree("[anna, bertta]", **people)) == [("Bertta", "")]


def test_two_who_have_left_may_have_one_successor():
    people = {"anna": (OVER, "cilla"), "bertta": (OVER, "cilla"), "cilla": (HELD,)}

    assert asked(tree("[anna, bertta]", **people)) == [("Cilla", "Edeltäjä: Anna")]


def pages_of(made: dict[str, str], name: str) -> list[str]:
    groups = {g.label: g.links for g in view(loaded(made), name).relations}
    return [link.title for link in groups.get("Yhteyshenkilönä", ())]


def test_a_successor_answers_for_the_pages_of_who_has_left():
    made = tree("anna", anna=(OVER, "bertta"), bertta=(OVER, "cilla"), cilla=(HELD,))

    assert pages_of(made, "cilla") == ["Palvelu"]
    assert pages_of(made, "bertta") == []
    assert pages_of(made, "anna") == ["Palvelu"]


def test_nobody_answers_for_the_pages_of_who_is_still_there():
    made = tree("anna", anna=(HELD, "bertta"), bertta=(HELD,))

    assert pages_of(made, "bertta") == []


def test_the_index_tells_who_has_left():
    made = tree("anna", anna=(OVER,), bertta=(HELD,), cilla=(TO_COME,))
    (index,) = SECTIONS["contacts"](site(loaded(made)), "fi")
    statuses = {
        entry.link.title: entry.status and entry.status.text
        for group in index.groups
        for entry in group.entries
    }

    assert statuses == {"Anna": "Tehtävä päättynyt", "Bertta": None, "Cilla": None}
