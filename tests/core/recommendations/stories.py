"""A town, a programme with two seasons and an evaluation given on 1.3.2026, for stories of what
became of its advice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from plugins.core.catalogue import Catalogue
from plugins.core.flow import load
from plugins.core.recommendations import State, state_of
from tests.core.trees import files, page, render

TOWN = page("name: Kaupunki\nkind: municipality")
PROGRAMME = """title: Ohjelma
owner: kaupunki
no_contact: Esimerkillä ei ole.
seasons:
  - {id: eka, start: 2024, end: 2025, phase: ended, funding: granted}
  - {id: toka, start: 2026, end: 2027, phase: running, funding: granted, previous: eka}"""
EVALUATION = """title: Arviointi
date: 1.3.2026
target: eka
evaluator: kaupunki
period: {start: 2026, end: 2026}
kind: external
no_report: Esimerkillä ei ole.
addressee: kaupunki"""
ADVICE = "text: Suositus\nevaluation: arviointi\naddressee: kaupunki"

ACCEPTED = "response: {kind: accepted, by: kaupunki, date: 1.4.2026}"
REFUSED = "response: {kind: not accepted, by: kaupunki, date: 1.4.2026, reasons: Ei kuulu meille.}"


def log(*entries: str) -> str:
    """A log of entries written `day state`, or `part: day state` of a part, all self-reported."""
    lines = ["follow_ups:"]
    for entry in entries:
        part, _, told = entry.rpartition(": ")
        day, _, state = told.partition(" ")
        lines.append(
            f"  - {{date: {day}, implementation: {state}, by: kaupunki, verification: "
            f"self-reported, note: Kerrottu., evidence: 'https://a.fi/'"
            + (f", part: {part}}}" if part else "}")
        )
    return "\n".join(lines)


def catalogue(
    today: date,
    recommendations: dict[str, str],
    *,
    evaluation: str = EVALUATION,
    items: str = "",
    programme: str = PROGRAMME,
    settings: str = "",
    others: Mapping[str, tuple[str, str]] | None = None,
) -> Catalogue:
    """The catalogue on a day. recommendations: id → header; the evaluation lists them all. items:
    its own. others: id → the lines that another evaluation has besides, and its items."""
    listed = "".join(f"* [[{name}]] {{: #s{n} }}\n" for n, name in enumerate(recommendations, 1))
    tree = {
        "sivusto.yaml": settings or "language_duty: fi",
        "organisaatiot/kaupunki.md": TOWN,
        "ohjelmat/ohjelma.md": page(programme),
        "arvioinnit/arviointi.md": page(evaluation, f"## Suositukset\n\n{listed}{items}"),
        **{f"suositukset/{name}.md": page(text) for name, text in recommendations.items()},
        **{
            f"arvioinnit/{name}.md": page(f"{evaluation}\n{lines}", f"## Suositukset\n\n{found}")
            for name, (lines, found) in (others or {}).items()
        },
    }
    return load(files(tree), today, render=render).catalogue


def state(today: date, *lines: str, **others: str) -> State:
    """The state on a day of one recommendation with these lines in its header."""
    found = catalogue(today, {"suositus": "\n".join((ADVICE, *lines))}, **others)
    return state_of(found, found.by_key["recommendation", "suositus"])
