"""What a test needs besides Python's packages: skipped aloud where it is missing, never in CI."""

from __future__ import annotations

import os

import pytest


def needed(missing: str) -> None:
    """Skips the test aloud, and fails it in CI, when something is missing; a sentence says what."""
    if missing and os.environ.get("CI") == "true":
        pytest.fail(missing)
    if missing:
        pytest.skip(missing)
