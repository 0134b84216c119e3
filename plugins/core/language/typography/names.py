"""Ranges between names that have an order: months, days of the week, letters."""

from __future__ import annotations

import re
from collections.abc import Callable

from .signs import DASHES, EN_DASH

MONTHS = {
    "fi": "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(),
    "sv": (
        "januari februari mars april maj juni juli augusti september oktober november december"
    ).split(),
    "en": (
        "January February March April May June July August September October November December"
    ).split(),
}
"""The Finnish ones without the -kuu that every one of them ends in."""

_FI_DAYS = "maanantai tiistai keskiviik torstai perjantai lauantai sunnuntai".split()
_SV_DAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()
_EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_LONGEST = 30
"""No name is longer with its ending."""


def ranges(text: str, language: str) -> str:
    """`kesä-elokuussa` → kesä–elokuussa, `ma-pe` → ma–pe, `A-Ö` → A–Ö.

    In Finnish two months or days next to each other (`marras-joulukuussa`, `joulu-tammikuussa`,
    `la-su`) aren't the ends of a range but both of two, and stay. So do lists of three or more
    (`kesä-heinä-elokuussa`).

    Kielitoimiston ohjepankki: Ajatusviiva, Yhdysmerkki. Svenska skrivregler: Tankstreck. CLDR:
    intervals of months and days.
    """
    for closed_up in (*_SERIES[language], _letters):
        text = closed_up(text)
    return text


def _series(
    names: list[str], ending: str = "", following: str = r"(?!\w)", apart: int = 1
) -> Callable[[str], str]:
    """What puts dashes between the names.

    ending: what may come after a name before the hyphen. following: what must come after the
    second name. apart: how far from each other the ends of a range are at least.
    """
    either = "|".join(names)
    first = re.compile(rf"(?<![\w{DASHES}])({either}){ending}\Z", re.IGNORECASE)
    second = re.compile(rf"-(?=({either}){following})", re.IGNORECASE)
    order = {name.lower(): number for number, name in enumerate(names)}

    def dash(match: re.Match[str]) -> str:
        start = match.start()
        found = first.search(match.string, max(0, start - _LONGEST), start)
        if not found:
            return match[0]
        steps = (order[match[1].lower()] - order[found[1].lower()]) % len(names)
        return EN_DASH if steps >= apart else match[0]

    return lambda text: second.sub(dash, text)


_SERIES = {
    "fi": (
        _series(MONTHS["fi"], "(?:kuu[a-zäö]*)?", "kuu", apart=2),
        _series(_FI_DAYS, "[a-zäö]*", "", apart=2),
        _series("ma ti ke to pe la su".split(), apart=2),
    ),
    "sv": (
        _series(MONTHS["sv"]),
        _series(_SV_DAYS, "(?:ar|s)?", r"(?:ar|s)?(?!\w)"),
        _series("mån tis ons tors fre lör sön".split()),
    ),
    "en": (
        _series(MONTHS["en"]),
        _series("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
        _series(_EN_DAYS, "s?", r"s?(?!\w)"),
        _series("Mon Tue Wed Thu Fri Sat Sun".split()),
    ),
}

_A_TO_END = re.compile(rf"-(?=[ZÅÖzåö](?!\w))(?<=(?<![\w{DASHES}])[Aa]-)")


def _letters(text: str) -> str:
    return _A_TO_END.sub(EN_DASH, text)
