"""Python-Markdown's footnotes, in time that grows with their number and not with its square, and
knowing which references lead nowhere.

Its own numbers a reference by counting from the first footnote, and names the tenth reference to
one by trying nine names.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from bs4 import NavigableString, Tag
from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.inlinepatterns import InlineProcessor

_BACK = {
    "fi": "Takaisin viitteeseen {}",
    "sv": "Tillbaka till hänvisning {}",
    "en": "Back to note {}",
}
_REFERENCE = "footnote-ref"
_MARKER = r"\[\^([^\]]*)\](?![(\[])"


class Footnotes(FootnoteExtension):
    """Footnotes in the order of their definitions, for texts of one language.

    undefined: the names that the text refers to without defining them, each time anew.
    """

    def __init__(self, language: str) -> None:
        super().__init__(BACKLINK_TITLE=_BACK[language])

    def extendMarkdown(self, md: Markdown) -> None:
        super().extendMarkdown(md)
        md.inlinePatterns.register(_Marker(_MARKER, self), "footnote", 175)

    def reset(self) -> None:
        super().reset()
        self.numbers: dict[str, int] = {}
        self.undefined: list[str] = []

    def setFootnote(self, id: str, text: str) -> None:
        super().setFootnote(id, text)
        self.numbers.setdefault(id, len(self.numbers) + 1)

    def unique_ref(self, reference: str, found: bool = False) -> str:
        """The id of a reference; the second to the same footnote is `fnref2:…`."""
        if not found:
            return reference
        times = self.found_refs.get(reference, 0) + 1
        self.found_refs[reference] = times
        return reference if times == 1 else reference.replace("fnref", f"fnref{times}", 1)


class _Marker(InlineProcessor):
    """`[^name]` becomes the number of the footnote, a link to it."""

    def __init__(self, pattern: str, footnotes: Footnotes) -> None:
        super().__init__(pattern)
        self.footnotes = footnotes

    def handleMatch(self, match, data):
        name = match[1]
        number = self.footnotes.numbers.get(name)
        if number is None:
            self.footnotes.undefined.append(name)
            return None, None, None
        marker = Element("sup", id=self.footnotes.makeFootnoteRefId(name, found=True))
        link = SubElement(marker, "a", href=f"#{self.footnotes.makeFootnoteId(name)}")
        link.set("class", _REFERENCE)
        link.text = str(number)
        return marker, match.start(0), match.end(0)


def text_without_numbers(tag: Tag, between: str = "") -> str:
    """The text of an element but the numbers of footnotes, which are no part of what it says.
    between: what stands between its pieces, which then have no spaces around them."""
    kept = (
        str(text)
        for text in tag.find_all(string=True)
        if type(text) is NavigableString
        and not (text.parent and _REFERENCE in (text.parent.get("class") or ()))
    )
    return between.join(filter(None, map(str.strip, kept) if between else kept))
