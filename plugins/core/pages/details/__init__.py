"""The views that only one type has. A type without a row has nothing of its own to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...catalogue import Record
from ..site import Site
from .accessibility import AccessibilityDetails, accessibility_details
from .area import AreaDetails, area_details
from .evaluation import EvaluationDetails, evaluation_details
from .event import EventDetails, event_details
from .experiment import ExperimentDetails, experiment_details
from .organisation import OrganisationDetails, organisation_details
from .person import PersonDetails, person_details
from .practice import PracticeDetails, practice_details
from .programme import ProgrammeDetails, SeasonDetails, programme_details, season_details
from .recommendation import RecommendationDetails, recommendation_details
from .survey import EditionDetails, SurveyDetails, edition_details, survey_details
from .tool import ToolDetails, tool_details
from .vision import VisionDetails, vision_details

__all__ = [
    "DETAILS",
    "AccessibilityDetails",
    "AreaDetails",
    "EditionDetails",
    "EvaluationDetails",
    "EventDetails",
    "ExperimentDetails",
    "OrganisationDetails",
    "PersonDetails",
    "PracticeDetails",
    "ProgrammeDetails",
    "RecommendationDetails",
    "SeasonDetails",
    "SurveyDetails",
    "ToolDetails",
    "VisionDetails",
]

DETAILS: Mapping[str, Callable[[Site, Record, str], Any]] = {
    "accessibility_statement": accessibility_details,
    "area": area_details,
    "evaluation": evaluation_details,
    "event": event_details,
    "experiment": experiment_details,
    "organisation": organisation_details,
    "person": person_details,
    "practice": practice_details,
    "programme": programme_details,
    "recommendation": recommendation_details,
    "season": season_details,
    "survey": survey_details,
    "survey_edition": edition_details,
    "tool": tool_details,
    "vision": vision_details,
}
