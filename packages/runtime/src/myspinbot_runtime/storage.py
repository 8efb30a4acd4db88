"""Artifact storage: objects in a folder or in S3, each with an `ArtifactRef`.

Both services store and read artifacts here. The key of an object contains the identity of the
artifact and the digest of its bytes: a worker that seemed dead and writes its artifact again cannot
replace the bytes of an existing reference. Bytes that are read are checked against the length and
digest of the reference.
"""

import hashlib
import uuid
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, S3Store

from myspinbot_contracts import ArtifactRef, ErrorInfo, StorageConfig, given, present

if TYPE_CHECKING:
    from obstore.store import ObjectStore, S3Config

BUCKETS = ("input", "staged", "output")


class StorageError(Exception):
    """The storage does not answer, or does not have the bytes of a reference.

    Attributes:
        info: the error, with a hint.
    """

    def __init__(self, info: ErrorInfo) -> None:
        """Keep `info`."""
        super().__init__(" ".join([info.message, given(info.hint, "")]).strip())
        self.info = info


class ArtifactStore:
    """The three buckets of an installation."""

    def __init__(self, buckets: Mapping[str, "ObjectStore"]) -> None:
        """Keep one obstore store for each name in `BUCKETS`; see `open`."""
        self._buckets = buckets

    @classmethod
    def open(cls, config: StorageConfig) -> "ArtifactStore":
        """Return the storage of these settings, without connecting to it.

        A `file://` address is a folder; its subfolders, one for each bucket, are created. An
        `s3://` address is the prefix of three S3 buckets, such as `myspinbot-input`, which must
        exist.

        Raises:
            StorageError: a folder cannot be created.
        """
        parts = urlsplit(config.url)
        if parts.scheme == "file":
            folder = Path(unquote(parts.path))
            try:
                return cls({name: LocalStore(folder / name, mkdir=True) for name in BUCKETS})
            except (BaseError, OSError) as error:
                raise StorageError(
                    ErrorInfo(
                        code="storage_unusable",
                        message="The folder of STORAGE_URL cannot be created or written.",
                        expected="a folder that this user may write",
                        found=type(error).__name__,
                        hint="Set STORAGE_URL to another folder, or let this user write to it.",
                    )
                ) from error
        return cls({name: _s3_store(f"{parts.netloc}-{name}", config) for name in BUCKETS})

    async def put(
        self,
        *,
        artifact_id: str,
        bucket: str,
        folder: str,
        suffix: str,
        content_type: str,
        data: bytes,
    ) -> ArtifactRef:
        """Store an artifact and return the reference to it.

        Args:
            artifact_id: identity of the artifact. The same bytes are the same object, other bytes
                another object; the record of the job decides which one is the artifact.
            bucket: one of `BUCKETS`.
            folder: kind of artifact, such as `videos`; from our code, never from a user.
            suffix: ending of the key with its dot, such as `.mp4`.
            content_type: media type of the bytes.
            data: the bytes; at least one.

        Raises:
            StorageError: the object cannot be written.
        """
        digest = hashlib.sha256(data).hexdigest()
        key = f"{folder}/{uuid.uuid5(uuid.UUID(artifact_id), digest)}{suffix}"
        try:
            await obstore.put_async(self._buckets[bucket], key, data)
        except (BaseError, OSError) as error:
            raise _unreachable(error) from error
        return ArtifactRef.model_validate(
            {
                "artifact_id": artifact_id,
                "bucket": bucket,
                "key": key,
                "size_bytes": len(data),
                "content_type": content_type,
                "sha256": digest,
            }
        )

    async def get(self, ref: ArtifactRef) -> bytes:
        """Return the bytes of an artifact.

        Raises:
            StorageError: the object does not exist, cannot be read, or its bytes do not match the
                reference.
        """
        try:
            response = await obstore.get_async(self._buckets[ref.bucket], ref.key)
            data = bytes(await response.bytes_async())
        except FileNotFoundError as error:
            raise _missing(ref) from error
        except (BaseError, OSError) as error:
            raise _unreachable(error) from error
        if len(data) != ref.size_bytes or hashlib.sha256(data).hexdigest() != ref.sha256:
            raise StorageError(
                ErrorInfo(
                    code="artifact_changed",
                    message=f"The bytes of artifact {ref.artifact_id} are not the original ones.",
                    expected=f"{ref.size_bytes} bytes with SHA-256 {ref.sha256}",
                    found=f"{len(data)} bytes with SHA-256 {hashlib.sha256(data).hexdigest()}",
                    hint="Upload or create the artifact again.",
                )
            )
        return data

    async def stream(
        self, ref: ArtifactRef, *, start: int = 0, end: int | None = None
    ) -> AsyncIterator[bytes]:
        """Yield the bytes of an artifact from `start` to before `end`, in chunks.

        The digest is not checked, because the first chunk is returned before the last one is read.

        Raises:
            StorageError: the object does not exist or cannot be read.
        """
        last = ref.size_bytes if end is None else min(end, ref.size_bytes)
        try:
            response = await obstore.get_async(
                self._buckets[ref.bucket], ref.key, options={"range": (start, last)}
            )
            async for chunk in response.stream(min_chunk_size=256 * 1024):
                yield bytes(chunk)
        except FileNotFoundError as error:
            raise _missing(ref) from error
        except (BaseError, OSError) as error:
            raise _unreachable(error) from error

    async def delete(self, ref: ArtifactRef) -> None:
        """Remove the object of an artifact; do nothing if it does not exist.

        Raises:
            StorageError: the object cannot be removed.
        """
        try:
            await obstore.delete_async(self._buckets[ref.bucket], ref.key)
        except FileNotFoundError:
            return
        except (BaseError, OSError) as error:
            raise _unreachable(error) from error

    async def probe(self) -> None:
        """Check that the storage answers.

        Raises:
            StorageError: the storage does not answer, or a bucket does not exist.
        """
        for store in self._buckets.values():
            try:
                await obstore.list(store, chunk_size=1).__anext__()
            except StopAsyncIteration:
                continue
            except (BaseError, OSError) as error:
                raise _unreachable(error) from error


def _s3_store(bucket: str, config: StorageConfig) -> S3Store:
    options: S3Config = {}
    if present(config.endpoint):
        options["endpoint"] = config.endpoint
    if present(config.region):
        options["region"] = config.region
    if present(config.access_key_id):
        options["access_key_id"] = config.access_key_id
    if present(config.secret_access_key):
        options["secret_access_key"] = config.secret_access_key
    plain = given(config.endpoint, "").startswith("http://")
    return S3Store(bucket, config=options, client_options={"allow_http": plain, "timeout": "30s"})


def _missing(ref: ArtifactRef) -> StorageError:
    return StorageError(
        ErrorInfo(
            code="artifact_missing",
            message=f"The bytes of artifact {ref.artifact_id} are not in the storage.",
            expected=f"an object {ref.key} in the bucket {ref.bucket}",
            hint="Upload or create the artifact again.",
        )
    )


def _unreachable(error: Exception) -> StorageError:
    return StorageError(
        ErrorInfo(
            code="storage_unavailable",
            message=f"The artifact storage does not answer ({type(error).__name__}).",
            hint="Check that the storage is running and that the service has access to it.",
            retryable=True,
        )
    )
