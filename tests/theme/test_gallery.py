"""The gallery: every component in each language and colour scheme, as valid HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from plugins.bridge.translations import languages
from plugins.core.language import LANGUAGES
from tests.html.conftest import nu_check
from tools.gallery import SCHEMES, SHEETS, THEME, components, main

__all__ = ["nu_check"]

# A page of pieces has the main heading of every example, and each example's own landmarks.
OF_PIECES = ("h1",)


def test_the_gallery_shows_every_component_in_each_language_and_scheme(tmp_path: Path) -> None:
    assert main(str(tmp_path)) == 0

    names = {f"{lang}-{scheme}.html" for lang in LANGUAGES for scheme in SCHEMES}
    assert {file.name for file in tmp_path.iterdir()} == names | set(SHEETS)
    for lang, ui in languages(THEME).items():
        html = (tmp_path / f"{lang}-dark.html").read_text(encoding="utf-8")
        for component in components(ui):
            assert f'id="osa-{component.name}"' in html


def test_the_nu_checker_finds_nothing_in_the_pieces(
    tmp_path: Path, nu_check: Callable[[Sequence[Path]], list[str]]
) -> None:
    main(str(tmp_path))

    said = nu_check(sorted(tmp_path.glob("*.html")))
    assert [line for line in said if not any(piece in line for piece in OF_PIECES)] == []
