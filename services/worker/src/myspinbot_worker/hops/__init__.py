"""Taking a hop, running it, and handing it back, so that a crash anywhere loses and repeats nothing."""
