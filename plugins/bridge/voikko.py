"""Voikko, the Finnish dictionary, where it is installed.

It is a library of the system (Debian's libvoikko1 and voikko-fi), which the site is built without
where it is missing.
"""

from __future__ import annotations

from ..core.language.word_forms import Analyse


def analyser() -> Analyse | None:
    """What reads Finnish words; None without the library, its Python package or its dictionary.

    It holds an open dictionary: make one in each process, and use it from one thread.
    """
    try:
        from libvoikko import Voikko, VoikkoException
    except ImportError:
        return None
    try:
        return Voikko("fi").analyze
    except (OSError, VoikkoException):
        return None
