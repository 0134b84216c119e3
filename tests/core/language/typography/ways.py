"""How the tests write a set text, and the two ways to have one set."""

from __future__ import annotations

from html import escape

from bs4 import BeautifulSoup

from plugins.core.language.typography import set_text, set_tree

_SIGNS = str.maketrans({"~": "\u00a0", "¬": "\u2011"})


def written(text: str) -> str:
    """The text that a row of a test means: `~` is a no-break space, `¬` a no-break hyphen."""
    return text.translate(_SIGNS)


def in_paragraph(text: str, language: str) -> str:
    """The text as it comes out of a paragraph of a tree."""
    return body(f"<p>{escape(text, quote=False)}</p>", language).p.string or ""


def body(markup: str, language: str = "fi") -> BeautifulSoup:
    """A page with the elements in it, set."""
    soup = BeautifulSoup(f"<body>{markup}</body>", "lxml")
    set_tree(soup.body, language)
    return soup


def html(markup: str, language: str = "fi") -> str:
    """The elements as they are written when they have been set."""
    return body(markup, language).body.decode_contents()


def both_ways(text: str, language: str) -> set[str]:
    """What comes of a text by itself and in a paragraph: the same, so one text."""
    return {set_text(text, language), in_paragraph(text, language)}
