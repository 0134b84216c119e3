"""The filters of the register: in its address, counting what is left, and by keyboard."""

from __future__ import annotations

import gzip
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.bridge.conftest import Built

from .conftest import OpenPage
from .test_access import Axe
from .test_policy import Watch

SCRIPT = 3_000
"""Bytes that the script may weigh, compressed."""
ALL = "18 suositusta (14 avoinna), 2 osaa (1 avoinna)"


@pytest.fixture
def register(open_page: OpenPage):
    """`register("?tila=open", width)`: the register once its filters are there."""

    def opened(query: str = "", width: int = 1280, path: str = "suositukset/", **how) -> Page:
        page = open_page(width, **how)
        page.goto(f"{path}{query}")
        expect(page.locator("main form")).to_be_visible()
        return page

    return opened


def caption(page: Page) -> Locator:
    return page.locator(".register caption [role=status]")


def titles(page: Page) -> list[str]:
    return page.locator(".register tbody tr:visible th > a").all_text_contents()


def asked(page: Page) -> dict[str, list[str]]:
    """What the page's address asks for."""
    return parse_qs(urlsplit(page.url).query)


def fold(page: Page, group: str) -> Locator:
    return page.locator("main details").filter(has=page.locator("summary", has_text=group))


def box(page: Page, group: str, value: str) -> Locator:
    """A value of a group, whatever it would leave."""
    name = re.compile(rf"^{re.escape(value)} \(")
    return fold(page, group).get_by_role("checkbox", name=name, include_hidden=True)


def choose(page: Page, group: str, value: str) -> None:
    """Ticks or unticks a value, opening its group if need be."""
    if fold(page, group).get_attribute("open") is None:
        fold(page, group).locator("summary").click()
    box(page, group, value).click()


def offered(page: Page, group: str) -> list[str]:
    """The values of a group with what each would leave."""
    labels = fold(page, group).locator("label").all_text_contents()
    return [" ".join(text.split()) for text in labels]


def test_all_rows_are_shown_first(register) -> None:
    page = register()

    expect(caption(page)).to_have_text(ALL)
    assert len(titles(page)) == 20
    assert offered(page, "Vastaus") == [
        "Hyväksytty (5 + 2 osaa)",
        "Hyväksytty osittain (1)",
        "Ei hyväksytty (1)",
        "Vastattu kauden muutoksissa (3)",
        "Erillistä vastausta ei ole julkaistu (8)",
    ]


def test_values_of_a_group_add_up_and_groups_narrow_down(register) -> None:
    page = register()
    watch = Watch(page)
    choose(page, "Vastaus", "Hyväksytty")
    expect(caption(page)).to_have_text("5 suositusta, 2 osaa")
    choose(page, "Vastaus", "Hyväksytty osittain")
    expect(caption(page)).to_have_text("6 suositusta, 2 osaa")
    choose(page, "Toteutus", "Toteutettu")
    expect(caption(page)).to_have_text("2 suositusta, 1 osa")

    assert asked(page) == {
        "vastaus": ["accepted", "partly-accepted"],
        "toteutus": ["implemented"],
    }
    assert titles(page) == [
        "Kirjasto on auki myös lauantaisin.",
        "Asukkaiden palautteeseen on vastattava kahdessa viikossa",
        "Ottakaa kortilla aukeava ovi käyttöön myös kirkonkylän kirjastossa",
    ]
    # What a value would leave depends on the other groups, not on its own.
    assert offered(page, "Toteutus")[:3] == [
        "Selvitettävänä (1)",
        "Käynnissä (3 + 1 osa)",
        "Toteutettu (2 + 1 osa)",
    ]
    assert offered(page, "Ohjelma") == [
        "Esimerkkilän lähipalvelut (esimerkki) (1 + 1 osa)",
        "Esimerkkilän palvelukokeilut (esimerkki) (1)",
        "Kunteko (0)",
    ]
    assert watch.said == []


def test_a_link_opens_with_its_filters(register) -> None:
    page = register("?tila=open&osoitettu=ohjelmat%2Fkunteko&vuosi=2017")
    expect(caption(page)).to_have_text("Mikään suositus ei vastaa rajauksia. Poista jokin niistä.")

    page = register("?tila=overdue&tila=superseded")
    expect(caption(page)).to_have_text("2 suositusta")
    assert box(page, "Tila", "Määräaika mennyt").is_checked()
    assert box(page, "Tila", "Korvattu").is_visible()
    assert not box(page, "Toteutus", "Käynnissä").is_visible()


def test_what_the_register_does_not_know_leaves_nothing(register) -> None:
    page = register("?ohjelma=poistettu")

    expect(caption(page)).to_have_text("Mikään suositus ei vastaa rajauksia. Poista jokin niistä.")
    assert titles(page) == []


def test_the_sums_of_separate_evaluations_lead_to_what_those_gave(open_page: OpenPage) -> None:
    page = open_page()
    page.goto("arvioinnit/esimerkkilan-kokeilut-2026/")
    links = page.locator("#erillisarvioinnit .shares a").all()
    told = [(a.text_content(), a.get_attribute("href") or "") for a in links]

    assert [text for text, _ in told] == [
        "1 suositus 4:stä toteutettu",
        "3 suosituksesta ei ole tietoa",
    ]
    shown = []
    for _, address in told:
        page.goto(address.lstrip("/"))
        shown.append(titles(page))
    assert shown == [
        ["Ottakaa kortilla aukeava ovi käyttöön myös kirkonkylän kirjastossa"],
        [
            "Kysykää asukkailta ennen kokeilua, missä he haluaisivat käyttää palvelua",
            "Tarkistakaa puhelinnumero aina, kun asiakas varaa ajan",
            "Kertokaa viestissä, miten ajan voi perua",
        ],
    ]


def test_words_are_looked_for_in_the_rows(register) -> None:
    page = register()
    page.locator("#haku").fill("kyl palvelubussi")
    expect(caption(page)).to_have_text("2 suositusta")
    assert asked(page) == {"haku": ["kyl palvelubussi"]}

    page.locator("#haku").fill("PAATTYMISEN jalkeen")
    expect(caption(page)).to_have_text("1 suositus")


def test_back_and_forward_go_through_what_was_chosen_but_not_through_letters(register) -> None:
    page = register()
    choose(page, "Vuosi", "2026")
    page.locator("#haku").press_sequentially("kylien")
    choose(page, "Tila", "Avoin")
    assert asked(page) == {"haku": ["kylien"], "vuosi": ["2026"], "tila": ["open"]}

    page.go_back()
    assert asked(page) == {"haku": ["kylien"], "vuosi": ["2026"]}
    assert not box(page, "Tila", "Avoin").is_checked()
    page.go_back()
    expect(caption(page)).to_have_text(ALL)
    assert (asked(page), page.locator("#haku").input_value()) == ({}, "")
    page.go_forward()
    assert box(page, "Vuosi", "2026").is_checked()


def test_one_button_clears_everything(register) -> None:
    page = register("?vastaus=accepted&haku=kirjasto&jarjestys=uusin")
    page.get_by_role("button", name="Poista rajaukset").click()

    expect(caption(page)).to_have_text(ALL)
    assert asked(page) == {}
    assert page.locator("main :checked:not(option)").count() == 0
    assert titles(page)[0] == "Palveluista on kerrottava asukkaille selkeällä kielellä"


def test_rows_can_be_ordered(register) -> None:
    page = register()
    default = titles(page)
    page.get_by_label("Järjestys").select_option("Määräajan mukaan")
    assert asked(page) == {"jarjestys": ["maaraaika"]}
    assert titles(page)[:2] == [
        "Asukkaiden palautteeseen on vastattava kahdessa viikossa",
        "Kaikkien palvelupisteiden esteettömyys on kartoitettava",
    ]
    page.get_by_label("Järjestys").select_option("Uusin tieto ensin")
    assert titles(page)[0] == "Neuvola on auki yhtenä iltana viikossa."
    assert sorted(titles(page)) == sorted(default)
    page.get_by_label("Järjestys").select_option("Arvioinneittain")
    assert titles(page) == default


def test_a_change_of_language_keeps_the_filters(register) -> None:
    page = register("?tila=overdue")
    page.get_by_role("link", name="Svenska").click()

    expect(caption(page)).to_have_text("1 rekommendation")
    assert (urlsplit(page.url).path, asked(page)) == (
        "/sv/rekommendationer/",
        {"tila": ["overdue"]},
    )


def test_the_filters_work_with_the_keyboard(register) -> None:
    page = register(width=320)
    page.locator("#haku").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")

    expect(caption(page)).to_have_text("6 suositusta")
    assert asked(page) == {"ohjelma": ["esimerkkilan-kokeilut"]}
    assert page.evaluate("document.activeElement.value") == "esimerkkilan-kokeilut"


def test_without_scripts_the_whole_register_and_its_views_are_there(open_page: OpenPage) -> None:
    page = open_page(320, java_script_enabled=False)
    page.goto("suositukset/?tila=overdue")

    assert page.locator("main form").count() == 0
    assert page.locator(".register caption").text_content() == ALL
    assert len(titles(page)) == 20
    page.get_by_role("link", name="Avoimet suositukset").click()
    assert urlsplit(page.url).path == "/suositukset/avoimet/"
    assert len(titles(page)) == 15


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (768, "light"), (1280, "light")])
def test_axe_finds_nothing_among_filters_in_use(
    register, axe: Axe, width: int, scheme: str
) -> None:
    page = register("?vastaus=accepted&tila=open", width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")

    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_paper_has_a_table_without_its_filters(register) -> None:
    page = register("?tila=overdue", 660)
    page.emulate_media(media="print")

    assert page.locator(".register thead").is_visible()
    shown = page.locator(".register tbody tr:visible")
    assert shown.evaluate("row => getComputedStyle(row).display") == "table-row"
    assert not page.locator("main form").is_visible()


def test_the_script_is_light_and_only_there(sample: Built) -> None:
    (script,) = (sample.output / "theme" / "js").glob("register.*.js")

    assert len(gzip.compress(script.read_bytes(), 9, mtime=0)) <= SCRIPT
    assert [
        file.relative_to(sample.output).as_posix()
        for file in sorted(sample.output.rglob("*.html"))
        if f"{script.name}".encode() in file.read_bytes()
    ] == [
        "en/recommendations/index.html",
        "suositukset/index.html",
        "sv/rekommendationer/index.html",
    ]
