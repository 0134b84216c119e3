"""The settings of the site. Pelican reads the names in capitals."""

import logging
import os
import sys

from plugins.bridge.jinja import ENVIRONMENT
from plugins.bridge.site import Site
from plugins.bridge.source import said
from plugins.core.addresses import PUBLISHED_FOLDERS
from plugins.core.pages.home import NEWS_FEED
from plugins.core.types import CONTENT_TYPES

PELICAN_CLASS = Site

SITENAME = "Jatkumo"
SITEURL = ""
PATH = os.path.abspath(os.environ.get("CONTENT") or "content")
if os.environ.get("CONTENT") and not os.path.isdir(PATH):
    print(said(f"{PATH}: kansiota ei ole.", f"{PATH}: there is no such folder."), file=sys.stderr)
    sys.exit(2)
OUTPUT_PATH = os.path.abspath(os.environ.get("OUTPUT") or "output")
# What hosting and version control keep in the published folder outlives each build.
OUTPUT_RETENTION = [".git", ".nojekyll", "CNAME"]
THEME = "theme"
TIMEZONE = "Europe/Helsinki"
DEFAULT_LANG = "fi"
LOCALE = ("C",)
# An index for the search takes seconds that a preview needs only if asked: make serve SEARCH=1.
SEARCH_INDEX = os.environ.get("SEARCH", "").strip() not in ("", "0")

ARTICLE_PATHS = ["ajankohtaista"]
PAGE_PATHS = [row.folder for row in CONTENT_TYPES if row.folder and row.name != "news"]
STATIC_PATHS = [folder.rstrip("/") for folder in PUBLISHED_FOLDERS]
IGNORE_FILES = [".*", "*~", "#*#", "Thumbs.db", "desktop.ini"]
THEME_STATIC_PATHS = []

PLUGINS = [
    "plugins.news",
    "plugins.programmes",
    "plugins.evaluations",
    "plugins.recommendations",
    "plugins.visions",
    "plugins.services",
    "plugins.events",
    "plugins.experiments",
    "plugins.practices",
    "plugins.tools",
    "plugins.surveys",
    "plugins.contacts",
    "plugins.organisations",
    "plugins.areas",
    "plugins.search",
    "plugins.changes",
    "plugins.subjects",
    "plugins.archive",
]

# Addresses come from the records; what Pelican would make of articles by itself is off.
ARTICLE_TRANSLATION_ID = PAGE_TRANSLATION_ID = "translation_key"
DIRECT_TEMPLATES = []
CATEGORY_SAVE_AS = TAG_SAVE_AS = AUTHOR_SAVE_AS = ""
USE_FOLDER_AS_CATEGORY = False
FORMATTED_FIELDS = []
FILENAME_METADATA = ""

FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
TRANSLATION_FEED_ATOM = NEWS_FEED

# Addresses in feeds become absolute when the site is published.
LOG_FILTER = [
    (
        logging.WARNING,
        "Feeds generated without SITEURL or FEED_DOMAIN set properly may not be valid",
    )
]

JINJA_ENVIRONMENT = ENVIRONMENT
