"""The programs that `make` runs besides Pelican."""
