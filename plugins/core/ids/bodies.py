"""The missing ids of marked lists, at the ends of their items."""

from __future__ import annotations

import re

from ..body import Renderer
from ..body.dialect import BREAK
from ..language.characters import composed
from ..lines import ENDS, fences, lines_of

_ITEM = re.compile(r"[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]")
"""An item in HTML or an empty one stands on no line of its own, and gets its id by hand."""


def write_ids(text: str, renderer: Renderer | None = None) -> str:
    """The text of a Markdown file with an id at the end of the first line of each item without one.

    Line ends and a byte order mark stay as they are. Running it again changes nothing.
    """
    lines = lines_of(text)
    header = fences(lines)
    first_of_body = header[1] + 1 if header else 0
    body = "".join(line.rstrip(ENDS) + "\n" for line in lines[first_of_body:])
    body = composed(body)
    rendered = (renderer or Renderer()).render(body, "fi")
    for marked in rendered.lists:
        for item in marked.items:
            index = first_of_body + item.line - 1
            if not item.given and _ITEM.match(lines[index]):
                lines[index] = _with_id(lines[index], item.id)
    return "".join(lines)


def _with_id(line: str, item_id: str) -> str:
    """The id goes before what breaks the line at its end: two spaces or a backslash."""
    text = line.rstrip(ENDS)
    text = (text[:-1] if BREAK.search(text) else text).rstrip()
    return f"{text} {{: #{item_id} }}{line[len(text) :]}"
