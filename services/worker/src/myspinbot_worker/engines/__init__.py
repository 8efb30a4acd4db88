"""Engines: the media libraries behind the capabilities, for a GPU or, as a preview, for any CPU."""
