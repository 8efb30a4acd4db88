"""Finds the differences of two versions that may break a reader."""
