"""Every colour of the theme can be read where it stands, and says so truly in its comment."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

CSS = Path(__file__).parents[2] / "theme" / "static" / "css"
TOKEN = re.compile(
    r"--(\w+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\); /\* ([^*]*?)"
    r"(?:: ([\d.]+) / ([\d.]+), ([\d.]+) / ([\d.]+))? \*/"
)
GROUNDS = ("paper", "wash")
HAIRLINE = "rule"


class Colour(NamedTuple):
    """stated: the contrast as the comment tells it: on paper and on wash, light then dark."""

    light: str
    dark: str
    duty: str
    stated: tuple[str, ...]


def colours() -> dict[str, Colour]:
    css = (CSS / "tokens.css").read_text(encoding="utf-8")
    found = {m[1]: Colour(m[2], m[3], m[4], m.groups()[4:]) for m in TOKEN.finditer(css)}
    assert len(found) == css.count("light-dark(")
    return found


def luminance(colour: str) -> float:
    """The relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2: from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


INKS = [name for name in colours() if name not in (*GROUNDS, HAIRLINE)]


def test_the_measure_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", INKS)
def test_a_colour_has_the_contrast_that_its_comment_states(name: str) -> None:
    known = colours()
    ink, grounds = known[name], [known[ground] for ground in GROUNDS]
    light = [contrast(ink.light, ground.light) for ground in grounds]
    dark = [contrast(ink.dark, ground.dark) for ground in grounds]

    assert [f"{ratio:.1f}" for ratio in (*light, *dark)] == list(ink.stated)
    assert min(*light, *dark) >= 4.5


def test_a_colour_is_written_nowhere_but_among_the_tokens() -> None:
    """So that each has a dark counterpart and a computed contrast."""
    literal = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(", re.IGNORECASE)
    for sheet in sorted(CSS.rglob("*.css")):
        if sheet.name != "tokens.css":
            css = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
            assert literal.findall(css) == [], sheet.name


def test_every_token_is_used() -> None:
    sheets = {sheet: sheet.read_text(encoding="utf-8") for sheet in CSS.rglob("*.css")}
    declared = set(re.findall(r"^  (--[\w-]+):", sheets[CSS / "tokens.css"], re.MULTILINE))
    used = {name for css in sheets.values() for name in re.findall(r"var\((--[\w-]+)\)", css)}
    assert declared - used == set()
