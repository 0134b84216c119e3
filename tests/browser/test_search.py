"""The search of a published site: below a path of its server, under the strict policy."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.bridge.conftest import Built
from tests.needed import needed
from tests.site.conftest import run_sample

from .conftest import OpenPage
from .server import serving
from .test_access import Axe
from .test_policy import Watch

SCRIPT, PAGE, ENGINE = 3_000, 14_000, 145_000
"""Bytes that the search's own script may weigh, its page with all that it loads before something is
looked for, and what the engine loads then, of the sample; compressed."""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Built]]:
    """The address of the sample published below a path, and the build."""
    output = tmp_path_factory.mktemp("published") / "public"
    with serving(output, "/ohjelma") as served:
        yield served, run_sample(output, settings="publishconf.py", SITEURL=served)


@pytest.fixture
def address(published: tuple[str, Built]) -> str:
    return published[0]


@pytest.fixture
def looked_for(open_page: OpenPage):
    """`looked_for("?q=kunta", width)`: the page of the search once it has answered."""

    def opened(query: str, width: int = 1280, path: str = "haku/", **how) -> Page:
        page = open_page(width, **how)
        page.goto(f"{path}{query}")
        expect(page.locator("[role=status]")).not_to_be_empty()
        return page

    return opened


def titles(page: Page) -> list[str]:
    return page.locator("main ol .title").all_text_contents()


def asked(page: Page) -> dict[str, list[str]]:
    """What the page's address asks for."""
    return parse_qs(urlsplit(page.url).query)


def options(page: Page, name: str) -> list[str]:
    return page.locator(f"#{name} option:not([disabled])").all_text_contents()


def test_any_page_leads_to_results(open_page: OpenPage) -> None:
    page = open_page()
    watch = Watch(page)
    page.goto("arvioinnit/kunteko-2017/")
    page.get_by_role("searchbox").fill("jatkuvuutta")
    page.keyboard.press("Enter")

    expect(page.locator("[role=status]")).to_contain_text("hakutulos")
    assert urlsplit(page.url).path == "/ohjelma/haku/"
    assert titles(page)[0] == "Jatkuvuutta ohjelman päättymisen jälkeen on kehitettävä"
    assert watch.said == []


def test_a_result_tells_its_type_day_and_summary_and_leads_to_its_page(looked_for) -> None:
    page = looked_for("?q=digikuntakokeilut&type=evaluation")
    result = page.locator("main ol > li").first

    assert result.locator("p").all_text_contents() == [
        "Arviointi · 12.11.2026",
        "Digikuntakokeilujen arviointi ja arviointimalli",
        "MDI arvioi valtiovarainministeriön kokeiluohjelman ja laati mallin, jolla kokeilujen"
        " vaikutuksia voi arvioida ennalta.",
    ]
    result.get_by_role("link").click()
    assert urlsplit(page.url).path == "/ohjelma/arvioinnit/digikuntakokeilut/"


def test_filters_are_kept_in_the_address_and_count_what_is_left(looked_for) -> None:
    page = looked_for("?q=suositus+kunteko")
    everything = page.locator("[role=status]").text_content()
    (choice,) = (option for option in options(page, "type") if option.startswith("Suositus ("))
    left = choice.removeprefix("Suositus (").removesuffix(")")
    page.get_by_label("Tyyppi").select_option("recommendation")
    expect(page.locator("[role=status]")).to_have_text(f"{left} hakutulosta")

    assert asked(page) == {"q": ["suositus kunteko"], "type": ["recommendation"]}
    assert set(page.locator("main ol .meta").all_text_contents()) == {"Suositus"}
    _, *programmes = options(page, "programme")
    assert sum(int(re.findall(r"\((\d+)\)$", option)[0]) for option in programmes) == int(left)
    assert choice in options(page, "type") and len(options(page, "type")) > 2

    page.go_back()
    expect(page.locator("[role=status]")).to_have_text(everything)
    assert page.get_by_label("Tyyppi").input_value() == ""


def test_without_words_a_filter_shows_everything_of_its_kind(looked_for) -> None:
    page = looked_for("?type=news")
    days = page.locator("main ol .meta").all_text_contents()

    assert len(days) == 8
    assert days[0] == "Uutinen · 20.11.2026"


@pytest.mark.parametrize(
    ("query", "title"),
    [
        (
            "suosituksia",
            "Kuntekon suositusten vastaukset ovat näkyvissä, samoin niiden puuttuminen",
        ),
        ("Kaukajärvellä", "Kaukajärvi"),
        ("kaupunginosa", "Kaukajärven ja Annalan kaupunginosavisio"),
        ("kunnan", "Kuopio"),
        ("visioiden", "Kaukajärven ja Annalan kaupunginosavisio"),
        ("kysely", "Kuntakysely"),
        ("arvioinneista", "Kuntekon ensimmäisen kauden arviointi"),
        ("kuntakyselyyn", "Kuntakysely"),
        ("vaikutus", "Digikuntakokeilujen arviointi ja arviointimalli"),
        ("anna-mari", "Anna-Mari Jaanu"),
        ("visiota annalassa", "Kaukajärven ja Annalan kaupunginosavisio"),
    ],
)
def test_words_are_found_in_their_other_forms(looked_for, query: str, title: str) -> None:
    needed(_voikko())
    page = looked_for(f"?q={query}")
    results, more = page.locator("main ol > li"), page.locator("main ol + button")
    while more.is_visible():
        shown = results.count()
        more.click()
        expect(results.nth(shown)).to_be_visible()
    assert title in titles(page)


def test_a_title_that_has_the_word_comes_before_what_only_shares_its_stem(looked_for) -> None:
    first = titles(looked_for("?q=kunteko"))[0]
    assert first.startswith("Kunteko")


def test_dots_may_be_left_out(looked_for) -> None:
    assert titles(looked_for("?q=paatos")) == titles(looked_for("?q=päätös")) != []


def test_what_is_nowhere_is_not_found_in_something_else(looked_for) -> None:
    page = looked_for("?q=jorma")
    assert page.locator("[role=status]").text_content() == (
        "Ei hakutuloksia. Tarkista kirjoitusasu tai kokeile toista sanaa."
    )
    page = looked_for("?q=kunteko+jorma")
    assert (page.locator("[role=status]").text_content() or "").endswith(". Ei löytynyt: jorma")
    assert titles(page)


def test_more_results_come_on_request_and_take_the_focus(looked_for) -> None:
    page = looked_for("?q=kunta")
    shown = len(titles(page))
    page.get_by_role("button", name="Näytä lisää").click()
    expect(page.locator("main ol > li").nth(shown)).to_be_visible()

    assert shown == 10
    assert page.evaluate("document.activeElement.textContent") == titles(page)[shown]


def test_the_whole_search_works_with_the_keyboard(open_page: OpenPage) -> None:
    page = open_page(320)
    page.goto("haku/")
    page.get_by_label("Hakusanat").focus()
    page.keyboard.type("kunteko")
    page.keyboard.press("Enter")
    expect(page.locator("[role=status]")).not_to_be_empty()
    assert page.evaluate("document.activeElement.id") == "q"
    for _ in range(4):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == titles(page)[0]
    page.keyboard.press("Enter")
    page.wait_for_url("**/ohjelma/*/kunteko*/**")


def test_other_languages_look_for_the_same_words(looked_for) -> None:
    page = looked_for("?q=kunteko")
    page.get_by_role("link", name="Hae ruotsinkielisiltä sivuilta").click()
    expect(page.locator("[role=status]")).not_to_be_empty()

    assert (urlsplit(page.url).path, asked(page)) == ("/ohjelma/sv/sok/", {"q": ["kunteko"]})
    assert all("/ohjelma/sv/" in link.get_attribute("href") for link in page.locator("ol a").all())


def test_without_scripts_the_index_is_offered(open_page: OpenPage) -> None:
    page = open_page(320, java_script_enabled=False)
    page.goto("")
    page.get_by_role("button", name="Hae").click()

    assert urlsplit(page.url).path == "/ohjelma/haku/"
    assert "tarvitsee JavaScriptin" in page.locator("main .silence").text_content()
    page.get_by_role("link", name="V", exact=True).click()
    assert urlsplit(page.url)[2:] == ("/ohjelma/hakemisto/", "", "vV")
    assert page.get_by_role("link", name="Valtiovarainministeriö").is_visible()


def test_a_broken_index_is_told(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/pagefind-entry.json*", lambda route: route.abort())
    page.goto("haku/?q=kunta")

    expect(page.locator("[role=status]")).to_have_text(
        "Haku ei juuri nyt toimi. Hakemistosta löytyvät samat sivut."
    )


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (768, "light"), (1280, "light")])
def test_axe_finds_nothing_among_results(looked_for, axe: Axe, width: int, scheme: str) -> None:
    page = looked_for("?q=kunta&type=news", width, color_scheme=scheme)
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_the_search_is_light(looked_for, published: tuple[str, Built], open_page: OpenPage) -> None:
    """Nothing of the engine comes before something is looked for, and no other page has it."""
    _, built = published
    loaded: dict[str, int] = {}
    page = open_page()
    page.on("response", lambda answer: loaded.update({answer.url: len(answer.body())}))
    page.goto("haku/", wait_until="networkidle")
    first = {
        url: _size(built.output / urlsplit(url).path.removeprefix("/ohjelma/")) for url in loaded
    }
    (script,) = (url for url in first if url.endswith(".js"))
    page.get_by_label("Hakusanat").fill("kunta")
    page.keyboard.press("Enter")
    expect(page.locator("[role=status]")).not_to_be_empty()
    then = [
        _size(built.output / urlsplit(url).path.removeprefix("/ohjelma/"))
        for url in loaded
        if url not in first
    ]

    assert first[script] <= SCRIPT
    assert sum(first.values()) <= PAGE
    assert 0 < sum(then) <= ENGINE
    assert [
        file.relative_to(built.output).as_posix()
        for file in built.output.rglob("*.html")
        if b"/js/search." in file.read_bytes()
    ] == ["en/search/index.html", "haku/index.html", "sv/sok/index.html"]


def _size(file: Path) -> int:
    data = (file / "index.html" if file.is_dir() else file).read_bytes()
    return len(gzip.compress(data, 9, mtime=0)) if file.suffix != ".pagefind" else len(data)


def _voikko() -> str:
    from plugins.bridge.voikko import analyser

    return "" if analyser() else "There is no Voikko: on Debian, apt install libvoikko1 voikko-fi."
