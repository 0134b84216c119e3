"""Recommendations in sums: whole ones and parts, each group in one pass."""

from __future__ import annotations

from datetime import date

from plugins.core.recommendations import Count, NoNews, NoResponse, RollUp, RollUps, roll_ups
from plugins.core.recommendations import states_of as states
from plugins.core.types.recommendation import Implementation, ResponseKind, Verification

from .stories import ACCEPTED, ADVICE, EVALUATION, REFUSED, catalogue, log

TODAY = date(2026, 7, 1)
PARTS = "parts: [{id: a, text: Osa a}, {id: b, text: Osa b}]"
TWO = ADVICE.replace("addressee: kaupunki", "addressee: [kaupunki, ohjelma]")

STORIES = {
    "hiljaisuus": f"{ADVICE}\nsubjects: [palvelut]",
    "hylatty": f"{TWO}\n{REFUSED}",
    "myohassa": f"{ADVICE}\n{ACCEPTED}\n{PARTS}\ndue: 1.6.2026\nsubjects: [palvelut, tilat]\n"
    + log("1.5.2026 in progress", "a: 1.5.2026 implemented"),
    "uusi": f"{ADVICE}\n{ACCEPTED}\nsupersedes: vanha",
    "vanha": ADVICE,
}


def rolled(**stories: str) -> RollUps:
    return roll_ups(states(catalogue(TODAY, stories)).values())


def test_whole_recommendations_and_parts_are_counted_side_by_side():
    assert rolled(**STORIES).all == RollUp(
        wholes=Count(
            total=5,
            open=3,
            overdue=1,
            stale=0,
            by_implementation={Implementation.IN_PROGRESS: 1, NoNews.UNKNOWN: 4},
            by_verification={Verification.SELF_REPORTED: 1},
        ),
        parts=Count(
            total=2,
            open=1,
            overdue=1,
            stale=0,
            by_implementation={Implementation.DONE: 1, NoNews.UNKNOWN: 1},
            by_verification={Verification.SELF_REPORTED: 1},
        ),
        by_response={
            ResponseKind.ACCEPTED: 2,
            ResponseKind.REFUSED: 1,
            NoResponse.SILENCE: 2,
        },
        response_late=1,
        superseded=1,
    )


def test_each_group_has_its_own_sums():
    found = rolled(**STORIES)

    def totals(groups) -> dict:
        return {group: sums.total for group, sums in groups.items()}

    assert totals(found.evaluations) == {("evaluation", "arviointi"): 5}
    assert totals(found.programmes) == {("programme", "ohjelma"): 5}
    assert totals(found.seasons) == {("season", "eka"): 5}
    assert totals(found.addressees) == {
        ("organisation", "kaupunki"): 5,
        ("programme", "ohjelma"): 1,
    }
    assert totals(found.subjects) == {"palvelut": 2, "tilat": 1}
    assert totals(found.years) == {2026: 5}
    assert found.subjects["tilat"].parts.total == 2
    assert found.addressees["programme", "ohjelma"].by_response == {ResponseKind.REFUSED: 1}


def test_what_a_summary_evaluation_draws_together_is_summed_apart_from_its_own():
    found = catalogue(
        TODAY,
        {"oma": ADVICE},
        evaluation=EVALUATION,
        others={
            "osa": ("part_of: arviointi", "* Osan suositus {: #s1 }\n* Toinen {: #s2 }\n"),
            "osan-osa": ("part_of: osa", "* Osan osan suositus {: #s1 }\n"),
        },
    )
    sums = roll_ups(states(found).values())

    assert {key[1]: found.total for key, found in sums.evaluations.items()} == {
        "arviointi": 1,
        "osa": 2,
        "osan-osa": 1,
    }
    assert {key[1]: found.total for key, found in sums.summaries.items()} == {
        "arviointi": 3,
        "osa": 1,
    }
    assert sums.all.total == sums.programmes["programme", "ohjelma"].total == 4


def test_a_group_named_twice_counts_once():
    found = rolled(kerran=f"{ADVICE}\nsubjects: [tilat, tilat]")

    assert found.subjects["tilat"].total == 1


def test_of_nothing_the_sums_are_empty():
    assert roll_ups([]) == RollUps()
    assert RollUps().all.total == 0


def test_values_come_in_the_order_of_the_vocabulary():
    found = rolled(
        a=f"{ADVICE}\n{log('1.5.2026 no longer applicable')}",
        b=f"{ADVICE}\n{log('1.5.2026 under study')}",
        c=ADVICE,
        d=f"{ADVICE}\n{log('1.5.2026 implemented')}",
    )

    assert list(found.all.wholes.by_implementation) == [
        Implementation.UNDER_STUDY,
        Implementation.DONE,
        Implementation.LAPSED,
        NoNews.UNKNOWN,
    ]
