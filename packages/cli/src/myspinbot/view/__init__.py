"""Output in the terminal. Nothing here calls the API or makes decisions."""
