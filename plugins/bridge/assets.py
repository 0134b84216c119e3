"""The theme's files: style sheets out of many, and names that change with the contents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from lightningcss import bundle_css

from plugins.core.recommendations.limits import AXES, FIELDS, place_of, value_of

LISTS = "css/lists.css"
SHEETS = ("css/site.css", LISTS, "css/figures.css")
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
        css = bundle_css(str(static / sheet), minify=True)
        yield sheet, (css + _limits() if sheet == LISTS else css).encode()
    for file in sorted(static.rglob("*")):
        name = file.relative_to(static).as_posix()
        hidden = any(part.startswith(".") for part in name.split("/"))
        if file.is_file() and not hidden and not name.startswith("css/"):
            yield name, file.read_bytes()


def _limits() -> str:
    """Of a register to whose caption a link led, the rows that lack the value of that place are
    left out, and so is the rest of the caption: a rule for every value of the closed vocabularies,
    in the layer that nothing overrides."""
    lacking = ",".join(
        f"caption:has(#{place_of(axis, value)}:target)~tbody>"
        f":not([data-{FIELDS[axis]}~={value_of(axis, value)}])"
        for axis, values in AXES.items()
        for value in values
    )
    return (
        f"@layer utilities{{caption:has(:target)>*,{lacking}{{display:none}}"
        "caption:has(:target)>:target{display:block;padding:.2rem .5rem;outline-offset:-3px}}"
    )


def _published(name: str, data: bytes) -> tuple[str, bytes]:
    path = PurePosixPath(name)
    stamped = path.with_stem(f"{path.stem}.{hashlib.sha256(data).hexdigest()[:10]}")
    return f"theme/{stamped}", data
