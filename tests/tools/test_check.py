"""`make check`: what it says, where, and with which exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bridge.conftest import BUILD_DATE, REPOSITORY, SITE, write_tree
from tests.repositories import commit


def check(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.check", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, "SOURCE_DATE_EPOCH": BUILD_DATE, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def test_the_sample_says_what_was_lifted() -> None:
    done = check()
    assert done.returncode == 0
    assert "arvioinnit/kunteko-2017.md: 9 onnistumista, 5 suositusta" in done.stdout.splitlines()
    assert [line.split(": ")[1][:3] for line in done.stderr.splitlines()[:-1]] == ["T05"]
    assert done.stderr.endswith("\n0 virhettä, 1 varoitus.\n")


def test_deleting_a_programme_names_every_line_that_pointed_to_it(tmp_path: Path) -> None:
    """Every reference in the sample to the programme or its seasons, in headers and in texts."""
    content = tmp_path / "content"
    shutil.copytree(REPOSITORY / "content", content)
    (content / "ohjelmat" / "kunteko.md").unlink()
    done = check(str(content))
    assert done.returncode == 1
    gone = ("kunteko", "kunteko-2015-2017", "kunteko-2018-2020")
    expected = set()
    for file in sorted(content.rglob("*.md")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            words = line.replace("[[", " ").replace("]]", " ").replace("|", " ").replace(",", " ")
            header = ("owner:", "target:", "about:", "addressee:", "programme:", "previous:")
            named = [w.strip("[]") for w in words.split()]
            in_text = any(f"[[{i}]]" in line or f"[[{i}|" in line for i in gone)
            in_text = in_text or any(f"[[ohjelmat/{i}" in line for i in gone)
            in_header = line.strip().lstrip("- ").startswith(header) and set(named) & set(gone)
            if in_text or in_header:
                expected.add(f"{file}:{number}")
    told = {
        ":".join(line.split(":")[:2])
        for line in done.stderr.splitlines()
        if ": R01 " in line or ": R09 " in line
    }
    assert len(expected) > 15
    assert expected <= told
    translations = {line.split(":")[0] for line in done.stderr.splitlines() if ": T01 " in line}
    assert translations == {str(content / f"ohjelmat/kunteko.{lang}.md") for lang in ("sv", "en")}


@pytest.mark.parametrize(
    ("language", "last"),
    [("fi", "1 virhe, 1 varoitus."), ("en", "1 error, 1 warning.")],
)
def test_counts_come_last(tmp_path: Path, language: str, last: str) -> None:
    write_tree(
        tmp_path,
        {**SITE, "sivut/a.md": "---\ntitle: A\n---\n[[b]]\n\n## Vahvuudet\n\n* yksi\n"},
    )
    done = check(str(tmp_path), LANG_UI=language)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == last


def test_paths_are_as_given_outside_the_repository(tmp_path: Path) -> None:
    write_tree(tmp_path / "omat tekstit", {"sivut/a.md": ""})
    done = check(str(tmp_path / "omat tekstit"))
    assert done.stderr.startswith(f"{tmp_path}/omat tekstit/sivut/a.md:1:1: F04 ")


def test_paths_are_relative_to_the_repository_for_its_own_content() -> None:
    done = check(str(REPOSITORY / "content"))
    assert str(REPOSITORY) not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "wrong", [("no/such/folder",), ("content", "content")], ids=["missing folder", "two folders"]
)
def test_wrong_use_exits_2(wrong: tuple[str, ...]) -> None:
    done = check(*wrong)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_what_the_file_system_refuses_is_named(tmp_path: Path) -> None:
    """Links to a file, to nowhere and to a folder; everything else is read on."""
    write_tree(tmp_path, SITE)
    (tmp_path / "sivut" / "katkennut.md").symlink_to(tmp_path / "ei-ole.md")
    (tmp_path / "sivut" / "toinen.md").symlink_to(tmp_path / "sivut" / "etusivu.md")
    (tmp_path / "sivut" / "kansio").symlink_to(tmp_path, target_is_directory=True)
    done = check(str(tmp_path))
    codes = [line.split(": ")[1].split()[0] for line in done.stderr.splitlines()[:-1]]
    assert sorted(codes) == ["F09", "F09", "F09"]


def test_a_name_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    write_tree(tmp_path, SITE)
    (tmp_path / "sivut").joinpath(os.fsdecode(b"p\xe4iv\xe4.md")).write_text("---\ntitle: P\n---\n")
    done = check(str(tmp_path))
    assert done.returncode == 1
    assert "F06" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_link_that_says_here_is_refused_until_it_says_where(tmp_path: Path) -> None:
    """As the original news item linked to its report; the sample's own link tells what it is."""
    content = tmp_path / "content"
    shutil.copytree(REPOSITORY / "content", content)
    news = content / "ajankohtaista" / "kuntekon-arviointi-luettavissa.md"
    good = "[[kunteko-2017|ulkoisessa arvioinnissa]]"
    text = news.read_text(encoding="utf-8")
    assert good in text
    news.write_text(text.replace(good, "[[kunteko-2017|täällä]]"), encoding="utf-8")

    refused = check(str(content))
    assert refused.returncode == 1
    assert (
        f"{news}:11:108: R12 Linkin teksti ”täällä” ei kerro, mihin linkki johtaa."
        " Kirjoita tekstiksi esimerkiksi: Kuntekon ensimmäisen kauden arviointi."
    ) in refused.stderr

    news.write_text(text, encoding="utf-8")
    assert check(str(content)).returncode == 0


EVALUATION = """---
title: Esimerkkiarviointi
date: 2.1.2023
target: esimerkkikausi
evaluator: esimerkkila
period: {start: 2022, end: 2022}
kind: external
no_report: Esimerkistä ei ole raporttia.
---
## Suositukset

* [[suositus]] {: #s1 }
"""
ENTRY = "{date: 1.6.2023, implementation: %s, by: esimerkkila, verification: self-reported}"
ADVICE = f"""---
text: Kerrotaan tuloksista
evaluation: esimerkkiarviointi
addressee: esimerkkila
follow_ups:
  - {ENTRY}
---
"""
STORY = {
    **SITE,
    "arvioinnit/esimerkkiarviointi.md": EVALUATION,
    "suositukset/suositus.md": ADVICE % "in progress",
}


@pytest.fixture
def history(tmp_path: Path) -> tuple[Path, str]:
    """A content folder in git, and the revision in which its only follow-up was written."""
    content = tmp_path / "sisältö"
    write_tree(content, STORY)
    return content, commit(tmp_path)


def test_a_follow_up_that_was_edited_since_a_revision_is_told(history) -> None:
    content, base = history
    write_tree(content, {"suositukset/suositus.md": ADVICE % "not started"})

    assert check(str(content)).returncode == 0
    done = check(str(content), BASE=base)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"{content}/suositukset/suositus.md:6:5: L01 Seurannan merkintää, joka oli päivätty "
        "2023-06-01, on muutettu (implementation). Palauta se ennalleen ja lisää loppuun uusi "
        "merkintä, jonka note kertoo, mikä korjattiin.",
        "1 virhe, 0 varoitusta.",
    ]


def test_a_follow_up_that_was_added_since_is_right(history) -> None:
    content, base = history
    newer = (ENTRY % "partly implemented").replace("2023", "2024")
    added = (ADVICE % "in progress").replace("\n---\n", f"\n  - {newer}\n---\n")
    write_tree(content, {"suositukset/suositus.md": added})

    done = check(str(content), BASE=base)

    assert (done.returncode, done.stderr) == (0, "0 virhettä, 0 varoitusta.\n")


def test_a_recommendation_removed_with_its_log_is_told_by_its_name(history) -> None:
    content, base = history
    (content / "suositukset" / "suositus.md").unlink()
    evaluation = EVALUATION.replace("* [[suositus]] {: #s1 }", "Ei suosituksia.")
    evaluation = evaluation.replace("## Suositukset", "## Muuta")
    write_tree(content, {"arvioinnit/esimerkkiarviointi.md": evaluation})

    done = check(str(content), BASE=base, LANG_UI="en")

    assert done.returncode == 1
    assert done.stderr.startswith(f"{content}/suositukset/suositus.md:1:1: L05 ")


@pytest.mark.parametrize("base", ["ei-ole", "--help"])
def test_a_base_that_is_no_revision_is_wrong_use(history, base: str) -> None:
    done = check(str(history[0]), BASE=base)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"BASE={base}: git ei tunne tällaista versiota")


def test_an_empty_base_asks_for_nothing(tmp_path: Path) -> None:
    write_tree(tmp_path, SITE)

    assert check(str(tmp_path), BASE="").returncode == 0
