"""Contact persons: who answers for what, and until when."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, ClassVar, Literal, NamedTuple

from pydantic import BeforeValidator, Field, model_validator

from ..language import N_
from ..language.addresses import derive_address, pattern_domain, written
from ..records import (
    Email,
    Header,
    Identifier,
    ImageFile,
    Link,
    ListOf,
    OneOrMore,
    Part,
    PartialDay,
    Percent,
    Plain,
    Texts,
    ends_after_start,
    fault,
)
from .content_type import ContentType, Labels


class Role(Part):
    """A task. `as_of` says when it was last known to hold, where its end isn't known."""

    title: Plain
    organisation: Annotated[
        Identifier, Link(("organisation",), N_("Organisaatio"), N_("Yhteyshenkilöt"))
    ]
    programme: Annotated[Identifier, Link(("programme",), N_("Ohjelma"), N_("Henkilöt"))] | None = (
        None
    )
    start: PartialDay | None = Field(None, alias="from")
    end: PartialDay | None = Field(None, alias="to")
    as_of: PartialDay | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Role:
        if not ends_after_start(self.start, self.end):
            raise fault("H26", at="to", first="from", second="to")
        return self

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return self.title

    def has_begun(self, today: date) -> bool:
        """Whether the role isn't one to come; one that doesn't tell when it began has begun."""
        return self.start is None or self.start.first <= today

    def has_ended(self, today: date) -> bool:
        """Whether the role is over by the day."""
        return self.end is not None and self.end.last < today

    def held(self, today: date) -> bool:
        """Whether the role has begun and not ended by the day."""
        return self.has_begun(today) and not self.has_ended(today)

    def is_current(self, today: date) -> bool:
        """Whether the role is known to be held on the day, and not only on some day before."""
        return self.held(today) and self.as_of is None


class Crop(Part):
    """The part of a photo that is shown, in per cent of the whole: how far from the left and from
    the top edge its middle is, and how wide it is; without a width, as wide as fits."""

    left: Percent
    top: Percent
    width: Percent | None = None


class Photo(Part):
    """A portrait, whose ratio the site decides; without a crop its middle is shown."""

    file: ImageFile
    crop: Crop | None = None


class _FileOrGroup:
    """Tells in the JSON Schema that the file may stand alone."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


def _as_photo(value: Any) -> Any:
    return {"file": value} if isinstance(value, str) else value


class ShownAddress(NamedTuple):
    """An address as it may be shown; only a whole one can be a link."""

    text: str
    is_link: bool = False


class Person(Header):
    translated: ClassVar = {"roles": Texts}

    title: Plain = Field(alias="name")
    roles: OneOrMore[Role]
    email: Email | Literal["derive"] | None = None
    email_pattern: Plain | None = None
    email_display: Literal["mailto", "written", "none"] = "mailto"
    phone: Plain | None = None
    languages: ListOf[Plain] = Field((), title=N_("Palvelukielet"))
    photo: Annotated[Photo, BeforeValidator(_as_photo), _FileOrGroup()] | None = None
    successor: (
        Annotated[Identifier, Link(("person",), N_("Seuraaja"), N_("Edeltäjä"), acyclic=True)]
        | None
    ) = None

    @model_validator(mode="after")
    def _derivable(self) -> Person:
        if self.email_pattern and not pattern_domain(self.email_pattern):
            raise fault("H27", at="email_pattern", value=self.email_pattern)
        if self.email == "derive":
            if not self.email_pattern:
                raise fault("H10", at="email", key="email_pattern")
            if not derive_address(self.title, self.email_pattern):
                raise fault("H28", at="name", name=self.title, value=self.email_pattern)
        return self

    def is_to_come(self, location: tuple[str | int, ...], today: date) -> bool:
        """Of a role that hasn't begun."""
        match location:
            case ("roles", int(index), *_):
                return not self.roles[index].has_begun(today)
        return False

    def has_left(self, place: str, today: date) -> bool:
        """Whether all the roles in an organisation or a programme, by its id, are over."""
        ends = [
            role.has_ended(today)
            for role in self.roles
            for name in (role.organisation, role.programme or "")
            if name.rpartition("/")[2] == place
        ]
        return bool(ends) and all(ends)

    def in_office(self, today: date) -> bool:
        """Whether some role is held; before and after that no address is published."""
        return any(role.held(today) for role in self.roles)

    def next_day(self, today: date) -> date | None:
        """The first day of the next role to come, if there is one."""
        starts = [role.start.first for role in self.roles if role.start]
        return min((start for start in starts if start > today), default=None)

    def address(self) -> str | None:
        """The whole e-mail address, published or not, or None where only a pattern is known."""
        if self.email == "derive":
            return derive_address(self.title, self.email_pattern or "")
        return self.email

    def shown_address(self, today: date, language: str) -> ShownAddress | None:
        """The e-mail address as it may be shown on a day, in pages and data alike: as a link, in
        words, or as the pattern of the source; None while no role is held."""
        if self.email_display == "none" or not self.in_office(today):
            return None
        address = self.address()
        if address is None:
            return ShownAddress(self.email_pattern) if self.email_pattern else None
        if self.email_display == "mailto":
            return ShownAddress(address, is_link=True)
        return ShownAddress(written(address, language))


PERSON = ContentType(
    name="person",
    model=Person,
    paths={"fi": "yhteyshenkilot", "sv": "kontaktpersoner", "en": "contacts"},
    labels=Labels(N_("Yhteyshenkilö"), N_("Yhteyshenkilöt")),
)
