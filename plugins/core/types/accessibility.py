"""The accessibility statement: what the law asks of it, so that nothing can be left out.

Sources: the Act on the Provision of Digital Services (306/2019), whose supervision moved from
Etelä-Suomen aluehallintovirasto to Traficom on 1 January 2025 (HE 71/2024), and the model statement
of Commission Implementing Decision (EU) 2018/1523.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, model_validator

from ..language import N_
from ..records import (
    Day,
    Email,
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    Part,
    PartialDay,
    Plain,
    Vocabulary,
    WebAddress,
    fault,
)
from .content_type import ContentType, Labels

FORMER_AUTHORITY = re.compile(
    r"(?i:\b\S*aluehallintovirasto\w*|\bregionförvaltningsverk\w*"
    r"|\bregional state administrative agenc\w+)|\bAVI(?:\b|:\w+)"
)
"""The supervisor until the end of 2024, by its names in the three languages."""

WARN_AFTER = 330
"""Days after which a statement is about to be too old."""
TOO_OLD_AFTER = 365
"""Days after which it is: it must be kept up to date, by practice looked at once a year."""


class Conformance(Vocabulary):
    FULL = "full", N_("Täyttää vaatimukset")
    PARTIAL = "partial", N_("Täyttää vaatimukset osittain")
    NONE = "none", N_("Ei täytä vaatimuksia")


class GapReason(Vocabulary):
    NOT_YET = "non-compliance", N_("Puute, jota ei ole vielä korjattu")
    BURDEN = "disproportionate burden", N_("Kohtuuton rasite")
    OUT_OF_SCOPE = "not in scope", N_("Ei kuulu lain soveltamisalaan")


class Method(Vocabulary):
    SELF = "self-assessment", N_("Itsearviointi")
    EXTERNAL = "external", N_("Ulkopuolinen arviointi")
    USERS = "user testing", N_("Käyttäjätestaus")


class Authority(Vocabulary):
    TRAFICOM = "traficom", N_("Liikenne- ja viestintävirasto Traficom")


class Gap(Part):
    """What isn't accessible, why, how else it can be had, and when it will be mended.

    criteria: numbers of the success criteria that aren't met (WCAG): `"1.4.10"`.
    """

    what: Plain
    reason: GapReason
    alternative: Plain
    criteria: ListOf[Plain] = ()
    until: PartialDay | None = None

    @property
    def text(self) -> str:
        """What a translation gives of it."""
        return f"{self.what}\n{self.alternative}"


class GapTexts(Part):
    what: Plain
    alternative: Plain


class Feedback(Part):
    """Where to tell of what isn't accessible: an address, a form or a contact person."""

    email: Email | None = None
    url: WebAddress | None = None
    contact: (
        Annotated[Identifier, Link(("person",), N_("Palaute"), N_("Ottaa vastaan palautetta"))]
        | None
    ) = None

    @model_validator(mode="after")
    def _somewhere(self) -> Feedback:
        if not (self.email or self.url or self.contact):
            raise fault("H10", key="email/url/contact")
        return self


def _authority(value: Any) -> Any:
    if isinstance(value, str) and FORMER_AUTHORITY.search(value):
        raise fault("S01", name=value)
    return value


Assessor = Annotated[
    Identifier, Link(("organisation",), N_("Arvioija"), N_("Arvioidut saavutettavuusselosteet"))
]


class AccessibilityStatement(Header):
    translated: ClassVar = {"gaps": ListOf[GapTexts]}

    conformance: Conformance = Field(title=N_("Tila"))
    standard: Plain = Field("WCAG 2.1 AA", title=N_("Vaatimukset"))
    gaps: ListOf[Gap] = ()
    assessed: Day = Field(title=N_("Arvioitu"))
    method: OneOrMore[Method] = Field(title=N_("Arviointitapa"))
    assessor: ListOf[Assessor] = ()
    feedback: Feedback
    authority: Annotated[Authority, BeforeValidator(_authority)]

    @model_validator(mode="after")
    def _gaps_as_the_state_says(self) -> AccessibilityStatement:
        if self.conformance is Conformance.FULL and self.gaps:
            raise fault("S04", at="conformance")
        if self.conformance is not Conformance.FULL and not self.gaps:
            raise fault("H10", at="conformance", key="gaps")
        return self

    @property
    def reviewed(self) -> date:
        """The day when the statement was last looked at."""
        return max(self.assessed, self.updated or self.assessed)


STATEMENT = ContentType(
    name="accessibility_statement",
    model=AccessibilityStatement,
    paths={"fi": "saavutettavuus", "sv": "tillganglighet", "en": "accessibility"},
    labels=Labels(N_("Saavutettavuusseloste"), N_("Saavutettavuusselosteet")),
    at_root=True,
)
