"""Hops: all nodes that one plane can run before the other plane is needed."""
