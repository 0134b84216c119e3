"""Renders many bodies at once on all the processors; a few are not worth the start."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from plugins.core.body import Body, Text
from plugins.core.flow import render_each

WORTH_IT = 500_000
"""Characters of text below which one process is done before others have started."""


def render(texts: Sequence[Text]) -> Sequence[Body]:
    """The bodies of texts in their order; how many processes work on them changes nothing else."""
    processes = os.cpu_count() or 1
    if processes == 1 or sum(len(text) for text, *_ in texts) < WORTH_IT:
        return render_each(texts)
    size = -(-len(texts) // (processes * 4))
    chunks = [texts[start : start + size] for start in range(0, len(texts), size)]
    with ProcessPoolExecutor(processes) as pool:
        return [body for bodies in pool.map(render_each, chunks) for body in bodies]
