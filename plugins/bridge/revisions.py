"""Files of the content folder as they were in an earlier revision, read with git."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from plugins.core.reading import SourceFile, is_ignored, is_page

from .source import WrongUse, said, shown_root

_OF_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
"""What git tells its hooks of another folder than ours."""


def files_at(revision: str, content: Path, folder: str) -> list[SourceFile]:
    """The pages below a folder of the content, as they were in a revision of its git repository,
    under the names that they would have now; none if there was no such folder.

    WrongUse if git or the revision isn't there, or the content is in no repository.
    """
    _git(content, "rev-parse", "--git-dir", otherwise=said(*_NO_REPOSITORY).format(content=content))
    commit = _git(
        content,
        *("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"),
        otherwise=said(*_NO_REVISION).format(revision=revision),
    )
    listed = _git(content, "ls-tree", "-r", "-z", commit.decode("ascii").strip(), f"{folder}/")
    blobs = dict(_pages(listed))
    stored = _git(content, "cat-file", "--batch", given="\n".join(blobs.values()).encode("ascii"))
    root = shown_root(content)
    return [
        SourceFile(path, f"{root}/{path}", data, size=len(data))
        for path, data in zip(blobs, _contents(stored), strict=True)
    ]


_NO_GIT = "BASE: ohjelmaa git ei ole.", "BASE: the program git isn't there."
_NO_REPOSITORY = (
    "{content}: kansio ei ole git-arkistossa",
    "{content}: the folder is in no git repository",
)
_NO_REVISION = (
    "BASE={revision}: git ei tunne tällaista versiota; jos arkistosta on haettu vain osa, hae koko"
    " historia",
    "BASE={revision}: git doesn't know this revision; if only a part of the repository was fetched,"
    " fetch the whole history",
)


def _git(folder: Path, *arguments: str, given: bytes = b"", otherwise: str = "git") -> bytes:
    """What a command of git prints in a folder; WrongUse, with git's own words, if it fails."""
    environment = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            input=given,
            capture_output=True,
            env={**environment, "LC_ALL": "C"},
            check=False,
        )
    except FileNotFoundError:
        raise WrongUse(said(*_NO_GIT)) from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise WrongUse(f"{otherwise}: {reason}" if reason else f"{otherwise}.")
    return done.stdout


def _pages(listed: bytes) -> Iterator[tuple[str, str]]:
    """The path and the object of each page in a listing of `git ls-tree -z`; links aren't read."""
    for row in listed.decode("utf-8", "surrogateescape").split("\0"):
        facts, _, path = row.partition("\t")
        ignored = any(is_ignored(name) for name in PurePosixPath(path).parts)
        if facts.startswith("100") and is_page(path) and not ignored:
            yield path, facts.split()[2]


def _contents(stored: bytes) -> Iterator[bytes]:
    """The objects that `git cat-file --batch` prints: a line that ends in the size, and as many
    bytes."""
    at = 0
    while at < len(stored):
        line_end = stored.index(b"\n", at)
        start, size = line_end + 1, int(stored[at:line_end].split()[2])
        yield stored[start : start + size]
        at = start + size + 1
