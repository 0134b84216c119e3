"""`make ids`: writes what is missing, in place, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bridge.conftest import REPOSITORY, write_tree

BEFORE = (
    "\ufeff---\r\ntitle: Visio\r\n---\r\n\r\n## Vahvuudet\r\n\r\n"
    "* metsä  \r\n  ja järvi\r\n* koulu {: #v7 }\r\n    * piha\r\n* torit\r\n\r\n"
    "## Muuta\r\n\r\n* ei merkitä\r\n"
)
AFTER = BEFORE.replace("* metsä  ", "* metsä {: #v8 }  ").replace("* torit", "* torit {: #v9 }")


def ids(content: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.ids", str(content)],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def test_only_missing_ids_are_written(tmp_path: Path) -> None:
    """Line ends, the byte order mark, hard breaks and numbers in use stay as they are."""
    write_tree(tmp_path, {"visiot/visio.md": BEFORE, "sivut/muu.md": "---\ntitle: M\n---\n* a\n"})
    file = tmp_path / "visiot/visio.md"
    file.chmod(0o640)
    done = ids(tmp_path)
    assert done.returncode == 0
    assert file.read_bytes().decode() == AFTER
    assert file.stat().st_mode & 0o777 == 0o640
    assert done.stdout == f"{tmp_path}/visiot/visio.md: 2 uutta tunnusta\n"


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, {"visiot/visio.md": AFTER})
    file = tmp_path / "visiot/visio.md"
    before = file.stat().st_mtime_ns
    done = ids(tmp_path, LANG_UI="en")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "0 errors, 0 warnings.\n")
    assert file.stat().st_mtime_ns == before


def test_actions_of_recommendations_get_ids_too(tmp_path: Path) -> None:
    """And nothing of the kind in other folders, or in a translation, whose items are texts."""
    header = "---\r\ntext: S\r\nactions:\r\n  - title: A\r\n    owner: kunta\r\n---\r\n"
    other = "---\ntitle: M\nactions: {title: A}\n---\n"
    texts = "---\ntext: S\nactions: [A]\n---\n"
    tree = {"suositukset/s.md": header, "suositukset/s.sv.md": texts, "sivut/muu.md": other}
    write_tree(tmp_path, tree)
    done = ids(tmp_path)
    assert done.stdout == f"{tmp_path}/suositukset/s.md: 1 uusi tunnus\n"
    written = {path: (tmp_path / path).read_bytes().decode() for path in tree}
    assert written == tree | {
        "suositukset/s.md": header.replace("- title: A", "- id: t1\r\n    title: A")
    }


def test_a_file_that_is_not_text_is_named_and_left_alone(tmp_path: Path) -> None:
    write_tree(tmp_path, {"visiot/visio.md": BEFORE.encode("utf-16")})
    done = ids(tmp_path)
    assert done.returncode == 1
    assert "F02" in done.stderr
    assert (tmp_path / "visiot/visio.md").read_bytes() == BEFORE.encode("utf-16")
