"""A little site with every type: what each page says and where it leads, compared as a whole.

`UPDATE_GOLDEN=1 pytest tests/site/test_golden.py` writes the file anew; read the difference.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from plugins.core.language.hyphenation import SOFT_HYPHEN
from tests.bridge.conftest import Build

from .pages import Element, PageFile, read_pages

HERE = Path(__file__).parent / "golden"
EXPECTED = HERE / "site.txt"


def outline(page: PageFile) -> Iterator[str]:
    """A page as lines: its address and title, then the texts of its main part with their links."""
    title = page.root.findtext("head/title")
    yield f"=== /{page.path.removesuffix('index.html')} [{page.root.get('lang')}] {title}"
    languages = page.root.xpath("//nav[contains(@class,'languages')]//a")
    yield "languages: " + ", ".join(
        f"{a.text_content().strip()} {a.get('href')}" for a in languages
    )
    for main in page.root.xpath("//main"):
        yield from _blocks(main)
    yield ""


def _blocks(element: Element) -> Iterator[str]:
    """The innermost blocks of text, each as a line."""
    blocks = {"h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "td", "th", "caption"}
    if element.tag in blocks and not any(
        child.tag in blocks for child in element.iterdescendants()
    ):
        text = " ".join(_text(element).replace(SOFT_HYPHEN, "").split())
        if text:
            yield f"{element.tag}: {text}"
    else:
        for child in element:
            if isinstance(child.tag, str):
                yield from _blocks(child)


def _text(element: Element) -> str:
    """The text with the address of each link after its words."""
    parts = [element.text or ""]
    for child in element:
        parts += [_text(child), child.tail or ""]
    address = element.get("href")
    return "".join(parts) + (f" <{address}>" if address else "")


def tree(folder: Path) -> dict[str, str]:
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return {f.relative_to(folder).as_posix(): f.read_text(encoding="utf-8") for f in files}


def test_the_site_says_what_it_should(build: Build) -> None:
    built = build(tree(HERE / "content"))
    assert built.err == "0 virhettä, 0 varoitusta.\n"
    said = "\n".join(line for page in read_pages(built.output).values() for line in outline(page))
    if os.environ.get("UPDATE_GOLDEN"):
        EXPECTED.write_text(said, encoding="utf-8")
    assert said == EXPECTED.read_text(encoding="utf-8")
