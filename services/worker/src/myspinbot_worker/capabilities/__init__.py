"""What the data plane can do: each capability's manifest entry, bound to its handler."""
