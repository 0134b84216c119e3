"""What the search finds a page by: its own words, without what stands around them.

The engine indexes documents that are made of finished pages for it alone. Readers see of them a
result's title, summary, type and day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from lxml import etree

from .catalogue import MENTION, Catalogue, Key
from .language import Language
from .language.hyphenation import SOFT_HYPHEN
from .pages.views import RecordPage

_NO_BREAK_HYPHEN = "\u2011"
# What tells of other pages, or is there to be pressed.
_ASIDE = etree.XPath(
    "//main//*[self::nav or self::form or self::script or self::h1 or"
    " contains(concat(' ', @class, ' '), ' relations ') or"
    " contains(concat(' ', @class, ' '), ' lead ')]"
)
_MAIN = etree.XPath("//main")
_IN_LINE = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u"
    " var wbr".split()
)
_NOT_THROUGH = ("area", "organisation", "person", "programme")
"""Types through which nothing comes to belong to a programme: a contact person may be of many."""


def words_of(html: bytes) -> str:
    """The words of a finished page's own content, but its heading and summary; nothing when it
    has none."""
    root = etree.fromstring(html, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    for element in _ASIDE(root):
        tail = element.tail
        element.clear()
        element.tail = f" {tail or ''}"
    return _plain("".join(part for main in _MAIN(root) for part in _texts(main)))


def _texts(main: etree._Element) -> Iterator[str]:
    """The texts of an element, with spaces where a reader sees them apart."""
    for event, element in etree.iterwalk(main, events=("start", "end")):
        if element.tag not in _IN_LINE:
            yield " "
        yield (element.text if event == "start" else element.tail) or ""


def _plain(text: str) -> str:
    """A text as people type it: no soft hyphens, plain hyphens, one space between words."""
    text = text.replace(SOFT_HYPHEN, "").replace(_NO_BREAK_HYPHEN, "-")
    return " ".join(text.split())


def document(
    page: RecordPage, text: str, more: Iterable[str], programmes: Iterable[str], ui: Language
) -> str:
    """The document that the engine indexes for a page. text: its words. more: words that it is
    found by besides. programmes: the ids of those that it belongs to."""
    day = page.day.isoformat() if page.day else "0"
    values = [("sort", "day", day), ("meta", "label", page.label)]
    if page.day:
        values.append(("meta", "day", ui.day(page.day)))
    values.append(("filter", "type", page.kind))
    values += [("filter", "programme", name) for name in programmes]
    head = "".join(
        f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">'
        for kind, name, value in values
    )
    title, summary = (escape(_plain(part), quote=False) for part in (page.title, page.summary))
    lead = f'<p data-pagefind-weight="4" data-pagefind-meta="summary">{summary}</p>'
    return (
        f'<!doctype html><html lang="{page.lang}"><head>{head}</head><body>'
        f'<h1 data-pagefind-meta="title">{title}</h1>{lead if summary else ""}'
        f"<p>{escape(text, quote=False)}</p><p>{escape(' '.join(more), quote=False)}</p>"
        "</body></html>"
    )


def programmes_of(catalogue: Catalogue) -> Mapping[Key, list[str]]:
    """Key of a record → the ids of the programmes that it belongs to or tells of, straight or by
    what it is about: news of an evaluation of a season belong to the season's programme."""
    found: dict[Key, list[str]] = {}
    for programme in catalogue.listed("programme"):
        reached, queue = {programme.key}, [programme]
        while queue:
            record = queue.pop()
            if record is programme or record.type.name != "programme":
                found.setdefault(record.key, []).append(programme.id)
            if record is not programme and record.type.name in _NOT_THROUGH:
                continue
            for edge in catalogue.incoming.get(record.key, ()):
                if edge.link is not MENTION and edge.source.key not in reached:
                    reached.add(edge.source.key)
                    queue.append(edge.source)
    return found
