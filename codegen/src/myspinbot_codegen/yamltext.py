"""Reads YAML as far as it says what JSON can say. Used by `load` for the AsyncAPI document.

YAML has dates, aliases, and keys of any type; whoever reads the document as JSON has not. Repeated
keys are a fault, as in JSON.
"""

from __future__ import annotations

from typing import Any

import yaml


def parse_yaml(text: str) -> Any:
    """Parse a document. Raises `yaml.YAMLError`, `ValueError` or `RecursionError`."""
    loader = _Loader(text)
    try:
        return loader.get_single_data()
    except (AttributeError, LookupError, TypeError) as error:
        # So PyYAML takes a tag that does not fit what stands behind it, as in `!!bool maybe`.
        raise ValueError(f"a tag does not fit its value: {error}") from error
    finally:
        loader.dispose()


class _Loader(yaml.SafeLoader):
    # In YAML 1.2, as in JSON, what looks like a date is text.
    yaml_implicit_resolvers = {  # noqa: RUF012  # overrides a class attribute of PyYAML
        first: [item for item in items if item[0] != "tag:yaml.org,2002:timestamp"]
        for first, items in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """Refuse aliases: JSON has trees only."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]  # its stubs lack types
            raise _fault("an alias; write it out, or use `$ref`", mark)
        return super().compose_node(parent, index)

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002  # the signature of PyYAML
    ) -> dict[Any, Any]:
        """Refuse keys that are repeated or no text."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.tag != "tag:yaml.org,2002:str":
                raise _fault("a key that is no text; put it into quotes", key.start_mark)
            if key.value in seen:
                raise _fault(f"the key {key.value!r} is repeated in one object", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def _fault(problem: str, mark: yaml.Mark) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=mark)
