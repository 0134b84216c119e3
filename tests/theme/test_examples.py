"""Each component has examples, and each example is what the component takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2.runtime import Macro

from plugins.bridge.translations import languages
from plugins.core.language import LANGUAGES
from plugins.core.pages.site import Site
from plugins.core.records import Vocabulary
from plugins.core.types.practice import Result
from plugins.core.types.programme import FundingStatus, Phase
from plugins.core.types.recommendation import Implementation, ResponseKind, Verification
from tools.gallery import THEME, Component, components, environment, rendered

TEMPLATES = THEME / "templates" / "components"
JINJA = environment()
LANGUAGE = languages(THEME)
AXES = {
    "phase": Phase,
    "funding": FundingStatus,
    "response": ResponseKind,
    "implementation": Implementation,
    "verification": Verification,
    "result": Result,
}


def macros(file: Path) -> Iterator[tuple[str, Macro]]:
    """The macros that a component's file defines, without those that it imports."""
    module = JINJA.get_template(f"components/{file.name}").module
    for name in re.findall(r"{%-? macro (\w+)", file.read_text(encoding="utf-8")):
        yield name, getattr(module, name)


def test_every_component_has_examples() -> None:
    assert [component.name for component in components(LANGUAGE["fi"])] == sorted(
        file.stem for file in TEMPLATES.glob("*.html")
    )


@pytest.mark.parametrize("component", list(components(LANGUAGE["fi"])), ids=lambda c: c.name)
def test_every_macro_and_argument_has_an_example(component: Component) -> None:
    given = [(e.macro, argument) for e in component.examples for argument in e.arguments]
    for name, macro in macros(TEMPLATES / f"{component.name}.html"):
        assert name in {example.macro for example in component.examples}
        for argument in set(macro.arguments) - {"ui", "site"}:
            assert (name, argument) in given


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_example_is_drawn_in_every_language(lang: str) -> None:
    for component in components(LANGUAGE[lang]):
        for example in component.examples:
            html = rendered(JINJA, LANGUAGE[lang], component, example)
            assert html.strip(), (component.name, example.name)
            assert "Undefined" not in html and "None" not in html, (component.name, example.name)


@pytest.mark.parametrize(("axis", "vocabulary"), AXES.items(), ids=str)
def test_every_status_is_shown(axis: str, vocabulary: type[Vocabulary]) -> None:
    """With the word that the site has for it."""
    (tags,) = [c for c in components(LANGUAGE["fi"]) if c.name == "status_tag"]
    shown = [e.arguments["status"] for e in tags.examples]
    site = Site("Esimerkki", None, LANGUAGE)  # type: ignore[arg-type]
    for member in vocabulary:
        assert site.status(member, axis, "fi") in shown
