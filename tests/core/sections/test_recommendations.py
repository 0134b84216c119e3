"""The register and its views: rows, captions, sums, filters and addresses, in three languages."""

from __future__ import annotations

from typing import Any

import pytest

from plugins.core.addresses import REGISTER_VIEWS
from plugins.core.language import LANGUAGES
from plugins.core.pages.site import Site
from plugins.core.pages.views import PageLink, RegisterPage, Row, Status
from plugins.core.sections import recommendations
from plugins.core.sections.recommendations import NOTHING, ROWS
from tests.core.recommendations.stories import ADVICE, catalogue
from tests.core.recommendations.test_roll_ups import STORIES, TODAY, TWO
from tests.core.trees import THEME, ui_languages


def pages(stories: dict[str, str], lang: str = "fi", **how: str) -> dict[str, RegisterPage]:
    """The register and its views by their addresses, when recommendations have these headers."""
    site = Site("Jatkumo", catalogue(TODAY, stories, **how), ui_languages())
    return {page.url: page for page in recommendations.pages(site, lang)}  # type: ignore[misc]


def rows(page: RegisterPage) -> list[Row]:
    return [row for group in page.groups for row in group.entries]  # type: ignore[misc]


def titles(page: RegisterPage) -> list[str]:
    return [row.link.title for row in rows(page)]


def captions(page: RegisterPage) -> list[str]:
    return [group.heading for group in page.groups]


def words(value: Any) -> str:
    return value if isinstance(value, str) else getattr(value, "title", "") or value.text


def told(row: Row) -> dict[str, list[str]]:
    """The cells of a row as they are read."""
    return {fact.label: [words(value) for value in fact.values] for fact in row.facts}


def charted(page: RegisterPage) -> dict[str, list[tuple[str, str, str]]]:
    """Caption → (label, number, where it leads) of each bar."""
    return {
        chart.caption: [
            (words(bar.label), bar.number.title, bar.number.url)
            for bar in chart.bars
            if isinstance(bar.number, PageLink)
        ]
        for chart in page.charts
    }


def test_the_register_has_every_recommendation_followed_by_its_parts() -> None:
    register = pages(STORIES)["suositukset/"]

    assert captions(register) == ["5 suositusta (3 avoinna), 2 osaa (1 avoinna)"]
    assert [(row.link.url, row.of.text if row.of else "") for row in rows(register)] == [
        ("suositukset/hiljaisuus/", ""),
        ("suositukset/hylatty/", ""),
        ("suositukset/myohassa/", ""),
        ("suositukset/myohassa/#a", "Suositus"),
        ("suositukset/myohassa/#b", "Suositus"),
        ("suositukset/uusi/", ""),
        ("suositukset/vanha/", ""),
    ]
    assert register.template == "sections/recommendations"


def test_a_row_tells_where_advice_came_from_and_what_became_of_it() -> None:
    register = pages(STORIES)["suositukset/"]
    silent, _, late, part, *_ = rows(register)

    assert told(silent) == {
        "Ohjelma ja arviointi": ["Ohjelma", "Arviointi"],
        "Osoitettu": ["Kaupunki"],
        "Vastaus": ["Erillistä vastausta ei ole julkaistu"],
        "Toteutus": ["Ei tietoa toteutuksesta"],
        "Varmennus": ["Ei tietoa"],
        "Määräaika": ["Ei määräaikaa"],
        "Uusin tieto": ["Ei tietoa"],
    }
    assert told(late) == {
        "Ohjelma ja arviointi": ["Ohjelma", "Arviointi"],
        "Osoitettu": ["Kaupunki"],
        "Vastaus": ["Hyväksytty"],
        "Toteutus": ["Käynnissä"],
        "Varmennus": ["Oma ilmoitus"],
        "Määräaika": ["1.6.2026", "Myöhässä"],
        "Uusin tieto": ["1.5.2026"],
    }
    # A part has what is known of itself.
    assert told(part)["Toteutus"] == ["Toteutettu"]
    assert told(part)["Määräaika"] == ["1.6.2026"]


def test_stale_news_are_told_beside_their_day() -> None:
    settings = "follow_up_days: 30"
    late = rows(pages(STORIES, settings=settings)["suositukset/"])[2]
    (heard,) = (fact for fact in late.facts if fact.label == "Uusin tieto")

    assert told(late)["Uusin tieto"] == ["1.5.2026", "Uutta tietoa ei ole tullut"]
    assert heard.values[1] == Status("Uutta tietoa ei ole tullut", "lateness", "stale")


def test_a_row_has_what_filters_see_of_it() -> None:
    register = pages(STORIES | {"kahdelle": TWO})["suositukset/"]
    data = {row.link.url: dict(row.data) for row in rows(register)}

    assert data["suositukset/myohassa/"] == {
        "ohjelma": "ohjelma",
        "arviointi": "arviointi",
        "osoitettu": "kaupunki",
        "vuosi": "2026",
        "vastaus": "accepted",
        "toteutus": "in-progress",
        "varmennus": "self-reported",
        "tila": "open answered overdue",
        "maaraaika": "2026-06-01",
        "uusin": "2026-05-01",
    }
    assert data["suositukset/myohassa/#b"]["toteutus"] == "unknown"
    assert data["suositukset/myohassa/#b"]["osa"] == "b"
    assert data["suositukset/kahdelle/"]["osoitettu"] == "kaupunki ohjelmat/ohjelma"
    assert data["suositukset/hiljaisuus/"]["tila"] == "open response-late"


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "fi",
            {
                "Ohjelma": ["Ohjelma"],
                "Arviointi": ["Arviointi"],
                "Osoitettu": ["Kaupunki", "Ohjelma"],
                "Vuosi": ["2026"],
                "Vastaus": ["Hyväksytty", "Ei hyväksytty", "Erillistä vastausta ei ole julkaistu"],
                "Toteutus": ["Käynnissä", "Toteutettu", "Ei tietoa toteutuksesta"],
                "Varmennus": ["Oma ilmoitus"],
                "Tila": [
                    "Avoin",
                    "Vastattu",
                    "Vastausaika ylittynyt",
                    "Määräaika mennyt",
                    "Korvattu",
                ],
            },
        ),
        (
            "en",
            {
                "Programme": ["Ohjelma"],
                "Evaluation": ["Arviointi"],
                "Addressed to": ["Kaupunki", "Ohjelma"],
                "Year": ["2026"],
                "Response": ["Accepted", "Not accepted", "No separate response has been published"],
                "Implementation": ["Under way", "Implemented", "Implementation not known"],
                "Verification": ["Self-reported"],
                "Status": [
                    "Open",
                    "Responded to",
                    "The time to respond has run out",
                    "The due date has passed",
                    "Superseded",
                ],
            },
        ),
    ],
)
def test_filters_offer_what_some_row_has(lang: str, expected: dict[str, list[str]]) -> None:
    register = next(iter(pages(STORIES, lang).values()))

    assert {f.label: [choice.label for choice in f.choices] for f in register.filters} == expected
    seen = {value for row in rows(register) for _, values in row.data for value in values.split()}
    assert {choice.value for f in register.filters for choice in f.choices} <= seen


def test_the_register_opens_with_sums_whose_numbers_lead_to_what_they_count() -> None:
    found = pages(STORIES)
    sums = charted(found["suositukset/"])

    assert sums["Vastaukset"] == [
        ("Hyväksytty", "2 suositusta", "suositukset/vastaus/hyvaksytty/"),
        ("Ei hyväksytty", "1 suositus", "suositukset/vastaus/ei-hyvaksytty/"),
        ("Erillistä vastausta ei ole julkaistu", "2 suositusta", "suositukset/vastaamatta/"),
    ]
    assert sums["Suositusten osien toteutus"] == [
        ("Toteutettu", "1 osa", "suositukset/toteutus/toteutettu/"),
        ("Ei tietoa toteutuksesta", "1 osa", "suositukset/toteutus/ei-tietoa/"),
    ]
    assert {url for bars in sums.values() for _, _, url in bars} <= set(found)


def test_sums_of_a_group_lead_to_places_that_limit_its_list() -> None:
    url = "suositukset/osoitettu/ohjelma/ohjelma/"
    group = pages(STORIES)[url]

    assert charted(group)["Vastaukset"] == [
        ("Ei hyväksytty", "1 suositus", f"{url}#vastaus-not-accepted")
    ]


def test_a_list_of_a_group_can_be_limited_to_every_value_that_its_rows_have() -> None:
    group = pages(STORIES)["suositukset/osoitettu/kaupunki/"]

    assert {
        kind.label: [(one.id, one.label, one.count) for one in kind.limits] for kind in group.limits
    } == {
        "Vastaus": [
            ("vastaus-accepted", "Hyväksytty", "2 suositusta, 2 osaa"),
            ("vastaus-not-accepted", "Ei hyväksytty", "1 suositus"),
            ("vastaus-none", "Erillistä vastausta ei ole julkaistu", "2 suositusta"),
        ],
        "Toteutus": [
            ("toteutus-in-progress", "Käynnissä", "1 suositus"),
            ("toteutus-implemented", "Toteutettu", "1 osa"),
            ("toteutus-unknown", "Ei tietoa toteutuksesta", "4 suositusta, 1 osa"),
        ],
        "Varmennus": [("varmennus-self-reported", "Oma ilmoitus", "1 suositus, 1 osa")],
        "Tila": [
            ("tila-open", "Avoin", "3 suositusta, 1 osa"),
            ("tila-answered", "Vastattu", "3 suositusta, 2 osaa"),
            ("tila-response-late", "Vastausaika ylittynyt", "1 suositus"),
            ("tila-overdue", "Määräaika mennyt", "1 suositus, 1 osa"),
            ("tila-superseded", "Korvattu", "1 suositus"),
        ],
    }
    late = next(row for row in rows(group) if row.link.url == "suositukset/myohassa/")
    assert late.data == (
        ("vastaus", "accepted"),
        ("toteutus", "in-progress"),
        ("varmennus", "self-reported"),
        ("tila", "open answered overdue"),
    )


def test_every_number_of_a_group_leads_to_a_list_or_a_place_that_is_there() -> None:
    found = pages(STORIES)
    ids = {
        url: {one.id for kind in page.limits for one in kind.limits} for url, page in found.items()
    }

    led = [
        url.split("#")
        for page in found.values()
        for bars in charted(page).values()
        for _, _, url in bars
    ]
    assert [to for to in led if to[0] not in found] == []
    places = [to for to in led if len(to) == 2]
    assert len(places) > 20
    assert [to for to in places if to[1] not in ids[to[0]]] == []


def test_an_evaluation_and_a_season_have_lists_of_what_was_recommended() -> None:
    found = pages(STORIES)
    evaluation = found["suositukset/arviointi/arviointi/"]
    season = found["suositukset/kausi/eka/"]

    assert evaluation.title == "Suositukset arvioinneittain: Arviointi"
    assert evaluation.narrower and evaluation.narrower.url == "suositukset/?arviointi=arviointi"
    assert season.title == "Suositukset kausittain: Ohjelma 2024–2025"
    assert season.narrower is None
    assert captions(evaluation) == captions(season) == captions(found["suositukset/"])
    heads = [[fact.label for fact in rows(page)[0].facts] for page in (evaluation, season)]
    assert heads == [
        ["Osoitettu", *(rest := ["Vastaus", "Toteutus", "Varmennus", "Määräaika", "Uusin tieto"])],
        ["Arviointi", "Osoitettu", *rest],
    ]


def test_a_view_lists_what_its_name_says_and_sums_it() -> None:
    found = pages(STORIES)
    overdue = found["suositukset/myohassa/"]

    assert overdue.title == "Myöhässä olevat suositukset"
    assert overdue.summary == "Avoimet suositukset ja osat, joiden määräaika on mennyt."
    assert captions(overdue) == ["1 suositus (1 avoinna), 1 osa (1 avoinna)"]
    assert titles(overdue) == ["Suositus", "Osa b"]
    assert captions(found["suositukset/vastaus/hyvaksytty/"]) == [
        "2 suositusta (2 avoinna), 2 osaa (1 avoinna)"
    ]
    # Where nothing whole is done, the parts stand alone.
    assert captions(found["suositukset/toteutus/toteutettu/"]) == ["1 osa (0 avoinna)"]
    assert overdue.narrower and overdue.narrower.url == "suositukset/?tila=overdue"
    assert all(row.data == () for row in rows(overdue))


def test_a_group_is_called_by_its_name_below_its_grouping() -> None:
    found = pages(STORIES, "sv")
    view = found["sv/rekommendationer/till/kaupunki/"]

    assert view.title == "Rekommendationer per mottagare: Kaupunki"
    assert [(link.title, link.url) for link in view.breadcrumbs] == [
        ("Startsida", "sv/"),
        ("Rekommendationer", "sv/rekommendationer/"),
        ("Rekommendationer per mottagare", "sv/rekommendationer/till/"),
    ]
    assert [link.url for link in view.alternates] == [
        "suositukset/osoitettu/kaupunki/",
        "sv/rekommendationer/till/kaupunki/",
        "en/recommendations/to/kaupunki/",
    ]
    assert charted(found["sv/rekommendationer/till/"]) == {
        "Rekommendationer per mottagare": [
            ("Kaupunki", "5 rekommendationer, 2 delar", "sv/rekommendationer/till/kaupunki/"),
            ("Ohjelma", "1 rekommendation", "sv/rekommendationer/till/program/ohjelma/"),
        ]
    }


def test_the_page_of_responses_has_silence_too() -> None:
    (bars,) = charted(pages(STORIES)["suositukset/vastaus/"]).values()

    assert [(label, url) for label, _, url in bars] == [
        ("Hyväksytty", "suositukset/vastaus/hyvaksytty/"),
        ("Ei hyväksytty", "suositukset/vastaus/ei-hyvaksytty/"),
        ("Erillistä vastausta ei ole julkaistu", "suositukset/vastaamatta/"),
    ]


def test_the_register_leads_to_every_view_that_lists_something() -> None:
    for lang in LANGUAGES:
        found = pages(STORIES, lang)
        urls = {url: set(_links(page)) for url, page in found.items()}
        reached, new = set(), {next(iter(found))}
        while new:
            reached |= new
            new = {to for url in new for to in urls[url] if to in found} - reached
        assert {url for url, page in found.items() if page.groups or page.charts} <= reached


def _links(page: RegisterPage):
    yield from (link.url for link in (*page.ways, *page.breadcrumbs))
    for chart in page.charts:
        yield from (bar.number.url for bar in chart.bars if isinstance(bar.number, PageLink))


def test_every_view_is_there_in_every_language() -> None:
    views = [pages(STORIES, lang) for lang in LANGUAGES]

    assert len({len(found) for found in views}) == 1
    for found in views:
        register, *others = found.values()
        for page in others:
            name = "register_group" if page.limits else "register_view"
            assert page.template == f"sections/{name}"
        assert {page.section for page in others} == {register.section}
        assert len({page.title for page in found.values()}) == len(found)
        for page in found.values():
            assert len(page.alternates) == len(LANGUAGES)
    for name in ("register_view", "register_group"):
        assert (THEME / "templates" / "sections" / f"{name}.html").is_file()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_recommendations_each_view_says_so(lang: str) -> None:
    register, *views = pages({}, lang).values()

    assert len(views) == len(REGISTER_VIEWS)
    assert (register.groups, register.charts, register.filters, register.ways) == ((), (), (), ())
    assert all((page.groups, page.charts, page.narrower) == ((), (), None) for page in views)
    said = {page.empty for page in (register, *views)}
    assert len(said) == len(NOTHING) + 1 and "" not in said


def test_a_long_list_of_a_state_goes_on_and_those_that_can_be_limited_do_not() -> None:
    stories = {f"s{n:03}": ADVICE for n in range(ROWS + 1)}
    found = pages(stories)

    assert len(rows(found["suositukset/"])) == ROWS + 1
    assert len(rows(found["suositukset/ohjelma/ohjelma/"])) == ROWS + 1
    assert found["suositukset/"].pagination is None
    assert len(rows(found["suositukset/avoimet/"])) == ROWS
    last = found["suositukset/avoimet/sivu/2/"]
    assert len(rows(last)) == 1
    assert captions(last) == [f"{ROWS + 1} suositusta ({ROWS + 1} avoinna)"]
    assert last.title == "Avoimet suositukset, sivu 2"
