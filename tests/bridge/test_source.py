"""Reading the content folder and the settings of a build."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from plugins.bridge.source import BuildSettings, WrongUse, read_files, settings_from

from .conftest import SITE, write_tree


def test_files_come_in_one_order_with_their_bytes(tmp_path: Path) -> None:
    write_tree(tmp_path, {**SITE, "sivut/liite.csv": "a;b\n", "sivut/liite.pdf": "%PDF"})
    found = {source.path: source.data for source in read_files(tmp_path)}
    assert list(found) == sorted(found)
    assert found["sivut/etusivu.md"] == SITE["sivut/etusivu.md"].encode()
    assert found["sivut/liite.csv"] == b"a;b\n"
    assert found["sivut/liite.pdf"] is None


def test_what_editors_and_systems_leave_behind_is_passed_over(tmp_path: Path) -> None:
    leavings = (".git/config", ".DS_Store", "sivut/.a.md.swp", "sivut/a.md~", "Thumbs.db")
    write_tree(tmp_path, {**SITE, **dict.fromkeys(leavings, "x")})
    assert {source.path for source in read_files(tmp_path)} == set(SITE)


def test_a_file_that_can_not_be_read_is_named_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, SITE)
    real = Path.open

    def refusing(self: Path, *arguments: object, **options: object) -> object:
        if self.name == "etusivu.md":
            raise PermissionError(13, "Permission denied")
        return real(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", refusing)
    faults = [(s.path, s.fault, s.reason) for s in read_files(tmp_path) if s.fault]
    assert faults == [("sivut/etusivu.md", "F01", "Permission denied")]


@pytest.mark.parametrize(
    ("environment", "settings"),
    [
        ({"SOURCE_DATE_EPOCH": "0"}, BuildSettings(date(1970, 1, 1))),
        (
            {"SOURCE_DATE_EPOCH": "1793491200", "LANG_UI": "en", "STRICT": "1"},
            BuildSettings(date(2026, 11, 1), "en", True),
        ),
        ({"SOURCE_DATE_EPOCH": "1", "STRICT": "0"}, BuildSettings(date(1970, 1, 1))),
    ],
)
def test_settings_come_from_the_environment(
    environment: dict[str, str], settings: BuildSettings
) -> None:
    assert settings_from(environment) == settings


@pytest.mark.parametrize(
    "environment",
    [{"LANG_UI": "sv"}, {"SOURCE_DATE_EPOCH": "eilen"}, {"SOURCE_DATE_EPOCH": "9" * 30}],
    ids=str,
)
def test_settings_that_mean_nothing_are_wrong_use(environment: dict[str, str]) -> None:
    with pytest.raises(WrongUse):
        settings_from(environment)


@pytest.mark.parametrize(
    ("language", "said"), [("fi", "kansiota ei ole."), ("en", "there is no such folder.")]
)
def test_wrong_use_is_told_in_the_language_of_messages(tmp_path, monkeypatch, language, said):
    monkeypatch.setenv("LANG_UI", language)

    with pytest.raises(WrongUse) as told:
        list(read_files(tmp_path / "puuttuu"))

    assert str(told.value) == f"{tmp_path / 'puuttuu'}: {said}"
