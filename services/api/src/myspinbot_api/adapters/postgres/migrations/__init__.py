"""History of the database schema, applied with `python -m myspinbot_api migrate`."""
