"""Between the core and the world: files, settings and Pelican's objects."""
