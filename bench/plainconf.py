"""Plain Pelican for comparison: its own defaults and its simple theme."""

SITENAME = "Vertailu"
SITEURL = "https://www.esimerkki.fi"
THEME = "simple"
TIMEZONE = "Europe/Helsinki"
DEFAULT_LANG = "fi"
