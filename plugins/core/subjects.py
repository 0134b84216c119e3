"""The list of subjects, `aiheet.yaml`: `id: {fi: …, sv: …, en: …, uri: …}`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .frontmatter import Node
from .language import LANGUAGES
from .problems import Place, Problem, nearest
from .yaml_file import read_mapping

SUBJECTS_FILE = "aiheet.yaml"
_KEYS = (*LANGUAGES, "uri")


@dataclass(frozen=True, slots=True)
class Subject:
    """A keyword with its labels by language and, if it has one, its address in a vocabulary."""

    id: str
    labels: Mapping[str, str] = field(hash=False)
    uri: str = ""


def read_subjects(place: Place, data: bytes, problems: list[Problem]) -> dict[str, Subject] | None:
    """The subjects of the file by id, or None if it can't be read; what is wrong is added to the
    problems."""
    node = read_mapping(place, data, problems)
    if node is None:
        return None
    return {
        name: _subject(place.at(*node.key_places[name]), name, entry, problems)
        for name, entry in node.value.items()
    }


def _subject(place: Place, name: str, entry: Node, problems: list[Problem]) -> Subject:
    """One subject; without a Finnish label it goes by its id, so that pages can have it."""
    if not isinstance(entry.value, dict) or not _text(entry, LANGUAGES[0]):
        problems.append(Problem.at(place, "H10", key=LANGUAGES[0]))
        return Subject(name, {LANGUAGES[0]: name})
    for key in entry.value:
        if key not in _KEYS:
            at = place.at(*entry.key_places[key])
            suggestion = nearest(key, _KEYS)
            allowed = ", ".join(_KEYS)
            problems.append(Problem.at(at, "H11", key=key, suggestion=suggestion, allowed=allowed))
    labels = {lang: text for lang in LANGUAGES if (text := _text(entry, lang))}
    return Subject(name, labels, _text(entry, "uri"))


def _text(entry: Node, key: str) -> str:
    value = entry.value[key].value if key in entry.value else None
    return str(value) if value is not None else ""
