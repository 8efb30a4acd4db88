"""Compares messages and channels, and their revisions."""
