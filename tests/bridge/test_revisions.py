"""Earlier revisions of the content, read with git."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.bridge.revisions import files_at
from plugins.bridge.source import WrongUse
from tests.repositories import commit, git


def test_files_are_as_they_were_then_under_todays_names(tmp_path: Path) -> None:
    """In a folder below the repository's, with a space and an umlaut; other files are left out."""
    content = tmp_path / "oma sisältö"
    first = commit(
        tmp_path,
        {
            "oma sisältö/suositukset/a.md": "---\r\ntext: Ä\r\n---\r\n",
            "oma sisältö/suositukset/kansio/b-ö.md": "",
            "oma sisältö/suositukset/kuva.png": b"\x89PNG",
            "oma sisältö/suositukset/.a.md.swp": "x",
            "oma sisältö/suositukset-vanhat/c.md": "c",
            "suositukset/d.md": "d",
        },
    )
    (content / "suositukset" / "a.md").unlink()
    commit(tmp_path, {"oma sisältö/suositukset/e.md": "e"})

    found = files_at(first, content, "suositukset")

    assert [(file.path, file.shown, file.data) for file in found] == [
        (
            "suositukset/a.md",
            f"{content}/suositukset/a.md",
            "---\r\ntext: Ä\r\n---\r\n".encode(),
        ),
        ("suositukset/kansio/b-ö.md", f"{content}/suositukset/kansio/b-ö.md", b""),
    ]
    assert [file.path for file in files_at("HEAD", content, "suositukset")] == [
        "suositukset/e.md",
        "suositukset/kansio/b-ö.md",
    ]


def test_links_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "suositukset").mkdir()
    (tmp_path / "suositukset" / "a.md").symlink_to("/etc/hostname")
    commit(tmp_path)

    assert files_at("HEAD", tmp_path, "suositukset") == []


def test_there_may_have_been_no_content_yet(tmp_path: Path) -> None:
    first = commit(tmp_path, {"README.md": "Alku"})
    commit(tmp_path, {"content/suositukset/a.md": "a"})

    assert files_at(first, tmp_path / "content", "suositukset") == []


def test_a_hook_of_another_repository_does_not_lead_astray(tmp_path: Path, monkeypatch) -> None:
    commit(tmp_path / "toinen", {"suositukset/toinen.md": "x"})
    commit(tmp_path / "oma", {"suositukset/oma.md": "x"})
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "toinen" / ".git"))

    assert [f.path for f in files_at("HEAD", tmp_path / "oma", "suositukset")] == [
        "suositukset/oma.md"
    ]


@pytest.mark.parametrize("revision", ["ei-ole", "--all", "-x", "HEAD~9", "HEAD:suositukset", "a b"])
def test_what_is_no_revision_is_wrong_use(tmp_path: Path, revision: str) -> None:
    commit(tmp_path, {"suositukset/a.md": "a"})

    with pytest.raises(WrongUse, match="git ei tunne tällaista versiota"):
        files_at(revision, tmp_path, "suositukset")


def test_content_outside_a_repository_is_wrong_use(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(WrongUse, match="kansio ei ole git-arkistossa"):
        files_at("HEAD", tmp_path, "suositukset")


def test_without_git_that_is_said(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(WrongUse, match="ohjelmaa git ei ole"):
        files_at("HEAD", tmp_path, "suositukset")


def test_nothing_in_the_repository_is_changed(tmp_path: Path) -> None:
    commit(tmp_path, {"suositukset/a.md": "a"})
    before = git(tmp_path, "status", "--porcelain=v2", "--branch")

    files_at("HEAD", tmp_path, "suositukset")

    assert git(tmp_path, "status", "--porcelain=v2", "--branch") == before
