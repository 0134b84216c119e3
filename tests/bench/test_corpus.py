"""The corpus of the measurements is valid, repeatable and the same text on both sides."""

from __future__ import annotations

import os
import subprocess
import sys

from bench.corpus import write


def test_the_corpus_has_no_problems(tmp_path):
    write(40, tmp_path)

    command = [sys.executable, "-m", "tools.check", tmp_path / "jatkumo"]
    environment = {**os.environ, "STRICT": "1", "SOURCE_DATE_EPOCH": "1793491200"}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")

    assert done.returncode == 0, done.stderr


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(tmp_path):
    def tree(name: str, seed: int) -> dict[str, bytes]:
        folder = tmp_path / name
        write(20, folder, seed)
        files = (file for file in folder.rglob("*") if file.is_file())
        return {str(file.relative_to(folder)): file.read_bytes() for file in files}

    assert tree("a", 1) == tree("b", 1)
    assert tree("c", 2) != tree("a", 1)


def test_plain_pelican_gets_every_page_without_references(tmp_path):
    count = write(20, tmp_path)

    ours = list((tmp_path / "jatkumo").rglob("*.md"))
    plain = list((tmp_path / "pelican").rglob("*.md"))

    assert len(ours) == len(plain) == count
    assert not any("[[" in file.read_text(encoding="utf-8") for file in plain)
