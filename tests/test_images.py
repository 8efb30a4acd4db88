"""The container images: the content of their Dockerfiles, and the behaviour of containers.

The former needs no Docker. The latter builds both images and runs a platform of containers.
"""

import json
import re
import shlex
import shutil
import subprocess
import tomllib
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

import pytest
from pydantic import BaseModel
from tests.end_to_end.harness import Platform, chain, control, dummy, wait_until

from myspinbot.samples import sample_picture, sample_voice
from myspinbot_contracts import ApiConfig, WorkerConfig

ROOT = Path(__file__).resolve().parent.parent
SERVICES = ["api", "worker"]
BOUND = {"api": ("HOST", "PORT"), "worker": ("METRICS_HOST", "METRICS_PORT")}
SETTINGS: dict[str, type[BaseModel]] = {"api": ApiConfig, "worker": WorkerConfig}
SERVERS = {"redis": "redis:8.2-alpine", "postgres": "postgres:18-alpine"}
HARDENED = ["--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL"]
HARDENED += ["--security-opt", "no-new-privileges"]

each_service = pytest.mark.parametrize("service", SERVICES)
each_instruction = pytest.mark.parametrize(
    "wanted", ["USER", "HEALTHCHECK", "ENTRYPOINT", "STOPSIGNAL", "EXPOSE", "LABEL"]
)


def instructions(service: str) -> list[tuple[str, str]]:
    """Every instruction of an image's Dockerfile with its arguments, in one line each."""
    text = (ROOT / "infra" / "images" / f"{service}.Dockerfile").read_text()
    text = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    pairs = [line.split(maxsplit=1) for line in text.splitlines() if line.strip()]
    return [(name, rest) for name, rest in pairs]


def only(service: str, wanted: str) -> str:
    """The arguments of an instruction that is there once."""
    (found,) = [rest for name, rest in instructions(service) if name == wanted]
    return found


def copied(service: str) -> list[str]:
    """The paths that are copied from the repository."""
    found = [rest.split() for name, rest in instructions(service) if name == "COPY"]
    return [words[0] for words in found if not words[0].startswith("--")]


def final_environment(service: str) -> dict[str, str]:
    """The variables of the image itself, not those of the stage that builds it."""
    stages = " ".join(f"\n{name} {rest}" for name, rest in instructions(service)).split("\nFROM")
    (line,) = re.findall(r"^ENV (.+)$", stages[-1], re.MULTILINE)
    return dict(word.split("=", 1) for word in shlex.split(line))


def pins(name: str) -> set[str]:
    """Return the pins of a requirement file, as `name==version ; marker`."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    return set(re.findall(r"^(\S+==[^\\\n]+?) *\\?$", text, re.MULTILINE))


@each_service
def test_image_copies_existing_files_of_the_build_context(service: str) -> None:
    """Every source exists, and the build context lets it through."""
    ignore = (ROOT / ".dockerignore").read_text().splitlines()
    sent = [line.removeprefix("!") for line in ignore if line.startswith("!")]
    sources = copied(service)
    assert len(sources) == 5
    for source in sources:
        assert (ROOT / source).exists()
        assert any(fnmatch(source, pattern) for pattern in sent)


def test_build_context_is_empty_unless_named() -> None:
    """Everything is kept out first, so that a secret in a checkout is never sent."""
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    assert next(line for line in lines if not line.startswith("#")) == "*"


@each_service
def test_image_takes_nothing_from_an_address(service: str) -> None:
    """There is no ADD and no URL: everything comes from the repository or from pins."""
    for name, rest in instructions(service):
        assert name != "ADD"
        assert name == "HEALTHCHECK" or "://" not in rest


@each_service
def test_image_has_no_build_arguments(service: str) -> None:
    """The image has no variable that looks like a place for a secret."""
    assert not [rest for name, rest in instructions(service) if name == "ARG"]


@each_service
@each_instruction
def test_image_says_how_it_is_run(service: str, wanted: str) -> None:
    """Each of these is in the Dockerfile exactly once."""
    assert only(service, wanted)


@each_service
def test_image_does_not_run_as_root(service: str) -> None:
    """User and group are numbers, and not those of root."""
    user, group = only(service, "USER").split(":")
    assert int(user) > 0
    assert int(group) > 0


@each_service
def test_image_starts_a_command_of_the_service(service: str) -> None:
    """The entry point is in exec form and names a console script, behind tini."""
    project = tomllib.loads((ROOT / "services" / service / "pyproject.toml").read_text())
    *init, command = json.loads(only(service, "ENTRYPOINT"))
    assert init == ["tini", "--"]
    assert command in project["project"]["scripts"]
    assert only(service, "STOPSIGNAL") == "SIGTERM"


@each_service
def test_image_sets_only_where_the_service_listens(service: str) -> None:
    """The variables are settings of the contract; all else comes from the outside."""
    prefix = f"MYSPINBOT_{service.upper()}_"
    host, port = BOUND[service]
    variables = final_environment(service)
    assert set(variables) == {"PATH", prefix + host, prefix + port}
    assert {host.lower(), port.lower()} <= set(SETTINGS[service].model_fields)
    assert variables[prefix + host] == "0.0.0.0"
    assert variables[prefix + port] == only(service, "EXPOSE")
    assert f"os.environ['{prefix}{port}']" in only(service, "HEALTHCHECK").replace("\\", "")


@each_service
def test_image_has_the_tested_versions(service: str) -> None:
    """Its pins are those of the tests, and name all that the packages inside depend on."""
    assert pins(service) <= pins("dev")
    names = {re.split(r"==|\[", pin)[0] for pin in pins(service)}
    for source in copied(service):
        if source.startswith("requirements"):
            continue
        table = tomllib.loads((ROOT / source / "pyproject.toml").read_text())["project"]
        extras = table.get("optional-dependencies", {})
        # Nobody tests in an image.
        wanted = [each for name, extra in extras.items() if name != "testing" for each in extra]
        for requirement in [*table["dependencies"], *wanted]:
            name = re.split(r"[\[<>=!~; ]", requirement)[0]
            assert name in names or name.startswith("myspinbot"), f"{source}: {requirement}"


# ── with a Docker engine ────────────────────────────────────────────────────────────────────────


def docker(*arguments: str, check: bool = True) -> str:
    """Run a command of Docker and return its output."""
    done = subprocess.run(["docker", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0 or not check, f"docker {arguments[0]}: {done.stderr[-4000:]}"
    return done.stdout.strip()


def state(container: str, template: str) -> str:
    """Return a part of the state of a container."""
    return docker("inspect", "--format", template, container)


@dataclass
class Containers:
    """A platform of containers, and the means to start more of them."""

    client: Platform
    start: Callable[[str], str]
    """Starts a container of a service and returns its name."""
    api: str
    worker: str


@pytest.fixture(scope="module")
def images() -> dict[str, str]:
    """Both images, built from the tree; skips where that cannot be done."""
    if shutil.which("docker") is None or not docker(
        "version", "--format", "{{.Server.Version}}", check=False
    ):
        pytest.skip("no Docker engine answers")
    for image in SERVERS.values():
        if not docker("image", "ls", "--quiet", image) and not docker("pull", image, check=False):
            pytest.skip(f"there is no image {image} here, and it cannot be pulled")
    built = {service: f"myspinbot-{service}:test" for service in SERVICES}
    for service, tag in built.items():
        dockerfile = f"infra/images/{service}.Dockerfile"
        docker("build", "--quiet", "--file", str(ROOT / dockerfile), "--tag", tag, str(ROOT))
    return built


@pytest.fixture(scope="module")
def containers(
    images: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Containers]:
    """A platform on a network of its own, hardened as infra/README.md has it."""
    own = f"myspinbot-test-{uuid.uuid4().hex[:8]}"
    environment = {
        "REDIS_URL": "redis://redis:6379/0",
        "DATABASE_URL": "postgresql://myspinbot:only-for-this-test@postgres:5432/myspinbot",
        "STORAGE_URL": "file:///var/lib/myspinbot/objects",
        "MYSPINBOT_API_SIGNING_SECRET": "only-for-this-test-0123456789abcdef",
    }
    with ExitStack() as cleanup:
        docker("network", "create", own)
        cleanup.callback(docker, "network", "rm", own)
        docker("volume", "create", own)
        cleanup.callback(docker, "volume", "rm", own)

        def run(alias: str, *arguments: str) -> str:
            name = f"{own}-{alias}-{uuid.uuid4().hex[:4]}"
            cleanup.callback(docker, "rm", "--force", "--volumes", name)
            network = ["--network", own, "--network-alias", alias]
            docker("run", "--detach", "--name", name, *network, *arguments)
            return name

        def start(service: str) -> str:
            variables = [each for pair in environment.items() for each in ("--env", "=".join(pair))]
            volume = ["--volume", f"{own}:/var/lib/myspinbot/objects"]
            more = ["--stop-timeout", "20", "--publish", f"127.0.0.1:0:{only(service, 'EXPOSE')}"]
            return run(service, *HARDENED, *variables, *volume, *more, images[service])

        run("redis", SERVERS["redis"])
        account = ["--env", "POSTGRES_USER=myspinbot"]
        account += ["--env", "POSTGRES_PASSWORD=only-for-this-test"]
        postgres = run("postgres", *account, SERVERS["postgres"])
        # Over TCP: while it sets itself up it listens on its Unix socket only.
        ready = ["exec", postgres, "pg_isready", "--host", "127.0.0.1", "--quiet"]
        wait_until(
            lambda: subprocess.run(["docker", *ready], check=False).returncode == 0,
            seconds=60,
            label="PostgreSQL",
        )
        api, worker = start("api"), start("worker")
        for container in (api, worker):
            wait_until_healthy(container)
        port = int(docker("port", api, "3000").rpartition(":")[2])
        client = Platform(tmp_path_factory.mktemp("platform"), {}, api_port=port)
        client.wait_for_capabilities()
        yield Containers(client, start, api, worker)


def wait_until_healthy(container: str) -> None:
    """Wait for the health check of the image; fail with the log."""
    try:
        wait_until(
            lambda: state(container, "{{.State.Health.Status}}") == "healthy",
            seconds=60,
            label=f"{container} to be healthy",
        )
    except pytest.fail.Exception:
        print(docker("logs", container))  # noqa: T201  # pytest shows it with the failure
        raise


@pytest.mark.process
@pytest.mark.timeout(900)
def test_a_new_database_is_migrated_at_the_start(containers: Containers) -> None:
    """The API of an empty database is healthy, and takes a job through both planes."""
    job_id = containers.client.submit(chain(control("first"), dummy("second"), control("third")))
    assert containers.client.wait_for_end(job_id, seconds=60)["state"] == "completed"


@pytest.mark.process
@pytest.mark.timeout(900)
def test_containers_make_a_video(containers: Containers) -> None:
    """The preview engines and the storage that is shared work for an unprivileged user."""
    client = containers.client
    request = {
        "prompt": "Say hello from a container.",
        "image_artifact_id": client.upload("face.png", sample_picture(), "image/png"),
        "voice_artifact_id": client.upload("voice.wav", sample_voice(), "audio/wav"),
    }
    order = {"kind": "pipeline", "pipeline_id": "f5tts_infinitetalk", "request": request}
    answer = client.post("/jobs", order)
    assert answer.is_success, answer.text
    job = client.wait_for_end(answer.json()["job_id"], seconds=120)
    assert job["state"] == "completed", job
    artifacts = client.get(f"/jobs/{job['job_id']}/artifacts")["items"]
    videos = [each["ref"] for each in artifacts if each["ref"]["content_type"] == "video/mp4"]
    assert videos
    assert all(video["size_bytes"] > 1000 for video in videos)


@pytest.mark.process
@pytest.mark.timeout(900)
@each_service
def test_a_running_container_stops_in_order(containers: Containers, service: str) -> None:
    """`docker stop` is heard by the service, which closes down and says that all is well."""
    container = containers.start(service)
    wait_until_healthy(container)
    docker("stop", container)
    assert state(container, "{{.State.ExitCode}}") == "0", docker("logs", container)


@pytest.mark.process
@pytest.mark.timeout(900)
@each_service
def test_a_starting_container_stops_at_once(containers: Containers, service: str) -> None:
    """A service that does not listen to signals yet is ended by one, and not killed later."""
    container = containers.start(service)
    docker("stop", container)
    # 143: ended by SIGTERM; 137 would be the SIGKILL after the time limit.
    assert state(container, "{{.State.ExitCode}}") in {"0", "143"}
