"""Hand-written code that generated code needs.

Copied into the output, so that it depends on pydantic only.
"""
