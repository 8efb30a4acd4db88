"""Recognises uploads by their bytes alone; the names and types that clients send are ignored."""
