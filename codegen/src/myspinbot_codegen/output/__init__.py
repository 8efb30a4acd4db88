"""Stage 6: files are written, or compared with what is there."""
