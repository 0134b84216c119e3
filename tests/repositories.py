"""Little git repositories of content, made as any editor's would be."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .bridge.conftest import write_tree
from .needed import needed

_AUTHOR = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (
        ("NAME", "Maija Esimerkki"),
        ("EMAIL", "maija@esimerkkila.example"),
        ("DATE", "2025-06-01T12:00:00Z"),
    )
}


def git(folder: Path, *arguments: str) -> str:
    """What a command of git prints in a folder, whatever the machine's own settings are."""
    needed("" if shutil.which("git") else "git isn't installed")
    apart = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments],
        env={**os.environ, **_AUTHOR, **apart},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


def commit(folder: Path, files: Mapping[str, str | bytes] | None = None) -> str:
    """Commits all that is in a folder, with these files written into it; the commit's name."""
    write_tree(folder, files or {})
    if not (folder / ".git").exists():
        git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", "Seuranta")
    return git(folder, "rev-parse", "HEAD")
