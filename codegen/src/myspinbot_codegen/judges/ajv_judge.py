"""Judges with the standalone AJV validators of a generated package, in one Node process."""

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

    def __init__(self, process: subprocess.Popen[str], stderr: IO[str]) -> None:
        self._process = process
        self._stderr = stderr

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """Return the verdicts; see `Judge`.

        Raises:
            TargetError: The process ended before it answered.
        """
        verdicts: list[Verdict] = []
        for start in range(0, len(questions), _BATCH):
            verdicts += self._ask(questions[start : start + _BATCH])
        return verdicts

    def probe(self) -> None:
        """Check that the validators can be imported.

        Raises:
            TargetError: They cannot.
        """
        self._ask([])

    def _ask(self, questions: Sequence[Question]) -> list[Verdict]:
        line = json.dumps([[question.type, json_text(question.document)] for question in questions])
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("the process was started with pipes")
        try:
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
        except BrokenPipeError as error:
            raise self._end_error() from error
        answer = self._process.stdout.readline()
        if not answer:
            raise self._end_error()
        return [
            verdict if isinstance(verdict, bool) else Crash(verdict)
            for verdict in json.loads(answer)
        ]

    def _end_error(self) -> TargetError:
        self._process.wait()
        self._stderr.seek(0)
        message = self._stderr.read().strip()
        return TargetError(
            f"the generated validators cannot be run: {message[-600:] or 'no stderr'}",
            hint="This is an error of the toolchain: please report it.",
        )


@contextmanager
def open_ajv_judge(
    folder: Path, package: str, _contracts: Contracts, _config: Config
) -> Iterator[AjvJudge]:
    """Open the judge of a package that the target `ajv` wrote."""
    from myspinbot_codegen.targets.ajv.node import find_node  # noqa: PLC0415  # only where it is installed

    with (
        tempfile.TemporaryFile("w+", encoding="utf-8") as stderr,
        subprocess.Popen(  # noqa: S603  # a program that we found, without a shell
            [find_node(), str(_PROGRAM), str(folder / package)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            encoding="utf-8",
        ) as process,
    ):
        judge = AjvJudge(process, stderr)
        try:
            # An import error is reported now, not at the first question.
            judge.probe()
            yield judge
        finally:
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
