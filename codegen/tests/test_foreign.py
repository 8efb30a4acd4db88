"""The toolchain works on foreign trees: other dialects, YAML, bundles, anchors, any names.

The tree is `testdata/foreign`: a project with two files that refer to each other.
"""

import importlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import DriftError, SourceError
from myspinbot_codegen.pipeline.run import generate
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.source.load import load

FOREIGN = Path(__file__).parent / "testdata" / "foreign"

LINE = {"sku": "AB1"}
ORDER = {"order-id": "AB1", "lines": [LINE]}
ADDRESS = {"street": "Long Road"}
# A document, its type, and whether it is valid.
DOCUMENTS: list[tuple[str, Any, bool]] = [
    ("Order", ORDER, True),
    ("Order", {**ORDER, "order-id": "ab1"}, False),
    ("Order", {**ORDER, "lines": []}, False),
    ("Order", {"lines": [LINE]}, False),
    ("Order", {**ORDER, "created": "no address"}, True),
    ("Order", {**ORDER, "range": [1, 2]}, True),
    ("Order", {**ORDER, "range": [1, 2, 3]}, False),
    ("Order", {**ORDER, "range": [1, "2"]}, False),
    ("Order", {**ORDER, "class": None}, True),
    ("Order", {**ORDER, "class": "gift"}, False),
    ("Order", {**ORDER, "class": "gift", "gift-note": "For you"}, True),
    ("Order", {**ORDER, "gift-note": "For you"}, False),
    ("Order", {**ORDER, "ship-to": ADDRESS, "weight": 0.5}, True),
    ("Order", {**ORDER, "ship-to": ADDRESS}, False),
    ("Order", {**ORDER, "x-note": "a"}, True),
    ("Order", {**ORDER, "x-note": 1}, False),
    ("Order", {**ORDER, "note": 1}, True),
    ("Order", {**ORDER, "note": None}, False),
    ("Order", {**ORDER, "lines": [{**LINE, "bundle": [{**LINE, "count": 999}]}]}, True),
    ("Order", {**ORDER, "lines": [{**LINE, "bundle": [{**LINE, "count": 1000}]}]}, False),
    ("Order", {**ORDER, "lines": [{**LINE, "colour": "red"}]}, False),
    ("OrderMoney", 15, True),
    ("OrderMoney", 15.0, True),
    ("OrderMoney", 16, False),
    ("OrderMoney", {"cents": 1}, True),
    ("OrderMoney", {"euros": 1, "note": "a"}, True),
    ("OrderMoney", {"cents": 1, "euros": 1}, False),
    ("Place", ADDRESS, True),
    ("Place", {**ADDRESS, "zip code": "12345", "within": ADDRESS}, True),
    ("Place", {**ADDRESS, "zip code": "1234"}, False),
    ("Place", {**ADDRESS, "forbidden": 1}, False),
    ("Place", {**ADDRESS, "unknown": 1}, False),
    ("Place", {**ADDRESS, "price": {"cents": 2}}, True),
    ("Place", {**ADDRESS, "position": [1, 180]}, True),
    ("Place", {**ADDRESS, "position": [1]}, False),
    ("Place", {**ADDRESS, "position": [1, 2, 3]}, False),
    ("Place", {**ADDRESS, "tags": ["main", "a"]}, True),
    ("Place", {**ADDRESS, "tags": ["a"]}, False),
    ("Place", {**ADDRESS, "tags": ["main", "a", "a"]}, False),
    ("PlaceAddress", {**ADDRESS, "unknown": 1}, True),
]


# Later versions of Python point to the comma, earlier ones to the next token.
TRAILING_COMMA = (13, 20) if sys.version_info >= (3, 13) else (14, 5)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Copy the project."""
    return Path(shutil.copytree(FOREIGN, tmp_path / "project"))


@pytest.fixture(scope="module")
def generated_package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Import the generated package."""
    folder = tmp_path_factory.mktemp("foreign") / "project"
    shutil.copytree(FOREIGN, folder)
    generate(folder / "pyproject.toml")
    sys.path.insert(0, str(folder / "src"))
    yield importlib.import_module("shop_contracts")
    sys.path.remove(str(folder / "src"))


@pytest.fixture(scope="module")
def reference() -> Reference:
    """Return the reference validator of the same tree."""
    config = load_config(FOREIGN / "pyproject.toml")
    analysis = Analysis(load(config.source, config.root))
    return Reference(analysis.canonical.definitions.values())


@pytest.mark.parametrize(("type_", "document", "valid"), DOCUMENTS)
def test_all_targets_have_the_verdict_of_the_schema(
    generated_package: Any, reference: Reference, type_: str, document: Any, valid: bool
) -> None:
    """Valid documents are unchanged by a round trip."""
    models = importlib.import_module(f"{generated_package.__name__}.models")
    validators = importlib.import_module(f"{generated_package.__name__}.validators")
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(models, type_))
    assert (not reference.type_errors(type_, document)) == valid
    assert (not validators.faults(type_, document)) == valid
    if not valid:
        with pytest.raises(ValidationError):
            adapter.validate_python(document)
        return
    value = adapter.validate_json(json.dumps(document))
    assert adapter.dump_python(value, mode="json") == document


def test_a_second_run_writes_nothing(project: Path) -> None:
    """The output is up to date for `--check`, too."""
    first = generate(project / "pyproject.toml")
    assert first.written
    assert generate(project / "pyproject.toml").written == ()
    assert generate(project / "pyproject.toml", check_only=True).written == ()


def test_drift_is_reported(project: Path) -> None:
    """A source was edited after the last run."""
    generate(project / "pyproject.toml")
    place = project / "contracts" / "geo" / "place.json"
    place.write_text(place.read_text(encoding="utf-8").replace("180", "90"), encoding="utf-8")
    with pytest.raises(DriftError, match=r"geo/place\.json"):
        generate(project / "pyproject.toml", check_only=True)


@pytest.mark.parametrize(
    ("file", "old", "new", "rule", "place", "pointer"),
    [
        ("shop/Order-Bundle.yaml", "#sku", "#gone", "REF_UNRESOLVED", (8, 15), "/order-id/$ref"),
        ("shop/Order-Bundle.yaml", "[A-Z]{2}", "(?=A)", "PATTERN_PORTABLE", (35, 5), "/pattern"),
        ("shop/Order-Bundle.yaml", "minItems: 1", "minItems: -1", "SCHEMA_SHAPE", (12, 5), None),
        (
            "shop/Order-Bundle.yaml",
            "org/draft-07",
            "org/draft-7",
            "DIALECT_UNKNOWN",
            (2, 1),
            "/$schema",
        ),
        ("shop/Order-Bundle.yaml", "type: object", "type: [object", "SYNTAX", (6, 9), None),
        ("geo/place.json", '"#address",', '"#/$defs/street",', "REF_UNRESOLVED", (5, 3), "/$ref"),
        ("geo/place.json", '"minItems": 2', '"minItems": 2,', "SYNTAX", TRAILING_COMMA, ""),
        ("geo/place.json", "180 }", "1e400 }", "SYNTAX", (18, 53), "/$defs/degrees/maximum"),
        ("geo/place.json", "-180", "-18014398509481984", "NUMBER_UNSAFE", (18, 36), "/minimum"),
    ],
)
def test_an_error_is_reported_with_its_location(
    project: Path,
    file: str,
    old: str,
    new: str,
    rule: str,
    place: tuple[int, int],
    pointer: str | None,
) -> None:
    """The error has file, line, column, pointer and hint; nothing is written."""
    source = project / "contracts" / file
    text = source.read_text(encoding="utf-8")
    assert old in text
    source.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        generate(project / "pyproject.toml")
    diagnostic = caught.value.diagnostics[0]
    assert (diagnostic.rule, diagnostic.file) == (rule, f"contracts/{file}")
    assert (diagnostic.line, diagnostic.column) == place
    assert pointer is None or diagnostic.pointer.endswith(pointer)
    assert diagnostic.hint
    assert not (project / "src").exists()


def test_errors_leave_the_output_unchanged(project: Path) -> None:
    """The output of the last run is kept."""
    generate(project / "pyproject.toml")
    before = _state(project / "src")
    broken = project / "contracts" / "shop" / "Order-Bundle.yaml"
    broken.write_text(broken.read_text(encoding="utf-8") + "also: [", encoding="utf-8")
    (project / "contracts" / "new.json").write_text("{}", encoding="utf-8")
    with pytest.raises(SourceError):
        generate(project / "pyproject.toml")
    assert _state(project / "src") == before


def _state(folder: Path) -> dict[str, tuple[str, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        str(path): (path.read_text(encoding="utf-8"), path.stat().st_mtime_ns) for path in files
    }


def test_the_generated_package_needs_pydantic_only(project: Path) -> None:
    """It runs without the toolchain."""
    generate(project / "pyproject.toml")
    code = (
        "import sys\n"
        "for name in ('myspinbot_codegen', 'jsonschema', 'fastjsonschema', 'yaml'):\n"
        "    sys.modules[name] = None\n"
        "from shop_contracts.models import Order\n"
        "document = {'order-id': 'AB1', 'lines': [{'sku': 'AB1'}], 'class': None}\n"
        "order = Order.model_validate(document)\n"
        "print(order.order_id, order.class_)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=project / "src",
    )
    assert (result.stdout, result.stderr) == ("AB1 None\n", "")
