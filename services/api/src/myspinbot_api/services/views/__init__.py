"""Reads jobs: pages, live views and progress."""
