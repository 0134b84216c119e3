"""What `make` promises: its list of commands, exact arguments, exact exit codes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
OURS = ("BASE", "CONTENT", "OUTPUT", "LANG_UI", "STRICT", "SITEURL", "MAKEFLAGS", "MAKELEVEL")
"""What the surrounding `make test` or shell may have set."""

ECHO = """
import json, os, sys
names = ("BASE", "LANG_UI", "STRICT", "MAKEFLAGS")
print(json.dumps([sys.argv[1:], {name: os.environ.get(name) for name in names}]))
sys.exit(int(os.environ.get("EXIT", "0")))
"""


@pytest.fixture
def make(tmp_path):
    """Runs the real Makefile in a folder whose programs only tell what they were given."""
    folder = tmp_path / "oma kansio $x 'ä'"
    (folder / "tools").mkdir(parents=True)
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "python").symlink_to(sys.executable)
    shutil.copy(REPOSITORY / "Makefile", folder)
    shutil.copy(REPOSITORY / "tools" / "publish.py", folder / "tools")
    (folder / "tools" / "check.py").write_text(ECHO, encoding="utf-8")
    (folder / "tools" / "setup").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "tools" / "setup").chmod(0o755)

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        inherited = {name: value for name, value in os.environ.items() if name not in OURS}
        return subprocess.run(
            ["make", *arguments],
            cwd=folder,
            env={**inherited, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=30,
        )

    return run


def test_make_alone_lists_every_command(make):
    phony = re.search(r"^\.PHONY: (.*)$", (REPOSITORY / "Makefile").read_text("utf-8"), re.M)
    commands = [name for name in phony[1].split() if not name.startswith("setup")]

    done = make()

    assert done.returncode == 0
    assert re.findall(r"^make (\S+) +\S", done.stdout, re.M) == commands
    assert make("help").stdout == done.stdout


@pytest.mark.parametrize("code", [0, 1, 2])
def test_a_programs_exit_code_is_makes(make, code):
    assert make("check", EXIT=str(code)).returncode == code


def test_errors_in_content_are_the_last_thing_said(make):
    assert make("check", EXIT="1").stderr == ""


@pytest.mark.parametrize(
    "folder",
    ["omat tekstit", "a'b\"c", "hinta $5 & $(shell echo x) ${y} `z`", "#1; *?", "ä\\ö", "a,b)(c"],
)
def test_any_folder_name_reaches_the_program_as_written(make, folder):
    for done in (make("check", f"CONTENT={folder}"), make("check", CONTENT=folder)):
        assert json.loads(done.stdout)[0] == [folder]


def test_settings_reach_the_program_and_makes_own_flags_do_not(make):
    given = ("STRICT=1", "LANG_UI=en", "BASE=main@{1 week ago}")
    _, environment = json.loads(make("-k", "check", *given).stdout)

    assert environment == {
        "BASE": "main@{1 week ago}",
        "LANG_UI": "en",
        "STRICT": "1",
        "MAKEFLAGS": None,
    }


def test_an_unknown_language_of_messages_is_wrong_use(make):
    done = make("check", "LANG_UI=sv")

    assert (done.returncode, done.stdout) == (2, "")
    assert "LANG_UI on fi tai en" in done.stderr


def test_a_dry_run_only_prints(make):
    done = make("-n", "check", "CONTENT=a b")

    assert done.returncode == 0
    assert "tools.check" in done.stdout
    assert "[" not in done.stdout


@pytest.mark.parametrize("address", [None, "", "www.esimerkki.fi", "https://", "https://a.fi/?x=1"])
def test_publishing_needs_the_sites_address(make, address):
    done = make("publish", *([] if address is None else [f"SITEURL={address}"]))

    assert (done.returncode, done.stdout) == (2, "")
    assert "make publish SITEURL=https://" in done.stderr
