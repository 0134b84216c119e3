"""`make gallery`: the components of the theme with their named examples, as pages to look at.

The examples are theme/examples/<component>.yaml: what a component is for, and named values of the
arguments of its macros. `!Status {…}` is the view of that name (plugins/core/pages/views/), and
`!in [fi, sv, en]` a value for each language; `!ui` a text of the interface, in Finnish. A page for
each language and colour scheme.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader
from lightningcss import bundle_css

from plugins.bridge.jinja import ENVIRONMENT
from plugins.bridge.source import REPOSITORY
from plugins.bridge.translations import languages
from plugins.core.language import LANGUAGES, Language
from plugins.core.pages import views

THEME = REPOSITORY / "theme"
SCHEMES = ("light", "dark")
SHEETS = ("site.css", "lists.css", "figures.css", "gallery.css")
SITE = "https://esimerkkila.example"


@dataclass(frozen=True, slots=True)
class Example:
    """An example of a macro: its name and the macro's arguments."""

    name: str
    macro: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Component:
    """name: of the file that the macros are in. about: what it is for, in Finnish."""

    name: str
    about: str
    examples: tuple[Example, ...]


def components(ui: Language, folder: Path = THEME / "examples") -> Iterator[Component]:
    """Every component with its examples in a language, by name; TypeError or ValueError when an
    example isn't what its view takes."""
    for file in sorted(folder.glob("*.yaml")):
        loader = _Loader(file.read_text(encoding="utf-8"))
        loader.ui = ui
        given = loader.get_single_data()
        examples = tuple(found for row in given["examples"] for found in _examples(file.stem, row))
        yield Component(file.stem, given["about"].strip(), examples)


def _examples(component: str, row: Mapping[str, Any]) -> Iterator[Example]:
    """The example of a row, or one for each value of the argument that `each` names."""
    if unknown := set(row) - {"name", "macro", "with", "each"}:
        raise ValueError(f"{component}.yaml: {', '.join(sorted(unknown))}")
    macro = row.get("macro", component)
    if "with" in row:
        yield Example(row["name"], macro, row["with"])
    for argument, values in row.get("each", {}).items():
        for value in values:
            yield Example(row["name"], macro, {argument: value})


def environment() -> Environment:
    """Jinja as the site has it, on the theme's templates."""
    return Environment(**ENVIRONMENT, loader=FileSystemLoader(THEME / "templates"))


def rendered(jinja: Environment, ui: Language, component: Component, example: Example) -> str:
    """The HTML of an example; jinja2.UndefinedError when the macro asks for what it hasn't."""
    module = jinja.get_template(f"components/{component.name}.html").module
    macro = getattr(module, example.macro)
    reach = {"ui": ui, "site": SITE}
    own = {name: reach[name] for name in macro.arguments if name in reach}
    return str(macro(**example.arguments, **own))


def pages() -> Iterator[tuple[str, str]]:
    """(file name, HTML) of each page of the gallery."""
    jinja = environment()
    template = jinja.get_template("gallery.html")
    for lang, ui in languages(THEME).items():
        shown = [
            (component, [(e.name, rendered(jinja, ui, component, e)) for e in component.examples])
            for component in components(ui)
        ]
        for scheme in SCHEMES:
            yield (
                f"{lang}-{scheme}.html",
                template.render(
                    ui=ui, scheme=scheme, schemes=SCHEMES, languages=LANGUAGES, components=shown
                ),
            )


def main(output: str = "gallery") -> int:
    """Writes the gallery into a folder and says where it is."""
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    for name, html in pages():
        (folder / name).write_text(html, encoding="utf-8")
    for sheet in SHEETS:
        css = bundle_css(str(THEME / "static" / "css" / sheet), minify=True)
        (folder / sheet).write_text(css, encoding="utf-8")
    print(f"{folder}/{LANGUAGES[0]}-{SCHEMES[0]}.html")
    return 0


class _Loader(yaml.SafeLoader):
    """YAML with the views as tags."""

    ui = Language(LANGUAGES[0])


def _view(loader: _Loader, name: str, node: yaml.Node) -> Any:
    view = getattr(views, name, None)
    if not is_dataclass(view):
        raise ValueError(f"{node.start_mark}: !{name}")
    given = loader.construct_mapping(node, deep=True)
    return view(**{key: _frozen(value) for key, value in given.items()})


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


def _in_language(loader: _Loader, node: yaml.Node) -> Any:
    given = loader.construct_sequence(node, deep=True)
    if len(given) != len(LANGUAGES):
        raise ValueError(f"{node.start_mark}: !in {given}")
    value = given[LANGUAGES.index(loader.ui.code)]
    return value.isoformat() if isinstance(value, date) else value


def _of_interface(loader: _Loader, node: yaml.Node) -> str:
    return loader.ui.text(loader.construct_scalar(node))


_Loader.add_constructor("!in", _in_language)
_Loader.add_constructor("!ui", _of_interface)
_Loader.add_multi_constructor("!", _view)

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
