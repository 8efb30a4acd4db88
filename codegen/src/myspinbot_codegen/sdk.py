"""The public interface for targets of other distributions.

A third-party target imports this module and nothing else of the toolchain: everything else may
move. `docs/how-to/add-a-codegen-target.md` in the repository builds a target with it.

- `Target` is the protocol of a target, `WholeTarget` a base class for most of them; `Updates`,
  `UsesTools` and `Explains` are optional parts of the protocol.
- A target reads a `Request` and returns texts; `Parts` are texts by source file, and a `Refusal` is
  a location that it cannot express. Errors of a configuration or of a tool are raised as
  `ConfigError` or `TargetError`.
- `Contracts` are the types and messages to generate from. Each `Definition` has a `Shape`: one of
  `AnyValue`, `Null`, `Boolean`, `Text`, `Integer`, `Number`, `Choice`, `Array`, `Record` (with
  its `Property`s), `Dictionary`, `Tagged`, `Union`, `Alternatives`, `Guarded` and `Reference`.
- `within` and `references` walk over shapes, `join` and `tokens` build and split JSON Pointers.
"""

from __future__ import annotations

from myspinbot_codegen.diagnostics.errors import ConfigError, TargetError
from myspinbot_codegen.ir.model import (
    Alternatives,
    AnyValue,
    Array,
    Boolean,
    Choice,
    Contracts,
    Definition,
    Dictionary,
    Guarded,
    Integer,
    Null,
    Number,
    Property,
    Record,
    Reference,
    Shape,
    Tagged,
    Text,
    Union,
)
from myspinbot_codegen.ir.shape_walk import references, within
from myspinbot_codegen.schema.asyncapi import Channel, Message
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document, Example
from myspinbot_codegen.spec.pointer import join, tokens
from myspinbot_codegen.spec.regex import Pattern
from myspinbot_codegen.targets.target import (
    Explains,
    Parts,
    Refusal,
    Request,
    Target,
    Updates,
    UsesTools,
    WholeTarget,
)

__all__ = [
    "Alternatives",
    "AnyValue",
    "Array",
    "Boolean",
    "Channel",
    "Choice",
    "ConfigError",
    "Contracts",
    "Definition",
    "Dictionary",
    "Document",
    "Example",
    "Explains",
    "Guarded",
    "Integer",
    "Key",
    "Message",
    "Null",
    "Number",
    "Parts",
    "Pattern",
    "Property",
    "Record",
    "Reference",
    "Refusal",
    "Request",
    "Shape",
    "Tagged",
    "Target",
    "TargetError",
    "Text",
    "Union",
    "Updates",
    "UsesTools",
    "WholeTarget",
    "join",
    "references",
    "tokens",
    "within",
]
