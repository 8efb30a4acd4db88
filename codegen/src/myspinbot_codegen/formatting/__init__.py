"""The canonical layout of schema files, and edits that leave the rest of a text as it is.

Used by the verb `format` and by `lint --fix`.
"""
