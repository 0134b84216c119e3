"""Finding the references of a header by its annotations alone."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from plugins.core.records import (
    Header,
    Identifier,
    Link,
    ListOf,
    Part,
    WebAddress,
    links_of,
    relations_of,
)

OWNER = Link(("organisation",), "Omistaja", "Omistukset")
NEXT = Link(("thing",), "Seuraava", "Edellinen", acyclic=True)


class Inner(Part):
    owner: Annotated[Identifier, OWNER]
    note: str = ""


class Thing(Header):
    one: Annotated[Identifier, OWNER]
    maybe: Annotated[Identifier, NEXT] | None = None
    many: ListOf[Annotated[Identifier, OWNER]] = ()
    mixed: ListOf[Annotated[Identifier, OWNER] | Inner | WebAddress] = ()
    nested: ListOf[Inner] = ()
    renamed: Annotated[Identifier, NEXT] | Literal["none"] = Field("none", alias="from")


def found(**header) -> list[tuple]:
    values = links_of(Thing.model_validate({"title": "T", "one": "a", **header}))
    return [(value.location, value.link.forward, value.target) for value in values]


def test_a_reference():
    assert found() == [(("one",), "Omistaja", "a"), (("from",), "Seuraava", "none")]


def test_lists_parts_and_unions_with_their_places():
    assert found(
        maybe="b",
        many=["c", "d"],
        mixed=["e", {"owner": "f"}, "https://a.fi/"],
        nested={"owner": "g", "note": "x"},
    ) == [
        (("one",), "Omistaja", "a"),
        (("maybe",), "Seuraava", "b"),
        (("many", 0), "Omistaja", "c"),
        (("many", 1), "Omistaja", "d"),
        (("mixed", 0), "Omistaja", "e"),
        (("mixed", 1, "owner"), "Omistaja", "f"),
        (("nested", 0, "owner"), "Omistaja", "g"),
        (("from",), "Seuraava", "none"),
    ]


def test_the_key_is_the_one_that_the_editor_writes():
    assert found(**{"from": "h"})[-1] == (("from",), "Seuraava", "h")


def test_the_fields_that_every_type_has_come_too():
    assert found(contacts="anna")[0] == (("contacts", 0), "Yhteyshenkilö", "anna")


def test_a_model_tells_its_relations():
    own = [link for link in relations_of(Thing) if link in (OWNER, NEXT)]

    assert own == [OWNER, NEXT, OWNER, OWNER, OWNER, OWNER, NEXT]
