"""A tool: what can be downloaded, and what its template asks."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...language.typography import set_text
from ...types.tool import Tool
from ..site import Site
from ..texts import header_text
from ..tools import downloads, template_language
from ..views import PageLink, Words


@dataclass(frozen=True, slots=True)
class Asked:
    """A part of a template: its heading, how to answer, and its questions."""

    heading: str
    help: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToolDetails:
    """no_file: why there is nothing to download. lang: the language of the template."""

    downloads: tuple[PageLink, ...]
    no_file: Words
    template: tuple[Asked, ...]
    lang: str


def tool_details(site: Site, record: Record, lang: str) -> ToolDetails:
    tool = record.header
    assert isinstance(tool, Tool)
    written = template_language(record, lang)
    parts = getattr(record.version(written).header, "template", None) or ()
    return ToolDetails(
        downloads=downloads(site, record, lang),
        no_file=header_text(record, record.version(lang), "no_file"),
        template=tuple(
            Asked(
                heading=set_text(part.heading, written),
                help=set_text(part.help or "", written),
                questions=tuple(set_text(question, written) for question in part.questions),
            )
            for part in parts
        ),
        lang=written,
    )
