"""A header becomes a record's header, or all of its problems at their places."""

from __future__ import annotations

from typing import Annotated, Literal

import pytest
from pydantic import Field, model_validator

from plugins.core.frontmatter import split
from plugins.core.headers import read_header
from plugins.core.problems import Place
from plugins.core.records import (
    Day,
    Header,
    Identifier,
    ListOf,
    OneOrMore,
    Part,
    PartialDay,
    Plain,
    Unknown,
    Vocabulary,
    WebAddress,
    fault,
)

FILE = Place("content/koe/koe.md")


class Colour(Vocabulary):
    RED = "red", "Punainen"
    BLUE = "dark blue", "Tummansininen"


class Box(Part):
    width: int = Field(ge=1)
    colour: Colour | None = None
    lids: OneOrMore[Plain] = ("kansi",)

    @model_validator(mode="after")
    def _red_is_wide(self):
        if self.colour is Colour.RED and self.width < 10:
            raise fault("H26", at="width", first="colour", second="width")
        return self


class Sample(Header):
    title: Plain = Field(alias="name")
    made: PartialDay | Unknown | None = None
    day: Day | None = None
    boxes: ListOf[Box] = ()
    age: Literal["new", "old"] = "new"
    lot: Box | Literal["none"] = "none"
    whole: bool = False
    seen: ListOf[Annotated[Identifier, "mark"] | WebAddress] = ()


def problems(text: str) -> list[tuple]:
    """(code, line, column, key) of each problem of a header; the header begins on line 2."""
    _, found = read_header(FILE, split(FILE, f"---\n{text}\n---\n").header, Sample)
    return [(p.code, p.place.line, p.place.column, dict(p.arguments).get("key", "")) for p in found]


def argument(text: str, name: str) -> str:
    _, (problem,) = read_header(FILE, split(FILE, f"---\n{text}\n---\n").header, Sample)
    return dict(problem.arguments)[name]


def test_a_good_header():
    node = split(FILE, "---\nname: A\nboxes: {width: 20, colour: red}\nmade: 6/2017\n---\n").header

    header, found = read_header(FILE, node, Sample)

    assert found == []
    assert header.title == "A"
    assert header.boxes == (Box(width=20, colour=Colour.RED),)
    assert header.made == PartialDay(2017, 6)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("made: 2017", [("H10", 2, 1, "name")]),
        ("name: A\nboxes: [{width: 20}, {colour: red}]", [("H10", 3, 22, "width")]),
        ("name: A\nbox: 1", [("H11", 3, 1, "box")]),
        ("name: A\nboxes:\n  width: 20\n  hue: 1", [("H11", 5, 3, "hue")]),
        ("name: 5", [("H12", 2, 7, "name")]),
        ("name: A\nboxes: wide", [("H12", 3, 8, "boxes")]),
        ("name: A\nboxes: [wide]", [("H12", 3, 9, "boxes")]),
        ("name: A\nboxes: {width: wide}", [("H12", 3, 16, "boxes.width")]),
        ("name: A\nboxes: {width: 0}", [("H12", 3, 16, "boxes.width")]),
        ("name: A\nwhole: maybe", [("H12", 3, 8, "whole")]),
        ("name: A\nday: 2017", [("H13", 3, 6, "day")]),
        ("name: A\nmade: soon", [("H14", 3, 7, "made")]),
        ("name: A\nboxes: {width: 20, lids: []}", [("H16", 3, 26, "boxes.lids")]),
        ("name:", [("H16", 2, 6, "name")]),
        ('name: ""', [("H16", 2, 7, "name")]),
        ("name: A\nseen: [a, a b, 5]", [("H18", 3, 11, "seen"), ("H12", 3, 16, "seen")]),
        ("name: A\nboxes: {width: 5, colour: red}", [("H26", 3, 16, "boxes")]),
        ("name: A\nboxes: {width: 20, colour: green}", [("H29", 3, 28, "boxes.colour")]),
        ("name: A\nage: broken", [("H29", 3, 6, "age")]),
        ("name: A\nlot: {width: wide}", [("H12", 3, 14, "lot.width")]),
    ],
)
def test_a_fault_has_its_code_place_and_key(text, found):
    assert problems(text) == found


def test_all_faults_come_at_once():
    found = problems("titel: A\nday: 31.2.2018\nboxes: [{width: 0}, {}]\nage: 5")

    assert [code for code, *_ in sorted(found, key=lambda p: p[1:3])] == [
        *("H10", "H11", "H14", "H12", "H10", "H29"),
    ]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("name: A\nmaid: 1", "made"),
        ("name: A\nsumary: 1", "summary"),
        ("name: A\ntitle: 1", "name"),
        ("name: A\nboxes: {width: 20, color: red}", "colour"),
        ("name: A\nxyz: 1", ""),
    ],
)
def test_a_misspelt_key_gets_the_nearest_of_its_group(text, suggestion):
    assert argument(text, "suggestion") == suggestion


@pytest.mark.parametrize(
    "key", ["str", "int", "PartialDay", "a(b", "a[b", "tuple[x]", "0", "null", '""']
)
def test_any_word_can_be_an_unknown_key(key):
    assert problems(f"name: A\n{key}: 1") == [("H11", 3, 1, key.strip('"'))]


def test_a_value_is_shown_as_it_was_written():
    assert argument("name: [a]", "value") == "[…]"
    assert argument("name: {a: b}", "value") == "{…}"
    assert argument("name: true", "value") == "true"
    assert argument("name: 010", "value") == "010"
    assert argument("name: A\nday: [1]", "value") == "[…]"


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("name: A\nboxes: {width: 20, colour: punainen}", "red"),
        ("name: A\nboxes: [{width: 20, colour: Tummansininen}]", "dark blue"),
        ("name: A\nboxes: {width: 20, colour: dark-blue}", "dark blue"),
        ("name: A\nboxes: {width: 20, colour: blue}", ""),
        ("name: A\nage: Old", ""),
    ],
)
def test_a_value_in_finnish_is_told_in_its_own_word(text, suggestion):
    assert argument(text, "suggestion") == suggestion


def test_the_allowed_words_are_listed():
    assert argument("name: A\nboxes: {width: 20, colour: green}", "allowed") == "red, dark blue"
    assert argument("name: A\nage: 5", "allowed") == "new, old"


def test_the_allowed_keys_begin_with_those_that_only_this_header_has():
    allowed = argument("name: A\nxyz: 1", "allowed")

    assert allowed.startswith("name, made, day, boxes, age, lot, whole, seen, summary, ")
    assert argument("name: A\nboxes: {width: 20, xyz: 1}", "allowed") == "width, colour, lids"
