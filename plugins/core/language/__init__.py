"""The three languages of a site: their texts, dates, numbers, order and typography."""

from .languages import LANGUAGES, N_, Language, home_url

__all__ = ["LANGUAGES", "N_", "Language", "home_url"]
