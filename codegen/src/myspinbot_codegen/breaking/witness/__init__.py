"""Proves candidates: finds a whole document that one version accepts and the other rejects."""
