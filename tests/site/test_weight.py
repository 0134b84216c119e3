"""What pages weigh on their way to a reader who has none of the site yet: the budget of the theme.

Kilobytes are thousands of bytes, compressed by gzip as tests/browser/server.py sends them.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from statistics import median

import pytest

from tests.bridge.conftest import Built

from .pages import PageFile, read_pages, target_file

TEXT_PAGE, ANY_PAGE, SHEETS = 7_500, 14_000, 4_500
REGISTERS = re.compile(r"(suositukset|sv/rekommendationer|en/recommendations)/index\.html")
COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".xml")
_LOADED = (
    "//img[not(ancestor::picture)]/@src | //script/@src"
    " | //link[@rel='stylesheet' or @rel='icon']/@href"
)


@pytest.fixture(scope="module")
def pages(sample: Built) -> dict[str, PageFile]:
    return read_pages(sample.output)


@pytest.fixture(scope="module")
def sizes(sample: Built) -> dict[str, int]:
    """Every file's size on its way."""
    return {
        path: len(gzip.compress(data, 9, mtime=0) if path.endswith(COMPRESSED) else data)
        for path, data in sample.files().items()
    }


def loaded(page: PageFile) -> Iterator[str]:
    """The files that a reader's browser loads with a page, itself the first. Of a picture the
    largest AVIF, which a dense screen takes."""
    yield page.path
    addresses = dict.fromkeys(page.root.xpath(_LOADED))
    for offered in page.root.xpath("//picture/source[@type='image/avif']/@srcset"):
        addresses[offered.split(",")[-1].split(" ")[0]] = None
    yield from (target_file(page.path, address) or address for address in addresses)


def weight(page: PageFile, sizes: dict[str, int]) -> int:
    return sum(sizes[file] for file in loaded(page))


def test_a_text_page_is_lighter_than_anybodys(
    pages: dict[str, PageFile], sizes: dict[str, int]
) -> None:
    weights = [weight(page, sizes) for page in pages.values() if page.root.xpath("//article")]

    assert len(weights) > 50
    assert median(weights) <= TEXT_PAGE


def test_any_page_but_a_register_takes_one_round_trip(
    pages: dict[str, PageFile], sizes: dict[str, int]
) -> None:
    weights = {path: weight(page, sizes) for path, page in pages.items()}

    assert len([path for path in weights if REGISTERS.fullmatch(path)]) == 3
    heavy = {path: size for path, size in weights.items() if size > ANY_PAGE}
    assert [path for path in heavy if not REGISTERS.fullmatch(path)] == []


def test_the_sheets_of_a_page_are_light(pages: dict[str, PageFile], sizes: dict[str, int]) -> None:
    sheets = {tuple(f for f in loaded(page) if f.endswith(".css")) for page in pages.values()}

    assert {len(files) for files in sheets} == {1}
    assert len(sheets) == 3
    assert [files for files in sheets if sizes[files[0]] > SHEETS] == []


def test_no_page_loads_a_font(sample: Built) -> None:
    assert [path for path in sample.files() if path.endswith((".woff", ".woff2", ".ttf"))] == []
    for path, data in sample.files().items():
        assert not path.endswith(".css") or b"@font-face" not in data, path
