"""The settings that editors give for the whole site, `sivusto.yaml`."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from .headers import read_header
from .language import LANGUAGES
from .problems import Place, Problem
from .records import Plain, WebAddress, fault
from .yaml_file import read_mapping

SETTINGS_FILE = "sivusto.yaml"


def _languages(value: Any) -> Any:
    if isinstance(value, list):
        value = "+".join(str(code) for code in value)
    if not isinstance(value, str):
        return value
    codes = tuple(code.strip() for code in value.split("+"))
    if not set(codes) <= set(LANGUAGES) or len(set(codes)) < len(codes):
        raise fault("H30", value=value, allowed=", ".join(LANGUAGES))
    return codes


Languages = Annotated[tuple[str, ...], BeforeValidator(_languages, json_schema_input_type=str)]
"""Languages of the site joined by a plus: `fi+sv`."""


def _days(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise fault("H12", value=str(value), expected="days")
    return value


Days = Annotated[int, BeforeValidator(_days, json_schema_input_type=int), Field(ge=1)]
"""A number of days, one at least."""


class Publisher(BaseModel):
    """Who publishes the site, as its data tells it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Plain
    url: WebAddress | None = None


class SiteSettings(BaseModel):
    """language_duty: the languages in which every page must be, unless its header says why not.
    response_days: how soon after its evaluation a recommendation is to be answered.
    follow_up_days: how often there is to be news of one that is open.
    publisher: who answers for the data, if that is to be told."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language_duty: Languages = ()
    response_days: Days = 90
    follow_up_days: Days = 365
    publisher: Publisher | None = None


def read_settings(place: Place, data: bytes, problems: list[Problem]) -> SiteSettings:
    """The settings of the file; the defaults, and problems added, where it can't be read."""
    node = read_mapping(place, data, problems)
    if node is None:
        return SiteSettings()
    settings, faults = read_header(place, node, SiteSettings)
    problems += faults
    return settings or SiteSettings()
