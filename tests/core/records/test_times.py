"""A day or a time of day in Finland: how it may be written, and what there is no such time as."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from pydantic_core import PydanticCustomError

from plugins.core.records import DayOrTime

NINE = DayOrTime(date(2027, 3, 12), time(9))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("12.3.2027", DayOrTime(date(2027, 3, 12))),
        ("2027-03-12", DayOrTime(date(2027, 3, 12))),
        ("12.3.2027 klo 9.00", NINE),
        ("12.3.2027 klo 9:00", NINE),
        ("12.3.2027 klo 9", NINE),
        ("12.3.2027 9.00", NINE),
        ("12.3.2027  klo  09.00 ", NINE),
        ("2027-03-12 9:00", NINE),
        ("2027-03-12T09:00", NINE),
        ("12.3.2027 klo 0.00", DayOrTime(date(2027, 3, 12), time(0))),
        ("12.3.2027 klo 23.59", DayOrTime(date(2027, 3, 12), time(23, 59))),
    ],
)
def test_a_day_or_a_time_is_read(written, expected):
    assert DayOrTime.parse(written) == expected
    assert DayOrTime.parse(str(expected)) == expected


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("12.3.2027 klo 24.00", "E08"),
        ("12.3.2027 klo 9.60", "E08"),
        ("12.3.2027 klo 99", "E08"),
        ("31.2.2027 klo 9.00", "H14"),
        ("31.2.2027", "H14"),
        ("2027", "H13"),
        ("3/2027", "H13"),
        ("12.3.2027 aamulla", "H14"),
        ("12.3.2027 klo 9.00–12.00", "H14"),
        ("2027-03-12T09:00+02:00", "H14"),
        ("klo 9.00", "H14"),
        ("", "H14"),
        (True, "H14"),
        (20270312, "H14"),
        # In 2027 clocks go from 3:00 to 4:00 on the 28th of March.
        ("28.3.2027 klo 3.00", "E07"),
        ("28.3.2027 klo 3.59", "E07"),
    ],
)
def test_what_is_no_time_is_refused(written, code):
    with pytest.raises(PydanticCustomError) as refused:
        DayOrTime.parse(written)
    assert refused.value.type == code


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("12.3.2027 klo 9.00", (2027, 3, 12, 7, 0)),
        ("12.7.2027 klo 9.00", (2027, 7, 12, 6, 0)),
        ("28.3.2027 klo 2.59", (2027, 3, 28, 0, 59)),
        ("28.3.2027 klo 4.00", (2027, 3, 28, 1, 0)),
        # Clocks go from 4:00 to 3:00 on the 31st of October; the first 3:30 is meant.
        ("31.10.2027 klo 3.30", (2027, 10, 31, 0, 30)),
        ("31.10.2027 klo 4.00", (2027, 10, 31, 2, 0)),
        ("12.3.2027", (2027, 3, 11, 22, 0)),
    ],
)
def test_times_are_those_of_finland(written, utc):
    assert DayOrTime.parse(written).instant.astimezone(UTC) == datetime(*utc, tzinfo=UTC)


def test_programs_read_a_time_with_its_offset():
    assert DayOrTime.parse("12.3.2027 klo 9.00").iso == "2027-03-12T09:00+02:00"
    assert DayOrTime.parse("12.7.2027 klo 9.05").iso == "2027-07-12T09:05+03:00"
    assert DayOrTime.parse("12.7.2027").iso == "2027-07-12"
