"""The fields that every type has, and the header of a translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, create_model, model_validator

from ..language import N_
from ..problems import CODES
from .fields import (
    Day,
    Digest,
    Identifier,
    ImageFile,
    Link,
    ListOf,
    Part,
    PathText,
    Plain,
    Slug,
    SubjectId,
    Texts,
    WebAddress,
    fault,
)

AREA = Annotated[Identifier, Link(("area",), N_("Alueet"), N_("Alueen sivut"))]
CONTACT = Annotated[Identifier, Link(("person",), N_("Yhteyshenkilö"), N_("Yhteyshenkilönä"))]
ORGANISATION = Annotated[
    Identifier, Link(("organisation",), N_("Organisaatiot"), N_("Organisaation sivut"))
]
LESSONS = Annotated[
    Identifier, Link(("programme", "vision"), N_("Hyödyntää oppeja"), N_("Opit hyödynnetty"))
]


class Source(Part):
    """Where a fact was read."""

    url: WebAddress
    retrieved: Day


class Correction(Part):
    date: Day
    text: Plain


class Titled(Part):
    """Something that has a title of its own, which is all that a translation gives of it."""

    title: Plain

    @property
    def text(self) -> str:
        return self.title


class Image(Part):
    """An image with what it shows in words, or said to be decoration. credit: who made it."""

    file: ImageFile
    alt: str
    decorative: bool = False
    caption: Plain | None = None
    credit: Plain | None = None

    @model_validator(mode="after")
    def _alt_or_decorative(self) -> Image:
        if self.decorative == bool(self.alt.strip()):
            raise fault("H23", file=self.file)
        return self


class ImageTexts(Part):
    """What a translation gives of an image."""

    alt: Plain | None = None
    caption: Plain | None = None


class EasyLanguageGrant(Part):
    """Leave to call a summary easy language (selkokieli), which only its grantor can give."""

    by: Plain
    date: Day


def _silenced(value: Any) -> Any:
    if isinstance(value, dict):
        advice = [code for code, row in CODES.items() if row.advice and code.startswith("W")]
        for code in value:
            if code not in advice:
                allowed = ", ".join(advice)
                raise fault(
                    "H29", at=code, key="silenced", value=code, suggestion="", allowed=allowed
                )
    return value


Silenced = Annotated[dict[str, Plain], BeforeValidator(_silenced)]
"""Advice on wording that isn't given of this page, each with the reason: `{W01: …}`."""


def _granted_text(header: Any) -> Any:
    if header.plain_grant and not header.plain:
        raise fault("H10", at="plain_grant", key="plain")
    return header


class Header(BaseModel):
    """What the front matter of every original says; each type adds its own fields.

    translated: the type's own fields that a translation gives in its language → what it gives.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    translated: ClassVar[Mapping[str, Any]] = {}

    title: Plain
    summary: Plain | None = None
    date: Day | None = None
    updated: Day | None = None
    status: Literal["draft", "published", "archived"] = "published"
    publish_at: Day | None = None
    expires_at: Day | None = None
    slug: Slug | None = None
    subjects: ListOf[SubjectId] = ()
    areas: ListOf[AREA] = ()
    contacts: ListOf[CONTACT] = ()
    organisations: ListOf[ORGANISATION] = ()
    lessons_from: ListOf[LESSONS] = ()
    image: Image | None = None
    aliases: ListOf[PathText] = ()
    source: ListOf[Source] = ()
    corrections: ListOf[Correction] = ()
    plain: Plain | None = None
    plain_grant: EasyLanguageGrant | None = None
    forms: ListOf[Plain] = ()
    auto_links: bool = False
    not_translated: Plain | None = None
    silenced: Silenced = {}

    @model_validator(mode="after")
    def _grant_of_a_text(self) -> Header:
        return _granted_text(self)

    def is_to_come(self, location: tuple[str | int, ...], today: date) -> bool:
        """Whether what stands at a location of the header isn't true before a later day; links from
        there are checked but not shown yet."""
        return False

    def places(self, today: date) -> frozenset[str]:
        """The ids on the record's page, as of a day, of what the header tells; others may link to
        them as to headings and items of the text."""
        return frozenset()

    def state(self, today: date) -> Literal["draft", "published", "archived"]:
        """The status on a day: scheduled records are drafts, expired ones archived."""
        if self.status == "draft" or (self.publish_at and self.publish_at > today):
            return "draft"
        expired = self.expires_at and self.expires_at <= today
        return "archived" if self.status == "archived" or expired else "published"

    @property
    def order_day(self) -> date | None:
        """The day by which lists order it and which they show with it."""
        return self.date


_NAMES = ("title", "short_name", "other_names", "forms")


def names_in(header: BaseModel) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every name and inflected form that a header gives its record, with the location of each."""
    for key in _NAMES:
        given = getattr(header, key, None) or ()
        for index, name in enumerate((given,) if isinstance(given, str) else given):
            yield (key, index), name


class TranslationHeader(BaseModel):
    """The header of `<id>.sv.md`: texts only, so that facts can't drift between languages.

    translated_from: the digest of the original's texts when the translation was made of them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    original: ClassVar[type[Header]]

    title: Plain
    summary: Plain | None = None
    plain: Plain | None = None
    plain_grant: EasyLanguageGrant | None = None
    image: ImageTexts | None = None
    slug: Slug | None = None
    forms: ListOf[Plain] = ()
    corrections: Texts | None = None
    translated_from: Digest | None = None
    silenced: Silenced = {}

    @model_validator(mode="after")
    def _grant_of_a_text(self) -> TranslationHeader:
        return _granted_text(self)

    def __reduce__(self) -> tuple[Any, ...]:
        # The models are made, not written, so pickle can't find them by their names.
        return _unfilled, (self.original,), self.__getstate__()


def _unfilled(original: type[Header]) -> TranslationHeader:
    model = translation_model(original)
    return model.__new__(model)


@cache
def translation_model(header: type[Header]) -> type[TranslationHeader]:
    """The translation header of a type: the common texts and the type's own."""
    name = header.model_fields["title"]
    own = {key: (given | None, None) for key, given in header.translated.items()}
    model = create_model(
        f"{header.__name__}Translation", __base__=TranslationHeader, title=(Plain, name), **own
    )
    model.original = header
    return model
