"""Quotation marks, dashes and ellipses as each language sets them.

Typogrify's SmartyPants finds where marks open and close; its English choice is then turned into
the language's own. Finnish and Swedish use the same closing mark on both sides and no em dash
(Kielitoimiston ohjepankki: Lainausmerkit, Ajatusviiva; Svenska skrivregler).
"""

from __future__ import annotations

import html

from bs4 import NavigableString, Tag
from typogrify.filters import smartypants

_SKIP = frozenset(("code", "pre", "kbd", "samp", "var", "script", "style"))
_OWN = {
    "fi": str.maketrans({"“": "”", "‘": "’", "—": "–"}),
    "sv": str.maketrans({"“": "”", "‘": "’", "—": "–"}),
}
# SmartyPants takes a backslash for an escape, and < and & for mark-up.
_HIDDEN = {"\\": "\ue010", "<": "\ue011", ">": "\ue012", "&": "\ue013"}
_HIDE = str.maketrans(_HIDDEN)
_SHOW = str.maketrans({hidden: shown for shown, hidden in _HIDDEN.items()})


def set_text(text: str, language: str) -> str:
    """A run of plain text with the language's marks."""
    if not any(mark in text for mark in ('"', "'", "--", "...", "`", "“", "‘", "—")):
        return text
    formed = html.unescape(str(smartypants(text.translate(_HIDE)))).translate(_SHOW)
    return formed.translate(_OWN[language]) if language in _OWN else formed


def set_tree(tag: Tag, language: str) -> None:
    """Sets the texts inside an element, each in its own language; code stays as it is."""
    for child in list(tag.children):
        if isinstance(child, Tag):
            if child.name not in _SKIP:
                own = str(child.get("lang", language)).split("-")[0]
                set_tree(child, own)
        elif type(child) is NavigableString:
            formed = set_text(str(child), language)
            if formed != child:
                child.replace_with(NavigableString(formed))
