"""`make serve`: rebuilds, survives a failed build, answers as a web server would, and ends."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

REPOSITORY = Path(__file__).parents[2]
SETTINGS = "SITENAME = 'Koe'\nTHEME = 'simple'\nTIMEZONE = 'Europe/Helsinki'\n"
PATIENCE = 30


@pytest.fixture
def site(tmp_path):
    """A folder with a little plain Pelican site and the program under test."""
    (tmp_path / "tools").mkdir()
    shutil.copy(REPOSITORY / "tools" / "serve.py", tmp_path / "tools")
    (tmp_path / "omat tekstit").mkdir()
    (tmp_path / "pelicanconf.py").write_text(SETTINGS, encoding="utf-8")
    page = tmp_path / "omat tekstit" / "eka.md"
    page.write_text("Title: Eka\nDate: 2026-01-01\n\nEnsimmäinen.\n", encoding="utf-8")
    return tmp_path


def start(site: Path, content: str = "omat tekstit", **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tools.serve", content, "output"],
        cwd=site,
        env={**os.environ, "LANG_UI": "fi", "PORT": "0", **environment},
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        encoding="utf-8",
    )


@contextmanager
def serving(site: Path):
    """Yields the process and a function: a path → status, content type and text."""
    process = start(site)
    try:
        address = re.search(r"http://127\.0\.0\.1:\d+", process.stderr.readline())[0]
        yield process, lambda path: fetch(address + path)
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE)


def fetch(address: str) -> tuple[int, str, str]:
    try:
        with urlopen(address, timeout=PATIENCE) as answer:
            return answer.status, answer.headers["Content-Type"], answer.read().decode()
    except HTTPError as answer:
        return answer.code, answer.headers["Content-Type"], answer.read().decode()


def eventually(question) -> None:
    deadline = time.monotonic() + PATIENCE
    while not question():
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_an_edit_is_seen_and_a_failed_build_changes_nothing(site):
    page, settings = site / "omat tekstit" / "eka.md", site / "pelicanconf.py"
    with serving(site) as (_, get):
        eventually(lambda: "Ensimmäinen" in get("/eka.html")[2])

        settings.write_text("SITENAME = (\n", encoding="utf-8")
        page.write_text("Title: Eka\nDate: 2026-01-01\n\nToinen.\n", encoding="utf-8")
        time.sleep(2)
        assert "Ensimmäinen" in get("/eka.html")[2]

        settings.write_text(SETTINGS, encoding="utf-8")
        eventually(lambda: "Toinen" in get("/eka.html")[2])


def test_answers_have_their_charset_and_missing_pages_ours(site):
    with serving(site) as (_, get):
        assert get("/eka.html")[0] in (200, 404)
        eventually(lambda: get("/eka.html")[:2] == (200, "text/html; charset=utf-8"))
        (site / "output" / "404.html").write_text("<p>Sivua ei löydy</p>", encoding="utf-8")
        (site / "output" / "tyhjä").mkdir()

        missing = (404, "text/html; charset=utf-8", "<p>Sivua ei löydy</p>")
        assert get("/puuttuu/") == missing
        assert get("/tyhj%C3%A4/") == missing
        assert get("/../pelicanconf.py") == missing
        assert get("/feeds/all.atom.xml")[1] == "application/xml; charset=utf-8"


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_quietly_and_leaves_no_build_behind(site, stop):
    (site / "pelicanconf.py").write_text(f"{SETTINGS}import time\ntime.sleep(60)\n", "utf-8")
    process = start(site)
    process.stderr.readline()
    eventually(lambda: children(process.pid))
    builds = children(process.pid)

    process.send_signal(stop)
    _, said = process.communicate(timeout=PATIENCE)

    assert (process.returncode, said) == (0, "")
    assert not any(Path(f"/proc/{build}").exists() for build in builds)


def children(pid: int) -> list[int]:
    """The processes whose parent is the one given."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            found.append(int(stat.parent.name))
    return found


def test_wrong_use_is_one_sentence(site):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        cases = [
            (start(site, PORT=port), f"Portti {port} on jo käytössä"),
            (start(site, PORT="x"), "PORT on luku"),
            (start(site, content="ei ole"), "Kansiota ”ei ole” ei ole"),
        ]
        for process, sentence in cases:
            _, said = process.communicate(timeout=PATIENCE)
            assert process.returncode == 2
            assert said.startswith(sentence)
            assert said.count("\n") == 1
