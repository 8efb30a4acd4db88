"""Stores uploaded files: recognised by their bytes, stored once, with a record.

The object is stored before its record, so that every recorded object can be read. If the record is
not written, the object is removed again. If it is not certain whether the record was written, the
object stays.
"""

import asyncio
from typing import BinaryIO

import structlog

from myspinbot_api.domain.errors import InvalidRequest, UnsupportedMedia
from myspinbot_api.domain.history import new_id
from myspinbot_api.media.accepted_media import ACCEPTED, NotAccepted, SniffedMedia
from myspinbot_api.media.sniffer import sniff
from myspinbot_api.services.ports.availability import DatabaseAway
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_contracts import Artifact, ErrorInfo
from myspinbot_contracts.clock import now
from myspinbot_runtime.storage import ArtifactStore, StorageError

logger = structlog.get_logger(__name__)

_REMOVAL_SECONDS = 10.0


class Uploader:
    """Stores uploads."""

    def __init__(self, store: JobStore, objects: ArtifactStore) -> None:
        """Put bytes into `objects` and records into `store`."""
        self._store = store
        self._objects = objects

    async def upload(self, file: BinaryIO) -> Artifact:
        """Store a file and return its record.

        Raises:
            UnsupportedMedia: the bytes are not of an accepted kind.
            InvalidRequest: the file is empty or damaged.
            StorageError: the storage does not answer.
        """
        media, data = await asyncio.to_thread(_read, file)
        ref = await self._objects.put(
            artifact_id=new_id(),
            bucket="input",
            folder=media.folder,
            suffix=media.suffix,
            content_type=media.content_type,
            data=data,
        )
        artifact = Artifact(
            artifact_id=ref.artifact_id,
            kind="upload",
            ref=ref,
            media=media.media,
            created_at=now(),
        )
        try:
            async with self._store.transaction() as work:
                await work.artifacts.add(artifact)
        except DatabaseAway:
            await self._record_again(artifact)
        except BaseException:
            # Shielded: a client that disconnects must not leave the object behind.
            await asyncio.shield(self._remove_unless_recorded(artifact))
            raise
        logger.info(
            "uploaded",
            artifact_id=artifact.artifact_id,
            content_type=ref.content_type,
            size_bytes=ref.size_bytes,
        )
        return artifact

    async def _record_again(self, artifact: Artifact) -> None:
        """Write the record if it is missing: the reply to the commit may have been lost.

        A write waits for a commit that is still under way; a read would not see it.
        """
        try:
            async with self._store.transaction() as work:
                await work.artifacts.add_if_new(artifact)
        except BaseException:
            # The record may exist, so the object stays.
            logger.warning("object_without_certain_record", key=artifact.ref.key)
            raise

    async def _remove_unless_recorded(self, artifact: Artifact) -> None:
        try:
            async with asyncio.timeout(_REMOVAL_SECONDS):
                async with self._store.reading() as work:
                    recorded = await work.artifacts.get(artifact.artifact_id)
                if recorded is None:
                    await self._objects.delete(artifact.ref)
        except (DatabaseAway, StorageError, TimeoutError):
            # The operator finds its key here.
            logger.exception("object_left_behind", key=artifact.ref.key)


def _read(file: BinaryIO) -> tuple[SniffedMedia, bytes]:
    try:
        media = sniff(file)
    except NotAccepted as refused:
        error = ErrorInfo(
            code=refused.code,
            message=refused.message,
            expected=ACCEPTED,
            found=refused.content,
            hint="The bytes decide, not the file name. Save the file in one of these formats.",
            pointer="/file",
        )
        if refused.code == "unsupported_media":
            raise UnsupportedMedia(refused.message, [error]) from refused
        raise InvalidRequest([error]) from refused
    file.seek(0)
    return media, file.read()
