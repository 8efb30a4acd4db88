# The data plane, with the preview engines. Built from the root of the repository: infra/README.md
# says how.

FROM python:3.12-slim AS build
WORKDIR /build
COPY requirements/build.txt requirements/
RUN pip install --no-cache-dir --require-hashes -r requirements/build.txt
ENV VIRTUAL_ENV=/opt/myspinbot
RUN uv venv "$VIRTUAL_ENV"
# Before our own packages, so that a change in these does not fetch everything again. Compiled here,
# because the service may not write to its image and would compile again at every start.
COPY requirements/worker.txt requirements/
RUN uv pip install --no-cache --compile-bytecode --require-hashes -r requirements/worker.txt
COPY packages/contracts packages/contracts
COPY packages/runtime packages/runtime
COPY services/worker services/worker
RUN uv pip install --no-cache --compile-bytecode --no-deps \
    --build-constraint requirements/build.txt \
    ./packages/contracts ./packages/runtime ./services/worker

FROM python:3.12-slim
# Not ours alone: the preview engines bring espeak-ng and x264.
LABEL org.opencontainers.image.title="myspinbot-worker" \
      org.opencontainers.image.description="Data plane of MySpinBot: makes speech, video and upscaling" \
      org.opencontainers.image.vendor="The MySpinBot founders" \
      org.opencontainers.image.licenses="Apache-2.0 AND GPL-3.0-or-later"
# The first process of a container ignores a SIGTERM that it has not yet asked for. Tini takes that
# place, so that a service can be stopped while it still starts.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends tini \
    && rm -rf /var/lib/apt/lists/*
# The same numbers in both images: they share the folder of a file:// storage, and a new volume
# mounted there takes over its owner.
RUN groupadd --gid 10001 myspinbot \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent \
        --shell /usr/sbin/nologin myspinbot \
    && install --directory --owner 10001 --group 10001 /var/lib/myspinbot/objects
COPY --from=build /opt/myspinbot /opt/myspinbot
# Listeners bind to loopback unless told otherwise, and nothing outside would reach the loopback of a
# container: which networks it is on, and which ports are published, is decided where it is run.
ENV PATH=/opt/myspinbot/bin:$PATH \
    MYSPINBOT_WORKER_METRICS_HOST=0.0.0.0 \
    MYSPINBOT_WORKER_METRICS_PORT=8000
EXPOSE 8000
# As numbers, so that a platform can see that this is not root.
USER 10001:10001
STOPSIGNAL SIGTERM
# Not through a proxy that the environment may name.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --start-interval=1s \
    CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open(f\"http://127.0.0.1:{os.environ['MYSPINBOT_WORKER_METRICS_PORT']}/health/ready\", timeout=4)"]
ENTRYPOINT ["tini", "--", "myspinbot-worker"]
