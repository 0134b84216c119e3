"""Files of keys and values, without a text: the list of subjects and the settings."""

from __future__ import annotations

from .frontmatter import Node, read_yaml
from .problems import Place, Problem
from .source import decode


def read_mapping(
    place: Place, data: bytes, problems: list[Problem], expected: str = "keys"
) -> Node | None:
    """The keys and values of a file, or None if it can't be read; what is wrong is added to the
    problems. expected: the word for what the file should hold."""
    text, faults = decode(place, data)
    problems += faults
    if not text:
        return None
    node, faults = read_yaml(place, text)
    problems += faults
    if any(fault.severity == "error" for fault in faults):
        return None
    if node is None or not isinstance(node.value, dict):
        problems.append(Problem.at(place, "H07", expected=expected))
        return None
    return node
