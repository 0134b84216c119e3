"""The HTML checker as a fixture: skipped aloud where it is missing, never in CI."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.html import nu
from tests.needed import needed


@pytest.fixture(scope="session")
def nu_check() -> Callable[[Sequence[Path]], list[str]]:
    """`nu.check`, once it is known that it can run."""
    needed(nu.available())
    return nu.check
