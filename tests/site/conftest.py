"""The sample site, built once for the tests that read it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bridge.conftest import BUILD_DATE, REPOSITORY, Built, build
from tests.html.conftest import nu_check

__all__ = ["build", "nu_check"]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The repository's own content, as `make site` builds it."""
    output = tmp_path_factory.mktemp("sample") / "output"
    return run_sample(output)


def run_sample(
    output: Path, cwd: Path = REPOSITORY, settings: str = "pelicanconf.py", **environment: str
) -> Built:
    """Builds the sample of a checkout into a folder."""
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "content", "-o", str(output), "-s", settings],
        cwd=cwd,
        env={**os.environ, "SOURCE_DATE_EPOCH": BUILD_DATE, "COLUMNS": "300", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return Built(done.returncode, done.stdout, done.stderr, output)
