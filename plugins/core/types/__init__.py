"""The types of content. To add one: a module here and a row in `CONTENT_TYPES`."""

from __future__ import annotations

from .accessibility import STATEMENT
from .area import AREA
from .content_type import Children, ContentType, Labels, Lift
from .evaluation import EVALUATION
from .event import EVENT
from .experiment import EXPERIMENT
from .news import NEWS
from .organisation import ORGANISATION
from .page import HOME, PAGE
from .person import PERSON
from .practice import PRACTICE
from .programme import PROGRAMME, SEASON
from .recommendation import RECOMMENDATION
from .service import SERVICE
from .survey import EDITION, SURVEY
from .tool import TOOL
from .vision import VISION

__all__ = ["CONTENT_TYPES", "HOME", "Children", "ContentType", "Labels", "Lift"]

CONTENT_TYPES: tuple[ContentType, ...] = (
    NEWS,
    PROGRAMME,
    SEASON,
    EVALUATION,
    RECOMMENDATION,
    VISION,
    SERVICE,
    EVENT,
    EXPERIMENT,
    PRACTICE,
    TOOL,
    SURVEY,
    EDITION,
    PERSON,
    ORGANISATION,
    AREA,
    PAGE,
    STATEMENT,
)
