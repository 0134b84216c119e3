"""The building blocks of headers: field types that parse themselves, and the base of every type.

A field that refers to another record carries a `Link` in its annotation: what it may point to
and the two labels of the relation. The catalogue finds links by walking the annotations, so a
type declares a relation by declaring its field.
"""

from .fields import (
    Attachment,
    Day,
    Email,
    Euros,
    Identifier,
    Link,
    ListOf,
    MunicipalityCode,
    Names,
    OneOrMore,
    OwnId,
    Part,
    PartialDay,
    PathText,
    Percent,
    Period,
    Plain,
    QuotedCode,
    Texts,
    Unknown,
    Vocabulary,
    WebAddress,
    ends_after_start,
    fault,
    is_own_id,
)
from .header import Header, Source, TranslationHeader, names_in, translation_model
from .links import LinkValue, links_of, relations_of
from .times import DayOrTime

__all__ = [
    "Attachment",
    "Day",
    "DayOrTime",
    "Email",
    "Euros",
    "Header",
    "Identifier",
    "Link",
    "LinkValue",
    "ListOf",
    "MunicipalityCode",
    "Names",
    "OneOrMore",
    "OwnId",
    "Part",
    "PartialDay",
    "PathText",
    "Percent",
    "Period",
    "Plain",
    "QuotedCode",
    "Source",
    "Texts",
    "TranslationHeader",
    "Unknown",
    "Vocabulary",
    "WebAddress",
    "ends_after_start",
    "fault",
    "is_own_id",
    "links_of",
    "names_in",
    "relations_of",
    "translation_model",
]
