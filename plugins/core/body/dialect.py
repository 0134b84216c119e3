"""Lists and line breaks as most sites write them, as Python-Markdown reads the same.

CommonMark (spec 0.31, sections 5.2–5.3) lets a list follow a paragraph without a blank line and
nests an item as soon as it stands under its parent's text, often by two spaces; Python-Markdown
wants the blank line and four spaces, and would otherwise run the items together in silence. A
backslash at the end of a line breaks it (section 6.7), which Python-Markdown would show.
"""

from __future__ import annotations

import re

_ITEM = re.compile(r"([ \t]*)([*+-]|\d{1,9}[.)])([ \t]+)(?=\S)")
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})")
BREAK = re.compile(r"(?<!\\)(?:\\\\)*\\$")
"""The backslashes at the end of a line, of which the last breaks it."""
_INDENTED = re.compile(r" {4}|\t")
_NOT_PARAGRAPH = re.compile(r"[#>|<:]|\[\^|    |\t")
STEP = "    "


def as_python_markdown(text: str) -> str:
    """The text with its list items four spaces apart, a blank line before each list and spaces for
    the backslashes that break lines."""
    if not _ITEM.search(text) and "\\\n" not in text:
        return text
    return "\n".join(_Lines().turned(text.split("\n")))


class _Lines:
    """Goes through a text's lines; `open_items` are the text columns of the items around one."""

    def __init__(self) -> None:
        self.open_items: list[int] = []
        self.in_paragraph = False
        self.after_blank = True
        self.fence = ""

    def turned(self, lines: list[str]) -> list[str]:
        """The lines as Python-Markdown needs them."""
        turned: list[str] = []
        for line in lines:
            if self._in_code(line):
                turned.append(line)
            elif not line.strip():
                self.after_blank, self.in_paragraph = True, False
                turned.append(line)
            else:
                item = None if _RULE.fullmatch(line) else _ITEM.match(line)
                turned += self._item(line, item) if item else [self._other(line)]
                if BREAK.search(line) and (self.open_items or not _INDENTED.match(line)):
                    turned[-1] = f"{turned[-1][:-1]}  "
                self.after_blank = False
        return turned

    def _in_code(self, line: str) -> bool:
        fence = _FENCE.match(line)
        if self.fence:
            if fence and fence[1].startswith(self.fence):
                self.fence = ""
            return True
        if fence:
            self.fence, self.in_paragraph = fence[1], False
        return bool(fence)

    def _item(self, line: str, item: re.Match[str]) -> list[str]:
        column = _columns(item[1])
        if not self.open_items and column >= len(STEP):
            return [line]
        if not self.open_items and self.in_paragraph and item[2][0].isdigit():
            # A day of the month at the start of a line doesn't make a list of a paragraph.
            return [line]
        before = [""] if self.in_paragraph else []
        while self.open_items and column < self.open_items[-1]:
            self.open_items.pop()
        depth = len(self.open_items)
        self.open_items.append(_columns(item[0]))
        self.in_paragraph = False
        mark = item[2].replace(")", ".")
        return [*before, f"{STEP * depth}{mark}{item[3]}{line[item.end() :]}"]

    def _other(self, line: str) -> str:
        """A line that begins no item: text of an item, or the end of the list."""
        if not self.open_items:
            self.in_paragraph = not _NOT_PARAGRAPH.match(line) and "|" not in line
            return line
        if not self.after_blank:
            return line
        stripped = line.lstrip(" \t")
        column = _columns(line[: len(line) - len(stripped)])
        while self.open_items and column < self.open_items[-1]:
            self.open_items.pop()
        if not self.open_items:
            self.in_paragraph = not _NOT_PARAGRAPH.match(line) and "|" not in line
            return line
        self.in_paragraph = True
        rest = " " * (column - self.open_items[-1])
        return f"{STEP * len(self.open_items)}{rest}{stripped}"


def _columns(start: str) -> int:
    """The width of a line's start; a tab reaches to the next fourth column."""
    return len(start.expandtabs(4))
