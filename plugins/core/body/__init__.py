"""Stage 3: a body of Markdown becomes HTML and what it holds. A pure function of text and language."""

from .content import Body, FileLink, Heading, Item, MarkedList, Reference
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
]
