"""Checks that all targets agree: with the official test suite, and with each other on our types."""
