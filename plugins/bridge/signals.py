"""The one signal of ours: section plugins answer it with a function that makes their pages."""

from __future__ import annotations

from blinker import signal

section_pages = signal("jatkumo_section_pages")
"""Sent with a `Site` and `lang`; a receiver gives the section pages in that language."""
