"""Between rendering and resolving: drafts and bodies become records, with those inside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .body import Body
from .catalogue import LoneText, Record, Version
from .digests import digest_of
from .frontmatter import Node
from .language import LANGUAGES
from .language.slugs import slug_of
from .language.typography import set_text
from .problems import Place, Problem, nearest
from .reading import Draft, Found
from .records import Header, TranslationHeader
from .types import ContentType

_ORIGINAL = LANGUAGES[0]
Key = tuple[str, str]


def assemble(
    found: Found,
    bodies: Sequence[Body],
    types: tuple[ContentType, ...],
    problems: list[Problem],
) -> tuple[list[Record], list[LoneText]]:
    """Originals with their translations and the records inside them; and the texts of none.

    bodies: of the drafts, in their order. Problems of the bodies, translations without an
    original and equal ids of translations are added to the list.
    """
    by_name = {content_type.name: content_type for content_type in types}
    originals: dict[Key, list[tuple[Draft, Version]]] = {}
    translations: dict[Key, dict[str, Version]] = {}
    lone: list[LoneText] = []
    for draft, body in zip(found.drafts, bodies, strict=True):
        body = _placed(body, draft.place, draft.text_line - 1)
        problems += body.problems
        if draft.header is None:
            lone.append(LoneText(draft.lang, draft.place, body, may_be_draft=True))
            continue
        version = replace(
            _version(draft.path, draft.place, draft.lang, draft.header, draft.id, body, draft.node),
            text=draft.text,
            text_line=draft.text_line,
        )
        key = (draft.type.name, draft.id)
        if draft.lang == _ORIGINAL:
            originals.setdefault(key, []).append((draft, version))
        elif draft.lang in translations.setdefault(key, {}):
            other = translations[key][draft.lang].place.path
            problems.append(
                Problem.at(draft.place, "U01", id=f"{draft.id}.{draft.lang}", other=other)
            )
        else:
            translations[key][draft.lang] = version
    lone += [
        LoneText(version.lang, version.place, version.body)
        for key in translations
        if key not in originals
        for version in translations[key].values()
    ]
    problems += _without_original(translations, originals, found.unread, by_name)
    records: list[Record] = []
    for key, drafts in originals.items():
        for draft, version in drafts:
            record = _record(draft, version, translations.get(key, {}))
            records += [record, *_children(record, by_name, problems), *_lifted(record, by_name)]
    return records, lone


def _without_original(
    translations: Mapping[Key, Mapping[str, Version]],
    originals: Mapping[Key, object],
    unread: frozenset[tuple[str, str]],
    types: Mapping[str, ContentType],
) -> Iterator[Problem]:
    """Translations whose original isn't there; one that has errors is there."""
    for (type_name, record_id), versions in translations.items():
        folder = types[type_name].folder
        if (type_name, record_id) not in originals and (folder, record_id) not in unread:
            original = f"{folder}/{record_id}.md"
            for version in versions.values():
                yield Problem.at(version.place, "T01", original=original)


def _placed(body: Body, place: Place, lines_above: int) -> Body:
    """A body whose lines are those of its file instead of its own."""

    def moved(found: Any) -> Any:
        return replace(found, line=found.line + lines_above)

    def told(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        return tuple(
            replace(p, place=place.at(p.place.line + lines_above, p.place.column)) for p in problems
        )

    return replace(
        body,
        references=tuple(moved(reference) for reference in body.references),
        files=tuple(moved(file) for file in body.files),
        addresses=tuple(moved(address) for address in body.addresses),
        lists=tuple(replace(m, items=tuple(moved(i) for i in m.items)) for m in body.lists),
        unclear=tuple(moved(link) for link in body.unclear),
        emails=tuple(moved(email) for email in body.emails),
        problems=told(body.problems),
        advice=told(body.advice),
    )


def _version(
    source: str,
    place: Place,
    lang: str,
    header: Header | TranslationHeader,
    record_id: str,
    body: Body,
    node: Node | None = None,
) -> Version:
    return Version(
        lang=lang,
        source=source,
        place=place,
        header=header,
        title=set_text(header.title or "", lang),
        summary=set_text(header.summary or "", lang),
        slug=header.slug or slug_of(record_id),
        body=body,
        node=node,
    )


def _record(draft: Draft, original: Version, translations: Mapping[str, Version]) -> Record:
    assert isinstance(draft.header, Header)
    versions = {_ORIGINAL: original, **translations}
    return Record(
        type=draft.type,
        id=draft.id,
        header=draft.header,
        place=draft.place,
        versions=versions,
        titles=_titles(draft.header, versions),
        digest=digest_of(draft.header, draft.text) if translations else "",
    )


def _titles(header: Header, versions: Mapping[str, Version]) -> dict[str, str]:
    """A translation's title, or the name that the header gives in the language, or the original."""
    names = getattr(header, "names", None)
    original = versions[_ORIGINAL].title
    titles = {lang: getattr(names, lang, None) or original for lang in LANGUAGES}
    return titles | {lang: version.title for lang, version in versions.items()}


def _children(
    parent: Record, types: Mapping[str, ContentType], problems: list[Problem]
) -> Iterator[Record]:
    """The records written in a header, the seasons of a programme, with their translations."""
    for key, children in parent.type.children.items():
        headers = getattr(parent.header, key)
        for index, header in enumerate(headers):
            assert parent.node is not None
            written = parent.node.value[key]
            node = written.value[index] if isinstance(written.value, list) else written
            titles = {lang: children.title(header, title) for lang, title in parent.titles.items()}
            place = parent.place.at(node.line, node.column)
            record = _inner(parent, types[children.type], header.id, header, titles, place)
            versions = _child_versions(record, key, titles)
            titles |= {lang: version.title for lang, version in versions.items()}
            original = replace(record.original, node=node)
            versions = {_ORIGINAL: original, **versions}
            yield replace(record, versions=versions, titles=titles)
        problems += _unknown_children(parent, key, {header.id for header in headers})


def _child_versions(record: Record, key: str, titles: Mapping[str, str]) -> dict[str, Version]:
    """What the translations of the parent say of a record inside it."""
    assert record.parent is not None
    versions = {}
    for lang, parent in record.parent.versions.items():
        texts = (getattr(parent.header, key, None) or {}) if lang != _ORIGINAL else {}
        if record.id in texts:
            source = f"{parent.source.removesuffix('.md')}/{record.id}.md"
            place = parent.place_of((key, record.id))
            version = _version(source, place, lang, texts[record.id], record.id, Body())
            node = parent.node.value[key].value[record.id] if parent.node else None
            title = version.title or titles[lang]
            versions[lang] = replace(version, title=title, node=node)
    return versions


def _unknown_children(parent: Record, key: str, known: set[str]) -> Iterator[Problem]:
    """Translations of what the original doesn't have."""
    for lang, version in parent.versions.items():
        for name in (getattr(version.header, key, None) or ()) if lang != _ORIGINAL else ():
            if name not in known:
                place = version.place_of((key, name))
                yield Problem.at(place, "R01", target=name, suggestion=nearest(name, known))


def _lifted(parent: Record, types: Mapping[str, ContentType]) -> Iterator[Record]:
    """The records that a marked list's items become, unless an item refers to one elsewhere."""
    for marked in parent.original.body.lists:
        lift = parent.type.lifts.get(marked.kind)
        for item in marked.items if lift else ():
            if not item.reference:
                header = lift.header(parent.header, parent.id, item.text)
                own_id = f"{parent.id}-{item.id}"
                titles = dict.fromkeys(LANGUAGES, set_text(header.title, _ORIGINAL))
                place = parent.place.at(item.line)
                record = _inner(parent, types[lift.type], own_id, header, titles, place)
                yield replace(record, item=item)


def _inner(
    parent: Record,
    content_type: ContentType,
    record_id: str,
    header: Header,
    titles: Mapping[str, str],
    place: Place,
) -> Record:
    """A record inside another's file; its source is a path for links, not a file."""
    folder = content_type.folder or parent.source.removesuffix(".md")
    source = f"{folder}/{record_id}.md"
    version = _version(source, place, _ORIGINAL, header, record_id, Body())
    versions = {_ORIGINAL: replace(version, title=titles[_ORIGINAL])}
    return Record(
        type=content_type,
        id=record_id,
        header=header,
        place=place,
        versions=versions,
        titles=titles,
        parent=parent,
    )
