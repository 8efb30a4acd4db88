"""The streams and channels of the control plane, in Redis."""
