"""What must hold of any content at all, tried on hundreds of made-up files."""

from __future__ import annotations

import pickle
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.core.exports import exported
from plugins.core.exports.feeds import feed_files
from plugins.core.exports.page import data_page
from plugins.core.flow import Loaded
from plugins.core.language.characters import cleaned
from plugins.core.pages.record import record_page
from plugins.core.pages.redirect import redirect_pages
from plugins.core.sections import SECTIONS

from . import strategies as some
from .case_files import all_cases
from .trees import codes, loaded, lost, page, report, site

TREES = {case.name: case.files for case in all_cases()}


def check(tree: dict[str, str | bytes]) -> Loaded:
    """The result of a tree, after seeing that nothing was lost and every problem has its place."""
    result = loaded(tree)
    assert lost(result, tree) == set()
    for problem in result.problems:
        path = problem.place.path.removeprefix("content/")
        assert 1 <= problem.place.line <= lines(tree[path])
        assert problem.place.column >= 1
    for language in ("fi", "en"):
        assert all(
            re.fullmatch(r"[^\n]+:\d+:\d+: [A-Z]\d\d [^\n]+", line)
            for line in report(result, language)
        )
    return result


def lines(data: str | bytes) -> int:
    """The number of lines of a file, whatever ends them."""
    text = data.encode() if isinstance(data, str) else data
    return len(re.split(rb"\r\n|[\n\r]|\xc2\x85", text))


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_page_or_a_problem(data):
    check({"sivut/sivu.md": data})


@settings(max_examples=300)
@given(some.BODY)
def test_any_text_below_a_header_is_a_page_or_a_problem(text):
    result = check({"sivut/sivu.md": page(body=text)})

    assert result.catalogue.records or any(p.severity == "error" for p in result.problems)
    for record in result.catalogue.records:
        html = record.original.body.html
        assert not re.search(r"[\x00-\x08\ue000-\uf8ff]", html)
        assert not re.search(r"<(?:script|iframe|style|form|svg|template)\b", html)


@settings(max_examples=200)
@given(some.HEADER)
def test_any_header_is_a_page_or_a_problem(header):
    check({"sivut/sivu.md": f"---\n{header}\n---\n"})


@settings(max_examples=200)
@given(some.pages(some.HEADER, st.just("## Suositukset\n\n* x\n* [[b]]\n")))
def test_any_tree_of_any_types_is_pages_or_problems(tree):
    check(tree)


@settings(max_examples=150)
@given(
    some.pages(
        st.just(""), st.just("## Suositukset\n\n* x\n* [[b]] {: #s1 }\n\n[[a]] [[k|Kausi]]\n")
    )
)
def test_every_page_and_section_can_be_made(tree):
    """Even of a catalogue with problems: a view never raises."""
    result = check(tree)
    made = [
        record_page(site(result), r, lang)
        for r in result.catalogue.records
        for lang in r.languages()
    ]
    made += [
        p
        for pages in SECTIONS.values()
        for lang in ("fi", "sv", "en")
        for p in pages(site(result), lang)
    ]
    made += redirect_pages(site(result))
    made += [data_page(site(result), list(exported(site(result))), "fi")]
    assert all(feed.startswith(b"<?xml") for _, feed in feed_files(site(result)))

    assert all(view.title and view.lang in ("fi", "sv", "en") for view in made)


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Co", "Zl", "Zp"]), max_size=15))
def test_any_reference_is_a_link_or_a_problem_at_its_brackets(text):
    text = cleaned(re.sub(r"[\[\]`<>&\\*_]", "x", text))
    result = check(
        {"sivut/sivu.md": page(body=f"Katso [[{text}]] tarkemmin."), "sivut/x.md": page()}
    )
    faults = [p for p in result.problems if not p.is_advice]
    found = [(p.code, p.place.line, p.place.column) for p in faults]
    target = " ".join(text.split("|")[0].split())
    # A sign without a place means the page itself.
    target = target if target == "#" else target.removesuffix("#")

    if target == "x":
        assert found == []
    elif target in ("sivu", "sivut/sivu"):
        assert found == [("R03", 4, 7)]
    else:
        assert found == [("R01" if target else "R07", 4, 7)] or target == "sivut/x"


@pytest.mark.parametrize("name", TREES)
@settings(max_examples=5)
@given(data=st.data())
def test_the_order_of_files_does_not_matter(name, data):
    tree = TREES[name]
    shuffled = {path: tree[path] for path in data.draw(st.permutations(sorted(tree)))}

    first, second = loaded(tree), loaded(shuffled)

    assert second.problems == first.problems
    assert links(second) == links(first)


def links(result: Loaded) -> list[tuple]:
    """Every link as both of its ends list it, in their order."""
    return [
        (key, edge.source.key, edge.target.key, edge.link, edge.place, edge.anchor)
        for index in (result.catalogue.outgoing, result.catalogue.incoming)
        for key, edges in index.items()
        for edge in edges
    ]


@pytest.mark.parametrize("name", TREES)
def test_a_catalogue_can_be_stored_and_read_back(name):
    result = loaded(TREES[name])

    again = pickle.loads(pickle.dumps(result))

    assert again.problems == result.problems
    assert links(again) == links(result)
    assert [r.header for r in again.catalogue.records] == [
        r.header for r in result.catalogue.records
    ]


def test_one_fault_in_a_file_does_not_change_what_is_said_of_another():
    good, bad = {"sivut/a.md": page()}, {"sivut/b.md": page("titel: B")}

    assert codes(good) == []
    assert codes(bad) == codes(good | bad) == ["H10", "H11"]
