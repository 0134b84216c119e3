"""The theme's files: style sheets out of many, and names that change with the contents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from lightningcss import bundle_css

SHEETS = ("css/site.css", "css/lists.css", "css/figures.css")
"""Of which a page loads one: most pages, the register and the search, and pages with figures."""


class Assets:
    """What the pages load from the theme: logical name → (published path, bytes)."""

    def __init__(self, theme: Path) -> None:
        static = theme / "static"
        self.files: Mapping[str, tuple[str, bytes]] = {
            name: _published(name, data) for name, data in _contents(static)
        }

    def path(self, name: str) -> str:
        """Where a file of the theme is published, below the site's address; KeyError if unknown."""
        return self.files[name][0]


def _contents(static: Path) -> Iterator[tuple[str, bytes]]:
    # Its imports are put in their layers, and spaces and comments are left out.
    for sheet in SHEETS:
        yield sheet, bundle_css(str(static / sheet), minify=True).encode()
    for file in sorted(static.rglob("*")):
        name = file.relative_to(static).as_posix()
        hidden = any(part.startswith(".") for part in name.split("/"))
        if file.is_file() and not hidden and not name.startswith("css/"):
            yield name, file.read_bytes()


def _published(name: str, data: bytes) -> tuple[str, bytes]:
    path = PurePosixPath(name)
    stamped = path.with_stem(f"{path.stem}.{hashlib.sha256(data).hexdigest()[:10]}")
    return f"theme/{stamped}", data
