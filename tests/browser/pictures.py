"""`make pictures`: the main pages of the sample as pictures for people to look at.

In pictures/, a file for each page, width and colour scheme: `arviointi-360-dark.png`, as long as
the page is. No test compares them: what is drawn depends on the fonts of the machine.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from tests.bridge.conftest import REPOSITORY
from tests.site.conftest import run_sample

from .conftest import OPTIONS, program
from .pages import KINDS
from .server import serving

FOLDER = REPOSITORY / "pictures"
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
PAGES = {
    "etusivu": "records/home",
    "uutinen": "records/news",
    "arviointi": "records/evaluation",
    "suositus": "records/recommendation",
    "suositukset": "sections/recommendations",
    "ohjelma": "records/programme",
    "kausi": "records/season",
    "visio": "records/vision",
    "henkilo": "records/person",
    "organisaatio": "records/organisation",
    "alue": "records/area",
    "hakemisto": "sections/a_to_z",
    "404": "404",
}
"""Name of a picture → kind of page."""


def draw(
    browser: Browser,
    address: str,
    folder: Path,
    pages: Mapping[str, str] = PAGES,
    widths: Iterable[int] = WIDTHS,
) -> list[Path]:
    """Writes the pictures of a site that answers at the address, and gives their files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for width in widths:
        for scheme in SCHEMES:
            page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
            for name, kind in pages.items():
                page.goto(f"{address}/{KINDS[kind]}")
                files.append(folder / f"{name}-{width}-{scheme}.png")
                page.screenshot(path=files[-1], full_page=True)
            page.close()
    return files


def main() -> int:
    """Builds the sample and draws it; 2 without a browser."""
    chromium = program()
    if not chromium:
        print("Chromium puuttuu (there is no Chromium): sudo apt install chromium", file=sys.stderr)
        return 2
    with TemporaryDirectory() as temporary, sync_playwright() as playwright:
        built = run_sample(Path(temporary) / "output")
        browser = playwright.chromium.launch(executable_path=chromium, args=OPTIONS)
        with serving(built.output) as address:
            files = draw(browser, address, FOLDER)
        browser.close()
    print(f"{len(files)} kuvaa kansiossa {FOLDER.name}/ ({len(files)} pictures).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
