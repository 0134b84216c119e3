"""Words in capitals that need no opening.

A short list of the project's own: what readers meet daily in this form, and for which the long form
would tell them less. Names of authorities are here only as parts of words in official use
(ELY-keskus, TE-toimisto); whatever a site's own readers know besides is the caller's to say.
"""

from __future__ import annotations

import re

_EVERYWHERE = frozenset(
    "EU USA OECD NATO TV OK PDF CSV XLSX XML JSON HTML CSS RSS URL WWW ID IT ICT CD DVD GPS USB "
    "PIN SMS QR CC BY SA WC PS EUR USD SEK OY OYJ AB RY RF LTD ELY TE".split()
)
_OWN: dict[str, frozenset[str]] = {
    "fi": frozenset("YK AY AMK HIV ADHD EI JA TAI ÄLÄ HUOM".split()),
    "sv": frozenset("FN NTM YH HIV ADHD EJ INTE OCH ELLER OBS".split()),
    "en": frozenset("UN UK US HIV ADHD FAQ CEO AM PM NO NOT AND OR NOTE".split()),
}
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")


def is_familiar(capitals: str, language: str) -> bool:
    """Whether readers of the language know the capitals, or they are a number (II, XIV).

    Numbers go to XXXIX: greater ones aren't met, and MDI, CD and DM are no numbers in these texts.
    """
    return (
        capitals in _EVERYWHERE
        or capitals in _OWN.get(language, ())
        or _ROMAN.fullmatch(capitals) is not None
    )
