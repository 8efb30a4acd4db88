"""Compares channels and messages, their revisions and their reserved names."""
