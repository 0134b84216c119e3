"""The index of the search, made of finished pages by the engine itself."""

from __future__ import annotations

import gzip
import json

import pytest

from plugins.bridge import search

from .conftest import SITE, Build, Built

TREE = {
    **SITE,
    "sivut/luonnos.md": "---\ntitle: Luonnos\nstatus: draft\n---\nSalainen.\n",
    "sivut/vanha.md": "---\ntitle: Vanha\nstatus: archived\n---\nArkistoitu.\n",
}


def indexed(built: Built) -> dict[str, dict]:
    """Address → what the index holds of the page."""
    found = {}
    for file in (built.output / "pagefind" / "fragment").iterdir():
        data = json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        found[data["url"]] = data
    return found


def test_a_preview_has_an_index_only_if_asked(build: Build) -> None:
    assert not (build(SITE).output / "pagefind").exists()
    assert (build(SITE, SEARCH="1").output / "pagefind").is_dir()


def test_every_page_of_a_record_is_in_the_index_but_drafts(build: Build) -> None:
    found = indexed(build(TREE, SEARCH="1"))

    assert set(found) == {
        "/",
        "/ajankohtaista/uutinen/",
        "/ohjelmat/esimerkkiohjelma/",
        "/ohjelmat/esimerkkiohjelma/esimerkkikausi/",
        "/organisaatiot/esimerkkila/",
        "/vanha/",
    }
    news = found["/ajankohtaista/uutinen/"]
    assert news["meta"] == {"title": "Uutinen ohjelmasta", "label": "Uutinen", "day": "2.1.2018"}
    assert news["filters"] == {"type": ["news"], "programme": ["esimerkkiohjelma"]}


def test_only_what_the_page_of_the_search_loads_is_published(build: Build) -> None:
    files = {
        path.relative_to(folder).as_posix()
        for folder in [build(SITE, SEARCH="1").output / "pagefind"]
        for path in folder.iterdir()
        if path.is_file() and path.suffix != ".pf_meta"
    }
    assert files == {"pagefind.js", "pagefind-entry.json", "wasm.fi.pagefind"}


def test_the_same_source_gives_the_same_index(build: Build) -> None:
    first = build(TREE, SEARCH="1", PYTHONHASHSEED="1").files()
    assert build(TREE, SEARCH="1", PYTHONHASHSEED="2", TZ="Pacific/Auckland").files() == first


def test_the_engines_own_variables_change_nothing(build: Build) -> None:
    built = build(SITE, SEARCH="1", PAGEFIND_GLOB="ei-mitään", PAGEFIND_OUTPUT_PATH="muualle")
    assert len(indexed(built)) == 5


def test_a_failing_engine_leaves_the_site_as_it_was(build: Build) -> None:
    before = build(SITE).files()
    changed = {**SITE, "sivut/etusivu.md": "---\ntitle: Uusi\n---\nTeksti.\n"}
    built = build(changed, SEARCH="1", PAGEFIND_BINARY_PATH="/bin/false")

    assert built.code == 1
    assert "Hakemiston teko ei onnistunut: pagefind: 1" in built.err
    assert "Traceback" not in built.err
    assert built.files() == before


def test_a_missing_engine_is_told_in_a_sentence(build: Build) -> None:
    built = build(SITE, SEARCH="1", PAGEFIND_BINARY_PATH="/ei/ole/pagefind")

    assert built.code == 1
    assert "Hakemiston teko ei onnistunut: " in built.err
    assert "Traceback" not in built.err


@pytest.mark.parametrize("messages", ["fi", "en"])
def test_the_lack_of_voikko_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, messages: str
) -> None:
    monkeypatch.setattr(search, "analyser", lambda: None)

    assert search.finnish(messages) is None
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and "sudo apt install libvoikko1 voikko-fi" in told
    assert told.startswith({"fi": "Haku: ", "en": "Search: "}[messages])
