"""A day, or a day and a time of day in Finland, as headers give them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from .fields import fault, whole_day

HELSINKI = ZoneInfo("Europe/Helsinki")
_WRITTEN = re.compile(r"([\d.-]+)(?:(?:T|\s+)(?:klo\s+)?(\d{1,2})(?:[.:](\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class DayOrTime:
    """A whole day (no `clock`), or a time of day by the clocks of Finland."""

    day: date
    clock: time | None = None

    @property
    def instant(self) -> datetime:
        """The time, or the first moment of the day. A time that comes twice, when summer time ends,
        is the first of the two."""
        return datetime.combine(self.day, self.clock or time(), HELSINKI)

    @property
    def iso(self) -> str:
        """As ISO 8601 writes it: 2027-03-12 or 2027-03-12T09:00+02:00."""
        return self.instant.isoformat(timespec="minutes") if self.clock else self.day.isoformat()

    def __str__(self) -> str:
        """As editors write it: 12.3.2027 or 12.3.2027 klo 9.00."""
        day = f"{self.day.day}.{self.day.month}.{self.day.year}"
        return f"{day} klo {self.clock.hour}.{self.clock.minute:02}" if self.clock else day

    @classmethod
    def parse(cls, value: Any) -> DayOrTime:
        """From `12.3.2027`, `12.3.2027 klo 9.00`, `2027-03-12 9:00` or `2027-03-12T09:00`.

        Faults: H13 and H14 for what isn't a day, E08 for what isn't a time of day, E07 for a time
        that is skipped when summer time begins.
        """
        if isinstance(value, cls):
            return value
        match = _WRITTEN.fullmatch(value.strip()) if isinstance(value, str) else None
        if match is None or match[2] is None:
            return cls(whole_day(value, expected="day-or-time"))
        found = cls(
            whole_day(match[1], expected="day-or-time"), _clock(match[2], match[3] or "0", value)
        )
        there = found.instant.astimezone(UTC).astimezone(HELSINKI)
        after = cls(there.date(), there.time())
        if after != found:
            raise fault("E07", value=str(found), suggestion=str(after))
        return found

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {"type": "string"}


def _clock(hour: str, minute: str, value: str) -> time:
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise fault("E08", value=value) from None
