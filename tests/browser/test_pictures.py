"""`make pictures` draws whole pages at their widths, light and dark."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from .pictures import draw


def test_a_page_is_drawn_at_its_width_in_both_schemes(
    browser: Browser, address: str, tmp_path: Path
) -> None:
    files = draw(browser, address, tmp_path / "pictures", {"uutinen": "records/news"}, (360,))

    assert [file.name for file in files] == ["uutinen-360-light.png", "uutinen-360-dark.png"]
    light, dark = (Image.open(file).convert("L") for file in files)
    assert light.width == dark.width == 360 and light.height > 800
    assert light.getpixel((3, 400)) > 200 > 60 > dark.getpixel((3, 400))
