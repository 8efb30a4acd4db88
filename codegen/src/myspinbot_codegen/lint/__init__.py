"""Stage 4: rules that the sources are checked against."""
