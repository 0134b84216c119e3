"""The stages in their order: files in, catalogue and problems out.

    split → read → render → resolve → check

Each stage takes the values of the one before; nothing is read from disk and nothing is kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePosixPath

from .body import Body, Renderer
from .catalogue import Catalogue, Record, Subject, Version, build
from .checks import CHECKS
from .frontmatter import Node, read_yaml, split
from .headers import read_header
from .language import LANGUAGES
from .language.slugs import slug_of
from .language.typography import set_text
from .problems import Place, Problem, nearest, ordered
from .records import Header, TranslationHeader, is_own_id, translation_model
from .source import decode
from .types import CONTENT_TYPES, ContentType

SUBJECTS_FILE = "aiheet.yaml"
_TRANSLATION = re.compile(rf"(.+)\.({'|'.join(LANGUAGES[1:])})")
_MARKDOWN_LIKE = (".markdown", ".mkd", ".mdown", ".mdwn", ".rst", ".txt.md")
_IGNORED = re.compile(r"\.|~|Thumbs\.db$|desktop\.ini$|#.*#$")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file below content/: its path there with forward slashes, how the editor knows it, and its
    bytes; for a file that isn't text, or couldn't be read, None. fault: why it couldn't be read."""

    path: str
    shown: str
    data: bytes | None = None
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What stages 1–5 give: the catalogue, and every problem in order."""

    catalogue: Catalogue
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A page between the stages: its type, id and language, header and rendered body."""

    type: ContentType
    id: str
    lang: str
    path: str
    place: Place
    node: Node
    header: Header | TranslationHeader
    body: Body


def is_page(path: str) -> bool:
    """Whether a file's bytes are wanted: pages and the list of subjects."""
    return path.lower().endswith((".md", *_MARKDOWN_LIKE)) or path == SUBJECTS_FILE


def is_ignored(name: str) -> bool:
    """Whether a file or folder is none of ours: hidden, or an editor's or system's leaving."""
    return bool(_IGNORED.match(name)) or name.endswith("~")


def load(
    files: Iterable[SourceFile],
    today: date,
    types: tuple[ContentType, ...] = CONTENT_TYPES,
    renderer: Renderer | None = None,
) -> Loaded:
    """Stages 1–5. Every file ends in the catalogue, among its attachments, or in a problem."""
    sources = sorted(files, key=lambda source: source.path)
    renderer = renderer or Renderer()
    problems: list[Problem] = []
    subjects = _subjects(sources, problems)
    attachments = {s.path: s.shown for s in sources if not is_page(s.path) and not s.fault}
    drafts = []
    unread = set()
    for source in sources:
        place = Place(source.shown)
        if source.fault:
            problems.append(Problem.at(place, source.fault.split(":")[0], reason=source.fault.partition(":")[2]))
        elif is_page(source.path) and source.path != SUBJECTS_FILE:
            draft = _read(source, place, types, renderer, problems)
            if draft:
                drafts.append(draft)
            else:
                unread.add(PurePosixPath(source.path).stem)
    records = _records(drafts, types, unread, problems)
    catalogue, faults = build(records, today, subjects, attachments, types, frozenset(unread))
    problems += faults
    for check in CHECKS:
        problems += check(catalogue)
    return Loaded(catalogue, ordered(problems))


def _read(
    source: SourceFile,
    place: Place,
    types: tuple[ContentType, ...],
    renderer: Renderer,
    problems: list[Problem],
) -> _Draft | None:
    """One file through the first three stages; None when it has an error."""
    path = PurePosixPath(source.path)
    content_type = next((t for t in types if t.folder and t.folder == path.parts[0]), None)
    if len(path.parts) < 2 or content_type is None:
        folders = ", ".join(f"{t.folder}/" for t in types if t.folder)
        folder = "/".join(path.parts[:-1])
        problems.append(Problem.at(place, "F05", folder=f"{folder}/", folders=folders))
        return None
    if path.suffix != ".md":
        suggestion = f"{slug_of(path.stem) or 'sivu'}.md"
        problems.append(Problem.at(place, "F07", suffix=path.suffix, suggestion=suggestion))
        return None
    stem = unicodedata.normalize("NFC", path.stem)
    translation = _TRANSLATION.fullmatch(stem)
    record_id, lang = (translation[1], translation[2]) if translation else (stem, LANGUAGES[0])
    if not is_own_id(record_id):
        suggestion = f"{slug_of(record_id) or 'sivu'}{f'.{lang}' if translation else ''}.md"
        problems.append(Problem.at(place, "F06", name=path.name, suggestion=suggestion))
        return None
    text, faults = decode(place, source.data or b"")
    problems += faults
    if faults:
        return None
    parts = split(place, text)
    problems += parts.problems
    model = translation_model(content_type.model) if translation else content_type.model
    header = None
    if parts.header is not None:
        header, faults = read_header(place, parts.header, model)
        problems += (_as_translation(p, content_type, model) for p in faults) if translation else faults
    body = renderer.render(parts.body, lang) if parts.header is not None or not parts.problems else Body()
    body = _placed(body, place, parts.body_line)
    problems += body.problems
    if header is None or parts.header is None:
        return None
    return _Draft(content_type, record_id, lang, source.path, place, parts.header, header, body)


def _as_translation(problem: Problem, content_type: ContentType, model: type) -> Problem:
    """A key of the original in a translation gets a message of its own."""
    key = dict(problem.arguments).get("key", "")
    names = {info.alias or name for name, info in content_type.model.model_fields.items()}
    if problem.code != "H11" or key not in names:
        return problem
    allowed = ", ".join(info.alias or name for name, info in model.model_fields.items())
    return Problem.at(problem.place, "T02", key=key, allowed=allowed)


def _placed(body: Body, place: Place, first_line: int) -> Body:
    """The body with lines of its file."""
    shift = first_line - 1
    if not shift and not place.path:
        return body
    return replace(
        body,
        references=tuple(replace(r, line=r.line + shift) for r in body.references),
        files=tuple(replace(f, line=f.line + shift) for f in body.files),
        lists=tuple(
            replace(m, items=tuple(replace(i, line=i.line + shift) for i in m.items))
            for m in body.lists
        ),
        problems=tuple(
            replace(p, place=place.at(p.place.line + shift, p.place.column)) for p in body.problems
        ),
    )


def _records(
    drafts: list[_Draft],
    types: tuple[ContentType, ...],
    unread: set[str],
    problems: list[Problem],
) -> list[Record]:
    """Originals with their translations, and the records written or lifted inside them.

    unread: the stems of files that have errors; their translations have an original.
    """
    by_name = {content_type.name: content_type for content_type in types}
    originals: dict[tuple[str, str], list[_Draft]] = {}
    translations: dict[tuple[str, str], dict[str, _Draft]] = {}
    for draft in drafts:
        key = (draft.type.name, draft.id)
        if draft.lang == LANGUAGES[0]:
            originals.setdefault(key, []).append(draft)
        elif draft.lang in translations.setdefault(key, {}):
            other = translations[key][draft.lang].place.path
            problems.append(Problem.at(draft.place, "U01", id=f"{draft.id}.{draft.lang}", other=other))
        else:
            translations[key][draft.lang] = draft
    records: list[Record] = []
    for key, found in originals.items():
        for original in found:
            record = _record(original, translations.get(key, {}))
            records.append(record)
            records += _children(record, by_name)
            records += _lifted(record, by_name)
    for key, versions in translations.items():
        if key not in originals and key[1] not in unread:
            for draft in versions.values():
                original = f"{draft.type.folder}/{draft.id}.md"
                problems.append(Problem.at(draft.place, "T01", original=original))
    return records


def _record(original: _Draft, translations: Mapping[str, _Draft]) -> Record:
    header = original.header
    assert isinstance(header, Header)
    drafts = [original, *translations.values()]
    return Record(
        type=original.type,
        id=original.id,
        header=header,
        place=original.place,
        source=original.path,
        versions={draft.lang: _version(draft, original.id) for draft in drafts},
        node=original.node,
    )


def _version(draft: _Draft, record_id: str) -> Version:
    header = draft.header
    return Version(
        lang=draft.lang,
        place=draft.place,
        header=header,
        title=set_text(header.title, draft.lang),
        summary=set_text(header.summary or "", draft.lang),
        slug=header.slug or slug_of(record_id),
        body=draft.body,
    )


def _children(parent: Record, types: Mapping[str, ContentType]) -> list[Record]:
    """The records written in a header: the seasons of a programme."""
    found = []
    for field_name, children in parent.type.children.items():
        for index, header in enumerate(getattr(parent.header, field_name)):
            assert parent.node is not None
            node = parent.node.value[field_name]
            node = node.value[index] if isinstance(node.value, list) else node
            place = parent.place.at(node.line, node.column)
            found.append(
                _inner(parent, types[children.type], header.id, header, place, node=node)
            )
    return found


def _lifted(parent: Record, types: Mapping[str, ContentType]) -> list[Record]:
    """The records that a marked list's items become, unless an item refers to one elsewhere."""
    found = []
    for marked in parent.original.body.lists:
        lift = parent.type.lifts.get(marked.kind)
        for item in marked.items if lift else ():
            if item.reference:
                continue
            header = lift.header(parent.header, parent.id, item.text)
            place = parent.place.at(item.line)
            record_id = f"{parent.id}-{item.id}"
            found.append(_inner(parent, types[lift.type], record_id, header, place, item=item))
    return found


def _inner(parent: Record, content_type: ContentType, record_id: str, header: Header, place: Place, **rest) -> Record:
    lang = LANGUAGES[0]
    version = Version(
        lang=lang,
        place=place,
        header=header,
        title=set_text(header.title, lang),
        summary=set_text(header.summary or "", lang),
        slug=header.slug or slug_of(record_id),
        body=Body(),
    )
    folder = content_type.folder or parent.source.removesuffix(".md")
    return Record(
        type=content_type,
        id=record_id,
        header=header,
        place=place,
        source=f"{folder}/{record_id}.md",
        versions={lang: version},
        parent=parent,
        **rest,
    )


def _subjects(sources: list[SourceFile], problems: list[Problem]) -> dict[str, Subject]:
    """The keywords of `aiheet.yaml`: `id: {fi: …, sv: …, en: …, uri: …}`."""
    source = next((s for s in sources if s.path == SUBJECTS_FILE and not s.fault), None)
    if source is None:
        return {}
    place = Place(source.shown)
    text, faults = decode(place, source.data or b"")
    problems += faults
    if faults:
        return {}
    node, faults = read_yaml(place, text)
    problems += faults
    if node is None or not isinstance(node.value, dict):
        if not faults:
            problems.append(Problem.at(place, "H07"))
        return {}
    subjects = {}
    allowed = (*LANGUAGES, "uri")
    for name, entry in node.value.items():
        at = place.at(*node.key_places[name])
        if not isinstance(entry.value, dict) or "fi" not in entry.value:
            problems.append(Problem.at(at, "H10", key=f"{name}.fi"))
            continue
        for key in entry.value:
            if key not in allowed:
                where = place.at(*entry.key_places[key])
                suggestion = nearest(key, allowed) or ", ".join(allowed)
                problems.append(Problem.at(where, "H11", key=key, suggestion=suggestion))
        labels = {k: str(v.value) for k, v in entry.value.items() if k in LANGUAGES}
        uri = entry.value["uri"].value if "uri" in entry.value else ""
        subjects[name] = Subject(name, labels, str(uri or ""))
    return subjects
