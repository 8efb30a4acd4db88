"""Runs of the stages: load, check, lower, emit, then write or compare."""
