"""Experiments: what a programme tried on a small scale, what was supposed and how it went."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from ..language import N_
from ..records import Header, Identifier, Link, OneOrMore, Period, Plain
from .content_type import ContentType, Labels
from .practice import Result
from .programme import Phase

TriedIn = Annotated[
    Identifier, Link(("programme",), N_("Kokeiltu ohjelmassa"), N_("Ohjelman kokeilut"))
]
Trier = Annotated[Identifier, Link(("organisation",), N_("Kokeilija"), N_("Tehdyt kokeilut"))]


class Experiment(Header):
    """tried: what was done; hypothesis: what it was supposed to lead to. result: None until it is
    told."""

    translated: ClassVar = {"tried": Plain, "hypothesis": Plain}

    programme: OneOrMore[TriedIn]
    organisation: OneOrMore[Trier]
    tried: Plain
    hypothesis: Plain | None = None
    period: Period = Field(title=N_("Kokeiluaika"))
    phase: Phase = Field(title=N_("Vaihe"))
    result: Result | None = None


EXPERIMENT = ContentType(
    name="experiment",
    model=Experiment,
    paths={"fi": "kokeilut", "sv": "forsok", "en": "experiments"},
    labels=Labels(N_("Kokeilu"), N_("Kokeilut")),
    in_header=False,
)
