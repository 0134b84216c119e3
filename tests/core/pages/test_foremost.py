"""The recommendations that a programme's and an addressee's page shows first."""

from __future__ import annotations

from datetime import date

import pytest

from plugins.core.pages.details.organisation import organisation_details
from plugins.core.pages.details.programme import programme_details
from plugins.core.pages.foremost import MOST, foremost
from plugins.core.pages.record import relation_groups
from plugins.core.pages.site import Site
from plugins.core.pages.views import PageLink
from tests.core.recommendations.stories import ACCEPTED, ADVICE, REFUSED, catalogue, log
from tests.core.trees import ui_languages

SUMMER = date(2026, 7, 1)
PARTS = "parts: [{id: a, text: Kirjasto}]\nactions: {title: Kysely, owner: kaupunki, part: a, due: 2.6.2026}"
MANY = {f"s{n:02}": ADVICE for n in range(MOST + 1)}


def made(stories: dict[str, str]) -> Site:
    return Site("Jatkumo", catalogue(SUMMER, stories), ui_languages())


def shown(stories: dict[str, str]) -> list[str]:
    site = made(stories)
    records = site.catalogue.listed("recommendation")
    group = foremost(site, reversed(records), "fi", programme=records[0])
    return [entry.link.url.split("/")[1] for entry in group.entries]


def test_open_then_late_then_silent_comes_first() -> None:
    assert shown(
        {
            "a-tehty": f"{ADVICE}\n{ACCEPTED}\n{log('2.5.2026 implemented')}",
            "b-hylatty": f"{ADVICE}\n{REFUSED}",
            "c-kaynnissa": f"{ADVICE}\n{ACCEPTED}\n{log('2.5.2026 in progress')}",
            "d-osa-myohassa": f"{ADVICE}\n{ACCEPTED}\n{PARTS}",
            "e-vastaus-myohassa": ADVICE,
            "f-myohassa": f"{ADVICE}\n{ACCEPTED}\ndue: 1.6.2026\nactions: {{title: A, owner: kaupunki}}",
        }
    ) == [
        "e-vastaus-myohassa",
        "d-osa-myohassa",
        "f-myohassa",
        "c-kaynnissa",
        "a-tehty",
        "b-hylatty",
    ]


@pytest.mark.parametrize("lang", ["fi", "sv"])
def test_more_than_a_few_have_a_page_of_their_own(lang: str) -> None:
    site = made(MANY)
    programme = site.catalogue.by_key["programme", "ohjelma"]
    town = site.catalogue.by_key["organisation", "kaupunki"]
    groups = (
        programme_details(site, programme, lang).recommendations,
        organisation_details(site, town, lang).recommendations,
    )

    assert [len(group.entries) for group in groups] == [MOST, MOST]
    assert [group.links for group in groups] == [
        (PageLink(title, url, lang),)
        for title, url in {
            "fi": (
                ("Kaikki 7 suositusta", "suositukset/ohjelma/ohjelma/"),
                ("Kaikki 7 suositusta", "suositukset/osoitettu/kaupunki/"),
            ),
            "sv": (
                ("Alla 7 rekommendationer", "sv/rekommendationer/program/ohjelma/"),
                ("Alla 7 rekommendationer", "sv/rekommendationer/till/kaupunki/"),
            ),
        }[lang]
    ]


def test_a_few_are_all_there() -> None:
    few = dict(list(MANY.items())[:MOST])
    site = made(few)
    programme = site.catalogue.by_key["programme", "ohjelma"]
    group = programme_details(site, programme, "fi").recommendations

    assert (len(group.entries), group.links) == (MOST, ())


@pytest.mark.parametrize(("count", "told"), [(MOST, True), (MOST + 1, False)])
def test_many_are_not_told_again_among_the_relations(count: int, told: bool) -> None:
    site = made(dict(list(MANY.items())[:count]))
    town = site.catalogue.by_key["organisation", "kaupunki"]
    labels = [group.label for group in relation_groups(site, town, "fi")]

    assert ("Saadut suositukset" in labels) is told
