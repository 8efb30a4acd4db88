"""Makers of reference pages and of the rule examples."""
