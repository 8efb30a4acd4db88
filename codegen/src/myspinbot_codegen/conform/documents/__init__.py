"""Makes documents for types: drawn along the schema, at its limits, and mutated from others."""
