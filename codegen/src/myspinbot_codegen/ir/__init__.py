"""Stage 3: canonical schemas become shapes that targets generate from."""
