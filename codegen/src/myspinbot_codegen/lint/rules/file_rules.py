"""Rules on files: the path, the id and the title of a file can be derived from each other."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import NO_BASE
from myspinbot_codegen.lint.categories import PORTABLE, STANDARD
from myspinbot_codegen.lint.lint_rule import FixSite, LintRule, Violation
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.schema.naming import pascal

_SEGMENT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_VERSION = re.compile(r"v[1-9][0-9]*(?:(?:alpha|beta)[1-9][0-9]*)?")
_DEVICES = frozenset(
    ["aux", "con", "nul", "prn"] + [f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)]
)
_FORBIDDEN = frozenset('<>:"|?*\\')


def _file_path(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.documents:
        if len(document.path.parts) != 3:
            yield Violation(document, "", "the file is not in <area>/<version>/")
            continue
        area, version, _ = document.path.parts
        for name in (area, document.stem):
            if not _SEGMENT.fullmatch(name) or keyword.iskeyword(name):
                yield Violation(
                    document,
                    "",
                    f"{name!r} in the path is not a name in snake_case, or is a reserved word",
                    "Name the file <area>/v1/<type>.schema.json, without reserved words of Python.",
                )
        if not _VERSION.fullmatch(version):
            yield Violation(document, "", f"{version!r} is not a version such as v1 or v1beta1")


def _path_portable(analysis: Analysis) -> Iterator[Violation]:
    seen: dict[str, str] = {}
    for path, document in sorted(analysis.tree.schemas.items()):
        earlier = seen.setdefault(str(path).casefold(), str(path))
        devices = [part for part in path.parts if part.partition(".")[0].lower() in _DEVICES]
        if earlier != str(path):
            error = f"the path differs from {earlier!r} only in case"
        elif devices:
            error = f"{devices[0]!r} is a reserved name on Windows"
        elif forbidden := sorted(_FORBIDDEN.intersection(str(path))):
            error = f"{forbidden[0]!r} is not allowed in names on Windows"
        elif any(part.endswith((".", " ")) for part in path.parts):
            error = "Windows removes the dot or blank at the end of a name"
        elif not str(path).isascii():
            error = "the path has characters that file systems encode in two ways"
        else:
            continue
        yield Violation(document, "", error)


def _schema_id(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.object_documents():
        expected = f"{analysis.tree.id_base}{document.path}"
        if document.data.get("$id") != expected:
            hint = f'Write "$id": "{expected}".'
            if analysis.tree.id_base == NO_BASE:
                hint = "Set `id_base` in [source] to the common beginning of all ids."
            yield Violation(document, "/$id", "`$id` does not match the path", hint)


def _fix_id(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import put  # noqa: PLC0415  # only `lint --fix` edits

    known = site.document.data.keys() & {"id", "$id"}
    if known or site.dialect.identifier != "$id" or site.tree.id_base == NO_BASE:
        return None
    if site.dialect.legacy and "$ref" in site.document.data:
        return None
    return put(site.text, site.pointer, f"{site.tree.id_base}{site.document.path}")


def _schema_title(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.object_documents():
        expected = pascal(document.stem)
        if document.data.get("title") != expected:
            message = "the title is not the name of the file in PascalCase"
            yield Violation(document, "/title", message, f'Write "title": "{expected}".')


def _fix_title(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import put  # noqa: PLC0415  # only `lint --fix` edits

    return put(site.text, site.pointer, pascal(site.document.stem))


RULES = (
    LintRule(
        id="FILE_PATH",
        summary="The path of a schema file is `<area>/<version>/<type>.schema.json`, in "
        "snake_case.",
        reason="A version is `v1`, or `v1alpha1` or `v1beta1` until it is stable. The path becomes "
        "a module, which a folder below it would hide.",
        hint="Put the file into <area>/v1/.",
        categories=STANDARD,
        needs=Precondition.NONE,
        check=_file_path,
    ),
    LintRule(
        id="PATH_PORTABLE",
        summary="A schema file can be checked out on every file system.",
        reason="Windows has reserved names such as `aux`, does not allow `?` or a blank at the end "
        "of a name, and ignores case in paths.",
        hint="Rename the file or folder.",
        categories=PORTABLE,
        needs=Precondition.NONE,
        check=_path_portable,
    ),
    LintRule(
        id="SCHEMA_ID",
        summary="`$id` is the base of all ids followed by the path of the file.",
        reason="So the file can be found by its id, and the id by its file.",
        fix="adds `$id` where there is none.",
        categories=STANDARD,
        check=_schema_id,
        edit=_fix_id,
    ),
    LintRule(
        id="SCHEMA_TITLE",
        summary="The title of a file is its name in PascalCase.",
        reason="It is the name of the type in every language.",
        fix="writes the title that the name of the file requires.",
        categories=STANDARD,
        check=_schema_title,
        edit=_fix_title,
    ),
)
