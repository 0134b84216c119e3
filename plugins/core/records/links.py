"""Finding the references and files of a header: a plan made once for each model, then followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from .fields import FileUse, Link, is_identifier


@dataclass(frozen=True, slots=True)
class LinkValue:
    """A reference found in a header: where (keys and indexes), the relation and the id."""

    location: tuple[str | int, ...]
    link: Link
    target: str


@dataclass(frozen=True, slots=True)
class FileValue:
    """A file that a header names: where (keys and indexes), what becomes of it, and its path."""

    location: tuple[str | int, ...]
    use: FileUse
    path: str


@dataclass(frozen=True, slots=True)
class _Step:
    """What to do with a value: read it as what its mark says, go through a list, or into a part's
    fields."""

    mark: Link | FileUse | None = None
    items: _Step | None = None
    fields: tuple[tuple[str, str, _Step], ...] = ()


def links_of(header: BaseModel) -> Iterator[LinkValue]:
    """Every reference of a header in the order of its fields."""
    for location, mark, value in _marked(header):
        # Where a reference or a web address will do, an address is no reference.
        if isinstance(mark, Link) and is_identifier(value):
            yield LinkValue(location, mark, value)


def files_of(header: BaseModel) -> Iterator[FileValue]:
    """Every file that a header names in the order of its fields."""
    for location, mark, value in _marked(header):
        if isinstance(mark, FileUse):
            yield FileValue(location, mark, value)


def relations_of(model: type[BaseModel]) -> Iterator[Link]:
    """The relations that a model's fields declare, nested ones included."""
    yield from _declared(_plan(model))


def _declared(step: _Step) -> Iterator[Link]:
    if isinstance(step.mark, Link):
        yield step.mark
    if step.items:
        yield from _declared(step.items)
    for _, _, inner in step.fields:
        yield from _declared(inner)


Marked = tuple[tuple[str | int, ...], Link | FileUse, str]


def _marked(header: BaseModel) -> Iterator[Marked]:
    """Every marked value of a header: where it stands, its mark and itself."""
    yield from _follow(_plan(type(header)), header, ())


def _follow(step: _Step, value: Any, location: tuple[str | int, ...]) -> Iterator[Marked]:
    if value is None:
        return
    if step.fields and isinstance(value, BaseModel):
        for attribute, key, inner in step.fields:
            yield from _follow(inner, getattr(value, attribute), (*location, key))
    elif step.items and isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _follow(step.items, item, (*location, index))
    elif step.mark and isinstance(value, str):
        yield location, step.mark, value


@cache
def _plan(model: type[BaseModel]) -> _Step:
    hints = get_type_hints(model, include_extras=True)
    fields = []
    for attribute, info in model.model_fields.items():
        if step := _step(hints[attribute]):
            fields.append((attribute, info.alias or attribute, step))
    return _Step(fields=tuple(fields))


def _step(hint: Any) -> _Step | None:
    if get_origin(hint) is Annotated:
        base, *extras = get_args(hint)
        for extra in extras:
            if isinstance(extra, Link | FileUse):
                return _Step(mark=extra)
        return _step(base)
    if get_origin(hint) in (Union, UnionType):
        steps = [step for option in get_args(hint) if (step := _step(option))]
        return _merged(steps)
    if get_origin(hint) is tuple:
        inner = _step(get_args(hint)[0])
        return _Step(items=inner) if inner else None
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        plan = _plan(hint)
        return plan if plan.fields else None
    return None


def _merged(steps: list[_Step]) -> _Step | None:
    """One step for a union: a mark, a list and a part can stand side by side."""
    if not steps:
        return None
    return _Step(
        mark=next((s.mark for s in steps if s.mark), None),
        items=next((s.items for s in steps if s.items), None),
        fields=next((s.fields for s in steps if s.fields), ()),
    )
