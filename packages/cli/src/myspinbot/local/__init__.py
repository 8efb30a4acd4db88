"""Local mode: runs the whole platform on one machine without containers."""
