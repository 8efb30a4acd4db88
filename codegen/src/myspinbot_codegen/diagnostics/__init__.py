"""Errors and findings, and the formats that reports are written in."""
