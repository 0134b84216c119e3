"""Adding a type of content: one module, one row, its template and its labels. Nothing else."""

from __future__ import annotations

from pathlib import Path

from .conftest import REPOSITORY, SITE, Build, write_tree

MODULE = """
from typing import Annotated

from pydantic import Field

from plugins.core.records import Header, Identifier, Link, ListOf, Plain
from plugins.core.types import ContentType, Labels

Keeper = Annotated[Identifier, Link(("organisation",), "Ylläpitäjä", "Kirjastot")]


class Library(Header):
    keeper: ListOf[Keeper]
    opening: Plain | None = Field(None, title="Avoinna")


LIBRARY = ContentType(
    name="library",
    model=Library,
    paths={"fi": "kirjastot", "sv": "bibliotek", "en": "libraries"},
    labels=Labels("Kirjasto", "Kirjastot"),
)
"""
SETTINGS = """
import sys

sys.path[:0] = [{repository!r}, {here!r}]
from pelicanconf import *
from pelicanconf import CONTENT_TYPES, PAGE_PATHS
from library import LIBRARY

THEME = {theme!r}
CONTENT_TYPES = (*CONTENT_TYPES, LIBRARY)
PAGE_PATHS = [*PAGE_PATHS, LIBRARY.folder]
THEME_TEMPLATES_OVERRIDES = [{templates!r}]
"""
TEMPLATE = '{% extends "records/record.html" %}\n'
PAGE = """---
title: Esimerkkikirjasto
keeper: esimerkkila
opening: 10–18
---
Kirjasto [[esimerkkiohjelma|ohjelman]] naapurissa.
"""


def toy_settings(tmp_path: Path) -> str:
    write_tree(
        tmp_path / "toy",
        {
            "library.py": MODULE,
            "templates/records/library.html": TEMPLATE,
            "toyconf.py": SETTINGS.format(
                repository=str(REPOSITORY),
                here=str(tmp_path / "toy"),
                theme=str(REPOSITORY / "theme"),
                templates=str(tmp_path / "toy" / "templates"),
            ),
        },
    )
    return str(tmp_path / "toy" / "toyconf.py")


def test_a_new_type_has_pages_facts_and_relations(build: Build, tmp_path: Path) -> None:
    tree = {
        **SITE,
        "kirjastot/kirjasto.md": PAGE,
        "kirjastot/kirjasto.sv.md": "---\ntitle: Bibliotek\n---\n",
    }
    built = build(tree, settings=toy_settings(tmp_path))
    assert (built.code, built.err) == (0, "0 virhettä, 0 varoitusta.\n")
    library = built.page("kirjastot/kirjasto")
    assert "<dt>Avoinna</dt><dd>10–18</dd>" in library
    assert 'href="/organisaatiot/esimerkkila/"' in library
    assert 'href="/kirjastot/kirjasto/"' in built.page("organisaatiot/esimerkkila")
    assert 'href="/kirjastot/kirjasto/"' in built.page("ohjelmat/esimerkkiohjelma")
    assert "<h1>Bibliotek</h1>" in built.page("sv/bibliotek/kirjasto")
    # Nothing makes a section of libraries, so nothing leads to one.
    assert 'href="/kirjastot/"' not in library


def test_a_new_type_is_validated(build: Build, tmp_path: Path) -> None:
    broken = "---\ntitle: Kirjasto\nkeper: esimerkkila\n---\n"
    built = build({**SITE, "kirjastot/kirjasto.md": broken}, settings=toy_settings(tmp_path))
    assert built.code == 1
    assert "H11 Avainta keper ei tunneta. Tarkoititko: keeper?" in built.err
    assert "H10 Avain keeper puuttuu." in built.err
