"""Little content trees in memory, and what the core makes of them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from plugins.bridge.translations import languages
from plugins.core.body import Body, Renderer, Text
from plugins.core.catalogue import Record
from plugins.core.flow import Loaded, load
from plugins.core.images import Picture, is_image
from plugins.core.language import LANGUAGES, Language
from plugins.core.pages.record import record_page
from plugins.core.pages.site import Site
from plugins.core.pages.views import RecordPage
from plugins.core.reading import SourceFile, is_read
from plugins.core.settings import SETTINGS_FILE
from plugins.core.subjects import SUBJECTS_FILE

THEME = Path(__file__).parents[2] / "theme"
TODAY = date(2026, 11, 21)
"""The build date of every test, whatever the clock says."""
RENDERER = Renderer()

_TRANSLATION = re.compile(r"\.(?:sv|en)\.md$")

Tree = Mapping[str, str | bytes | None]


def files(tree: Tree) -> Iterator[SourceFile]:
    """A tree (path below content/ → text, bytes or None) as the bridge would read it."""
    for path, data in tree.items():
        encoded = data.encode("utf-8") if isinstance(data, str) else data
        size = len(encoded or b"")
        shown = f"content/{path}"
        if is_image(path):
            picture, flaw = _picture(encoded or b"", Path(path).suffix)
            yield SourceFile(path, shown, size=size, picture=picture, flaw=flaw)
        else:
            yield SourceFile(path, shown, encoded if is_read(path) else None, size=size)


def _picture(data: bytes, ending: str) -> tuple[Picture | None, tuple | None]:
    """An image of a tree, which says of itself what it is, `png 400×300 see_through`, or what the
    bridge finds wrong with it, `F16 reason=truncated`; nothing else is an image."""
    text = data.decode("utf-8", "replace").strip()
    if match := re.fullmatch(r"([a-z]+) (\d+)×(\d+)((?: \w+)*)", text):
        signs = dict.fromkeys(match[4].split(), True)
        return Picture(match[1], int(match[2]), int(match[3]), **signs), None
    if match := re.fullmatch(r"(F\d\d)((?: \w+=\S+)*)", text):
        return None, (match[1], dict(pair.split("=") for pair in match[2].split()))
    return None, ("F14", {"ending": ending})


def loaded(tree: Tree, **how) -> Loaded:
    """Stages 1–5 of a tree."""
    return load(files(tree), TODAY, render=render, **how)


def render(texts: Sequence[Text]) -> list[Body]:
    """One renderer for all trees: making one takes longer than rendering a little text."""
    return [RENDERER.render(*text) for text in texts]


def report(result: Loaded, language: str = "fi") -> list[str]:
    """The problems as the editor sees them."""
    return [problem.describe(language) for problem in result.problems]


def codes(tree: Tree) -> list[str]:
    """The codes of a tree's problems, in the order of the report."""
    return [problem.code for problem in loaded(tree).problems]


def lost(result: Loaded, paths: Iterable[str]) -> set[str]:
    """The files that are neither a page nor an attachment nor named in a problem; there are none.

    A translation goes with its original: when that has errors, they are told there.
    """
    catalogue = result.catalogue
    known = {version.place.path for r in catalogue.records for version in r.versions.values()}
    known |= {
        *(file.shown for file in catalogue.files.values()),
        *(p.place.path for p in result.problems),
    }
    known |= {f"content/{SUBJECTS_FILE}"} if catalogue.subjects else set()
    known |= {f"content/{SETTINGS_FILE}"}
    return {
        path
        for path in paths
        if not {f"content/{path}", f"content/{re.sub(_TRANSLATION, '.md', path)}"} & known
    }


def page(header: str = "title: Otsikko", body: str = "") -> str:
    """A Markdown file from its header and body."""
    return f"---\n{header.strip()}\n---\n{body}"


def only(result: Loaded) -> Record:
    """The one record of a result."""
    (record,) = result.catalogue.records
    return record


def record(result: Loaded, path: str) -> Record:
    """The record whose folder and id are `folder/id`."""
    (found,) = result.catalogue.find(path)
    return found


@cache
def ui_languages() -> Mapping[str, Language]:
    """The site's languages with the texts of the theme."""
    return languages(THEME)


def site(result: Loaded) -> Site:
    pictures = (path for path, file in result.catalogue.files.items() if file.picture)
    digests = {path: hashlib.sha256(path.encode()).hexdigest() for path in pictures}
    return Site("Jatkumo", result.catalogue, ui_languages(), digests)


def view(result: Loaded, path: str, lang: str = LANGUAGES[0]) -> RecordPage:
    """What the template of a record sees."""
    return record_page(site(result), record(result, path), lang)


def relations(view: RecordPage) -> dict[str, tuple[str, ...]]:
    """The relation groups of a page: label → titles."""
    return {group.label: titles(group.links) for group in view.relations}


def titles(links: Iterable) -> tuple[str, ...]:
    return tuple(link.title for link in links)
