# @generated from schemas
# Do not edit: edit the source, then run `nox -s codegen`.
"""Generated code."""

