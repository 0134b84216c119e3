"""What a page loads and runs: only files of this site, so that a strict policy can be kept.

The policy is that of docs/julkaiseminen.md, as Content Security Policy Level 3 reads it.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from lxml import etree

from .addresses import candidates, target
from .page import Finding, FinishedPage

_INLINE = etree.XPath(
    "//style | //script[not(@src) and not(@type='application/ld+json')]"
    " | //@style/.. | //@*[starts-with(name(), 'on')]/.. | //@href[contains(., 'cript:')]/.."
)
_RELATIONS = " or ".join(
    f"contains(concat(' ', @rel, ' '), ' {name} ')"
    for name in (
        *("stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload"),
        *("modulepreload", "prefetch", "preconnect", "dns-prefetch"),
    )
)
_LOADED = etree.XPath(f"//@src | //@poster | //object/@data | //link[{_RELATIONS}]/@href")
_SETS = etree.XPath("//@srcset", smart_strings=False)
_WEIGHING = etree.XPath(
    "//link[contains(concat(' ', @rel, ' '), ' stylesheet ')]/@href | //script/@src",
    smart_strings=False,
)


def inline_code(page: FinishedPage) -> Iterator[Finding]:
    """Styles and scripts inside the page; blocks of data are no scripts."""
    for element in _INLINE(page.root):
        attributes = sorted(
            name
            for name, value in element.items()
            if name == "style" or name.startswith("on") or (name == "href" and _runs(value))
        )
        if element.tag in ("style", "script") and not element.get("src"):
            yield page.finding("P10", what=f"<{element.tag}>")
        elif attributes:
            yield page.finding("P10", what=f"<{element.tag} {' '.join(attributes)}>")


def _runs(address: str) -> bool:
    return address.strip().lower().startswith(("javascript:", "vbscript:"))


def foreign_loads(page: FinishedPage) -> Iterator[Finding]:
    """What the page would ask of another origin. Links may lead anywhere; loading may not."""
    own = urlsplit(page.address)[:2]
    written = [*_LOADED(page.root), *(one for s in _SETS(page.root) for one in candidates(s))]
    for address in dict.fromkeys(map(str, written)):
        try:
            scheme, origin, *_ = urlsplit(urljoin(f"{page.address}/{page.path}", address.strip()))
        except ValueError:
            continue
        if (origin and (scheme, origin) != own) or scheme not in ("", "http", "https"):
            yield page.finding("P11", address, address=address)


def loaded_files(page: FinishedPage) -> tuple[str, ...]:
    """The style sheets and scripts of the site that the page loads, each once."""
    found = (target(page.path, address, page.address) for address in _WEIGHING(page.root))
    return tuple(dict.fromkeys(file.file for file in found if file))
