"""Writes what a tree begins with: its configuration, and new types. Never overwrites a file."""
