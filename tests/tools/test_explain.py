"""`make explain`: every message is explained at length, in both languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from plugins.core.problems import CODES
from tests.bridge.conftest import REPOSITORY
from tools.explain import FILES, explanations

GRAVITY = {
    "fi": {"error": "Virhe.", "warning": "Varoitus.", "advice": "Huomautus."},
    "en": {"error": "Error.", "warning": "Warning.", "advice": "Advice."},
}
CURE = {"fi": "**Korjaus:** ", "en": "**Cure:** "}


def explain(*arguments: str, language: str = "fi") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.explain", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, "LANG_UI": language},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


@pytest.mark.parametrize("language", FILES)
def test_every_code_and_no_other_is_explained_in_the_order_of_the_table(language):
    assert list(explanations(language)) == list(CODES)


@pytest.mark.parametrize("language", FILES)
@pytest.mark.parametrize("code", CODES)
def test_an_explanation_says_how_grave_it_is_why_and_what_to_do(code, language):
    row = CODES[code]
    gravity, why, *rest = explanations(language)[code].split("\n\n")

    assert gravity == GRAVITY[language]["advice" if row.advice else row.severity]
    assert len(why) > 40 and not why.startswith("**")
    assert sum(part.startswith(CURE[language]) for part in rest) == 1


@pytest.mark.parametrize("language", FILES)
@pytest.mark.parametrize("code", [code for code in CODES if code.startswith("W")])
def test_advice_on_wording_tells_how_to_silence_it(code, language):
    assert re.search(rf"silenced:\n +{code}: \w", explanations(language)[code])


def test_it_prints_the_message_and_its_explanation():
    done = explain("w01")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("W01  Virkkeessä ”…” on … sanaa")
    assert done.stdout.endswith(explanations("fi")["W01"] + "\n")


def test_in_english():
    assert explain("R11", language="en").stdout.startswith("R11  The link “…” leads to no page.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Anna viestin koodi: make explain CODE=W01\n"),
        (("",), "Anna viestin koodi: make explain CODE=W01\n"),
        (("X99",), "Koodia X99 ei ole. Tarkoititko: X01?\n"),
        (("W1",), "Koodia W1 ei ole. Tarkoititko: W01?\n"),
    ],
)
def test_wrong_use_is_told(arguments, said):
    done = explain(*arguments)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
