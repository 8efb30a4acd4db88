"""Data files of the control plane."""
