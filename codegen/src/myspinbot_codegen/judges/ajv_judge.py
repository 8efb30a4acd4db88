"""The standalone AJV validators of a generated package, asked in one Node process."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Crash, Question, Verdict, json_text

_PROGRAM = Path(__file__).with_name("judge.mjs")
_BATCH = 2000


class AjvJudge:
    """Asks a process that runs `judge.mjs`."""

    name = "ajv"

    def __init__(self, process: subprocess.Popen[str], words: IO[str]) -> None:
        self._process = process
        self._words = words

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`. Raises `TargetError` when the process ends before it has answered."""
        found: list[Verdict] = []
        for start in range(0, len(questions), _BATCH):
            found += self._ask(questions[start : start + _BATCH])
        return found

    def probe(self) -> None:
        """Raises `TargetError` when the validators cannot even be imported."""
        self._ask([])

    def _ask(self, questions: Sequence[Question]) -> list[Verdict]:
        line = json.dumps([[item.type, json_text(item.document)] for item in questions])
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("the process was started with pipes")
        try:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
        except BrokenPipeError as error:
            raise self._ended() from error
        answer = self._process.stdout.readline()
        if not answer:
            raise self._ended()
        return [item if isinstance(item, bool) else Crash(item) for item in json.loads(answer)]

    def _ended(self) -> TargetError:
        self._process.wait()
        self._words.seek(0)
        words = self._words.read().strip()
        return TargetError(
            f"the generated validators cannot be run: {words[-600:] or 'no words'}",
            hint="This is a fault of the toolchain: please report it.",
        )


@contextmanager
def ajv(folder: Path, package: str, _contracts: Contracts, _config: Config) -> Iterator[AjvJudge]:
    """The judge of a package that the target `ajv` wrote."""
    from myspinbot_codegen.targets.ajv.node import find_node  # noqa: PLC0415  # only where it is installed

    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as words,
        # A program that we found, on one that we wrote, without a shell.
        subprocess.Popen(  # noqa: S603  # a program that we found, without a shell
            [find_node(), str(_PROGRAM), str(folder / package)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=words,
            text=True,
            encoding="utf-8",
        ) as process,
    ):
        judge = AjvJudge(process, words)
        try:
            # What cannot be imported breaks now, not when the first question is asked.
            judge.probe()
            yield judge
        finally:
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
