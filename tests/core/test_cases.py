"""Every case in `cases/`: a little content tree gives exactly the report that stands below it.

To add a case, copy one of the files, change its tree and write the problems that it must give. The
form of a case is told in `case_files.py`.
"""

from __future__ import annotations

import re

import pytest

from plugins.core.problems import CODES
from plugins.core.problems.codes import pages

from . import test_files_as_bytes as bytes_cases
from .case_files import Case, all_cases
from .trees import lost

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_tree_gives_exactly_its_report(case: Case):
    assert {block: case.actual(block) for block in case.expected} == case.expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_file_ends_in_the_catalogue_or_in_a_problem(case: Case):
    assert lost(case.result, case.files) == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_opening_says_what_and_why(case: Case):
    title, _, why = case.opening.strip().partition("\n\n")

    assert title.startswith("# ") and "\n" not in title
    assert why.endswith(".") and not why.startswith("#")


def test_every_code_has_a_case():
    lines = [line for case in CASES for line in case.expected["problems"]]
    shown = {re.search(r":\d+:\d+: (\w+) ", line)[1] for line in lines}
    shown |= {code for row in bytes_cases.ROWS for code in row.codes}

    # Finished pages have tests of their own, in tests/core/inspection/, what a published original
    # tells is found by the bridge, and tables and maps too large for a case are in tests/core/surveys/
    # and tests/core/maps/.
    elsewhere = {"F18", "D11", "M04", "M20", "M21"}
    assert shown == set(CODES) - {row.code for row in pages.TABLE} - elsewhere


def test_a_code_is_named_after_its_group():
    assert {code[0] for code in CODES} == set("FHTRBUCELNSWPDM")
    assert all(len(code) == 3 and code[1:].isdigit() for code in CODES)
    assert all(code == row.code for code, row in CODES.items())
