"""Finished pages are inspected before they are published: what is found is told where it can be
mended, and a page that fails keeps the old site in its place."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

from pelicanconf import PLUGINS
from plugins.bridge import inspecting
from tests.site.conftest import sample

from .conftest import REPOSITORY, SITE, Build, Built, write_tree

__all__ = ["sample"]

EXTRA = """
from pathlib import Path
from pelican import signals

def write(pelican):
    for name, data in {files}.items():
        (Path(pelican.output_path) / name).write_bytes(data)

def register():
    signals.finalized.connect(write)
"""


def home(text: str) -> dict[str, str]:
    return {**SITE, "sivut/etusivu.md": f"---\ntitle: Etusivu\n---\n{text}\n"}


def long_text() -> str:
    """Words that don't compress to less than a page may weigh."""
    chance = random.Random(1)
    words = ["".join(chance.choices("aeioukstnlmprvhj", k=9)) for _ in range(4000)]
    return "\n\n".join(" ".join(words[at : at + 20]) for at in range(0, len(words), 20))


def with_extra(tmp_path: Path, **files: bytes) -> tuple[str, ...]:
    """Arguments that add a plugin of somebody else's, which writes pages of its own."""
    (tmp_path / "extra.py").write_text(EXTRA.format(files=files), encoding="utf-8")
    return ("-e", f"PLUGINS={json.dumps([*PLUGINS, 'extra'])}")


def test_a_page_that_fails_leaves_the_old_site_whole(build: Build, tmp_path: Path) -> None:
    before = build(SITE).files()
    theme = tmp_path / "theme"
    shutil.copytree(REPOSITORY / "theme", theme)
    base = theme / "templates" / "base.html"
    text = base.read_text(encoding="utf-8")
    base.write_text(text.replace("<main", "<div").replace("</main", "</div"), encoding="utf-8")

    failed = build(SITE, "-t", str(theme))

    assert failed.code == 1
    assert failed.files() == before
    assert "ajankohtaista/uutinen/index.html:1:1: P05 Sivulla /ajankohtaista/uutinen/" in failed.err
    assert "Traceback" not in failed.out + failed.err
    assert {entry.name for entry in tmp_path.iterdir()} == {"content", "output", "theme"}


def test_a_heading_that_takes_the_id_of_the_template_is_told_where_it_stands(build: Build) -> None:
    built = build(home("Tervetuloa.\n\n## Ohjelmat\n"))

    file = built.output.parent / "content" / "sivut" / "etusivu.md"
    assert built.code == 1
    assert f"{file}:6:4: P06 Tunnus #ohjelmat on sivulla / kahdesti." in built.err
    assert built.err.splitlines()[-1] == "1 virhe, 0 varoitusta."


def test_a_draft_is_inspected_too(build: Build) -> None:
    text = "---\ntitle: Luonnos\nstatus: draft\n---\n\n## Pääsisältö {#paasisalto}\n"
    built = build({**SITE, "sivut/luonnos.md": text})

    assert built.code == 1
    assert "/content/sivut/luonnos.md:6:4: P06 " in built.err
    assert "/drafts/luonnos/" in built.err


def test_a_heavy_page_is_advice_that_stops_nothing_but_a_strict_build(build: Build) -> None:
    site = home(long_text())
    told = [
        build(site),
        build(site, settings="publishconf.py", SITEURL="https://www.esimerkki.fi/ohjelma"),
        build(site, STRICT="1"),
    ]

    assert [built.code for built in told] == [0, 0, 1]
    for built in told:
        lines = [line for line in built.err.splitlines() if " P12 " in line]
        assert len(lines) == 1 and "/content/sivut/etusivu.md:1:1: P12 Sivu / painaa" in lines[0]
        assert built.err.splitlines()[-1] == "0 virhettä, 1 varoitus."


def test_pages_of_other_plugins_are_inspected_whatever_they_hold(
    build: Build, tmp_path: Path
) -> None:
    """An empty file, one that is no UTF-8, one with a link astray; files that aren't pages."""
    head = b"<html lang=fi><title>a</title><main><h1>a</h1>"
    arguments = with_extra(
        tmp_path,
        **{
            "tyhja.html": b"",
            "latin.html": head + b"\xe4\xff<img src=k\xe4.png>",
            "linkki.html": head + b"\n<a href='/ei-ole/'>x</a>",
            "kartta.xml": b"<urlset/>",
        },
    )
    built = build(SITE, *arguments, PYTHONPATH=str(tmp_path))

    found = [line.split(" ")[:2] for line in built.err.splitlines() if ".html:" in line]
    assert built.code == 1
    assert "Traceback" not in built.out + built.err
    assert found == [
        ["latin.html:1:58:", "P07"],
        ["latin.html:1:58:", "P09"],
        ["linkki.html:2:10:", "P07"],
        ["tyhja.html:1:1:", "P01"],
        ["tyhja.html:1:1:", "P02"],
        ["tyhja.html:1:1:", "P03"],
        ["tyhja.html:1:1:", "P05"],
    ]


def test_a_sound_page_of_another_plugin_is_published(build: Build, tmp_path: Path) -> None:
    page = b"<html lang=fi><title>a</title><main><h1>a</h1><a href='/ajankohtaista/uutinen/'>u</a>"
    built = build(SITE, *with_extra(tmp_path, **{"a.html": page}), PYTHONPATH=str(tmp_path))

    assert (built.code, built.err) == (0, "0 virhettä, 0 varoitusta.\n")
    assert built.files()["a.html"] == page


def test_attachments_may_be_pages_of_anybodys(build: Build) -> None:
    text = "[Taulukko]({attach}taulukko.html) ja [toinen]({static}/tiedostot/t.html).\n"
    site = {**home(text), "sivut/taulukko.html": "<h3>x", "tiedostot/t.html": "<h3>x"}
    built = build(site)

    assert (built.code, built.err) == (0, "0 virhettä, 0 varoitusta.\n")
    assert built.files()["taulukko.html"] == b"<h3>x"


def test_relative_addresses_are_followed_as_well(build: Build) -> None:
    built = build(SITE, "-e", "RELATIVE_URLS=true")

    assert (built.code, built.err) == (0, "0 virhettä, 0 varoitusta.\n")
    assert 'href="../../ohjelmat/' in built.page("ajankohtaista/uutinen")


def test_any_number_of_processes_sees_the_same(
    sample: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = sorted(f.relative_to(sample.output).as_posix() for f in sample.output.rglob("*.html"))
    alone = inspecting._seen(sample.output, "", pages)
    monkeypatch.setattr(inspecting, "WORTH_IT", 1)
    monkeypatch.setattr(inspecting.os, "cpu_count", lambda: 3)

    assert inspecting._seen(sample.output, "", pages) == alone
    assert [page.path for page in alone] == pages


def test_a_tree_is_inspected_without_a_cache(build: Build, tmp_path: Path) -> None:
    """Telling a fault twice gives the same report."""
    write_tree(tmp_path / "content", home("Tervetuloa.\n\n## Ohjelmat\n\n## Ajankohtaista\n"))
    first, again = build({}), build({})

    assert first.err == again.err
    assert first.err.count(" P06 ") == 2
