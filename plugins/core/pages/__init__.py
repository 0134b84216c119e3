"""Views: what templates may see of the catalogue, finished for the language of a page."""
