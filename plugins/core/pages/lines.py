"""Lines over time as SVG paths: points at equal distances, the scale from zero."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from .views import Line

HEIGHT = 40
MOST_TICKS = 6
"""Words below a line on a phone of 320 pixels; of more points only the first and last are named."""


def line(
    title: str,
    steps: Sequence[tuple[str, Decimal | None, str]],
    most: Decimal,
    scale: str,
) -> Line:
    """A line of steps: when, the number (None where it isn't known or told) and the number in
    words. most: what the whole height means, zero being the foot."""
    width = max(1, len(steps) - 1)
    places = [
        None if value is None else f"{_short(Decimal(100 * at) / width)} {_height(value, most)}"
        for at, (_, value, _) in enumerate(steps)
    ]
    trace, before = [], None
    for place in places:
        if place:
            trace.append(f"{'L' if before else 'M'}{place}")
        before = place
    names = tuple(when for when, _, _ in steps)
    return Line(
        title=title,
        trace="".join(trace),
        points="".join(f"M{place}h0" for place in places if place),
        ticks=names if len(names) <= MOST_TICKS else (names[0], names[-1]),
        scale=scale,
        text=f"{title}: " + ", ".join(f"{when} {words}" for when, _, words in steps),
    )


def _height(value: Decimal, most: Decimal) -> str:
    share = min(Decimal(1), max(Decimal(0), value / most)) if most > 0 else Decimal(0)
    return _short(HEIGHT * (1 - share))


def _short(number: Decimal) -> str:
    """A number with a decimal at most, as paths are written."""
    return f"{round(number, 1).normalize():f}"
