"""Stage 1: files are read, with the location of each value."""
