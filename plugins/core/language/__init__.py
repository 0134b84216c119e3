"""The three languages of a site: their texts, dates, numbers, order and typography."""

from .languages import LANGUAGES, Language, N_

__all__ = ["LANGUAGES", "Language", "N_"]
