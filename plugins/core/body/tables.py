"""Python-Markdown's tables, telling of the cells that it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions.tables import TableExtension, TableProcessor


class Tables(TableExtension):
    """too_wide: the rows, as written, that have more cells than their table has columns."""

    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.registerExtension(self)
        md.parser.blockprocessors.register(_Table(md.parser, self.getConfigs(), self), "table", 75)

    def reset(self) -> None:
        self.too_wide: list[str] = []


class _Table(TableProcessor):
    def __init__(self, parser: BlockParser, config: dict[str, Any], tables: Tables) -> None:
        super().__init__(parser, config)
        self.tables = tables

    def _build_row(self, row: str, parent: Any, align: Sequence[str | None]) -> None:
        if any(cell.strip() for cell in self._split_row(row)[len(align) :]):
            self.tables.too_wide.append(row)
        super()._build_row(row, parent, align)
