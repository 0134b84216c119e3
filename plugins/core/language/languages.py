"""One language of the site as a value: texts by gettext, formats by CLDR through Babel."""

from __future__ import annotations

import gettext
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from functools import cached_property
from typing import Any

from babel import Locale
from babel.dates import format_date, format_interval, format_time
from babel.numbers import format_currency, format_decimal

from .hyphenation import NARROW, soften
from .numerals import elative_ending

LANGUAGES = ("fi", "sv", "en")
"""Finnish is the source and stands at the root of the site; the others under their code."""


def home_url(code: str) -> str:
    """Where a language's pages begin: nothing for Finnish, else `sv/`."""
    return "" if code == LANGUAGES[0] else f"{code}/"


def N_(text: str) -> str:
    """Marks a Finnish text for extraction; it is translated where it is shown."""
    return text


@dataclass(frozen=True)
class Language:
    """Texts and formats of one language.

    `catalogue` holds the translations of the user interface; without one the Finnish source shows.
    """

    code: str
    catalogue: gettext.NullTranslations = field(
        default_factory=gettext.NullTranslations, repr=False, compare=False
    )

    @cached_property
    def locale(self) -> Locale:
        return Locale.parse(self.code)

    @property
    def own_name(self) -> str:
        """The language's name in the language itself."""
        return {"fi": "Suomi", "sv": "Svenska", "en": "English"}[self.code]

    def text(self, message: str, **values: Any) -> str:
        """A message in this language, its `{fields}` filled in."""
        return (
            self.catalogue.gettext(message).format(**values)
            if values
            else self.catalogue.gettext(message)
        )

    def plural(self, one: str, many: str, number: int, **values: Any) -> str:
        """A counted message; `{n}` is the number in the language's form."""
        return self.catalogue.ngettext(one, many, number).format(n=self.number(number), **values)

    def heading(self, text: str) -> str:
        """A text as it is set large: long words may be divided."""
        return soften(text, self.code)

    def cell(self, text: str, lang: str = "") -> str:
        """A text as it is set in a narrow column: words that aren't short may be divided. lang: the
        language of the text, if it may be another."""
        return soften(text, lang or self.code, NARROW)

    def number(self, value: int | float | Decimal) -> str:
        """A number as the language writes it; a decimal number with the decimals it has."""
        if isinstance(value, Decimal):
            decimals = max(0, -int(value.as_tuple().exponent))
            pattern = f"#,##0{'.' * bool(decimals)}{'0' * decimals}"
            return format_decimal(value, pattern, locale=self.locale)
        return format_decimal(value, locale=self.locale)

    def euros(self, value: int) -> str:
        """A sum in whole euros: 400 000 €, €400,000 in English."""
        pattern = "¤#,##0" if self.code == "en" else "#,##0\u00a0¤"
        return format_currency(value, "EUR", pattern, locale=self.locale, currency_digits=False)

    def out_of(self, number: int) -> str:
        """A whole of which a part is told: 5:stä in Finnish, 5 where a preposition tells it."""
        figures = self.number(number)
        return f"{figures}:{elative_ending(number)}" if self.code == "fi" else figures

    def file_size(self, size: int) -> str:
        """A number of bytes as people say it: 1 kt at least, 1,2 Mt; kB and MB but in Finnish."""
        unit = "t" if self.code == "fi" else "B"
        thousands = max(1, round(size / 1000))
        if thousands < 1000:
            return f"{thousands}\u00a0k{unit}"
        millions = round(size / 1_000_000, 1)
        return f"{self.number(millions if millions < 10 else round(millions))}\u00a0M{unit}"

    def day(self, day: date) -> str:
        """A day in full figures or words: 21.11.2026, 21 november 2026, 21 November 2026."""
        pattern = "d.M.y" if self.code == "fi" else "d MMMM y"
        return format_date(day, pattern, locale=self.locale)

    def clock(self, clock: time) -> str:
        """A time of day of 24 hours: 9.00, 9.00, 9:00."""
        return format_time(clock, "H:mm" if self.code == "en" else "H.mm", locale=self.locale)

    def month(self, day: date) -> str:
        """A month and its year: kesäkuu 2017, juni 2017, June 2017."""
        return format_date(day, "LLLL y", locale=self.locale)

    def months(self, first: date, last: date) -> str:
        """From a month to another: kesä–elokuu 2017, juni–augusti 2017, June–August 2017."""
        interval = format_interval(first, last, "yMMMM", locale=self.locale)
        # CLDR's English puts thin spaces around every dash; between single words none is used.
        return interval.replace("\u2009–\u2009", "–") if interval.count(" ") == 1 else interval
