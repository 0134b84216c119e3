"""The HTML checker as a fixture: skipped aloud where it is missing, never in CI."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.html import nu


@pytest.fixture(scope="session")
def nu_check() -> Callable[[Sequence[Path]], list[str]]:
    """`nu.check`, once it is known that it can run."""
    reason = nu.available()
    if reason and os.environ.get("CI") == "true":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    return nu.check
