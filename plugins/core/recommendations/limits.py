"""By what the register and its lists can be limited further, and how a choice stands in an address:
the register's as a query, which takes its script; on the page of a group as the place that a link
leads to, which takes a rule of the style sheet for each value of these closed vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from ..catalogue import Record
from ..lists import Group
from ..subjects import Subject
from ..types.recommendation import RECOMMENDATION, Implementation, ResponseKind, Verification
from .line import STATES
from .states import NoNews, NoResponse

FIELDS: Mapping[str, str] = {
    "programme": "ohjelma",
    "evaluation": "arviointi",
    "addressee": "osoitettu",
    "subject": "aihe",
    "year": "vuosi",
    "response": "vastaus",
    "implementation": "toteutus",
    "verification": "varmennus",
    "state": "tila",
}
"""Limit of the register → its name in addresses and in the data of rows (`?vastaus=accepted`), the
same in each language, so that a choice outlives a change of language."""

AXES: Mapping[str, tuple[Group | str, ...]] = {
    "response": (*ResponseKind, *NoResponse),
    "implementation": (*Implementation, *NoNews),
    "verification": tuple(Verification),
    "state": STATES,
}
"""Limit of a group's list → all its values, in their order."""


def place_of(name: str, value: Group | str) -> str:
    """The id of the place on a group's page that limits its list to a value of an axis:
    `vastaus-accepted`."""
    return f"{FIELDS[name]}-{value_of(name, value)}"


def limited_url(lang: str, **limits: Group | str) -> str:
    """The address of the register with its filters set to these limits, by the names of
    `FIELDS`."""
    query = urlencode([(FIELDS[name], value_of(name, group)) for name, group in limits.items()])
    return RECOMMENDATION.section_url(lang) + (f"?{query}" if query else "")


def value_of(name: str, group: Group | str) -> str:
    """A group, or one of `STATES`, as a value of a limit: an id, of a programme as an addressee
    with its folder, a year, or `partly-accepted`."""
    if isinstance(group, Record):
        named = name == "addressee" and is_programme(group)
        return f"{group.folder}/{group.id}" if named else group.id
    if isinstance(group, Subject):
        return group.id
    return str(group).replace(" ", "-").replace("_", "-")


def is_programme(group: Group | str | None) -> bool:
    """Whether a group is a programme, which as an addressee needs to be told from organisations."""
    return isinstance(group, Record) and group.type.name == "programme"
