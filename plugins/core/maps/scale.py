"""The bar that tells a map's scale."""

from __future__ import annotations

from itertools import product

from .values import Scale

_LONGEST = 350
"""Units of a map's width."""
_LENGTHS = tuple(step * 10**power for power, step in product(range(6), (1, 2, 5)))


def scale_of(unit: float) -> Scale:
    """The longest bar of a round length (1, 2 or 5 and zeros) that takes at most a third or so of
    the width. unit: metres of one unit."""
    metres = max(n for n in _LENGTHS if n == 1 or n <= _LONGEST * unit)
    return Scale(metres, round(metres / unit))
