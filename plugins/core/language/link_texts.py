"""Link texts that say nothing alone.

Screen readers list the links of a page without the text around them (WCAG 2.1, 2.4.4 and 2.4.9),
so "täällä" or "lue lisää" leads its hearer nowhere.
"""

from __future__ import annotations

import re

_POINTING = frozenset(
    # Finnish: here, from here, this, read, more, click, press, open, continue.
    "täällä täältä tänne tästä tässä tähän tämä tuolla tuolta tuosta siellä sieltä siitä"
    " lue lukea lisää klikkaa klikkaamalla paina painamalla napsauta napsauttamalla katso ks avaa"
    " avaamalla lataa siirry jatka"
    # Swedish.
    " här härifrån där läs läsa mer mera klicka tryck öppna vidare"
    # English.
    " here this click press tap read more learn see open continue".split()
)
_BESIDE = frozenset(
    # What may stand beside those without saying more: link, page, on, and, you can.
    "linkki linkin linkistä linkissä linkkiä linkit sivu sivulla sivulta sivulle sivun tämän tätä"
    " lisätietoja lisätietoa lisätiedot tutustu pääset löydät löytyy saat ja tai myös voit on"
    " luettavissa ladattavissa asiasta aiheesta"
    " hit länk länken länkar sida sidan denna detta den det se gå till ladda ner ned hämta på via"
    " och du kan finns information"
    " that the link links page details view info go to download on find out further and you can"
    " for is it now about".split()
)
_WORD = re.compile(r"[^\W_]+")


def says_nothing(text: str) -> bool:
    """Whether a link's text, in any of the site's languages, only tells that it is a link."""
    words = set(_WORD.findall(text.casefold()))
    return bool(words & _POINTING) and words <= _POINTING | _BESIDE
