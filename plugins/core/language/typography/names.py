"""Ranges between names that have an order: months, days of the week, letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

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

_A_TO_END = re.compile(rf"-(?=[ZÅÖzåö](?!\w))(?<=(?<![\w{DASHES}])[Aa]-)")


def ranges(text: str, language: str) -> str:
    """`kesä-elokuussa` → kesä–elokuussa, `ma-pe` → ma–pe, `A-Ö` → A–Ö.

    In Finnish two months or days next to each other (`marras-joulukuussa`, `joulu-tammikuussa`,
    `la-su`) aren't the ends of a range but both of two, and stay. So do lists of three or more
    (`kesä-heinä-elokuussa`).

    Kielitoimiston ohjepankki: Ajatusviiva, Yhdysmerkki. Svenska skrivregler: Tankstreck. CLDR:
    intervals of months and days.
    """
    return _A_TO_END.sub(EN_DASH, _WITH_DASHES[language](text))


class _Series(NamedTuple):
    """Names in their order, and when a dash comes between two of them.

    ending: what may come after a name before the hyphen. following: what must come after the
    second name. apart: how far from each other the ends of a range are at least.
    """

    names: list[str]
    ending: str = ""
    following: str = r"(?!\w)"
    apart: int = 1


def _dashes_between(*all_series: _Series) -> Callable[[str], str]:
    """What puts the dashes; it looks through a text but once for all the series."""
    firsts, seconds, orders = [], [], []
    for names, ending, following, _ in all_series:
        either = "|".join(names)
        pattern = rf"(?<![\w{DASHES}])({either}){ending}\Z"
        firsts.append(re.compile(pattern, re.IGNORECASE))
        seconds.append(f"({either}){following}")
        orders.append({name.lower(): number for number, name in enumerate(names)})
    hyphen = re.compile(rf"-(?![0-9 ])(?={'|'.join(seconds)})", re.IGNORECASE)

    def dash(match: re.Match[str]) -> str:
        number, start = match.lastindex - 1, match.start()
        first = firsts[number].search(match.string, max(0, start - _LONGEST), start)
        if not first:
            return match[0]
        order = orders[number]
        ends = order.get(first[1].lower()), order.get(match[match.lastindex].lower())
        # Signs that are the same as a letter only if case is ignored: ſ, İ.
        if None in ends:
            return match[0]
        steps = (ends[1] - ends[0]) % len(order)
        return EN_DASH if steps >= all_series[number].apart else match[0]

    return lambda text: hyphen.sub(dash, text)


_WITH_DASHES = {
    "fi": _dashes_between(
        _Series(MONTHS["fi"], "(?:kuu[a-zäö]*)?", "kuu", apart=2),
        _Series(_FI_DAYS, "[a-zäö]*", "", apart=2),
        _Series("ma ti ke to pe la su".split(), apart=2),
    ),
    "sv": _dashes_between(
        _Series(MONTHS["sv"]),
        _Series(_SV_DAYS, "(?:ar|s)?", r"(?:ar|s)?(?!\w)"),
        _Series("mån tis ons tors fre lör sön".split()),
    ),
    "en": _dashes_between(
        _Series(MONTHS["en"]),
        _Series("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
        _Series(_EN_DAYS, "s?", r"s?(?!\w)"),
        _Series("Mon Tue Wed Thu Fri Sat Sun".split()),
    ),
}
