"""Stage 6: writes files, or compares them with those on disk."""
