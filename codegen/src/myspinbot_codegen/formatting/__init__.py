"""The canonical layout of schema files, and edits that keep the rest of a text.

Used by the command `format` and by `lint --fix`.
"""
