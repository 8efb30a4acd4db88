"""Taking a hop, running it and handing it back: a crash anywhere loses and repeats nothing."""
