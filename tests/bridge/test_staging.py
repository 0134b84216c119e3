"""A build replaces the published site as a whole, or not at all, and nothing that isn't a site."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugins.bridge import staging
from plugins.bridge.source import REPOSITORY, WrongUse
from plugins.bridge.staging import MARK, Staging

from .conftest import SITE, Build


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    return folder


def published(output: Path, **files: str) -> Path:
    """A site that an earlier build published."""
    output.mkdir(parents=True)
    (output / MARK).write_text("jatkumo\n")
    for name, text in files.items():
        (output / name).write_text(text)
    return output


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path, content: Path) -> None:
    output = published(tmp_path / "site", old="1")
    build = Staging(output, content)
    (build.folder / "new").write_text("2")
    assert names(output) == {MARK, "old"}
    build.promote()
    assert names(output) == {MARK, "new"}
    assert names(tmp_path) == {"site", "content"}


def test_without_an_exchanging_system_call_the_result_is_the_same(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staging, "_exchanged", lambda one, other: False)
    output = published(tmp_path / "site", old="1")
    build = Staging(output, content)
    (build.folder / "new").write_text("2")
    build.promote()
    assert names(output) == {MARK, "new"}
    assert names(tmp_path) == {"site", "content"}


def test_a_discarded_build_leaves_no_trace(tmp_path: Path, content: Path) -> None:
    output = published(tmp_path / "site", old="1")
    Staging(output, content).discard()
    assert names(output) == {MARK, "old"}
    assert names(tmp_path) == {"site", "content"}


def test_what_a_killed_build_left_is_cleared(tmp_path: Path, content: Path) -> None:
    leaving = tmp_path / ".site.jatkumo-999999999"
    leaving.mkdir()
    Staging(tmp_path / "site", content).discard()
    assert not leaving.exists()


def test_a_site_moved_aside_by_a_killed_build_is_put_back(tmp_path: Path, content: Path) -> None:
    published(tmp_path / ".site.jatkumo-999999999-old", old="1")
    Staging(tmp_path / "site", content).discard()
    assert names(tmp_path / "site") == {MARK, "old"}


def test_a_failed_promotion_keeps_everything(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Entries to retain are moved only when the new site stands in its place."""
    output = published(tmp_path / "site", old="1")
    (output / ".git").mkdir()
    build = Staging(output, content)
    real = staging.os.rename

    def refusing(one: Path, other: Path) -> None:
        if Path(one) == build.folder:
            raise OSError(16, "Device or resource busy")
        real(one, other)

    monkeypatch.setattr(staging, "_exchanged", lambda one, other: False)
    monkeypatch.setattr(staging.os, "rename", refusing)
    with pytest.raises(OSError, match="busy"):
        build.promote(kept=[".git"])
    build.discard()
    assert names(output) == {MARK, "old", ".git"}


def test_an_impossible_name_is_wrong_use(tmp_path: Path, content: Path) -> None:
    with pytest.raises(WrongUse):
        Staging(tmp_path / ("x" * 300), content)


def test_entries_that_the_user_retains_are_carried_over(tmp_path: Path, content: Path) -> None:
    output = published(tmp_path / "site", old="1")
    (output / ".git").mkdir()
    build = Staging(output, content)
    build.promote(kept=[".git", "missing"])
    assert names(output) == {MARK, ".git"}


@pytest.mark.parametrize(
    "place", ["home", "home/content", "home/content/below", "file", "."], ids=str
)
def test_what_is_not_a_site_is_never_replaced(tmp_path: Path, place: str) -> None:
    """Somebody's own folder, the content, a folder inside or around it, a file."""
    content = tmp_path / "home" / "content"
    content.mkdir(parents=True)
    (tmp_path / "file").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(WrongUse):
        Staging(tmp_path / place, content)
    assert sorted(tmp_path.rglob("*")) == before


def test_the_program_itself_is_never_replaced(content: Path) -> None:
    for place in (REPOSITORY, REPOSITORY.parent):
        with pytest.raises(WrongUse):
            Staging(place, content)


def test_an_error_in_content_leaves_the_old_site_whole(build: Build) -> None:
    before = build(SITE).files()
    failed = build({**SITE, "sivut/uusi.md": "---\ntitle: Uusi\n---\n[[ei-ole]]\n"})
    assert failed.code == 1
    assert failed.files() == before
    mended = build({"sivut/uusi.md": "---\ntitle: Uusi\n---\n"})
    assert mended.code == 0
    assert "uusi/index.html" in mended.files()


def test_a_failure_while_writing_leaves_the_old_site_whole(build: Build, tmp_path: Path) -> None:
    before = build(SITE).files()
    theme = tmp_path / "theme"
    shutil.copytree(REPOSITORY / "theme", theme)
    (theme / "templates" / "404.html").write_text("{{ nothing.here }}")
    failed = build(SITE, "-t", str(theme))
    assert failed.code == 1
    assert failed.files() == before
    assert names(tmp_path) == {"content", "output", "theme"}


def test_a_page_that_is_gone_from_the_content_is_gone_from_the_site(
    build: Build, tmp_path: Path
) -> None:
    build({**SITE, "sivut/tilapainen.md": "---\ntitle: Tilapäinen\n---\n"})
    (tmp_path / "content/sivut/tilapainen.md").unlink()
    assert "tilapainen/index.html" not in build({}).files()


def test_what_hosting_keeps_in_the_folder_outlives_builds(build: Build) -> None:
    output = build(SITE).output
    (output / "CNAME").write_text("www.esimerkki.fi")
    (output / ".git").mkdir()
    assert build(SITE, "-d").code == 0
    assert (output / "CNAME").exists() and (output / ".git").is_dir()
    assert build(SITE).code == 0


@pytest.mark.parametrize(
    ("tree", "code", "said"),
    [
        ({"kuvat/a.txt": "x"}, 2, "kansiossa ei ole yhtään sivua"),
        ({"sivut/tietoa.md": "---\ntitle: T\n---\n"}, 1, "sivut/etusivu.md puuttuu"),
    ],
    ids=["no pages", "no home page"],
)
def test_a_site_without_pages_replaces_nothing(
    build: Build, tmp_path: Path, tree: dict[str, str], code: int, said: str
) -> None:
    before = build(SITE).files()
    shutil.rmtree(tmp_path / "content")
    built = build(tree)
    assert built.code == code
    assert said in built.err
    assert built.files() == before


def test_strict_makes_warnings_errors(build: Build) -> None:
    tree = {**SITE, "sivut/lista.md": "---\ntitle: L\n---\n## Vahvuudet\n\n* yksi\n"}
    lenient, strict = build(tree), build(tree, STRICT="1")
    assert (lenient.code, strict.code) == (0, 1)
    assert "B04" in lenient.err and "make ids" in lenient.err
    assert strict.err.splitlines()[-2:] == [
        "STRICT=1: varoituksetkin ovat virheitä.",
        "0 virhettä, 1 varoitus.",
    ]


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"LANG_UI": "sv"}, "LANG_UI=sv: "),
        ({"SOURCE_DATE_EPOCH": "eilen"}, "SOURCE_DATE_EPOCH=eilen: "),
    ],
)
def test_wrong_use_exits_2(build: Build, environment: dict[str, str], said: str) -> None:
    built = build(SITE, **environment)
    assert built.code == 2
    assert built.err.startswith(said)


def test_messages_in_english(build: Build) -> None:
    built = build({**SITE, "sivut/rikki.md": "---\ntitle: R\n---\n[[ei-ole]]\n"}, LANG_UI="en")
    assert built.err.splitlines()[-2:] == [
        f"{built.output.parent}/content/sivut/rikki.md:4:1: R01 There is no id “ei-ole”."
        " Mend the id or add the page it refers to.",
        "1 error, 0 warnings.",
    ]
