"""What the control plane itself can do in a workflow."""
