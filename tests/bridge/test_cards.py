"""Social cards: titles within the card, always the same bytes, and on published sites only."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.bridge.cards import EDGE, TITLE_HEIGHT, draw, fit
from plugins.core.language.hyphenation import SOFT_HYPHEN, soften
from plugins.core.pages.cards import SIZE, Card
from tests.bridge.conftest import SITE, Build
from tests.bridge.drawn import opened

ADDRESS = "https://ohjelma.example/osa"
ROOM = SIZE[0] - 2 * EDGE


def width(text: str, size: int) -> float:
    """A face whose every letter is half as wide as it is high."""
    return len(text) * size / 2


@pytest.mark.parametrize(
    "title",
    [
        "Kunteko",
        "Kuntekon ensimmäisen kauden arviointi",
        soften("Työelämänkehittämisohjelmansuunnittelutyöryhmänpuheenjohtaja", "fi"),
        "Łódź, 北京 ja 🎉 kylässä",
        "pitkä " * 90,
        "",
    ],
    ids=lambda title: title[:20],
)
def test_a_card_is_small_and_its_edges_are_paper(title: str) -> None:
    data = draw(Card(title, "Arviointi", "Jatkumo", 8, 2))
    image = opened(data)

    assert (image.format, image.size, image.mode) == ("PNG", SIZE, "P")
    assert len(data) < 20_000
    shown = image.convert("RGB")
    for x in (EDGE - 24, SIZE[0] - EDGE + 24):
        for y in range(0, 480, 3):
            assert shown.getpixel((x, y)) == (0xFC, 0xFC, 0xFA)
    assert draw(Card(title, "Arviointi", "Jatkumo", 8, 2)) == data


@given(st.text("aäöo n-" + SOFT_HYPHEN, min_size=1, max_size=400))
def test_a_title_fits_and_keeps_its_letters_unless_it_is_cut(title: str) -> None:
    size, lines = fit(title, width)

    assert all(width(line, size) <= ROOM for line in lines)
    assert len(lines) * size <= TITLE_HEIGHT
    plain = re.sub(rf"[\s{SOFT_HYPHEN}-]", "", title)
    drawn = re.sub(r"[\s-]", "", "".join(lines))
    assert drawn == plain or plain.startswith(drawn.rstrip("…"))


def test_a_published_page_names_its_card(build: Build) -> None:
    built = build(SITE, settings="publishconf.py", SITEURL=ADDRESS)
    assert built.code == 0, built.err

    page = built.page("ohjelmat/esimerkkiohjelma")
    told = dict(re.findall(r'<meta property="(og:[\w:]+)" content="([^"]*)">', page))
    assert told["og:title"] == "Esimerkkiohjelma"
    assert told["og:url"] == f"{ADDRESS}/ohjelmat/esimerkkiohjelma/"
    assert told["og:locale"] == "fi_FI"
    card = told["og:image"].removeprefix(f"{ADDRESS}/")
    assert opened(built.files()[card]).size == SIZE
    for stand_in in ("sv/program/esimerkkiohjelma", "en/programmes/esimerkkiohjelma"):
        assert "og:image" not in built.page(stand_in)


def test_a_site_without_an_address_has_no_cards(build: Build) -> None:
    built = build(SITE)

    assert "og:" not in built.page("ohjelmat/esimerkkiohjelma")
    assert not [path for path in built.files() if path.startswith("theme/kortit/")]
