"""The pure core: text in, records, catalogue, problems and pages out.

Nothing here knows Pelican, Jinja, the file system or the clock.
"""
