"""Social cards: titles within the card, always the same bytes, and on published sites only."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plugins.bridge.cards import EDGE, PAPER, ROOM, TITLE_HEIGHT, draw, fit
from plugins.core.language.hyphenation import SOFT_HYPHEN, soften
from plugins.core.pages.cards import SIZE, Card
from tests.bridge.conftest import SITE, Build
from tests.bridge.drawn import opened

ADDRESS = "https://ohjelma.example/osa"


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
        "ö" * 3000,
        "i" * 999 + " " + "i" * 999,
        "Кириллица, ελληνικά ja עברית",
        "🎉",
        "",
    ],
    ids=lambda title: title[:20],
)
def test_a_card_is_small_and_its_edges_are_paper(title: str) -> None:
    card = Card(title, "Arviointi", "Jatkumo", 8, 2)
    data = draw(card)
    image = opened(data)

    assert (image.format, image.size, image.mode) == ("PNG", SIZE, "P")
    assert len(data) < 20_000
    shown = image.convert("RGB")
    assert all_paper(shown, range(480))
    assert draw(card) == data


@pytest.mark.parametrize("words", ["Työelämän kehittämisen ohjelma " * 9, "ö" * 300])
def test_long_names_of_site_and_type_end_at_the_edge(words: str) -> None:
    assert all_paper(opened(draw(Card("Otsikko", words, words, 8, 2))).convert("RGB"), range(480))
    assert all_paper(
        opened(draw(Card("Otsikko", "", words, 0, None))).convert("RGB"), range(540, 630)
    )


def all_paper(card: Image.Image, rows: range) -> bool:
    """Whether nothing is drawn outside the column of words."""
    columns = (*range(EDGE - 4), *range(SIZE[0] - EDGE + 4, SIZE[0]))
    return all(card.getpixel((x, y)) == PAPER for x in columns[::7] for y in rows[::3])


def test_letters_that_the_face_lacks_are_spelt_or_left_out() -> None:
    def drawn(title: str) -> bytes:
        return draw(Card(title, "", "", 0, None))

    assert drawn("🎉 Väki 🎉  ja  🎉 muut") == drawn("Väki ja muut")
    assert drawn("北京") == drawn("Bei Jing")
    assert drawn("Va\u0308ki") == drawn("Väki") != drawn("Vaki")


def test_a_title_without_end_is_measured_to_the_end_of_the_card_alone() -> None:
    measured = 0

    def counting(text: str, size: int) -> float:
        nonlocal measured
        measured += len(text)
        return width(text, size)

    for title in ("x" * 100_000, "pitkä otsikko " * 10_000, f"kaksi{SOFT_HYPHEN}" * 20_000):
        measured = 0
        assert fit(title, counting)[1][-1].endswith("…")
        assert measured < 1_000_000


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
