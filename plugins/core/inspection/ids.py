"""Ids: each stands for one place of its page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .page import Finding, FinishedPage


def equal_ids(page: FinishedPage) -> Iterator[Finding]:
    """Ids that stand on the page more than once, each once."""
    if len(set(page.ids)) != len(page.ids):
        for name, count in Counter(page.ids).items():
            if count > 1:
                yield page.finding("P06", name, id=name)
