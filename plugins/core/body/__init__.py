"""Stage 3: Markdown becomes HTML and what it holds, by its text and language alone."""

from .content import Body, FileLink, Heading, Item, MarkedList, Reference, Text, UnclearLink
from .render import RENDERER_VERSION, Renderer

__all__ = [
    "RENDERER_VERSION",
    "Body",
    "FileLink",
    "Heading",
    "Item",
    "MarkedList",
    "Reference",
    "Renderer",
    "Text",
    "UnclearLink",
]
