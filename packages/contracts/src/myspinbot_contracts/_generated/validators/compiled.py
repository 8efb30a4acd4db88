# @generated from schemas
# Do not edit: edit the source, then run `nox -s codegen`.
"""Compiled validators: each returns the faults it finds."""

import re
from collections.abc import Callable
from typing import Any

from ..support.validation import SECRET, Fault, below, is_text, json_faults, missing, shallow, unknown

REGEX_PATTERNS: dict[str, re.Pattern[str]] = {
    '^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$': re.compile('^(?:about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)\\Z'),
    '^(file:///|s3://).+$': re.compile('^(?:file:///|s3://)[^\\n\\r\\u2028\\u2029]+\\Z'),
    '^(https?://[^ ]+|/[^ ]*)$': re.compile('^(?:https?://[^ ]+|/[^ ]*)\\Z'),
    '^(redis|rediss|unix)://.+$': re.compile('^(?:redis|rediss|unix)://[^\\n\\r\\u2028\\u2029]+\\Z'),
    '^[0-9]+-[0-9]+$': re.compile('^[0-9]+-[0-9]+\\Z'),
    '^[0-9]+[.][0-9]+[.][0-9]+$': re.compile('^[0-9]+[.][0-9]+[.][0-9]+\\Z'),
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$': re.compile('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,6})?Z\\Z'),
    '^[0-9a-f]{64}$': re.compile('^[0-9a-f]{64}\\Z'),
    '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$': re.compile('^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\Z'),
    '^[A-Za-z0-9_-]{1,512}$': re.compile('^[A-Za-z0-9_\\-]{1,512}\\Z'),
    '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$': re.compile('^[a-zA-Z0-9][a-zA-Z0-9._\\-]{0,127}\\Z'),
    '^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$': re.compile('^[a-z]+/[0-9a-f\\-]{36}[.][a-z0-9]{2,5}\\Z'),
    '^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$': re.compile('^[a-z]+/[a-z0-9][a-z0-9.+\\-]{0,99}\\Z'),
    '^[a-z][a-z0-9_]{0,31}$': re.compile('^[a-z][a-z0-9_]{0,31}\\Z'),
    '^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$': re.compile('^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}\\Z'),
    '^[a-z][a-z0-9_]{0,63}$': re.compile('^[a-z][a-z0-9_]{0,63}\\Z'),
    '^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$': re.compile('^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json\\Z'),
    '^https?://[^ /]+$': re.compile('^https?://[^ /]+\\Z'),
    '^https?://[^ ]+$': re.compile('^https?://[^ ]+\\Z'),
    '^postgresql://.+$': re.compile('^postgresql://[^\\n\\r\\u2028\\u2029]+\\Z'),
    '^urn:uuid:[0-9a-f-]{36}$': re.compile('^urn:uuid:[0-9a-f\\-]{36}\\Z'),
    'date-time': re.compile('^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])\\Z')
}


def validate_AdvanceJob(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'job_id'}:
            faults += missing(data, ('job_id', 'hop'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if data.keys() - {'hop', 'job_id'}:
            faults += unknown(data, ('job_id', 'hop'))
    return faults


def validate_ApiConfig(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'allowed_origins', 'database_url', 'download_ttl_seconds', 'host', 'log_level', 'port', 'redis_url', 'shutdown_grace_seconds', 'signing_secret', 'storage', 'upload_max_bytes'}:
            faults += missing(data, ('host', 'port', 'database_url', 'redis_url', 'storage', 'signing_secret', 'allowed_origins', 'upload_max_bytes', 'download_ttl_seconds', 'log_level', 'shutdown_grace_seconds'))
        if "host" in data:
            data__host = data["host"]
            if not (isinstance(data__host, str) and (data__host.isascii() or is_text(data__host))):
                faults.append(Fault('type', 'string', data__host, ('host',)))
            else:
                if len(data__host) < 1:
                    faults.append(Fault('minLength', 1, data__host, ('host',)))
                if len(data__host) > 255:
                    faults.append(Fault('maxLength', 255, data__host, ('host',)))
        if "port" in data:
            data__port = data["port"]
            if not (isinstance(data__port, int) and not isinstance(data__port, bool) or isinstance(data__port, float) and data__port.is_integer()):
                faults.append(Fault('type', 'integer', data__port, ('port',)))
            else:
                if data__port < 0:
                    faults.append(Fault('minimum', 0, data__port, ('port',)))
                if data__port > 65535:
                    faults.append(Fault('maximum', 65535, data__port, ('port',)))
        if "database_url" in data:
            data__database_url = data["database_url"]
            if not (isinstance(data__database_url, str) and (data__database_url.isascii() or is_text(data__database_url))):
                faults.append(Fault('type', 'string', SECRET, ('database_url',)))
            else:
                if not REGEX_PATTERNS['^postgresql://.+$'].search(data__database_url):
                    faults.append(Fault('pattern', '^postgresql://.+$', SECRET, ('database_url',)))
        if "redis_url" in data:
            data__redis_url = data["redis_url"]
            if not (isinstance(data__redis_url, str) and (data__redis_url.isascii() or is_text(data__redis_url))):
                faults.append(Fault('type', 'string', SECRET, ('redis_url',)))
            else:
                if not REGEX_PATTERNS['^(redis|rediss|unix)://.+$'].search(data__redis_url):
                    faults.append(Fault('pattern', '^(redis|rediss|unix)://.+$', SECRET, ('redis_url',)))
        if "storage" in data:
            data__storage = data["storage"]
            if found := validate_StorageConfig(data__storage):
                faults += below(found, 'storage')
        if "signing_secret" in data:
            data__signing_secret = data["signing_secret"]
            if not (isinstance(data__signing_secret, str) and (data__signing_secret.isascii() or is_text(data__signing_secret))):
                faults.append(Fault('type', 'string', SECRET, ('signing_secret',)))
            else:
                if len(data__signing_secret) < 32:
                    faults.append(Fault('minLength', 32, SECRET, ('signing_secret',)))
                if len(data__signing_secret) > 1024:
                    faults.append(Fault('maxLength', 1024, SECRET, ('signing_secret',)))
        if "allowed_origins" in data:
            data__allowed_origins = data["allowed_origins"]
            if not isinstance(data__allowed_origins, list):
                faults.append(Fault('type', 'array', data__allowed_origins, ('allowed_origins',)))
            else:
                if len(data__allowed_origins) < 0:
                    faults.append(Fault('minItems', 0, data__allowed_origins, ('allowed_origins',)))
                if len(data__allowed_origins) > 64:
                    faults.append(Fault('maxItems', 64, data__allowed_origins, ('allowed_origins',)))
                for data__allowed_origins_x, data__allowed_origins_item in enumerate(data__allowed_origins):
                    if not (isinstance(data__allowed_origins_item, str) and (data__allowed_origins_item.isascii() or is_text(data__allowed_origins_item))):
                        faults.append(Fault('type', 'string', data__allowed_origins_item, ('allowed_origins', data__allowed_origins_x,)))
                    else:
                        if not REGEX_PATTERNS['^https?://[^ /]+$'].search(data__allowed_origins_item):
                            faults.append(Fault('pattern', '^https?://[^ /]+$', data__allowed_origins_item, ('allowed_origins', data__allowed_origins_x,)))
        if "upload_max_bytes" in data:
            data__upload_max_bytes = data["upload_max_bytes"]
            if not (isinstance(data__upload_max_bytes, int) and not isinstance(data__upload_max_bytes, bool) or isinstance(data__upload_max_bytes, float) and data__upload_max_bytes.is_integer()):
                faults.append(Fault('type', 'integer', data__upload_max_bytes, ('upload_max_bytes',)))
            else:
                if data__upload_max_bytes < 1:
                    faults.append(Fault('minimum', 1, data__upload_max_bytes, ('upload_max_bytes',)))
                if data__upload_max_bytes > 10737418240:
                    faults.append(Fault('maximum', 10737418240, data__upload_max_bytes, ('upload_max_bytes',)))
        if "download_ttl_seconds" in data:
            data__download_ttl_seconds = data["download_ttl_seconds"]
            if not (isinstance(data__download_ttl_seconds, int) and not isinstance(data__download_ttl_seconds, bool) or isinstance(data__download_ttl_seconds, float) and data__download_ttl_seconds.is_integer()):
                faults.append(Fault('type', 'integer', data__download_ttl_seconds, ('download_ttl_seconds',)))
            else:
                if data__download_ttl_seconds < 1:
                    faults.append(Fault('minimum', 1, data__download_ttl_seconds, ('download_ttl_seconds',)))
                if data__download_ttl_seconds > 604800:
                    faults.append(Fault('maximum', 604800, data__download_ttl_seconds, ('download_ttl_seconds',)))
        if "log_level" in data:
            data__log_level = data["log_level"]
            if data__log_level not in ('debug', 'info', 'warning', 'error'):
                faults.append(Fault('enum', ['debug', 'info', 'warning', 'error'], data__log_level, ('log_level',)))
        if "shutdown_grace_seconds" in data:
            data__shutdown_grace_seconds = data["shutdown_grace_seconds"]
            if not (isinstance(data__shutdown_grace_seconds, (int, float)) and not isinstance(data__shutdown_grace_seconds, bool) and data__shutdown_grace_seconds - data__shutdown_grace_seconds == 0):
                faults.append(Fault('type', 'number', data__shutdown_grace_seconds, ('shutdown_grace_seconds',)))
            else:
                if data__shutdown_grace_seconds < 0:
                    faults.append(Fault('minimum', 0, data__shutdown_grace_seconds, ('shutdown_grace_seconds',)))
                if data__shutdown_grace_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__shutdown_grace_seconds, ('shutdown_grace_seconds',)))
        if data.keys() - {'allowed_origins', 'database_url', 'download_ttl_seconds', 'host', 'log_level', 'port', 'redis_url', 'shutdown_grace_seconds', 'signing_secret', 'storage', 'upload_max_bytes'}:
            faults += unknown(data, ('host', 'port', 'database_url', 'redis_url', 'storage', 'signing_secret', 'allowed_origins', 'upload_max_bytes', 'download_ttl_seconds', 'log_level', 'shutdown_grace_seconds'))
    return faults


def validate_Artifact(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'artifact_id', 'created_at', 'kind', 'media', 'ref'}:
            faults += missing(data, ('artifact_id', 'kind', 'ref', 'media', 'created_at'))
        if "artifact_id" in data:
            data__artifact_id = data["artifact_id"]
            if found := validate_Uuid(data__artifact_id):
                faults += below(found, 'artifact_id')
        if "kind" in data:
            data__kind = data["kind"]
            if found := validate_ArtifactKind(data__kind):
                faults += below(found, 'kind')
        if "ref" in data:
            data__ref = data["ref"]
            if found := validate_ArtifactRef(data__ref):
                faults += below(found, 'ref')
        if "media" in data:
            data__media = data["media"]
            if found := validate_MediaInfo(data__media):
                faults += below(found, 'media')
        if "created_at" in data:
            data__created_at = data["created_at"]
            if found := validate_Timestamp(data__created_at):
                faults += below(found, 'created_at')
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "name" in data:
            data__name = data["name"]
            if not (isinstance(data__name, str) and (data__name.isascii() or is_text(data__name))):
                faults.append(Fault('type', 'string', data__name, ('name',)))
            else:
                if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__name):
                    faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__name, ('name',)))
        if data.keys() - {'artifact_id', 'created_at', 'job_id', 'kind', 'media', 'name', 'node_id', 'ref'}:
            faults += unknown(data, ('artifact_id', 'kind', 'ref', 'media', 'created_at', 'job_id', 'node_id', 'name'))
    return faults


def validate_ArtifactDownload(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'artifact', 'expires_at', 'url'}:
            faults += missing(data, ('artifact', 'url', 'expires_at'))
        if "artifact" in data:
            data__artifact = data["artifact"]
            if found := validate_Artifact(data__artifact):
                faults += below(found, 'artifact')
        if "url" in data:
            data__url = data["url"]
            if not (isinstance(data__url, str) and (data__url.isascii() or is_text(data__url))):
                faults.append(Fault('type', 'string', data__url, ('url',)))
            else:
                if len(data__url) > 4000:
                    faults.append(Fault('maxLength', 4000, data__url, ('url',)))
                if not REGEX_PATTERNS['^(https?://[^ ]+|/[^ ]*)$'].search(data__url):
                    faults.append(Fault('pattern', '^(https?://[^ ]+|/[^ ]*)$', data__url, ('url',)))
        if "expires_at" in data:
            data__expires_at = data["expires_at"]
            if found := validate_Timestamp(data__expires_at):
                faults += below(found, 'expires_at')
        if data.keys() - {'artifact', 'expires_at', 'url'}:
            faults += unknown(data, ('artifact', 'url', 'expires_at'))
    return faults


def validate_ArtifactKind(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('upload', 'output'):
        faults.append(Fault('enum', ['upload', 'output'], data, ()))
    return faults


def validate_ArtifactPage(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'items'}:
            faults += missing(data, ('items',))
        if "items" in data:
            data__items = data["items"]
            if not isinstance(data__items, list):
                faults.append(Fault('type', 'array', data__items, ('items',)))
            else:
                if len(data__items) < 0:
                    faults.append(Fault('minItems', 0, data__items, ('items',)))
                if len(data__items) > 200:
                    faults.append(Fault('maxItems', 200, data__items, ('items',)))
                for data__items_x, data__items_item in enumerate(data__items):
                    if found := validate_Artifact(data__items_item):
                        faults += below(found, 'items', data__items_x)
        if "next_cursor" in data:
            data__next_cursor = data["next_cursor"]
            if found := validate_PageCursor(data__next_cursor):
                faults += below(found, 'next_cursor')
        if data.keys() - {'items', 'next_cursor'}:
            faults += unknown(data, ('items', 'next_cursor'))
    return faults


def validate_ArtifactRef(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'artifact_id', 'bucket', 'content_type', 'key', 'sha256', 'size_bytes'}:
            faults += missing(data, ('artifact_id', 'bucket', 'key', 'size_bytes', 'content_type', 'sha256'))
        if "artifact_id" in data:
            data__artifact_id = data["artifact_id"]
            if found := validate_Uuid(data__artifact_id):
                faults += below(found, 'artifact_id')
        if "bucket" in data:
            data__bucket = data["bucket"]
            if found := validate_Bucket(data__bucket):
                faults += below(found, 'bucket')
        if "key" in data:
            data__key = data["key"]
            if not (isinstance(data__key, str) and (data__key.isascii() or is_text(data__key))):
                faults.append(Fault('type', 'string', data__key, ('key',)))
            else:
                if not REGEX_PATTERNS['^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$'].search(data__key):
                    faults.append(Fault('pattern', '^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$', data__key, ('key',)))
        if "size_bytes" in data:
            data__size_bytes = data["size_bytes"]
            if not (isinstance(data__size_bytes, int) and not isinstance(data__size_bytes, bool) or isinstance(data__size_bytes, float) and data__size_bytes.is_integer()):
                faults.append(Fault('type', 'integer', data__size_bytes, ('size_bytes',)))
            else:
                if data__size_bytes < 1:
                    faults.append(Fault('minimum', 1, data__size_bytes, ('size_bytes',)))
                if data__size_bytes > 1099511627776:
                    faults.append(Fault('maximum', 1099511627776, data__size_bytes, ('size_bytes',)))
        if "content_type" in data:
            data__content_type = data["content_type"]
            if found := validate_ContentType(data__content_type):
                faults += below(found, 'content_type')
        if "sha256" in data:
            data__sha256 = data["sha256"]
            if found := validate_Sha256(data__sha256):
                faults += below(found, 'sha256')
        if data.keys() - {'artifact_id', 'bucket', 'content_type', 'key', 'sha256', 'size_bytes'}:
            faults += unknown(data, ('artifact_id', 'bucket', 'key', 'size_bytes', 'content_type', 'sha256'))
    return faults


def validate_Bucket(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('input', 'staged', 'output'):
        faults.append(Fault('enum', ['input', 'staged', 'output'], data, ()))
    return faults


def validate_CancelJob(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'job_id', 'reason', 'requested_at'}:
            faults += missing(data, ('job_id', 'reason', 'requested_at'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "reason" in data:
            data__reason = data["reason"]
            if not (isinstance(data__reason, str) and (data__reason.isascii() or is_text(data__reason))):
                faults.append(Fault('type', 'string', data__reason, ('reason',)))
            else:
                if len(data__reason) < 1:
                    faults.append(Fault('minLength', 1, data__reason, ('reason',)))
                if len(data__reason) > 500:
                    faults.append(Fault('maxLength', 500, data__reason, ('reason',)))
        if "requested_at" in data:
            data__requested_at = data["requested_at"]
            if found := validate_Timestamp(data__requested_at):
                faults += below(found, 'requested_at')
        if data.keys() - {'job_id', 'reason', 'requested_at'}:
            faults += unknown(data, ('job_id', 'reason', 'requested_at'))
    return faults


def validate_CancelJobRequest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if "reason" in data:
            data__reason = data["reason"]
            if not (isinstance(data__reason, str) and (data__reason.isascii() or is_text(data__reason))):
                faults.append(Fault('type', 'string', data__reason, ('reason',)))
            else:
                if len(data__reason) < 1:
                    faults.append(Fault('minLength', 1, data__reason, ('reason',)))
                if len(data__reason) > 500:
                    faults.append(Fault('maxLength', 500, data__reason, ('reason',)))
        if data.keys() - {'reason'}:
            faults += unknown(data, ('reason',))
    return faults


def validate_Capability(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'capability_id', 'concurrency', 'description', 'engine', 'input_schema', 'label', 'output_schema', 'params_schema', 'plane', 'timeout_seconds', 'version'}:
            faults += missing(data, ('capability_id', 'plane', 'label', 'description', 'version', 'engine', 'timeout_seconds', 'concurrency', 'params_schema', 'input_schema', 'output_schema'))
        if "capability_id" in data:
            data__capability_id = data["capability_id"]
            if found := validate_CapabilityId(data__capability_id):
                faults += below(found, 'capability_id')
        if "plane" in data:
            data__plane = data["plane"]
            if found := validate_Plane(data__plane):
                faults += below(found, 'plane')
        if "label" in data:
            data__label = data["label"]
            if not (isinstance(data__label, str) and (data__label.isascii() or is_text(data__label))):
                faults.append(Fault('type', 'string', data__label, ('label',)))
            else:
                if len(data__label) < 1:
                    faults.append(Fault('minLength', 1, data__label, ('label',)))
                if len(data__label) > 80:
                    faults.append(Fault('maxLength', 80, data__label, ('label',)))
        if "description" in data:
            data__description = data["description"]
            if not (isinstance(data__description, str) and (data__description.isascii() or is_text(data__description))):
                faults.append(Fault('type', 'string', data__description, ('description',)))
            else:
                if len(data__description) < 1:
                    faults.append(Fault('minLength', 1, data__description, ('description',)))
                if len(data__description) > 1000:
                    faults.append(Fault('maxLength', 1000, data__description, ('description',)))
        if "version" in data:
            data__version = data["version"]
            if not (isinstance(data__version, str) and (data__version.isascii() or is_text(data__version))):
                faults.append(Fault('type', 'string', data__version, ('version',)))
            else:
                if not REGEX_PATTERNS['^[0-9]+[.][0-9]+[.][0-9]+$'].search(data__version):
                    faults.append(Fault('pattern', '^[0-9]+[.][0-9]+[.][0-9]+$', data__version, ('version',)))
        if "engine" in data:
            data__engine = data["engine"]
            if found := validate_EngineId(data__engine):
                faults += below(found, 'engine')
        if "timeout_seconds" in data:
            data__timeout_seconds = data["timeout_seconds"]
            if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
                faults.append(Fault('type', 'number', data__timeout_seconds, ('timeout_seconds',)))
            else:
                if data__timeout_seconds < 0.1:
                    faults.append(Fault('minimum', 0.1, data__timeout_seconds, ('timeout_seconds',)))
                if data__timeout_seconds > 86400:
                    faults.append(Fault('maximum', 86400, data__timeout_seconds, ('timeout_seconds',)))
        if "concurrency" in data:
            data__concurrency = data["concurrency"]
            if not (isinstance(data__concurrency, int) and not isinstance(data__concurrency, bool) or isinstance(data__concurrency, float) and data__concurrency.is_integer()):
                faults.append(Fault('type', 'integer', data__concurrency, ('concurrency',)))
            else:
                if data__concurrency < 1:
                    faults.append(Fault('minimum', 1, data__concurrency, ('concurrency',)))
                if data__concurrency > 1024:
                    faults.append(Fault('maximum', 1024, data__concurrency, ('concurrency',)))
        if "params_schema" in data:
            data__params_schema = data["params_schema"]
            if found := validate_SchemaUri(data__params_schema):
                faults += below(found, 'params_schema')
        if "input_schema" in data:
            data__input_schema = data["input_schema"]
            if found := validate_SchemaUri(data__input_schema):
                faults += below(found, 'input_schema')
        if "output_schema" in data:
            data__output_schema = data["output_schema"]
            if found := validate_SchemaUri(data__output_schema):
                faults += below(found, 'output_schema')
        if data.keys() - {'capability_id', 'concurrency', 'description', 'engine', 'input_schema', 'label', 'output_schema', 'params_schema', 'plane', 'timeout_seconds', 'version'}:
            faults += unknown(data, ('capability_id', 'plane', 'label', 'description', 'version', 'engine', 'timeout_seconds', 'concurrency', 'params_schema', 'input_schema', 'output_schema'))
    return faults


def validate_CapabilityId(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$'].search(data):
            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$', data, ()))
    return faults


def validate_ClientFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        data_tag = data.get('action')
        if data_tag == 'subscribe':
            faults += validate_SubscribeFrame(data)
        elif data_tag == 'unsubscribe':
            faults += validate_UnsubscribeFrame(data)
        else:
            faults.append(Fault('oneOf', {'property': 'action', 'values': ['subscribe', 'unsubscribe']}, data, ()))
    return faults


def validate_CombinedManifest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'capabilities', 'generated_at', 'sources'}:
            faults += missing(data, ('generated_at', 'capabilities', 'sources'))
        if "generated_at" in data:
            data__generated_at = data["generated_at"]
            if found := validate_Timestamp(data__generated_at):
                faults += below(found, 'generated_at')
        if "capabilities" in data:
            data__capabilities = data["capabilities"]
            if not isinstance(data__capabilities, list):
                faults.append(Fault('type', 'array', data__capabilities, ('capabilities',)))
            else:
                if len(data__capabilities) < 0:
                    faults.append(Fault('minItems', 0, data__capabilities, ('capabilities',)))
                if len(data__capabilities) > 2000:
                    faults.append(Fault('maxItems', 2000, data__capabilities, ('capabilities',)))
                for data__capabilities_x, data__capabilities_item in enumerate(data__capabilities):
                    if found := validate_Capability(data__capabilities_item):
                        faults += below(found, 'capabilities', data__capabilities_x)
        if "sources" in data:
            data__sources = data["sources"]
            if not isinstance(data__sources, list):
                faults.append(Fault('type', 'array', data__sources, ('sources',)))
            else:
                if len(data__sources) < 0:
                    faults.append(Fault('minItems', 0, data__sources, ('sources',)))
                if len(data__sources) > 2:
                    faults.append(Fault('maxItems', 2, data__sources, ('sources',)))
                for data__sources_x, data__sources_item in enumerate(data__sources):
                    if found := validate_ManifestSource(data__sources_item):
                        faults += below(found, 'sources', data__sources_x)
        if data.keys() - {'capabilities', 'generated_at', 'sources'}:
            faults += unknown(data, ('generated_at', 'capabilities', 'sources'))
    return faults


def validate_ContentType(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$'].search(data):
            faults.append(Fault('pattern', '^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$', data, ()))
    return faults


def validate_DeadLetter(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'consumer_group', 'dead_lettered_at', 'delivery_count', 'entry_id', 'error', 'fields', 'stream'}:
            faults += missing(data, ('stream', 'entry_id', 'consumer_group', 'delivery_count', 'error', 'fields', 'dead_lettered_at'))
        if "stream" in data:
            data__stream = data["stream"]
            if not (isinstance(data__stream, str) and (data__stream.isascii() or is_text(data__stream))):
                faults.append(Fault('type', 'string', data__stream, ('stream',)))
            else:
                if len(data__stream) < 1:
                    faults.append(Fault('minLength', 1, data__stream, ('stream',)))
                if len(data__stream) > 200:
                    faults.append(Fault('maxLength', 200, data__stream, ('stream',)))
        if "entry_id" in data:
            data__entry_id = data["entry_id"]
            if not (isinstance(data__entry_id, str) and (data__entry_id.isascii() or is_text(data__entry_id))):
                faults.append(Fault('type', 'string', data__entry_id, ('entry_id',)))
            else:
                if not REGEX_PATTERNS['^[0-9]+-[0-9]+$'].search(data__entry_id):
                    faults.append(Fault('pattern', '^[0-9]+-[0-9]+$', data__entry_id, ('entry_id',)))
        if "consumer_group" in data:
            data__consumer_group = data["consumer_group"]
            if not (isinstance(data__consumer_group, str) and (data__consumer_group.isascii() or is_text(data__consumer_group))):
                faults.append(Fault('type', 'string', data__consumer_group, ('consumer_group',)))
            else:
                if len(data__consumer_group) < 1:
                    faults.append(Fault('minLength', 1, data__consumer_group, ('consumer_group',)))
                if len(data__consumer_group) > 200:
                    faults.append(Fault('maxLength', 200, data__consumer_group, ('consumer_group',)))
        if "delivery_count" in data:
            data__delivery_count = data["delivery_count"]
            if not (isinstance(data__delivery_count, int) and not isinstance(data__delivery_count, bool) or isinstance(data__delivery_count, float) and data__delivery_count.is_integer()):
                faults.append(Fault('type', 'integer', data__delivery_count, ('delivery_count',)))
            else:
                if data__delivery_count < 0:
                    faults.append(Fault('minimum', 0, data__delivery_count, ('delivery_count',)))
                if data__delivery_count > 1000000:
                    faults.append(Fault('maximum', 1000000, data__delivery_count, ('delivery_count',)))
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if "fields" in data:
            data__fields = data["fields"]
            if not isinstance(data__fields, dict):
                faults.append(Fault('type', 'object', data__fields, ('fields',)))
            else:
                for data__fields_key in data__fields:
                    data__fields_value = data__fields[data__fields_key]
                    if not (isinstance(data__fields_value, str) and (data__fields_value.isascii() or is_text(data__fields_value))):
                        faults.append(Fault('type', 'string', data__fields_value, ('fields', data__fields_key,)))
                for data__fields_key in data__fields:
                    if not (isinstance(data__fields_key, str) and (data__fields_key.isascii() or is_text(data__fields_key))):
                        faults.append(Fault('type', 'string', data__fields_key, ('fields',)))
        if "dead_lettered_at" in data:
            data__dead_lettered_at = data["dead_lettered_at"]
            if found := validate_Timestamp(data__dead_lettered_at):
                faults += below(found, 'dead_lettered_at')
        if data.keys() - {'consumer_group', 'dead_lettered_at', 'delivery_count', 'entry_id', 'error', 'fields', 'stream'}:
            faults += unknown(data, ('stream', 'entry_id', 'consumer_group', 'delivery_count', 'error', 'fields', 'dead_lettered_at'))
    return faults


def validate_DummyTaskOutput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'attempt', 'received'}:
            faults += missing(data, ('received', 'attempt'))
        if "received" in data:
            data__received = data["received"]
            if found := validate_JsonObject(data__received):
                faults += below(found, 'received')
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 1:
                    faults.append(Fault('minimum', 1, data__attempt, ('attempt',)))
                if data__attempt > 101:
                    faults.append(Fault('maximum', 101, data__attempt, ('attempt',)))
        if data.keys() - {'attempt', 'received'}:
            faults += unknown(data, ('received', 'attempt'))
    return faults


def validate_DummyTaskParams(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'duration_seconds', 'fail_attempts', 'steps'}:
            faults += missing(data, ('duration_seconds', 'steps', 'fail_attempts'))
        if "duration_seconds" in data:
            data__duration_seconds = data["duration_seconds"]
            if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
                faults.append(Fault('type', 'number', data__duration_seconds, ('duration_seconds',)))
            else:
                if data__duration_seconds < 0:
                    faults.append(Fault('minimum', 0, data__duration_seconds, ('duration_seconds',)))
                if data__duration_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__duration_seconds, ('duration_seconds',)))
        if "steps" in data:
            data__steps = data["steps"]
            if not (isinstance(data__steps, int) and not isinstance(data__steps, bool) or isinstance(data__steps, float) and data__steps.is_integer()):
                faults.append(Fault('type', 'integer', data__steps, ('steps',)))
            else:
                if data__steps < 1:
                    faults.append(Fault('minimum', 1, data__steps, ('steps',)))
                if data__steps > 10000:
                    faults.append(Fault('maximum', 10000, data__steps, ('steps',)))
        if "fail_attempts" in data:
            data__fail_attempts = data["fail_attempts"]
            if not (isinstance(data__fail_attempts, int) and not isinstance(data__fail_attempts, bool) or isinstance(data__fail_attempts, float) and data__fail_attempts.is_integer()):
                faults.append(Fault('type', 'integer', data__fail_attempts, ('fail_attempts',)))
            else:
                if data__fail_attempts < 0:
                    faults.append(Fault('minimum', 0, data__fail_attempts, ('fail_attempts',)))
                if data__fail_attempts > 100:
                    faults.append(Fault('maximum', 100, data__fail_attempts, ('fail_attempts',)))
        if data.keys() - {'duration_seconds', 'fail_attempts', 'steps'}:
            faults += unknown(data, ('duration_seconds', 'steps', 'fail_attempts'))
    return faults


def validate_Edge(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'kind', 'source', 'target'}:
            faults += missing(data, ('source', 'target', 'kind'))
        if "source" in data:
            data__source = data["source"]
            if found := validate_NodeId(data__source):
                faults += below(found, 'source')
        if "target" in data:
            data__target = data["target"]
            if found := validate_NodeId(data__target):
                faults += below(found, 'target')
        if "kind" in data:
            data__kind = data["kind"]
            if found := validate_EdgeKind(data__kind):
                faults += below(found, 'kind')
        if data.keys() - {'kind', 'source', 'target'}:
            faults += unknown(data, ('source', 'target', 'kind'))
    return faults


def validate_EdgeKind(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('on_success', 'on_failure', 'always'):
        faults.append(Fault('enum', ['on_success', 'on_failure', 'always'], data, ()))
    return faults


def validate_EmptyObject(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if data:
            faults += unknown(data, ())
    return faults


def validate_EngineId(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,31}$'].search(data):
            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,31}$', data, ()))
    return faults


def validate_ErrorFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'error', 'type'}:
            faults += missing(data, ('type', 'error'))
        if "type" in data:
            data__type = data["type"]
            if data__type not in ('error',):
                faults.append(Fault('enum', ['error'], data__type, ('type',)))
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if data.keys() - {'error', 'job_id', 'type'}:
            faults += unknown(data, ('type', 'error', 'job_id'))
    return faults


def validate_ErrorInfo(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'code', 'message'}:
            faults += missing(data, ('code', 'message'))
        if "code" in data:
            data__code = data["code"]
            if not (isinstance(data__code, str) and (data__code.isascii() or is_text(data__code))):
                faults.append(Fault('type', 'string', data__code, ('code',)))
            else:
                if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__code):
                    faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__code, ('code',)))
        if "message" in data:
            data__message = data["message"]
            if not (isinstance(data__message, str) and (data__message.isascii() or is_text(data__message))):
                faults.append(Fault('type', 'string', data__message, ('message',)))
            else:
                if len(data__message) < 1:
                    faults.append(Fault('minLength', 1, data__message, ('message',)))
                if len(data__message) > 2000:
                    faults.append(Fault('maxLength', 2000, data__message, ('message',)))
        if "expected" in data:
            data__expected = data["expected"]
            if not (isinstance(data__expected, str) and (data__expected.isascii() or is_text(data__expected))):
                faults.append(Fault('type', 'string', data__expected, ('expected',)))
            else:
                if len(data__expected) < 1:
                    faults.append(Fault('minLength', 1, data__expected, ('expected',)))
                if len(data__expected) > 2000:
                    faults.append(Fault('maxLength', 2000, data__expected, ('expected',)))
        if "found" in data:
            data__found = data["found"]
            if not (isinstance(data__found, str) and (data__found.isascii() or is_text(data__found))):
                faults.append(Fault('type', 'string', data__found, ('found',)))
            else:
                if len(data__found) < 1:
                    faults.append(Fault('minLength', 1, data__found, ('found',)))
                if len(data__found) > 2000:
                    faults.append(Fault('maxLength', 2000, data__found, ('found',)))
        if "hint" in data:
            data__hint = data["hint"]
            if not (isinstance(data__hint, str) and (data__hint.isascii() or is_text(data__hint))):
                faults.append(Fault('type', 'string', data__hint, ('hint',)))
            else:
                if len(data__hint) < 1:
                    faults.append(Fault('minLength', 1, data__hint, ('hint',)))
                if len(data__hint) > 2000:
                    faults.append(Fault('maxLength', 2000, data__hint, ('hint',)))
        if "pointer" in data:
            data__pointer = data["pointer"]
            if not (isinstance(data__pointer, str) and (data__pointer.isascii() or is_text(data__pointer))):
                faults.append(Fault('type', 'string', data__pointer, ('pointer',)))
            else:
                if len(data__pointer) > 1000:
                    faults.append(Fault('maxLength', 1000, data__pointer, ('pointer',)))
        if "retryable" in data:
            data__retryable = data["retryable"]
            if not isinstance(data__retryable, bool):
                faults.append(Fault('type', 'boolean', data__retryable, ('retryable',)))
        if data.keys() - {'code', 'expected', 'found', 'hint', 'message', 'pointer', 'retryable'}:
            faults += unknown(data, ('code', 'message', 'expected', 'found', 'hint', 'pointer', 'retryable'))
    return faults


def validate_F5ToTtsInput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'narration'}:
            faults += missing(data, ('narration',))
        if "narration" in data:
            data__narration = data["narration"]
            if not (isinstance(data__narration, str) and (data__narration.isascii() or is_text(data__narration))):
                faults.append(Fault('type', 'string', data__narration, ('narration',)))
            else:
                if len(data__narration) < 1:
                    faults.append(Fault('minLength', 1, data__narration, ('narration',)))
                if len(data__narration) > 4000:
                    faults.append(Fault('maxLength', 4000, data__narration, ('narration',)))
        if data.keys() - {'narration'}:
            faults += unknown(data, ('narration',))
    return faults


def validate_F5ToTtsOutput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'audio', 'duration_seconds', 'sample_rate_hz'}:
            faults += missing(data, ('audio', 'duration_seconds', 'sample_rate_hz'))
        if "audio" in data:
            data__audio = data["audio"]
            if found := validate_ArtifactRef(data__audio):
                faults += below(found, 'audio')
        if "duration_seconds" in data:
            data__duration_seconds = data["duration_seconds"]
            if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
                faults.append(Fault('type', 'number', data__duration_seconds, ('duration_seconds',)))
            else:
                if data__duration_seconds < 0:
                    faults.append(Fault('minimum', 0, data__duration_seconds, ('duration_seconds',)))
                if data__duration_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__duration_seconds, ('duration_seconds',)))
        if "sample_rate_hz" in data:
            data__sample_rate_hz = data["sample_rate_hz"]
            if not (isinstance(data__sample_rate_hz, int) and not isinstance(data__sample_rate_hz, bool) or isinstance(data__sample_rate_hz, float) and data__sample_rate_hz.is_integer()):
                faults.append(Fault('type', 'integer', data__sample_rate_hz, ('sample_rate_hz',)))
            else:
                if data__sample_rate_hz < 8000:
                    faults.append(Fault('minimum', 8000, data__sample_rate_hz, ('sample_rate_hz',)))
                if data__sample_rate_hz > 192000:
                    faults.append(Fault('maximum', 192000, data__sample_rate_hz, ('sample_rate_hz',)))
        if data.keys() - {'audio', 'duration_seconds', 'sample_rate_hz'}:
            faults += unknown(data, ('audio', 'duration_seconds', 'sample_rate_hz'))
    return faults


def validate_F5ToTtsParams(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'reference_audio', 'speed'}:
            faults += missing(data, ('reference_audio', 'speed'))
        if "reference_audio" in data:
            data__reference_audio = data["reference_audio"]
            if found := validate_ArtifactRef(data__reference_audio):
                faults += below(found, 'reference_audio')
        if "reference_text" in data:
            data__reference_text = data["reference_text"]
            if not (isinstance(data__reference_text, str) and (data__reference_text.isascii() or is_text(data__reference_text))):
                faults.append(Fault('type', 'string', data__reference_text, ('reference_text',)))
            else:
                if len(data__reference_text) < 1:
                    faults.append(Fault('minLength', 1, data__reference_text, ('reference_text',)))
                if len(data__reference_text) > 2000:
                    faults.append(Fault('maxLength', 2000, data__reference_text, ('reference_text',)))
        if "speed" in data:
            data__speed = data["speed"]
            if not (isinstance(data__speed, (int, float)) and not isinstance(data__speed, bool) and data__speed - data__speed == 0):
                faults.append(Fault('type', 'number', data__speed, ('speed',)))
            else:
                if data__speed < 0.5:
                    faults.append(Fault('minimum', 0.5, data__speed, ('speed',)))
                if data__speed > 2:
                    faults.append(Fault('maximum', 2, data__speed, ('speed',)))
        if data.keys() - {'reference_audio', 'reference_text', 'speed'}:
            faults += unknown(data, ('reference_audio', 'reference_text', 'speed'))
    return faults


def validate_F5ttsInfinitetalkRequest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'image_artifact_id', 'prompt', 'voice_artifact_id'}:
            faults += missing(data, ('prompt', 'image_artifact_id', 'voice_artifact_id'))
        if "prompt" in data:
            data__prompt = data["prompt"]
            if not (isinstance(data__prompt, str) and (data__prompt.isascii() or is_text(data__prompt))):
                faults.append(Fault('type', 'string', data__prompt, ('prompt',)))
            else:
                if len(data__prompt) < 1:
                    faults.append(Fault('minLength', 1, data__prompt, ('prompt',)))
                if len(data__prompt) > 4000:
                    faults.append(Fault('maxLength', 4000, data__prompt, ('prompt',)))
        if "image_artifact_id" in data:
            data__image_artifact_id = data["image_artifact_id"]
            if found := validate_Uuid(data__image_artifact_id):
                faults += below(found, 'image_artifact_id')
        if "voice_artifact_id" in data:
            data__voice_artifact_id = data["voice_artifact_id"]
            if found := validate_Uuid(data__voice_artifact_id):
                faults += below(found, 'voice_artifact_id')
        if "reference_text" in data:
            data__reference_text = data["reference_text"]
            if not (isinstance(data__reference_text, str) and (data__reference_text.isascii() or is_text(data__reference_text))):
                faults.append(Fault('type', 'string', data__reference_text, ('reference_text',)))
            else:
                if len(data__reference_text) < 1:
                    faults.append(Fault('minLength', 1, data__reference_text, ('reference_text',)))
                if len(data__reference_text) > 2000:
                    faults.append(Fault('maxLength', 2000, data__reference_text, ('reference_text',)))
        if "tone" in data:
            data__tone = data["tone"]
            if data__tone not in ('casual', 'formal', 'excited', 'calm'):
                faults.append(Fault('enum', ['casual', 'formal', 'excited', 'calm'], data__tone, ('tone',)))
        if "length_seconds" in data:
            data__length_seconds = data["length_seconds"]
            if not (isinstance(data__length_seconds, (int, float)) and not isinstance(data__length_seconds, bool) and data__length_seconds - data__length_seconds == 0):
                faults.append(Fault('type', 'number', data__length_seconds, ('length_seconds',)))
            else:
                if data__length_seconds < 2:
                    faults.append(Fault('minimum', 2, data__length_seconds, ('length_seconds',)))
                if data__length_seconds > 60:
                    faults.append(Fault('maximum', 60, data__length_seconds, ('length_seconds',)))
        if "persona" in data:
            data__persona = data["persona"]
            if not (isinstance(data__persona, str) and (data__persona.isascii() or is_text(data__persona))):
                faults.append(Fault('type', 'string', data__persona, ('persona',)))
            else:
                if len(data__persona) < 1:
                    faults.append(Fault('minLength', 1, data__persona, ('persona',)))
                if len(data__persona) > 200:
                    faults.append(Fault('maxLength', 200, data__persona, ('persona',)))
        if "positive_prompt" in data:
            data__positive_prompt = data["positive_prompt"]
            if not (isinstance(data__positive_prompt, str) and (data__positive_prompt.isascii() or is_text(data__positive_prompt))):
                faults.append(Fault('type', 'string', data__positive_prompt, ('positive_prompt',)))
            else:
                if len(data__positive_prompt) < 1:
                    faults.append(Fault('minLength', 1, data__positive_prompt, ('positive_prompt',)))
                if len(data__positive_prompt) > 2000:
                    faults.append(Fault('maxLength', 2000, data__positive_prompt, ('positive_prompt',)))
        if "negative_prompt" in data:
            data__negative_prompt = data["negative_prompt"]
            if not (isinstance(data__negative_prompt, str) and (data__negative_prompt.isascii() or is_text(data__negative_prompt))):
                faults.append(Fault('type', 'string', data__negative_prompt, ('negative_prompt',)))
            else:
                if len(data__negative_prompt) < 1:
                    faults.append(Fault('minLength', 1, data__negative_prompt, ('negative_prompt',)))
                if len(data__negative_prompt) > 2000:
                    faults.append(Fault('maxLength', 2000, data__negative_prompt, ('negative_prompt',)))
        if data.keys() - {'image_artifact_id', 'length_seconds', 'negative_prompt', 'persona', 'positive_prompt', 'prompt', 'reference_text', 'tone', 'voice_artifact_id'}:
            faults += unknown(data, ('prompt', 'image_artifact_id', 'voice_artifact_id', 'reference_text', 'tone', 'length_seconds', 'persona', 'positive_prompt', 'negative_prompt'))
    return faults


def validate_Fraction(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, (int, float)) and not isinstance(data, bool) and data - data == 0):
        faults.append(Fault('type', 'number', data, ()))
    else:
        if data < 0:
            faults.append(Fault('minimum', 0, data, ()))
        if data > 1:
            faults.append(Fault('maximum', 1, data, ()))
    return faults


def validate_GenerateScriptOutput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'model', 'narration', 'stage_prompt', 'tokens_used'}:
            faults += missing(data, ('narration', 'stage_prompt', 'model', 'tokens_used'))
        if "narration" in data:
            data__narration = data["narration"]
            if not (isinstance(data__narration, str) and (data__narration.isascii() or is_text(data__narration))):
                faults.append(Fault('type', 'string', data__narration, ('narration',)))
            else:
                if len(data__narration) < 1:
                    faults.append(Fault('minLength', 1, data__narration, ('narration',)))
                if len(data__narration) > 4000:
                    faults.append(Fault('maxLength', 4000, data__narration, ('narration',)))
        if "stage_prompt" in data:
            data__stage_prompt = data["stage_prompt"]
            if not (isinstance(data__stage_prompt, str) and (data__stage_prompt.isascii() or is_text(data__stage_prompt))):
                faults.append(Fault('type', 'string', data__stage_prompt, ('stage_prompt',)))
            else:
                if len(data__stage_prompt) < 1:
                    faults.append(Fault('minLength', 1, data__stage_prompt, ('stage_prompt',)))
                if len(data__stage_prompt) > 2000:
                    faults.append(Fault('maxLength', 2000, data__stage_prompt, ('stage_prompt',)))
        if "model" in data:
            data__model = data["model"]
            if not (isinstance(data__model, str) and (data__model.isascii() or is_text(data__model))):
                faults.append(Fault('type', 'string', data__model, ('model',)))
            else:
                if len(data__model) < 1:
                    faults.append(Fault('minLength', 1, data__model, ('model',)))
                if len(data__model) > 200:
                    faults.append(Fault('maxLength', 200, data__model, ('model',)))
        if "tokens_used" in data:
            data__tokens_used = data["tokens_used"]
            if not (isinstance(data__tokens_used, int) and not isinstance(data__tokens_used, bool) or isinstance(data__tokens_used, float) and data__tokens_used.is_integer()):
                faults.append(Fault('type', 'integer', data__tokens_used, ('tokens_used',)))
            else:
                if data__tokens_used < 0:
                    faults.append(Fault('minimum', 0, data__tokens_used, ('tokens_used',)))
                if data__tokens_used > 10000000:
                    faults.append(Fault('maximum', 10000000, data__tokens_used, ('tokens_used',)))
        if data.keys() - {'model', 'narration', 'stage_prompt', 'tokens_used'}:
            faults += unknown(data, ('narration', 'stage_prompt', 'model', 'tokens_used'))
    return faults


def validate_GenerateScriptParams(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'length_seconds', 'persona', 'prompt', 'tone'}:
            faults += missing(data, ('prompt', 'tone', 'length_seconds', 'persona'))
        if "prompt" in data:
            data__prompt = data["prompt"]
            if not (isinstance(data__prompt, str) and (data__prompt.isascii() or is_text(data__prompt))):
                faults.append(Fault('type', 'string', data__prompt, ('prompt',)))
            else:
                if len(data__prompt) < 1:
                    faults.append(Fault('minLength', 1, data__prompt, ('prompt',)))
                if len(data__prompt) > 4000:
                    faults.append(Fault('maxLength', 4000, data__prompt, ('prompt',)))
        if "tone" in data:
            data__tone = data["tone"]
            if data__tone not in ('casual', 'formal', 'excited', 'calm'):
                faults.append(Fault('enum', ['casual', 'formal', 'excited', 'calm'], data__tone, ('tone',)))
        if "length_seconds" in data:
            data__length_seconds = data["length_seconds"]
            if not (isinstance(data__length_seconds, (int, float)) and not isinstance(data__length_seconds, bool) and data__length_seconds - data__length_seconds == 0):
                faults.append(Fault('type', 'number', data__length_seconds, ('length_seconds',)))
            else:
                if data__length_seconds < 2:
                    faults.append(Fault('minimum', 2, data__length_seconds, ('length_seconds',)))
                if data__length_seconds > 60:
                    faults.append(Fault('maximum', 60, data__length_seconds, ('length_seconds',)))
        if "persona" in data:
            data__persona = data["persona"]
            if not (isinstance(data__persona, str) and (data__persona.isascii() or is_text(data__persona))):
                faults.append(Fault('type', 'string', data__persona, ('persona',)))
            else:
                if len(data__persona) < 1:
                    faults.append(Fault('minLength', 1, data__persona, ('persona',)))
                if len(data__persona) > 200:
                    faults.append(Fault('maxLength', 200, data__persona, ('persona',)))
        if data.keys() - {'length_seconds', 'persona', 'prompt', 'tone'}:
            faults += unknown(data, ('prompt', 'tone', 'length_seconds', 'persona'))
    return faults


def validate_GetCapabilitiesOutput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'manifest'}:
            faults += missing(data, ('manifest',))
        if "manifest" in data:
            data__manifest = data["manifest"]
            if found := validate_PlaneManifest(data__manifest):
                faults += below(found, 'manifest')
        if data.keys() - {'manifest'}:
            faults += unknown(data, ('manifest',))
    return faults


def validate_HealthCheck(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'healthy', 'latency_seconds', 'name'}:
            faults += missing(data, ('name', 'healthy', 'latency_seconds'))
        if "name" in data:
            data__name = data["name"]
            if not (isinstance(data__name, str) and (data__name.isascii() or is_text(data__name))):
                faults.append(Fault('type', 'string', data__name, ('name',)))
            else:
                if len(data__name) < 1:
                    faults.append(Fault('minLength', 1, data__name, ('name',)))
                if len(data__name) > 64:
                    faults.append(Fault('maxLength', 64, data__name, ('name',)))
        if "healthy" in data:
            data__healthy = data["healthy"]
            if not isinstance(data__healthy, bool):
                faults.append(Fault('type', 'boolean', data__healthy, ('healthy',)))
        if "latency_seconds" in data:
            data__latency_seconds = data["latency_seconds"]
            if not (isinstance(data__latency_seconds, (int, float)) and not isinstance(data__latency_seconds, bool) and data__latency_seconds - data__latency_seconds == 0):
                faults.append(Fault('type', 'number', data__latency_seconds, ('latency_seconds',)))
            else:
                if data__latency_seconds < 0:
                    faults.append(Fault('minimum', 0, data__latency_seconds, ('latency_seconds',)))
                if data__latency_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__latency_seconds, ('latency_seconds',)))
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if data.keys() - {'error', 'healthy', 'latency_seconds', 'name'}:
            faults += unknown(data, ('name', 'healthy', 'latency_seconds', 'error'))
    return faults


def validate_HealthReport(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'checks', 'healthy', 'version'}:
            faults += missing(data, ('healthy', 'version', 'checks'))
        if "healthy" in data:
            data__healthy = data["healthy"]
            if not isinstance(data__healthy, bool):
                faults.append(Fault('type', 'boolean', data__healthy, ('healthy',)))
        if "version" in data:
            data__version = data["version"]
            if not (isinstance(data__version, str) and (data__version.isascii() or is_text(data__version))):
                faults.append(Fault('type', 'string', data__version, ('version',)))
            else:
                if len(data__version) < 1:
                    faults.append(Fault('minLength', 1, data__version, ('version',)))
                if len(data__version) > 64:
                    faults.append(Fault('maxLength', 64, data__version, ('version',)))
        if "checks" in data:
            data__checks = data["checks"]
            if not isinstance(data__checks, list):
                faults.append(Fault('type', 'array', data__checks, ('checks',)))
            else:
                if len(data__checks) < 0:
                    faults.append(Fault('minItems', 0, data__checks, ('checks',)))
                if len(data__checks) > 32:
                    faults.append(Fault('maxItems', 32, data__checks, ('checks',)))
                for data__checks_x, data__checks_item in enumerate(data__checks):
                    if found := validate_HealthCheck(data__checks_item):
                        faults += below(found, 'checks', data__checks_x)
        if data.keys() - {'checks', 'healthy', 'version'}:
            faults += unknown(data, ('healthy', 'version', 'checks'))
    return faults


def validate_HopCompleted(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'hop_id', 'job_id', 'results', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'worker_id', 'results'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 0:
                    faults.append(Fault('minimum', 0, data__sequence, ('sequence',)))
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "results" in data:
            data__results = data["results"]
            if not isinstance(data__results, list):
                faults.append(Fault('type', 'array', data__results, ('results',)))
            else:
                if len(data__results) < 0:
                    faults.append(Fault('minItems', 0, data__results, ('results',)))
                if len(data__results) > 200:
                    faults.append(Fault('maxItems', 200, data__results, ('results',)))
                for data__results_x, data__results_item in enumerate(data__results):
                    if found := validate_NodeResult(data__results_item):
                        faults += below(found, 'results', data__results_x)
        if data.keys() - {'hop', 'hop_id', 'job_id', 'results', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'worker_id', 'results'))
    return faults


def validate_InfiniteTalkInput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'audio'}:
            faults += missing(data, ('audio',))
        if "audio" in data:
            data__audio = data["audio"]
            if found := validate_ArtifactRef(data__audio):
                faults += below(found, 'audio')
        if "stage_prompt" in data:
            data__stage_prompt = data["stage_prompt"]
            if not (isinstance(data__stage_prompt, str) and (data__stage_prompt.isascii() or is_text(data__stage_prompt))):
                faults.append(Fault('type', 'string', data__stage_prompt, ('stage_prompt',)))
            else:
                if len(data__stage_prompt) < 1:
                    faults.append(Fault('minLength', 1, data__stage_prompt, ('stage_prompt',)))
                if len(data__stage_prompt) > 2000:
                    faults.append(Fault('maxLength', 2000, data__stage_prompt, ('stage_prompt',)))
        if data.keys() - {'audio', 'stage_prompt'}:
            faults += unknown(data, ('audio', 'stage_prompt'))
    return faults


def validate_InfiniteTalkOutput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
            faults += missing(data, ('video', 'duration_seconds', 'width_px', 'height_px', 'frame_count', 'frame_rate'))
        if "video" in data:
            data__video = data["video"]
            if found := validate_ArtifactRef(data__video):
                faults += below(found, 'video')
        if "duration_seconds" in data:
            data__duration_seconds = data["duration_seconds"]
            if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
                faults.append(Fault('type', 'number', data__duration_seconds, ('duration_seconds',)))
            else:
                if data__duration_seconds < 0:
                    faults.append(Fault('minimum', 0, data__duration_seconds, ('duration_seconds',)))
                if data__duration_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__duration_seconds, ('duration_seconds',)))
        if "width_px" in data:
            data__width_px = data["width_px"]
            if not (isinstance(data__width_px, int) and not isinstance(data__width_px, bool) or isinstance(data__width_px, float) and data__width_px.is_integer()):
                faults.append(Fault('type', 'integer', data__width_px, ('width_px',)))
            else:
                if data__width_px < 16:
                    faults.append(Fault('minimum', 16, data__width_px, ('width_px',)))
                if data__width_px > 16384:
                    faults.append(Fault('maximum', 16384, data__width_px, ('width_px',)))
        if "height_px" in data:
            data__height_px = data["height_px"]
            if not (isinstance(data__height_px, int) and not isinstance(data__height_px, bool) or isinstance(data__height_px, float) and data__height_px.is_integer()):
                faults.append(Fault('type', 'integer', data__height_px, ('height_px',)))
            else:
                if data__height_px < 16:
                    faults.append(Fault('minimum', 16, data__height_px, ('height_px',)))
                if data__height_px > 16384:
                    faults.append(Fault('maximum', 16384, data__height_px, ('height_px',)))
        if "frame_count" in data:
            data__frame_count = data["frame_count"]
            if not (isinstance(data__frame_count, int) and not isinstance(data__frame_count, bool) or isinstance(data__frame_count, float) and data__frame_count.is_integer()):
                faults.append(Fault('type', 'integer', data__frame_count, ('frame_count',)))
            else:
                if data__frame_count < 1:
                    faults.append(Fault('minimum', 1, data__frame_count, ('frame_count',)))
                if data__frame_count > 1000000:
                    faults.append(Fault('maximum', 1000000, data__frame_count, ('frame_count',)))
        if "frame_rate" in data:
            data__frame_rate = data["frame_rate"]
            if not (isinstance(data__frame_rate, (int, float)) and not isinstance(data__frame_rate, bool) and data__frame_rate - data__frame_rate == 0):
                faults.append(Fault('type', 'number', data__frame_rate, ('frame_rate',)))
            else:
                if data__frame_rate < 1:
                    faults.append(Fault('minimum', 1, data__frame_rate, ('frame_rate',)))
                if data__frame_rate > 240:
                    faults.append(Fault('maximum', 240, data__frame_rate, ('frame_rate',)))
        if data.keys() - {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
            faults += unknown(data, ('video', 'duration_seconds', 'width_px', 'height_px', 'frame_count', 'frame_rate'))
    return faults


def validate_InfiniteTalkParams(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'image'}:
            faults += missing(data, ('image',))
        if "image" in data:
            data__image = data["image"]
            if found := validate_ArtifactRef(data__image):
                faults += below(found, 'image')
        if "positive_prompt" in data:
            data__positive_prompt = data["positive_prompt"]
            if not (isinstance(data__positive_prompt, str) and (data__positive_prompt.isascii() or is_text(data__positive_prompt))):
                faults.append(Fault('type', 'string', data__positive_prompt, ('positive_prompt',)))
            else:
                if len(data__positive_prompt) < 1:
                    faults.append(Fault('minLength', 1, data__positive_prompt, ('positive_prompt',)))
                if len(data__positive_prompt) > 2000:
                    faults.append(Fault('maxLength', 2000, data__positive_prompt, ('positive_prompt',)))
        if "negative_prompt" in data:
            data__negative_prompt = data["negative_prompt"]
            if not (isinstance(data__negative_prompt, str) and (data__negative_prompt.isascii() or is_text(data__negative_prompt))):
                faults.append(Fault('type', 'string', data__negative_prompt, ('negative_prompt',)))
            else:
                if len(data__negative_prompt) < 1:
                    faults.append(Fault('minLength', 1, data__negative_prompt, ('negative_prompt',)))
                if len(data__negative_prompt) > 2000:
                    faults.append(Fault('maxLength', 2000, data__negative_prompt, ('negative_prompt',)))
        if data.keys() - {'image', 'negative_prompt', 'positive_prompt'}:
            faults += unknown(data, ('image', 'positive_prompt', 'negative_prompt'))
    return faults


def validate_Job(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'created_at', 'job_id', 'nodes', 'progress', 'revision', 'state', 'updated_at', 'workflow'}:
            faults += missing(data, ('job_id', 'state', 'progress', 'revision', 'workflow', 'nodes', 'created_at', 'updated_at'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "state" in data:
            data__state = data["state"]
            if found := validate_JobState(data__state):
                faults += below(found, 'state')
        if "progress" in data:
            data__progress = data["progress"]
            if found := validate_Fraction(data__progress):
                faults += below(found, 'progress')
        if "revision" in data:
            data__revision = data["revision"]
            if not (isinstance(data__revision, int) and not isinstance(data__revision, bool) or isinstance(data__revision, float) and data__revision.is_integer()):
                faults.append(Fault('type', 'integer', data__revision, ('revision',)))
            else:
                if data__revision < 1:
                    faults.append(Fault('minimum', 1, data__revision, ('revision',)))
        if "pipeline_id" in data:
            data__pipeline_id = data["pipeline_id"]
            if found := validate_PipelineId(data__pipeline_id):
                faults += below(found, 'pipeline_id')
        if "workflow" in data:
            data__workflow = data["workflow"]
            if found := validate_Workflow(data__workflow):
                faults += below(found, 'workflow')
        if "nodes" in data:
            data__nodes = data["nodes"]
            if not isinstance(data__nodes, list):
                faults.append(Fault('type', 'array', data__nodes, ('nodes',)))
            else:
                if len(data__nodes) < 1:
                    faults.append(Fault('minItems', 1, data__nodes, ('nodes',)))
                if len(data__nodes) > 200:
                    faults.append(Fault('maxItems', 200, data__nodes, ('nodes',)))
                for data__nodes_x, data__nodes_item in enumerate(data__nodes):
                    if found := validate_NodeStatus(data__nodes_item):
                        faults += below(found, 'nodes', data__nodes_x)
        if "created_at" in data:
            data__created_at = data["created_at"]
            if found := validate_Timestamp(data__created_at):
                faults += below(found, 'created_at')
        if "updated_at" in data:
            data__updated_at = data["updated_at"]
            if found := validate_Timestamp(data__updated_at):
                faults += below(found, 'updated_at')
        if "started_at" in data:
            data__started_at = data["started_at"]
            if found := validate_Timestamp(data__started_at):
                faults += below(found, 'started_at')
        if "finished_at" in data:
            data__finished_at = data["finished_at"]
            if found := validate_Timestamp(data__finished_at):
                faults += below(found, 'finished_at')
        if "deadline_at" in data:
            data__deadline_at = data["deadline_at"]
            if found := validate_Timestamp(data__deadline_at):
                faults += below(found, 'deadline_at')
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if data.keys() - {'created_at', 'deadline_at', 'error', 'finished_at', 'job_id', 'nodes', 'pipeline_id', 'progress', 'revision', 'started_at', 'state', 'updated_at', 'workflow'}:
            faults += unknown(data, ('job_id', 'state', 'progress', 'revision', 'pipeline_id', 'workflow', 'nodes', 'created_at', 'updated_at', 'started_at', 'finished_at', 'deadline_at', 'error'))
    return faults


def validate_JobEvent(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'event_id', 'event_number', 'job_id', 'kind', 'occurred_at', 'recorded_at'}:
            faults += missing(data, ('event_number', 'event_id', 'job_id', 'kind', 'occurred_at', 'recorded_at'))
        if "event_number" in data:
            data__event_number = data["event_number"]
            if not (isinstance(data__event_number, int) and not isinstance(data__event_number, bool) or isinstance(data__event_number, float) and data__event_number.is_integer()):
                faults.append(Fault('type', 'integer', data__event_number, ('event_number',)))
            else:
                if data__event_number < 1:
                    faults.append(Fault('minimum', 1, data__event_number, ('event_number',)))
        if "event_id" in data:
            data__event_id = data["event_id"]
            if found := validate_Uuid(data__event_id):
                faults += below(found, 'event_id')
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "kind" in data:
            data__kind = data["kind"]
            if found := validate_JobEventKind(data__kind):
                faults += below(found, 'kind')
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 1:
                    faults.append(Fault('minimum', 1, data__attempt, ('attempt',)))
                if data__attempt > 100:
                    faults.append(Fault('maximum', 100, data__attempt, ('attempt',)))
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "message" in data:
            data__message = data["message"]
            if not (isinstance(data__message, str) and (data__message.isascii() or is_text(data__message))):
                faults.append(Fault('type', 'string', data__message, ('message',)))
            else:
                if len(data__message) < 1:
                    faults.append(Fault('minLength', 1, data__message, ('message',)))
                if len(data__message) > 2000:
                    faults.append(Fault('maxLength', 2000, data__message, ('message',)))
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "recorded_at" in data:
            data__recorded_at = data["recorded_at"]
            if found := validate_Timestamp(data__recorded_at):
                faults += below(found, 'recorded_at')
        if data.keys() - {'attempt', 'error', 'event_id', 'event_number', 'job_id', 'kind', 'message', 'node_id', 'occurred_at', 'recorded_at', 'worker_id'}:
            faults += unknown(data, ('event_number', 'event_id', 'job_id', 'kind', 'node_id', 'attempt', 'worker_id', 'message', 'error', 'occurred_at', 'recorded_at'))
    return faults


def validate_JobEventKind(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('job_queued', 'job_running', 'job_waiting', 'job_completed', 'job_failed', 'job_cancelled', 'job_timed_out', 'node_started', 'node_completed', 'node_failed', 'node_retrying', 'node_skipped', 'node_cancelled'):
        faults.append(Fault('enum', ['job_queued', 'job_running', 'job_waiting', 'job_completed', 'job_failed', 'job_cancelled', 'job_timed_out', 'node_started', 'node_completed', 'node_failed', 'node_retrying', 'node_skipped', 'node_cancelled'], data, ()))
    return faults


def validate_JobEventPage(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'items'}:
            faults += missing(data, ('items',))
        if "items" in data:
            data__items = data["items"]
            if not isinstance(data__items, list):
                faults.append(Fault('type', 'array', data__items, ('items',)))
            else:
                if len(data__items) < 0:
                    faults.append(Fault('minItems', 0, data__items, ('items',)))
                if len(data__items) > 200:
                    faults.append(Fault('maxItems', 200, data__items, ('items',)))
                for data__items_x, data__items_item in enumerate(data__items):
                    if found := validate_JobEvent(data__items_item):
                        faults += below(found, 'items', data__items_x)
        if "next_cursor" in data:
            data__next_cursor = data["next_cursor"]
            if found := validate_PageCursor(data__next_cursor):
                faults += below(found, 'next_cursor')
        if data.keys() - {'items', 'next_cursor'}:
            faults += unknown(data, ('items', 'next_cursor'))
    return faults


def validate_JobPage(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'items'}:
            faults += missing(data, ('items',))
        if "items" in data:
            data__items = data["items"]
            if not isinstance(data__items, list):
                faults.append(Fault('type', 'array', data__items, ('items',)))
            else:
                if len(data__items) < 0:
                    faults.append(Fault('minItems', 0, data__items, ('items',)))
                if len(data__items) > 200:
                    faults.append(Fault('maxItems', 200, data__items, ('items',)))
                for data__items_x, data__items_item in enumerate(data__items):
                    if found := validate_JobSummary(data__items_item):
                        faults += below(found, 'items', data__items_x)
        if "next_cursor" in data:
            data__next_cursor = data["next_cursor"]
            if found := validate_PageCursor(data__next_cursor):
                faults += below(found, 'next_cursor')
        if data.keys() - {'items', 'next_cursor'}:
            faults += unknown(data, ('items', 'next_cursor'))
    return faults


def validate_JobSnapshot(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'job', 'last_event_number'}:
            faults += missing(data, ('job', 'last_event_number'))
        if "job" in data:
            data__job = data["job"]
            if found := validate_Job(data__job):
                faults += below(found, 'job')
        if "last_event_number" in data:
            data__last_event_number = data["last_event_number"]
            if not (isinstance(data__last_event_number, int) and not isinstance(data__last_event_number, bool) or isinstance(data__last_event_number, float) and data__last_event_number.is_integer()):
                faults.append(Fault('type', 'integer', data__last_event_number, ('last_event_number',)))
            else:
                if data__last_event_number < 1:
                    faults.append(Fault('minimum', 1, data__last_event_number, ('last_event_number',)))
        if data.keys() - {'job', 'last_event_number'}:
            faults += unknown(data, ('job', 'last_event_number'))
    return faults


def validate_JobState(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('queued', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'timed_out'):
        faults.append(Fault('enum', ['queued', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'timed_out'], data, ()))
    return faults


def validate_JobSummary(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'created_at', 'job_id', 'progress', 'revision', 'state', 'updated_at'}:
            faults += missing(data, ('job_id', 'state', 'progress', 'revision', 'created_at', 'updated_at'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "state" in data:
            data__state = data["state"]
            if found := validate_JobState(data__state):
                faults += below(found, 'state')
        if "progress" in data:
            data__progress = data["progress"]
            if found := validate_Fraction(data__progress):
                faults += below(found, 'progress')
        if "revision" in data:
            data__revision = data["revision"]
            if not (isinstance(data__revision, int) and not isinstance(data__revision, bool) or isinstance(data__revision, float) and data__revision.is_integer()):
                faults.append(Fault('type', 'integer', data__revision, ('revision',)))
            else:
                if data__revision < 1:
                    faults.append(Fault('minimum', 1, data__revision, ('revision',)))
        if "pipeline_id" in data:
            data__pipeline_id = data["pipeline_id"]
            if found := validate_PipelineId(data__pipeline_id):
                faults += below(found, 'pipeline_id')
        if "created_at" in data:
            data__created_at = data["created_at"]
            if found := validate_Timestamp(data__created_at):
                faults += below(found, 'created_at')
        if "updated_at" in data:
            data__updated_at = data["updated_at"]
            if found := validate_Timestamp(data__updated_at):
                faults += below(found, 'updated_at')
        if "started_at" in data:
            data__started_at = data["started_at"]
            if found := validate_Timestamp(data__started_at):
                faults += below(found, 'started_at')
        if "finished_at" in data:
            data__finished_at = data["finished_at"]
            if found := validate_Timestamp(data__finished_at):
                faults += below(found, 'finished_at')
        if "deadline_at" in data:
            data__deadline_at = data["deadline_at"]
            if found := validate_Timestamp(data__deadline_at):
                faults += below(found, 'deadline_at')
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if data.keys() - {'created_at', 'deadline_at', 'error', 'finished_at', 'job_id', 'pipeline_id', 'progress', 'revision', 'started_at', 'state', 'updated_at'}:
            faults += unknown(data, ('job_id', 'state', 'progress', 'revision', 'pipeline_id', 'created_at', 'updated_at', 'started_at', 'finished_at', 'deadline_at', 'error'))
    return faults


def validate_JsonObject(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        for data_key in data:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    return faults


def validate_ListJobsQuery(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'limit'}:
            faults += missing(data, ('limit',))
        if "limit" in data:
            data__limit = data["limit"]
            if not (isinstance(data__limit, int) and not isinstance(data__limit, bool) or isinstance(data__limit, float) and data__limit.is_integer()):
                faults.append(Fault('type', 'integer', data__limit, ('limit',)))
            else:
                if data__limit < 1:
                    faults.append(Fault('minimum', 1, data__limit, ('limit',)))
                if data__limit > 100:
                    faults.append(Fault('maximum', 100, data__limit, ('limit',)))
        if "cursor" in data:
            data__cursor = data["cursor"]
            if found := validate_PageCursor(data__cursor):
                faults += below(found, 'cursor')
        if "state" in data:
            data__state = data["state"]
            if found := validate_JobState(data__state):
                faults += below(found, 'state')
        if data.keys() - {'cursor', 'limit', 'state'}:
            faults += unknown(data, ('limit', 'cursor', 'state'))
    return faults


def validate_ManifestSource(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'announced_at', 'capability_count', 'plane', 'version'}:
            faults += missing(data, ('plane', 'version', 'capability_count', 'announced_at'))
        if "plane" in data:
            data__plane = data["plane"]
            if found := validate_Plane(data__plane):
                faults += below(found, 'plane')
        if "version" in data:
            data__version = data["version"]
            if not (isinstance(data__version, str) and (data__version.isascii() or is_text(data__version))):
                faults.append(Fault('type', 'string', data__version, ('version',)))
            else:
                if not REGEX_PATTERNS['^[0-9]+[.][0-9]+[.][0-9]+$'].search(data__version):
                    faults.append(Fault('pattern', '^[0-9]+[.][0-9]+[.][0-9]+$', data__version, ('version',)))
        if "capability_count" in data:
            data__capability_count = data["capability_count"]
            if not (isinstance(data__capability_count, int) and not isinstance(data__capability_count, bool) or isinstance(data__capability_count, float) and data__capability_count.is_integer()):
                faults.append(Fault('type', 'integer', data__capability_count, ('capability_count',)))
            else:
                if data__capability_count < 0:
                    faults.append(Fault('minimum', 0, data__capability_count, ('capability_count',)))
                if data__capability_count > 1000:
                    faults.append(Fault('maximum', 1000, data__capability_count, ('capability_count',)))
        if "announced_at" in data:
            data__announced_at = data["announced_at"]
            if found := validate_Timestamp(data__announced_at):
                faults += below(found, 'announced_at')
        if data.keys() - {'announced_at', 'capability_count', 'plane', 'version'}:
            faults += unknown(data, ('plane', 'version', 'capability_count', 'announced_at'))
    return faults


def validate_MediaInfo(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if "width_px" in data:
            data__width_px = data["width_px"]
            if not (isinstance(data__width_px, int) and not isinstance(data__width_px, bool) or isinstance(data__width_px, float) and data__width_px.is_integer()):
                faults.append(Fault('type', 'integer', data__width_px, ('width_px',)))
            else:
                if data__width_px < 1:
                    faults.append(Fault('minimum', 1, data__width_px, ('width_px',)))
                if data__width_px > 65535:
                    faults.append(Fault('maximum', 65535, data__width_px, ('width_px',)))
        if "height_px" in data:
            data__height_px = data["height_px"]
            if not (isinstance(data__height_px, int) and not isinstance(data__height_px, bool) or isinstance(data__height_px, float) and data__height_px.is_integer()):
                faults.append(Fault('type', 'integer', data__height_px, ('height_px',)))
            else:
                if data__height_px < 1:
                    faults.append(Fault('minimum', 1, data__height_px, ('height_px',)))
                if data__height_px > 65535:
                    faults.append(Fault('maximum', 65535, data__height_px, ('height_px',)))
        if "duration_seconds" in data:
            data__duration_seconds = data["duration_seconds"]
            if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
                faults.append(Fault('type', 'number', data__duration_seconds, ('duration_seconds',)))
            else:
                if data__duration_seconds < 0:
                    faults.append(Fault('minimum', 0, data__duration_seconds, ('duration_seconds',)))
                if data__duration_seconds > 86400:
                    faults.append(Fault('maximum', 86400, data__duration_seconds, ('duration_seconds',)))
        if data.keys() - {'duration_seconds', 'height_px', 'width_px'}:
            faults += unknown(data, ('width_px', 'height_px', 'duration_seconds'))
    return faults


def validate_Node(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight'}:
            faults += missing(data, ('node_id', 'capability_id', 'plane', 'params', 'inputs', 'progress_weight'))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "capability_id" in data:
            data__capability_id = data["capability_id"]
            if found := validate_CapabilityId(data__capability_id):
                faults += below(found, 'capability_id')
        if "plane" in data:
            data__plane = data["plane"]
            if found := validate_Plane(data__plane):
                faults += below(found, 'plane')
        if "params" in data:
            data__params = data["params"]
            if found := validate_JsonObject(data__params):
                faults += below(found, 'params')
        if "inputs" in data:
            data__inputs = data["inputs"]
            if not isinstance(data__inputs, dict):
                faults.append(Fault('type', 'object', data__inputs, ('inputs',)))
            else:
                if len(data__inputs) > 64:
                    faults.append(Fault('maxProperties', 64, data__inputs, ('inputs',)))
                for data__inputs_key in data__inputs:
                    data__inputs_value = data__inputs[data__inputs_key]
                    if found := validate_NodeOutputRef(data__inputs_value):
                        faults += below(found, 'inputs', data__inputs_key)
                for data__inputs_key in data__inputs:
                    if not (isinstance(data__inputs_key, str) and (data__inputs_key.isascii() or is_text(data__inputs_key))):
                        faults.append(Fault('type', 'string', data__inputs_key, ('inputs',)))
                    else:
                        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__inputs_key):
                            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__inputs_key, ('inputs',)))
        if "progress_weight" in data:
            data__progress_weight = data["progress_weight"]
            if not (isinstance(data__progress_weight, (int, float)) and not isinstance(data__progress_weight, bool) and data__progress_weight - data__progress_weight == 0):
                faults.append(Fault('type', 'number', data__progress_weight, ('progress_weight',)))
            else:
                if data__progress_weight < 0:
                    faults.append(Fault('minimum', 0, data__progress_weight, ('progress_weight',)))
                if data__progress_weight > 1000000:
                    faults.append(Fault('maximum', 1000000, data__progress_weight, ('progress_weight',)))
        if "retry" in data:
            data__retry = data["retry"]
            if found := validate_RetryPolicy(data__retry):
                faults += below(found, 'retry')
        if "timeout_seconds" in data:
            data__timeout_seconds = data["timeout_seconds"]
            if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
                faults.append(Fault('type', 'number', data__timeout_seconds, ('timeout_seconds',)))
            else:
                if data__timeout_seconds < 0.1:
                    faults.append(Fault('minimum', 0.1, data__timeout_seconds, ('timeout_seconds',)))
                if data__timeout_seconds > 86400:
                    faults.append(Fault('maximum', 86400, data__timeout_seconds, ('timeout_seconds',)))
        if data.keys() - {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'retry', 'timeout_seconds'}:
            faults += unknown(data, ('node_id', 'capability_id', 'plane', 'params', 'inputs', 'progress_weight', 'retry', 'timeout_seconds'))
    return faults


def validate_NodeCancelled(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 1:
                    faults.append(Fault('minimum', 1, data__sequence, ('sequence',)))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "result" in data:
            data__result = data["result"]
            if found := validate_NodeResult(data__result):
                faults += below(found, 'result')
        if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
    return faults


def validate_NodeCompleted(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 1:
                    faults.append(Fault('minimum', 1, data__sequence, ('sequence',)))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "result" in data:
            data__result = data["result"]
            if found := validate_NodeResult(data__result):
                faults += below(found, 'result')
        if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
    return faults


def validate_NodeFailed(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 1:
                    faults.append(Fault('minimum', 1, data__sequence, ('sequence',)))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "result" in data:
            data__result = data["result"]
            if found := validate_NodeResult(data__result):
                faults += below(found, 'result')
        if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
    return faults


def validate_NodeId(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data):
            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data, ()))
    return faults


def validate_NodeOutputRef(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'node_id', 'output'}:
            faults += missing(data, ('node_id', 'output'))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "output" in data:
            data__output = data["output"]
            if not (isinstance(data__output, str) and (data__output.isascii() or is_text(data__output))):
                faults.append(Fault('type', 'string', data__output, ('output',)))
            else:
                if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__output):
                    faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__output, ('output',)))
        if data.keys() - {'node_id', 'output'}:
            faults += unknown(data, ('node_id', 'output'))
    return faults


def validate_NodeResult(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'attempt', 'finished_at', 'node_id', 'state'}:
            faults += missing(data, ('node_id', 'state', 'attempt', 'finished_at'))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "state" in data:
            data__state = data["state"]
            if data__state not in ('completed', 'failed', 'skipped', 'cancelled'):
                faults.append(Fault('enum', ['completed', 'failed', 'skipped', 'cancelled'], data__state, ('state',)))
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 0:
                    faults.append(Fault('minimum', 0, data__attempt, ('attempt',)))
                if data__attempt > 100:
                    faults.append(Fault('maximum', 100, data__attempt, ('attempt',)))
        if "engine" in data:
            data__engine = data["engine"]
            if found := validate_EngineId(data__engine):
                faults += below(found, 'engine')
        if "output" in data:
            data__output = data["output"]
            if found := validate_JsonObject(data__output):
                faults += below(found, 'output')
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if "started_at" in data:
            data__started_at = data["started_at"]
            if found := validate_Timestamp(data__started_at):
                faults += below(found, 'started_at')
        if "finished_at" in data:
            data__finished_at = data["finished_at"]
            if found := validate_Timestamp(data__finished_at):
                faults += below(found, 'finished_at')
        if data.keys() - {'attempt', 'engine', 'error', 'finished_at', 'node_id', 'output', 'started_at', 'state'}:
            faults += unknown(data, ('node_id', 'state', 'attempt', 'engine', 'output', 'error', 'started_at', 'finished_at'))
    return faults


def validate_NodeRetrying(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'attempt', 'delay_seconds', 'error', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'attempt', 'error', 'delay_seconds'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 1:
                    faults.append(Fault('minimum', 1, data__sequence, ('sequence',)))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 1:
                    faults.append(Fault('minimum', 1, data__attempt, ('attempt',)))
                if data__attempt > 100:
                    faults.append(Fault('maximum', 100, data__attempt, ('attempt',)))
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if "delay_seconds" in data:
            data__delay_seconds = data["delay_seconds"]
            if not (isinstance(data__delay_seconds, (int, float)) and not isinstance(data__delay_seconds, bool) and data__delay_seconds - data__delay_seconds == 0):
                faults.append(Fault('type', 'number', data__delay_seconds, ('delay_seconds',)))
            else:
                if data__delay_seconds < 0:
                    faults.append(Fault('minimum', 0, data__delay_seconds, ('delay_seconds',)))
                if data__delay_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__delay_seconds, ('delay_seconds',)))
        if data.keys() - {'attempt', 'delay_seconds', 'error', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'attempt', 'error', 'delay_seconds'))
    return faults


def validate_NodeSkipped(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 1:
                    faults.append(Fault('minimum', 1, data__sequence, ('sequence',)))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "result" in data:
            data__result = data["result"]
            if found := validate_NodeResult(data__result):
                faults += below(found, 'result')
        if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'))
    return faults


def validate_NodeStarted(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'attempt', 'engine', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'attempt', 'engine'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 1:
                    faults.append(Fault('minimum', 1, data__sequence, ('sequence',)))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "occurred_at" in data:
            data__occurred_at = data["occurred_at"]
            if found := validate_Timestamp(data__occurred_at):
                faults += below(found, 'occurred_at')
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 1:
                    faults.append(Fault('minimum', 1, data__attempt, ('attempt',)))
                if data__attempt > 100:
                    faults.append(Fault('maximum', 100, data__attempt, ('attempt',)))
        if "engine" in data:
            data__engine = data["engine"]
            if found := validate_EngineId(data__engine):
                faults += below(found, 'engine')
        if data.keys() - {'attempt', 'engine', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'attempt', 'engine'))
    return faults


def validate_NodeState(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('pending', 'running', 'completed', 'failed', 'skipped', 'cancelled'):
        faults.append(Fault('enum', ['pending', 'running', 'completed', 'failed', 'skipped', 'cancelled'], data, ()))
    return faults


def validate_NodeStatus(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'attempt', 'capability_id', 'node_id', 'plane', 'progress', 'state'}:
            faults += missing(data, ('node_id', 'capability_id', 'plane', 'state', 'progress', 'attempt'))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "capability_id" in data:
            data__capability_id = data["capability_id"]
            if found := validate_CapabilityId(data__capability_id):
                faults += below(found, 'capability_id')
        if "plane" in data:
            data__plane = data["plane"]
            if found := validate_Plane(data__plane):
                faults += below(found, 'plane')
        if "state" in data:
            data__state = data["state"]
            if found := validate_NodeState(data__state):
                faults += below(found, 'state')
        if "progress" in data:
            data__progress = data["progress"]
            if found := validate_Fraction(data__progress):
                faults += below(found, 'progress')
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 0:
                    faults.append(Fault('minimum', 0, data__attempt, ('attempt',)))
                if data__attempt > 100:
                    faults.append(Fault('maximum', 100, data__attempt, ('attempt',)))
        if "engine" in data:
            data__engine = data["engine"]
            if found := validate_EngineId(data__engine):
                faults += below(found, 'engine')
        if "output" in data:
            data__output = data["output"]
            if found := validate_JsonObject(data__output):
                faults += below(found, 'output')
        if "error" in data:
            data__error = data["error"]
            if found := validate_ErrorInfo(data__error):
                faults += below(found, 'error')
        if "started_at" in data:
            data__started_at = data["started_at"]
            if found := validate_Timestamp(data__started_at):
                faults += below(found, 'started_at')
        if "finished_at" in data:
            data__finished_at = data["finished_at"]
            if found := validate_Timestamp(data__finished_at):
                faults += below(found, 'finished_at')
        if data.keys() - {'attempt', 'capability_id', 'engine', 'error', 'finished_at', 'node_id', 'output', 'plane', 'progress', 'started_at', 'state'}:
            faults += unknown(data, ('node_id', 'capability_id', 'plane', 'state', 'progress', 'attempt', 'engine', 'output', 'error', 'started_at', 'finished_at'))
    return faults


def validate_PageCursor(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[A-Za-z0-9_-]{1,512}$'].search(data):
            faults.append(Fault('pattern', '^[A-Za-z0-9_-]{1,512}$', data, ()))
    return faults


def validate_PageQuery(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'limit'}:
            faults += missing(data, ('limit',))
        if "limit" in data:
            data__limit = data["limit"]
            if not (isinstance(data__limit, int) and not isinstance(data__limit, bool) or isinstance(data__limit, float) and data__limit.is_integer()):
                faults.append(Fault('type', 'integer', data__limit, ('limit',)))
            else:
                if data__limit < 1:
                    faults.append(Fault('minimum', 1, data__limit, ('limit',)))
                if data__limit > 200:
                    faults.append(Fault('maximum', 200, data__limit, ('limit',)))
        if "cursor" in data:
            data__cursor = data["cursor"]
            if found := validate_PageCursor(data__cursor):
                faults += below(found, 'cursor')
        if data.keys() - {'cursor', 'limit'}:
            faults += unknown(data, ('limit', 'cursor'))
    return faults


def validate_PipelineCatalog(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'pipelines'}:
            faults += missing(data, ('pipelines',))
        if "pipelines" in data:
            data__pipelines = data["pipelines"]
            if not isinstance(data__pipelines, list):
                faults.append(Fault('type', 'array', data__pipelines, ('pipelines',)))
            else:
                if len(data__pipelines) < 0:
                    faults.append(Fault('minItems', 0, data__pipelines, ('pipelines',)))
                if len(data__pipelines) > 1000:
                    faults.append(Fault('maxItems', 1000, data__pipelines, ('pipelines',)))
                for data__pipelines_x, data__pipelines_item in enumerate(data__pipelines):
                    if found := validate_PipelineDefinition(data__pipelines_item):
                        faults += below(found, 'pipelines', data__pipelines_x)
        if data.keys() - {'pipelines'}:
            faults += unknown(data, ('pipelines',))
    return faults


def validate_PipelineDefinition(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'description', 'edges', 'label', 'nodes', 'pipeline_id', 'request_schema'}:
            faults += missing(data, ('pipeline_id', 'label', 'description', 'request_schema', 'nodes', 'edges'))
        if "pipeline_id" in data:
            data__pipeline_id = data["pipeline_id"]
            if found := validate_PipelineId(data__pipeline_id):
                faults += below(found, 'pipeline_id')
        if "label" in data:
            data__label = data["label"]
            if not (isinstance(data__label, str) and (data__label.isascii() or is_text(data__label))):
                faults.append(Fault('type', 'string', data__label, ('label',)))
            else:
                if len(data__label) < 1:
                    faults.append(Fault('minLength', 1, data__label, ('label',)))
                if len(data__label) > 80:
                    faults.append(Fault('maxLength', 80, data__label, ('label',)))
        if "description" in data:
            data__description = data["description"]
            if not (isinstance(data__description, str) and (data__description.isascii() or is_text(data__description))):
                faults.append(Fault('type', 'string', data__description, ('description',)))
            else:
                if len(data__description) < 1:
                    faults.append(Fault('minLength', 1, data__description, ('description',)))
                if len(data__description) > 1000:
                    faults.append(Fault('maxLength', 1000, data__description, ('description',)))
        if "request_schema" in data:
            data__request_schema = data["request_schema"]
            if found := validate_SchemaUri(data__request_schema):
                faults += below(found, 'request_schema')
        if "nodes" in data:
            data__nodes = data["nodes"]
            if not isinstance(data__nodes, list):
                faults.append(Fault('type', 'array', data__nodes, ('nodes',)))
            else:
                if len(data__nodes) < 1:
                    faults.append(Fault('minItems', 1, data__nodes, ('nodes',)))
                if len(data__nodes) > 200:
                    faults.append(Fault('maxItems', 200, data__nodes, ('nodes',)))
                for data__nodes_x, data__nodes_item in enumerate(data__nodes):
                    if found := validate_PipelineNode(data__nodes_item):
                        faults += below(found, 'nodes', data__nodes_x)
        if "edges" in data:
            data__edges = data["edges"]
            if not isinstance(data__edges, list):
                faults.append(Fault('type', 'array', data__edges, ('edges',)))
            else:
                if len(data__edges) < 0:
                    faults.append(Fault('minItems', 0, data__edges, ('edges',)))
                if len(data__edges) > 2000:
                    faults.append(Fault('maxItems', 2000, data__edges, ('edges',)))
                for data__edges_x, data__edges_item in enumerate(data__edges):
                    if found := validate_Edge(data__edges_item):
                        faults += below(found, 'edges', data__edges_x)
        if data.keys() - {'description', 'edges', 'label', 'nodes', 'pipeline_id', 'request_schema'}:
            faults += unknown(data, ('pipeline_id', 'label', 'description', 'request_schema', 'nodes', 'edges'))
    return faults


def validate_PipelineId(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data):
            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data, ()))
    return faults


def validate_PipelineList(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'items'}:
            faults += missing(data, ('items',))
        if "items" in data:
            data__items = data["items"]
            if not isinstance(data__items, list):
                faults.append(Fault('type', 'array', data__items, ('items',)))
            else:
                if len(data__items) < 0:
                    faults.append(Fault('minItems', 0, data__items, ('items',)))
                if len(data__items) > 1000:
                    faults.append(Fault('maxItems', 1000, data__items, ('items',)))
                for data__items_x, data__items_item in enumerate(data__items):
                    if found := validate_PipelineDefinition(data__items_item):
                        faults += below(found, 'items', data__items_x)
        if data.keys() - {'items'}:
            faults += unknown(data, ('items',))
    return faults


def validate_PipelineNode(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'request_artifacts', 'request_params'}:
            faults += missing(data, ('node_id', 'capability_id', 'plane', 'params', 'request_params', 'request_artifacts', 'inputs', 'progress_weight'))
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "capability_id" in data:
            data__capability_id = data["capability_id"]
            if found := validate_CapabilityId(data__capability_id):
                faults += below(found, 'capability_id')
        if "plane" in data:
            data__plane = data["plane"]
            if found := validate_Plane(data__plane):
                faults += below(found, 'plane')
        if "params" in data:
            data__params = data["params"]
            if found := validate_JsonObject(data__params):
                faults += below(found, 'params')
        if "request_params" in data:
            data__request_params = data["request_params"]
            if not isinstance(data__request_params, dict):
                faults.append(Fault('type', 'object', data__request_params, ('request_params',)))
            else:
                if len(data__request_params) > 64:
                    faults.append(Fault('maxProperties', 64, data__request_params, ('request_params',)))
                for data__request_params_key in data__request_params:
                    data__request_params_value = data__request_params[data__request_params_key]
                    if not (isinstance(data__request_params_value, str) and (data__request_params_value.isascii() or is_text(data__request_params_value))):
                        faults.append(Fault('type', 'string', data__request_params_value, ('request_params', data__request_params_key,)))
                    else:
                        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_params_value):
                            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_params_value, ('request_params', data__request_params_key,)))
                for data__request_params_key in data__request_params:
                    if not (isinstance(data__request_params_key, str) and (data__request_params_key.isascii() or is_text(data__request_params_key))):
                        faults.append(Fault('type', 'string', data__request_params_key, ('request_params',)))
                    else:
                        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_params_key):
                            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_params_key, ('request_params',)))
        if "request_artifacts" in data:
            data__request_artifacts = data["request_artifacts"]
            if not isinstance(data__request_artifacts, dict):
                faults.append(Fault('type', 'object', data__request_artifacts, ('request_artifacts',)))
            else:
                if len(data__request_artifacts) > 64:
                    faults.append(Fault('maxProperties', 64, data__request_artifacts, ('request_artifacts',)))
                for data__request_artifacts_key in data__request_artifacts:
                    data__request_artifacts_value = data__request_artifacts[data__request_artifacts_key]
                    if not (isinstance(data__request_artifacts_value, str) and (data__request_artifacts_value.isascii() or is_text(data__request_artifacts_value))):
                        faults.append(Fault('type', 'string', data__request_artifacts_value, ('request_artifacts', data__request_artifacts_key,)))
                    else:
                        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_artifacts_value):
                            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_artifacts_value, ('request_artifacts', data__request_artifacts_key,)))
                for data__request_artifacts_key in data__request_artifacts:
                    if not (isinstance(data__request_artifacts_key, str) and (data__request_artifacts_key.isascii() or is_text(data__request_artifacts_key))):
                        faults.append(Fault('type', 'string', data__request_artifacts_key, ('request_artifacts',)))
                    else:
                        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_artifacts_key):
                            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_artifacts_key, ('request_artifacts',)))
        if "inputs" in data:
            data__inputs = data["inputs"]
            if not isinstance(data__inputs, dict):
                faults.append(Fault('type', 'object', data__inputs, ('inputs',)))
            else:
                if len(data__inputs) > 64:
                    faults.append(Fault('maxProperties', 64, data__inputs, ('inputs',)))
                for data__inputs_key in data__inputs:
                    data__inputs_value = data__inputs[data__inputs_key]
                    if found := validate_NodeOutputRef(data__inputs_value):
                        faults += below(found, 'inputs', data__inputs_key)
                for data__inputs_key in data__inputs:
                    if not (isinstance(data__inputs_key, str) and (data__inputs_key.isascii() or is_text(data__inputs_key))):
                        faults.append(Fault('type', 'string', data__inputs_key, ('inputs',)))
                    else:
                        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__inputs_key):
                            faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__inputs_key, ('inputs',)))
        if "progress_weight" in data:
            data__progress_weight = data["progress_weight"]
            if not (isinstance(data__progress_weight, (int, float)) and not isinstance(data__progress_weight, bool) and data__progress_weight - data__progress_weight == 0):
                faults.append(Fault('type', 'number', data__progress_weight, ('progress_weight',)))
            else:
                if data__progress_weight < 0:
                    faults.append(Fault('minimum', 0, data__progress_weight, ('progress_weight',)))
                if data__progress_weight > 1000000:
                    faults.append(Fault('maximum', 1000000, data__progress_weight, ('progress_weight',)))
        if "retry" in data:
            data__retry = data["retry"]
            if found := validate_RetryPolicy(data__retry):
                faults += below(found, 'retry')
        if "timeout_seconds" in data:
            data__timeout_seconds = data["timeout_seconds"]
            if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
                faults.append(Fault('type', 'number', data__timeout_seconds, ('timeout_seconds',)))
            else:
                if data__timeout_seconds < 0.1:
                    faults.append(Fault('minimum', 0.1, data__timeout_seconds, ('timeout_seconds',)))
                if data__timeout_seconds > 86400:
                    faults.append(Fault('maximum', 86400, data__timeout_seconds, ('timeout_seconds',)))
        if data.keys() - {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'request_artifacts', 'request_params', 'retry', 'timeout_seconds'}:
            faults += unknown(data, ('node_id', 'capability_id', 'plane', 'params', 'request_params', 'request_artifacts', 'inputs', 'progress_weight', 'retry', 'timeout_seconds'))
    return faults


def validate_Plane(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('control', 'data'):
        faults.append(Fault('enum', ['control', 'data'], data, ()))
    return faults


def validate_PlaneManifest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'capabilities', 'plane', 'version'}:
            faults += missing(data, ('plane', 'version', 'capabilities'))
        if "plane" in data:
            data__plane = data["plane"]
            if found := validate_Plane(data__plane):
                faults += below(found, 'plane')
        if "version" in data:
            data__version = data["version"]
            if not (isinstance(data__version, str) and (data__version.isascii() or is_text(data__version))):
                faults.append(Fault('type', 'string', data__version, ('version',)))
            else:
                if not REGEX_PATTERNS['^[0-9]+[.][0-9]+[.][0-9]+$'].search(data__version):
                    faults.append(Fault('pattern', '^[0-9]+[.][0-9]+[.][0-9]+$', data__version, ('version',)))
        if "capabilities" in data:
            data__capabilities = data["capabilities"]
            if not isinstance(data__capabilities, list):
                faults.append(Fault('type', 'array', data__capabilities, ('capabilities',)))
            else:
                if len(data__capabilities) < 0:
                    faults.append(Fault('minItems', 0, data__capabilities, ('capabilities',)))
                if len(data__capabilities) > 1000:
                    faults.append(Fault('maxItems', 1000, data__capabilities, ('capabilities',)))
                for data__capabilities_x, data__capabilities_item in enumerate(data__capabilities):
                    if found := validate_Capability(data__capabilities_item):
                        faults += below(found, 'capabilities', data__capabilities_x)
        if data.keys() - {'capabilities', 'plane', 'version'}:
            faults += unknown(data, ('plane', 'version', 'capabilities'))
    return faults


def validate_Problem(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'code', 'detail', 'errors', 'instance', 'status', 'title', 'type'}:
            faults += missing(data, ('type', 'title', 'status', 'detail', 'code', 'instance', 'errors'))
        if "type" in data:
            data__type = data["type"]
            if not (isinstance(data__type, str) and (data__type.isascii() or is_text(data__type))):
                faults.append(Fault('type', 'string', data__type, ('type',)))
            else:
                if not REGEX_PATTERNS['^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$'].search(data__type):
                    faults.append(Fault('pattern', '^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$', data__type, ('type',)))
        if "title" in data:
            data__title = data["title"]
            if not (isinstance(data__title, str) and (data__title.isascii() or is_text(data__title))):
                faults.append(Fault('type', 'string', data__title, ('title',)))
            else:
                if len(data__title) < 1:
                    faults.append(Fault('minLength', 1, data__title, ('title',)))
                if len(data__title) > 200:
                    faults.append(Fault('maxLength', 200, data__title, ('title',)))
        if "status" in data:
            data__status = data["status"]
            if not (isinstance(data__status, int) and not isinstance(data__status, bool) or isinstance(data__status, float) and data__status.is_integer()):
                faults.append(Fault('type', 'integer', data__status, ('status',)))
            else:
                if data__status < 400:
                    faults.append(Fault('minimum', 400, data__status, ('status',)))
                if data__status > 599:
                    faults.append(Fault('maximum', 599, data__status, ('status',)))
        if "detail" in data:
            data__detail = data["detail"]
            if not (isinstance(data__detail, str) and (data__detail.isascii() or is_text(data__detail))):
                faults.append(Fault('type', 'string', data__detail, ('detail',)))
            else:
                if len(data__detail) < 1:
                    faults.append(Fault('minLength', 1, data__detail, ('detail',)))
                if len(data__detail) > 4000:
                    faults.append(Fault('maxLength', 4000, data__detail, ('detail',)))
        if "code" in data:
            data__code = data["code"]
            if not (isinstance(data__code, str) and (data__code.isascii() or is_text(data__code))):
                faults.append(Fault('type', 'string', data__code, ('code',)))
            else:
                if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__code):
                    faults.append(Fault('pattern', '^[a-z][a-z0-9_]{0,63}$', data__code, ('code',)))
        if "instance" in data:
            data__instance = data["instance"]
            if not (isinstance(data__instance, str) and (data__instance.isascii() or is_text(data__instance))):
                faults.append(Fault('type', 'string', data__instance, ('instance',)))
            else:
                if not REGEX_PATTERNS['^urn:uuid:[0-9a-f-]{36}$'].search(data__instance):
                    faults.append(Fault('pattern', '^urn:uuid:[0-9a-f-]{36}$', data__instance, ('instance',)))
        if "errors" in data:
            data__errors = data["errors"]
            if not isinstance(data__errors, list):
                faults.append(Fault('type', 'array', data__errors, ('errors',)))
            else:
                if len(data__errors) < 0:
                    faults.append(Fault('minItems', 0, data__errors, ('errors',)))
                if len(data__errors) > 200:
                    faults.append(Fault('maxItems', 200, data__errors, ('errors',)))
                for data__errors_x, data__errors_item in enumerate(data__errors):
                    if found := validate_ErrorInfo(data__errors_item):
                        faults += below(found, 'errors', data__errors_x)
        if data.keys() - {'code', 'detail', 'errors', 'instance', 'status', 'title', 'type'}:
            faults += unknown(data, ('type', 'title', 'status', 'detail', 'code', 'instance', 'errors'))
    return faults


def validate_ProgressFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'attempt', 'job_id', 'node_id', 'progress'}:
            faults += missing(data, ('job_id', 'node_id', 'attempt', 'progress'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "node_id" in data:
            data__node_id = data["node_id"]
            if found := validate_NodeId(data__node_id):
                faults += below(found, 'node_id')
        if "attempt" in data:
            data__attempt = data["attempt"]
            if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
                faults.append(Fault('type', 'integer', data__attempt, ('attempt',)))
            else:
                if data__attempt < 1:
                    faults.append(Fault('minimum', 1, data__attempt, ('attempt',)))
                if data__attempt > 100:
                    faults.append(Fault('maximum', 100, data__attempt, ('attempt',)))
        if "progress" in data:
            data__progress = data["progress"]
            if found := validate_Fraction(data__progress):
                faults += below(found, 'progress')
        if "message" in data:
            data__message = data["message"]
            if not (isinstance(data__message, str) and (data__message.isascii() or is_text(data__message))):
                faults.append(Fault('type', 'string', data__message, ('message',)))
            else:
                if len(data__message) < 1:
                    faults.append(Fault('minLength', 1, data__message, ('message',)))
                if len(data__message) > 200:
                    faults.append(Fault('maxLength', 200, data__message, ('message',)))
        if data.keys() - {'attempt', 'job_id', 'message', 'node_id', 'progress'}:
            faults += unknown(data, ('job_id', 'node_id', 'attempt', 'progress', 'message'))
    return faults


def validate_ProgressUpdateFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'progress', 'type'}:
            faults += missing(data, ('type', 'progress'))
        if "type" in data:
            data__type = data["type"]
            if data__type not in ('progress',):
                faults.append(Fault('enum', ['progress'], data__type, ('type',)))
        if "progress" in data:
            data__progress = data["progress"]
            if found := validate_ProgressFrame(data__progress):
                faults += below(found, 'progress')
        if data.keys() - {'progress', 'type'}:
            faults += unknown(data, ('type', 'progress'))
    return faults


def validate_RetryPolicy(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'backoff_multiplier', 'initial_backoff_seconds', 'max_attempts', 'max_backoff_seconds'}:
            faults += missing(data, ('max_attempts', 'initial_backoff_seconds', 'backoff_multiplier', 'max_backoff_seconds'))
        if "max_attempts" in data:
            data__max_attempts = data["max_attempts"]
            if not (isinstance(data__max_attempts, int) and not isinstance(data__max_attempts, bool) or isinstance(data__max_attempts, float) and data__max_attempts.is_integer()):
                faults.append(Fault('type', 'integer', data__max_attempts, ('max_attempts',)))
            else:
                if data__max_attempts < 1:
                    faults.append(Fault('minimum', 1, data__max_attempts, ('max_attempts',)))
                if data__max_attempts > 20:
                    faults.append(Fault('maximum', 20, data__max_attempts, ('max_attempts',)))
        if "initial_backoff_seconds" in data:
            data__initial_backoff_seconds = data["initial_backoff_seconds"]
            if not (isinstance(data__initial_backoff_seconds, (int, float)) and not isinstance(data__initial_backoff_seconds, bool) and data__initial_backoff_seconds - data__initial_backoff_seconds == 0):
                faults.append(Fault('type', 'number', data__initial_backoff_seconds, ('initial_backoff_seconds',)))
            else:
                if data__initial_backoff_seconds < 0:
                    faults.append(Fault('minimum', 0, data__initial_backoff_seconds, ('initial_backoff_seconds',)))
                if data__initial_backoff_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__initial_backoff_seconds, ('initial_backoff_seconds',)))
        if "backoff_multiplier" in data:
            data__backoff_multiplier = data["backoff_multiplier"]
            if not (isinstance(data__backoff_multiplier, (int, float)) and not isinstance(data__backoff_multiplier, bool) and data__backoff_multiplier - data__backoff_multiplier == 0):
                faults.append(Fault('type', 'number', data__backoff_multiplier, ('backoff_multiplier',)))
            else:
                if data__backoff_multiplier < 1:
                    faults.append(Fault('minimum', 1, data__backoff_multiplier, ('backoff_multiplier',)))
                if data__backoff_multiplier > 10:
                    faults.append(Fault('maximum', 10, data__backoff_multiplier, ('backoff_multiplier',)))
        if "max_backoff_seconds" in data:
            data__max_backoff_seconds = data["max_backoff_seconds"]
            if not (isinstance(data__max_backoff_seconds, (int, float)) and not isinstance(data__max_backoff_seconds, bool) and data__max_backoff_seconds - data__max_backoff_seconds == 0):
                faults.append(Fault('type', 'number', data__max_backoff_seconds, ('max_backoff_seconds',)))
            else:
                if data__max_backoff_seconds < 0:
                    faults.append(Fault('minimum', 0, data__max_backoff_seconds, ('max_backoff_seconds',)))
                if data__max_backoff_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__max_backoff_seconds, ('max_backoff_seconds',)))
        if data.keys() - {'backoff_multiplier', 'initial_backoff_seconds', 'max_attempts', 'max_backoff_seconds'}:
            faults += unknown(data, ('max_attempts', 'initial_backoff_seconds', 'backoff_multiplier', 'max_backoff_seconds'))
    return faults


def validate_RunHop(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'hop', 'hop_id', 'job_id', 'results', 'sequence', 'workflow'}:
            faults += missing(data, ('job_id', 'hop_id', 'hop', 'sequence', 'workflow', 'results'))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if "hop_id" in data:
            data__hop_id = data["hop_id"]
            if found := validate_Uuid(data__hop_id):
                faults += below(found, 'hop_id')
        if "hop" in data:
            data__hop = data["hop"]
            if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
                faults.append(Fault('type', 'integer', data__hop, ('hop',)))
            else:
                if data__hop < 1:
                    faults.append(Fault('minimum', 1, data__hop, ('hop',)))
                if data__hop > 1000000:
                    faults.append(Fault('maximum', 1000000, data__hop, ('hop',)))
        if "sequence" in data:
            data__sequence = data["sequence"]
            if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
                faults.append(Fault('type', 'integer', data__sequence, ('sequence',)))
            else:
                if data__sequence < 0:
                    faults.append(Fault('minimum', 0, data__sequence, ('sequence',)))
        if "workflow" in data:
            data__workflow = data["workflow"]
            if found := validate_Workflow(data__workflow):
                faults += below(found, 'workflow')
        if "results" in data:
            data__results = data["results"]
            if not isinstance(data__results, list):
                faults.append(Fault('type', 'array', data__results, ('results',)))
            else:
                if len(data__results) < 0:
                    faults.append(Fault('minItems', 0, data__results, ('results',)))
                if len(data__results) > 200:
                    faults.append(Fault('maxItems', 200, data__results, ('results',)))
                for data__results_x, data__results_item in enumerate(data__results):
                    if found := validate_NodeResult(data__results_item):
                        faults += below(found, 'results', data__results_x)
        if "deadline_at" in data:
            data__deadline_at = data["deadline_at"]
            if found := validate_Timestamp(data__deadline_at):
                faults += below(found, 'deadline_at')
        if data.keys() - {'deadline_at', 'hop', 'hop_id', 'job_id', 'results', 'sequence', 'workflow'}:
            faults += unknown(data, ('job_id', 'hop_id', 'hop', 'sequence', 'workflow', 'results', 'deadline_at'))
    return faults


def validate_SchemaUri(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$'].search(data):
            faults.append(Fault('pattern', '^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$', data, ()))
    return faults


def validate_ServerFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        data_tag = data.get('type')
        if data_tag == 'snapshot':
            faults += validate_SnapshotFrame(data)
        elif data_tag == 'unsubscribed':
            faults += validate_UnsubscribedFrame(data)
        elif data_tag == 'status':
            faults += validate_StatusUpdateFrame(data)
        elif data_tag == 'progress':
            faults += validate_ProgressUpdateFrame(data)
        elif data_tag == 'error':
            faults += validate_ErrorFrame(data)
        else:
            faults.append(Fault('oneOf', {'property': 'type', 'values': ['snapshot', 'unsubscribed', 'status', 'progress', 'error']}, data, ()))
    return faults


def validate_Sha256(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[0-9a-f]{64}$'].search(data):
            faults.append(Fault('pattern', '^[0-9a-f]{64}$', data, ()))
    return faults


def validate_SnapshotFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'snapshot', 'type'}:
            faults += missing(data, ('type', 'snapshot'))
        if "type" in data:
            data__type = data["type"]
            if data__type not in ('snapshot',):
                faults.append(Fault('enum', ['snapshot'], data__type, ('type',)))
        if "snapshot" in data:
            data__snapshot = data["snapshot"]
            if found := validate_JobSnapshot(data__snapshot):
                faults += below(found, 'snapshot')
        if data.keys() - {'snapshot', 'type'}:
            faults += unknown(data, ('type', 'snapshot'))
    return faults


def validate_StatusFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'event_number', 'job', 'nodes'}:
            faults += missing(data, ('job', 'event_number', 'nodes'))
        if "job" in data:
            data__job = data["job"]
            if found := validate_JobSummary(data__job):
                faults += below(found, 'job')
        if "event_number" in data:
            data__event_number = data["event_number"]
            if not (isinstance(data__event_number, int) and not isinstance(data__event_number, bool) or isinstance(data__event_number, float) and data__event_number.is_integer()):
                faults.append(Fault('type', 'integer', data__event_number, ('event_number',)))
            else:
                if data__event_number < 1:
                    faults.append(Fault('minimum', 1, data__event_number, ('event_number',)))
        if "nodes" in data:
            data__nodes = data["nodes"]
            if not isinstance(data__nodes, list):
                faults.append(Fault('type', 'array', data__nodes, ('nodes',)))
            else:
                if len(data__nodes) < 0:
                    faults.append(Fault('minItems', 0, data__nodes, ('nodes',)))
                if len(data__nodes) > 200:
                    faults.append(Fault('maxItems', 200, data__nodes, ('nodes',)))
                for data__nodes_x, data__nodes_item in enumerate(data__nodes):
                    if found := validate_NodeStatus(data__nodes_item):
                        faults += below(found, 'nodes', data__nodes_x)
        if data.keys() - {'event_number', 'job', 'nodes'}:
            faults += unknown(data, ('job', 'event_number', 'nodes'))
    return faults


def validate_StatusUpdateFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'status', 'type'}:
            faults += missing(data, ('type', 'status'))
        if "type" in data:
            data__type = data["type"]
            if data__type not in ('status',):
                faults.append(Fault('enum', ['status'], data__type, ('type',)))
        if "status" in data:
            data__status = data["status"]
            if found := validate_StatusFrame(data__status):
                faults += below(found, 'status')
        if data.keys() - {'status', 'type'}:
            faults += unknown(data, ('type', 'status'))
    return faults


def validate_StorageConfig(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'url'}:
            faults += missing(data, ('url',))
        if "url" in data:
            data__url = data["url"]
            if not (isinstance(data__url, str) and (data__url.isascii() or is_text(data__url))):
                faults.append(Fault('type', 'string', data__url, ('url',)))
            else:
                if not REGEX_PATTERNS['^(file:///|s3://).+$'].search(data__url):
                    faults.append(Fault('pattern', '^(file:///|s3://).+$', data__url, ('url',)))
        if "endpoint" in data:
            data__endpoint = data["endpoint"]
            if not (isinstance(data__endpoint, str) and (data__endpoint.isascii() or is_text(data__endpoint))):
                faults.append(Fault('type', 'string', data__endpoint, ('endpoint',)))
            else:
                if not REGEX_PATTERNS['^https?://[^ ]+$'].search(data__endpoint):
                    faults.append(Fault('pattern', '^https?://[^ ]+$', data__endpoint, ('endpoint',)))
        if "region" in data:
            data__region = data["region"]
            if not (isinstance(data__region, str) and (data__region.isascii() or is_text(data__region))):
                faults.append(Fault('type', 'string', data__region, ('region',)))
            else:
                if len(data__region) < 1:
                    faults.append(Fault('minLength', 1, data__region, ('region',)))
                if len(data__region) > 64:
                    faults.append(Fault('maxLength', 64, data__region, ('region',)))
        if "access_key_id" in data:
            data__access_key_id = data["access_key_id"]
            if not (isinstance(data__access_key_id, str) and (data__access_key_id.isascii() or is_text(data__access_key_id))):
                faults.append(Fault('type', 'string', data__access_key_id, ('access_key_id',)))
            else:
                if len(data__access_key_id) < 1:
                    faults.append(Fault('minLength', 1, data__access_key_id, ('access_key_id',)))
                if len(data__access_key_id) > 256:
                    faults.append(Fault('maxLength', 256, data__access_key_id, ('access_key_id',)))
        if "secret_access_key" in data:
            data__secret_access_key = data["secret_access_key"]
            if not (isinstance(data__secret_access_key, str) and (data__secret_access_key.isascii() or is_text(data__secret_access_key))):
                faults.append(Fault('type', 'string', SECRET, ('secret_access_key',)))
            else:
                if len(data__secret_access_key) < 1:
                    faults.append(Fault('minLength', 1, SECRET, ('secret_access_key',)))
                if len(data__secret_access_key) > 256:
                    faults.append(Fault('maxLength', 256, SECRET, ('secret_access_key',)))
        if data.keys() - {'access_key_id', 'endpoint', 'region', 'secret_access_key', 'url'}:
            faults += unknown(data, ('url', 'endpoint', 'region', 'access_key_id', 'secret_access_key'))
    return faults


def validate_SubmitJobRequest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        data_tag = data.get('kind')
        if data_tag == 'pipeline':
            faults += validate_SubmitPipelineRequest(data)
        elif data_tag == 'workflow':
            faults += validate_SubmitWorkflowRequest(data)
        else:
            faults.append(Fault('oneOf', {'property': 'kind', 'values': ['pipeline', 'workflow']}, data, ()))
    return faults


def validate_SubmitPipelineRequest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'kind', 'pipeline_id', 'request'}:
            faults += missing(data, ('kind', 'pipeline_id', 'request'))
        if "kind" in data:
            data__kind = data["kind"]
            if data__kind not in ('pipeline',):
                faults.append(Fault('enum', ['pipeline'], data__kind, ('kind',)))
        if "pipeline_id" in data:
            data__pipeline_id = data["pipeline_id"]
            if found := validate_PipelineId(data__pipeline_id):
                faults += below(found, 'pipeline_id')
        if "request" in data:
            data__request = data["request"]
            if found := validate_JsonObject(data__request):
                faults += below(found, 'request')
        if "timeout_seconds" in data:
            data__timeout_seconds = data["timeout_seconds"]
            if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
                faults.append(Fault('type', 'number', data__timeout_seconds, ('timeout_seconds',)))
            else:
                if data__timeout_seconds < 1:
                    faults.append(Fault('minimum', 1, data__timeout_seconds, ('timeout_seconds',)))
                if data__timeout_seconds > 604800:
                    faults.append(Fault('maximum', 604800, data__timeout_seconds, ('timeout_seconds',)))
        if data.keys() - {'kind', 'pipeline_id', 'request', 'timeout_seconds'}:
            faults += unknown(data, ('kind', 'pipeline_id', 'request', 'timeout_seconds'))
    return faults


def validate_SubmitWorkflowRequest(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'kind', 'workflow'}:
            faults += missing(data, ('kind', 'workflow'))
        if "kind" in data:
            data__kind = data["kind"]
            if data__kind not in ('workflow',):
                faults.append(Fault('enum', ['workflow'], data__kind, ('kind',)))
        if "workflow" in data:
            data__workflow = data["workflow"]
            if found := validate_Workflow(data__workflow):
                faults += below(found, 'workflow')
        if "timeout_seconds" in data:
            data__timeout_seconds = data["timeout_seconds"]
            if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
                faults.append(Fault('type', 'number', data__timeout_seconds, ('timeout_seconds',)))
            else:
                if data__timeout_seconds < 1:
                    faults.append(Fault('minimum', 1, data__timeout_seconds, ('timeout_seconds',)))
                if data__timeout_seconds > 604800:
                    faults.append(Fault('maximum', 604800, data__timeout_seconds, ('timeout_seconds',)))
        if data.keys() - {'kind', 'timeout_seconds', 'workflow'}:
            faults += unknown(data, ('kind', 'workflow', 'timeout_seconds'))
    return faults


def validate_SubscribeFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'action', 'job_id'}:
            faults += missing(data, ('action', 'job_id'))
        if "action" in data:
            data__action = data["action"]
            if data__action not in ('subscribe',):
                faults.append(Fault('enum', ['subscribe'], data__action, ('action',)))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if data.keys() - {'action', 'job_id'}:
            faults += unknown(data, ('action', 'job_id'))
    return faults


def validate_Timestamp(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$'].search(data):
            faults.append(Fault('pattern', '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$', data, ()))
        if not REGEX_PATTERNS['date-time'].search(data):
            faults.append(Fault('format', 'date-time', data, ()))
    return faults


def validate_UnsubscribeFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'action', 'job_id'}:
            faults += missing(data, ('action', 'job_id'))
        if "action" in data:
            data__action = data["action"]
            if data__action not in ('unsubscribe',):
                faults.append(Fault('enum', ['unsubscribe'], data__action, ('action',)))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if data.keys() - {'action', 'job_id'}:
            faults += unknown(data, ('action', 'job_id'))
    return faults


def validate_UnsubscribedFrame(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'job_id', 'type'}:
            faults += missing(data, ('type', 'job_id'))
        if "type" in data:
            data__type = data["type"]
            if data__type not in ('unsubscribed',):
                faults.append(Fault('enum', ['unsubscribed'], data__type, ('type',)))
        if "job_id" in data:
            data__job_id = data["job_id"]
            if found := validate_Uuid(data__job_id):
                faults += below(found, 'job_id')
        if data.keys() - {'job_id', 'type'}:
            faults += unknown(data, ('type', 'job_id'))
    return faults


def validate_UploadResult(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'artifact'}:
            faults += missing(data, ('artifact',))
        if "artifact" in data:
            data__artifact = data["artifact"]
            if found := validate_Artifact(data__artifact):
                faults += below(found, 'artifact')
        if data.keys() - {'artifact'}:
            faults += unknown(data, ('artifact',))
    return faults


def validate_UpscaleVideoInput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'video'}:
            faults += missing(data, ('video',))
        if "video" in data:
            data__video = data["video"]
            if found := validate_ArtifactRef(data__video):
                faults += below(found, 'video')
        if data.keys() - {'video'}:
            faults += unknown(data, ('video',))
    return faults


def validate_UpscaleVideoOutput(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
            faults += missing(data, ('video', 'duration_seconds', 'width_px', 'height_px', 'frame_count', 'frame_rate'))
        if "video" in data:
            data__video = data["video"]
            if found := validate_ArtifactRef(data__video):
                faults += below(found, 'video')
        if "duration_seconds" in data:
            data__duration_seconds = data["duration_seconds"]
            if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
                faults.append(Fault('type', 'number', data__duration_seconds, ('duration_seconds',)))
            else:
                if data__duration_seconds < 0:
                    faults.append(Fault('minimum', 0, data__duration_seconds, ('duration_seconds',)))
                if data__duration_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__duration_seconds, ('duration_seconds',)))
        if "width_px" in data:
            data__width_px = data["width_px"]
            if not (isinstance(data__width_px, int) and not isinstance(data__width_px, bool) or isinstance(data__width_px, float) and data__width_px.is_integer()):
                faults.append(Fault('type', 'integer', data__width_px, ('width_px',)))
            else:
                if data__width_px < 16:
                    faults.append(Fault('minimum', 16, data__width_px, ('width_px',)))
                if data__width_px > 16384:
                    faults.append(Fault('maximum', 16384, data__width_px, ('width_px',)))
        if "height_px" in data:
            data__height_px = data["height_px"]
            if not (isinstance(data__height_px, int) and not isinstance(data__height_px, bool) or isinstance(data__height_px, float) and data__height_px.is_integer()):
                faults.append(Fault('type', 'integer', data__height_px, ('height_px',)))
            else:
                if data__height_px < 16:
                    faults.append(Fault('minimum', 16, data__height_px, ('height_px',)))
                if data__height_px > 16384:
                    faults.append(Fault('maximum', 16384, data__height_px, ('height_px',)))
        if "frame_count" in data:
            data__frame_count = data["frame_count"]
            if not (isinstance(data__frame_count, int) and not isinstance(data__frame_count, bool) or isinstance(data__frame_count, float) and data__frame_count.is_integer()):
                faults.append(Fault('type', 'integer', data__frame_count, ('frame_count',)))
            else:
                if data__frame_count < 1:
                    faults.append(Fault('minimum', 1, data__frame_count, ('frame_count',)))
                if data__frame_count > 1000000:
                    faults.append(Fault('maximum', 1000000, data__frame_count, ('frame_count',)))
        if "frame_rate" in data:
            data__frame_rate = data["frame_rate"]
            if not (isinstance(data__frame_rate, (int, float)) and not isinstance(data__frame_rate, bool) and data__frame_rate - data__frame_rate == 0):
                faults.append(Fault('type', 'number', data__frame_rate, ('frame_rate',)))
            else:
                if data__frame_rate < 1:
                    faults.append(Fault('minimum', 1, data__frame_rate, ('frame_rate',)))
                if data__frame_rate > 240:
                    faults.append(Fault('maximum', 240, data__frame_rate, ('frame_rate',)))
        if data.keys() - {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
            faults += unknown(data, ('video', 'duration_seconds', 'width_px', 'height_px', 'frame_count', 'frame_rate'))
    return faults


def validate_UpscaleVideoParams(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'scale'}:
            faults += missing(data, ('scale',))
        if "scale" in data:
            data__scale = data["scale"]
            if not (isinstance(data__scale, int) and not isinstance(data__scale, bool) or isinstance(data__scale, float) and data__scale.is_integer()):
                faults.append(Fault('type', 'integer', data__scale, ('scale',)))
            else:
                if data__scale < 2:
                    faults.append(Fault('minimum', 2, data__scale, ('scale',)))
                if data__scale > 4:
                    faults.append(Fault('maximum', 4, data__scale, ('scale',)))
        if data.keys() - {'scale'}:
            faults += unknown(data, ('scale',))
    return faults


def validate_Uuid(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'].search(data):
            faults.append(Fault('pattern', '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', data, ()))
    return faults


def validate_WorkerAnnounced(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'announced_at', 'manifest', 'worker_id'}:
            faults += missing(data, ('worker_id', 'manifest', 'announced_at'))
        if "worker_id" in data:
            data__worker_id = data["worker_id"]
            if found := validate_WorkerId(data__worker_id):
                faults += below(found, 'worker_id')
        if "manifest" in data:
            data__manifest = data["manifest"]
            if found := validate_PlaneManifest(data__manifest):
                faults += below(found, 'manifest')
        if "announced_at" in data:
            data__announced_at = data["announced_at"]
            if found := validate_Timestamp(data__announced_at):
                faults += below(found, 'announced_at')
        if data.keys() - {'announced_at', 'manifest', 'worker_id'}:
            faults += unknown(data, ('worker_id', 'manifest', 'announced_at'))
    return faults


def validate_WorkerConfig(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'concurrent_hops', 'engine', 'log_level', 'metrics_host', 'metrics_port', 'redis_url', 'shutdown_grace_seconds', 'storage'}:
            faults += missing(data, ('metrics_host', 'metrics_port', 'redis_url', 'storage', 'engine', 'concurrent_hops', 'log_level', 'shutdown_grace_seconds'))
        if "metrics_host" in data:
            data__metrics_host = data["metrics_host"]
            if not (isinstance(data__metrics_host, str) and (data__metrics_host.isascii() or is_text(data__metrics_host))):
                faults.append(Fault('type', 'string', data__metrics_host, ('metrics_host',)))
            else:
                if len(data__metrics_host) < 1:
                    faults.append(Fault('minLength', 1, data__metrics_host, ('metrics_host',)))
                if len(data__metrics_host) > 255:
                    faults.append(Fault('maxLength', 255, data__metrics_host, ('metrics_host',)))
        if "metrics_port" in data:
            data__metrics_port = data["metrics_port"]
            if not (isinstance(data__metrics_port, int) and not isinstance(data__metrics_port, bool) or isinstance(data__metrics_port, float) and data__metrics_port.is_integer()):
                faults.append(Fault('type', 'integer', data__metrics_port, ('metrics_port',)))
            else:
                if data__metrics_port < 0:
                    faults.append(Fault('minimum', 0, data__metrics_port, ('metrics_port',)))
                if data__metrics_port > 65535:
                    faults.append(Fault('maximum', 65535, data__metrics_port, ('metrics_port',)))
        if "redis_url" in data:
            data__redis_url = data["redis_url"]
            if not (isinstance(data__redis_url, str) and (data__redis_url.isascii() or is_text(data__redis_url))):
                faults.append(Fault('type', 'string', SECRET, ('redis_url',)))
            else:
                if not REGEX_PATTERNS['^(redis|rediss|unix)://.+$'].search(data__redis_url):
                    faults.append(Fault('pattern', '^(redis|rediss|unix)://.+$', SECRET, ('redis_url',)))
        if "storage" in data:
            data__storage = data["storage"]
            if found := validate_StorageConfig(data__storage):
                faults += below(found, 'storage')
        if "engine" in data:
            data__engine = data["engine"]
            if found := validate_EngineId(data__engine):
                faults += below(found, 'engine')
        if "concurrent_hops" in data:
            data__concurrent_hops = data["concurrent_hops"]
            if not (isinstance(data__concurrent_hops, int) and not isinstance(data__concurrent_hops, bool) or isinstance(data__concurrent_hops, float) and data__concurrent_hops.is_integer()):
                faults.append(Fault('type', 'integer', data__concurrent_hops, ('concurrent_hops',)))
            else:
                if data__concurrent_hops < 1:
                    faults.append(Fault('minimum', 1, data__concurrent_hops, ('concurrent_hops',)))
                if data__concurrent_hops > 256:
                    faults.append(Fault('maximum', 256, data__concurrent_hops, ('concurrent_hops',)))
        if "log_level" in data:
            data__log_level = data["log_level"]
            if data__log_level not in ('debug', 'info', 'warning', 'error'):
                faults.append(Fault('enum', ['debug', 'info', 'warning', 'error'], data__log_level, ('log_level',)))
        if "shutdown_grace_seconds" in data:
            data__shutdown_grace_seconds = data["shutdown_grace_seconds"]
            if not (isinstance(data__shutdown_grace_seconds, (int, float)) and not isinstance(data__shutdown_grace_seconds, bool) and data__shutdown_grace_seconds - data__shutdown_grace_seconds == 0):
                faults.append(Fault('type', 'number', data__shutdown_grace_seconds, ('shutdown_grace_seconds',)))
            else:
                if data__shutdown_grace_seconds < 0:
                    faults.append(Fault('minimum', 0, data__shutdown_grace_seconds, ('shutdown_grace_seconds',)))
                if data__shutdown_grace_seconds > 3600:
                    faults.append(Fault('maximum', 3600, data__shutdown_grace_seconds, ('shutdown_grace_seconds',)))
        if data.keys() - {'concurrent_hops', 'engine', 'log_level', 'metrics_host', 'metrics_port', 'redis_url', 'shutdown_grace_seconds', 'storage'}:
            faults += unknown(data, ('metrics_host', 'metrics_port', 'redis_url', 'storage', 'engine', 'concurrent_hops', 'log_level', 'shutdown_grace_seconds'))
    return faults


def validate_WorkerId(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$'].search(data):
            faults.append(Fault('pattern', '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$', data, ()))
    return faults


def validate_Workflow(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, dict):
        faults.append(Fault('type', 'object', data, ()))
    else:
        if not data.keys() >= {'edges', 'nodes'}:
            faults += missing(data, ('nodes', 'edges'))
        if "nodes" in data:
            data__nodes = data["nodes"]
            if not isinstance(data__nodes, list):
                faults.append(Fault('type', 'array', data__nodes, ('nodes',)))
            else:
                if len(data__nodes) < 1:
                    faults.append(Fault('minItems', 1, data__nodes, ('nodes',)))
                if len(data__nodes) > 200:
                    faults.append(Fault('maxItems', 200, data__nodes, ('nodes',)))
                for data__nodes_x, data__nodes_item in enumerate(data__nodes):
                    if found := validate_Node(data__nodes_item):
                        faults += below(found, 'nodes', data__nodes_x)
        if "edges" in data:
            data__edges = data["edges"]
            if not isinstance(data__edges, list):
                faults.append(Fault('type', 'array', data__edges, ('edges',)))
            else:
                if len(data__edges) < 0:
                    faults.append(Fault('minItems', 0, data__edges, ('edges',)))
                if len(data__edges) > 2000:
                    faults.append(Fault('maxItems', 2000, data__edges, ('edges',)))
                for data__edges_x, data__edges_item in enumerate(data__edges):
                    if found := validate_Edge(data__edges_item):
                        faults += below(found, 'edges', data__edges_x)
        if data.keys() - {'edges', 'nodes'}:
            faults += unknown(data, ('nodes', 'edges'))
    return faults


VALIDATORS: dict[str, Callable[[Any], list[Fault]]] = {
    "AdvanceJob": validate_AdvanceJob,
    "ApiConfig": validate_ApiConfig,
    "Artifact": validate_Artifact,
    "ArtifactDownload": validate_ArtifactDownload,
    "ArtifactKind": validate_ArtifactKind,
    "ArtifactPage": validate_ArtifactPage,
    "ArtifactRef": validate_ArtifactRef,
    "Bucket": validate_Bucket,
    "CancelJob": validate_CancelJob,
    "CancelJobRequest": validate_CancelJobRequest,
    "Capability": validate_Capability,
    "CapabilityId": validate_CapabilityId,
    "ClientFrame": validate_ClientFrame,
    "CombinedManifest": validate_CombinedManifest,
    "ContentType": validate_ContentType,
    "DeadLetter": validate_DeadLetter,
    "DummyTaskOutput": shallow(validate_DummyTaskOutput),
    "DummyTaskParams": validate_DummyTaskParams,
    "Edge": validate_Edge,
    "EdgeKind": validate_EdgeKind,
    "EmptyObject": validate_EmptyObject,
    "EngineId": validate_EngineId,
    "ErrorFrame": validate_ErrorFrame,
    "ErrorInfo": validate_ErrorInfo,
    "F5ToTtsInput": validate_F5ToTtsInput,
    "F5ToTtsOutput": validate_F5ToTtsOutput,
    "F5ToTtsParams": validate_F5ToTtsParams,
    "F5ttsInfinitetalkRequest": validate_F5ttsInfinitetalkRequest,
    "Fraction": validate_Fraction,
    "GenerateScriptOutput": validate_GenerateScriptOutput,
    "GenerateScriptParams": validate_GenerateScriptParams,
    "GetCapabilitiesOutput": validate_GetCapabilitiesOutput,
    "HealthCheck": validate_HealthCheck,
    "HealthReport": validate_HealthReport,
    "HopCompleted": shallow(validate_HopCompleted),
    "InfiniteTalkInput": validate_InfiniteTalkInput,
    "InfiniteTalkOutput": validate_InfiniteTalkOutput,
    "InfiniteTalkParams": validate_InfiniteTalkParams,
    "Job": shallow(validate_Job),
    "JobEvent": validate_JobEvent,
    "JobEventKind": validate_JobEventKind,
    "JobEventPage": validate_JobEventPage,
    "JobPage": validate_JobPage,
    "JobSnapshot": shallow(validate_JobSnapshot),
    "JobState": validate_JobState,
    "JobSummary": validate_JobSummary,
    "JsonObject": shallow(validate_JsonObject),
    "ListJobsQuery": validate_ListJobsQuery,
    "ManifestSource": validate_ManifestSource,
    "MediaInfo": validate_MediaInfo,
    "Node": shallow(validate_Node),
    "NodeCancelled": shallow(validate_NodeCancelled),
    "NodeCompleted": shallow(validate_NodeCompleted),
    "NodeFailed": shallow(validate_NodeFailed),
    "NodeId": validate_NodeId,
    "NodeOutputRef": validate_NodeOutputRef,
    "NodeResult": shallow(validate_NodeResult),
    "NodeRetrying": validate_NodeRetrying,
    "NodeSkipped": shallow(validate_NodeSkipped),
    "NodeStarted": validate_NodeStarted,
    "NodeState": validate_NodeState,
    "NodeStatus": shallow(validate_NodeStatus),
    "PageCursor": validate_PageCursor,
    "PageQuery": validate_PageQuery,
    "PipelineCatalog": shallow(validate_PipelineCatalog),
    "PipelineDefinition": shallow(validate_PipelineDefinition),
    "PipelineId": validate_PipelineId,
    "PipelineList": shallow(validate_PipelineList),
    "PipelineNode": shallow(validate_PipelineNode),
    "Plane": validate_Plane,
    "PlaneManifest": validate_PlaneManifest,
    "Problem": validate_Problem,
    "ProgressFrame": validate_ProgressFrame,
    "ProgressUpdateFrame": validate_ProgressUpdateFrame,
    "RetryPolicy": validate_RetryPolicy,
    "RunHop": shallow(validate_RunHop),
    "SchemaUri": validate_SchemaUri,
    "ServerFrame": shallow(validate_ServerFrame),
    "Sha256": validate_Sha256,
    "SnapshotFrame": shallow(validate_SnapshotFrame),
    "StatusFrame": shallow(validate_StatusFrame),
    "StatusUpdateFrame": shallow(validate_StatusUpdateFrame),
    "StorageConfig": validate_StorageConfig,
    "SubmitJobRequest": shallow(validate_SubmitJobRequest),
    "SubmitPipelineRequest": shallow(validate_SubmitPipelineRequest),
    "SubmitWorkflowRequest": shallow(validate_SubmitWorkflowRequest),
    "SubscribeFrame": validate_SubscribeFrame,
    "Timestamp": validate_Timestamp,
    "UnsubscribeFrame": validate_UnsubscribeFrame,
    "UnsubscribedFrame": validate_UnsubscribedFrame,
    "UploadResult": validate_UploadResult,
    "UpscaleVideoInput": validate_UpscaleVideoInput,
    "UpscaleVideoOutput": validate_UpscaleVideoOutput,
    "UpscaleVideoParams": validate_UpscaleVideoParams,
    "Uuid": validate_Uuid,
    "WorkerAnnounced": validate_WorkerAnnounced,
    "WorkerConfig": validate_WorkerConfig,
    "WorkerId": validate_WorkerId,
    "Workflow": shallow(validate_Workflow),
    "https://schemas.myspinbot.local/artifacts/v1/artifact.schema.json": validate_Artifact,
    "https://schemas.myspinbot.local/artifacts/v1/artifact_download.schema.json": validate_ArtifactDownload,
    "https://schemas.myspinbot.local/artifacts/v1/artifact_kind.schema.json": validate_ArtifactKind,
    "https://schemas.myspinbot.local/artifacts/v1/media_info.schema.json": validate_MediaInfo,
    "https://schemas.myspinbot.local/artifacts/v1/upload_result.schema.json": validate_UploadResult,
    "https://schemas.myspinbot.local/capabilities/v1/capability.schema.json": validate_Capability,
    "https://schemas.myspinbot.local/capabilities/v1/combined_manifest.schema.json": validate_CombinedManifest,
    "https://schemas.myspinbot.local/capabilities/v1/dummy_task_output.schema.json": shallow(validate_DummyTaskOutput),
    "https://schemas.myspinbot.local/capabilities/v1/dummy_task_params.schema.json": validate_DummyTaskParams,
    "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_input.schema.json": validate_F5ToTtsInput,
    "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_output.schema.json": validate_F5ToTtsOutput,
    "https://schemas.myspinbot.local/capabilities/v1/f5_to_tts_params.schema.json": validate_F5ToTtsParams,
    "https://schemas.myspinbot.local/capabilities/v1/generate_script_output.schema.json": validate_GenerateScriptOutput,
    "https://schemas.myspinbot.local/capabilities/v1/generate_script_params.schema.json": validate_GenerateScriptParams,
    "https://schemas.myspinbot.local/capabilities/v1/get_capabilities_output.schema.json": validate_GetCapabilitiesOutput,
    "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_input.schema.json": validate_InfiniteTalkInput,
    "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_output.schema.json": validate_InfiniteTalkOutput,
    "https://schemas.myspinbot.local/capabilities/v1/infinite_talk_params.schema.json": validate_InfiniteTalkParams,
    "https://schemas.myspinbot.local/capabilities/v1/manifest_source.schema.json": validate_ManifestSource,
    "https://schemas.myspinbot.local/capabilities/v1/plane_manifest.schema.json": validate_PlaneManifest,
    "https://schemas.myspinbot.local/capabilities/v1/upscale_video_input.schema.json": validate_UpscaleVideoInput,
    "https://schemas.myspinbot.local/capabilities/v1/upscale_video_output.schema.json": validate_UpscaleVideoOutput,
    "https://schemas.myspinbot.local/capabilities/v1/upscale_video_params.schema.json": validate_UpscaleVideoParams,
    "https://schemas.myspinbot.local/common/v1/artifact_ref.schema.json": validate_ArtifactRef,
    "https://schemas.myspinbot.local/common/v1/bucket.schema.json": validate_Bucket,
    "https://schemas.myspinbot.local/common/v1/capability_id.schema.json": validate_CapabilityId,
    "https://schemas.myspinbot.local/common/v1/content_type.schema.json": validate_ContentType,
    "https://schemas.myspinbot.local/common/v1/empty_object.schema.json": validate_EmptyObject,
    "https://schemas.myspinbot.local/common/v1/engine_id.schema.json": validate_EngineId,
    "https://schemas.myspinbot.local/common/v1/error_info.schema.json": validate_ErrorInfo,
    "https://schemas.myspinbot.local/common/v1/fraction.schema.json": validate_Fraction,
    "https://schemas.myspinbot.local/common/v1/json_object.schema.json": shallow(validate_JsonObject),
    "https://schemas.myspinbot.local/common/v1/node_id.schema.json": validate_NodeId,
    "https://schemas.myspinbot.local/common/v1/page_cursor.schema.json": validate_PageCursor,
    "https://schemas.myspinbot.local/common/v1/pipeline_id.schema.json": validate_PipelineId,
    "https://schemas.myspinbot.local/common/v1/plane.schema.json": validate_Plane,
    "https://schemas.myspinbot.local/common/v1/schema_uri.schema.json": validate_SchemaUri,
    "https://schemas.myspinbot.local/common/v1/sha256.schema.json": validate_Sha256,
    "https://schemas.myspinbot.local/common/v1/timestamp.schema.json": validate_Timestamp,
    "https://schemas.myspinbot.local/common/v1/uuid.schema.json": validate_Uuid,
    "https://schemas.myspinbot.local/common/v1/worker_id.schema.json": validate_WorkerId,
    "https://schemas.myspinbot.local/config/v1/api_config.schema.json": validate_ApiConfig,
    "https://schemas.myspinbot.local/config/v1/pipeline_catalog.schema.json": shallow(validate_PipelineCatalog),
    "https://schemas.myspinbot.local/config/v1/storage_config.schema.json": validate_StorageConfig,
    "https://schemas.myspinbot.local/config/v1/worker_config.schema.json": validate_WorkerConfig,
    "https://schemas.myspinbot.local/http/v1/artifact_page.schema.json": validate_ArtifactPage,
    "https://schemas.myspinbot.local/http/v1/cancel_job_request.schema.json": validate_CancelJobRequest,
    "https://schemas.myspinbot.local/http/v1/f5tts_infinitetalk_request.schema.json": validate_F5ttsInfinitetalkRequest,
    "https://schemas.myspinbot.local/http/v1/health_check.schema.json": validate_HealthCheck,
    "https://schemas.myspinbot.local/http/v1/health_report.schema.json": validate_HealthReport,
    "https://schemas.myspinbot.local/http/v1/job_event_page.schema.json": validate_JobEventPage,
    "https://schemas.myspinbot.local/http/v1/job_page.schema.json": validate_JobPage,
    "https://schemas.myspinbot.local/http/v1/list_jobs_query.schema.json": validate_ListJobsQuery,
    "https://schemas.myspinbot.local/http/v1/page_query.schema.json": validate_PageQuery,
    "https://schemas.myspinbot.local/http/v1/pipeline_list.schema.json": shallow(validate_PipelineList),
    "https://schemas.myspinbot.local/http/v1/problem.schema.json": validate_Problem,
    "https://schemas.myspinbot.local/http/v1/submit_job_request.schema.json": shallow(validate_SubmitJobRequest),
    "https://schemas.myspinbot.local/http/v1/submit_pipeline_request.schema.json": shallow(validate_SubmitPipelineRequest),
    "https://schemas.myspinbot.local/http/v1/submit_workflow_request.schema.json": shallow(validate_SubmitWorkflowRequest),
    "https://schemas.myspinbot.local/jobs/v1/advance_job.schema.json": validate_AdvanceJob,
    "https://schemas.myspinbot.local/jobs/v1/cancel_job.schema.json": validate_CancelJob,
    "https://schemas.myspinbot.local/jobs/v1/dead_letter.schema.json": validate_DeadLetter,
    "https://schemas.myspinbot.local/jobs/v1/hop_completed.schema.json": shallow(validate_HopCompleted),
    "https://schemas.myspinbot.local/jobs/v1/job.schema.json": shallow(validate_Job),
    "https://schemas.myspinbot.local/jobs/v1/job_event.schema.json": validate_JobEvent,
    "https://schemas.myspinbot.local/jobs/v1/job_event_kind.schema.json": validate_JobEventKind,
    "https://schemas.myspinbot.local/jobs/v1/job_snapshot.schema.json": shallow(validate_JobSnapshot),
    "https://schemas.myspinbot.local/jobs/v1/job_state.schema.json": validate_JobState,
    "https://schemas.myspinbot.local/jobs/v1/job_summary.schema.json": validate_JobSummary,
    "https://schemas.myspinbot.local/jobs/v1/node_cancelled.schema.json": shallow(validate_NodeCancelled),
    "https://schemas.myspinbot.local/jobs/v1/node_completed.schema.json": shallow(validate_NodeCompleted),
    "https://schemas.myspinbot.local/jobs/v1/node_failed.schema.json": shallow(validate_NodeFailed),
    "https://schemas.myspinbot.local/jobs/v1/node_result.schema.json": shallow(validate_NodeResult),
    "https://schemas.myspinbot.local/jobs/v1/node_retrying.schema.json": validate_NodeRetrying,
    "https://schemas.myspinbot.local/jobs/v1/node_skipped.schema.json": shallow(validate_NodeSkipped),
    "https://schemas.myspinbot.local/jobs/v1/node_started.schema.json": validate_NodeStarted,
    "https://schemas.myspinbot.local/jobs/v1/node_state.schema.json": validate_NodeState,
    "https://schemas.myspinbot.local/jobs/v1/node_status.schema.json": shallow(validate_NodeStatus),
    "https://schemas.myspinbot.local/jobs/v1/progress_frame.schema.json": validate_ProgressFrame,
    "https://schemas.myspinbot.local/jobs/v1/run_hop.schema.json": shallow(validate_RunHop),
    "https://schemas.myspinbot.local/jobs/v1/status_frame.schema.json": shallow(validate_StatusFrame),
    "https://schemas.myspinbot.local/jobs/v1/worker_announced.schema.json": validate_WorkerAnnounced,
    "https://schemas.myspinbot.local/workflows/v1/edge.schema.json": validate_Edge,
    "https://schemas.myspinbot.local/workflows/v1/edge_kind.schema.json": validate_EdgeKind,
    "https://schemas.myspinbot.local/workflows/v1/node.schema.json": shallow(validate_Node),
    "https://schemas.myspinbot.local/workflows/v1/node_output_ref.schema.json": validate_NodeOutputRef,
    "https://schemas.myspinbot.local/workflows/v1/pipeline_definition.schema.json": shallow(validate_PipelineDefinition),
    "https://schemas.myspinbot.local/workflows/v1/pipeline_node.schema.json": shallow(validate_PipelineNode),
    "https://schemas.myspinbot.local/workflows/v1/retry_policy.schema.json": validate_RetryPolicy,
    "https://schemas.myspinbot.local/workflows/v1/workflow.schema.json": shallow(validate_Workflow),
    "https://schemas.myspinbot.local/ws/v1/client_frame.schema.json": validate_ClientFrame,
    "https://schemas.myspinbot.local/ws/v1/error_frame.schema.json": validate_ErrorFrame,
    "https://schemas.myspinbot.local/ws/v1/progress_update_frame.schema.json": validate_ProgressUpdateFrame,
    "https://schemas.myspinbot.local/ws/v1/server_frame.schema.json": shallow(validate_ServerFrame),
    "https://schemas.myspinbot.local/ws/v1/snapshot_frame.schema.json": shallow(validate_SnapshotFrame),
    "https://schemas.myspinbot.local/ws/v1/status_update_frame.schema.json": shallow(validate_StatusUpdateFrame),
    "https://schemas.myspinbot.local/ws/v1/subscribe_frame.schema.json": validate_SubscribeFrame,
    "https://schemas.myspinbot.local/ws/v1/unsubscribe_frame.schema.json": validate_UnsubscribeFrame,
    "https://schemas.myspinbot.local/ws/v1/unsubscribed_frame.schema.json": validate_UnsubscribedFrame,
}
