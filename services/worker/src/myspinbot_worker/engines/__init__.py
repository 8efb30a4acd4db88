"""Engines: what does the work behind a capability, on a GPU or, as a preview, on any CPU."""
