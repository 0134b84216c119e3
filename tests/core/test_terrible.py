"""One tree with every fault in it that a text can show, and its whole report in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.core.problems import CODES
from plugins.core.problems.codes import history, pages

from .case_files import Case
from .trees import loaded, lost

TERRIBLE = Case.read(Path(__file__).parent / "terrible" / "terrible.md")
OF_FINISHED_PAGES = {row.code for row in pages.TABLE}
AGAINST_A_REVISION = {row.code for row in history.TABLE}
NOT_IN_A_SHORT_TEXT = {
    *("F01", "F02", "F08", "F09", "F18", "B02", "B14", "D11"),
    *("M04", "M19", "M20", "M21"),
}
NOT_WITH_BROKEN_SETTINGS = {"T06"}


@pytest.mark.parametrize("block", ["problems", "problems (en)"])
def test_the_whole_report(block):
    assert TERRIBLE.actual(block) == TERRIBLE.expected[block]


def test_it_holds_every_code():
    codes = {problem.code for problem in TERRIBLE.result.problems}

    elsewhere = OF_FINISHED_PAGES | AGAINST_A_REVISION
    assert codes == set(CODES) - elsewhere - NOT_IN_A_SHORT_TEXT - NOT_WITH_BROKEN_SETTINGS


def test_its_main_file_holds_most_faults_of_headers_and_texts():
    main = "content/arvioinnit/kauhea.md"
    codes = {problem.code for problem in TERRIBLE.result.problems if problem.place.path == main}

    assert codes == {
        *(
            "H10",
            "H11",
            "H12",
            "H13",
            "H14",
            "H16",
            "H17",
            "H18",
            "H19",
            "H21",
            "H23",
            "H26",
            "H29",
        ),
        *("B01", "B04", "B05", "B06", "B07", "B09", "B10", "B11", "R07"),
    }


def test_nothing_is_lost():
    assert lost(TERRIBLE.result, TERRIBLE.files) == set()


def test_the_report_does_not_depend_on_the_order_of_the_files():
    turned = dict(reversed(TERRIBLE.files.items()))

    assert loaded(turned).problems == TERRIBLE.result.problems


def test_both_languages_tell_of_the_same_places():
    finnish, english = (TERRIBLE.expected[block] for block in ("problems", "problems (en)"))

    assert [line.split(": ")[0] for line in finnish] == [line.split(": ")[0] for line in english]
