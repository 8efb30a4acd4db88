"""What an upload is, told from its bytes alone: what the client says of it counts for nothing."""
