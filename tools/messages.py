"""`make messages`: the texts of the interface, gathered from the code into the catalogues.

    python -m tools.messages

Every text that the code and the templates show stands in `theme/translations/<language>.po`, in
the order of the files that show them, with the translation that it had; texts that nothing shows
any more go. Exits 1 while some text has no translation, and names each.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from plugins.bridge.source import REPOSITORY
from plugins.core.language import LANGUAGES

METHODS = [
    ("plugins/core/**.py", "python"),
    ("theme/templates/**.html", "jinja2.ext:babel_extract"),
]
KEYWORDS = {"N_": None, "_": None, "text": None, "plural": (1, 2), "ngettext": (1, 2)}
TRANSLATIONS = REPOSITORY / "theme" / "translations"
NAMES = {"sv": "Swedish", "en": "English"}
HEAD = r"""# {name} texts of the interface; the msgids are the Finnish source.
# make messages gathers them: write the translations here, and nothing else.
msgid ""
msgstr ""
"Language: {lang}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: {plurals}\n"

"""


def shown() -> Catalog:
    """Every text that the code and the templates show, with the files that show it."""
    found = Catalog(charset="utf-8")
    for folder in ("plugins/core", "theme/templates"):
        rows = extract_from_dir(
            REPOSITORY / folder,
            method_map=[(pattern.removeprefix(f"{folder}/"), how) for pattern, how in METHODS],
            keywords=KEYWORDS,
        )
        for file, _, text, _, _ in sorted(rows, key=lambda row: (row[0], row[1])):
            found.add(text, locations=[(f"{folder}/{file}", 1)])
    return found


def read(lang: str) -> Catalog:
    """The catalogue of a language as it stands in its file."""
    with (TRANSLATIONS / f"{lang}.po").open("rb") as file:
        return read_po(file, locale=lang)


def updated(lang: str) -> Catalog:
    """The catalogue of a language with the texts that are shown now and no others."""
    old = read(lang)
    new = Catalog(locale=lang, charset="utf-8")
    for message in shown():
        if message.id:
            known = old.get(message.id)
            string = known.string if known and not known.fuzzy else None
            new.add(message.id, string, locations=message.locations)
    return new


def untranslated(catalogue: Catalog) -> Iterator[Message]:
    """The texts of a catalogue that have no translation, or only a guess of one."""
    for message in catalogue:
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        if message.id and (message.fuzzy or not all(strings)):
            yield message


def written(lang: str) -> bytes:
    """The file of a language's catalogue, with the texts that are shown now."""
    catalogue = updated(lang)
    text = BytesIO()
    write_po(text, catalogue, width=100, omit_header=True, include_lineno=False)
    head = HEAD.format(name=NAMES[lang], lang=lang, plurals=catalogue.plural_forms)
    return head.encode("utf-8") + text.getvalue()


def main() -> int:
    """Runs the command; returns its exit code."""
    missing = False
    for lang in LANGUAGES[1:]:
        file = TRANSLATIONS / f"{lang}.po"
        file.write_bytes(written(lang))
        for message in untranslated(read(lang)):
            missing = True
            print(f"{_shown(file)}: {message.id}", file=sys.stderr)
    return 1 if missing else 0


def _shown(file: Path) -> str:
    return file.relative_to(REPOSITORY).as_posix()


if __name__ == "__main__":
    sys.exit(main())
