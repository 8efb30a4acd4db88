"""Uses the contracts from their wheel, in an environment that holds pydantic and nothing else.

`nox -s build` runs it, isolated from the source tree, to prove that the wheel is complete.
"""

import importlib.util
import json
import sys
import time
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parent.parent / "schemas" / "jobs" / "v1" / "examples"


def check_import_is_lazy() -> None:
    """Importing the package loads neither models nor validators; the first use of a type does."""
    import myspinbot_contracts

    assert "pydantic" not in sys.modules
    assert "Job" in dir(myspinbot_contracts)
    assert myspinbot_contracts.Job.__name__ == "Job"
    assert "pydantic" in sys.modules


def check_environment_is_empty() -> None:
    """Other packages of the repository are not installed, and not needed."""
    for name in ("redis", "fastjsonschema", "hypothesis", "jsonschema", "myspinbot_codegen"):
        assert importlib.util.find_spec(name) is None, name
    location = importlib.util.find_spec("myspinbot_contracts")
    assert location is not None
    assert "site-packages" in str(location.origin)


def check_examples() -> int:
    """Model and validator accept every valid example of a job, unchanged, and refuse the others."""
    from myspinbot_contracts import Job, ValidationFailed, validate

    examples = sorted((EXAMPLES / "job").glob("*.json"))
    for path in examples:
        document = json.loads(path.read_text(encoding="utf-8"))
        if path.name.startswith("valid"):
            validate("Job", document)
            assert Job.model_validate(document).model_dump(mode="json") == document
            continue
        try:
            validate("Job", document)
        except ValidationFailed:
            continue
        raise AssertionError(f"accepted {path.name}")
    return len(examples)


def check_message() -> None:
    """A message survives the way into an entry of a stream and out of it again."""
    from myspinbot_contracts import AdvanceJob, AdvanceJobMessage, decode

    example = next((EXAMPLES / "advance_job").glob("valid-*.json"))
    payload = AdvanceJob.model_validate_json(example.read_text(encoding="utf-8"))
    sent = AdvanceJobMessage.create(payload, source="/smoke", subject=payload.job_id)
    fields = sent.to_fields()
    assert AdvanceJobMessage.from_fields(fields) == sent
    assert decode("control", fields) == sent


def check_testing_is_an_extra() -> None:
    """The testing package names its extra; the pytest plugin needs nothing until it is used."""
    try:
        importlib.import_module("myspinbot_contracts.testing")
        told = "nothing"
    except ImportError as error:
        told = str(error)
    assert "myspinbot-contracts[testing]" in told, told


def main() -> None:
    """Run all, in this order: the first must see an interpreter that has imported nothing."""
    began = time.perf_counter()
    check_environment_is_empty()
    check_import_is_lazy()
    examples = check_examples()
    check_message()
    check_testing_is_an_extra()
    print(f"contracts wheel: {examples} examples agree ({time.perf_counter() - began:.2f} s)")


if __name__ == "__main__":
    main()
