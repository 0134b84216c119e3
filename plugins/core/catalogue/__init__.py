"""Stage 4: records become a catalogue, in which every link is known from both ends."""

from .building import build
from .catalogue import Catalogue
from .edge import MENTION, Edge
from .record import Key, LoneText, Record, Version

__all__ = ["MENTION", "Catalogue", "Edge", "Key", "LoneText", "Record", "Version", "build"]
