"""Finding the references of a header: a plan made once for each model, then followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from .fields import Link, is_identifier


@dataclass(frozen=True, slots=True)
class LinkValue:
    """A reference found in a header: where (keys and indexes), the relation and the id."""

    location: tuple[str | int, ...]
    link: Link
    target: str


@dataclass(frozen=True, slots=True)
class _Step:
    """What to do with a value: read it as a link, go through a list, or into a part's fields."""

    link: Link | None = None
    items: _Step | None = None
    fields: tuple[tuple[str, str, _Step], ...] = ()


def links_of(header: BaseModel) -> Iterator[LinkValue]:
    """Every reference of a header in the order of its fields."""
    yield from _follow(_plan(type(header)), header, ())


def relations_of(model: type[BaseModel]) -> Iterator[Link]:
    """The relations that a model's fields declare, nested ones included."""
    yield from _declared(_plan(model))


def _declared(step: _Step) -> Iterator[Link]:
    if step.link:
        yield step.link
    if step.items:
        yield from _declared(step.items)
    for _, _, inner in step.fields:
        yield from _declared(inner)


def _follow(step: _Step, value: Any, location: tuple[str | int, ...]) -> Iterator[LinkValue]:
    if value is None:
        return
    if step.fields and isinstance(value, BaseModel):
        for attribute, key, inner in step.fields:
            yield from _follow(inner, getattr(value, attribute), (*location, key))
    elif step.items and isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _follow(step.items, item, (*location, index))
    elif step.link and isinstance(value, str) and is_identifier(value):
        # Where a reference or a web address will do, an address is no reference.
        yield LinkValue(location, step.link, value)


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
            if isinstance(extra, Link):
                return _Step(link=extra)
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
    """One step for a union: a link, a list and a part can stand side by side."""
    if not steps:
        return None
    return _Step(
        link=next((s.link for s in steps if s.link), None),
        items=next((s.items for s in steps if s.items), None),
        fields=next((s.fields for s in steps if s.fields), ()),
    )
