"""What the control plane does: one module for each task, each a transaction or a few."""
