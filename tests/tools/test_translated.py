"""`make translated`: a translation is marked as made from the original as it is now."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bridge.conftest import REPOSITORY, write_tree

TREE = {
    "sivut/tietoa.md": "---\ntitle: Tietoa\n---\nTeksti.\n",
    "sivut/tietoa.sv.md": "---\r\ntitle: Om\r\n---\r\nText.\r\n",
    "sivut/yksin.sv.md": "---\ntitle: Ensam\n---\n",
    "sivut/rikki.md": "---\ntitle: Rikki\n---\n",
    "sivut/rikki.en.md": "---\ntitel: Broken\n---\n",
}


def run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", f"tools.{tool}", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, "LANG_UI": "fi", "SOURCE_DATE_EPOCH": "1793491200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write_tree(tmp_path, TREE)
    return tmp_path


def test_it_is_up_to_date_until_the_original_changes(content: Path) -> None:
    translation, original = content / "sivut/tietoa.sv.md", content / "sivut/tietoa.md"
    done = run("translated", str(translation), str(content))
    assert done.returncode == 0
    assert done.stdout.startswith(f"{translation}: tehty alkutekstistä {original} (")

    text = translation.read_bytes().decode()
    head, _, digest = text.partition("translated_from: ")
    assert (head, digest[12:]) == ("---\r\ntitle: Om\r\n", "\r\n---\r\nText.\r\n")
    assert "T05" not in run("check", str(content)).stderr

    original.write_text("---\ntitle: Tietoa\n---\nUusi teksti.\n")
    assert f"{translation}:3:18: T05 " in run("check", str(content)).stderr

    run("translated", str(translation), str(content))
    assert translation.read_bytes().decode().count("translated_from") == 1
    assert "T05" not in run("check", str(content)).stderr


def test_check_tells_how_many_translations_do_not_say(content: Path) -> None:
    lines = run("check", str(content)).stdout.splitlines()

    assert lines == ["1 käännöksestä ei näe, vanheneeko se: make translated FILE=käännös"]


@pytest.mark.parametrize("file", ["sivut/tietoa.md", "sivut/yksin.sv.md", "sivut/ei-ole.sv.md"])
def test_what_is_no_translation_is_told(content: Path, file: str) -> None:
    done = run("translated", str(content / file), str(content))

    assert done.returncode == 2
    assert f"{content / file}: tämä ei ole kansion {content} käännös" in done.stderr


def test_one_with_errors_is_not_marked(content: Path) -> None:
    done = run("translated", str(content / "sivut/rikki.en.md"), str(content))

    assert done.returncode == 1
    assert "H11 Avainta titel ei tunneta." in done.stderr
    assert (content / "sivut/rikki.en.md").read_text() == TREE["sivut/rikki.en.md"]


def test_without_a_file_the_use_is_told() -> None:
    assert run("translated").returncode == 2
    assert run("translated", "").stderr.startswith("Anna käännös: make translated FILE=")
