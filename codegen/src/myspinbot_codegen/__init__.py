"""JSON Schema toolchain: Pydantic models, compiled validators and stream messages that agree."""
