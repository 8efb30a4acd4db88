"""One module a command: its options, and what it does in a few lines."""
