"""Artifact storage: objects in a folder or in S3, found by an `ArtifactRef`.

Both services put and get artifacts here. An object's key is made from the artifact's identity and
the digest of its bytes: whoever writes an artifact anew, such as a worker that was taken for dead
and wakes up, cannot replace bytes that a reference was given out for. What is read is checked
against the reference's length and digest.
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
    """The storage cannot be reached, or does not hold what a reference promises.

    Attributes:
        info: what was expected, what was found and what to do.
    """

    def __init__(self, info: ErrorInfo) -> None:
        """Carry `info`."""
        super().__init__(" ".join([info.message, given(info.hint, "")]).strip())
        self.info = info


class ArtifactStore:
    """The three buckets of an installation."""

    def __init__(self, buckets: Mapping[str, "ObjectStore"]) -> None:
        """Use one obstore store for each name in `BUCKETS`; see `open`."""
        self._buckets = buckets

    @classmethod
    def open(cls, config: StorageConfig) -> "ArtifactStore":
        """Return the storage of these settings. Connects to nothing yet.

        A `file://` address is a folder with a subfolder for each bucket, which is made. An `s3://`
        address is the prefix of three S3 buckets, such as `myspinbot-input`, which must exist.

        Raises:
            StorageError: the folder cannot be made.
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
                        message="The folder of STORAGE_URL cannot be made or written.",
                        expected="a folder that this user may write",
                        found=type(error).__name__,
                        hint="Set STORAGE_URL to another folder, or give this user the right.",
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
            artifact_id: identity of the artifact. The same bytes again are the same object, other
                bytes another one; which of them is the artifact, the job's record decides.
            bucket: one of `BUCKETS`.
            folder: kind of artifact, such as `videos`; chosen by the code, never by a user.
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
            StorageError: there is no such object, it cannot be read, or its bytes are not those
                that the reference was made for.
        """
        try:
            found = await obstore.get_async(self._buckets[ref.bucket], ref.key)
            data = bytes(await found.bytes_async())
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
                    hint="Upload or make the artifact again.",
                )
            )
        return data

    async def stream(
        self, ref: ArtifactRef, *, start: int = 0, end: int | None = None
    ) -> AsyncIterator[bytes]:
        """Yield the bytes of an artifact from `start` to before `end`, in chunks.

        The digest is not checked, for the first chunk is given out before the last one is read.

        Raises:
            StorageError: there is no such object or it cannot be read.
        """
        last = ref.size_bytes if end is None else min(end, ref.size_bytes)
        try:
            found = await obstore.get_async(
                self._buckets[ref.bucket], ref.key, options={"range": (start, last)}
            )
            async for chunk in found.stream(min_chunk_size=256 * 1024):
                yield bytes(chunk)
        except FileNotFoundError as error:
            raise _missing(ref) from error
        except (BaseError, OSError) as error:
            raise _unreachable(error) from error

    async def delete(self, ref: ArtifactRef) -> None:
        """Remove an artifact's object; nothing happens if it is gone already.

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
        """Find out whether the storage answers.

        Raises:
            StorageError: it does not, or a bucket does not exist.
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
            message=f"The bytes of artifact {ref.artifact_id} are not in storage.",
            expected=f"an object {ref.key} in the bucket {ref.bucket}",
            hint="Upload or make the artifact again.",
        )
    )


def _unreachable(error: Exception) -> StorageError:
    return StorageError(
        ErrorInfo(
            code="storage_unavailable",
            message=f"The artifact storage does not answer ({type(error).__name__}).",
            hint="Check that the storage is running and that the service may use it.",
            retryable=True,
        )
    )
