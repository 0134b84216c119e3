"""Marked lists: a heading from the table and a list below it become addressable items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bs4 import NavigableString, Tag

from ..problems import Place, Problem
from . import marks
from .content import Item, MarkedList
from .footnotes import text_without_numbers

_HEADINGS = {
    "successes": ("Onnistumiset", "Hyvät toimintatavat", "Framgångar", "Successes"),
    "recommendations": (
        "Suositukset",
        "Kehittämissuositukset",
        "Kehittämiskohteet",
        "Rekommendationer",
        "Recommendations",
    ),
    "strengths": ("Vahvuudet", "Styrkor", "Strengths"),
    "characteristics": ("Ominaispiirteet", "Särdrag", "Characteristics"),
    "needs": ("Kehittämistarpeet", "Utvecklingsbehov", "Needs"),
    "actions": ("Toimenpiteet", "Åtgärder", "Actions"),
}
KINDS = {heading.casefold(): kind for kind, headings in _HEADINGS.items() for heading in headings}

PREFIXES = {
    "successes": "o",
    "recommendations": "s",
    "strengths": "v",
    "characteristics": "p",
    "needs": "k",
    "actions": "t",
}
"""The first letter of the ids that `make ids` writes, from the Finnish word."""

_TRAILING = re.compile(r"[ \t]*\{:?[ ]*#([\w.:-]+)[^{}\n]*\}[ \t]*(?=\n|$)")
_LISTS = ("ul", "ol")
_NUMBERED = re.compile(rf"([{''.join(PREFIXES.values())}])([0-9]{{1,9}})")


def lift(
    headings: Iterable[Tag], taken: set[str], place: Place, problems: list[Problem]
) -> tuple[MarkedList, ...]:
    """The marked lists under the headings of a page; their items get ids, their lists a class.

    taken: the ids in use on the page; those that are given here are added to it.
    """
    found = []
    largest = largest_numbers(taken)
    for heading in headings:
        kind = _kind(heading)
        if kind is None:
            continue
        lists = [tag for tag in _section(heading) if tag.name in _LISTS]
        title = text_without_numbers(heading, " ")
        line = marks.line_of(heading, 1)
        if not lists:
            problems.append(Problem.at(place.at(line), "B06", heading=title))
            continue
        items = []
        for marked in lists:
            marked["class"] = ["findings", kind]
            for li in marked.find_all("li", recursive=False):
                at = place.at(marks.line_of(li, line))
                given = bool(li.get("id"))
                if not given:
                    li["id"] = next_id(kind, largest)
                    taken.add(str(li["id"]))
                    problems.append(Problem.at(at, "B04"))
                item = _item(li, at.line, given)
                _end_of_own_text(li).append(_item_link(item.id))
                items.append(item)
        found.append(MarkedList(kind, title, tuple(items)))
    return tuple(found)


def _kind(heading: Tag) -> str | None:
    """The kind that a heading's class or words give, or None."""
    for name in heading.get("class") or ():
        if name in PREFIXES:
            return name
    words = text_without_numbers(heading, " ").rstrip(":").strip()
    return KINDS.get(" ".join(words.split()).casefold())


def _section(heading: Tag) -> Iterator[Tag]:
    """The elements after a heading, up to the next one."""
    for sibling in heading.next_siblings:
        if isinstance(sibling, Tag):
            if re.fullmatch(r"h[1-6]", sibling.name):
                return
            yield sibling


def take_written_id(li: Tag) -> None:
    """Moves `{: #id }` at the end of any of an item's own lines to the item."""
    for text in _own_texts(li):
        if match := _TRAILING.search(text):
            li["id"] = match[1]
            text.replace_with(text[: match.start()] + text[match.end() :])
            return
    first = li.find("p", recursive=False)
    if "id" not in li.attrs and first is not None and first.get("id"):
        li["id"] = first["id"]
        del first["id"]


def _own_texts(li: Tag) -> list[NavigableString]:
    """The texts of an item without those of the lists and code inside it."""
    return [
        text
        for child in li.children
        if not (isinstance(child, Tag) and child.name in (*_LISTS, "pre"))
        for text in ([child] if isinstance(child, NavigableString) else child.find_all(string=True))
        if text.parent is not None and text.parent.name != "code"
    ]


def _item(li: Tag, line: int, given: bool) -> Item:
    own = [c for c in li.contents if not (isinstance(c, Tag) and c.name in _LISTS)]
    text = "".join(text_without_numbers(c) if isinstance(c, Tag) else str(c) for c in own)
    reference = _only_reference(own)
    target = ""
    if reference is not None:
        target, line, _ = reference_parts(reference)
    return Item(str(li["id"]), " ".join(text.split()), line, given, target)


def _only_reference(contents: list[Tag | NavigableString]) -> Tag | None:
    """The reference that is all of an item's text, or None."""
    kept = [c for c in contents if isinstance(c, Tag) or c.strip()]
    if len(kept) == 1 and isinstance(kept[0], Tag) and kept[0].name == "p":
        return _only_reference(list(kept[0].children))
    if len(kept) == 1 and isinstance(kept[0], Tag) and kept[0].get("data-ref"):
        return kept[0]
    return None


def _item_link(anchor: str) -> Tag:
    """A symbolic link to the item; it gets its words when references are resolved, and is left out
    where the item is a reference itself."""
    return Tag(name="a", attrs={"class": "item-link", "href": f"jatkumo:#{anchor}"})


def _end_of_own_text(li: Tag) -> Tag:
    """Where something can be added after an item's own text, before any list inside it."""
    paragraph = li.find("p", recursive=False)
    if paragraph is not None:
        return paragraph
    inner = li.find(_LISTS, recursive=False)
    if inner is None:
        return li
    own = Tag(name="span")
    for child in list(li.children):
        if child is inner:
            break
        own.append(child.extract())
    li.insert(0, own)
    return own


def reference_parts(tag: Tag) -> tuple[str, int, int]:
    """Target, line and column of a reference's element."""
    found = marks.split(str(tag["data-ref"]))
    assert found is not None
    line, column, target = found
    return target, line, column


def next_id(kind: str, largest: dict[str, int]) -> str:
    """The id after the largest number in use with the kind's letter, which it becomes."""
    prefix = PREFIXES[kind]
    largest[prefix] = largest.get(prefix, 0) + 1
    return f"{prefix}{largest[prefix]}"


def largest_numbers(ids: Iterable[str]) -> dict[str, int]:
    """The largest number in use with each kind's letter."""
    largest: dict[str, int] = {}
    for name in ids:
        if match := _NUMBERED.fullmatch(name):
            largest[match[1]] = max(largest.get(match[1], 0), int(match[2]))
    return largest
