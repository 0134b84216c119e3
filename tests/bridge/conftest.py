"""Builds of little sites by the real command, as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

BUILD_DATE = "1793491200"
"""1.11.2026, in seconds from 1970."""

ORGANISATION = "---\nname: Esimerkkilän kunta\nkind: municipality\n---\n"
PROGRAMME = """---
title: Esimerkkiohjelma
owner: esimerkkila
no_contact: Esimerkillä ei ole yhteyshenkilöä.
seasons:
  - {id: esimerkkikausi, start: 2020, end: 2022, phase: ended, funding: granted}
---
Ohjelman [[esimerkkikausi|kausi]] on päättynyt.
"""
NEWS = """---
title: Uutinen ohjelmasta
date: 2.1.2018
about: esimerkkiohjelma
---
Uutinen [[esimerkkiohjelma|Esimerkkiohjelmasta]].
"""
SITE = {
    "organisaatiot/esimerkkila.md": ORGANISATION,
    "ohjelmat/esimerkkiohjelma.md": PROGRAMME,
    "ajankohtaista/uutinen.md": NEWS,
    "sivut/etusivu.md": "---\ntitle: Etusivu\n---\nTervetuloa.\n",
}
"""A whole site: an organisation, a programme with its season, a news item and a home page."""


@dataclass(frozen=True)
class Built:
    """What a build did: its exit code, what it said, and the site it published."""

    code: int
    out: str
    err: str
    output: Path

    def page(self, url: str) -> str:
        """The HTML of a page by its address."""
        return (self.output / url / "index.html").read_text(encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Every published file with its bytes."""
        return {
            file.relative_to(self.output).as_posix(): file.read_bytes()
            for file in sorted(self.output.rglob("*"))
            if file.is_file()
        }


Build = Callable[..., Built]


def write_tree(folder: Path, tree: Mapping[str, str | bytes]) -> None:
    """Writes files by their paths below a folder."""
    for path, text in tree.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """`build(tree, *arguments, **environment)`: writes the tree to content/ and runs Pelican."""

    def run(
        tree: Mapping[str, str | bytes],
        *arguments: str,
        settings: str = "pelicanconf.py",
        cwd: Path = REPOSITORY,
        command: tuple[str, ...] = (sys.executable, "-m", "pelican"),
        **environment: str,
    ) -> Built:
        content, output = tmp_path / "content", tmp_path / "output"
        write_tree(content, tree)
        done = subprocess.run(
            [*command, str(content), "-o", str(output), "-s", settings, *arguments],
            cwd=cwd,
            env={**os.environ, "SOURCE_DATE_EPOCH": BUILD_DATE, "COLUMNS": "300", **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )
        return Built(done.returncode, done.stdout, done.stderr, output)

    return run
