"""What targets generate for Python, imported and asked: compiled validators, Pydantic models."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Crash, Question, Verdict, crash, json_text, kind_of
from myspinbot_codegen.spec.json_values import same_json


class CompiledJudge:
    """The compiled validators of a generated package."""

    name = "validators"

    def __init__(self, package: str) -> None:
        module = importlib.import_module(f"{package}.validators")
        # The module that it imports on first use: what is wrong with it is wrong from the start.
        importlib.import_module(f"{package}.validators.compiled")
        self._faults = module.faults

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`."""
        return [self._verdict(question) for question in questions]

    def _verdict(self, question: Question) -> Verdict:
        try:
            return not self._faults(question.type, question.document)
        except Exception as error:  # noqa: BLE001  # whatever breaks a judge is its answer
            return crash(error)


class ModelJudge:
    """The Pydantic models of a generated package, given documents as values and as text."""

    name = "pydantic"

    def __init__(self, package: str) -> None:
        self._models = importlib.import_module(f"{package}.models")
        self._adapters: dict[str, Any] = {}

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`. A document that is judged otherwise than its text is a crash."""
        return [self._verdict(question) for question in questions]

    def _verdict(self, question: Question) -> Verdict:
        from pydantic import ValidationError  # noqa: PLC0415  # heavy

        found: list[bool] = []
        try:
            adapter = self._adapter(question.type)
            text = json_text(question.document)
            for parse, source in (
                (adapter.validate_python, question.document),
                (adapter.validate_json, text),
            ):
                try:
                    parse(source)
                except ValidationError:
                    found.append(False)
                else:
                    found.append(True)
        except Exception as error:  # noqa: BLE001  # whatever breaks a judge is its answer
            return crash(error)
        if found[0] != found[1]:
            return Crash(
                f"the document is {kind_of(found[0])}, and its text is {kind_of(found[1])}"
            )
        return found[0]

    def round_trip(self, question: Question) -> str | None:
        """What is wrong with a valid document when it comes out of the model again, if anything."""
        try:
            adapter = self._adapter(question.type)
            value = adapter.validate_python(question.document)
            parsed = adapter.validate_json(json_text(question.document))
            dumped = adapter.dump_python(value, mode="json")
            texts = [json.loads(adapter.dump_json(item)) for item in (value, parsed)]
            for again in (dumped, *texts):
                if not same_json(again, question.document):
                    return f"comes out as {json_text(again)[:300]}"
                adapter.validate_python(again)
        except Exception as error:  # noqa: BLE001  # whatever breaks the way is the answer
            return crash(error).message
        return None

    def _adapter(self, name: str) -> Any:
        from pydantic import TypeAdapter  # noqa: PLC0415  # heavy

        if name not in self._adapters:
            self._adapters[name] = TypeAdapter(getattr(self._models, name))
        return self._adapters[name]


@contextmanager
def compiled(
    folder: Path, package: str, _contracts: Contracts, _config: Config
) -> Iterator[CompiledJudge]:
    """The judge of a package that the target `validators` wrote."""
    with _importable(folder, package):
        yield CompiledJudge(package)


@contextmanager
def models(
    folder: Path, package: str, _contracts: Contracts, _config: Config
) -> Iterator[ModelJudge]:
    """The judge of a package that the target `pydantic` wrote."""
    with _importable(folder, package):
        yield ModelJudge(package)


@contextmanager
def _importable(folder: Path, package: str) -> Iterator[None]:
    """Let a generated package be imported, and forget it and its modules afterwards."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]
