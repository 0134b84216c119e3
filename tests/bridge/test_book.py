"""The pages of a build, and the navigation that all of them share."""

from __future__ import annotations

from plugins.core.types import CONTENT_TYPES
from tests.bridge.conftest import SITE, Build
from tests.site.pages import read_pages


def test_a_section_of_many_pages_is_one_in_the_navigation(build: Build) -> None:
    news = {
        f"ajankohtaista/u{n}.md": "---\ntitle: Uutinen\n"
        f"date: {1 + n % 28}.1.2020\nabout: esimerkkiohjelma\n---\nTeksti.\n"
        for n in range(40)
    }
    built = build(SITE | news)
    assert built.code == 0, built.err

    pages = read_pages(built.output)
    for file in ("index.html", "ajankohtaista/index.html", "ajankohtaista/sivu/2/index.html"):
        navigation = pages[file].root.xpath("//header//nav[contains(@class,'sections')]//a")
        addresses = [link.get("href") for link in navigation]
        assert addresses.count("/ajankohtaista/") == 1
        assert len(addresses) == len(set(addresses))
    second = pages["ajankohtaista/sivu/2/index.html"]
    assert second.text("//h1") == ["Ajankohtaista, sivu 2"]
    assert second.root.xpath("//*[@rel='prev']/@href") == ["/ajankohtaista/"]


def test_each_language_has_ways_of_its_own(build: Build) -> None:
    pages = read_pages(build(SITE).output)
    for file, search, ways in (
        ("index.html", "/haku/", ["/hakemisto/", "/aiheet/", "/muutokset/", "/data/"]),
        ("sv/program/index.html", "/sv/sok/", ["/sv/innehall/", "/sv/amnen/", "/sv/andringar/"]),
        ("en/areas/index.html", "/en/search/", ["/en/a-z/", "/en/topics/", "/en/changes/"]),
    ):
        assert pages[file].root.xpath("//header//form/@action") == [search]
        links = pages[file].root.xpath("//footer//a/@href")
        assert [link for link in links if link in ways] == ways


def test_a_section_is_led_to_from_the_header_or_from_the_footer(build: Build) -> None:
    pages = read_pages(build(SITE).output)
    for file, root in (("index.html", "/"), ("sv/index.html", "/sv/")):
        header = pages[file].root.xpath("//header//nav[contains(@class,'sections')]//a/@href")
        footer = pages[file].root.xpath("//footer//a/@href")
        lang = "sv" if root == "/sv/" else "fi"
        for kind in CONTENT_TYPES:
            if kind.folder and not kind.at_root:
                address = f"/{kind.section_url(lang)}"
                assert (address in header, address in footer) == (
                    kind.in_header,
                    not kind.in_header,
                ), address
