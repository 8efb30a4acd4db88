"""Hand-written code that generated code needs; copied into the output, so that it depends on pydantic only."""
