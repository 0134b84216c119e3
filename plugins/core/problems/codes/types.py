"""What a page is, in words for the editor, by the names of the types."""

from __future__ import annotations

TYPES = {
    "news": {"fi": "uutinen", "en": "news item"},
    "evaluation": {"fi": "arviointi", "en": "evaluation"},
    "vision": {"fi": "visio", "en": "vision"},
    "programme": {"fi": "ohjelma", "en": "programme"},
    "season": {"fi": "kausi", "en": "season"},
    "recommendation": {"fi": "suositus", "en": "recommendation"},
    "person": {"fi": "yhteyshenkilö", "en": "contact person"},
    "organisation": {"fi": "organisaatio", "en": "organisation"},
    "area": {"fi": "alue", "en": "area"},
    "experiment": {"fi": "kokeilu", "en": "experiment"},
    "tool": {"fi": "työkalu", "en": "tool"},
    "practice": {"fi": "teko", "en": "practice"},
    "survey": {"fi": "kyselysarja", "en": "survey series"},
    "survey_edition": {"fi": "kyselykerta", "en": "survey edition"},
    "event": {"fi": "tapahtuma", "en": "event"},
    "service": {"fi": "palvelu", "en": "service"},
    "page": {"fi": "sivu", "en": "page"},
    "accessibility_statement": {"fi": "saavutettavuusseloste", "en": "accessibility statement"},
}
