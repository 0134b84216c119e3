"""What a recommendation's page tells of its life: what is late, of each part, and what replaced it."""

from __future__ import annotations

from datetime import date

from plugins.core.flow import load
from plugins.core.pages.record import record_page
from plugins.core.pages.site import Site
from plugins.core.pages.views import RecordPage, Station, Status
from tests.core.case_files import CASES, Case
from tests.core.recommendations.stories import ACCEPTED, ADVICE, REFUSED, catalogue, log
from tests.core.trees import files, loaded, page, render, ui_languages, view

GOOD = Case.read(CASES / "good-tree.md")

AFTER = date(2026, 7, 1)
"""Past the 90 days within which the evaluation of 1.3.2026 is to be answered."""
PARTS = "parts: [{id: a, text: Kirjasto}, {id: b, text: Neuvola}]"


def pages(today: date, recommendations: dict[str, str], lang: str = "fi") -> dict[str, RecordPage]:
    """The pages of recommendations (id → lines of the header) on a day, by id."""
    site = Site("Jatkumo", catalogue(today, recommendations), ui_languages())
    return {
        name: record_page(site, site.catalogue.by_key["recommendation", name], lang)
        for name in recommendations
    }


def page_of(today: date, *lines: str) -> RecordPage:
    """The page of one recommendation with these lines in its header."""
    return pages(today, {"s": "\n".join((ADVICE, *lines))})["s"]


def words(statuses: tuple[Status, ...]) -> list[str]:
    return [status.text for status in statuses]


def told(stations: tuple[Station, ...]) -> list[tuple[str, list[str]]]:
    """(title, statuses in words) of each."""
    return [(station.title.text, words(station.statuses)) for station in stations]


def test_that_the_time_to_respond_ran_out_is_said_where_the_silence_is() -> None:
    details = page_of(AFTER).details
    late = Status("Vastausaika ylittyi (oli 30.5.2026)", "lateness", "late")

    assert [(answer.status.text, answer.lateness) for answer in details.answers] == [
        ("Erillistä vastausta ei ole julkaistu", late)
    ]
    assert details.late_response == late


def test_on_the_last_day_to_respond_nothing_is_late_yet() -> None:
    details = page_of(date(2026, 5, 30)).details

    assert (details.late_response, details.answers[0].lateness) == (None, None)


def test_a_response_has_a_place_of_its_own() -> None:
    assert [answer.id for answer in page_of(AFTER, ACCEPTED).details.answers] == [
        "vastaus-2026-04-01"
    ]


def test_a_response_to_all_recommendations_is_shown_from_its_day_on() -> None:
    """With the first day that its month may mean; its giver's page tells of it from then on too."""
    tree = {
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
        "ohjelmat/silta.md": page(
            "title: Silta\nowner: kunta\nno_contact: Ei ole.\n"
            "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
        ),
        "arvioinnit/loppu.md": page(
            "title: Loppu\ndate: 9.11.2022\ntarget: silta-1\nevaluator: kunta\naddressee: kunta\n"
            "period: {start: 2022, end: 2022}\nkind: final\nno_report: Ei verkossa.\n"
            "response: {text: Tehdään., by: kunta, when: 2026-12}",
            "## Suositukset\n\n* Lisää {: #s1 }\n",
        ),
    }
    for today, labels, given in (
        (date(2026, 11, 30), ["Vastaus suositukseen"], False),
        (
            date(2026, 12, 1),
            ["Vastaus suositukseen", "Yhteinen vastaus suosituksiin (joulukuu 2026)"],
            True,
        ),
    ):
        known = Site("Jatkumo", load(files(tree), today, render=render).catalogue, ui_languages())
        advice = known.catalogue.by_key["recommendation", "loppu-s1"]
        whole = known.catalogue.by_key["evaluation", "loppu"]
        giver = known.catalogue.by_key["organisation", "kunta"]
        details = record_page(known, advice, "fi").details
        assert [answer.label for answer in details.answers] == labels
        assert bool(record_page(known, whole, "fi").details.response) is given
        groups = {group.label for group in record_page(known, giver, "fi").relations}
        assert ("Annetut vastaukset" in groups) is given
        assert known.states[advice.key].is_response_late is not given


def test_an_open_recommendation_is_overdue_once_its_day_has_passed() -> None:
    due = "due: 30.6.2026\nactions: {title: Kysely, owner: kaupunki}"

    assert page_of(date(2026, 6, 30), ACCEPTED, due).details.overdue is None
    assert page_of(AFTER, ACCEPTED, due).details.overdue == Status(
        "Myöhässä (määräaika 30.6.2026)", "lateness", "overdue"
    )


def test_a_deed_says_that_its_day_has_passed_unless_all_is_done() -> None:
    deed = "actions: {title: Kysely, owner: kaupunki, due: 1.6.2026}"
    waiting, done = (
        page_of(AFTER, ACCEPTED, deed, log(f"2.6.2026 {state}")).details.actions
        for state in ("in progress", "implemented")
    )

    assert told(waiting) == [("Kysely", ["Määräaika on mennyt"])]
    assert told(done) == [("Kysely", [])]
    assert [(station.when.text, station.when.datetime) for station in done] == [
        ("määräaika 1.6.2026", "2026-06-01")
    ]


def test_each_part_has_a_state_of_its_own() -> None:
    deeds = "actions: [{title: Kysely, owner: kaupunki, due: 1.6.2026, part: b}]"
    parts = page_of(AFTER, ACCEPTED, PARTS, deeds, log("a: 2.5.2026 implemented")).details.parts

    assert told(parts) == [
        ("Kirjasto", ["Toteutettu", "Oma ilmoitus"]),
        ("Neuvola", ["Ei tietoa toteutuksesta", "Myöhässä (määräaika 1.6.2026)"]),
    ]
    assert [part.id for part in parts] == ["a", "b"]
    assert (parts[0].when.text, parts[0].when.datetime, parts[1].when) == (
        "tieto 2.5.2026",
        "2026-05-02",
        "",
    )


def test_entries_come_in_the_order_of_time_with_places_that_links_lead_to() -> None:
    entries = log("9.5.2026 in progress", "2.5.2026 under study", "2.7.2026 implemented")

    assert [entry.id for entry in page_of(AFTER, entries).details.log] == [
        "seuranta-2026-05-02",
        "seuranta-2026-05-09",
    ]


def test_old_news_is_said_to_be_old() -> None:
    entries = log("2.5.2026 in progress")

    assert page_of(date(2027, 5, 2), entries).details.stale is None
    assert page_of(date(2027, 5, 3), entries).details.stale.text == (
        "Uutta tietoa odotettiin viimeistään 2.5.2027"
    )
    assert page_of(date(2027, 5, 3), PARTS, entries).details.stale.text == (
        "Koko suosituksesta odotettiin uutta tietoa viimeistään 2.5.2027"
    )
    assert page_of(date(2027, 5, 3), REFUSED).details.stale is None


def test_what_replaced_a_recommendation_stands_on_both_pages() -> None:
    found = pages(AFTER, {"vanha": ADVICE, "uusi": f"{ADVICE}\nsupersedes: vanha"})
    notices = {
        name: [(n.kind, n.text, n.link.url) for n in shown.details.superseding]
        for name, shown in found.items()
    }

    assert notices == {
        "vanha": [
            ("superseded", "Tämän suosituksen on korvannut uudempi:", "suositukset/uusi/"),
        ],
        "uusi": [("supersedes", "Tämä suositus korvaa aiemman:", "suositukset/vanha/")],
    }
    assert found["vanha"].details.late_response is None


def test_a_citation_names_the_text_the_evaluation_its_day_and_the_site() -> None:
    found = pages(AFTER, {"s": ADVICE, "t": ADVICE.replace("Suositus", "Mitä nyt?")})
    citation = found["s"].details.citation

    assert (citation.text.text, citation.given_in.title, citation.day, citation.site) == (
        "Suositus.",
        "Arviointi",
        date(2026, 3, 1),
        "Jatkumo",
    )
    assert found["t"].details.citation.text.text == "Mitä nyt?"


def news(day: str, about: str, body: str = "") -> str:
    return page(f"title: Uutinen {day}\ndate: {day}\nabout: {about}\nsummary: Näin kävi.", body)


def test_what_came_of_it_is_what_says_so_and_not_what_mentions_it() -> None:
    tree = {
        **GOOD.files,
        "ajankohtaista/vanhempi.md": news("2026-03-01", "arviointi-s1"),
        "ajankohtaista/uudempi.md": news("2026-04-01", "kaupunki\nrecommendations: arviointi-s1"),
        "ajankohtaista/maininta.md": news("2026-05-01", "kaupunki", "[[arviointi-s1|Suositus]]."),
    }
    outcome = view(loaded(tree), "arviointi-s1").details.outcome

    assert [(entry.link.title, entry.link.note, entry.summary) for entry in outcome] == [
        ("Uutinen 2026-04-01", "Uutinen", "Näin kävi."),
        ("Uutinen 2026-03-01", "Uutinen", "Näin kävi."),
        ("Iltakahvila", "Teko", ""),
    ]
