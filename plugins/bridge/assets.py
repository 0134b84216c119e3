"""The theme's files: one style sheet out of many, and names that change with the contents."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import rcssmin

_IMPORT = re.compile(r'@import url\("([^"]+)"\) layer\(([\w.-]+)\);')
SHEET = "css/site.css"


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


def _contents(static: Path):
    yield SHEET, _one_sheet(static / SHEET).encode()
    for file in sorted(static.rglob("*")):
        name = file.relative_to(static).as_posix()
        if file.is_file() and not name.startswith("css/"):
            yield name, file.read_bytes()


def _published(name: str, data: bytes) -> tuple[str, bytes]:
    stem, _, ending = name.rpartition(".")
    return f"theme/{stem}.{hashlib.sha256(data).hexdigest()[:10]}.{ending}", data


def _one_sheet(sheet: Path) -> str:
    """The sheet with its imports in their layers, without spaces and comments."""

    def inlined(match: re.Match[str]) -> str:
        part = (sheet.parent / match[1]).read_text(encoding="utf-8")
        return f"@layer {match[2]} {{\n{part}\n}}"

    return rcssmin.cssmin(_IMPORT.sub(inlined, sheet.read_text(encoding="utf-8")))
