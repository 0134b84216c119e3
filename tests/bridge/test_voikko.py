"""The Finnish dictionary is used where it is, and done without where any piece of it is missing."""

from __future__ import annotations

import sys

import libvoikko
import pytest

from plugins.bridge.voikko import analyser
from tests.needed import needed


def test_a_word_is_read() -> None:
    analyse = analyser()
    needed("" if analyse else "Voikko is missing: on Debian, sudo apt install libvoikko1 voikko-fi")

    assert [reading["BASEFORM"] for reading in analyse("suosituksista")] == ["suositus"]
    assert analyse("Kunteko") == []


@pytest.mark.parametrize(
    "fault",
    [
        OSError("libvoikko.so.1: cannot open shared object file"),
        libvoikko.VoikkoException("Initialization of Voikko failed: No valid dictionaries"),
    ],
    ids=["no library", "no dictionary"],
)
def test_without_the_system_s_part_there_is_none(
    fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(language: str) -> None:
        raise fault

    monkeypatch.setattr(libvoikko, "Voikko", refused)

    assert analyser() is None


def test_without_the_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "libvoikko", None)

    assert analyser() is None
