"""Changes of recommendations as pages and feeds tell them."""

from __future__ import annotations

from ..catalogue import Record
from ..recommendations import Change
from .site import Site
from .texts import item_texts, part_text
from .views import Status, Words


def changed_to(site: Site, change: Change, lang: str) -> Status:
    """The state that the recommendation, or its part, came to."""
    axis = "response" if change.entry is None else "implementation"
    return site.status(change.state, axis, lang)


def change_title(site: Site, change: Change, lang: str) -> str:
    """`Toteutus: Käynnissä – Viestintää on lisättävä`"""
    ui = site.languages[lang]
    axis = ui.text("Vastaus") if change.entry is None else ui.text("Toteutus")
    state = changed_to(site, change, lang).text
    return f"{axis}: {state} – {site.title(change.record, lang)}"


def change_text(change: Change, lang: str) -> Words:
    """The reasons of a response, or the note of an entry; empty where there are none."""
    version = change.record.version(lang)
    if change.entry is None:
        return part_text(change.record, version, "response", "reasons")
    return item_texts(change.record, version, "follow_ups")[change.entry]


def givers(site: Site, change: Change) -> tuple[Record, ...]:
    """Those who gave the response or told of the implementation."""
    kinds = ("organisation", "person")
    return tuple(found for name in change.by for found in site.catalogue.find(name, kinds))
