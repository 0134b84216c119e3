"""The site's languages with their texts, read from the theme's gettext catalogues."""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from plugins.core.language import LANGUAGES, Language


def languages(theme: Path) -> Mapping[str, Language]:
    """Every language of the site; Finnish is the source of the texts and needs no catalogue."""
    found = {LANGUAGES[0]: Language(LANGUAGES[0])}
    for code in LANGUAGES[1:]:
        file = theme / "translations" / f"{code}.po"
        compiled = BytesIO()
        with file.open("rb") as source:
            write_mo(compiled, read_po(source, locale=code))
        compiled.seek(0)
        found[code] = Language(code, gettext.GNUTranslations(compiled))
    return found
