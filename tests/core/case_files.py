"""Test cases as text: a little content tree, and the report that it must give.

    # Title
    A sentence that says why.

    === content/sivut/tietoa.md ===
    ---
    titel: Tietoa
    ---

    === problems ===
    content/sivut/tietoa.md:2:1: H10 Avain title puuttuu. …

Blocks that a case may have, besides files and `problems`: `problems (en)`, the same in English;
`lifted`, the items of marked lists; `links`, the relations between records; `html content/…`, the
text of a page; `before content/…`, a file as it was in an earlier revision, with which the
recommendations' logs are compared. A block that is not there is not compared, except that a case without `problems`
must have none.

    python -m tests.core.case_files tests/core/cases/NAME.md

writes into a case what the code gives now; read it before you keep it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from plugins.core.flow import Loaded
from plugins.core.history import overwritten
from plugins.core.pages.pictures import SITE_MARK
from plugins.core.problems import ordered

from . import trees

CASES = Path(__file__).parent / "cases"
_BLOCK = re.compile(r"^=== (.+) ===\n", re.MULTILINE)
_ROOT = "content/"
_EARLIER = "before content/"


@dataclass(frozen=True)
class Case:
    """A case: its title and reason as one text, and its blocks in order."""

    name: str
    opening: str
    blocks: Mapping[str, str]

    @classmethod
    def read(cls, path: Path) -> Case:
        opening, *rest = _BLOCK.split(path.read_text("utf-8"))
        names, texts = rest[::2], rest[1::2]
        assert len(set(names)) == len(names), f"{path.name}: a block stands there twice"
        blocks = {
            name: text.strip() and text.rstrip("\n") + "\n"
            for name, text in zip(names, texts, strict=True)
        }
        return cls(path.name, opening, {"problems": "", **blocks})

    @property
    def files(self) -> dict[str, str]:
        """The content tree: path below content/ → text."""
        return self._tree(_ROOT)

    @property
    def earlier(self) -> dict[str, str]:
        """The files of an earlier revision, as in `files`."""
        return self._tree(_EARLIER)

    def _tree(self, root: str) -> dict[str, str]:
        return {
            name.removeprefix(root): text
            for name, text in self.blocks.items()
            if name.startswith(root)
        }

    @property
    def expected(self) -> dict[str, list[str]]:
        """What must come out: the lines of every block that isn't a file."""
        return {
            name: text.strip("\n").split("\n") if text else []
            for name, text in self.blocks.items()
            if not name.startswith((_ROOT, _EARLIER))
        }

    @cached_property
    def result(self) -> Loaded:
        loaded = trees.loaded(self.files)
        told = overwritten(loaded.catalogue, trees.files(self.earlier))
        return replace(loaded, problems=ordered((*loaded.problems, *told)))

    def actual(self, block: str) -> list[str]:
        """What comes out in a block."""
        kind, _, argument = block.partition(" ")
        if kind == "problems":
            return trees.report(self.result, argument.strip("()") or "fi")
        if kind == "html":
            stem, lang = _stem_and_language(argument.removeprefix(_ROOT))
            view = trees.view(self.result, stem, lang)
            return view.html.replace(SITE_MARK, "{site}").strip("\n").split("\n")
        return list({"lifted": _lifted, "links": _links}[kind](self.result))

    def rewritten(self) -> str:
        """The file with what comes out now in place of what was expected."""
        parts = [self.opening.rstrip("\n") + "\n"]
        for name, text in self.blocks.items():
            if name == "problems":
                continue
            is_file = name.startswith((_ROOT, _EARLIER))
            body = text if is_file else _text(self.actual(name))
            parts.append(f"=== {name} ===\n{body}")
        at = next(
            (i for i, p in enumerate(parts) if i and " content/" not in p.partition("\n")[0]),
            len(parts),
        )
        parts.insert(at, f"=== problems ===\n{_text(self.actual('problems'))}")
        return "\n".join(parts)


def _text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _stem_and_language(path: str) -> tuple[str, str]:
    stem = path.removesuffix(".md")
    name, dot, lang = stem.rpartition(".")
    return (name, lang) if dot else (stem, "fi")


def _name(record) -> str:
    return f"{record.folder}/{record.id}"


def _lifted(result: Loaded) -> Iterator[str]:
    """`arvioinnit/malli#s1 recommendations: the text`, and the record that it became or names."""
    for record in result.catalogue.records:
        for marked in record.original.body.lists:
            for item in marked.items:
                line = f"{_name(record)}#{item.id} {marked.kind}: "
                own = result.catalogue.by_key.get(("recommendation", f"{record.id}-{item.id}"))
                if item.reference:
                    yield f"{line}[[{item.reference}]]"
                else:
                    yield line + item.text + (f" → {_name(own)}" if own and own.item else "")


def _links(result: Loaded) -> Iterator[str]:
    """`from → to#anchor: forward label / backward label`."""
    for edges in result.catalogue.outgoing.values():
        for edge in edges:
            anchor = f"#{edge.anchor}" if edge.anchor else ""
            labels = f"{edge.link.forward} / {edge.link.backward}"
            yield f"{_name(edge.source)} → {_name(edge.target)}{anchor}: {labels}"


def all_cases() -> list[Case]:
    return [Case.read(path) for path in sorted(CASES.glob("*.md"))]


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        file = Path(argument)
        file.write_text(Case.read(file).rewritten(), "utf-8")
