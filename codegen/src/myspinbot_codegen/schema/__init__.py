"""Stage 2: references, names and canonical schemas."""
