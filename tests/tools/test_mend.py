"""`make mend`: takes out what can't be seen, and changes nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bridge.conftest import REPOSITORY, write_tree

STAYS = "hyphe\u00adnation 👩\u200d💻\r\n"
BEFORE = f"\ufeff---\r\ntitle: a\u0308\u202eiti\r\n---\r\nsa\u200bna  \r\n{STAYS}"
AFTER = f"\ufeff---\r\ntitle: äiti\r\n---\r\nsana  \r\n{STAYS}"


def mend(content: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.mend", str(content)],
        cwd=REPOSITORY,
        env={**os.environ, "LANG_UI": "fi"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def test_only_what_cannot_be_seen_goes(tmp_path: Path) -> None:
    """Line ends, the byte order mark, hard breaks and characters that join stay."""
    whole = "---\ntitle: Ehjä\n---\n"
    write_tree(
        tmp_path, {"sivut/a.md": BEFORE, "sivut/b.md": whole, "aiheet.yaml": "a: {fi: a\u200b}"}
    )
    done = mend(tmp_path)

    assert (done.returncode, done.stderr) == (0, "0 virhettä, 0 varoitusta.\n")
    assert (tmp_path / "sivut/a.md").read_bytes().decode() == AFTER
    assert (tmp_path / "sivut/b.md").read_text() == whole
    assert (tmp_path / "aiheet.yaml").read_text() == "a: {fi: a}"
    assert done.stdout.splitlines() == [
        f"{tmp_path}/aiheet.yaml: korjattu",
        f"{tmp_path}/sivut/a.md: korjattu",
    ]
    assert mend(tmp_path).stdout == ""


def test_what_cannot_be_read_is_named_and_left(tmp_path: Path) -> None:
    write_tree(tmp_path, {"sivut/a.md": "---\ntitle: Hyvä\n---\n".encode("latin-1")})
    done = mend(tmp_path)

    assert done.returncode == 1
    assert "F02" in done.stderr
    assert (tmp_path / "sivut/a.md").read_bytes() == "---\ntitle: Hyvä\n---\n".encode("latin-1")
