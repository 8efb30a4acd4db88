"""Moves a portrait along with speech."""
