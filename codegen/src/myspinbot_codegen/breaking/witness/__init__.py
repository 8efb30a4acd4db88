"""Proves a difference with a document that one version accepts and the other refuses."""
