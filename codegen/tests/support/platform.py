"""A separate platform for each test: schema files, a configuration, and the generated package."""

import importlib
import itertools
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any

from pydantic import TypeAdapter

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import RulesConfig, load_config
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.frontend import understand
from myspinbot_codegen.output.manifest import compare, with_manifest
from myspinbot_codegen.output.result import Result
from myspinbot_codegen.output.writer import write
from myspinbot_codegen.pipeline.emit import emit, make_jobs
from myspinbot_codegen.pipeline.run import generate
from myspinbot_codegen.schema.canonicalizer import canonicalize
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.schema.resolver import Resolver
from myspinbot_codegen.source.load import load

BASE = "https://schemas.test"
STYLE = frozenset(
    {
        "BOUNDS_UNSATISFIABLE",
        "DEFINITION_UNUSED",
        "ENUM_CASE",
        "ENUM_MIXED",
        "ENUM_SINGLE",
        "FIXTURE_MISSING",
        "KEYWORD_REDUNDANT",
        "PATTERN_LENGTH",
    }
)
"""Rules that random schemas break, though every target can honour them."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NUMBERS = itertools.count()


def to_title(stem: str) -> str:
    """Return the title for a file name."""
    return "".join(part.capitalize() for part in stem.split("_"))


def make_schema(path: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema file with all parts that lint requires."""
    stem = PurePosixPath(path).name.removesuffix(".schema.json")
    return {
        "$schema": DIALECT,
        "$id": f"{BASE}/{path}",
        "title": to_title(stem),
        "description": f"A {stem}.",
        **body,
    }


@dataclass
class Platform:
    """A folder with `schemas/` and `codegen.toml`; `generate` writes the package `name`."""

    root: Path
    targets: tuple[str, ...] = ("pydantic", "validators", "schemas")
    name: str = field(default_factory=lambda: f"generated_{next(_NUMBERS)}")

    @property
    def schemas(self) -> Path:
        """The source folder."""
        return self.root / "schemas"

    @property
    def output(self) -> Path:
        """The output folder."""
        return self.root / "out" / self.name

    @property
    def config(self) -> Path:
        """The configuration file."""
        return self.root / "codegen.toml"

    def configure(self, *, asyncapi: bool = False) -> None:
        """Write the configuration."""
        lines = [
            'command = "make code"',
            "[source]",
            'folder = "schemas"',
            'schemas = "**/*.schema.json"',
            f'id_base = "{BASE}"',
            *(['asyncapi = "asyncapi.yaml"'] if asyncapi else []),
            "[rules]",
            'except = ["ENUM_MIXED"]',
        ]
        for target in self.targets:
            lines += ["[[targets]]", f'name = "{target}"', f'output = "out/{self.name}"']
        self.root.mkdir(parents=True, exist_ok=True)
        self.config.write_text("\n".join(lines), encoding="utf-8")

    def put(self, path: str, document: Any) -> Path:
        """Write a JSON file below the source folder."""
        target = self.schemas / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
        return target

    def add(self, path: str, body: Mapping[str, Any], *, valid: Any, invalid: Any) -> Path:
        """Write a schema file with an example of each verdict."""
        folder, _, name = path.rpartition("/")
        stem = name.removesuffix(".schema.json")
        self.put(f"{folder}/examples/{stem}/valid-one.json", valid)
        self.put(f"{folder}/examples/{stem}/invalid-one.json", invalid)
        return self.put(path, make_schema(path, body))

    def generate(self, *, check_only: bool = False) -> Result:
        """Run the pipeline."""
        return generate(self.config, check_only=check_only)

    def generate_without_examples(self) -> list[Diagnostic]:
        """Run the pipeline on schemas that need no examples.

        Returns the diagnostics, if any, and writes nothing then.
        """
        config = load_config(self.config)
        tree = load(config.source, config.root)
        try:
            reading = understand(Analysis(tree), RulesConfig(ignored=STYLE))
        except SourceError as error:
            return list(error.diagnostics)
        outputs = emit(make_jobs(config, reading.contracts, tree.folder))
        write(
            [
                compare(folder, with_manifest(files, tree.sources()))
                for folder, files in outputs.items()
            ]
        )
        return []

    def load(self, module: str = "") -> ModuleType:
        """Import a module of the generated package."""
        folder = str(self.output.parent)
        if folder not in sys.path:
            sys.path.insert(0, folder)
        importlib.invalidate_caches()
        return importlib.import_module(f"{self.name}{module}")


@dataclass
class Judges:
    """The three verdicts on documents of one type: reference, compiled validator, model."""

    platform: Platform
    path: str

    def __post_init__(self) -> None:
        config = load_config(self.platform.config)
        tree = load(config.source, config.root)
        canonical = canonicalize(Resolver(tree), formats=tree.formats)
        self._reference = Reference(canonical.definitions.values())
        title = to_title(PurePosixPath(self.path).name.removesuffix(".schema.json"))
        self.title = title
        self.adapter: TypeAdapter[Any] = TypeAdapter(getattr(self.platform.load(".models"), title))
        self._faults = self.platform.load(".validators").faults

    def reference(self, document: Any) -> bool:
        """Return the verdict of `jsonschema`."""
        return not self._reference.errors(PurePosixPath(self.path), document)

    def validator(self, document: Any) -> bool:
        """Return the verdict of the compiled validator."""
        return not self._faults(self.title, document)

    def model(self, document: Any) -> bool:
        """Return the verdict of the model, which is the same for a document and for its text."""
        try:
            self.adapter.validate_python(document)
        except ValueError:
            python = False
        else:
            python = True
        try:
            self.adapter.validate_json(json.dumps(document))
        except ValueError:
            text = False
        else:
            text = True
        assert python == text, f"a document and its text are judged differently: {document!r}"
        return python

    def verdicts(self, document: Any) -> dict[str, bool]:
        """Return all verdicts."""
        return {
            "reference": self.reference(document),
            "validator": self.validator(document),
            "model": self.model(document),
        }

    def round_trip(self, document: Any) -> tuple[Any, Any]:
        """Return a valid document after a round trip: dumped as Python, and as text."""
        value = self.adapter.validate_python(document)
        return (
            self.adapter.dump_python(value, mode="json"),
            json.loads(self.adapter.dump_json(self.adapter.validate_json(json.dumps(document)))),
        )
