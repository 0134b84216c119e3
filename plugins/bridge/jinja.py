"""Jinja as our templates use it: strict about names, blind to Pelican's own theme."""

from __future__ import annotations

from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader, PrefixLoader, StrictUndefined
from pelican.generators import Generator

ENVIRONMENT = {
    "undefined": StrictUndefined,
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "auto_reload": False,
    "extensions": [],
}
# Pelican loads these whether or not there is anything to write with them.
_ASKED_FOR = {f"{name}.html": "" for name in ("tag", "category", "author", "archives")}


def own_templates_only(generator: Generator) -> None:
    """Takes Pelican's "simple" theme out of the search: a missing template must be an error."""
    ours = FileSystemLoader(generator._templates_path)
    # As it stands in JSON: the theme's pages are in UTF-8, and letters weigh less than their codes.
    generator.env.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    generator.env.loader = ChoiceLoader(
        [ours, PrefixLoader({"!theme": ours}), DictLoader(_ASKED_FOR)]
    )
