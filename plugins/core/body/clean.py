"""The allow-list: what HTML in a text may become part of a page.

Everything else goes: elements that run, load or take input with all they hold, unknown elements
but not their text, and every attribute and address that isn't listed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PreformattedString

from . import marks
from .places import as_browsers_see

ELEMENTS = frozenset(
    "a abbr address aside b blockquote br caption cite code col colgroup dd del details dfn div dl"
    " dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section"
    " small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split()
)
GONE_WITH_CONTENTS = frozenset(
    "script style iframe frame frameset object embed applet template noscript svg math input"
    " button select textarea option video audio canvas link meta base title head xmp plaintext"
    " noembed noframes marquee dialog portal".split()
)
EVERYWHERE = frozenset(("id", "class", "lang", "dir", "title"))
OURS = frozenset(("data-line", "data-ref"))
"""Attributes that carry a mark of ours; written by an author they go like any other."""
ATTRIBUTES = {
    "a": frozenset(("href", "hreflang", "rel")),
    "img": frozenset(("src", "alt", "width", "height")),
    "ol": frozenset(("start", "reversed", "type")),
    "li": frozenset(("value",)),
    "td": frozenset(("colspan", "rowspan", "headers")),
    "th": frozenset(("colspan", "rowspan", "headers", "scope", "abbr")),
    "col": frozenset(("span",)),
    "colgroup": frozenset(("span",)),
    "time": frozenset(("datetime",)),
    "details": frozenset(("open",)),
    "del": frozenset(("datetime",)),
    "ins": frozenset(("datetime",)),
}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away, and the words by which its place in the source can be found."""

    what: str
    written: str
    is_address: bool = False


def clean(soup: BeautifulSoup) -> list[Removed]:
    """Takes away what isn't allowed, and says what: `<script>`, `onclick` or `javascript:`."""
    removed: list[Removed] = []
    # What stands first in a text can end in the head: the parser puts scripts and styles there.
    for part in (soup.html, soup.head, soup.body):
        if part is not None:
            removed += [Removed(name, name) for name in part.attrs]
            if part is not soup.html:
                _clean_children(part, removed)
    return removed


def _clean_children(parent: Tag, removed: list[Removed]) -> None:
    for child in list(parent.contents):
        if isinstance(child, NavigableString):
            if isinstance(child, PreformattedString):
                child.extract()
        elif child.name in GONE_WITH_CONTENTS:
            removed.append(Removed(f"<{child.name}>", f"<{child.name}"))
            child.extract()
        elif child.name not in ELEMENTS:
            removed.append(Removed(f"<{child.name}>", f"<{child.name}"))
            _clean_children(child, removed)
            child.unwrap()
        else:
            _clean_attributes(child, removed)
            _clean_children(child, removed)


def _clean_attributes(tag: Tag, removed: list[Removed]) -> None:
    allowed = ATTRIBUTES.get(tag.name, frozenset())
    for name in list(tag.attrs):
        if name in OURS and marks.split(str(tag[name])):
            continue
        if name not in EVERYWHERE and name not in allowed:
            # Python-Markdown aligns table cells with a style attribute; a class keeps the meaning.
            aligned = re.fullmatch(r"text-align: (left|right|center);?", str(tag[name]))
            if name == "style" and tag.name in ("td", "th") and aligned:
                tag["class"] = f"align-{aligned[1]}"
            else:
                removed.append(Removed(name, name))
            del tag[name]
    if tag.name == "a" and "href" in tag.attrs and not _allowed_link(str(tag["href"])):
        removed.append(Removed(_scheme(str(tag["href"])) + ":", str(tag["href"]), True))
        del tag["href"]
    if tag.name == "img" and not _own_file(str(tag.get("src", ""))):
        source = str(tag.get("src", ""))
        removed.append(Removed(f'<img src="{source}">', source or "<img", bool(source)))
        tag.decompose()


def _scheme(address: str) -> str:
    match = _SCHEME.match(as_browsers_see(address))
    return match[1] if match else ""


def _allowed_link(address: str) -> bool:
    return _scheme(address) in ("", "http", "https", "mailto", "tel")


def _own_file(address: str) -> bool:
    """Whether an image comes from this site: nothing may be fetched from elsewhere."""
    plain = as_browsers_see(address)
    return bool(plain) and not _scheme(plain) and not plain.startswith(("//", "\\\\", "/\\", "\\/"))
