"""The rules on a tree of elements: a block at a time, whatever elements cut its text."""

from __future__ import annotations

from dataclasses import dataclass, field

from bs4 import NavigableString, Tag

from .joined import split
from .rules import set_text
from .signs import BARRIER

_INLINE = frozenset(
    "a abbr b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong"
    " time tt u".split()
)
"""The text around goes on through them; an element that is in none of these sets is a block."""

_APART = frozenset("sup sub img wbr".split())
"""In a line, but the text around doesn't go on through them."""

_CODE = frozenset("pre code kbd samp var script style svg math textarea template".split())

_BETWEEN_BLOCKS = "\n\n"
_WITH_TEXT = ("title", "alt")
"""The attributes that people read or hear."""


@dataclass(slots=True)
class _Run:
    """Texts that follow each other in one block and one language.

    parts: text nodes, and for what stands between them a BARRIER or the end of a line.
    """

    language: str
    parts: list[str] = field(default_factory=list)


def set_tree(tag: Tag, language: str) -> None:
    """Sets the texts inside an element and the titles of all in it, each in its own language.

    language: of the element, if it has no `lang` of its own. Code stays as it is.
    """
    own = _language(tag, language)
    _set_attributes(tag, own)
    runs = [_Run(own)]
    _collect(tag, own, runs[0], runs)
    by_language: dict[str, list[str]] = {}
    for run in runs:
        # All at once is much faster than a block at a time.
        by_language.setdefault(run.language, []).extend((*run.parts, _BETWEEN_BLOCKS))
    for each, parts in by_language.items():
        _set(parts, each)


def _collect(tag: Tag, language: str, run: _Run, runs: list[_Run]) -> _Run:
    """Adds the texts of an element to a run and what has to stand apart to new ones.

    Returns the run that goes on after the element.
    """
    for child in tag.contents:
        if type(child) is NavigableString:
            if child and (run.parts or not child.isspace()):
                run.parts.append(child)
        elif isinstance(child, Tag):
            name, own = child.name, language
            if child.attrs:
                own = _language(child, language)
                _set_attributes(child, own)
            if name in _CODE:
                run.parts.append(BARRIER)
            elif name == "br":
                run.parts.append("\n")
            elif name in _INLINE and own == language and child.contents:
                run = _collect(child, own, run, runs)
            elif name in _INLINE or name in _APART:
                run.parts.append(BARRIER)
                _collect(child, own, _empty(run, own, runs), runs)
            else:
                inner = _collect(child, own, _empty(run, own, runs), runs)
                run = _empty(inner, language, runs)
    return run


def _empty(run: _Run, language: str, runs: list[_Run]) -> _Run:
    """An empty run of a language: the one at hand, if it is such, or a new one."""
    if run.parts or run.language != language:
        run = _Run(language)
        runs.append(run)
    return run


def _language(tag: Tag, around: str) -> str:
    return str(tag.attrs["lang"]).split("-")[0].lower() if "lang" in tag.attrs else around


def _set_attributes(tag: Tag, language: str) -> None:
    for name in _WITH_TEXT:
        if name in tag.attrs:
            tag.attrs[name] = set_text(str(tag.attrs[name]), language)


def _set(parts: list[str], language: str) -> None:
    text = "".join(parts)
    formed = set_text(text, language)
    if formed == text:
        return
    pairs = zip(parts, split(formed, parts), strict=True)
    _replace([(node, own) for node, own in pairs if own != node])


def _replace(texts: list[tuple[NavigableString, str]]) -> None:
    """Puts a new text into the place of each node."""
    # Tag.replace_with looks through all the children of a parent for each of them.
    successors = {id(node): _successor(node, text) for node, text in texts}
    parents = {id(node.parent): node.parent for node, _ in texts}
    for parent in parents.values():
        parent.contents[:] = [successors.get(id(child), child) for child in parent.contents]


def _successor(node: NavigableString, text: str) -> NavigableString:
    """A text node with the neighbours of another, which know the new one from now on."""
    new = str.__new__(NavigableString, text)
    vars(new).update(vars(node))
    if new.previous_element is not None:
        new.previous_element.next_element = new
    if new.next_element is not None:
        new.next_element.previous_element = new
    if new.previous_sibling is not None:
        new.previous_sibling.next_sibling = new
    if new.next_sibling is not None:
        new.next_sibling.previous_sibling = new
    return new
