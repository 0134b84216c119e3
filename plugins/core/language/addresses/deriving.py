"""The address that a pattern gives for a name, and what is doubtful about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .folding import folded
from .patterns import pattern_domain
from .person_names import Doubt, names_of

_INITIALS_IN_ONE = re.compile(r"\A([^\W\d_])(?:\.[^\W\d_])*\.\Z")

_LONGEST_LOCAL = 64
"""Letters before the @ (RFC 5321, 4.5.3.1.1)."""


@dataclass(frozen=True, slots=True)
class Derived:
    """An address and why it may not be the right one; without doubts the name was plain."""

    address: str
    doubts: tuple[Doubt, ...] = ()


def derive(name: str, pattern: str) -> Derived | None:
    """The address that a pattern gives for a name.

    None when the text is no pattern, or the name lacks a given name and a surname in letters whose
    folding is known. The folding follows what mail systems of Finnish public bodies do with names:
    å and ä become a, ö becomes o, hyphens stay, apostrophes go, particles are joined to the surname
    (Jan von Esimerkki: jan.vonesimerkki). Of initials the first is taken (J.K.: j).
    """
    domain = pattern_domain(pattern)
    names = names_of(name)
    if domain is None or names is None:
        return None
    given = folded(_INITIALS_IN_ONE.sub(r"\1", names.given))
    surname = folded(names.surname.replace(" ", ""))
    local = f"{given}.{surname}"
    if not given or not surname or len(local) > _LONGEST_LOCAL:
        return None
    return Derived(f"{local}@{domain}", names.doubts)


def derive_address(name: str, pattern: str) -> str | None:
    """The address that a pattern gives for a name, or None when it can't be derived."""
    derived = derive(name, pattern)
    return derived.address if derived else None
