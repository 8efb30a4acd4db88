"""Capabilities of the control plane itself."""
