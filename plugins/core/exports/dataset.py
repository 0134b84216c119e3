"""What a row of `DATASETS` is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ..language import LANGUAGES, N_
from ..pages.site import Site
from ..pages.views import Status
from ..records import PartialDay

TITLE = N_("Avoin data")
ABOUT = N_("Sivuston tiedot tiedostoina, joita saa käyttää vapaasti, kun kertoo lähteen.")
"""What all the datasets together are called, and what they are."""

LICENCE = "https://creativecommons.org/licenses/by/4.0/"

LANG = LANGUAGES[0]
"""The language of texts in files for programs, but where a column or key names another."""

REQUIRED = {"type": "string"}
TEXT = {"type": ["string", "null"]}
ADDRESS = {"type": "string", "format": "uri-reference"}
DAY = {"type": ["string", "null"], "format": "date"}
DAY_MONTH_OR_YEAR = {"type": ["string", "null"], "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
COUNT = {"type": "integer", "minimum": 0}
SEVERAL = {"type": "array", "items": {"type": "string"}}
"""What may stand in a column, as JSON Schema."""

Value = str | int | Decimal | date | PartialDay | Status | tuple[str, ...] | None
"""What stands in a column: several texts are a tuple, and what isn't known is None."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    name: what programs call it; it never changes once published. label: what readers call it, in
    Finnish. value: a row → what stands there, in the row's language `lang`. schema: what that may
    be, as JSON Schema.
    """

    name: str
    label: str
    value: Callable[[Any], Value]
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """A dataset as a file.

    path: below the site's folder. media_type: as the registry of IANA has it. label: what kind
    of a file it is, in Finnish. write: (site, the dataset's rows) → its bytes. lang: the language
    of its readers; empty of what is for programs.
    """

    path: str
    media_type: str
    label: str
    write: Callable[[Site, Sequence[Any]], bytes]
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """Facts of one kind, given in one or more files.

    name: its place on the page that documents it. title, about: in Finnish. rows: what it tells of,
    in order. columns: of its tables, where it has any.
    """

    name: str
    title: str
    about: str
    rows: Callable[[Site], Sequence[Any]]
    files: tuple[File, ...]
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """A dataset as it was written. count: of its rows. files: with the bytes of each."""

    dataset: Dataset
    count: int
    files: tuple[tuple[File, bytes], ...]
