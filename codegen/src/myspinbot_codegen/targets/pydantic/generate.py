"""Runs datamodel-code-generator in this process. The only module that knows its options."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType, TargetPydanticVersion
from datamodel_code_generator.format import CodeFormatter, Formatter, PythonVersion
from datamodel_code_generator.parser import LiteralType

from ...errors import TargetError

SUPPORT_MODULE = "codegen_support"

_CONFIG = GenerateConfig(
    input_file_type=InputFileType.JsonSchema,
    output_model_type=DataModelType.PydanticV2BaseModel,
    target_python_version=PythonVersion.PY_311,
    target_pydantic_version=TargetPydanticVersion("2.14"),
    base_class=f"{SUPPORT_MODULE}.Model",
    formatters=[Formatter.BUILTIN],
    builtin_format_line_length=100,
    disable_timestamp=True,
    enum_field_as_literal=LiteralType.All,
    strict_nullable=True,
    use_annotated=True,
    use_double_quotes=True,
    use_exact_imports=True,
    use_field_description=True,
    use_missing_sentinel=True,
    use_schema_description=True,
    use_single_line_docstring=True,
    use_title_as_name=True,
    use_type_alias=True,
)

_FORMATTER = CodeFormatter(
    PythonVersion.PY_311,
    formatters=[Formatter.BUILTIN],
    builtin_format_line_length=100,
    skip_string_normalization=False,
)


def generate_modules(documents: Mapping[str, Any]) -> dict[str, str]:
    """Generate a module for each document. Returns the text of each file by its path.

    Raises `TargetError`.
    """
    with TemporaryDirectory(prefix="codegen-") as folder:
        for name, document in documents.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(document), encoding="utf-8")
        result = generate(Path(folder), config=_CONFIG)
    if not isinstance(result, dict):
        raise TargetError(
            "datamodel-code-generator made one module of all files",
            hint="Put the schema files into folders: <area>/v1/<type>.schema.json.",
        )
    return {"/".join(path): text for path, text in result.items()}


def format_module(text: str) -> str:
    """Format Python source the way the generator does."""
    return _FORMATTER.format_code(text)
