"""Finds the differences of two versions, in documents and in generated names."""
