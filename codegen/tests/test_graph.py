"""The graph of types shows references, and dependencies between areas."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from codegen.tests.support.platform import Platform

from myspinbot_codegen.cli.app import app

MINIMAL = """
[source]
folder = "schemas"
schemas = "**/*.schema.json"

[rules]
use = "MINIMAL"

[[targets]]
name = "schemas"
output = "out"
"""


def draw_graph(platform: Platform, *arguments: str) -> str:
    """Return the output of the command."""
    result = CliRunner().invoke(app, ["graph", "--config", str(platform.config), *arguments])
    assert (result.exit_code, result.stderr) == (0, ""), result.stderr
    return result.stdout


@pytest.fixture
def parcels(platform: Platform) -> Platform:
    """Write parcels, which have addresses; the areas of addresses and customers need each other."""
    platform.config.write_text(MINIMAL, encoding="utf-8")
    to = {"to": {"$ref": "../../places/v1/address.schema.json"}}
    owner = {"owner": {"$ref": "../../people/v1/customer.schema.json"}}
    text = {"type": "string"}
    platform.add("parcels/v1/parcel.schema.json", {"properties": to}, valid={}, invalid=1)
    platform.add("places/v1/address.schema.json", {"properties": owner}, valid={}, invalid=1)
    platform.add("places/v1/town.schema.json", text, valid="x", invalid=1)
    town = {"town": {"$ref": "../../places/v1/town.schema.json"}}
    platform.add("people/v1/customer.schema.json", {"properties": town}, valid={}, invalid=1)
    return platform


def test_types_are_grouped_by_area(parcels: Platform) -> None:
    """Each area is a frame with its types; each reference is an arrow."""
    text = draw_graph(parcels)
    assert text.startswith("flowchart LR\n")
    areas = re.findall(r'subgraph \w+\["(\w+)"\]\n((?:    .*\n)+)  end', text)
    members = {area: re.findall(r'\["(\w+)"\]', inside) for area, inside in areas}
    assert members == {
        "parcels": ["Parcel"],
        "people": ["Customer"],
        "places": ["Address", "Town"],
    }
    names = dict(re.findall(r'    (n\d+)\["(\w+)"\]', text))
    arrows = re.findall(r"(n\d+) (-->|-. cycle .->) (n\d+)", text)
    assert {(names[source], arrow, names[target]) for source, arrow, target in arrows} == {
        ("Parcel", "-->", "Address"),
        ("Address", "-. cycle .->", "Customer"),
        ("Customer", "-. cycle .->", "Town"),
    }


def test_areas_that_need_each_other_are_marked(parcels: Platform) -> None:
    """The areas have a cycle, although no type refers to itself."""
    text = draw_graph(parcels, "--areas", "--format", "dot")
    cycle = ' [color=red, label="cycle"]'
    assert '"parcels" -> "places";' in text
    assert f'"people" -> "places"{cycle};' in text
    assert f'"places" -> "people"{cycle};' in text
    assert "subgraph" not in text


def test_an_area_can_be_shown_alone(parcels: Platform) -> None:
    """Its types are shown with the types that they refer to, and with no others."""
    text = draw_graph(parcels, "--area", "parcels", "--format", "dot")
    assert set(re.findall(r'^    "(\w+)";', text, re.MULTILINE)) == {"Parcel", "Address"}
    assert re.findall(r'"(\w+)" -> "(\w+)"', text) == [("Parcel", "Address")]
    areas = draw_graph(parcels, "--areas", "--area", "parcels", "--format", "dot")
    assert set(re.findall(r'^  "(\w+)";', areas, re.MULTILINE)) == {"parcels", "places"}


def test_an_unknown_area_is_reported(parcels: Platform) -> None:
    """The error lists the known areas."""
    result = CliRunner().invoke(
        app, ["graph", "--config", str(parcels.config), "--area", "parsels"]
    )
    assert result.exit_code == 2
    assert "parcels, people, places" in result.stderr


@pytest.mark.parametrize("form", ["mermaid", "dot"])
def test_names_are_escaped(form: str, platform: Platform) -> None:
    """A folder may have any name, which ends no string and begins no keyword."""
    platform.config.write_text(MINIMAL, encoding="utf-8")
    platform.put('we"ird]; end/x.schema.json', {"title": "End", "type": "string"})
    platform.put("top.schema.json", {"title": "Top", "type": "string"})
    text = draw_graph(platform, "--format", form)
    if form == "dot":
        assert r'label="we\"ird]; end";' in text
    else:
        assert '["we#34;ird#93;#59; end"]' in text
        assert not re.search(r"^\s*End", text, re.MULTILINE)
    assert '"."' in text


@pytest.mark.parametrize("form", ["mermaid", "dot"])
def test_the_graph_does_not_depend_on_the_order_of_files(form: str, tmp_path: Path) -> None:
    """Two trees with the same files, written in another order, have the same graph."""
    texts = []
    for number, names in enumerate((("one", "two"), ("two", "one"))):
        platform = Platform(tmp_path / str(number))
        platform.configure()
        for name in names:
            platform.add(f"a/v1/{name}.schema.json", {"type": "string"}, valid="x", invalid=1)
        texts.append(draw_graph(platform, "--format", form))
    assert texts[0] == texts[1]
