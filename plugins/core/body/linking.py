"""Automatic links: declared forms of names become references, where a page asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bs4 import NavigableString, Tag

Forms = Mapping[str, tuple[tuple[int, ...], Mapping[str, str]]]
"""The first word of a form → the lengths of all that begin with it, longest first, and form →
target of the reference."""

NO_FORMS: Forms = {}

NOT_IN = frozenset(
    "a abbr blockquote cite code h1 h2 h3 h4 h5 h6 kbd pre q samp script style var".split()
)
_SPACES = {ord("\n"): " ", 0xA0: " "}
_WORD = re.compile(r"(?<![\w@./:\-\u2010\u2011])[^\W_]+")
# An ending after a colon belongs to an abbreviation: MDI:n. What goes on after a hyphen is another
# word, and what goes on after a full stop an address.
_REST = re.compile(r"(?::[a-zåäö]+)?(?![\w@\-\u2010\u2011]|[./:]\w)")


def first_words(targets: Mapping[str, str]) -> Forms:
    """Forms and their targets, arranged by the first word of each form."""
    found: dict[str, dict[str, str]] = {}
    for form, target in targets.items():
        if first := _WORD.match(form):
            found.setdefault(first[0], {})[form] = target
    return {
        word: (tuple(sorted({len(form) for form in rows}, reverse=True)), rows)
        for word, rows in found.items()
    }


def mentions(text: str, forms: Forms) -> Iterator[tuple[int, int, str]]:
    """Where forms stand in a text: start, end with the ending of an abbreviation, and target."""
    end = 0
    plain = text.translate(_SPACES)
    for word in _WORD.finditer(plain):
        start = word.start()
        lengths, targets = forms.get(word[0], ((), {})) if start >= end else ((), {})
        for length in lengths:
            target = targets.get(plain[start : start + length])
            rest = _REST.match(plain, start + length) if target else None
            if target and rest:
                end = rest.end()
                yield start, end, target
                break


def running_texts(tag: Tag) -> Iterator[NavigableString]:
    """The texts of an element in order, but those of links, headings, code and quotations."""
    for child in list(tag.children):
        if isinstance(child, Tag):
            if child.name not in NOT_IN:
                yield from running_texts(child)
        elif type(child) is NavigableString:
            yield child
