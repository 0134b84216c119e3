"""Stages 1 and 2: files become drafts, each a header that was understood and a text to render."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from babel import Locale

from .frontmatter import Node, split
from .headers import read_header
from .images import Picture
from .language import LANGUAGES
from .language.characters import composed
from .language.slugs import slug_of
from .problems import Place, Problem
from .records import Header, TranslationHeader, is_own_id, translation_model
from .settings import SETTINGS_FILE, SiteSettings, read_settings
from .source import decode
from .subjects import SUBJECTS_FILE, Subject, read_subjects
from .types import ContentType
from .types.area_map import MAP_FILES

_IN_LANGUAGE = re.compile(r"(.+)\.([A-Za-z]{2,3})(?:[-_][A-Za-z]{2,4})?")
_CODES = frozenset(Locale("en").languages)
_MARKDOWN_LIKE = (".markdown", ".mkd", ".mdown", ".mdwn", ".rst")
_IGNORED = re.compile(r"\.|Thumbs\.db$|desktop\.ini$|#.*#$|.*~$")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file below content/: its path there with forward slashes, how the editor knows it, and
    its bytes (None of a file that isn't read). fault: the code of why it can't be read, and reason:
    the system's words for it. size: the number of bytes in the file. picture: what an image shows
    of itself; flaw: the code and arguments of why it doesn't."""

    path: str
    shown: str
    data: bytes | None = None
    fault: str = ""
    reason: str = ""
    size: int = 0
    picture: Picture | None = None
    flaw: tuple[str, Mapping[str, str | int]] | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before it is rendered. header and node are None when the header has errors: its text
    is rendered all the same, so that all its problems are told at once."""

    type: ContentType
    id: str
    lang: str
    path: str
    place: Place
    node: Node | None
    header: Header | TranslationHeader | None
    text: str
    text_line: int


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that isn't a page: as the editor knows it, its size in bytes, and what it shows if it
    is an image that can be read. is_flawed: whether a problem tells that it can't. data: of a
    table or a map, its bytes, or their beginning if it is too large."""

    shown: str
    size: int = 0
    picture: Picture | None = None
    is_flawed: bool = False
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the files hold. subjects: None if their list can't be read. attachments: by path.
    unread: the first folder and the stem of each file that has errors."""

    drafts: tuple[Draft, ...]
    subjects: Mapping[str, Subject] | None
    settings: SiteSettings
    attachments: Mapping[str, Attachment]
    unread: frozenset[tuple[str, str]]


def is_page(path: str) -> bool:
    """Whether a file is none of the attachments: pages, the list of subjects and the settings."""
    named = path in (SUBJECTS_FILE, SETTINGS_FILE)
    return named or path.lower().endswith((".md", *_MARKDOWN_LIKE))


def is_read(path: str) -> bool:
    """Whether a file's bytes are wanted: pages, tables of results, and maps."""
    return is_page(path) or path.lower().endswith((".csv", *MAP_FILES))


def is_ignored(name: str) -> bool:
    """Whether a file or folder is none of ours: hidden, or an editor's or system's leaving."""
    return bool(_IGNORED.match(name))


def read(
    files: Iterable[SourceFile], types: tuple[ContentType, ...], problems: list[Problem]
) -> Found:
    """All files in the order of their paths; problems are added to the list."""
    drafts: list[Draft] = []
    attachments: dict[str, Attachment] = {}
    unread: set[tuple[str, str]] = set()
    subjects: Mapping[str, Subject] | None = {}
    settings = SiteSettings()
    for source in sorted(files, key=lambda source: source.path):
        place = Place(source.shown)
        if source.fault:
            problems.append(Problem.at(place, source.fault, reason=source.reason))
            unread.add(_folder_and_stem(source.path))
            subjects = None if source.path == SUBJECTS_FILE else subjects
        elif source.path == SUBJECTS_FILE:
            subjects = read_subjects(place, source.data or b"", problems)
        elif source.path == SETTINGS_FILE:
            settings = read_settings(place, source.data or b"", problems)
        elif not is_page(source.path):
            attachments[source.path] = _attachment(source, place, problems)
        else:
            draft = _draft(source, place, types, problems)
            if draft:
                drafts.append(draft)
            if draft is None or draft.header is None:
                unread.add(_folder_and_stem(source.path))
    return Found(tuple(drafts), subjects, settings, attachments, frozenset(unread))


def _attachment(source: SourceFile, place: Place, problems: list[Problem]) -> Attachment:
    if source.path != composed(source.path):
        name = PurePosixPath(source.path)
        suggestion = f"{slug_of(name.stem) or 'tiedosto'}{name.suffix}"
        problems.append(Problem.at(place, "F20", suggestion=suggestion))
    flaw = source.flaw if source.size else ("F04", {})
    if flaw:
        problems.append(Problem.at(place, flaw[0], **flaw[1]))
    return Attachment(source.shown, source.size, source.picture, bool(flaw), source.data)


def _folder_and_stem(path: str) -> tuple[str, str]:
    parts = PurePosixPath(composed(path))
    return parts.parts[0], parts.stem


def _draft(
    source: SourceFile, place: Place, types: tuple[ContentType, ...], problems: list[Problem]
) -> Draft | None:
    """One file as a draft; None when even its text can't be told apart."""
    path = PurePosixPath(source.path)
    content_type = next((t for t in types if t.folder and t.folder == path.parts[0]), None)
    if len(path.parts) < 2 or content_type is None:
        problems.append(_wrong_folder(place, path, types))
        return None
    if path.suffix != ".md":
        stem, _, lang = path.stem.rpartition(".")
        known = lang in LANGUAGES[1:]
        suggestion = f"{slug_of(stem if known else path.stem) or 'sivu'}{f'.{lang}' * known}.md"
        problems.append(Problem.at(place, "F07", suffix=path.suffix, suggestion=suggestion))
        return None
    record_id, lang, fault = _name(place, path)
    if fault:
        problems.append(fault)
        return None
    text, faults = decode(place, source.data or b"", source.size)
    problems += faults
    if not text:
        return None
    parts = split(place, text)
    problems += parts.problems
    if parts.header is None and not parts.body:
        return None
    header = None
    if parts.header is not None:
        header = _header(place, parts.header, content_type, lang != LANGUAGES[0], problems)
    return Draft(
        content_type,
        record_id,
        lang,
        source.path,
        place,
        parts.header if header else None,
        header,
        parts.body,
        parts.body_line,
    )


def _name(place: Place, path: PurePosixPath) -> tuple[str, str, Problem | None]:
    """The id and the language that a file's name gives, and what is wrong with it."""
    stem = composed(path.stem)
    match = _IN_LANGUAGE.fullmatch(stem)
    code = match[2].lower() if match else ""
    if not match or code not in _CODES:
        record_id, lang = stem, LANGUAGES[0]
    elif code == LANGUAGES[0]:
        suggestion = f"{slug_of(match[1]) or 'sivu'}.md"
        return "", "", Problem.at(place, "T04", name=path.name, suggestion=suggestion)
    elif code not in LANGUAGES:
        known = ", ".join(LANGUAGES[1:])
        return "", "", Problem.at(place, "T03", language=code, known=known)
    else:
        record_id, lang = match[1], code
    ending = "" if lang == LANGUAGES[0] else f".{lang}"
    if not is_own_id(record_id) or stem != f"{record_id}{ending}":
        suggestion = f"{slug_of(record_id) or 'sivu'}{ending}.md"
        return "", "", Problem.at(place, "F06", name=path.name, suggestion=suggestion)
    return record_id, lang, None


def _header(
    place: Place, node: Node, content_type: ContentType, translated: bool, problems: list[Problem]
) -> Header | TranslationHeader | None:
    model = translation_model(content_type.model) if translated else content_type.model
    header, faults = read_header(place, node, model)
    if translated:
        faults = [_as_translation(fault, content_type, model) for fault in faults]
    problems += faults
    return header


def _as_translation(problem: Problem, content_type: ContentType, model: type) -> Problem:
    """A key of the original in a translation gets a message of its own."""
    key = dict(problem.arguments).get("key", "")
    names = {info.alias or name for name, info in content_type.model.model_fields.items()}
    if problem.code != "H11" or key not in names:
        return problem
    allowed = ", ".join(info.alias or name for name, info in model.model_fields.items())
    return Problem.at(problem.place, "T02", key=key, allowed=allowed)


def _wrong_folder(place: Place, path: PurePosixPath, types: tuple[ContentType, ...]) -> Problem:
    folders = ", ".join(f"{t.folder}/" for t in types if t.folder)
    folder = place.path.removesuffix(path.name)
    return Problem.at(place, "F05", folder=folder, folders=folders)
