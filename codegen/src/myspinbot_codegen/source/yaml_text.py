"""Reads YAML as far as it says what JSON can say. Used by `load`.

YAML has dates, aliases, and keys of any type; whoever reads the document as JSON has not. Repeated
keys are a fault, as in JSON, and so is what YAML 1.1 and 1.2 read differently: `yes` is true or a
text, `010` is 8 or 10, `1e3` is a text or a number.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

_TAG = "tag:yaml.org,2002:"
# The core schema of YAML 1.2; whatever else is plain is text.
_CORE = {
    "null": re.compile(r"~|null|Null|NULL|"),
    "bool": re.compile(r"true|True|TRUE|false|False|FALSE"),
    "int": re.compile(r"[-+]?(?:0|[1-9][0-9]*)|0o[0-7]+|0x[0-9a-fA-F]+"),
    "float": re.compile(
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)"
        r"|\.(?:nan|NaN|NAN)"
    ),
}


def parse_yaml(text: str) -> Any:
    """Parse a document.

    Raises `yaml.YAMLError`, of which `NotJsonError` is one, `ValueError` or `RecursionError`.
    """
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    except (AttributeError, LookupError, TypeError) as error:
        # So PyYAML takes a tag that does not fit what stands behind it, as in `!!bool maybe`.
        raise ValueError(f"a tag does not fit its value: {error}") from error
    finally:
        loader.dispose()


class NotJsonError(yaml.MarkedYAMLError):
    """What is YAML, but says nothing that JSON can say, or not the same to everybody."""


class _Loader(yaml.SafeLoader):
    # In YAML 1.2, as in JSON, what looks like a date is text.
    yaml_implicit_resolvers = {  # noqa: RUF012  # overrides a class attribute of PyYAML
        first: [node_ for node_ in items if node_[0] != f"{_TAG}timestamp"]
        for first, items in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """Refuse aliases: JSON has trees only."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # its stubs lack types
            raise _fault("an alias; write it out, or use `$ref`", mark)
        return super().compose_node(parent, index)

    def compose_scalar_node(self, anchor: dict[Any, yaml.Node]) -> yaml.ScalarNode:
        """Refuse what is one thing to a parser of YAML 1.1, and another to one of 1.2."""
        is_tagged = self.peek_event().tag is not None  # type: ignore[no-untyped-call]  # its stubs lack types
        node: yaml.ScalarNode = super().compose_scalar_node(anchor)
        name = next((name for name, form in _CORE.items() if form.fullmatch(node.value)), "str")
        known = node.tag.removeprefix(_TAG) in (*_CORE, "str")
        if node.style is None and known and not is_tagged and node.tag != f"{_TAG}{name}":
            raise _fault(
                f"{node.value!r} is not the same in YAML 1.1 and 1.2; put a text into quotes, and "
                "write true, false or a number as JSON has it",
                node.start_mark,
            )
        return node

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002  # the signature of PyYAML
    ) -> dict[Any, Any]:
        """Refuse keys that are repeated or no text."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.tag != f"{_TAG}str":
                raise _fault("a key that is no text; put it into quotes", key.start_mark)
            if key.value in seen:
                raise _fault(f"the key {key.value!r} is repeated in one object", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def _fault(problem: str, mark: yaml.Mark) -> NotJsonError:
    return NotJsonError(problem=problem, problem_mark=mark)
