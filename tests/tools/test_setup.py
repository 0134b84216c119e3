"""A fresh copy of the repository builds its site from nothing but python3 and make."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.test_makefile import OURS

REPOSITORY = Path(__file__).parents[2]
PYTHON = shutil.which(f"python3.{sys.version_info.minor}", path=f"{sys.base_prefix}/bin")


def copy(folder: Path) -> None:
    """The files that a clone would have, with the changes that aren't committed yet."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    for name in set(listed.stdout.split("\0")[:-1]):
        if (REPOSITORY / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(REPOSITORY / name, folder / name)


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    return subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env={**environment, "PYTHON": PYTHON or sys.executable},
        capture_output=True,
        encoding="utf-8",
        timeout=600,
    )


@pytest.mark.slow
def test_a_fresh_copy_sets_itself_up_once_and_mends_a_half_made_environment(tmp_path):
    folder = tmp_path / "oma kopio 'ä' $x & y"
    copy(folder)

    first = make(folder, "site")
    assert first.returncode == 0, first.stderr
    assert "Valmistellaan työympäristö" in first.stderr
    assert (folder / "output" / "index.html").is_file()

    again = make(folder, "check")
    assert again.returncode == 0, again.stderr
    assert "Valmistellaan" not in again.stderr

    (folder / ".venv" / "unfinished").touch()
    (folder / ".venv" / "bin" / "python").unlink()
    mended = make(folder, "check")
    assert mended.returncode == 0, mended.stderr
    assert "Valmistellaan työympäristö" in mended.stderr


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("fi", "Tarvitaan Python 3.11 tai uudempi"), ("en", "Python 3.11 or newer is needed")],
)
def test_an_old_python_is_told_in_a_sentence(tmp_path, language, sentence):
    copy(tmp_path / "kopio")
    old = tmp_path / "vanha python"
    old.write_text('#!/bin/sh\n[ "$1" = -V ] && echo Python 3.9.18\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)

    done = make(tmp_path / "kopio", "check", f"PYTHON={old}", f"LANG_UI={language}")

    assert done.returncode == 2
    assert done.stderr.startswith(f"{sentence}")
    assert "3.9.18" in done.stderr
