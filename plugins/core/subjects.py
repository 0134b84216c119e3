"""The list of subjects, `aiheet.yaml`: `id: {fi: …, sv: …, en: …, uri: …}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .frontmatter import Node
from .language import LANGUAGES
from .problems import Place, Problem, nearest
from .records.fields import is_slug, is_web_address
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
    node = read_mapping(place, data, problems, "subjects")
    if node is None:
        return None
    return {
        name: _subject(place.at(*node.key_places[name]), name, entry, problems)
        for name, entry in node.value.items()
    }


def _subject(place: Place, name: str, entry: Node, problems: list[Problem]) -> Subject:
    """One subject; without a Finnish label it goes by its id, so that pages can have it."""
    if not is_slug(name):
        problems.append(Problem.at(place, "H21", value=name))
    entry = entry if isinstance(entry.value, dict) else Node({}, entry.line, entry.column)
    label = entry.step(LANGUAGES[0])
    if label is None or label.value in (None, ""):
        problems.append(Problem.at(place, "H10", key=LANGUAGES[0]))
    for key in entry.value:
        if key not in _KEYS:
            at = place.at(*entry.key_places[key])
            suggestion = nearest(key, _KEYS)
            allowed = ", ".join(_KEYS)
            problems.append(Problem.at(at, "H11", key=key, suggestion=suggestion, allowed=allowed))
        else:
            problems += _faults(place, key, entry.value[key])
    labels = {LANGUAGES[0]: name}
    labels |= {lang: text for lang in LANGUAGES if (text := _text(entry, lang))}
    return Subject(name, labels, _text(entry, "uri"))


def _faults(place: Place, key: str, value: Node) -> Iterator[Problem]:
    """What is wrong with a label or an address."""
    at, text = place.at(value.line, value.column), value.value
    if isinstance(text, bool | dict | list):
        shown = "{…}" if isinstance(text, dict) else "[…]" if isinstance(text, list) else text
        yield Problem.at(at, "H12", key=key, value=str(shown).lower(), expected="text")
    elif key == "uri" and text is not None and not is_web_address(str(text)):
        yield Problem.at(at, "H19", value=text)


def _text(entry: Node, key: str) -> str:
    value = entry.value[key].value if key in entry.value else None
    return "" if value is None or isinstance(value, bool | dict | list) else str(value)
