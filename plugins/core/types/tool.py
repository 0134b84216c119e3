"""Tools: models, templates and checklists that others may take into use."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import Field, model_validator

from ..language import N_
from ..records import (
    Attachment,
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    Part,
    Plain,
    Texts,
    Titled,
    Unknown,
    Vocabulary,
    fault,
)
from .content_type import ContentType, Labels

Maker = Annotated[Identifier, Link(("organisation",), N_("Laatija"), N_("Laaditut työkalut"))]
MadeIn = Annotated[
    Identifier,
    Link(
        ("programme", "evaluation", "experiment"),
        N_("Laadittu työssä"),
        N_("Työssä laaditut työkalut"),
    ),
]


class ToolKind(Vocabulary):
    MODEL = "model", N_("Malli")
    TEMPLATE = "template", N_("Täytettävä pohja")
    TOOL = "tool", N_("Työkalu")
    CHECKLIST = "checklist", N_("Tarkistuslista")


class ToolFile(Titled):
    """A file to take along, and what it is called."""

    file: Attachment


class TemplatePart(Part):
    """A part of a template: what is asked there, and how to answer."""

    heading: Plain
    help: Plain | None = None
    questions: OneOrMore[Plain]

    @property
    def text(self) -> Any:
        """What a translation gives of it: all of it, in its language."""
        return [self.heading, self.help, *self.questions]


class Tool(Header):
    """files: to download as they are. template: what is to be filled in, of which the site makes a
    file. no_file: why there is neither."""

    translated: ClassVar = {"files": Texts, "template": ListOf[TemplatePart], "no_file": Plain}

    kind: OneOrMore[ToolKind] = Field(title=N_("Laji"))
    makers: OneOrMore[Maker]
    made_in: ListOf[MadeIn] = ()
    version: Plain | None = Field(None, title=N_("Versio"))
    licence: Plain | Unknown | None = Field(None, title=N_("Lisenssi"))
    files: ListOf[ToolFile] = ()
    template: ListOf[TemplatePart] = ()
    no_file: Plain | None = None

    @model_validator(mode="after")
    def _file_or_reason(self) -> Tool:
        there = next((key for key in ("files", "template") if getattr(self, key)), "")
        if there and self.no_file:
            raise fault("H17", at="no_file", first=there, second="no_file")
        if not there and not self.no_file:
            raise fault("H24", key="files", reason="no_file")
        if there and not self.licence:
            raise fault("H10", at="licence", key="licence")
        return self


TOOL = ContentType(
    name="tool",
    model=Tool,
    paths={"fi": "tyokalut", "sv": "verktyg", "en": "tools"},
    labels=Labels(N_("Työkalu"), N_("Työkalut ja mallit")),
    in_header=False,
)
