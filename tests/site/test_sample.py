"""The sample site as its readers meet it: what must be there, and that nothing leads nowhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from plugins.bridge.source import read_files
from plugins.core.flow import load
from plugins.core.recommendations import states_of
from plugins.core.subjects import SUBJECTS_FILE
from tests.bridge.conftest import REPOSITORY, Built

from .conftest import run_sample
from .pages import PageFile, read_pages, target_file


@pytest.fixture(scope="module")
def pages(sample: Built) -> dict[str, PageFile]:
    return read_pages(sample.output)


def page(pages: dict[str, PageFile], url: str) -> PageFile:
    return pages[f"{url.strip('/')}/index.html"]


def test_the_sample_has_no_problems_but_one_translation_that_has_grown_old(
    sample: Built, pages: dict[str, PageFile]
) -> None:
    """Which is there to show how that is told, to the editor and to the reader."""
    advice, counts = sample.err.splitlines()

    file = "content/ajankohtaista/kuntekon-arviointi-luettavissa.en.md"
    assert advice.startswith(f"{file}:5:18: T05 ")
    assert counts == "0 virhettä, 1 varoitus."
    older = {
        source.root.get("lang"): text
        for source in pages.values()
        for text in source.text("//p[contains(@class,'older')]")
    }
    assert list(older) == ["en"]
    assert older["en"].startswith("This translation was made from an earlier version")


def test_every_link_leads_to_a_page_and_a_place_on_it(
    sample: Built, pages: dict[str, PageFile]
) -> None:
    files = set(sample.files())
    astray = []
    for source in pages.values():
        for address in source.links():
            target = target_file(source.path, address)
            anchor = unquote(urlsplit(address).fragment)
            if target is None:
                continue
            lost = anchor and target in pages and anchor not in pages[target].ids()
            if target not in files or lost:
                astray.append((source.path, address))
    assert astray == []


def test_nothing_is_asked_of_another_origin(pages: dict[str, PageFile]) -> None:
    """Links lead out; style sheets, images, scripts and frames never do, and none is inline."""
    for source in pages.values():
        loaded = source.root.xpath(
            "//@src | //link[not(@rel='canonical' or @rel='alternate')]/@href"
        )
        assert [a for a in loaded if urlsplit(a).netloc] == [], source.path
        run = "//script[not(@src or @type='application/ld+json')] | //style | //iframe | //@style"
        assert source.root.xpath(run) == [], source.path


def test_every_footer_leads_to_the_accessibility_statement(pages: dict[str, PageFile]) -> None:
    statements = {
        "fi": "/saavutettavuusseloste/",
        "sv": "/sv/tillganglighetsutlatande/",
        "en": "/en/accessibility-statement/",
    }
    for source in pages.values():
        links = source.root.xpath("//footer//a/@href")
        assert statements[source.root.get("lang")] in links, source.path


def test_every_language_leads_somewhere_from_every_page(pages: dict[str, PageFile]) -> None:
    for source in pages.values():
        languages = source.root.xpath("//nav[contains(@class,'languages')]//a")
        if source.path == "404.html" or source.root.xpath("//meta[@http-equiv='refresh']"):
            assert languages == [], source.path
        else:
            codes = [a.get("hreflang") or source.root.get("lang") for a in languages]
            assert codes == ["fi", "sv", "en"], source.path
            for link in languages:
                target = pages[target_file(source.path, link.get("href")) or ""]
                assert target.root.get("lang") == (link.get("hreflang") or source.root.get("lang"))


def test_what_is_not_translated_says_so_and_is_no_alternate(pages: dict[str, PageFile]) -> None:
    stand_in = page(pages, "/sv/utvarderingar/kunteko-2017/")
    original = page(pages, "/arvioinnit/kunteko-2017/")

    assert stand_in.text("//h1") == ["Sidan finns inte på svenska"]
    assert stand_in.text("//main//*[@lang='fi']") == original.text("//h1")
    assert stand_in.root.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert stand_in.root.xpath("//main//a/@href") == ["/arvioinnit/kunteko-2017/"]
    assert original.root.xpath("//link[@rel='alternate'][@hreflang]") == []


def test_each_page_has_one_main_heading_and_a_language(pages: dict[str, PageFile]) -> None:
    for source in pages.values():
        language = source.path.split("/")[0] if source.path[:3] in ("sv/", "en/") else "fi"
        assert source.root.get("lang") == language, source.path
        assert len(source.root.xpath("//h1")) == 1, source.path
        assert len(source.root.xpath("//main")) == 1, source.path
        ids = source.root.xpath("//@id")
        assert len(ids) == len(set(ids)), source.path


def test_headings_never_skip_a_level(pages: dict[str, PageFile]) -> None:
    for source in pages.values():
        levels = [int(e.tag[1]) for e in source.root.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        for before, after in pairwise(levels):
            assert after <= before + 1, (source.path, levels)


def test_the_evaluation_has_its_findings(pages: dict[str, PageFile]) -> None:
    evaluation = page(pages, "/arvioinnit/kunteko-2017/")
    successes = evaluation.root.xpath("//ul[contains(@class,'successes')]/li/@id")
    advice = evaluation.root.xpath("//ul[contains(@class,'recommendations')]/li/@id")
    assert successes == [f"o{n}" for n in range(1, 10)]
    assert advice == [f"s{n}" for n in range(1, 6)]
    assert "tyhjentäv" in evaluation.root.text_content()


@pytest.mark.parametrize("number", range(1, 6))
def test_each_recommendation_has_a_page_of_its_own(pages: dict[str, PageFile], number: int) -> None:
    """It links its evaluation at the item, the season, the addressee and what answers it."""
    advice = page(pages, f"/suositukset/kunteko-2017-s{number}/")
    links = set(advice.links())
    assert f"/arvioinnit/kunteko-2017/#s{number}" in links
    assert "/ohjelmat/kunteko/kunteko-2015-2017/" in links
    assert "/ohjelmat/kunteko/" in links or "/organisaatiot/kt/" in links
    answered = "/ohjelmat/kunteko/kunteko-2018-2020/" in links
    assert answered == (number in (1, 3, 5))
    silent = "Erillistä vastausta ei ole julkaistu" in advice.root.text_content()
    assert silent == (number in (2, 4))
    assert "Yhteinen vastaus suosituksiin" in advice.root.text_content()


def test_the_register_lists_every_recommendation(pages: dict[str, PageFile]) -> None:
    links = set(page(pages, "/suositukset/").links())
    assert {f"/suositukset/kunteko-2017-s{n}/" for n in range(1, 6)} <= links


@pytest.mark.parametrize("today", [date(2026, 11, 1), date(2027, 2, 1), date(2036, 1, 1)])
def test_esimerkkila_shows_what_can_become_of_a_recommendation(today: date) -> None:
    """On whatever day the sample is built: in words, and what follows from the days."""
    catalogue = load(read_files(REPOSITORY / "content"), today).catalogue
    shown = {}
    for state in states_of(catalogue).values():
        if state.record.id.startswith("esimerkkila-"):
            facts = {
                "response late": state.is_response_late,
                "overdue": state.whole.is_overdue,
                "superseded": state.is_superseded,
            }
            words = (state.response, state.whole.implementation, state.whole.verification)
            told = [name for name, holds in facts.items() if holds]
            shown[state.record.id] = (*(str(word) for word in words), *told)
    own = "self-reported"
    assert shown == {
        "esimerkkila-2024-s1": ("none", "unknown", "None", "response late"),
        "esimerkkila-2024-s2": ("accepted", "in progress", own),
        "esimerkkila-2024-s3": ("not accepted", "unknown", "None"),
        "esimerkkila-2024-s4": ("accepted", "in progress", own, "overdue"),
        "esimerkkila-2024-s5": ("accepted", "implemented", "externally verified"),
        "esimerkkila-2024-s6": ("partly accepted", "in progress", own, "superseded"),
        "esimerkkila-2026-s1": ("accepted", "under study", own),
    }
    parts = states_of(catalogue)["recommendation", "esimerkkila-2024-s2"].parts
    assert {part: progress.implementation for part, progress in parts.items()} == {
        "kirjasto": "implemented",
        "neuvola": "in progress",
    }


def test_what_is_only_an_example_says_so() -> None:
    """Each page of Esimerkkilä's programme in every language, in the text and in the summary."""
    catalogue = load(read_files(REPOSITORY / "content"), date(2026, 11, 1)).catalogue
    words = {"fi": "esimerkki", "sv": "exempel", "en": "example"}
    programme = catalogue.by_key["programme", "esimerkkilan-lahipalvelut"]
    theirs = [programme, *(r for r in catalogue.records if r.id.startswith("esimerkkila-"))]
    assert len(theirs) == 14
    for record in theirs:
        for lang, version in record.versions.items():
            assert version.summary.lower().startswith(f"{words[lang]}: "), version.source
            assert record.parent or words[lang] in version.body.html.lower(), version.source


def test_the_contact_person_lists_what_she_answers_for(pages: dict[str, PageFile]) -> None:
    """Every page whose header names her, and no other, stands under the relation."""
    person = page(pages, "/yhteyshenkilot/anna-mari-jaanu/")
    named = set()
    for file in sorted((REPOSITORY / "content").rglob("*.md")):
        text = file.read_text(encoding="utf-8")
        if "anna-mari-jaanu" in text.split("---")[1] and file.stem != "anna-mari-jaanu":
            named.add(file.stem)
    assert named == {"kunteko", "kunteko-2017"}
    links = set(person.links())
    assert {"/ohjelmat/kunteko/", "/arvioinnit/kunteko-2017/"} <= links
    assert "etunimi.sukunimi[a]kt.fi" in person.root.text_content()
    assert not any(link.startswith("mailto:") for link in links)


def test_an_address_is_gone_after_the_role(sample: Built, pages: dict[str, PageFile]) -> None:
    """From the page, its data, feeds and every other file; one in words is nowhere a link."""
    for data in sample.files().values():
        assert b"aino.esimerkki" not in data
        assert b"eero.esimerkki@" not in data
    person = page(pages, "/yhteyshenkilot/aino-esimerkki/")
    assert "Tehtävä on päättynyt" in person.root.text_content()
    assert "/yhteyshenkilot/eero-esimerkki/" in set(person.links())


def test_the_vision_has_its_four_lists(pages: dict[str, PageFile]) -> None:
    vision = page(pages, "/visiot/kaukajarvi-annala/")
    for kind in ("strengths", "characteristics", "needs", "actions"):
        assert vision.root.xpath(f"//ul[contains(@class,'{kind}')]/li/@id"), kind


def test_languages_point_at_each_other(pages: dict[str, PageFile]) -> None:
    """Each language version leads to the others, and they lead back."""
    switchers = {
        path: {
            target_file(path, link.get("href"))
            for link in source.root.xpath("//nav[contains(@class,'languages')]//a")
        }
        for path, source in pages.items()
        if source.root.xpath("//nav[contains(@class,'languages')]")
    }
    for path, others in switchers.items():
        for other in others - {None}:
            if path != "404.html":
                assert path in switchers[other], (path, other)
    kunteko = pages["sv/program/kunteko/index.html"].root
    alternates = kunteko.xpath("//link[@rel='alternate' and @hreflang]")
    assert {link.get("hreflang"): link.get("href") for link in alternates} == {
        "fi": "/ohjelmat/kunteko/",
        "sv": "/sv/program/kunteko/",
        "en": "/en/programmes/kunteko/",
    }
    for url in ("sv/program/kunteko", "en/programmes/kunteko", "sv", "en"):
        assert f"{url}/index.html" in pages
    assert "sv/visioner/kaukajarvi-annala/index.html" in pages


def test_the_nu_checker_finds_nothing(
    sample: Built, nu_check: Callable[[Sequence[Path]], list[str]]
) -> None:
    assert nu_check(sorted(sample.output.rglob("*.html"))) == []


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "America/Los_Angeles"},
        {"LC_ALL": "C", "LANG": "C"},
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4321"},
    ],
    ids=str,
)
def test_the_same_source_gives_the_same_bytes(
    sample: Built, tmp_path: Path, environment: dict[str, str]
) -> None:
    again = run_sample(tmp_path / "output", **environment)
    assert again.files() == sample.files()


def test_another_checkout_gives_the_same_bytes(sample: Built, tmp_path: Path) -> None:
    """A path with spaces, and files made in the opposite order."""
    checkout = tmp_path / "toinen kansio, ä & ö"
    for name in ("plugins", "theme"):
        shutil.copytree(REPOSITORY / name, checkout / name)
    for name in ("pelicanconf.py", "publishconf.py"):
        shutil.copy(REPOSITORY / name, checkout / name)
    sources = sorted(f for f in (REPOSITORY / "content").rglob("*") if f.is_file())
    for file in reversed(sources):
        copy = checkout / file.relative_to(REPOSITORY)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    assert run_sample(tmp_path / "output", cwd=checkout).files() == sample.files()


def test_every_source_file_is_a_page_an_attachment_or_a_setting(sample: Built) -> None:
    """Nothing is left out in silence: the files are counted on both sides."""
    sources = list(read_files(REPOSITORY / "content"))
    catalogue = load(sources, date(2026, 11, 1)).catalogue
    own = [record for record in catalogue.records if not record.parent]
    pages = {version.source for record in own for version in record.versions.values()}
    attachments = set(catalogue.files)
    assert {source.path for source in sources} == pages | attachments | {SUBJECTS_FILE}
    published = sample.files()
    for record in catalogue.records:
        for lang in record.versions:
            assert f"{record.url(lang)}index.html" in published


def test_a_link_says_what_it_leads_to(pages: dict[str, PageFile]) -> None:
    """What the original news item called "täällä"."""
    news = page(pages, "/ajankohtaista/kuntekon-arviointi-luettavissa/")

    assert "ulkoisessa arvioinnissa" in news.text("//main//a[@href='/arvioinnit/kunteko-2017/']")
