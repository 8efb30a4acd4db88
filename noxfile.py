"""Every task of the repository. `nox` runs the checks; `nox -l` lists the tasks.

Each session prints what it does within seconds, installs only what requirements/*.txt pins by
hash, and keeps its environment for the next run.
"""

import shutil
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2026.10.20"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
# Checks must neither fetch an interpreter nor fail because one is not installed: they are skipped.
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = [
    "check_codegen",
    "lint",
    "typing",
    "imports",
    "tests",
    "check_conformance",
    "build",
]

ROOT = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13"]
REQUIREMENTS = ROOT / "requirements"
RUN_TIME = [
    "packages/contracts[redis]",
    "packages/runtime",
    "packages/cli[local]",
    "services/api",
    "services/worker[preview]",
]
CONFORMANCE = ROOT / "docs" / "reference" / "conformance.md"
CONTRACTS_REFERENCE = ROOT / "docs" / "reference" / "contracts" / "index.html"
DISTRIBUTIONS = ["codegen", *(path.partition("[")[0] for path in RUN_TIME)]


def install(session: nox.Session, pinned: str, *paths: str) -> None:
    """Install what a requirement file pins, then packages of ours as they stand here."""
    session.install("--require-hashes", "-r", str(REQUIREMENTS / f"{pinned}.txt"))
    editable = [argument for path in paths for argument in ("-e", f"{ROOT / path}")]
    if editable:
        session.install(
            "--no-deps", "--build-constraint", str(REQUIREMENTS / "build.txt"), *editable
        )


def node_modules(session: nox.Session) -> None:
    """Install what the JavaScript targets are made with, as its lock file pins it."""
    folder = ROOT / "packages" / "contracts-js"
    session.run("python", "-m", "myspinbot_codegen.targets.ajv.install", str(folder))


def official_suite(session: nox.Session) -> Path:
    """The official JSON Schema Test Suite: the pinned source distribution of `jsonschema`."""
    pins = (REQUIREMENTS / "dev.txt").read_text(encoding="utf-8")
    start = pins.index("\njsonschema==") + 1
    pin = pins[start : pins.index("\n    # via", start)]
    version = pin.split("==")[1].split()[0]
    folder = session.cache_dir / "suite"
    archive = folder / f"jsonschema-{version}.tar.gz"
    if not archive.exists():
        # What its metadata is built with is pinned as well.
        session.install("--require-hashes", "-r", str(REQUIREMENTS / "suite.txt"))
        wanted = session.cache_dir / "suite.txt"
        wanted.write_text(f"{pin}\n", encoding="utf-8")
        session.run(
            *("python", "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"),
            *("--no-build-isolation", "--no-binary", "jsonschema"),
            *("--requirement", str(wanted), "--dest", str(folder)),
        )
    return archive


@nox.session
def codegen(session: nox.Session) -> None:
    """Generate code from schemas/. With `-- --check`: only say what would change."""
    install(session, "dev", "codegen")
    node_modules(session)
    session.run("myspinbot-codegen", "generate", *session.posargs)


@nox.session
def check_codegen(session: nox.Session) -> None:
    """Fail if the generated code is not what schemas/ give. `nox -s codegen` mends it."""
    install(session, "dev", "codegen")
    node_modules(session)
    session.run("myspinbot-codegen", "generate", "--check")


@nox.session
def conformance(session: nox.Session) -> None:
    """Prove that all targets agree: the official suite, and 2,000 documents for each type."""
    conform(session, "--instances", "2000", "--page", str(CONFORMANCE), *session.posargs)


@nox.session
def check_conformance(session: nox.Session) -> None:
    """The short form of `conformance`: the official suite, and some documents for each type."""
    conform(session, *session.posargs)


def conform(session: nox.Session, *arguments: str) -> None:
    """Judge every target; the run fails when two of them disagree."""
    install(session, "dev", "codegen")
    node_modules(session)
    suite = official_suite(session)
    session.run("myspinbot-codegen", "conform", "--suite", str(suite), *arguments)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed, as ratios side by side. `-- codegen`, `-- decode`, or all without a name."""
    install(session, "dev", "codegen", "packages/contracts")
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Write the reference of the contracts anew, and say where its searchable page is."""
    install(session, "dev", "codegen")
    node_modules(session)
    session.run("myspinbot-codegen", "generate")
    session.log(f"search it in a browser: {CONTRACTS_REFERENCE}")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style. `nox -s lint -- --fix` mends what can be mended."""
    session.install("--constraint", str(REQUIREMENTS / "dev.txt"), "ruff")
    if "--fix" in session.posargs:
        session.run("ruff", "format")
        session.run("ruff", "check", "--fix")
        return
    session.log("what can be mended, `nox -s lint -- --fix` mends")
    session.run("ruff", "check")
    session.run("ruff", "format", "--diff")


@nox.session
def typing(session: nox.Session) -> None:
    """Check the types of all packages and of their tests, strictly."""
    install(session, "dev", *DISTRIBUTIONS)
    session.run("mypy", *session.posargs)


@nox.session
def imports(session: nox.Session) -> None:
    """Check who imports whom, by the rules in pyproject.toml."""
    install(session, "dev", *DISTRIBUTIONS)
    session.run("lint-imports", *session.posargs)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests on every Python that is here; `-- PATH` runs a part, without coverage."""
    install(session, "dev", *DISTRIBUTIONS)
    parallel = ["-n", "2", "--dist", "loadfile"]
    coverage = ["--cov", "--cov-report=term"]
    session.run("pytest", *(session.posargs or [*parallel, *coverage]))


@nox.session
def demo(session: nox.Session) -> None:
    """Start everything on this machine and make one video. `-- --help` shows the choices."""
    install(session, "demo", *DISTRIBUTIONS[1:])
    session.run("python", "-m", "myspinbot.demo", *session.posargs)


# A fresh environment each time: what an earlier run left behind must not help.
@nox.session(reuse_venv=False)
def build(session: nox.Session) -> None:
    """Build every distribution and use the contracts from their wheel, in an empty environment."""
    dist = ROOT / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    constraints = ["--build-constraints", str(REQUIREMENTS / "build.txt"), "--require-hashes"]
    for path in DISTRIBUTIONS:
        session.run(
            "uv", "build", "--quiet", path, "--out-dir", str(dist), *constraints, external=True
        )
    for archive in sorted(dist.iterdir()):
        session.log(f"built {archive.name} ({archive.stat().st_size / 1024:.0f} kB)")

    (wheel,) = dist.glob("myspinbot_contracts-*.whl")
    missing = missing_from(wheel)
    if missing:
        session.error(f"{wheel.name} lacks {', '.join(missing)}")

    session.install("--constraint", str(REQUIREMENTS / "dev.txt"), str(wheel))
    # From elsewhere, so that the source tree cannot be imported by accident.
    script = ROOT / "tests" / "smoke_contracts.py"
    session.chdir(session.create_tmp())
    session.run("python", "-I", str(script))


def missing_from(wheel: Path) -> list[str]:
    """Every schema and the typing marker must be inside the contracts wheel; returns the absent."""
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    wanted = [
        path.relative_to(ROOT / "schemas").as_posix()
        for path in sorted((ROOT / "schemas").glob("*/v*/*.schema.json"))
    ]
    wanted.append("myspinbot_contracts/py.typed")
    return [name for name in wanted if not any(path.endswith(name) for path in inside)]


@nox.session
def record(session: nox.Session) -> None:
    """Record one message of each kind, as this version writes it: once, at a release."""
    install(session, "dev", "packages/contracts[redis]")
    session.run("python", "-m", "packages.contracts.tests.recording")


@nox.session
def requirements(session: nox.Session) -> None:
    """Resolve requirements/*.txt from the pyproject files; `-- --upgrade` for newer versions."""
    ours = ["myspinbot", "myspinbot-api", "myspinbot-codegen", "myspinbot-contracts"]
    ours += ["myspinbot-runtime", "myspinbot-worker"]
    hidden = [argument for name in ours for argument in ("--no-emit-package", name)]
    demo_sources = ["packages/cli/pyproject.toml", "--extra", "local"]
    # One for each image: the API's must not hold the worker's engines, nor the worker's a database.
    sources = {
        "api": ["services/api/pyproject.toml"],
        "build": ["requirements/build.in"],
        "demo": demo_sources,
        "dev": [
            *("requirements/dev.in", "codegen/pyproject.toml", *demo_sources),
            *("--extra", "conform", "--extra", "js"),
        ],
        "suite": ["requirements/suite.in"],
        "worker": ["services/worker/pyproject.toml", "--extra", "preview"],
    }
    for name, source in sources.items():
        session.log(f"resolving requirements/{name}.txt")
        session.run(
            *("uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"),
            *("--python-version", PYTHONS[0], "--no-emit-index-url"),
            *("--custom-compile-command", "nox -s requirements"),
            *(*hidden, *source, "--output-file", f"requirements/{name}.txt", *session.posargs),
            external=True,
        )
