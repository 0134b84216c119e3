"""Field types of headers. Each takes what the YAML held and gives a value or a named fault.

A fault is a `PydanticCustomError` whose type is a code of the problems table, so that the reader
of headers can turn it into a `Problem` at the right line without knowing the field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from functools import partial
from typing import Annotated, Any, Literal, Self, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from ..frontmatter import Figures
from ..language.characters import composed
from ..language.slugs import slug_of


def fault(code: str, **arguments: str | int) -> PydanticCustomError:
    """An error that the header reader reports under this code. at: the key that it stands at, if
    it was found when the whole group was there."""
    return PydanticCustomError(code, "{code}", {"code": code, **arguments})


@dataclass(frozen=True, slots=True)
class Link:
    """Marks a field as a reference: what it may point to, and the relation's label each way.

    Labels are Finnish message ids. `acyclic` forbids a chain that comes back to where it began.
    """

    to: tuple[str, ...]
    forward: str
    backward: str
    acyclic: bool = False


Item = TypeVar("Item")


def _as_list(value: Any) -> Any:
    return value if value is None or isinstance(value, list | tuple) else [value]


class _OneOrList:
    """Tells in the JSON Schema that a list's only value may stand alone."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        many = handler(schema)
        return {"anyOf": [many["items"], many]}


ListOf = Annotated[tuple[Item, ...], BeforeValidator(_as_list), _OneOrList()]
"""One value or a list of them: `areas: tampere` means `areas: [tampere]`."""

OneOrMore = Annotated[
    tuple[Item, ...], BeforeValidator(_as_list), Field(min_length=1), _OneOrList()
]
"""Like `ListOf`, but an empty list is a fault."""


def _plain(value: Any) -> Any:
    if isinstance(value, Figures):
        raise fault("H12", value=value, expected="text")
    if isinstance(value, str):
        if not value.strip():
            raise fault("H16")
        return " ".join(composed(value).split())
    return value


Plain = Annotated[str, BeforeValidator(_plain)]
"""Plain text on one line, in NFC, never empty; Markdown is not read in it."""

Texts = ListOf[Plain | None]
"""Translations of the texts of a list's items, in their order; `null` where one has no text."""

_IDENTIFIER = re.compile(r"(?:[^\W_]+/)?[^\W_]+(?:-[^\W_]+)*(?:#[\w-]+)?")


def is_identifier(text: str) -> bool:
    """Whether a text can refer to a record: an id, a folder and an id, or an id and a place."""
    return bool(_IDENTIFIER.fullmatch(text))


def _identifier(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = composed(value.strip())
    if not is_identifier(text):
        raise fault("H18", value=value, expected="several-ids" if "," in text else "id")
    return text


Identifier = Annotated[str, BeforeValidator(_identifier)]
"""A record's id, or `folder/id` where two types share the id, or `id#anchor` for a list item."""

_OWN_ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def is_own_id(text: str) -> bool:
    """Whether a text can be the id of a record: letters, digits and single hyphens, of which an
    address can be made: not all in another script."""
    return bool(_OWN_ID.fullmatch(text) and slug_of(text))


def _own_id(value: Any, expected: str = "own-id") -> Any:
    if isinstance(value, str) and not is_own_id(composed(value.strip())):
        several = expected == "subject" and "," in value
        raise fault("H18", value=value, expected="several-ids" if several else expected)
    return composed(value.strip()) if isinstance(value, str) else value


OwnId = Annotated[str, BeforeValidator(_own_id)]
"""An id that is given here to something, not a reference to it."""

SubjectId = Annotated[str, BeforeValidator(partial(_own_id, expected="subject"))]
"""The id of a subject, which the list of subjects gives it."""

_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2})[:.](\d{2})(?::\d{2})?)?")
_FINNISH_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (?:klo )?(\d{1,2})[.:](\d{2}))?")
_MONTH = re.compile(r"([12]\d{3})-(\d{2})|(\d{1,2})/([12]\d{3})")


def _day_of(text: str, expected: str = "day") -> date | None:
    if match := _ISO_DAY.fullmatch(text):
        year, month, day, hour, minute = match.groups()
    elif match := _FINNISH_DAY.fullmatch(text):
        day, month, year, hour, minute = match.groups()
    else:
        return None
    if int(hour or 0) > 23 or int(minute or 0) > 59:
        raise no_day(text, expected)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise no_day(text, expected) from None


_LIKE_DAY = re.compile(r"(\d{1,4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,4})\.?")
_LIKE_MONTH = re.compile(r"(\d{1,4})\s*[-./]\s*(\d{1,4})\.?")


def no_day(text: str, expected: str) -> PydanticCustomError:
    """H14, with the day that a text in another notation can mean, as Finns write it."""
    suggestion = ""
    if match := _LIKE_DAY.fullmatch(text):
        first, middle, last = map(int, match.groups())
        year, day = (first, last) if first > 31 else (last, first)
        for d, m in ((day, middle), (middle, day)):
            if not suggestion and _is_day(year, m, d):
                suggestion = f"{d}.{m}.{year}"
    elif expected == "day-or-longer" and (match := _LIKE_MONTH.fullmatch(text)):
        month, year = sorted(map(int, match.groups()))
        suggestion = f"{month}/{year}" if _is_day(year, month, 1) else ""
    return fault("H14", value=text, expected=expected, suggestion=suggestion)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        return date(year, month, day).year > 999
    except ValueError:
        return False


def whole_day(value: Any, *, expected: str = "day") -> date:
    """A day in either notation; H13 for a month or a year, H14 for anything else, where the hint is
    what is expected."""
    if isinstance(value, date):
        return value
    text = str(value).strip()
    day = _day_of(text, expected) if isinstance(value, str) else None
    if day is None and re.fullmatch(r"\d{4}|\d{4}-\d{2}|\d{1,2}/\d{4}", text):
        raise fault("H13", value=text)
    if day is None:
        raise no_day(text, expected)
    return day


Day = Annotated[date, BeforeValidator(whole_day, json_schema_input_type=str)]
"""A whole day: `2026-11-21` or `21.11.2026` (day first), a time of day allowed and let go."""


@dataclass(frozen=True, slots=True, order=True)
class PartialDay:
    """A day, a month or a year, as exactly as it is known.

    `first` and `last` are the bounds it can mean; ordering is by `first`.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def iso(self) -> str:
        """As ISO 8601 writes it, as exactly as it is known."""
        return self.first.isoformat()[: 4 if self.month is None else 7 if self.day is None else 10]

    @property
    def last(self) -> date:
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is not None:
            return date(self.year, self.month, self.day)
        following = date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return date.fromordinal(following.toordinal() - 1)

    @classmethod
    def parse(cls, value: Any) -> PartialDay:
        """From YAML: 2017 (a number), `2017-06`, `6/2017`, or a whole day in either notation."""
        if isinstance(value, cls):
            return value
        text = str(value).strip()
        if re.fullmatch(r"[12]\d{3}", text):
            return cls(int(text))
        if match := _MONTH.fullmatch(text):
            year, month = (match[1], match[2]) if match[1] else (match[4], match[3])
            if 1 <= int(month) <= 12:
                return cls(int(year), int(month))
        elif day := _day_of(text, "day-or-longer"):
            return cls(day.year, day.month, day.day)
        raise no_day(text, "day-or-longer")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"anyOf": [{"type": "integer"}, {"type": "string"}]}


Unknown = Literal["unknown"]
"""Silence said aloud: the editor has looked, and the fact is not known."""


class Vocabulary(StrEnum):
    """A closed list of values; each knows its Finnish label.

    Written `NAME = "value in the header", N_("Label")`.
    """

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class Part(BaseModel):
    """A group of fields inside a header."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Names(Part):
    """What something is called in the other languages of the site."""

    sv: Plain | None = None
    en: Plain | None = None


def ends_after_start(start: Any, end: Any) -> bool:
    """Whether the end can lie at or after the start; unknown ends can."""
    known = isinstance(start, PartialDay) and isinstance(end, PartialDay)
    return not known or end.last >= start.first


class Period(Part):
    """From a day, month or year to another; either end may be `unknown`."""

    start: PartialDay | Unknown
    end: PartialDay | Unknown

    @model_validator(mode="after")
    def _in_order(self) -> Period:
        if not ends_after_start(self.start, self.end):
            raise fault("H26", at="end", first="start", second="end")
        return self


def _web_address(value: str) -> str:
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        raise fault("H19", value=value) from None
    if (
        parts.scheme not in ("http", "https")
        or not parts.hostname
        or re.search(r"\s", value.strip())
    ):
        raise fault("H19", value=value)
    return value.strip()


def is_web_address(value: str) -> bool:
    """Whether a text is a full http or https address."""
    try:
        return bool(_web_address(value))
    except PydanticCustomError:
        return False


WebAddress = Annotated[Plain, AfterValidator(_web_address)]
"""A full http or https address."""


def _id_or_address(value: Any) -> Any:
    known = not isinstance(value, str) or not value.strip() or is_web_address(value)
    if not known and not is_identifier(composed(value.strip())):
        raise fault("H18", value=value, expected="id-or-address")
    return value


IdOrAddress = BeforeValidator(_id_or_address)
"""Said of a union of both: what is neither is told once, with both ways to write it."""


def _email(value: str) -> str:
    if not re.fullmatch(r"[^\s@<>()\[\],;:\\\"]+@[^\s@]+\.[^\s@.]+", value):
        raise fault("H20", value=value)
    return value


Email = Annotated[Plain, AfterValidator(_email)]


def _path_text(value: str) -> str:
    path = re.sub(r"^/|(?:^|/)index\.html$|/$", "", value.strip())
    if not all(re.fullmatch(r"[\w~-][\w.~-]*", part) for part in path.split("/")):
        raise fault("H21", value=value)
    return path


PathText = Annotated[Plain, AfterValidator(_path_text)]
"""A path of this site without its outer slashes, of letters, digits and `-_.~` only."""


def is_slug(text: str) -> bool:
    """Whether a text can be a part of an address: a–z, 0–9 and single hyphens."""
    return bool(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text))


def _slug(value: str) -> str:
    if not is_slug(value):
        raise fault("H21", value=value)
    return value


Slug = Annotated[Plain, AfterValidator(_slug)]
"""The last part of a page's address: a–z, 0–9 and hyphens."""


def _attachment(value: str) -> str:
    most_above = 0 if value.startswith("/") else 1
    if "\\" in value or "\0" in value or value.split("/").count("..") > most_above:
        raise fault("H22", value=value)
    return value


class FileUse(Enum):
    """What becomes of a file that a header names: it is published, shown as an image of the page,
    or only read by us."""

    PUBLISHED = "published"
    SHOWN = "shown"
    READ = "read"


Attachment = Annotated[Plain, AfterValidator(_attachment), FileUse.PUBLISHED]
"""A file as a path from the Markdown file's folder or, with a slash, from content/."""

ImageFile = Annotated[Plain, AfterValidator(_attachment), FileUse.SHOWN]
"""An image, as `Attachment` is written."""

DataFile = Annotated[Plain, AfterValidator(_attachment), FileUse.READ]
"""A file that we read and never publish, as `Attachment` is written."""


def _percent(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 100:
        raise fault("H33", value=str(value))
    return value


Percent = Annotated[int, BeforeValidator(_percent, json_schema_input_type=int), Field(ge=0, le=100)]
"""A whole number from 0 to 100."""


def _euros(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise fault("H12", value=str(value), expected="euros")
    return value


Euros = Annotated[int, BeforeValidator(_euros, json_schema_input_type=int), Field(ge=0)]
"""A sum in whole euros."""


def _digest(value: Any) -> Any:
    if isinstance(value, int | Figures) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not re.fullmatch(r"[0-9a-f]{12}", value):
        raise fault("H31", value=str(value))
    return value


Digest = Annotated[str, BeforeValidator(_digest)]
"""The first twelve hexadecimal digits of a text's SHA-256."""


def _code_text(value: Any) -> Any:
    if isinstance(value, int | Figures) and not isinstance(value, bool):
        raise fault("H15", value=str(value))
    return value


QuotedCode = Annotated[str, BeforeValidator(_code_text)]
"""A code whose leading zeros matter: it must be quoted, since YAML would read 010 as a number."""


def _code(pattern: str, expected: str) -> AfterValidator:
    def checked(value: str) -> str:
        if not re.fullmatch(pattern, value, re.ASCII):
            raise fault("H12", value=value, expected=expected)
        return value

    return AfterValidator(checked)


MunicipalityCode = Annotated[
    str,
    BeforeValidator(_code_text),
    _code(r"\d{3}", "municipality-code"),
    WithJsonSchema({"type": "string", "pattern": r"^\d{3}$"}),
]
"""A Finnish municipality code: a quoted string of three digits (Statistics Finland)."""

BusinessId = Annotated[
    str,
    BeforeValidator(_code_text),
    _code(r"\d{7}-\d", "business-id"),
    WithJsonSchema({"type": "string", "pattern": r"^\d{7}-\d$"}),
]
"""A Finnish business id: seven digits, a hyphen and a digit."""


def _year(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int) or not 1900 <= value <= 2100:
        raise fault("H12", value=str(value), expected="year")
    return value


Year = Annotated[int, BeforeValidator(_year, json_schema_input_type=int), Field(ge=1900, le=2100)]
"""A year of our time."""
