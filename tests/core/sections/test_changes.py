"""What has changed: responses, entries of the logs and corrections, month by month."""

from __future__ import annotations

from datetime import date

from plugins.core.pages.site import Site
from plugins.core.pages.views import Entry, SectionPage
from plugins.core.sections import changes
from plugins.core.sections.paging import ENTRIES
from tests.core.recommendations.stories import ACCEPTED, ADVICE, REFUSED, catalogue, log
from tests.core.trees import loaded, page, site, ui_languages

TODAY = date(2026, 7, 1)


def pages(recommendations: dict[str, str], lang: str = "fi") -> list[SectionPage]:
    """The pages when recommendations have these headers."""
    found = Site("Jatkumo", catalogue(TODAY, recommendations), ui_languages())
    return list(changes.pages(found, lang))


def rows(found: list[SectionPage]) -> list[tuple[str, list[tuple[str, str]]]]:
    """(month, [(address, status)]) of the groups."""
    return [
        (
            group.heading,
            [
                (entry.link.url, entry.status.text if entry.status else "")
                for entry in group.entries
            ],
        )
        for each in found
        for group in each.groups
    ]


def only(found: list[SectionPage]) -> Entry:
    ((entry,),) = ((group.entries) for each in found for group in each.groups)
    return entry


def facts(entry: Entry) -> dict[str, tuple[str, ...]]:
    """The facts of an entry in words."""
    return {
        fact.label: tuple(
            getattr(value, "title", "") if hasattr(value, "url") else getattr(value, "text", value)
            for value in fact.values
        )
        for fact in entry.facts
    }


def test_the_newest_comes_first_by_month_at_its_place_on_the_page() -> None:
    stories = {
        "a": f"{ADVICE}\n{ACCEPTED}\n{log('2.5.2026 in progress', '9.5.2026 implemented')}",
        "b": f"{ADVICE}\n{log('2.5.2026 under study')}",
    }

    assert rows(pages(stories)) == [
        (
            "Toukokuu 2026",
            [
                ("suositukset/a/#seuranta-2026-05-09", "Toteutettu"),
                ("suositukset/a/#seuranta-2026-05-02", "Käynnissä"),
                ("suositukset/b/#seuranta-2026-05-02", "Selvitettävänä"),
            ],
        ),
        ("Huhtikuu 2026", [("suositukset/a/#vastaus-2026-04-01", "Hyväksytty")]),
    ]


def test_a_response_tells_its_reasons_and_who_gave_it() -> None:
    entry = only(pages({"a": f"{ADVICE}\n{REFUSED}"}))

    assert (entry.summary, entry.day, entry.link.title) == (
        "Ei kuulu meille.",
        date(2026, 4, 1),
        "Suositus",
    )
    assert facts(entry) == {"Vastauksen antaja": ("Kaupunki",)}


def test_an_entry_tells_the_part_the_verification_and_who_told_it() -> None:
    part = f"{ADVICE}\nparts: {{id: a, text: Kirjasto}}\n{log('a: 2.5.2026 in progress')}"
    entry = only(pages({"a": part}))

    assert entry.summary == "Kerrottu."
    assert facts(entry) == {
        "Osa": ("Kirjasto",),
        "Vahvistus": ("Oma ilmoitus",),
        "Tiedon antaja": ("Kaupunki",),
    }


def test_what_is_to_come_is_not_told_yet() -> None:
    assert rows(pages({"a": f"{ADVICE}\n{log('2.7.2026 in progress')}"})) == []


CORRECTED = "corrections:\n  - {date: 1.5.2026, text: Luku oli väärä.}"


def test_corrections_are_told_in_the_language_of_the_reader_where_they_are_translated() -> None:
    tree = {
        "alueet/a.md": page(f"name: A\nkind: district\n{CORRECTED}"),
        "alueet/a.sv.md": page("name: A\ncorrections: [Talet var fel.]"),
    }
    result = site(loaded(tree))

    told = {lang: only(list(changes.pages(result, lang))) for lang in ("sv", "en")}
    assert {lang: (entry.summary, entry.lang) for lang, entry in told.items()} == {
        "sv": ("Talet var fel.", "sv"),
        "en": ("Luku oli väärä.", "fi"),
    }


def test_corrections_stand_among_the_changes_in_the_language_they_are_written_in() -> None:
    def corrected(more: str = "") -> str:
        return page(f"name: A\nkind: district\n{more}{CORRECTED}")

    tree = {
        "alueet/a.md": corrected(),
        "alueet/luonnos.md": corrected("status: draft\n"),
        "alueet/tuleva.md": corrected().replace("1.5.2026", "1.5.2027"),
    }
    entry = only(list(changes.pages(site(loaded(tree)), "sv")))

    assert (entry.link.title, entry.link.note, entry.summary, entry.lang) == (
        "A",
        "Rättelse",
        "Luku oli väärä.",
        "fi",
    )


def test_many_changes_go_on_to_further_pages_and_months_have_ids() -> None:
    entries = (f"{day}.{month}.2026 in progress" for month in (3, 4) for day in range(1, 29))
    first, second = pages({"a": f"{ADVICE}\n{log(*entries)}"}, "en")

    assert (first.url, second.url) == ("en/changes/", "en/changes/page/2/")
    assert [(group.heading, group.id, len(group.entries)) for group in first.groups] == [
        ("April 2026", "vApril-2026", 28),
        ("March 2026", "vMarch-2026", ENTRIES - 28),
    ]
    assert [(group.heading, len(group.entries)) for group in second.groups] == [
        ("March 2026", 56 - ENTRIES)
    ]


def test_nothing_yet_says_so() -> None:
    (found,) = pages({})

    assert (found.groups, found.empty) == ((), "Muutoksia ei ole vielä kirjattu.")
