"""The stages in their order: files in, catalogue and problems out.

    split, read → render → assemble → resolve → check

Each stage takes the values of the one before; nothing is read from disk and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .assembly import assemble
from .body import Body, Renderer, Text
from .catalogue import Catalogue, build
from .checks import CHECKS
from .names import texts
from .problems import Problem, ordered
from .reading import SourceFile, read
from .types import CONTENT_TYPES, ContentType


@dataclass(frozen=True, slots=True)
class Loaded:
    """What stages 1–5 give: the catalogue, and every problem in order."""

    catalogue: Catalogue
    problems: tuple[Problem, ...]


def render_each(wanted: Sequence[Text]) -> Sequence[Body]:
    """Renders bodies one after another; another function may do it in parallel or from a store."""
    renderer = Renderer()
    return [renderer.render(*text) for text in wanted]


def load(
    files: Iterable[SourceFile],
    today: date,
    types: tuple[ContentType, ...] = CONTENT_TYPES,
    render: Callable[[Sequence[Text]], Sequence[Body]] = render_each,
) -> Loaded:
    """Stages 1–5. Every file ends in the catalogue, among its attachments, or in a problem."""
    problems: list[Problem] = []
    found = read(files, types, problems)
    bodies = render(texts(found.drafts, today, problems))
    records, lone = assemble(found, bodies, types, problems)
    catalogue = build(records, lone, today, found, types, problems)
    for check in CHECKS:
        problems += check(catalogue)
    return Loaded(catalogue, ordered(problems))
