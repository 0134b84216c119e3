"""The recommendations of the home page: what is open, at a glance."""

from __future__ import annotations

from datetime import date

from plugins.core.pages.home import MOST, home_groups
from plugins.core.pages.site import Site
from plugins.core.pages.views import EntryGroup
from tests.core.recommendations.stories import ACCEPTED, ADVICE, REFUSED, catalogue, log
from tests.core.trees import ui_languages

TODAY = date(2026, 11, 21)
ACTION = "actions: {title: Teko, owner: kaupunki}"


def open_ones(recommendations: dict[str, str]) -> EntryGroup:
    found = catalogue(TODAY, {name: f"{ADVICE}\n{text}" for name, text in recommendations.items()})
    return home_groups(Site("Jatkumo", found, ui_languages()), "fi")[-1]


def test_those_without_a_response_come_first_and_late_ones_after_them() -> None:
    group = open_ones(
        {
            "hyvaksytty": ACCEPTED,
            "myohassa": f"{ACCEPTED}\ndue: 1.9.2026\n{ACTION}",
            "vaiti": "",
            "tehty": f"{ACCEPTED}\n{log('1.5.2026 implemented')}",
            "torjuttu": REFUSED,
        }
    )

    assert group.heading == "Avoimet suositukset"
    assert [entry.link.url for entry in group.entries] == [
        "suositukset/vaiti/",
        "suositukset/myohassa/",
        "suositukset/hyvaksytty/",
    ]
    assert [(link.title, link.url) for link in group.links[:3]] == [
        ("Kaikki avoimet (3)", "suositukset/avoimet/"),
        ("Kaikki ilman vastausta (1)", "suositukset/vastaamatta/"),
        ("Kaikki myöhässä olevat (1)", "suositukset/myohassa/"),
    ]


def test_a_few_are_shown_and_all_are_led_to() -> None:
    group = open_ones({f"s{n}": ACCEPTED for n in range(MOST + 1)})

    assert len(group.entries) == MOST
    assert group.links[0].title == f"Kaikki avoimet ({MOST + 1})"
    assert not any("ilman vastausta" in link.title for link in group.links)


def test_thousands_are_written_as_the_language_does() -> None:
    group = open_ones({f"s{n}": ACCEPTED for n in range(1000)})

    assert group.links[0].title == "Kaikki avoimet (1\u00a0000)"
