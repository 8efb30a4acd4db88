"""Errors and diagnostics, and the formats that reports are written in."""
