"""Recommendations in sums on the pages of what they concern: each number leads to its list."""

from __future__ import annotations

from datetime import date

from plugins.core.catalogue import Record
from plugins.core.pages.details.organisation import organisation_details
from plugins.core.pages.details.programme import programme_details, season_details
from plugins.core.pages.roll_ups import answered_share, charts, shares
from plugins.core.pages.site import Site
from plugins.core.pages.views import Chart
from plugins.core.recommendations import RollUp, view_url
from plugins.core.types.recommendation import Implementation
from tests.core.recommendations.stories import ACCEPTED, ADVICE, catalogue, log
from tests.core.trees import ui_languages

AFTER = date(2026, 7, 1)
STORIES = {
    "vaiti": ADVICE,
    "tehty": f"{ADVICE}\n{ACCEPTED}\n{log('2.5.2026 implemented')}",
    "osina": (
        f"{ADVICE}\n{ACCEPTED}\ndue: 1.6.2026\n"
        "parts: [{id: a, text: Kirjasto}, {id: b, text: Neuvola}]\n"
        "actions: {title: Kysely, owner: kaupunki}\n"
        f"{log('2.5.2026 in progress', 'a: 2.5.2026 implemented', 'b: 2.5.2026 in progress')}"
    ),
}


def told(stories: dict[str, str] = STORIES) -> tuple[Site, Record, RollUp]:
    """The site on a day, its evaluation, and the sums of the recommendations that it gave."""
    site = Site("Jatkumo", catalogue(AFTER, stories), ui_languages())
    evaluation = site.catalogue.by_key["evaluation", "arviointi"]
    return site, evaluation, site.roll_ups.evaluations.get(evaluation.key, RollUp())


def rows(chart: Chart) -> list[tuple[str, str, int | None]]:
    """(status, number in words, length of the bar) of each row."""
    return [(bar.status.text, bar.number.title, bar.length) for bar in chart.bars]


def test_tables_tell_of_responses_of_wholes_of_parts_and_of_what_is_late() -> None:
    site, _, roll_up = told()

    assert {chart.caption: rows(chart) for chart in charts(site, roll_up, "fi")} == {
        "Vastaukset": [
            ("Hyväksytty", "2 suositusta", 100),
            ("Erillistä vastausta ei ole julkaistu", "1 suositus", 50),
        ],
        "Suositusten toteutus": [
            ("Käynnissä", "1 suositus", 100),
            ("Toteutettu", "1 suositus", 100),
            ("Ei tietoa toteutuksesta", "1 suositus", 100),
        ],
        "Suositusten osien toteutus": [
            ("Käynnissä", "1 osa", 100),
            ("Toteutettu", "1 osa", 100),
        ],
        "Mikä on myöhässä": [
            ("Vastausaika ylittynyt", "1 suositus", 50),
            ("Määräaika mennyt", "1 suositus, 1 osa", 100),
        ],
    }


def test_each_number_leads_to_the_list_of_what_it_counts() -> None:
    site, evaluation, roll_up = told()
    _, implementation, *_ = charts(site, roll_up, "sv", evaluation=evaluation)

    assert [bar.number.url for bar in implementation.bars][:2] == [
        view_url("sv", evaluation=evaluation, implementation=Implementation.IN_PROGRESS),
        view_url("sv", evaluation=evaluation, implementation=Implementation.DONE),
    ]


def test_the_share_that_has_been_implemented_is_a_sentence() -> None:
    site, evaluation, roll_up = told()
    links = shares(site, roll_up, "fi", evaluation=evaluation)

    assert [link.title for link in links] == [
        "1 suositus 3:sta toteutettu",
        "1 osa 2:sta toteutettu",
        "1 suosituksesta ei ole tietoa",
    ]
    assert links[0].url == view_url("fi", evaluation=evaluation, implementation=Implementation.DONE)
    assert [link.title for link in shares(site, roll_up, "en")] == [
        "1 of 3 recommendations implemented",
        "1 of 2 parts implemented",
        "nothing is known of 1 recommendation",
    ]


def test_the_share_that_has_been_answered_leads_to_those() -> None:
    site, evaluation, roll_up = told()
    link = answered_share(site, roll_up, "fi", evaluation=evaluation)

    assert link and (link.title, link.url) == (
        "2 suositukseen 3:sta vastattu",
        view_url("fi", evaluation=evaluation, state="answered"),
    )


def test_a_share_of_none_leads_to_all() -> None:
    site, evaluation, roll_up = told({"vaiti": ADVICE})
    answered = answered_share(site, roll_up, "fi", evaluation=evaluation)
    implemented, _ = shares(site, roll_up, "fi", evaluation=evaluation)

    assert answered and answered.title == "0 suositukseen 1:stä vastattu"
    assert implemented.title == "0 suositusta 1:stä toteutettu"
    assert answered.url == implemented.url == view_url("fi", evaluation=evaluation)


def test_without_recommendations_there_is_nothing_to_tell() -> None:
    site, _, roll_up = told({})

    assert (charts(site, roll_up, "fi"), shares(site, roll_up, "fi")) == ((), ())
    assert answered_share(site, roll_up, "fi") is None


def test_an_organisation_has_the_recommendations_it_was_given_in_sums() -> None:
    site, _, _ = told()
    town = site.catalogue.by_key["organisation", "kaupunki"]
    details = organisation_details(site, town, "fi")

    assert [link.title for link in details.shares] == [
        "2 suositukseen 3:sta vastattu",
        "1 suositus 3:sta toteutettu",
        "1 osa 2:sta toteutettu",
        "1 suosituksesta ei ole tietoa",
    ]
    assert [chart.caption for chart in details.charts] == [
        "Vastaukset",
        "Suositusten toteutus",
        "Suositusten osien toteutus",
        "Mikä on myöhässä",
    ]
    assert [entry.link.url for entry in details.recommendations.entries] == [
        "suositukset/vaiti/",
        "suositukset/osina/",
        "suositukset/tehty/",
    ]


def test_an_organisation_without_recommendations_tells_nothing_of_them() -> None:
    site, _, _ = told({})
    town = site.catalogue.by_key["organisation", "kaupunki"]
    details = organisation_details(site, town, "fi")

    assert (details.shares, details.charts, details.recommendations.entries) == ((), (), ())


def test_a_season_tells_what_was_recommended_to_it_in_sums() -> None:
    site, _, _ = told()
    season = site.catalogue.by_key["season", "eka"]
    later = site.catalogue.by_key["season", "toka"]
    details = season_details(site, season, "fi")

    assert details.shares[0].title == "1 suositus 3:sta toteutettu"
    assert [chart.bars[0].number.url for chart in details.charts] == [
        "suositukset/kausi/eka/#vastaus-accepted",
        "suositukset/kausi/eka/#toteutus-in-progress",
        "suositukset/kausi/eka/#toteutus-in-progress",
        "suositukset/kausi/eka/#tila-response-late",
    ]
    nothing = season_details(site, later, "fi")
    assert (nothing.shares, nothing.charts) == ((), ())


def test_a_programme_tells_the_share_of_each_evaluation_and_of_all() -> None:
    site, evaluation, _ = told()
    programme = site.catalogue.by_key["programme", "ohjelma"]
    details = programme_details(site, programme, "fi")
    (entry,) = details.evaluations

    assert (entry.link.title, entry.day) == ("Arviointi", evaluation.header.date)
    assert {fact.label: [link.title for link in fact.values] for fact in entry.facts} == {
        "Arvioinnin kohde": ["Ohjelma 2024–2025"],
        "Suositukset": [
            "1 suositus 3:sta toteutettu",
            "1 osa 2:sta toteutettu",
            "1 suosituksesta ei ole tietoa",
        ],
    }
    assert details.shares[0].url == view_url(
        "fi", programme=programme, implementation=Implementation.DONE
    )
