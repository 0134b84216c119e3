"""By what the rows of the register and of its lists can be limited, as readers are told and as rows
tell it to the script and to the style sheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..language import N_
from ..lists import Group
from ..recommendations import Line
from ..recommendations.limits import AXES, FIELDS, place_of, value_of
from .register import STATE_LABELS, Data, counted
from .site import Site
from .views import Limit, Limits

HEADS: Mapping[str, str] = {
    "programme": N_("Ohjelma"),
    "season": N_("Kausi"),
    "evaluation": N_("Arviointi"),
    "summary": N_("Kokoava arviointi"),
    "addressee": N_("Osoitettu"),
    "subject": N_("Aihe"),
    "year": N_("Vuosi"),
    "response": N_("Vastaus"),
    "implementation": N_("Toteutus"),
    "verification": N_("Varmennus"),
    "state": N_("Tila"),
}
"""What is called what one can limit by."""


def filtered(line: Line) -> Data:
    """What the register's script filters and sorts by."""
    due, heard = line.progress.due, line.heard
    data = (
        *_values(line, FIELDS),
        ("maaraaika", due.isoformat() if due else ""),
        ("uusin", heard.isoformat() if heard else ""),
        ("osa", line.part),
    )
    return tuple((name, value) for name, value in data if value)


def limited(line: Line) -> Data:
    """What the list of a group is limited by."""
    return _values(line, AXES)


def _values(line: Line, names: Iterable[str]) -> Data:
    groups = line.groups
    return tuple(
        (FIELDS[name], " ".join(value_of(name, group) for group in groups[name]))
        for name in names
        if groups[name]
    )


def limits(site: Site, lines: Iterable[Line], lang: str) -> tuple[Limits, ...]:
    """By what a list can be limited on its page: every value that some line has, with the number of
    lines that have it."""
    found: dict[tuple[str, Group | str], list[Line]] = {}
    for line in lines:
        groups = line.groups
        for name in AXES:
            for value in groups[name]:
                found.setdefault((name, value), []).append(line)
    text = site.languages[lang].text
    return tuple(
        Limits(
            text(HEADS[name]),
            tuple(
                Limit(
                    place_of(name, value),
                    text(getattr(value, "label", "") or STATE_LABELS[value]),
                    counted(site, found[name, value], lang),
                )
                for value in values
                if (name, value) in found
            ),
        )
        for name, values in AXES.items()
        if any((name, value) in found for value in values)
    )
