"""Stage 2: a header becomes a typed record, or every problem it has at once."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from .frontmatter import Node
from .problems import CODES, Place, Problem, folded, nearest

Model = TypeVar("Model", bound=BaseModel)
Class = TypeVar("Class")


def read_header(place: Place, node: Node, model: type[Model]) -> tuple[Model | None, list[Problem]]:
    """The header as the model's value, or None and the problems, each at its own line."""
    try:
        return model.model_validate(node.data()), []
    except ValidationError as errors:
        faults = errors.errors(include_url=False, include_input=True)
        return None, [_problem(place, node, model, fault) for fault in _told_once(node, faults)]


def _told_once(node: Node, faults: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One fault for each value: where a field allows several kinds, each of them complains."""
    seen: dict[tuple[Any, ...], dict[str, Any]] = {}
    for fault in faults:
        location = _written(node, fault)
        kept = seen.get(location)
        if kept is None or (kept["type"] not in CODES and fault["type"] in CODES):
            seen[location] = {**fault, "loc": location}
    # A group that was read as a group isn't a wrong word as well, though a word could stand there.
    read = {location[:end] for location in seen for end in range(1, len(location))}
    words = ("enum", "literal_error")
    return [f for location, f in seen.items() if not (location in read and f["type"] in words)]


def _written(node: Node, fault: dict[str, Any]) -> tuple[str | int, ...]:
    """A fault's location with only those steps that stand in the header: pydantic mixes the
    branches of unions in, and counts a single value as a list of one."""
    *steps, last = fault["loc"] or (None,)
    location: list[str | int] = []
    for step in (*steps, last):
        inner = node.step(step)
        if inner is not None:
            node = inner
            location.append(step)
        elif step is last and fault["type"] in ("missing", "extra_forbidden"):
            location.append(step)
    return tuple(location)


def _problem(place: Place, node: Node, model: type[BaseModel], fault: dict[str, Any]) -> Problem:
    kind, location, context = fault["type"], fault["loc"], fault.get("ctx", {})
    key = _key(location)
    if kind == "missing":
        line, column = node.place(location[:-1])
        return Problem.at(place.at(line, column), "H10", key=location[-1])
    if kind == "extra_forbidden":
        written, known = str(location[-1]), _known_keys(model, location)
        return Problem.at(
            place.at(*node.place(location, of_key=True)),
            "H11",
            key=written,
            suggestion=known.get(written) or nearest(written, known.values()),
            allowed=", ".join(known.values()),
        )
    at = place.at(*node.place((*location, context.get("at", ""))))
    if fault["input"] is None or kind == "too_short":
        return Problem.at(at, "H16", key=key)
    if kind in CODES:
        values = {name: value for name, value in context.items() if name not in ("code", "at")}
        if isinstance(fault["input"], list | dict) and "value" in values and "at" not in context:
            values["value"] = _shown(fault["input"])
        return Problem.at(at, kind, **{"key": key, **values})
    if kind in ("enum", "literal_error"):
        allowed = context["expected"].replace("'", "").replace(" or ", ", ")
        value = _shown(fault["input"])
        meant = _value_meant(model, location, value)
        return Problem.at(at, "H29", key=key, value=value, suggestion=meant, allowed=allowed)
    expected, below = _expected(kind), {}
    if expected == "group" and (keys := _known_keys(model, (*location, ""))):
        expected, below = "group-of", {"keys": ", ".join(keys.values())}
    value = _shown(fault["input"])
    return Problem.at(at, "H12", key=key, value=value, expected=expected, **below)


def _key(location: tuple[str | int, ...]) -> str:
    return ".".join(str(step) for step in location if isinstance(step, str)) or "---"


def _shown(value: Any) -> str:
    """A value as its editor wrote it, as far as it fits in a sentence."""
    if isinstance(value, bool):
        return str(value).lower()
    return "{…}" if isinstance(value, dict) else "[…]" if isinstance(value, list) else str(value)


_EXPECTED = {
    "string_type": "text",
    "int_type": "number",
    "int_parsing": "number",
    "bool_type": "truth",
    "bool_parsing": "truth",
    "model_type": "group",
    "model_attributes_type": "group",
    "tuple_type": "list",
    "list_type": "list",
}


def _expected(kind: str) -> str:
    """A word for what was expected; the messages table has it in each language."""
    return _EXPECTED.get(kind, "other")


def _known_keys(model: type[BaseModel], location: tuple[str | int, ...]) -> dict[str, str]:
    """The keys allowed beside the last step of a location, by the model's names for them: the
    `title` of a person is written `name`. Those that are needed come first, then the type's own, so
    that a long list is cut where it matters least."""
    current: Any = model
    for step in location[:-1]:
        if isinstance(step, str) and current is not None:
            current = _model_below(current, step)
    if not current:
        return {}
    fields = current.model_fields
    inherited = {name for base in current.__mro__[1:] for name in getattr(base, "model_fields", ())}
    in_order = sorted(fields, key=lambda name: (not fields[name].is_required(), name in inherited))
    return {name: fields[name].alias or name for name in in_order}


def _model_below(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    return next(_classes_below(model, key, BaseModel), None)


def _classes_below(model: type[BaseModel], key: str, kind: type[Class]) -> Iterator[type[Class]]:
    """The classes of a kind that a key's value may be of."""

    def within(hint: Any) -> Iterator[type[Class]]:
        if isinstance(hint, type) and issubclass(hint, kind):
            yield hint
        for inner in get_args(hint):
            yield from within(inner)

    for name, info in model.model_fields.items():
        if key == (info.alias or name):
            yield from within(info.annotation)


def _value_meant(model: type[BaseModel], location: tuple[str | int, ...], written: str) -> str:
    """The value of a closed list, written by its Finnish label or with other separators."""
    *above, key = (step for step in location if isinstance(step, str))
    current: type[BaseModel] | None = model
    for step in above:
        current = _model_below(current, step) if current else None
    for values in _classes_below(current, key, Enum) if current else ():
        for one in values:
            if folded(written) in (folded(str(one.value)), folded(getattr(one, "label", ""))):
                return str(one.value)
    return ""
