"""Writes new configurations, types, versions and upcasters. Never overwrites a file."""
