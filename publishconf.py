"""The settings of the published site: absolute addresses, a sitemap, robots.txt, and no
warnings but advice.

SITEURL comes from the environment; `make publish SITEURL=https://…` sets it.
"""

import os
import sys

# The console script `pelican` doesn't look for modules here; `python -m pelican` does.
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from pelicanconf import *  # noqa: F403
from pelicanconf import PLUGINS as _PLUGINS

SITEURL = os.environ.get("SITEURL", "").rstrip("/")
PUBLISHING = True
SEARCH_INDEX = True
# As Pelican has it: without a place to be saved in, drafts aren't written at all.
DRAFT_SAVE_AS = DRAFT_PAGE_SAVE_AS = ""
OUTPUT_PATH = os.path.abspath(os.environ.get("OUTPUT") or "public")
PLUGINS = [*_PLUGINS, "plugins.publishing"]
