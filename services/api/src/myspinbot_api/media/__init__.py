"""What an upload is, told from its bytes alone: names and types that a client declares are ignored."""
