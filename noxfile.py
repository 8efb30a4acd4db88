"""Every task of the repository. `nox` runs the checks; `nox -l` lists the tasks.

Each session prints its steps, installs only packages that requirements/*.txt pins by hash, and
keeps its environment for the next run.
"""

import shutil
import zipfile
from pathlib import Path

import nox

nox.needs_version = ">=2026.10.20"
nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
# A missing interpreter is neither downloaded nor an error: its session is skipped.
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
    """Install the pins of a requirement file, then our packages from their source folders."""
    session.install("--require-hashes", "-r", str(REQUIREMENTS / f"{pinned}.txt"))
    editable = [argument for path in paths for argument in ("-e", f"{ROOT / path}")]
    if editable:
        session.install(
            "--no-deps", "--build-constraint", str(REQUIREMENTS / "build.txt"), *editable
        )


def node_modules(session: nox.Session) -> None:
    """Install the tools of the JavaScript targets, as their lock file pins them."""
    folder = ROOT / "packages" / "contracts-js"
    session.run("python", "-m", "myspinbot_codegen.targets.ajv.install", str(folder))


def official_suite(session: nox.Session) -> Path:
    """Download the official JSON Schema Test Suite: the pinned source distribution `jsonschema`."""
    pins = (REQUIREMENTS / "dev.txt").read_text(encoding="utf-8")
    start = pins.index("\njsonschema==") + 1
    pin = pins[start : pins.index("\n    # via", start)]
    version = pin.split("==")[1].split()[0]
    folder = session.cache_dir / "suite"
    archive = folder / f"jsonschema-{version}.tar.gz"
    if not archive.exists():
        # The tools that build its metadata are pinned, too.
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
    """Generate code from schemas/. With `-- --check`: only list the changes."""
    install(session, "dev", "codegen")
    node_modules(session)
    session.run("myspinbot-codegen", "generate", *session.posargs)


@nox.session
def check_codegen(session: nox.Session) -> None:
    """Fail if the generated code does not match schemas/. `nox -s codegen` fixes it."""
    install(session, "dev", "codegen")
    node_modules(session)
    session.run("myspinbot-codegen", "generate", "--check")


@nox.session
def conformance(session: nox.Session) -> None:
    """Prove that all targets agree: the official suite, and 2,000 documents for each type."""
    conform(session, "--instances", "2000", "--page", str(CONFORMANCE), *session.posargs)


@nox.session
def check_conformance(session: nox.Session) -> None:
    """Run `conformance` in its short form: the official suite, and some documents per type."""
    conform(session, *session.posargs)


def conform(session: nox.Session, *arguments: str) -> None:
    """Compare the verdicts of all targets; fail when two of them disagree."""
    install(session, "dev", "codegen")
    node_modules(session)
    suite = official_suite(session)
    session.run("myspinbot-codegen", "conform", "--suite", str(suite), *arguments)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed as ratios: `-- codegen`, `-- decode` or `-- imports`; all without a name."""
    install(session, "dev", "codegen", "packages/contracts")
    session.run("python", "-m", "bench", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Write the reference of the contracts, and print the path of its searchable page."""
    install(session, "dev", "codegen")
    node_modules(session)
    session.run("myspinbot-codegen", "generate")
    session.log(f"search it in a browser: {CONTRACTS_REFERENCE}")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style. `nox -s lint -- --fix` fixes most findings."""
    session.install("--constraint", str(REQUIREMENTS / "dev.txt"), "ruff")
    if "--fix" in session.posargs:
        session.run("ruff", "format")
        session.run("ruff", "check", "--fix")
        return
    session.log("`nox -s lint -- --fix` fixes most findings")
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
    """Run the tests on every installed Python; `-- PATH` runs a part, without coverage."""
    install(session, "dev", *DISTRIBUTIONS)
    parallel = ["-n", "2", "--dist", "loadfile"]
    coverage = ["--cov", "--cov-report=term"]
    session.run("pytest", *(session.posargs or [*parallel, *coverage]))


@nox.session
def demo(session: nox.Session) -> None:
    """Start everything on this machine and make one video. `-- --help` lists the options."""
    install(session, "demo", *DISTRIBUTIONS[1:])
    session.run("python", "-m", "myspinbot.demo", *session.posargs)


# A new environment each time: packages of an earlier run must not hide an error.
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
        session.error(f"{wheel.name} does not contain {', '.join(missing)}")

    session.install("--constraint", str(REQUIREMENTS / "dev.txt"), str(wheel))
    # In another folder, so that the source tree cannot be imported by accident.
    script = ROOT / "tests" / "smoke_contracts.py"
    session.chdir(session.create_tmp())
    session.run("python", "-I", str(script))


def missing_from(wheel: Path) -> list[str]:
    """Return the required files that are missing in the wheel: schemas and typing marker."""
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    required = [
        path.relative_to(ROOT / "schemas").as_posix()
        for path in sorted((ROOT / "schemas").glob("*/v*/*.schema.json"))
    ]
    required.append("myspinbot_contracts/py.typed")
    return [name for name in required if not any(path.endswith(name) for path in inside)]


@nox.session
def record(session: nox.Session) -> None:
    """Record one message of each type, as this version writes it: once, at a release."""
    install(session, "dev", "packages/contracts[redis]")
    session.run("python", "-m", "packages.contracts.tests.recording")


@nox.session
def requirements(session: nox.Session) -> None:
    """Resolve requirements/*.txt from the pyproject files; `-- --upgrade` for newer versions."""
    ours = ["myspinbot", "myspinbot-api", "myspinbot-codegen", "myspinbot-contracts"]
    ours += ["myspinbot-runtime", "myspinbot-worker"]
    hidden = [argument for name in ours for argument in ("--no-emit-package", name)]
    demo_sources = ["packages/cli/pyproject.toml", "--extra", "local"]
    # One per image: the API must not contain the engines, nor the worker the database client.
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
