r"""Portable regular expressions: the part of ECMA-262 that Python, Rust and JavaScript match alike.

JSON Schema says ECMA-262; Python's `re` and Rust's `regex` read `$`, `.`, `\d`, `\w` and others
differently. `parser` builds a syntax tree once, and rejects with a reason everything that the
engines would read differently; the other modules read the tree.
"""

from myspinbot_codegen.spec.regex.parser import NotPortable
from myspinbot_codegen.spec.regex.translator import Pattern, is_small, portable

__all__ = ["NotPortable", "Pattern", "is_small", "portable"]
