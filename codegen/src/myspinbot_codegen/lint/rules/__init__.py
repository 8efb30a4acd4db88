"""The lint rules, one function each. Importing this package registers them."""

from . import (
    asyncapi,
    fixtures,
    identity,
    ignores,
    keywords,
    names,
    objects,
    references,
    shape,
    unions,
    values,
)

__all__ = [
    "asyncapi",
    "fixtures",
    "identity",
    "ignores",
    "keywords",
    "names",
    "objects",
    "references",
    "shape",
    "unions",
    "values",
]
