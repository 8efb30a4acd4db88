"""Judges with generated Python code: compiled validators and Pydantic models."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import (
    Crash,
    Judge,
    Question,
    SingleJudge,
    Verdict,
    crash,
    json_text,
    kind_of,
)
from myspinbot_codegen.spec.json_values import same_json


class CompiledJudge(SingleJudge):
    """The compiled validators of a generated package."""

    name = "validators"

    def __init__(self, package: str) -> None:
        module = importlib.import_module(f"{package}.validators")
        # Imported on first use otherwise: an error in it is reported now.
        importlib.import_module(f"{package}.validators.compiled")
        self._faults = module.faults

    def verdict(self, question: Question) -> Verdict:
        """See `SingleJudge`."""
        return not self._faults(question.type, question.document)


class ModelJudge(SingleJudge):
    """The Pydantic models of a generated package, asked with values and with JSON text."""

    name = "pydantic"

    def __init__(self, package: str) -> None:
        self._models = importlib.import_module(f"{package}.models")
        self._adapters: dict[str, Any] = {}

    def verdict(self, question: Question) -> Verdict:
        """Return the verdict; different verdicts on a value and its text are a crash."""
        adapter = self._adapter(question.type)
        value = _is_accepted(adapter.validate_python, question.document)
        text = _is_accepted(adapter.validate_json, json_text(question.document))
        if value != text:
            return Crash(f"the document is {kind_of(value)}, and its text is {kind_of(text)}")
        return value

    def round_trip(self, question: Question) -> str | None:
        """Return how the model changes a valid document; None if it does not."""
        try:
            adapter = self._adapter(question.type)
            value = adapter.validate_python(question.document)
            parsed = adapter.validate_json(json_text(question.document))
            dumped = adapter.dump_python(value, mode="json")
            texts = [json.loads(adapter.dump_json(model)) for model in (value, parsed)]
            for again in (dumped, *texts):
                if not same_json(again, question.document):
                    return f"comes out as {json_text(again)[:300]}"
                adapter.validate_python(again)
        except Exception as error:  # noqa: BLE001  # any crash is the answer
            return crash(error).message
        return None

    def _adapter(self, name: str) -> Any:
        from pydantic import TypeAdapter  # noqa: PLC0415  # heavy

        if name not in self._adapters:
            self._adapters[name] = TypeAdapter(getattr(self._models, name))
        return self._adapters[name]


def _is_accepted(parse: Callable[[Any], object], source: Any) -> bool:
    from pydantic import ValidationError  # noqa: PLC0415  # heavy

    try:
        parse(source)
    except ValidationError:
        return False
    return True


@contextmanager
def open_python_judge(
    make: Callable[[str], Judge], folder: Path, package: str, _contracts: Contracts, _config: Config
) -> Iterator[Judge]:
    """Make a generated package importable, open a judge of it, and unload its modules."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield make(package)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]
