"""Documents and their schemas: look up, check, complete, store. Used through the package's root."""
