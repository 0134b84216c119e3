"""Things under what they have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any


def grouped(items: Iterable[Any], key: Callable[[Any], Any]) -> dict[Any, tuple[Any, ...]]:
    """Key → the items that have it, both in the order in which they come."""
    groups: dict[Any, list[Any]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return {name: tuple(group) for name, group in groups.items()}
