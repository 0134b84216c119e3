"""Line numbers carried through Markdown: marks put into the source and taken out of the HTML.

Python-Markdown forgets where things stood. A mark is a line and column between two private-use
characters, which no source text may hold: one at the start of each heading and list item, one
inside each reference. Marks that end up in code are simply taken away again.
"""

from __future__ import annotations

import re

from bs4 import Tag

START, END, BAR = "\ue000", "\ue001", "\ue002"
MARK = rf"{START}\d+\.\d+{END}"

# The mark goes after what makes an item's text a quotation or a heading, and never before what
# makes it a list or a block of code.
_ITEM = re.compile(
    r"^([ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]+(?:>[ \t]*|#{1,6}[ \t]+)*)"
    r"(?=[^\s>#])(?!(?:[*+-]|\d{1,9}[.)])[ \t]|```|~~~)",
    re.MULTILINE,
)
_ATX = re.compile(r"^([ ]{0,3}#{1,6}[ \t]*)(?=[^\s#{])", re.MULTILINE)
_SETEXT = re.compile(r"^([ ]{0,3})(?=[^\s>#*+-][^\n]*\n[ ]{0,3}(?:=+|-+)[ \t]*$)", re.MULTILINE)
_RULE = re.compile(r"[ ]{0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_OPEN = re.compile(r"\[\[(?!\[)")
_BAR = re.compile(rf"\[\[{MARK}[^\[\]\n|]*(\|)[^\[\]]*\]\]")
_ON_TAG = re.compile(rf"<(li|h[1-6])([^>]*)>(\s*(?:<(?:p|blockquote|h[1-6])>\s*)*)({MARK})")
_ANY = re.compile(MARK)
_ONE = re.compile(rf"{START}(\d+)\.(\d+){END}")


def put(text: str) -> str:
    """The text with its marks."""
    starts = [0]
    starts.extend(match.end() for match in re.finditer("\n", text))
    spots: dict[int, str] = {}
    line = 0
    found = sorted(
        {
            match.end()
            for pattern in (_ITEM, _ATX, _SETEXT, _OPEN)
            for match in pattern.finditer(text)
        }
    )
    for offset in found:
        while line + 1 < len(starts) and starts[line + 1] <= offset:
            line += 1
        whole = text[starts[line] : starts[line + 1] - 1 if line + 1 < len(starts) else len(text)]
        if _RULE.fullmatch(whole):
            continue
        column = offset - starts[line] + 1
        spots[offset] = f"{START}{line + 1}.{column}{END}"
    marked, previous = [], 0
    for offset, mark in spots.items():
        marked += [text[previous:offset], mark]
        previous = offset
    marked.append(text[previous:])
    # A bar inside a reference would end a table cell.
    return _BAR.sub(lambda m: m[0].replace("|", BAR, 1), "".join(marked))


def to_attributes(html: str) -> str:
    """The HTML with the marks of headings and items as `data-line` on their tags."""
    return _ON_TAG.sub(lambda m: f'<{m[1]}{m[2]} data-line="{m[4]}">{m[3]}', html)


def take(html: str) -> str:
    """The text without any marks that are left."""
    return _ANY.sub("", html).replace(BAR, "|")


def split(value: str) -> tuple[int, int, str] | None:
    """Line, column and the rest of a value that begins with a mark; None for any other value.

    An attribute that an author wrote never begins with one, whatever its name.
    """
    match = _ONE.match(value)
    return (int(match[1]), int(match[2]), value[match.end() :]) if match else None


def line_of(tag: Tag, otherwise: int) -> int:
    """The line in a heading's or item's `data-line`."""
    found = split(str(tag.get("data-line", "")))
    return found[0] if found else otherwise
