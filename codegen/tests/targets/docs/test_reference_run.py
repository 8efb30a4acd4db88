"""A run of the generator with the target `docs`."""

from codegen.tests.support.platform import Platform


def test_the_pipeline_writes_the_reference_and_keeps_it_up_to_date(platform: Platform) -> None:
    """It is a target like others: found by its name, written once, and then only what changed."""
    platform.targets = ("docs",)
    platform.configure()
    body = {"type": "string", "maxLength": 7}
    platform.add("a/v1/thing.schema.json", body, valid="x", invalid=1)
    platform.add("a/v1/other.schema.json", {"type": "null"}, valid=None, invalid=1)
    platform.generate()
    page = platform.output / "types/a/v1/thing.md"
    assert "- At most 7 characters\n" in page.read_text()
    assert "- _one_: 1 is not of type 'string'\n" in page.read_text()
    assert platform.generate(check_only=True).written == ()
    platform.add("a/v1/thing.schema.json", {**body, "minLength": 2}, valid="xx", invalid=1)
    assert {path.name for path in platform.generate().written} >= {"thing.md", "index.html"}
    assert "- 2 to 7 characters\n" in page.read_text()
