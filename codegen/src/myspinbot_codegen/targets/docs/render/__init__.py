"""Writes blocks as Markdown pages and as the HTML site."""
