"""Capabilities of the data plane: the manifest entry of each, bound to its handler."""
