"""Markdown to HTML: one Markdown instance for a language, one soup for a page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.formatter import HTMLFormatter
from markdown import Markdown

from ..language import typography
from ..language.addresses import found_in
from ..language.characters import without_forbidden_references
from ..language.hyphenation import soften
from ..language.link_texts import says_nothing
from ..language.slugs import slug_of
from ..problems import Place, Problem
from . import limits, lists, marks, references, wording
from .clean import clean
from .content import (
    Address,
    Body,
    EmailInText,
    FileLink,
    Heading,
    MarkedList,
    Reference,
    UnclearLink,
)
from .dialect import as_python_markdown
from .footnotes import Footnotes, text_without_numbers
from .linking import NO_FORMS, Forms, mentions, running_texts
from .places import Places
from .references import References
from .tables import Tables

RENDERER_VERSION = 6
"""Part of the key under which a rendered body may be stored; raise it when the output changes."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_EXTENSIONS = (
    "fenced_code",
    "attr_list",
    "def_list",
    "abbr",
    "md_in_html",
    "sane_lists",
)
"""Those of Markdown Extra but for footnotes and tables, which are our own."""
_TABLE = {"fi": "Taulukko", "sv": "Tabell", "en": "Table"}
_FORMATTER = HTMLFormatter(
    entity_substitution=HTMLFormatter.REGISTRY["minimal"].entity_substitution,
    void_element_close_prefix=None,
    empty_attributes_are_booleans=False,
)
_UNNAMED = re.compile(r"!\[\s*\]|<img\b(?![^<>]*\balt\s*=\s*[\"']?[^\s\"'>])", re.IGNORECASE)
_LINKED_PAGE = re.compile(r"\{filename\}(?:.*/)?([^/]+/[^/]+)\.md")
_PATTERN_SIGN = re.compile(r"(?:nimi|namn|name)\s*[\[({]", re.IGNORECASE)
_TO_PAGE = re.compile("jatkumo:")
_CODE = ("code", "pre", "kbd", "samp")
_PELICAN = re.compile(r"[{|](filename|static|attach)[|}]([^?#]*)")


@dataclass
class _Work:
    """A page while it is being made: the soup, and what the steps have found in it.

    cut_short: the addresses of links that hold another, whose texts end there.
    """

    source: str
    language: str
    html: str
    soup: BeautifulSoup
    place: Place
    forms: Forms
    own: str
    all_tags: list[Tag] = field(default_factory=list)
    tags: dict[str, list[Tag]] = field(default_factory=dict)
    heading_tags: list[Tag] = field(default_factory=list)
    cut_short: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)
    advice: list[Problem] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    lists: tuple[MarkedList, ...] = ()
    references: list[Reference] = field(default_factory=list)
    files: list[FileLink] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    unclear: list[UnclearLink] = field(default_factory=list)
    emails: list[EmailInText] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.places = Places(self.source)
        self._numbers: dict[str, int] = {}

    def problem(self, at: Place | None, code: str, **arguments: str) -> None:
        """Notes a problem; at the top of the text if its place isn't known."""
        self.problems.append(Problem.at(at or self.place, code, **arguments))

    def free(self, name: str) -> str:
        """The id, or with the next number that makes it one of its own."""
        candidate = name
        while candidate in self.ids:
            self._numbers[name] = self._numbers.get(name, 1) + 1
            candidate = f"{name}-{self._numbers[name]}"
        return candidate

    def named(self, *names: str) -> list[Tag]:
        """The allowed elements of these names, those of one name in their order."""
        return [tag for name in names for tag in self.tags.get(name, ())]


class Renderer:
    """Renders bodies; keeps a Markdown instance for each language and nothing of the texts."""

    def __init__(self) -> None:
        self._converters: dict[str, tuple[Markdown, Footnotes, Tables]] = {}

    def render(self, markdown: str, language: str, forms: Forms = NO_FORMS, own: str = "") -> Body:
        """The body of one page, from what a `Text` holds. Problems have the body's own lines and
        an empty path."""
        place = Place("")
        if refused := limits.over_limits(place, markdown):
            return Body(problems=tuple(refused))
        try:
            converter, footnotes, tables = self._converter(language)
            html = converter.convert(as_python_markdown(marks.put(markdown)))
            html, refused = without_forbidden_references(html)
            soup = BeautifulSoup(marks.to_attributes(html), "lxml")
            work = _Work(markdown, language, html, soup, place, forms, own)
            for code, written, name in refused:
                work.problem(work.places.next(written), code, character=name)
            for name in map(marks.take, footnotes.undefined):
                work.problem(work.places.next(f"[^{name}]"), "B13", name=name)
            for row in map(marks.take, tables.too_wide):
                work.problem(work.places.next(row), "B15")
            for step in STEPS:
                step(work)
            finished = soup.body.decode_contents(formatter=_FORMATTER) if soup.body else ""
        except RecursionError:
            return Body(problems=(Problem.at(place, "B03", most=limits.DEEPEST_TAGS),))
        return Body(
            html=marks.take(finished),
            headings=tuple(work.headings),
            lists=work.lists,
            references=tuple(work.references),
            files=tuple(work.files),
            addresses=tuple(work.addresses),
            unclear=tuple(work.unclear),
            emails=tuple(work.emails),
            anchors=frozenset(work.ids),
            problems=tuple(work.problems),
            advice=tuple(work.advice),
        )

    def _converter(self, language: str) -> tuple[Markdown, Footnotes, Tables]:
        if language not in self._converters:
            footnotes, tables = Footnotes(language), Tables()
            extensions = [*_EXTENSIONS, footnotes, tables, References()]
            self._converters[language] = (
                Markdown(extensions=extensions, output_format="html"),
                footnotes,
                tables,
            )
        converter, footnotes, tables = self._converters[language]
        return converter.reset(), footnotes, tables


def _clean(work: _Work) -> None:
    """Allowed HTML only; what went is named where it stands in the source."""
    for removed in clean(work.soup):
        written = marks.take(removed.written)
        if removed.is_address:
            at = work.places.next_address(written)
        else:
            at = work.places.next(written, before=r"\W")
        work.problem(at, "B01", what=marks.take(removed.what))


def _index(work: _Work) -> None:
    """One walk finds every element that is left, for the steps that follow."""
    for tag in work.soup.descendants:
        if isinstance(tag, Tag):
            work.all_tags.append(tag)
            work.tags.setdefault(tag.name, []).append(tag)
            if tag.name in _HEADINGS:
                work.heading_tags.append(tag)


def _written_ids(work: _Work) -> None:
    if "{" in work.source:
        for li in work.named("li"):
            lists.take_written_id(li)


def _ids_once(work: _Work) -> None:
    named = [(tag, str(tag["id"])) for tag in work.all_tags if tag.get("id")]
    times = Counter(name for _, name in named)
    for tag, name in named:
        # Markdown's own ids, such as those of footnotes, would be looked for to the text's end.
        at = work.places.next(name, before="[#\"'=]") if times[name] > 1 else None
        if name in work.ids:
            line = marks.line_of(tag, 0)
            work.problem(Place("", line) if line else at, "B05", id=name)
            name = work.free(name)
            tag["id"] = name
        work.ids.add(name)


def _references_in_html(work: _Work) -> None:
    if marks.START in work.html:
        links = references.in_html(work.soup, work.source.split("\n"))
        work.all_tags += links
        work.tags.setdefault("a", []).extend(links)


def _unfinished(work: _Work) -> None:
    if marks.START in work.html:
        work.problems += references.unfinished(work.soup, work.source.split("\n"))


def _nested_links(work: _Work) -> None:
    for name, target, outer in references.nested(work.html):
        work.cut_short.add(outer)
        if name == "data-ref":
            at = references.place_of(target)
        elif target.startswith("#fn:"):
            at = work.places.next(f"[^{target.removeprefix('#fn:')}]")
        else:
            at = work.places.next_address(target)
        work.problem(at, "R16")


def _lists(work: _Work) -> None:
    work.lists = lists.lift(work.heading_tags, work.ids, work.place, work.problems)


def _automatic_links(work: _Work) -> None:
    """Links the first mention of each declared name, unless the page refers to it already."""
    if not work.forms or not work.soup.body:
        return
    linked = {work.own}
    for link in work.named("a"):
        if "data-ref" in link.attrs:
            linked.add(lists.reference_parts(link)[0].partition("#")[0])
        elif page := _LINKED_PAGE.search(str(link.get("href", ""))):
            linked.add(page[1])
    for text in running_texts(work.soup.body):
        pieces: list[str | Tag] = []
        done = 0
        for start, end, target in mentions(text, work.forms):
            if not {target, target.rpartition("/")[2]} & linked:
                linked.add(target)
                at = work.places.next(text[start:end]) or work.place
                link = work.soup.new_tag("a", href=f"jatkumo:{target}", string=text[start:end])
                work.references.append(Reference(target, at.line, at.column))
                pieces += [text[done:start], link]
                done = end
        if pieces:
            text.replace_with(
                *(NavigableString(p) if isinstance(p, str) else p for p in pieces),
                NavigableString(text[done:]),
            )


def _references(work: _Work) -> None:
    for tag in work.named("a"):
        if "data-ref" in tag.attrs:
            target, *_ = lists.reference_parts(tag)
            at = references.place_of(str(tag["data-ref"]))
            work.references.append(Reference(target, at.line, at.column))
            tag.attrs = {"href": f"jatkumo:{target}"}
            if says_nothing(text := _link_text(tag)):
                work.unclear.append(UnclearLink(text, f"jatkumo:{target}", at.line, at.column))


def _headings(work: _Work) -> None:
    """Headings start from the second level, since the page's title is the first, and each is at
    most one below the one that it stands under; what is written otherwise is told."""
    above: list[int] = []
    for tag in work.heading_tags:
        written = int(tag.name[1])
        while above and above[-1] >= written:
            above.pop()
        above.append(written)
        level = min(len(above) + 1, 6)
        tag.name = f"h{level}"
        text = text_without_numbers(tag, " ")
        _tell_heading(work, tag, text, written, level)
        if not tag.get("id"):
            tag["id"] = work.free(slug_of(text) or "kohta")
            work.ids.add(str(tag["id"]))
        work.headings.append(Heading(str(tag["id"]), text, level))


def _tell_heading(work: _Work, tag: Tag, text: str, written: int, level: int) -> None:
    """What is wrong with a heading as it is written."""
    if found := marks.split(str(tag.get("data-line", ""))):
        at, signs, fitting = Place("", *found[:2]), "#" * written, "#" * level
    else:
        at, signs, fitting = work.places.next(f"<h{written}"), f"<h{written}>", f"<h{level}>"
    if not _link_text(tag):
        only = tag.find("a", href=_TO_PAGE)
        target = str(only["href"]).removeprefix("jatkumo:") if only else ""
        work.problem(at, "B11", target=target)
    elif written == 1:
        work.problem(at, "B10", heading=text)
    elif written > level:
        work.problem(at, "B09", heading=text, signs=signs, fitting=fitting)


def _link_text(tag: Tag) -> str:
    """What is read out of a link: its text and the text alternatives of its images."""
    images = (str(image.get("alt", "")) for image in tag.find_all("img"))
    return " ".join(" ".join((tag.get_text(), *images)).split())


def _unclear_links(work: _Work) -> None:
    """Links with no text or one that says nothing; references are looked at where they are read."""
    links = []
    for tag in work.named("a"):
        address, text = str(tag.get("href", "")), _link_text(tag)
        reference = references.as_address(address)
        if reference or tag.get("href") == "":
            written, target = reference or (None, "")
            at = written or _next_of(work, f"[{text}]()", f"[{text}](", f">{text}<", text)
            work.problem(at, "R17", text=text, target=target)
            del tag["href"]
        elif address and not address.startswith("jatkumo:"):
            links.append((address, text))
    empty = {address for address, text in links if not text}
    for address, text in links:
        # One without a text is found by counting the links that lead to the same address.
        at = _next_of(work, f"]({address}", address) if address in empty else work.place
        if text and says_nothing(text):
            at = _next_of(work, f"[{text}]", f">{text}<", text)
        if (not text or says_nothing(text)) and address not in work.cut_short:
            work.unclear.append(UnclearLink(marks.take(text), address, at.line, at.column))


def _next_of(work: _Work, *words: str) -> Place:
    """The next place of the first of these words that the source has."""
    found = (work.places.next(marks.take(word)) for word in words)
    return next((place for place in found if place), work.place)


def _emails(work: _Work) -> None:
    if "@" not in work.source and not _PATTERN_SIGN.search(work.source):
        return
    texts = [str(t) for t in work.soup.find_all(string=True) if not t.find_parent(_CODE)]
    links = [str(a.get("href")) for a in work.named("a") if "mailto:" in str(a.get("href"))]
    written = "".join(texts)
    hidden = [link.removeprefix("mailto:") for link in links]
    texts += [address for address in hidden if address not in written]
    for found in (found for text in texts for found in found_in(text)):
        at = work.places.next(marks.take(found.written)) or work.place
        work.emails.append(
            EmailInText(found.written, found.domain, found.is_pattern, at.line, at.column)
        )


def _links(work: _Work) -> None:
    unnamed = _UNNAMED.finditer(work.source)
    for tag in work.named("a", "img"):
        address = str(tag.get("href") or tag.get("src") or "")
        shown = tag.name == "img"
        if match := _PELICAN.match(address):
            at = work.places.next(address) or work.places.next(match[0]) or work.places.at(0)
            work.files.append(FileLink(match[1], match[2], at.line, at.column, shown))
        elif _of_this_site(address):
            at = work.places.next(address, before=r"[(\"'=:\s]") or work.places.at(0)
            work.addresses.append(Address(address, at.line, at.column, shown))
        elif tag.name == "a" and " " in address:
            tag["href"] = address.strip().replace(" ", "%20")
        if shown and not str(tag.get("alt", "")).strip():
            found = next(unnamed, None)
            work.problem(work.places.at(found.start()) if found else None, "B07")


def _figures(work: _Work) -> None:
    """An image alone in its paragraph, with a title, becomes a figure with that as its caption."""
    for image in work.named("img"):
        inner = image.parent if image.parent and image.parent.name == "a" else image
        paragraph = inner.parent
        if not image.get("title") or paragraph is None or paragraph.name != "p":
            continue
        if [part for part in paragraph.contents if str(part).strip()] == [inner]:
            paragraph.name = "figure"
            paragraph.append(work.soup.new_tag("figcaption", string=str(image["title"])))
            del image["title"]


def _of_this_site(address: str) -> bool:
    """Whether an address is neither full nor symbolic, so that it must be found on this site."""
    return bool(address) and not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|[{|]", address)


def _tables(work: _Work) -> None:
    """A wide table scrolls by itself, and the keyboard reaches it."""
    for table in work.named("table"):
        label = table.caption.get_text(" ", strip=True) if table.caption else _TABLE[work.language]
        frame = work.soup.new_tag("div", role="region", tabindex="0")
        frame["class"] = ["table-scroll"]
        frame["aria-label"] = label
        table.wrap(frame)
        for cell in table.select("thead th"):
            cell["scope"] = "col"


def _wording(work: _Work) -> None:
    if work.soup.body:
        explained = {abbr.get_text() for abbr in work.named("abbr")}
        work.advice += wording.advice(
            work.soup.body, work.language, work.source, work.places, explained
        )


def _typography(work: _Work) -> None:
    if work.soup.body:
        typography.set_tree(work.soup.body, work.language)


def _soft_hyphens(work: _Work) -> None:
    for tag in work.heading_tags:
        for text in tag.find_all(string=True):
            if (softened := soften(text, work.language)) != text and not text.find_parent(_CODE):
                text.replace_with(NavigableString(softened))


def _take_marks(work: _Work) -> None:
    for tag in [*work.named("li"), *work.heading_tags]:
        tag.attrs.pop("data-line", None)


STEPS: tuple[Callable[[_Work], None], ...] = (
    _clean,
    _index,
    _written_ids,
    _ids_once,
    _references_in_html,
    _unfinished,
    _nested_links,
    _lists,
    _automatic_links,
    _references,
    _unclear_links,
    _emails,
    _links,
    _figures,
    _headings,
    _wording,
    _tables,
    _typography,
    _soft_hyphens,
    _take_marks,
)
