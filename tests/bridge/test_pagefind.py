"""The engine of the search by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.bridge import pagefind

from .conftest import write_tree

PAGE = (
    '<!doctype html><html lang="{lang}"><meta data-pagefind-sort="day[content]" content="{n}">'
    '<meta data-pagefind-filter="type[content]" content="{n}">'
    '<meta data-pagefind-filter="programme[content]" content="{n}"><h1>Sivu {n}</h1></html>'
)


def tree(languages: tuple[str, ...], count: int) -> dict[str, str]:
    return {
        f"pages/{lang}/{n}/index.html": PAGE.format(lang=lang, n=n)
        for lang in languages
        for n in range(count)
    }


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    """The engine's own order of filters, values and languages changes from run to run."""
    made = []
    for name in "abc":
        write_tree(tmp_path / name, tree(("fi", "sv", "en"), 12))
        folder = pagefind.index(tmp_path / name, "pages")
        made.append({f.relative_to(folder): f.read_bytes() for f in folder.rglob("*.*")})

    assert made[0] == made[1] == made[2]


@pytest.mark.parametrize(
    ("program", "told"),
    [
        ("#!/bin/sh\nexec sleep 60\n", "timed out"),
        ("#!/bin/sh\necho Rikki >&2\nexit 3\n", "^Rikki$"),
        ("#!/bin/sh\nexit 3\n", "^pagefind: 3$"),
        ("ei ohjelma", "Exec format error"),
    ],
)
def test_a_failing_engine_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, told: str
) -> None:
    engine = tmp_path / "engine"
    engine.write_text(program)
    engine.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(engine))
    monkeypatch.setattr(pagefind, "LONGEST", 0.5)

    with pytest.raises(pagefind.PagefindFailed, match=told):
        pagefind.index(tmp_path, "pages")
