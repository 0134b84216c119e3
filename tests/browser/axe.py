"""axe-core in a page: WCAG 2.2 at levels A and AA, and what its makers call best practices."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
_RUN = """tags => axe.run(document, {
  runOnly: tags, resultTypes: ["violations"], rules: {"target-size": {enabled: true}},
}).then(found => found.violations.flatMap(rule => rule.nodes.map(
  node => `${rule.id} ${node.target.join(" ")}`)))"""


def available() -> str:
    """Nothing when axe is there, else what to do in one sentence."""
    return "" if SCRIPT.is_file() else "axe-core is missing: install npm and run `make test` again."


def violations(page: Page) -> list[str]:
    """What axe finds on an open page, each as `rule node`, the node as a CSS selector.

    The browser's debugger runs it, which the page's content policy doesn't concern.
    """
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    return page.evaluate(_RUN, list(TAGS))
