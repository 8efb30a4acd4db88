"""The tasks of the control plane: one module for each, with one or a few transactions."""
