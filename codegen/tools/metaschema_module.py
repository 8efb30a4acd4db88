"""Makes the compiled validator of schemas, which lint uses before the slower `jsonschema`."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from myspinbot_codegen.pipeline.run import generate
from myspinbot_codegen.spec.dialects import DRAFT_07, DRAFT_2020_12

METASCHEMA = Path(__file__).parents[1] / "src/myspinbot_codegen/_generated/metaschema.py"
_CONFIG = """
[source]
folder = "schemas"
schemas = "*.json"
formats = "annotation"
[rules]
use = "MINIMAL"
[[targets]]
name = "validators"
output = "out"
"""
_HEADER = """# @generated from the metaschema of JSON Schema 2020-12
# Do not edit: run `python -m codegen.tools.make_reference`.
"""


def metaschema_module() -> str:
    """The compiled validator of schemas, which the lint stage asks before it asks `jsonschema`.

    It is made by our own target, and imports the support code that stands beside its package.
    """
    # In a draft that is not checked by what is made here, so that it can be made anew.
    source = {"$schema": DRAFT_07.uri, "title": "Schema", "$ref": DRAFT_2020_12.uri}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "schemas").mkdir()
        (folder / "schemas" / "schema.json").write_text(json.dumps(source), encoding="utf-8")
        (folder / "codegen.toml").write_text(_CONFIG, encoding="utf-8")
        generate(folder / "codegen.toml")
        text = (folder / "out" / "validators" / "compiled.py").read_text(encoding="utf-8")
    return _HEADER + text.split("\n", 2)[2]
