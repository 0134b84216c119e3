"""Between the core and the world: files and settings here, Pelican's objects in the other modules."""
