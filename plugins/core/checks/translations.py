"""Language versions: which must be there, and what each was made from."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue, Record
from ..language import LANGUAGES
from ..problems import Problem


def older_translations(catalogue: Catalogue) -> Iterator[Problem]:
    """Translations that were made from another original than today's."""
    for record, lang in translations(catalogue):
        if record.is_stale(lang):
            version = record.version(lang)
            place = version.place_of(("translated_from",))
            names = {"original": record.place.path, "path": version.place.path}
            yield Problem.at(place, "T05", **names)


def of_unknown_age(catalogue: Catalogue) -> int:
    """The number of translations that don't tell which original they were made from."""
    return sum(
        getattr(record.version(lang).header, "translated_from", None) is None
        for record, lang in translations(catalogue)
    )


def uneven_translations(catalogue: Catalogue) -> Iterator[Problem]:
    """Lists that are longer or shorter than the original's."""
    for record in catalogue.records:
        for lang in record.languages()[1:]:
            version = record.version(lang)
            for key in (*record.header.translated, "corrections"):
                given, original = getattr(version.header, key), getattr(record.header, key)
                lists = isinstance(given, tuple) and isinstance(original, tuple)
                if lists and len(given) != len(original):
                    place = version.place_of((key,))
                    numbers = {"found": len(given), "wanted": len(original)}
                    yield Problem.at(place, "T07", key=key, **numbers)


def missing_languages(catalogue: Catalogue) -> Iterator[Problem]:
    """Pages without a version that the settings ask for, and reasons that aren't needed."""
    duty = catalogue.settings.language_duty
    for record in catalogue.records:
        if record.parent or catalogue.state(record) == "draft":
            continue
        missing = [
            lang
            for lang in duty
            if lang not in record.versions
            and (record.folder, f"{record.id}.{lang}") not in catalogue.unread
        ]
        reason = record.header.not_translated
        for lang in missing if not reason else ():
            ending = f".{lang}.md" if lang != LANGUAGES[0] else ".md"
            file = f"{record.place.path.removesuffix('.md')}{ending}"
            yield Problem.at(record.place, "T06", file=file)
        if reason and not missing and len(record.versions) > 1:
            yield Problem.at(record.place_of(("not_translated",)), "T08")


def translations(catalogue: Catalogue) -> Iterator[tuple[Record, str]]:
    """Every record with a file of its own, and each language that it has been translated to."""
    for record in catalogue.records:
        for lang in record.languages()[1:] if not record.parent else ():
            yield record, lang
