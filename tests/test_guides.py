"""The guides lead where they say: every link within a guide has a heading or a file at its end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_LINK = re.compile(r"\]\((?!https?:|/|\{|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)")
_CODE = re.compile(r"^    .*$|^```.*?^```$|`[^`\n]*\]\([^`\n]*`", re.MULTILINE | re.DOTALL)


def anchors(path: Path) -> set[str]:
    """The anchors of a file's headings, as GitHub and GitLab write them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_links_have_an_end(guide):
    text = _CODE.sub("", guide.read_text("utf-8"))

    for name, anchor in _LINK.findall(text):
        target = guide.parent / name if name else guide
        assert target.exists(), f"{guide.name}: {name}"
        assert not anchor or anchor in anchors(target), f"{guide.name}: #{anchor}"


def test_every_folder_of_content_leads_to_its_chapter():
    guide = (ROOT / "docs" / "toimittajan-opas.md").read_text("utf-8")
    chapters = re.findall(r"^## .*\(`(\w+)/`\)$", guide, re.MULTILINE)

    assert {f"[`{folder}/`](#" in guide for folder in chapters} == {True}
    assert len(chapters) > 10
