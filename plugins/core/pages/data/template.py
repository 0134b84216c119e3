"""A tool's template as a Markdown file to fill in: its questions in order, with room to answer.

The file is made of the header alone, so that the page, its translations and the file can't differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...catalogue import Record
from ...language import N_
from ...types.tool import TemplatePart, Tool
from ..site import Site
from ..texts import own_text

HOW = N_("Kirjoita vastaukset kysymysten alle. Otsikoita ja kysymyksiä voi muuttaa.")


def template_url(record: Record, lang: str) -> str:
    """Where the template stands in a language, below the site's folder: beside the page."""
    return f"{record.url(lang)}{record.version(lang).slug}.md"


def template_files(site: Site, record: Record) -> Iterator[tuple[str, bytes]]:
    """The template in each language that has it, with its path below the site's folder."""
    for lang in record.languages():
        if own_text(record, record.version(lang), "template"):
            yield template_url(record, lang), template_file(site, record, lang)


def template_file(site: Site, record: Record, lang: str) -> bytes:
    """The template in a language that has it."""
    parts: tuple[TemplatePart, ...] = own_text(record, record.version(lang), "template")
    tool = record.header
    assert isinstance(tool, Tool)
    ui = site.languages[lang]
    about = {
        ui.text("Lähde"): site.whole(record.url(lang)),
        ui.text("Versio"): tool.version,
        ui.text("Lisenssi"): ui.text("Ei tietoa") if tool.licence == "unknown" else tool.licence,
    }
    lines = [
        f"# {record.version(lang).title}",
        "",
        *(f"* {name}: {value}" for name, value in about.items() if value),
        "",
        ui.text(HOW),
    ]
    for number, part in enumerate(parts, 1):
        lines += ["", f"## {number}. {part.heading}"]
        lines += ["", part.help] if part.help else []
        for question in part.questions:
            lines += ["", f"### {question}", "", ""]
    return "\n".join([*lines, ""]).encode("utf-8")
