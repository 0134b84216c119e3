"""The pages of a build, and the navigation that all of them share."""

from __future__ import annotations

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
