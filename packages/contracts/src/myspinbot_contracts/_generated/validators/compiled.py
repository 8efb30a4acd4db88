# @generated from schemas
# Do not edit: edit the source, then run `nox -s codegen`.
"""Compiled validators: one function per type, which raises `Invalid`."""

import re
from collections.abc import Callable
from typing import Any

from ..support.validation import Invalid, check_json

REGEX_PATTERNS = {
    '^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$': re.compile('^(?:about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)\\Z'),
    '^(file:///|s3://).+$': re.compile('^(?:file:///|s3://)[^\\n\\r\u2028\u2029]+\\Z'),
    '^(https?://[^ ]+|/[^ ]*)$': re.compile('^(?:https?://[^ ]+|/[^ ]*)\\Z'),
    '^(redis|rediss|unix)://.+$': re.compile('^(?:redis|rediss|unix)://[^\\n\\r\u2028\u2029]+\\Z'),
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
    '^postgresql://.+$': re.compile('^postgresql://[^\\n\\r\u2028\u2029]+\\Z'),
    '^urn:uuid:[0-9a-f-]{36}$': re.compile('^urn:uuid:[0-9a-f\\-]{36}\\Z'),
    'date-time_re_pattern': re.compile('^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:[Zz]|[+\\-](?:[01][0-9]|2[0-3]):[0-5][0-9])\\Z')
}


def validate_AdvanceJob(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'job_id'}:
        raise Invalid('required', ['job_id', 'hop'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    if data.keys() - {'hop', 'job_id'}:
        raise Invalid('additionalProperties', ['hop', 'job_id'], data, ())


def validate_ApiConfig(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'allowed_origins', 'database_url', 'download_ttl_seconds', 'host', 'log_level', 'port', 'redis_url', 'shutdown_grace_seconds', 'signing_secret', 'storage', 'upload_max_bytes'}:
        raise Invalid('required', ['host', 'port', 'database_url', 'redis_url', 'storage', 'signing_secret', 'allowed_origins', 'upload_max_bytes', 'download_ttl_seconds', 'log_level', 'shutdown_grace_seconds'], data, ())
    data__host = data["host"]
    if not isinstance(data__host, str):
        raise Invalid('type', 'string', data__host, ('host',))
    if len(data__host) < 1:
        raise Invalid('minLength', 1, data__host, ('host',))
    if len(data__host) > 255:
        raise Invalid('maxLength', 255, data__host, ('host',))
    data__port = data["port"]
    if not (isinstance(data__port, int) and not isinstance(data__port, bool) or isinstance(data__port, float) and data__port.is_integer()):
        raise Invalid('type', 'integer', data__port, ('port',))
    if data__port < 0:
        raise Invalid('minimum', 0, data__port, ('port',))
    if data__port > 65535:
        raise Invalid('maximum', 65535, data__port, ('port',))
    data__database_url = data["database_url"]
    if not isinstance(data__database_url, str):
        raise Invalid('type', 'string', data__database_url, ('database_url',))
    if not REGEX_PATTERNS['^postgresql://.+$'].search(data__database_url):
        raise Invalid('pattern', '^postgresql://.+$', data__database_url, ('database_url',))
    data__redis_url = data["redis_url"]
    if not isinstance(data__redis_url, str):
        raise Invalid('type', 'string', data__redis_url, ('redis_url',))
    if not REGEX_PATTERNS['^(redis|rediss|unix)://.+$'].search(data__redis_url):
        raise Invalid('pattern', '^(redis|rediss|unix)://.+$', data__redis_url, ('redis_url',))
    data__storage = data["storage"]
    try:
        validate_StorageConfig(data__storage)
    except Invalid as error:
        raise error.below(('storage',))
    data__signing_secret = data["signing_secret"]
    if not isinstance(data__signing_secret, str):
        raise Invalid('type', 'string', data__signing_secret, ('signing_secret',))
    if len(data__signing_secret) < 32:
        raise Invalid('minLength', 32, data__signing_secret, ('signing_secret',))
    if len(data__signing_secret) > 1024:
        raise Invalid('maxLength', 1024, data__signing_secret, ('signing_secret',))
    data__allowed_origins = data["allowed_origins"]
    if not isinstance(data__allowed_origins, list):
        raise Invalid('type', 'array', data__allowed_origins, ('allowed_origins',))
    if len(data__allowed_origins) < 0:
        raise Invalid('minItems', 0, data__allowed_origins, ('allowed_origins',))
    if len(data__allowed_origins) > 64:
        raise Invalid('maxItems', 64, data__allowed_origins, ('allowed_origins',))
    for data__allowed_origins_x, data__allowed_origins_item in enumerate(data__allowed_origins):
        if not isinstance(data__allowed_origins_item, str):
            raise Invalid('type', 'string', data__allowed_origins_item, ('allowed_origins', data__allowed_origins_x,))
        if not REGEX_PATTERNS['^https?://[^ /]+$'].search(data__allowed_origins_item):
            raise Invalid('pattern', '^https?://[^ /]+$', data__allowed_origins_item, ('allowed_origins', data__allowed_origins_x,))
    data__upload_max_bytes = data["upload_max_bytes"]
    if not (isinstance(data__upload_max_bytes, int) and not isinstance(data__upload_max_bytes, bool) or isinstance(data__upload_max_bytes, float) and data__upload_max_bytes.is_integer()):
        raise Invalid('type', 'integer', data__upload_max_bytes, ('upload_max_bytes',))
    if data__upload_max_bytes < 1:
        raise Invalid('minimum', 1, data__upload_max_bytes, ('upload_max_bytes',))
    if data__upload_max_bytes > 10737418240:
        raise Invalid('maximum', 10737418240, data__upload_max_bytes, ('upload_max_bytes',))
    data__download_ttl_seconds = data["download_ttl_seconds"]
    if not (isinstance(data__download_ttl_seconds, int) and not isinstance(data__download_ttl_seconds, bool) or isinstance(data__download_ttl_seconds, float) and data__download_ttl_seconds.is_integer()):
        raise Invalid('type', 'integer', data__download_ttl_seconds, ('download_ttl_seconds',))
    if data__download_ttl_seconds < 1:
        raise Invalid('minimum', 1, data__download_ttl_seconds, ('download_ttl_seconds',))
    if data__download_ttl_seconds > 604800:
        raise Invalid('maximum', 604800, data__download_ttl_seconds, ('download_ttl_seconds',))
    data__log_level = data["log_level"]
    if data__log_level not in ('debug', 'info', 'warning', 'error'):
        raise Invalid('enum', ['debug', 'info', 'warning', 'error'], data__log_level, ('log_level',))
    data__shutdown_grace_seconds = data["shutdown_grace_seconds"]
    if not (isinstance(data__shutdown_grace_seconds, (int, float)) and not isinstance(data__shutdown_grace_seconds, bool) and data__shutdown_grace_seconds - data__shutdown_grace_seconds == 0):
        raise Invalid('type', 'number', data__shutdown_grace_seconds, ('shutdown_grace_seconds',))
    if data__shutdown_grace_seconds < 0:
        raise Invalid('minimum', 0, data__shutdown_grace_seconds, ('shutdown_grace_seconds',))
    if data__shutdown_grace_seconds > 3600:
        raise Invalid('maximum', 3600, data__shutdown_grace_seconds, ('shutdown_grace_seconds',))
    if data.keys() - {'allowed_origins', 'database_url', 'download_ttl_seconds', 'host', 'log_level', 'port', 'redis_url', 'shutdown_grace_seconds', 'signing_secret', 'storage', 'upload_max_bytes'}:
        raise Invalid('additionalProperties', ['allowed_origins', 'database_url', 'download_ttl_seconds', 'host', 'log_level', 'port', 'redis_url', 'shutdown_grace_seconds', 'signing_secret', 'storage', 'upload_max_bytes'], data, ())


def validate_Artifact(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'artifact_id', 'created_at', 'kind', 'media', 'ref'}:
        raise Invalid('required', ['artifact_id', 'kind', 'ref', 'media', 'created_at'], data, ())
    data__artifact_id = data["artifact_id"]
    try:
        validate_Uuid(data__artifact_id)
    except Invalid as error:
        raise error.below(('artifact_id',))
    data__kind = data["kind"]
    try:
        validate_ArtifactKind(data__kind)
    except Invalid as error:
        raise error.below(('kind',))
    data__ref = data["ref"]
    try:
        validate_ArtifactRef(data__ref)
    except Invalid as error:
        raise error.below(('ref',))
    data__media = data["media"]
    try:
        validate_MediaInfo(data__media)
    except Invalid as error:
        raise error.below(('media',))
    data__created_at = data["created_at"]
    try:
        validate_Timestamp(data__created_at)
    except Invalid as error:
        raise error.below(('created_at',))
    if "job_id" in data:
        data__job_id = data["job_id"]
        try:
            validate_Uuid(data__job_id)
        except Invalid as error:
            raise error.below(('job_id',))
    if "node_id" in data:
        data__node_id = data["node_id"]
        try:
            validate_NodeId(data__node_id)
        except Invalid as error:
            raise error.below(('node_id',))
    if "name" in data:
        data__name = data["name"]
        if not isinstance(data__name, str):
            raise Invalid('type', 'string', data__name, ('name',))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__name):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__name, ('name',))
    if data.keys() - {'artifact_id', 'created_at', 'job_id', 'kind', 'media', 'name', 'node_id', 'ref'}:
        raise Invalid('additionalProperties', ['artifact_id', 'created_at', 'job_id', 'kind', 'media', 'name', 'node_id', 'ref'], data, ())


def validate_ArtifactDownload(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'artifact', 'expires_at', 'url'}:
        raise Invalid('required', ['artifact', 'url', 'expires_at'], data, ())
    data__artifact = data["artifact"]
    try:
        validate_Artifact(data__artifact)
    except Invalid as error:
        raise error.below(('artifact',))
    data__url = data["url"]
    if not isinstance(data__url, str):
        raise Invalid('type', 'string', data__url, ('url',))
    if len(data__url) > 4000:
        raise Invalid('maxLength', 4000, data__url, ('url',))
    if not REGEX_PATTERNS['^(https?://[^ ]+|/[^ ]*)$'].search(data__url):
        raise Invalid('pattern', '^(https?://[^ ]+|/[^ ]*)$', data__url, ('url',))
    data__expires_at = data["expires_at"]
    try:
        validate_Timestamp(data__expires_at)
    except Invalid as error:
        raise error.below(('expires_at',))
    if data.keys() - {'artifact', 'expires_at', 'url'}:
        raise Invalid('additionalProperties', ['artifact', 'expires_at', 'url'], data, ())


def validate_ArtifactKind(data: Any) -> None:
    if data not in ('upload', 'output'):
        raise Invalid('enum', ['upload', 'output'], data, ())


def validate_ArtifactPage(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'items'}:
        raise Invalid('required', ['items'], data, ())
    data__items = data["items"]
    if not isinstance(data__items, list):
        raise Invalid('type', 'array', data__items, ('items',))
    if len(data__items) < 0:
        raise Invalid('minItems', 0, data__items, ('items',))
    if len(data__items) > 200:
        raise Invalid('maxItems', 200, data__items, ('items',))
    for data__items_x, data__items_item in enumerate(data__items):
        try:
            validate_Artifact(data__items_item)
        except Invalid as error:
            raise error.below(('items', data__items_x,))
    if "next_cursor" in data:
        data__next_cursor = data["next_cursor"]
        try:
            validate_PageCursor(data__next_cursor)
        except Invalid as error:
            raise error.below(('next_cursor',))
    if data.keys() - {'items', 'next_cursor'}:
        raise Invalid('additionalProperties', ['items', 'next_cursor'], data, ())


def validate_ArtifactRef(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'artifact_id', 'bucket', 'content_type', 'key', 'sha256', 'size_bytes'}:
        raise Invalid('required', ['artifact_id', 'bucket', 'key', 'size_bytes', 'content_type', 'sha256'], data, ())
    data__artifact_id = data["artifact_id"]
    try:
        validate_Uuid(data__artifact_id)
    except Invalid as error:
        raise error.below(('artifact_id',))
    data__bucket = data["bucket"]
    try:
        validate_Bucket(data__bucket)
    except Invalid as error:
        raise error.below(('bucket',))
    data__key = data["key"]
    if not isinstance(data__key, str):
        raise Invalid('type', 'string', data__key, ('key',))
    if not REGEX_PATTERNS['^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$'].search(data__key):
        raise Invalid('pattern', '^[a-z]+/[0-9a-f-]{36}[.][a-z0-9]{2,5}$', data__key, ('key',))
    data__size_bytes = data["size_bytes"]
    if not (isinstance(data__size_bytes, int) and not isinstance(data__size_bytes, bool) or isinstance(data__size_bytes, float) and data__size_bytes.is_integer()):
        raise Invalid('type', 'integer', data__size_bytes, ('size_bytes',))
    if data__size_bytes < 1:
        raise Invalid('minimum', 1, data__size_bytes, ('size_bytes',))
    if data__size_bytes > 1099511627776:
        raise Invalid('maximum', 1099511627776, data__size_bytes, ('size_bytes',))
    data__content_type = data["content_type"]
    try:
        validate_ContentType(data__content_type)
    except Invalid as error:
        raise error.below(('content_type',))
    data__sha256 = data["sha256"]
    try:
        validate_Sha256(data__sha256)
    except Invalid as error:
        raise error.below(('sha256',))
    if data.keys() - {'artifact_id', 'bucket', 'content_type', 'key', 'sha256', 'size_bytes'}:
        raise Invalid('additionalProperties', ['artifact_id', 'bucket', 'content_type', 'key', 'sha256', 'size_bytes'], data, ())


def validate_Bucket(data: Any) -> None:
    if data not in ('input', 'staged', 'output'):
        raise Invalid('enum', ['input', 'staged', 'output'], data, ())


def validate_CancelJob(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'job_id', 'reason', 'requested_at'}:
        raise Invalid('required', ['job_id', 'reason', 'requested_at'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__reason = data["reason"]
    if not isinstance(data__reason, str):
        raise Invalid('type', 'string', data__reason, ('reason',))
    if len(data__reason) < 1:
        raise Invalid('minLength', 1, data__reason, ('reason',))
    if len(data__reason) > 500:
        raise Invalid('maxLength', 500, data__reason, ('reason',))
    data__requested_at = data["requested_at"]
    try:
        validate_Timestamp(data__requested_at)
    except Invalid as error:
        raise error.below(('requested_at',))
    if data.keys() - {'job_id', 'reason', 'requested_at'}:
        raise Invalid('additionalProperties', ['job_id', 'reason', 'requested_at'], data, ())


def validate_CancelJobRequest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if "reason" in data:
        data__reason = data["reason"]
        if not isinstance(data__reason, str):
            raise Invalid('type', 'string', data__reason, ('reason',))
        if len(data__reason) < 1:
            raise Invalid('minLength', 1, data__reason, ('reason',))
        if len(data__reason) > 500:
            raise Invalid('maxLength', 500, data__reason, ('reason',))
    if data.keys() - {'reason'}:
        raise Invalid('additionalProperties', ['reason'], data, ())


def validate_Capability(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'capability_id', 'concurrency', 'description', 'engine', 'input_schema', 'label', 'output_schema', 'params_schema', 'plane', 'timeout_seconds', 'version'}:
        raise Invalid('required', ['capability_id', 'plane', 'label', 'description', 'version', 'engine', 'timeout_seconds', 'concurrency', 'params_schema', 'input_schema', 'output_schema'], data, ())
    data__capability_id = data["capability_id"]
    try:
        validate_CapabilityId(data__capability_id)
    except Invalid as error:
        raise error.below(('capability_id',))
    data__plane = data["plane"]
    try:
        validate_Plane(data__plane)
    except Invalid as error:
        raise error.below(('plane',))
    data__label = data["label"]
    if not isinstance(data__label, str):
        raise Invalid('type', 'string', data__label, ('label',))
    if len(data__label) < 1:
        raise Invalid('minLength', 1, data__label, ('label',))
    if len(data__label) > 80:
        raise Invalid('maxLength', 80, data__label, ('label',))
    data__description = data["description"]
    if not isinstance(data__description, str):
        raise Invalid('type', 'string', data__description, ('description',))
    if len(data__description) < 1:
        raise Invalid('minLength', 1, data__description, ('description',))
    if len(data__description) > 1000:
        raise Invalid('maxLength', 1000, data__description, ('description',))
    data__version = data["version"]
    if not isinstance(data__version, str):
        raise Invalid('type', 'string', data__version, ('version',))
    if not REGEX_PATTERNS['^[0-9]+[.][0-9]+[.][0-9]+$'].search(data__version):
        raise Invalid('pattern', '^[0-9]+[.][0-9]+[.][0-9]+$', data__version, ('version',))
    data__engine = data["engine"]
    try:
        validate_EngineId(data__engine)
    except Invalid as error:
        raise error.below(('engine',))
    data__timeout_seconds = data["timeout_seconds"]
    if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
        raise Invalid('type', 'number', data__timeout_seconds, ('timeout_seconds',))
    if data__timeout_seconds < 0.1:
        raise Invalid('minimum', 0.1, data__timeout_seconds, ('timeout_seconds',))
    if data__timeout_seconds > 86400:
        raise Invalid('maximum', 86400, data__timeout_seconds, ('timeout_seconds',))
    data__concurrency = data["concurrency"]
    if not (isinstance(data__concurrency, int) and not isinstance(data__concurrency, bool) or isinstance(data__concurrency, float) and data__concurrency.is_integer()):
        raise Invalid('type', 'integer', data__concurrency, ('concurrency',))
    if data__concurrency < 1:
        raise Invalid('minimum', 1, data__concurrency, ('concurrency',))
    if data__concurrency > 1024:
        raise Invalid('maximum', 1024, data__concurrency, ('concurrency',))
    data__params_schema = data["params_schema"]
    try:
        validate_SchemaUri(data__params_schema)
    except Invalid as error:
        raise error.below(('params_schema',))
    data__input_schema = data["input_schema"]
    try:
        validate_SchemaUri(data__input_schema)
    except Invalid as error:
        raise error.below(('input_schema',))
    data__output_schema = data["output_schema"]
    try:
        validate_SchemaUri(data__output_schema)
    except Invalid as error:
        raise error.below(('output_schema',))
    if data.keys() - {'capability_id', 'concurrency', 'description', 'engine', 'input_schema', 'label', 'output_schema', 'params_schema', 'plane', 'timeout_seconds', 'version'}:
        raise Invalid('additionalProperties', ['capability_id', 'concurrency', 'description', 'engine', 'input_schema', 'label', 'output_schema', 'params_schema', 'plane', 'timeout_seconds', 'version'], data, ())


def validate_CapabilityId(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$'].search(data):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}$', data, ())


def validate_ChannelTopology(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'address', 'channel'}:
        raise Invalid('required', ['channel', 'address'], data, ())
    data__channel = data["channel"]
    if not isinstance(data__channel, str):
        raise Invalid('type', 'string', data__channel, ('channel',))
    if len(data__channel) < 1:
        raise Invalid('minLength', 1, data__channel, ('channel',))
    if len(data__channel) > 64:
        raise Invalid('maxLength', 64, data__channel, ('channel',))
    data__address = data["address"]
    if not isinstance(data__address, str):
        raise Invalid('type', 'string', data__address, ('address',))
    if len(data__address) < 1:
        raise Invalid('minLength', 1, data__address, ('address',))
    if len(data__address) > 200:
        raise Invalid('maxLength', 200, data__address, ('address',))
    if data.keys() - {'address', 'channel'}:
        raise Invalid('additionalProperties', ['address', 'channel'], data, ())


def validate_ClientFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    data_tag = data.get('action')
    if data_tag == 'subscribe':
        validate_SubscribeFrame(data)
    elif data_tag == 'unsubscribe':
        validate_UnsubscribeFrame(data)
    else:
        raise Invalid('oneOf', {'property': 'action', 'values': ['subscribe', 'unsubscribe']}, data, ())


def validate_CombinedManifest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'capabilities', 'generated_at', 'sources'}:
        raise Invalid('required', ['generated_at', 'capabilities', 'sources'], data, ())
    data__generated_at = data["generated_at"]
    try:
        validate_Timestamp(data__generated_at)
    except Invalid as error:
        raise error.below(('generated_at',))
    data__capabilities = data["capabilities"]
    if not isinstance(data__capabilities, list):
        raise Invalid('type', 'array', data__capabilities, ('capabilities',))
    if len(data__capabilities) < 0:
        raise Invalid('minItems', 0, data__capabilities, ('capabilities',))
    if len(data__capabilities) > 2000:
        raise Invalid('maxItems', 2000, data__capabilities, ('capabilities',))
    for data__capabilities_x, data__capabilities_item in enumerate(data__capabilities):
        try:
            validate_Capability(data__capabilities_item)
        except Invalid as error:
            raise error.below(('capabilities', data__capabilities_x,))
    data__sources = data["sources"]
    if not isinstance(data__sources, list):
        raise Invalid('type', 'array', data__sources, ('sources',))
    if len(data__sources) < 0:
        raise Invalid('minItems', 0, data__sources, ('sources',))
    if len(data__sources) > 2:
        raise Invalid('maxItems', 2, data__sources, ('sources',))
    for data__sources_x, data__sources_item in enumerate(data__sources):
        try:
            validate_ManifestSource(data__sources_item)
        except Invalid as error:
            raise error.below(('sources', data__sources_x,))
    if data.keys() - {'capabilities', 'generated_at', 'sources'}:
        raise Invalid('additionalProperties', ['capabilities', 'generated_at', 'sources'], data, ())


def validate_ContentType(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$'].search(data):
        raise Invalid('pattern', '^[a-z]+/[a-z0-9][a-z0-9.+-]{0,99}$', data, ())


def validate_DeadLetter(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'consumer_group', 'dead_lettered_at', 'delivery_count', 'entry_id', 'error', 'fields', 'stream'}:
        raise Invalid('required', ['stream', 'entry_id', 'consumer_group', 'delivery_count', 'error', 'fields', 'dead_lettered_at'], data, ())
    data__stream = data["stream"]
    if not isinstance(data__stream, str):
        raise Invalid('type', 'string', data__stream, ('stream',))
    if len(data__stream) < 1:
        raise Invalid('minLength', 1, data__stream, ('stream',))
    if len(data__stream) > 200:
        raise Invalid('maxLength', 200, data__stream, ('stream',))
    data__entry_id = data["entry_id"]
    if not isinstance(data__entry_id, str):
        raise Invalid('type', 'string', data__entry_id, ('entry_id',))
    if not REGEX_PATTERNS['^[0-9]+-[0-9]+$'].search(data__entry_id):
        raise Invalid('pattern', '^[0-9]+-[0-9]+$', data__entry_id, ('entry_id',))
    data__consumer_group = data["consumer_group"]
    if not isinstance(data__consumer_group, str):
        raise Invalid('type', 'string', data__consumer_group, ('consumer_group',))
    if len(data__consumer_group) < 1:
        raise Invalid('minLength', 1, data__consumer_group, ('consumer_group',))
    if len(data__consumer_group) > 200:
        raise Invalid('maxLength', 200, data__consumer_group, ('consumer_group',))
    data__delivery_count = data["delivery_count"]
    if not (isinstance(data__delivery_count, int) and not isinstance(data__delivery_count, bool) or isinstance(data__delivery_count, float) and data__delivery_count.is_integer()):
        raise Invalid('type', 'integer', data__delivery_count, ('delivery_count',))
    if data__delivery_count < 0:
        raise Invalid('minimum', 0, data__delivery_count, ('delivery_count',))
    if data__delivery_count > 1000000:
        raise Invalid('maximum', 1000000, data__delivery_count, ('delivery_count',))
    data__error = data["error"]
    try:
        validate_ErrorInfo(data__error)
    except Invalid as error:
        raise error.below(('error',))
    data__fields = data["fields"]
    if not isinstance(data__fields, dict):
        raise Invalid('type', 'object', data__fields, ('fields',))
    for data__fields_key in data__fields:
        data__fields_value = data__fields[data__fields_key]
        if not isinstance(data__fields_value, str):
            raise Invalid('type', 'string', data__fields_value, ('fields', data__fields_key,))
    data__dead_lettered_at = data["dead_lettered_at"]
    try:
        validate_Timestamp(data__dead_lettered_at)
    except Invalid as error:
        raise error.below(('dead_lettered_at',))
    if data.keys() - {'consumer_group', 'dead_lettered_at', 'delivery_count', 'entry_id', 'error', 'fields', 'stream'}:
        raise Invalid('additionalProperties', ['consumer_group', 'dead_lettered_at', 'delivery_count', 'entry_id', 'error', 'fields', 'stream'], data, ())


def validate_DummyTaskOutput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'attempt', 'received'}:
        raise Invalid('required', ['received', 'attempt'], data, ())
    data__received = data["received"]
    try:
        validate_JsonObject(data__received)
    except Invalid as error:
        raise error.below(('received',))
    data__attempt = data["attempt"]
    if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
        raise Invalid('type', 'integer', data__attempt, ('attempt',))
    if data__attempt < 1:
        raise Invalid('minimum', 1, data__attempt, ('attempt',))
    if data__attempt > 101:
        raise Invalid('maximum', 101, data__attempt, ('attempt',))
    if data.keys() - {'attempt', 'received'}:
        raise Invalid('additionalProperties', ['attempt', 'received'], data, ())


def validate_DummyTaskParams(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'duration_seconds', 'fail_attempts', 'steps'}:
        raise Invalid('required', ['duration_seconds', 'steps', 'fail_attempts'], data, ())
    data__duration_seconds = data["duration_seconds"]
    if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
        raise Invalid('type', 'number', data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds < 0:
        raise Invalid('minimum', 0, data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds > 3600:
        raise Invalid('maximum', 3600, data__duration_seconds, ('duration_seconds',))
    data__steps = data["steps"]
    if not (isinstance(data__steps, int) and not isinstance(data__steps, bool) or isinstance(data__steps, float) and data__steps.is_integer()):
        raise Invalid('type', 'integer', data__steps, ('steps',))
    if data__steps < 1:
        raise Invalid('minimum', 1, data__steps, ('steps',))
    if data__steps > 10000:
        raise Invalid('maximum', 10000, data__steps, ('steps',))
    data__fail_attempts = data["fail_attempts"]
    if not (isinstance(data__fail_attempts, int) and not isinstance(data__fail_attempts, bool) or isinstance(data__fail_attempts, float) and data__fail_attempts.is_integer()):
        raise Invalid('type', 'integer', data__fail_attempts, ('fail_attempts',))
    if data__fail_attempts < 0:
        raise Invalid('minimum', 0, data__fail_attempts, ('fail_attempts',))
    if data__fail_attempts > 100:
        raise Invalid('maximum', 100, data__fail_attempts, ('fail_attempts',))
    if data.keys() - {'duration_seconds', 'fail_attempts', 'steps'}:
        raise Invalid('additionalProperties', ['duration_seconds', 'fail_attempts', 'steps'], data, ())


def validate_Edge(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'kind', 'source', 'target'}:
        raise Invalid('required', ['source', 'target', 'kind'], data, ())
    data__source = data["source"]
    try:
        validate_NodeId(data__source)
    except Invalid as error:
        raise error.below(('source',))
    data__target = data["target"]
    try:
        validate_NodeId(data__target)
    except Invalid as error:
        raise error.below(('target',))
    data__kind = data["kind"]
    try:
        validate_EdgeKind(data__kind)
    except Invalid as error:
        raise error.below(('kind',))
    if data.keys() - {'kind', 'source', 'target'}:
        raise Invalid('additionalProperties', ['kind', 'source', 'target'], data, ())


def validate_EdgeKind(data: Any) -> None:
    if data not in ('on_success', 'on_failure', 'always'):
        raise Invalid('enum', ['on_success', 'on_failure', 'always'], data, ())


def validate_EmptyObject(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if data:
        raise Invalid('additionalProperties', [], data, ())


def validate_EngineId(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,31}$'].search(data):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,31}$', data, ())


def validate_ErrorFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'error', 'type'}:
        raise Invalid('required', ['type', 'error'], data, ())
    data__type = data["type"]
    if data__type not in ('error',):
        raise Invalid('enum', ['error'], data__type, ('type',))
    data__error = data["error"]
    try:
        validate_ErrorInfo(data__error)
    except Invalid as error:
        raise error.below(('error',))
    if "job_id" in data:
        data__job_id = data["job_id"]
        try:
            validate_Uuid(data__job_id)
        except Invalid as error:
            raise error.below(('job_id',))
    if data.keys() - {'error', 'job_id', 'type'}:
        raise Invalid('additionalProperties', ['error', 'job_id', 'type'], data, ())


def validate_ErrorInfo(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'code', 'message'}:
        raise Invalid('required', ['code', 'message'], data, ())
    data__code = data["code"]
    if not isinstance(data__code, str):
        raise Invalid('type', 'string', data__code, ('code',))
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__code):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__code, ('code',))
    data__message = data["message"]
    if not isinstance(data__message, str):
        raise Invalid('type', 'string', data__message, ('message',))
    if len(data__message) < 1:
        raise Invalid('minLength', 1, data__message, ('message',))
    if len(data__message) > 2000:
        raise Invalid('maxLength', 2000, data__message, ('message',))
    if "expected" in data:
        data__expected = data["expected"]
        if not isinstance(data__expected, str):
            raise Invalid('type', 'string', data__expected, ('expected',))
        if len(data__expected) < 1:
            raise Invalid('minLength', 1, data__expected, ('expected',))
        if len(data__expected) > 2000:
            raise Invalid('maxLength', 2000, data__expected, ('expected',))
    if "found" in data:
        data__found = data["found"]
        if not isinstance(data__found, str):
            raise Invalid('type', 'string', data__found, ('found',))
        if len(data__found) < 1:
            raise Invalid('minLength', 1, data__found, ('found',))
        if len(data__found) > 2000:
            raise Invalid('maxLength', 2000, data__found, ('found',))
    if "hint" in data:
        data__hint = data["hint"]
        if not isinstance(data__hint, str):
            raise Invalid('type', 'string', data__hint, ('hint',))
        if len(data__hint) < 1:
            raise Invalid('minLength', 1, data__hint, ('hint',))
        if len(data__hint) > 2000:
            raise Invalid('maxLength', 2000, data__hint, ('hint',))
    if "pointer" in data:
        data__pointer = data["pointer"]
        if not isinstance(data__pointer, str):
            raise Invalid('type', 'string', data__pointer, ('pointer',))
        if len(data__pointer) > 1000:
            raise Invalid('maxLength', 1000, data__pointer, ('pointer',))
    if "retryable" in data:
        data__retryable = data["retryable"]
        if not isinstance(data__retryable, bool):
            raise Invalid('type', 'boolean', data__retryable, ('retryable',))
    if data.keys() - {'code', 'expected', 'found', 'hint', 'message', 'pointer', 'retryable'}:
        raise Invalid('additionalProperties', ['code', 'expected', 'found', 'hint', 'message', 'pointer', 'retryable'], data, ())


def validate_F5ToTtsInput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'narration'}:
        raise Invalid('required', ['narration'], data, ())
    data__narration = data["narration"]
    if not isinstance(data__narration, str):
        raise Invalid('type', 'string', data__narration, ('narration',))
    if len(data__narration) < 1:
        raise Invalid('minLength', 1, data__narration, ('narration',))
    if len(data__narration) > 4000:
        raise Invalid('maxLength', 4000, data__narration, ('narration',))
    if data.keys() - {'narration'}:
        raise Invalid('additionalProperties', ['narration'], data, ())


def validate_F5ToTtsOutput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'audio', 'duration_seconds', 'sample_rate_hz'}:
        raise Invalid('required', ['audio', 'duration_seconds', 'sample_rate_hz'], data, ())
    data__audio = data["audio"]
    try:
        validate_ArtifactRef(data__audio)
    except Invalid as error:
        raise error.below(('audio',))
    data__duration_seconds = data["duration_seconds"]
    if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
        raise Invalid('type', 'number', data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds < 0:
        raise Invalid('minimum', 0, data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds > 3600:
        raise Invalid('maximum', 3600, data__duration_seconds, ('duration_seconds',))
    data__sample_rate_hz = data["sample_rate_hz"]
    if not (isinstance(data__sample_rate_hz, int) and not isinstance(data__sample_rate_hz, bool) or isinstance(data__sample_rate_hz, float) and data__sample_rate_hz.is_integer()):
        raise Invalid('type', 'integer', data__sample_rate_hz, ('sample_rate_hz',))
    if data__sample_rate_hz < 8000:
        raise Invalid('minimum', 8000, data__sample_rate_hz, ('sample_rate_hz',))
    if data__sample_rate_hz > 192000:
        raise Invalid('maximum', 192000, data__sample_rate_hz, ('sample_rate_hz',))
    if data.keys() - {'audio', 'duration_seconds', 'sample_rate_hz'}:
        raise Invalid('additionalProperties', ['audio', 'duration_seconds', 'sample_rate_hz'], data, ())


def validate_F5ToTtsParams(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'reference_audio', 'speed'}:
        raise Invalid('required', ['reference_audio', 'speed'], data, ())
    data__reference_audio = data["reference_audio"]
    try:
        validate_ArtifactRef(data__reference_audio)
    except Invalid as error:
        raise error.below(('reference_audio',))
    if "reference_text" in data:
        data__reference_text = data["reference_text"]
        if not isinstance(data__reference_text, str):
            raise Invalid('type', 'string', data__reference_text, ('reference_text',))
        if len(data__reference_text) < 1:
            raise Invalid('minLength', 1, data__reference_text, ('reference_text',))
        if len(data__reference_text) > 2000:
            raise Invalid('maxLength', 2000, data__reference_text, ('reference_text',))
    data__speed = data["speed"]
    if not (isinstance(data__speed, (int, float)) and not isinstance(data__speed, bool) and data__speed - data__speed == 0):
        raise Invalid('type', 'number', data__speed, ('speed',))
    if data__speed < 0.5:
        raise Invalid('minimum', 0.5, data__speed, ('speed',))
    if data__speed > 2:
        raise Invalid('maximum', 2, data__speed, ('speed',))
    if data.keys() - {'reference_audio', 'reference_text', 'speed'}:
        raise Invalid('additionalProperties', ['reference_audio', 'reference_text', 'speed'], data, ())


def validate_F5ttsInfinitetalkRequest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'image_artifact_id', 'prompt', 'voice_artifact_id'}:
        raise Invalid('required', ['prompt', 'image_artifact_id', 'voice_artifact_id'], data, ())
    data__prompt = data["prompt"]
    if not isinstance(data__prompt, str):
        raise Invalid('type', 'string', data__prompt, ('prompt',))
    if len(data__prompt) < 1:
        raise Invalid('minLength', 1, data__prompt, ('prompt',))
    if len(data__prompt) > 4000:
        raise Invalid('maxLength', 4000, data__prompt, ('prompt',))
    data__image_artifact_id = data["image_artifact_id"]
    try:
        validate_Uuid(data__image_artifact_id)
    except Invalid as error:
        raise error.below(('image_artifact_id',))
    data__voice_artifact_id = data["voice_artifact_id"]
    try:
        validate_Uuid(data__voice_artifact_id)
    except Invalid as error:
        raise error.below(('voice_artifact_id',))
    if "reference_text" in data:
        data__reference_text = data["reference_text"]
        if not isinstance(data__reference_text, str):
            raise Invalid('type', 'string', data__reference_text, ('reference_text',))
        if len(data__reference_text) < 1:
            raise Invalid('minLength', 1, data__reference_text, ('reference_text',))
        if len(data__reference_text) > 2000:
            raise Invalid('maxLength', 2000, data__reference_text, ('reference_text',))
    if "tone" in data:
        data__tone = data["tone"]
        if data__tone not in ('casual', 'formal', 'excited', 'calm'):
            raise Invalid('enum', ['casual', 'formal', 'excited', 'calm'], data__tone, ('tone',))
    if "length_seconds" in data:
        data__length_seconds = data["length_seconds"]
        if not (isinstance(data__length_seconds, (int, float)) and not isinstance(data__length_seconds, bool) and data__length_seconds - data__length_seconds == 0):
            raise Invalid('type', 'number', data__length_seconds, ('length_seconds',))
        if data__length_seconds < 2:
            raise Invalid('minimum', 2, data__length_seconds, ('length_seconds',))
        if data__length_seconds > 60:
            raise Invalid('maximum', 60, data__length_seconds, ('length_seconds',))
    if "persona" in data:
        data__persona = data["persona"]
        if not isinstance(data__persona, str):
            raise Invalid('type', 'string', data__persona, ('persona',))
        if len(data__persona) < 1:
            raise Invalid('minLength', 1, data__persona, ('persona',))
        if len(data__persona) > 200:
            raise Invalid('maxLength', 200, data__persona, ('persona',))
    if "positive_prompt" in data:
        data__positive_prompt = data["positive_prompt"]
        if not isinstance(data__positive_prompt, str):
            raise Invalid('type', 'string', data__positive_prompt, ('positive_prompt',))
        if len(data__positive_prompt) < 1:
            raise Invalid('minLength', 1, data__positive_prompt, ('positive_prompt',))
        if len(data__positive_prompt) > 2000:
            raise Invalid('maxLength', 2000, data__positive_prompt, ('positive_prompt',))
    if "negative_prompt" in data:
        data__negative_prompt = data["negative_prompt"]
        if not isinstance(data__negative_prompt, str):
            raise Invalid('type', 'string', data__negative_prompt, ('negative_prompt',))
        if len(data__negative_prompt) < 1:
            raise Invalid('minLength', 1, data__negative_prompt, ('negative_prompt',))
        if len(data__negative_prompt) > 2000:
            raise Invalid('maxLength', 2000, data__negative_prompt, ('negative_prompt',))
    if data.keys() - {'image_artifact_id', 'length_seconds', 'negative_prompt', 'persona', 'positive_prompt', 'prompt', 'reference_text', 'tone', 'voice_artifact_id'}:
        raise Invalid('additionalProperties', ['image_artifact_id', 'length_seconds', 'negative_prompt', 'persona', 'positive_prompt', 'prompt', 'reference_text', 'tone', 'voice_artifact_id'], data, ())


def validate_Fraction(data: Any) -> None:
    if not (isinstance(data, (int, float)) and not isinstance(data, bool) and data - data == 0):
        raise Invalid('type', 'number', data, ())
    if data < 0:
        raise Invalid('minimum', 0, data, ())
    if data > 1:
        raise Invalid('maximum', 1, data, ())


def validate_GenerateScriptOutput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'model', 'narration', 'stage_prompt', 'tokens_used'}:
        raise Invalid('required', ['narration', 'stage_prompt', 'model', 'tokens_used'], data, ())
    data__narration = data["narration"]
    if not isinstance(data__narration, str):
        raise Invalid('type', 'string', data__narration, ('narration',))
    if len(data__narration) < 1:
        raise Invalid('minLength', 1, data__narration, ('narration',))
    if len(data__narration) > 4000:
        raise Invalid('maxLength', 4000, data__narration, ('narration',))
    data__stage_prompt = data["stage_prompt"]
    if not isinstance(data__stage_prompt, str):
        raise Invalid('type', 'string', data__stage_prompt, ('stage_prompt',))
    if len(data__stage_prompt) < 1:
        raise Invalid('minLength', 1, data__stage_prompt, ('stage_prompt',))
    if len(data__stage_prompt) > 2000:
        raise Invalid('maxLength', 2000, data__stage_prompt, ('stage_prompt',))
    data__model = data["model"]
    if not isinstance(data__model, str):
        raise Invalid('type', 'string', data__model, ('model',))
    if len(data__model) < 1:
        raise Invalid('minLength', 1, data__model, ('model',))
    if len(data__model) > 200:
        raise Invalid('maxLength', 200, data__model, ('model',))
    data__tokens_used = data["tokens_used"]
    if not (isinstance(data__tokens_used, int) and not isinstance(data__tokens_used, bool) or isinstance(data__tokens_used, float) and data__tokens_used.is_integer()):
        raise Invalid('type', 'integer', data__tokens_used, ('tokens_used',))
    if data__tokens_used < 0:
        raise Invalid('minimum', 0, data__tokens_used, ('tokens_used',))
    if data__tokens_used > 10000000:
        raise Invalid('maximum', 10000000, data__tokens_used, ('tokens_used',))
    if data.keys() - {'model', 'narration', 'stage_prompt', 'tokens_used'}:
        raise Invalid('additionalProperties', ['model', 'narration', 'stage_prompt', 'tokens_used'], data, ())


def validate_GenerateScriptParams(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'length_seconds', 'persona', 'prompt', 'tone'}:
        raise Invalid('required', ['prompt', 'tone', 'length_seconds', 'persona'], data, ())
    data__prompt = data["prompt"]
    if not isinstance(data__prompt, str):
        raise Invalid('type', 'string', data__prompt, ('prompt',))
    if len(data__prompt) < 1:
        raise Invalid('minLength', 1, data__prompt, ('prompt',))
    if len(data__prompt) > 4000:
        raise Invalid('maxLength', 4000, data__prompt, ('prompt',))
    data__tone = data["tone"]
    if data__tone not in ('casual', 'formal', 'excited', 'calm'):
        raise Invalid('enum', ['casual', 'formal', 'excited', 'calm'], data__tone, ('tone',))
    data__length_seconds = data["length_seconds"]
    if not (isinstance(data__length_seconds, (int, float)) and not isinstance(data__length_seconds, bool) and data__length_seconds - data__length_seconds == 0):
        raise Invalid('type', 'number', data__length_seconds, ('length_seconds',))
    if data__length_seconds < 2:
        raise Invalid('minimum', 2, data__length_seconds, ('length_seconds',))
    if data__length_seconds > 60:
        raise Invalid('maximum', 60, data__length_seconds, ('length_seconds',))
    data__persona = data["persona"]
    if not isinstance(data__persona, str):
        raise Invalid('type', 'string', data__persona, ('persona',))
    if len(data__persona) < 1:
        raise Invalid('minLength', 1, data__persona, ('persona',))
    if len(data__persona) > 200:
        raise Invalid('maxLength', 200, data__persona, ('persona',))
    if data.keys() - {'length_seconds', 'persona', 'prompt', 'tone'}:
        raise Invalid('additionalProperties', ['length_seconds', 'persona', 'prompt', 'tone'], data, ())


def validate_GetCapabilitiesOutput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'manifest'}:
        raise Invalid('required', ['manifest'], data, ())
    data__manifest = data["manifest"]
    try:
        validate_PlaneManifest(data__manifest)
    except Invalid as error:
        raise error.below(('manifest',))
    if data.keys() - {'manifest'}:
        raise Invalid('additionalProperties', ['manifest'], data, ())


def validate_HealthCheck(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'healthy', 'latency_seconds', 'name'}:
        raise Invalid('required', ['name', 'healthy', 'latency_seconds'], data, ())
    data__name = data["name"]
    if not isinstance(data__name, str):
        raise Invalid('type', 'string', data__name, ('name',))
    if len(data__name) < 1:
        raise Invalid('minLength', 1, data__name, ('name',))
    if len(data__name) > 64:
        raise Invalid('maxLength', 64, data__name, ('name',))
    data__healthy = data["healthy"]
    if not isinstance(data__healthy, bool):
        raise Invalid('type', 'boolean', data__healthy, ('healthy',))
    data__latency_seconds = data["latency_seconds"]
    if not (isinstance(data__latency_seconds, (int, float)) and not isinstance(data__latency_seconds, bool) and data__latency_seconds - data__latency_seconds == 0):
        raise Invalid('type', 'number', data__latency_seconds, ('latency_seconds',))
    if data__latency_seconds < 0:
        raise Invalid('minimum', 0, data__latency_seconds, ('latency_seconds',))
    if data__latency_seconds > 3600:
        raise Invalid('maximum', 3600, data__latency_seconds, ('latency_seconds',))
    if "error" in data:
        data__error = data["error"]
        try:
            validate_ErrorInfo(data__error)
        except Invalid as error:
            raise error.below(('error',))
    if data.keys() - {'error', 'healthy', 'latency_seconds', 'name'}:
        raise Invalid('additionalProperties', ['error', 'healthy', 'latency_seconds', 'name'], data, ())


def validate_HealthReport(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'checks', 'healthy', 'version'}:
        raise Invalid('required', ['healthy', 'version', 'checks'], data, ())
    data__healthy = data["healthy"]
    if not isinstance(data__healthy, bool):
        raise Invalid('type', 'boolean', data__healthy, ('healthy',))
    data__version = data["version"]
    if not isinstance(data__version, str):
        raise Invalid('type', 'string', data__version, ('version',))
    if len(data__version) < 1:
        raise Invalid('minLength', 1, data__version, ('version',))
    if len(data__version) > 64:
        raise Invalid('maxLength', 64, data__version, ('version',))
    data__checks = data["checks"]
    if not isinstance(data__checks, list):
        raise Invalid('type', 'array', data__checks, ('checks',))
    if len(data__checks) < 0:
        raise Invalid('minItems', 0, data__checks, ('checks',))
    if len(data__checks) > 32:
        raise Invalid('maxItems', 32, data__checks, ('checks',))
    for data__checks_x, data__checks_item in enumerate(data__checks):
        try:
            validate_HealthCheck(data__checks_item)
        except Invalid as error:
            raise error.below(('checks', data__checks_x,))
    if data.keys() - {'checks', 'healthy', 'version'}:
        raise Invalid('additionalProperties', ['checks', 'healthy', 'version'], data, ())


def validate_HopCompleted(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'hop_id', 'job_id', 'results', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'worker_id', 'results'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 0:
        raise Invalid('minimum', 0, data__sequence, ('sequence',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__results = data["results"]
    if not isinstance(data__results, list):
        raise Invalid('type', 'array', data__results, ('results',))
    if len(data__results) < 0:
        raise Invalid('minItems', 0, data__results, ('results',))
    if len(data__results) > 200:
        raise Invalid('maxItems', 200, data__results, ('results',))
    for data__results_x, data__results_item in enumerate(data__results):
        try:
            validate_NodeResult(data__results_item)
        except Invalid as error:
            raise error.below(('results', data__results_x,))
    if data.keys() - {'hop', 'hop_id', 'job_id', 'results', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['hop', 'hop_id', 'job_id', 'results', 'sequence', 'worker_id'], data, ())


def validate_InfiniteTalkInput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'audio'}:
        raise Invalid('required', ['audio'], data, ())
    data__audio = data["audio"]
    try:
        validate_ArtifactRef(data__audio)
    except Invalid as error:
        raise error.below(('audio',))
    if "stage_prompt" in data:
        data__stage_prompt = data["stage_prompt"]
        if not isinstance(data__stage_prompt, str):
            raise Invalid('type', 'string', data__stage_prompt, ('stage_prompt',))
        if len(data__stage_prompt) < 1:
            raise Invalid('minLength', 1, data__stage_prompt, ('stage_prompt',))
        if len(data__stage_prompt) > 2000:
            raise Invalid('maxLength', 2000, data__stage_prompt, ('stage_prompt',))
    if data.keys() - {'audio', 'stage_prompt'}:
        raise Invalid('additionalProperties', ['audio', 'stage_prompt'], data, ())


def validate_InfiniteTalkOutput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
        raise Invalid('required', ['video', 'duration_seconds', 'width_px', 'height_px', 'frame_count', 'frame_rate'], data, ())
    data__video = data["video"]
    try:
        validate_ArtifactRef(data__video)
    except Invalid as error:
        raise error.below(('video',))
    data__duration_seconds = data["duration_seconds"]
    if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
        raise Invalid('type', 'number', data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds < 0:
        raise Invalid('minimum', 0, data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds > 3600:
        raise Invalid('maximum', 3600, data__duration_seconds, ('duration_seconds',))
    data__width_px = data["width_px"]
    if not (isinstance(data__width_px, int) and not isinstance(data__width_px, bool) or isinstance(data__width_px, float) and data__width_px.is_integer()):
        raise Invalid('type', 'integer', data__width_px, ('width_px',))
    if data__width_px < 16:
        raise Invalid('minimum', 16, data__width_px, ('width_px',))
    if data__width_px > 16384:
        raise Invalid('maximum', 16384, data__width_px, ('width_px',))
    data__height_px = data["height_px"]
    if not (isinstance(data__height_px, int) and not isinstance(data__height_px, bool) or isinstance(data__height_px, float) and data__height_px.is_integer()):
        raise Invalid('type', 'integer', data__height_px, ('height_px',))
    if data__height_px < 16:
        raise Invalid('minimum', 16, data__height_px, ('height_px',))
    if data__height_px > 16384:
        raise Invalid('maximum', 16384, data__height_px, ('height_px',))
    data__frame_count = data["frame_count"]
    if not (isinstance(data__frame_count, int) and not isinstance(data__frame_count, bool) or isinstance(data__frame_count, float) and data__frame_count.is_integer()):
        raise Invalid('type', 'integer', data__frame_count, ('frame_count',))
    if data__frame_count < 1:
        raise Invalid('minimum', 1, data__frame_count, ('frame_count',))
    if data__frame_count > 1000000:
        raise Invalid('maximum', 1000000, data__frame_count, ('frame_count',))
    data__frame_rate = data["frame_rate"]
    if not (isinstance(data__frame_rate, (int, float)) and not isinstance(data__frame_rate, bool) and data__frame_rate - data__frame_rate == 0):
        raise Invalid('type', 'number', data__frame_rate, ('frame_rate',))
    if data__frame_rate < 1:
        raise Invalid('minimum', 1, data__frame_rate, ('frame_rate',))
    if data__frame_rate > 240:
        raise Invalid('maximum', 240, data__frame_rate, ('frame_rate',))
    if data.keys() - {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
        raise Invalid('additionalProperties', ['duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'], data, ())


def validate_InfiniteTalkParams(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'image'}:
        raise Invalid('required', ['image'], data, ())
    data__image = data["image"]
    try:
        validate_ArtifactRef(data__image)
    except Invalid as error:
        raise error.below(('image',))
    if "positive_prompt" in data:
        data__positive_prompt = data["positive_prompt"]
        if not isinstance(data__positive_prompt, str):
            raise Invalid('type', 'string', data__positive_prompt, ('positive_prompt',))
        if len(data__positive_prompt) < 1:
            raise Invalid('minLength', 1, data__positive_prompt, ('positive_prompt',))
        if len(data__positive_prompt) > 2000:
            raise Invalid('maxLength', 2000, data__positive_prompt, ('positive_prompt',))
    if "negative_prompt" in data:
        data__negative_prompt = data["negative_prompt"]
        if not isinstance(data__negative_prompt, str):
            raise Invalid('type', 'string', data__negative_prompt, ('negative_prompt',))
        if len(data__negative_prompt) < 1:
            raise Invalid('minLength', 1, data__negative_prompt, ('negative_prompt',))
        if len(data__negative_prompt) > 2000:
            raise Invalid('maxLength', 2000, data__negative_prompt, ('negative_prompt',))
    if data.keys() - {'image', 'negative_prompt', 'positive_prompt'}:
        raise Invalid('additionalProperties', ['image', 'negative_prompt', 'positive_prompt'], data, ())


def validate_Job(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'created_at', 'job_id', 'nodes', 'progress', 'revision', 'state', 'updated_at', 'workflow'}:
        raise Invalid('required', ['job_id', 'state', 'progress', 'revision', 'workflow', 'nodes', 'created_at', 'updated_at'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__state = data["state"]
    try:
        validate_JobState(data__state)
    except Invalid as error:
        raise error.below(('state',))
    data__progress = data["progress"]
    try:
        validate_Fraction(data__progress)
    except Invalid as error:
        raise error.below(('progress',))
    data__revision = data["revision"]
    if not (isinstance(data__revision, int) and not isinstance(data__revision, bool) or isinstance(data__revision, float) and data__revision.is_integer()):
        raise Invalid('type', 'integer', data__revision, ('revision',))
    if data__revision < 1:
        raise Invalid('minimum', 1, data__revision, ('revision',))
    if "pipeline_id" in data:
        data__pipeline_id = data["pipeline_id"]
        try:
            validate_PipelineId(data__pipeline_id)
        except Invalid as error:
            raise error.below(('pipeline_id',))
    data__workflow = data["workflow"]
    try:
        validate_Workflow(data__workflow)
    except Invalid as error:
        raise error.below(('workflow',))
    data__nodes = data["nodes"]
    if not isinstance(data__nodes, list):
        raise Invalid('type', 'array', data__nodes, ('nodes',))
    if len(data__nodes) < 1:
        raise Invalid('minItems', 1, data__nodes, ('nodes',))
    if len(data__nodes) > 200:
        raise Invalid('maxItems', 200, data__nodes, ('nodes',))
    for data__nodes_x, data__nodes_item in enumerate(data__nodes):
        try:
            validate_NodeStatus(data__nodes_item)
        except Invalid as error:
            raise error.below(('nodes', data__nodes_x,))
    data__created_at = data["created_at"]
    try:
        validate_Timestamp(data__created_at)
    except Invalid as error:
        raise error.below(('created_at',))
    data__updated_at = data["updated_at"]
    try:
        validate_Timestamp(data__updated_at)
    except Invalid as error:
        raise error.below(('updated_at',))
    if "started_at" in data:
        data__started_at = data["started_at"]
        try:
            validate_Timestamp(data__started_at)
        except Invalid as error:
            raise error.below(('started_at',))
    if "finished_at" in data:
        data__finished_at = data["finished_at"]
        try:
            validate_Timestamp(data__finished_at)
        except Invalid as error:
            raise error.below(('finished_at',))
    if "deadline_at" in data:
        data__deadline_at = data["deadline_at"]
        try:
            validate_Timestamp(data__deadline_at)
        except Invalid as error:
            raise error.below(('deadline_at',))
    if "error" in data:
        data__error = data["error"]
        try:
            validate_ErrorInfo(data__error)
        except Invalid as error:
            raise error.below(('error',))
    if data.keys() - {'created_at', 'deadline_at', 'error', 'finished_at', 'job_id', 'nodes', 'pipeline_id', 'progress', 'revision', 'started_at', 'state', 'updated_at', 'workflow'}:
        raise Invalid('additionalProperties', ['created_at', 'deadline_at', 'error', 'finished_at', 'job_id', 'nodes', 'pipeline_id', 'progress', 'revision', 'started_at', 'state', 'updated_at', 'workflow'], data, ())


def validate_JobEvent(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'event_id', 'event_number', 'job_id', 'kind', 'occurred_at', 'recorded_at'}:
        raise Invalid('required', ['event_number', 'event_id', 'job_id', 'kind', 'occurred_at', 'recorded_at'], data, ())
    data__event_number = data["event_number"]
    if not (isinstance(data__event_number, int) and not isinstance(data__event_number, bool) or isinstance(data__event_number, float) and data__event_number.is_integer()):
        raise Invalid('type', 'integer', data__event_number, ('event_number',))
    if data__event_number < 1:
        raise Invalid('minimum', 1, data__event_number, ('event_number',))
    data__event_id = data["event_id"]
    try:
        validate_Uuid(data__event_id)
    except Invalid as error:
        raise error.below(('event_id',))
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__kind = data["kind"]
    try:
        validate_JobEventKind(data__kind)
    except Invalid as error:
        raise error.below(('kind',))
    if "node_id" in data:
        data__node_id = data["node_id"]
        try:
            validate_NodeId(data__node_id)
        except Invalid as error:
            raise error.below(('node_id',))
    if "attempt" in data:
        data__attempt = data["attempt"]
        if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
            raise Invalid('type', 'integer', data__attempt, ('attempt',))
        if data__attempt < 1:
            raise Invalid('minimum', 1, data__attempt, ('attempt',))
        if data__attempt > 100:
            raise Invalid('maximum', 100, data__attempt, ('attempt',))
    if "worker_id" in data:
        data__worker_id = data["worker_id"]
        try:
            validate_WorkerId(data__worker_id)
        except Invalid as error:
            raise error.below(('worker_id',))
    if "message" in data:
        data__message = data["message"]
        if not isinstance(data__message, str):
            raise Invalid('type', 'string', data__message, ('message',))
        if len(data__message) < 1:
            raise Invalid('minLength', 1, data__message, ('message',))
        if len(data__message) > 2000:
            raise Invalid('maxLength', 2000, data__message, ('message',))
    if "error" in data:
        data__error = data["error"]
        try:
            validate_ErrorInfo(data__error)
        except Invalid as error:
            raise error.below(('error',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__recorded_at = data["recorded_at"]
    try:
        validate_Timestamp(data__recorded_at)
    except Invalid as error:
        raise error.below(('recorded_at',))
    if data.keys() - {'attempt', 'error', 'event_id', 'event_number', 'job_id', 'kind', 'message', 'node_id', 'occurred_at', 'recorded_at', 'worker_id'}:
        raise Invalid('additionalProperties', ['attempt', 'error', 'event_id', 'event_number', 'job_id', 'kind', 'message', 'node_id', 'occurred_at', 'recorded_at', 'worker_id'], data, ())


def validate_JobEventKind(data: Any) -> None:
    if data not in ('job_queued', 'job_running', 'job_waiting', 'job_completed', 'job_failed', 'job_cancelled', 'job_timed_out', 'node_started', 'node_completed', 'node_failed', 'node_retrying', 'node_skipped', 'node_cancelled'):
        raise Invalid('enum', ['job_queued', 'job_running', 'job_waiting', 'job_completed', 'job_failed', 'job_cancelled', 'job_timed_out', 'node_started', 'node_completed', 'node_failed', 'node_retrying', 'node_skipped', 'node_cancelled'], data, ())


def validate_JobEventPage(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'items'}:
        raise Invalid('required', ['items'], data, ())
    data__items = data["items"]
    if not isinstance(data__items, list):
        raise Invalid('type', 'array', data__items, ('items',))
    if len(data__items) < 0:
        raise Invalid('minItems', 0, data__items, ('items',))
    if len(data__items) > 200:
        raise Invalid('maxItems', 200, data__items, ('items',))
    for data__items_x, data__items_item in enumerate(data__items):
        try:
            validate_JobEvent(data__items_item)
        except Invalid as error:
            raise error.below(('items', data__items_x,))
    if "next_cursor" in data:
        data__next_cursor = data["next_cursor"]
        try:
            validate_PageCursor(data__next_cursor)
        except Invalid as error:
            raise error.below(('next_cursor',))
    if data.keys() - {'items', 'next_cursor'}:
        raise Invalid('additionalProperties', ['items', 'next_cursor'], data, ())


def validate_JobPage(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'items'}:
        raise Invalid('required', ['items'], data, ())
    data__items = data["items"]
    if not isinstance(data__items, list):
        raise Invalid('type', 'array', data__items, ('items',))
    if len(data__items) < 0:
        raise Invalid('minItems', 0, data__items, ('items',))
    if len(data__items) > 200:
        raise Invalid('maxItems', 200, data__items, ('items',))
    for data__items_x, data__items_item in enumerate(data__items):
        try:
            validate_JobSummary(data__items_item)
        except Invalid as error:
            raise error.below(('items', data__items_x,))
    if "next_cursor" in data:
        data__next_cursor = data["next_cursor"]
        try:
            validate_PageCursor(data__next_cursor)
        except Invalid as error:
            raise error.below(('next_cursor',))
    if data.keys() - {'items', 'next_cursor'}:
        raise Invalid('additionalProperties', ['items', 'next_cursor'], data, ())


def validate_JobSnapshot(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'job', 'last_event_number'}:
        raise Invalid('required', ['job', 'last_event_number'], data, ())
    data__job = data["job"]
    try:
        validate_Job(data__job)
    except Invalid as error:
        raise error.below(('job',))
    data__last_event_number = data["last_event_number"]
    if not (isinstance(data__last_event_number, int) and not isinstance(data__last_event_number, bool) or isinstance(data__last_event_number, float) and data__last_event_number.is_integer()):
        raise Invalid('type', 'integer', data__last_event_number, ('last_event_number',))
    if data__last_event_number < 1:
        raise Invalid('minimum', 1, data__last_event_number, ('last_event_number',))
    if data.keys() - {'job', 'last_event_number'}:
        raise Invalid('additionalProperties', ['job', 'last_event_number'], data, ())


def validate_JobState(data: Any) -> None:
    if data not in ('queued', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'timed_out'):
        raise Invalid('enum', ['queued', 'running', 'waiting', 'completed', 'failed', 'cancelled', 'timed_out'], data, ())


def validate_JobSummary(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'created_at', 'job_id', 'progress', 'revision', 'state', 'updated_at'}:
        raise Invalid('required', ['job_id', 'state', 'progress', 'revision', 'created_at', 'updated_at'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__state = data["state"]
    try:
        validate_JobState(data__state)
    except Invalid as error:
        raise error.below(('state',))
    data__progress = data["progress"]
    try:
        validate_Fraction(data__progress)
    except Invalid as error:
        raise error.below(('progress',))
    data__revision = data["revision"]
    if not (isinstance(data__revision, int) and not isinstance(data__revision, bool) or isinstance(data__revision, float) and data__revision.is_integer()):
        raise Invalid('type', 'integer', data__revision, ('revision',))
    if data__revision < 1:
        raise Invalid('minimum', 1, data__revision, ('revision',))
    if "pipeline_id" in data:
        data__pipeline_id = data["pipeline_id"]
        try:
            validate_PipelineId(data__pipeline_id)
        except Invalid as error:
            raise error.below(('pipeline_id',))
    data__created_at = data["created_at"]
    try:
        validate_Timestamp(data__created_at)
    except Invalid as error:
        raise error.below(('created_at',))
    data__updated_at = data["updated_at"]
    try:
        validate_Timestamp(data__updated_at)
    except Invalid as error:
        raise error.below(('updated_at',))
    if "started_at" in data:
        data__started_at = data["started_at"]
        try:
            validate_Timestamp(data__started_at)
        except Invalid as error:
            raise error.below(('started_at',))
    if "finished_at" in data:
        data__finished_at = data["finished_at"]
        try:
            validate_Timestamp(data__finished_at)
        except Invalid as error:
            raise error.below(('finished_at',))
    if "deadline_at" in data:
        data__deadline_at = data["deadline_at"]
        try:
            validate_Timestamp(data__deadline_at)
        except Invalid as error:
            raise error.below(('deadline_at',))
    if "error" in data:
        data__error = data["error"]
        try:
            validate_ErrorInfo(data__error)
        except Invalid as error:
            raise error.below(('error',))
    if data.keys() - {'created_at', 'deadline_at', 'error', 'finished_at', 'job_id', 'pipeline_id', 'progress', 'revision', 'started_at', 'state', 'updated_at'}:
        raise Invalid('additionalProperties', ['created_at', 'deadline_at', 'error', 'finished_at', 'job_id', 'pipeline_id', 'progress', 'revision', 'started_at', 'state', 'updated_at'], data, ())


def validate_JsonObject(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    for data_key in data:
        data_value = data[data_key]
        check_json(data_value, (data_key,))


def validate_ListJobsQuery(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'limit'}:
        raise Invalid('required', ['limit'], data, ())
    data__limit = data["limit"]
    if not (isinstance(data__limit, int) and not isinstance(data__limit, bool) or isinstance(data__limit, float) and data__limit.is_integer()):
        raise Invalid('type', 'integer', data__limit, ('limit',))
    if data__limit < 1:
        raise Invalid('minimum', 1, data__limit, ('limit',))
    if data__limit > 100:
        raise Invalid('maximum', 100, data__limit, ('limit',))
    if "cursor" in data:
        data__cursor = data["cursor"]
        try:
            validate_PageCursor(data__cursor)
        except Invalid as error:
            raise error.below(('cursor',))
    if "state" in data:
        data__state = data["state"]
        try:
            validate_JobState(data__state)
        except Invalid as error:
            raise error.below(('state',))
    if data.keys() - {'cursor', 'limit', 'state'}:
        raise Invalid('additionalProperties', ['cursor', 'limit', 'state'], data, ())


def validate_ManifestSource(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'announced_at', 'capability_count', 'plane', 'version'}:
        raise Invalid('required', ['plane', 'version', 'capability_count', 'announced_at'], data, ())
    data__plane = data["plane"]
    try:
        validate_Plane(data__plane)
    except Invalid as error:
        raise error.below(('plane',))
    data__version = data["version"]
    if not isinstance(data__version, str):
        raise Invalid('type', 'string', data__version, ('version',))
    if not REGEX_PATTERNS['^[0-9]+[.][0-9]+[.][0-9]+$'].search(data__version):
        raise Invalid('pattern', '^[0-9]+[.][0-9]+[.][0-9]+$', data__version, ('version',))
    data__capability_count = data["capability_count"]
    if not (isinstance(data__capability_count, int) and not isinstance(data__capability_count, bool) or isinstance(data__capability_count, float) and data__capability_count.is_integer()):
        raise Invalid('type', 'integer', data__capability_count, ('capability_count',))
    if data__capability_count < 0:
        raise Invalid('minimum', 0, data__capability_count, ('capability_count',))
    if data__capability_count > 1000:
        raise Invalid('maximum', 1000, data__capability_count, ('capability_count',))
    data__announced_at = data["announced_at"]
    try:
        validate_Timestamp(data__announced_at)
    except Invalid as error:
        raise error.below(('announced_at',))
    if data.keys() - {'announced_at', 'capability_count', 'plane', 'version'}:
        raise Invalid('additionalProperties', ['announced_at', 'capability_count', 'plane', 'version'], data, ())


def validate_MediaInfo(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if "width_px" in data:
        data__width_px = data["width_px"]
        if not (isinstance(data__width_px, int) and not isinstance(data__width_px, bool) or isinstance(data__width_px, float) and data__width_px.is_integer()):
            raise Invalid('type', 'integer', data__width_px, ('width_px',))
        if data__width_px < 1:
            raise Invalid('minimum', 1, data__width_px, ('width_px',))
        if data__width_px > 65535:
            raise Invalid('maximum', 65535, data__width_px, ('width_px',))
    if "height_px" in data:
        data__height_px = data["height_px"]
        if not (isinstance(data__height_px, int) and not isinstance(data__height_px, bool) or isinstance(data__height_px, float) and data__height_px.is_integer()):
            raise Invalid('type', 'integer', data__height_px, ('height_px',))
        if data__height_px < 1:
            raise Invalid('minimum', 1, data__height_px, ('height_px',))
        if data__height_px > 65535:
            raise Invalid('maximum', 65535, data__height_px, ('height_px',))
    if "duration_seconds" in data:
        data__duration_seconds = data["duration_seconds"]
        if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
            raise Invalid('type', 'number', data__duration_seconds, ('duration_seconds',))
        if data__duration_seconds < 0:
            raise Invalid('minimum', 0, data__duration_seconds, ('duration_seconds',))
        if data__duration_seconds > 86400:
            raise Invalid('maximum', 86400, data__duration_seconds, ('duration_seconds',))
    if data.keys() - {'duration_seconds', 'height_px', 'width_px'}:
        raise Invalid('additionalProperties', ['duration_seconds', 'height_px', 'width_px'], data, ())


def validate_Node(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight'}:
        raise Invalid('required', ['node_id', 'capability_id', 'plane', 'params', 'inputs', 'progress_weight'], data, ())
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__capability_id = data["capability_id"]
    try:
        validate_CapabilityId(data__capability_id)
    except Invalid as error:
        raise error.below(('capability_id',))
    data__plane = data["plane"]
    try:
        validate_Plane(data__plane)
    except Invalid as error:
        raise error.below(('plane',))
    data__params = data["params"]
    try:
        validate_JsonObject(data__params)
    except Invalid as error:
        raise error.below(('params',))
    data__inputs = data["inputs"]
    if not isinstance(data__inputs, dict):
        raise Invalid('type', 'object', data__inputs, ('inputs',))
    if len(data__inputs) > 64:
        raise Invalid('maxProperties', 64, data__inputs, ('inputs',))
    for data__inputs_key in data__inputs:
        data__inputs_value = data__inputs[data__inputs_key]
        try:
            validate_NodeOutputRef(data__inputs_value)
        except Invalid as error:
            raise error.below(('inputs', data__inputs_key,))
    for data__inputs_key in data__inputs:
        if not isinstance(data__inputs_key, str):
            raise Invalid('type', 'string', data__inputs_key, ('inputs',))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__inputs_key):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__inputs_key, ('inputs',))
    data__progress_weight = data["progress_weight"]
    if not (isinstance(data__progress_weight, (int, float)) and not isinstance(data__progress_weight, bool) and data__progress_weight - data__progress_weight == 0):
        raise Invalid('type', 'number', data__progress_weight, ('progress_weight',))
    if data__progress_weight < 0:
        raise Invalid('minimum', 0, data__progress_weight, ('progress_weight',))
    if data__progress_weight > 1000000:
        raise Invalid('maximum', 1000000, data__progress_weight, ('progress_weight',))
    if "retry" in data:
        data__retry = data["retry"]
        try:
            validate_RetryPolicy(data__retry)
        except Invalid as error:
            raise error.below(('retry',))
    if "timeout_seconds" in data:
        data__timeout_seconds = data["timeout_seconds"]
        if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
            raise Invalid('type', 'number', data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds < 0.1:
            raise Invalid('minimum', 0.1, data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds > 86400:
            raise Invalid('maximum', 86400, data__timeout_seconds, ('timeout_seconds',))
    if data.keys() - {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'retry', 'timeout_seconds'}:
        raise Invalid('additionalProperties', ['capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'retry', 'timeout_seconds'], data, ())


def validate_NodeCancelled(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 1:
        raise Invalid('minimum', 1, data__sequence, ('sequence',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__result = data["result"]
    try:
        validate_NodeResult(data__result)
    except Invalid as error:
        raise error.below(('result',))
    if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'], data, ())


def validate_NodeCompleted(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 1:
        raise Invalid('minimum', 1, data__sequence, ('sequence',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__result = data["result"]
    try:
        validate_NodeResult(data__result)
    except Invalid as error:
        raise error.below(('result',))
    if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'], data, ())


def validate_NodeFailed(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 1:
        raise Invalid('minimum', 1, data__sequence, ('sequence',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__result = data["result"]
    try:
        validate_NodeResult(data__result)
    except Invalid as error:
        raise error.below(('result',))
    if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'], data, ())


def validate_NodeId(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data, ())


def validate_NodeOutputRef(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'node_id', 'output'}:
        raise Invalid('required', ['node_id', 'output'], data, ())
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__output = data["output"]
    if not isinstance(data__output, str):
        raise Invalid('type', 'string', data__output, ('output',))
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__output):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__output, ('output',))
    if data.keys() - {'node_id', 'output'}:
        raise Invalid('additionalProperties', ['node_id', 'output'], data, ())


def validate_NodeResult(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'attempt', 'finished_at', 'node_id', 'state'}:
        raise Invalid('required', ['node_id', 'state', 'attempt', 'finished_at'], data, ())
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__state = data["state"]
    if data__state not in ('completed', 'failed', 'skipped', 'cancelled'):
        raise Invalid('enum', ['completed', 'failed', 'skipped', 'cancelled'], data__state, ('state',))
    data__attempt = data["attempt"]
    if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
        raise Invalid('type', 'integer', data__attempt, ('attempt',))
    if data__attempt < 0:
        raise Invalid('minimum', 0, data__attempt, ('attempt',))
    if data__attempt > 100:
        raise Invalid('maximum', 100, data__attempt, ('attempt',))
    if "engine" in data:
        data__engine = data["engine"]
        try:
            validate_EngineId(data__engine)
        except Invalid as error:
            raise error.below(('engine',))
    if "output" in data:
        data__output = data["output"]
        try:
            validate_JsonObject(data__output)
        except Invalid as error:
            raise error.below(('output',))
    if "error" in data:
        data__error = data["error"]
        try:
            validate_ErrorInfo(data__error)
        except Invalid as error:
            raise error.below(('error',))
    if "started_at" in data:
        data__started_at = data["started_at"]
        try:
            validate_Timestamp(data__started_at)
        except Invalid as error:
            raise error.below(('started_at',))
    data__finished_at = data["finished_at"]
    try:
        validate_Timestamp(data__finished_at)
    except Invalid as error:
        raise error.below(('finished_at',))
    if data.keys() - {'attempt', 'engine', 'error', 'finished_at', 'node_id', 'output', 'started_at', 'state'}:
        raise Invalid('additionalProperties', ['attempt', 'engine', 'error', 'finished_at', 'node_id', 'output', 'started_at', 'state'], data, ())


def validate_NodeRetrying(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'attempt', 'delay_seconds', 'error', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'attempt', 'error', 'delay_seconds'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 1:
        raise Invalid('minimum', 1, data__sequence, ('sequence',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__attempt = data["attempt"]
    if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
        raise Invalid('type', 'integer', data__attempt, ('attempt',))
    if data__attempt < 1:
        raise Invalid('minimum', 1, data__attempt, ('attempt',))
    if data__attempt > 100:
        raise Invalid('maximum', 100, data__attempt, ('attempt',))
    data__error = data["error"]
    try:
        validate_ErrorInfo(data__error)
    except Invalid as error:
        raise error.below(('error',))
    data__delay_seconds = data["delay_seconds"]
    if not (isinstance(data__delay_seconds, (int, float)) and not isinstance(data__delay_seconds, bool) and data__delay_seconds - data__delay_seconds == 0):
        raise Invalid('type', 'number', data__delay_seconds, ('delay_seconds',))
    if data__delay_seconds < 0:
        raise Invalid('minimum', 0, data__delay_seconds, ('delay_seconds',))
    if data__delay_seconds > 3600:
        raise Invalid('maximum', 3600, data__delay_seconds, ('delay_seconds',))
    if data.keys() - {'attempt', 'delay_seconds', 'error', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['attempt', 'delay_seconds', 'error', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'], data, ())


def validate_NodeSkipped(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'result'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 1:
        raise Invalid('minimum', 1, data__sequence, ('sequence',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__result = data["result"]
    try:
        validate_NodeResult(data__result)
    except Invalid as error:
        raise error.below(('result',))
    if data.keys() - {'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'result', 'sequence', 'worker_id'], data, ())


def validate_NodeStarted(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'attempt', 'engine', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'node_id', 'worker_id', 'occurred_at', 'attempt', 'engine'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 1:
        raise Invalid('minimum', 1, data__sequence, ('sequence',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__occurred_at = data["occurred_at"]
    try:
        validate_Timestamp(data__occurred_at)
    except Invalid as error:
        raise error.below(('occurred_at',))
    data__attempt = data["attempt"]
    if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
        raise Invalid('type', 'integer', data__attempt, ('attempt',))
    if data__attempt < 1:
        raise Invalid('minimum', 1, data__attempt, ('attempt',))
    if data__attempt > 100:
        raise Invalid('maximum', 100, data__attempt, ('attempt',))
    data__engine = data["engine"]
    try:
        validate_EngineId(data__engine)
    except Invalid as error:
        raise error.below(('engine',))
    if data.keys() - {'attempt', 'engine', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'}:
        raise Invalid('additionalProperties', ['attempt', 'engine', 'hop', 'hop_id', 'job_id', 'node_id', 'occurred_at', 'sequence', 'worker_id'], data, ())


def validate_NodeState(data: Any) -> None:
    if data not in ('pending', 'running', 'completed', 'failed', 'skipped', 'cancelled'):
        raise Invalid('enum', ['pending', 'running', 'completed', 'failed', 'skipped', 'cancelled'], data, ())


def validate_NodeStatus(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'attempt', 'capability_id', 'node_id', 'plane', 'progress', 'state'}:
        raise Invalid('required', ['node_id', 'capability_id', 'plane', 'state', 'progress', 'attempt'], data, ())
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__capability_id = data["capability_id"]
    try:
        validate_CapabilityId(data__capability_id)
    except Invalid as error:
        raise error.below(('capability_id',))
    data__plane = data["plane"]
    try:
        validate_Plane(data__plane)
    except Invalid as error:
        raise error.below(('plane',))
    data__state = data["state"]
    try:
        validate_NodeState(data__state)
    except Invalid as error:
        raise error.below(('state',))
    data__progress = data["progress"]
    try:
        validate_Fraction(data__progress)
    except Invalid as error:
        raise error.below(('progress',))
    data__attempt = data["attempt"]
    if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
        raise Invalid('type', 'integer', data__attempt, ('attempt',))
    if data__attempt < 0:
        raise Invalid('minimum', 0, data__attempt, ('attempt',))
    if data__attempt > 100:
        raise Invalid('maximum', 100, data__attempt, ('attempt',))
    if "engine" in data:
        data__engine = data["engine"]
        try:
            validate_EngineId(data__engine)
        except Invalid as error:
            raise error.below(('engine',))
    if "output" in data:
        data__output = data["output"]
        try:
            validate_JsonObject(data__output)
        except Invalid as error:
            raise error.below(('output',))
    if "error" in data:
        data__error = data["error"]
        try:
            validate_ErrorInfo(data__error)
        except Invalid as error:
            raise error.below(('error',))
    if "started_at" in data:
        data__started_at = data["started_at"]
        try:
            validate_Timestamp(data__started_at)
        except Invalid as error:
            raise error.below(('started_at',))
    if "finished_at" in data:
        data__finished_at = data["finished_at"]
        try:
            validate_Timestamp(data__finished_at)
        except Invalid as error:
            raise error.below(('finished_at',))
    if data.keys() - {'attempt', 'capability_id', 'engine', 'error', 'finished_at', 'node_id', 'output', 'plane', 'progress', 'started_at', 'state'}:
        raise Invalid('additionalProperties', ['attempt', 'capability_id', 'engine', 'error', 'finished_at', 'node_id', 'output', 'plane', 'progress', 'started_at', 'state'], data, ())


def validate_PageCursor(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[A-Za-z0-9_-]{1,512}$'].search(data):
        raise Invalid('pattern', '^[A-Za-z0-9_-]{1,512}$', data, ())


def validate_PageQuery(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'limit'}:
        raise Invalid('required', ['limit'], data, ())
    data__limit = data["limit"]
    if not (isinstance(data__limit, int) and not isinstance(data__limit, bool) or isinstance(data__limit, float) and data__limit.is_integer()):
        raise Invalid('type', 'integer', data__limit, ('limit',))
    if data__limit < 1:
        raise Invalid('minimum', 1, data__limit, ('limit',))
    if data__limit > 200:
        raise Invalid('maximum', 200, data__limit, ('limit',))
    if "cursor" in data:
        data__cursor = data["cursor"]
        try:
            validate_PageCursor(data__cursor)
        except Invalid as error:
            raise error.below(('cursor',))
    if data.keys() - {'cursor', 'limit'}:
        raise Invalid('additionalProperties', ['cursor', 'limit'], data, ())


def validate_PipelineCatalog(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'pipelines'}:
        raise Invalid('required', ['pipelines'], data, ())
    data__pipelines = data["pipelines"]
    if not isinstance(data__pipelines, list):
        raise Invalid('type', 'array', data__pipelines, ('pipelines',))
    if len(data__pipelines) < 0:
        raise Invalid('minItems', 0, data__pipelines, ('pipelines',))
    if len(data__pipelines) > 1000:
        raise Invalid('maxItems', 1000, data__pipelines, ('pipelines',))
    for data__pipelines_x, data__pipelines_item in enumerate(data__pipelines):
        try:
            validate_PipelineDefinition(data__pipelines_item)
        except Invalid as error:
            raise error.below(('pipelines', data__pipelines_x,))
    if data.keys() - {'pipelines'}:
        raise Invalid('additionalProperties', ['pipelines'], data, ())


def validate_PipelineDefinition(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'description', 'edges', 'label', 'nodes', 'pipeline_id', 'request_schema'}:
        raise Invalid('required', ['pipeline_id', 'label', 'description', 'request_schema', 'nodes', 'edges'], data, ())
    data__pipeline_id = data["pipeline_id"]
    try:
        validate_PipelineId(data__pipeline_id)
    except Invalid as error:
        raise error.below(('pipeline_id',))
    data__label = data["label"]
    if not isinstance(data__label, str):
        raise Invalid('type', 'string', data__label, ('label',))
    if len(data__label) < 1:
        raise Invalid('minLength', 1, data__label, ('label',))
    if len(data__label) > 80:
        raise Invalid('maxLength', 80, data__label, ('label',))
    data__description = data["description"]
    if not isinstance(data__description, str):
        raise Invalid('type', 'string', data__description, ('description',))
    if len(data__description) < 1:
        raise Invalid('minLength', 1, data__description, ('description',))
    if len(data__description) > 1000:
        raise Invalid('maxLength', 1000, data__description, ('description',))
    data__request_schema = data["request_schema"]
    try:
        validate_SchemaUri(data__request_schema)
    except Invalid as error:
        raise error.below(('request_schema',))
    data__nodes = data["nodes"]
    if not isinstance(data__nodes, list):
        raise Invalid('type', 'array', data__nodes, ('nodes',))
    if len(data__nodes) < 1:
        raise Invalid('minItems', 1, data__nodes, ('nodes',))
    if len(data__nodes) > 200:
        raise Invalid('maxItems', 200, data__nodes, ('nodes',))
    for data__nodes_x, data__nodes_item in enumerate(data__nodes):
        try:
            validate_PipelineNode(data__nodes_item)
        except Invalid as error:
            raise error.below(('nodes', data__nodes_x,))
    data__edges = data["edges"]
    if not isinstance(data__edges, list):
        raise Invalid('type', 'array', data__edges, ('edges',))
    if len(data__edges) < 0:
        raise Invalid('minItems', 0, data__edges, ('edges',))
    if len(data__edges) > 2000:
        raise Invalid('maxItems', 2000, data__edges, ('edges',))
    for data__edges_x, data__edges_item in enumerate(data__edges):
        try:
            validate_Edge(data__edges_item)
        except Invalid as error:
            raise error.below(('edges', data__edges_x,))
    if data.keys() - {'description', 'edges', 'label', 'nodes', 'pipeline_id', 'request_schema'}:
        raise Invalid('additionalProperties', ['description', 'edges', 'label', 'nodes', 'pipeline_id', 'request_schema'], data, ())


def validate_PipelineId(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data, ())


def validate_PipelineList(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'items'}:
        raise Invalid('required', ['items'], data, ())
    data__items = data["items"]
    if not isinstance(data__items, list):
        raise Invalid('type', 'array', data__items, ('items',))
    if len(data__items) < 0:
        raise Invalid('minItems', 0, data__items, ('items',))
    if len(data__items) > 1000:
        raise Invalid('maxItems', 1000, data__items, ('items',))
    for data__items_x, data__items_item in enumerate(data__items):
        try:
            validate_PipelineDefinition(data__items_item)
        except Invalid as error:
            raise error.below(('items', data__items_x,))
    if data.keys() - {'items'}:
        raise Invalid('additionalProperties', ['items'], data, ())


def validate_PipelineNode(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'request_artifacts', 'request_params'}:
        raise Invalid('required', ['node_id', 'capability_id', 'plane', 'params', 'request_params', 'request_artifacts', 'inputs', 'progress_weight'], data, ())
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__capability_id = data["capability_id"]
    try:
        validate_CapabilityId(data__capability_id)
    except Invalid as error:
        raise error.below(('capability_id',))
    data__plane = data["plane"]
    try:
        validate_Plane(data__plane)
    except Invalid as error:
        raise error.below(('plane',))
    data__params = data["params"]
    try:
        validate_JsonObject(data__params)
    except Invalid as error:
        raise error.below(('params',))
    data__request_params = data["request_params"]
    if not isinstance(data__request_params, dict):
        raise Invalid('type', 'object', data__request_params, ('request_params',))
    if len(data__request_params) > 64:
        raise Invalid('maxProperties', 64, data__request_params, ('request_params',))
    for data__request_params_key in data__request_params:
        data__request_params_value = data__request_params[data__request_params_key]
        if not isinstance(data__request_params_value, str):
            raise Invalid('type', 'string', data__request_params_value, ('request_params', data__request_params_key,))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_params_value):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_params_value, ('request_params', data__request_params_key,))
    for data__request_params_key in data__request_params:
        if not isinstance(data__request_params_key, str):
            raise Invalid('type', 'string', data__request_params_key, ('request_params',))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_params_key):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_params_key, ('request_params',))
    data__request_artifacts = data["request_artifacts"]
    if not isinstance(data__request_artifacts, dict):
        raise Invalid('type', 'object', data__request_artifacts, ('request_artifacts',))
    if len(data__request_artifacts) > 64:
        raise Invalid('maxProperties', 64, data__request_artifacts, ('request_artifacts',))
    for data__request_artifacts_key in data__request_artifacts:
        data__request_artifacts_value = data__request_artifacts[data__request_artifacts_key]
        if not isinstance(data__request_artifacts_value, str):
            raise Invalid('type', 'string', data__request_artifacts_value, ('request_artifacts', data__request_artifacts_key,))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_artifacts_value):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_artifacts_value, ('request_artifacts', data__request_artifacts_key,))
    for data__request_artifacts_key in data__request_artifacts:
        if not isinstance(data__request_artifacts_key, str):
            raise Invalid('type', 'string', data__request_artifacts_key, ('request_artifacts',))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__request_artifacts_key):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__request_artifacts_key, ('request_artifacts',))
    data__inputs = data["inputs"]
    if not isinstance(data__inputs, dict):
        raise Invalid('type', 'object', data__inputs, ('inputs',))
    if len(data__inputs) > 64:
        raise Invalid('maxProperties', 64, data__inputs, ('inputs',))
    for data__inputs_key in data__inputs:
        data__inputs_value = data__inputs[data__inputs_key]
        try:
            validate_NodeOutputRef(data__inputs_value)
        except Invalid as error:
            raise error.below(('inputs', data__inputs_key,))
    for data__inputs_key in data__inputs:
        if not isinstance(data__inputs_key, str):
            raise Invalid('type', 'string', data__inputs_key, ('inputs',))
        if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__inputs_key):
            raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__inputs_key, ('inputs',))
    data__progress_weight = data["progress_weight"]
    if not (isinstance(data__progress_weight, (int, float)) and not isinstance(data__progress_weight, bool) and data__progress_weight - data__progress_weight == 0):
        raise Invalid('type', 'number', data__progress_weight, ('progress_weight',))
    if data__progress_weight < 0:
        raise Invalid('minimum', 0, data__progress_weight, ('progress_weight',))
    if data__progress_weight > 1000000:
        raise Invalid('maximum', 1000000, data__progress_weight, ('progress_weight',))
    if "retry" in data:
        data__retry = data["retry"]
        try:
            validate_RetryPolicy(data__retry)
        except Invalid as error:
            raise error.below(('retry',))
    if "timeout_seconds" in data:
        data__timeout_seconds = data["timeout_seconds"]
        if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
            raise Invalid('type', 'number', data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds < 0.1:
            raise Invalid('minimum', 0.1, data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds > 86400:
            raise Invalid('maximum', 86400, data__timeout_seconds, ('timeout_seconds',))
    if data.keys() - {'capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'request_artifacts', 'request_params', 'retry', 'timeout_seconds'}:
        raise Invalid('additionalProperties', ['capability_id', 'inputs', 'node_id', 'params', 'plane', 'progress_weight', 'request_artifacts', 'request_params', 'retry', 'timeout_seconds'], data, ())


def validate_Plane(data: Any) -> None:
    if data not in ('control', 'data'):
        raise Invalid('enum', ['control', 'data'], data, ())


def validate_PlaneManifest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'capabilities', 'plane', 'version'}:
        raise Invalid('required', ['plane', 'version', 'capabilities'], data, ())
    data__plane = data["plane"]
    try:
        validate_Plane(data__plane)
    except Invalid as error:
        raise error.below(('plane',))
    data__version = data["version"]
    if not isinstance(data__version, str):
        raise Invalid('type', 'string', data__version, ('version',))
    if not REGEX_PATTERNS['^[0-9]+[.][0-9]+[.][0-9]+$'].search(data__version):
        raise Invalid('pattern', '^[0-9]+[.][0-9]+[.][0-9]+$', data__version, ('version',))
    data__capabilities = data["capabilities"]
    if not isinstance(data__capabilities, list):
        raise Invalid('type', 'array', data__capabilities, ('capabilities',))
    if len(data__capabilities) < 0:
        raise Invalid('minItems', 0, data__capabilities, ('capabilities',))
    if len(data__capabilities) > 1000:
        raise Invalid('maxItems', 1000, data__capabilities, ('capabilities',))
    for data__capabilities_x, data__capabilities_item in enumerate(data__capabilities):
        try:
            validate_Capability(data__capabilities_item)
        except Invalid as error:
            raise error.below(('capabilities', data__capabilities_x,))
    if data.keys() - {'capabilities', 'plane', 'version'}:
        raise Invalid('additionalProperties', ['capabilities', 'plane', 'version'], data, ())


def validate_Problem(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'code', 'detail', 'errors', 'instance', 'status', 'title', 'type'}:
        raise Invalid('required', ['type', 'title', 'status', 'detail', 'code', 'instance', 'errors'], data, ())
    data__type = data["type"]
    if not isinstance(data__type, str):
        raise Invalid('type', 'string', data__type, ('type',))
    if not REGEX_PATTERNS['^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$'].search(data__type):
        raise Invalid('pattern', '^(about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)$', data__type, ('type',))
    data__title = data["title"]
    if not isinstance(data__title, str):
        raise Invalid('type', 'string', data__title, ('title',))
    if len(data__title) < 1:
        raise Invalid('minLength', 1, data__title, ('title',))
    if len(data__title) > 200:
        raise Invalid('maxLength', 200, data__title, ('title',))
    data__status = data["status"]
    if not (isinstance(data__status, int) and not isinstance(data__status, bool) or isinstance(data__status, float) and data__status.is_integer()):
        raise Invalid('type', 'integer', data__status, ('status',))
    if data__status < 400:
        raise Invalid('minimum', 400, data__status, ('status',))
    if data__status > 599:
        raise Invalid('maximum', 599, data__status, ('status',))
    data__detail = data["detail"]
    if not isinstance(data__detail, str):
        raise Invalid('type', 'string', data__detail, ('detail',))
    if len(data__detail) < 1:
        raise Invalid('minLength', 1, data__detail, ('detail',))
    if len(data__detail) > 4000:
        raise Invalid('maxLength', 4000, data__detail, ('detail',))
    data__code = data["code"]
    if not isinstance(data__code, str):
        raise Invalid('type', 'string', data__code, ('code',))
    if not REGEX_PATTERNS['^[a-z][a-z0-9_]{0,63}$'].search(data__code):
        raise Invalid('pattern', '^[a-z][a-z0-9_]{0,63}$', data__code, ('code',))
    data__instance = data["instance"]
    if not isinstance(data__instance, str):
        raise Invalid('type', 'string', data__instance, ('instance',))
    if not REGEX_PATTERNS['^urn:uuid:[0-9a-f-]{36}$'].search(data__instance):
        raise Invalid('pattern', '^urn:uuid:[0-9a-f-]{36}$', data__instance, ('instance',))
    data__errors = data["errors"]
    if not isinstance(data__errors, list):
        raise Invalid('type', 'array', data__errors, ('errors',))
    if len(data__errors) < 0:
        raise Invalid('minItems', 0, data__errors, ('errors',))
    if len(data__errors) > 200:
        raise Invalid('maxItems', 200, data__errors, ('errors',))
    for data__errors_x, data__errors_item in enumerate(data__errors):
        try:
            validate_ErrorInfo(data__errors_item)
        except Invalid as error:
            raise error.below(('errors', data__errors_x,))
    if data.keys() - {'code', 'detail', 'errors', 'instance', 'status', 'title', 'type'}:
        raise Invalid('additionalProperties', ['code', 'detail', 'errors', 'instance', 'status', 'title', 'type'], data, ())


def validate_ProgressFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'attempt', 'job_id', 'node_id', 'progress'}:
        raise Invalid('required', ['job_id', 'node_id', 'attempt', 'progress'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__node_id = data["node_id"]
    try:
        validate_NodeId(data__node_id)
    except Invalid as error:
        raise error.below(('node_id',))
    data__attempt = data["attempt"]
    if not (isinstance(data__attempt, int) and not isinstance(data__attempt, bool) or isinstance(data__attempt, float) and data__attempt.is_integer()):
        raise Invalid('type', 'integer', data__attempt, ('attempt',))
    if data__attempt < 1:
        raise Invalid('minimum', 1, data__attempt, ('attempt',))
    if data__attempt > 100:
        raise Invalid('maximum', 100, data__attempt, ('attempt',))
    data__progress = data["progress"]
    try:
        validate_Fraction(data__progress)
    except Invalid as error:
        raise error.below(('progress',))
    if "message" in data:
        data__message = data["message"]
        if not isinstance(data__message, str):
            raise Invalid('type', 'string', data__message, ('message',))
        if len(data__message) < 1:
            raise Invalid('minLength', 1, data__message, ('message',))
        if len(data__message) > 200:
            raise Invalid('maxLength', 200, data__message, ('message',))
    if data.keys() - {'attempt', 'job_id', 'message', 'node_id', 'progress'}:
        raise Invalid('additionalProperties', ['attempt', 'job_id', 'message', 'node_id', 'progress'], data, ())


def validate_ProgressUpdateFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'progress', 'type'}:
        raise Invalid('required', ['type', 'progress'], data, ())
    data__type = data["type"]
    if data__type not in ('progress',):
        raise Invalid('enum', ['progress'], data__type, ('type',))
    data__progress = data["progress"]
    try:
        validate_ProgressFrame(data__progress)
    except Invalid as error:
        raise error.below(('progress',))
    if data.keys() - {'progress', 'type'}:
        raise Invalid('additionalProperties', ['progress', 'type'], data, ())


def validate_RedisTopology(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'channels', 'streams'}:
        raise Invalid('required', ['streams', 'channels'], data, ())
    data__streams = data["streams"]
    if not isinstance(data__streams, list):
        raise Invalid('type', 'array', data__streams, ('streams',))
    if len(data__streams) < 0:
        raise Invalid('minItems', 0, data__streams, ('streams',))
    if len(data__streams) > 100:
        raise Invalid('maxItems', 100, data__streams, ('streams',))
    for data__streams_x, data__streams_item in enumerate(data__streams):
        try:
            validate_StreamTopology(data__streams_item)
        except Invalid as error:
            raise error.below(('streams', data__streams_x,))
    data__channels = data["channels"]
    if not isinstance(data__channels, list):
        raise Invalid('type', 'array', data__channels, ('channels',))
    if len(data__channels) < 0:
        raise Invalid('minItems', 0, data__channels, ('channels',))
    if len(data__channels) > 100:
        raise Invalid('maxItems', 100, data__channels, ('channels',))
    for data__channels_x, data__channels_item in enumerate(data__channels):
        try:
            validate_ChannelTopology(data__channels_item)
        except Invalid as error:
            raise error.below(('channels', data__channels_x,))
    if data.keys() - {'channels', 'streams'}:
        raise Invalid('additionalProperties', ['channels', 'streams'], data, ())


def validate_RetryPolicy(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'backoff_multiplier', 'initial_backoff_seconds', 'max_attempts', 'max_backoff_seconds'}:
        raise Invalid('required', ['max_attempts', 'initial_backoff_seconds', 'backoff_multiplier', 'max_backoff_seconds'], data, ())
    data__max_attempts = data["max_attempts"]
    if not (isinstance(data__max_attempts, int) and not isinstance(data__max_attempts, bool) or isinstance(data__max_attempts, float) and data__max_attempts.is_integer()):
        raise Invalid('type', 'integer', data__max_attempts, ('max_attempts',))
    if data__max_attempts < 1:
        raise Invalid('minimum', 1, data__max_attempts, ('max_attempts',))
    if data__max_attempts > 20:
        raise Invalid('maximum', 20, data__max_attempts, ('max_attempts',))
    data__initial_backoff_seconds = data["initial_backoff_seconds"]
    if not (isinstance(data__initial_backoff_seconds, (int, float)) and not isinstance(data__initial_backoff_seconds, bool) and data__initial_backoff_seconds - data__initial_backoff_seconds == 0):
        raise Invalid('type', 'number', data__initial_backoff_seconds, ('initial_backoff_seconds',))
    if data__initial_backoff_seconds < 0:
        raise Invalid('minimum', 0, data__initial_backoff_seconds, ('initial_backoff_seconds',))
    if data__initial_backoff_seconds > 3600:
        raise Invalid('maximum', 3600, data__initial_backoff_seconds, ('initial_backoff_seconds',))
    data__backoff_multiplier = data["backoff_multiplier"]
    if not (isinstance(data__backoff_multiplier, (int, float)) and not isinstance(data__backoff_multiplier, bool) and data__backoff_multiplier - data__backoff_multiplier == 0):
        raise Invalid('type', 'number', data__backoff_multiplier, ('backoff_multiplier',))
    if data__backoff_multiplier < 1:
        raise Invalid('minimum', 1, data__backoff_multiplier, ('backoff_multiplier',))
    if data__backoff_multiplier > 10:
        raise Invalid('maximum', 10, data__backoff_multiplier, ('backoff_multiplier',))
    data__max_backoff_seconds = data["max_backoff_seconds"]
    if not (isinstance(data__max_backoff_seconds, (int, float)) and not isinstance(data__max_backoff_seconds, bool) and data__max_backoff_seconds - data__max_backoff_seconds == 0):
        raise Invalid('type', 'number', data__max_backoff_seconds, ('max_backoff_seconds',))
    if data__max_backoff_seconds < 0:
        raise Invalid('minimum', 0, data__max_backoff_seconds, ('max_backoff_seconds',))
    if data__max_backoff_seconds > 3600:
        raise Invalid('maximum', 3600, data__max_backoff_seconds, ('max_backoff_seconds',))
    if data.keys() - {'backoff_multiplier', 'initial_backoff_seconds', 'max_attempts', 'max_backoff_seconds'}:
        raise Invalid('additionalProperties', ['backoff_multiplier', 'initial_backoff_seconds', 'max_attempts', 'max_backoff_seconds'], data, ())


def validate_RunHop(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'hop', 'hop_id', 'job_id', 'results', 'sequence', 'workflow'}:
        raise Invalid('required', ['job_id', 'hop_id', 'hop', 'sequence', 'workflow', 'results'], data, ())
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    data__hop_id = data["hop_id"]
    try:
        validate_Uuid(data__hop_id)
    except Invalid as error:
        raise error.below(('hop_id',))
    data__hop = data["hop"]
    if not (isinstance(data__hop, int) and not isinstance(data__hop, bool) or isinstance(data__hop, float) and data__hop.is_integer()):
        raise Invalid('type', 'integer', data__hop, ('hop',))
    if data__hop < 1:
        raise Invalid('minimum', 1, data__hop, ('hop',))
    if data__hop > 1000000:
        raise Invalid('maximum', 1000000, data__hop, ('hop',))
    data__sequence = data["sequence"]
    if not (isinstance(data__sequence, int) and not isinstance(data__sequence, bool) or isinstance(data__sequence, float) and data__sequence.is_integer()):
        raise Invalid('type', 'integer', data__sequence, ('sequence',))
    if data__sequence < 0:
        raise Invalid('minimum', 0, data__sequence, ('sequence',))
    data__workflow = data["workflow"]
    try:
        validate_Workflow(data__workflow)
    except Invalid as error:
        raise error.below(('workflow',))
    data__results = data["results"]
    if not isinstance(data__results, list):
        raise Invalid('type', 'array', data__results, ('results',))
    if len(data__results) < 0:
        raise Invalid('minItems', 0, data__results, ('results',))
    if len(data__results) > 200:
        raise Invalid('maxItems', 200, data__results, ('results',))
    for data__results_x, data__results_item in enumerate(data__results):
        try:
            validate_NodeResult(data__results_item)
        except Invalid as error:
            raise error.below(('results', data__results_x,))
    if "deadline_at" in data:
        data__deadline_at = data["deadline_at"]
        try:
            validate_Timestamp(data__deadline_at)
        except Invalid as error:
            raise error.below(('deadline_at',))
    if data.keys() - {'deadline_at', 'hop', 'hop_id', 'job_id', 'results', 'sequence', 'workflow'}:
        raise Invalid('additionalProperties', ['deadline_at', 'hop', 'hop_id', 'job_id', 'results', 'sequence', 'workflow'], data, ())


def validate_SchemaUri(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$'].search(data):
        raise Invalid('pattern', '^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json$', data, ())


def validate_ServerFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    data_tag = data.get('type')
    if data_tag == 'snapshot':
        validate_SnapshotFrame(data)
    elif data_tag == 'unsubscribed':
        validate_UnsubscribedFrame(data)
    elif data_tag == 'status':
        validate_StatusUpdateFrame(data)
    elif data_tag == 'progress':
        validate_ProgressUpdateFrame(data)
    elif data_tag == 'error':
        validate_ErrorFrame(data)
    else:
        raise Invalid('oneOf', {'property': 'type', 'values': ['snapshot', 'unsubscribed', 'status', 'progress', 'error']}, data, ())


def validate_Sha256(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[0-9a-f]{64}$'].search(data):
        raise Invalid('pattern', '^[0-9a-f]{64}$', data, ())


def validate_SnapshotFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'snapshot', 'type'}:
        raise Invalid('required', ['type', 'snapshot'], data, ())
    data__type = data["type"]
    if data__type not in ('snapshot',):
        raise Invalid('enum', ['snapshot'], data__type, ('type',))
    data__snapshot = data["snapshot"]
    try:
        validate_JobSnapshot(data__snapshot)
    except Invalid as error:
        raise error.below(('snapshot',))
    if data.keys() - {'snapshot', 'type'}:
        raise Invalid('additionalProperties', ['snapshot', 'type'], data, ())


def validate_StatusFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'event_number', 'job', 'nodes'}:
        raise Invalid('required', ['job', 'event_number', 'nodes'], data, ())
    data__job = data["job"]
    try:
        validate_JobSummary(data__job)
    except Invalid as error:
        raise error.below(('job',))
    data__event_number = data["event_number"]
    if not (isinstance(data__event_number, int) and not isinstance(data__event_number, bool) or isinstance(data__event_number, float) and data__event_number.is_integer()):
        raise Invalid('type', 'integer', data__event_number, ('event_number',))
    if data__event_number < 1:
        raise Invalid('minimum', 1, data__event_number, ('event_number',))
    data__nodes = data["nodes"]
    if not isinstance(data__nodes, list):
        raise Invalid('type', 'array', data__nodes, ('nodes',))
    if len(data__nodes) < 0:
        raise Invalid('minItems', 0, data__nodes, ('nodes',))
    if len(data__nodes) > 200:
        raise Invalid('maxItems', 200, data__nodes, ('nodes',))
    for data__nodes_x, data__nodes_item in enumerate(data__nodes):
        try:
            validate_NodeStatus(data__nodes_item)
        except Invalid as error:
            raise error.below(('nodes', data__nodes_x,))
    if data.keys() - {'event_number', 'job', 'nodes'}:
        raise Invalid('additionalProperties', ['event_number', 'job', 'nodes'], data, ())


def validate_StatusUpdateFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'status', 'type'}:
        raise Invalid('required', ['type', 'status'], data, ())
    data__type = data["type"]
    if data__type not in ('status',):
        raise Invalid('enum', ['status'], data__type, ('type',))
    data__status = data["status"]
    try:
        validate_StatusFrame(data__status)
    except Invalid as error:
        raise error.below(('status',))
    if data.keys() - {'status', 'type'}:
        raise Invalid('additionalProperties', ['status', 'type'], data, ())


def validate_StorageConfig(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'url'}:
        raise Invalid('required', ['url'], data, ())
    data__url = data["url"]
    if not isinstance(data__url, str):
        raise Invalid('type', 'string', data__url, ('url',))
    if not REGEX_PATTERNS['^(file:///|s3://).+$'].search(data__url):
        raise Invalid('pattern', '^(file:///|s3://).+$', data__url, ('url',))
    if "endpoint" in data:
        data__endpoint = data["endpoint"]
        if not isinstance(data__endpoint, str):
            raise Invalid('type', 'string', data__endpoint, ('endpoint',))
        if not REGEX_PATTERNS['^https?://[^ ]+$'].search(data__endpoint):
            raise Invalid('pattern', '^https?://[^ ]+$', data__endpoint, ('endpoint',))
    if "region" in data:
        data__region = data["region"]
        if not isinstance(data__region, str):
            raise Invalid('type', 'string', data__region, ('region',))
        if len(data__region) < 1:
            raise Invalid('minLength', 1, data__region, ('region',))
        if len(data__region) > 64:
            raise Invalid('maxLength', 64, data__region, ('region',))
    if "access_key_id" in data:
        data__access_key_id = data["access_key_id"]
        if not isinstance(data__access_key_id, str):
            raise Invalid('type', 'string', data__access_key_id, ('access_key_id',))
        if len(data__access_key_id) < 1:
            raise Invalid('minLength', 1, data__access_key_id, ('access_key_id',))
        if len(data__access_key_id) > 256:
            raise Invalid('maxLength', 256, data__access_key_id, ('access_key_id',))
    if "secret_access_key" in data:
        data__secret_access_key = data["secret_access_key"]
        if not isinstance(data__secret_access_key, str):
            raise Invalid('type', 'string', data__secret_access_key, ('secret_access_key',))
        if len(data__secret_access_key) < 1:
            raise Invalid('minLength', 1, data__secret_access_key, ('secret_access_key',))
        if len(data__secret_access_key) > 256:
            raise Invalid('maxLength', 256, data__secret_access_key, ('secret_access_key',))
    if data.keys() - {'access_key_id', 'endpoint', 'region', 'secret_access_key', 'url'}:
        raise Invalid('additionalProperties', ['access_key_id', 'endpoint', 'region', 'secret_access_key', 'url'], data, ())


def validate_StreamTopology(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'address', 'channel'}:
        raise Invalid('required', ['channel', 'address'], data, ())
    data__channel = data["channel"]
    if not isinstance(data__channel, str):
        raise Invalid('type', 'string', data__channel, ('channel',))
    if len(data__channel) < 1:
        raise Invalid('minLength', 1, data__channel, ('channel',))
    if len(data__channel) > 64:
        raise Invalid('maxLength', 64, data__channel, ('channel',))
    data__address = data["address"]
    if not isinstance(data__address, str):
        raise Invalid('type', 'string', data__address, ('address',))
    if len(data__address) < 1:
        raise Invalid('minLength', 1, data__address, ('address',))
    if len(data__address) > 200:
        raise Invalid('maxLength', 200, data__address, ('address',))
    if "consumer_group" in data:
        data__consumer_group = data["consumer_group"]
        if not isinstance(data__consumer_group, str):
            raise Invalid('type', 'string', data__consumer_group, ('consumer_group',))
        if len(data__consumer_group) < 1:
            raise Invalid('minLength', 1, data__consumer_group, ('consumer_group',))
        if len(data__consumer_group) > 200:
            raise Invalid('maxLength', 200, data__consumer_group, ('consumer_group',))
    if "dead_letter" in data:
        data__dead_letter = data["dead_letter"]
        if not isinstance(data__dead_letter, str):
            raise Invalid('type', 'string', data__dead_letter, ('dead_letter',))
        if len(data__dead_letter) < 1:
            raise Invalid('minLength', 1, data__dead_letter, ('dead_letter',))
        if len(data__dead_letter) > 200:
            raise Invalid('maxLength', 200, data__dead_letter, ('dead_letter',))
    if "claim_idle_ms" in data:
        data__claim_idle_ms = data["claim_idle_ms"]
        if not (isinstance(data__claim_idle_ms, int) and not isinstance(data__claim_idle_ms, bool) or isinstance(data__claim_idle_ms, float) and data__claim_idle_ms.is_integer()):
            raise Invalid('type', 'integer', data__claim_idle_ms, ('claim_idle_ms',))
        if data__claim_idle_ms < 1:
            raise Invalid('minimum', 1, data__claim_idle_ms, ('claim_idle_ms',))
        if data__claim_idle_ms > 86400000:
            raise Invalid('maximum', 86400000, data__claim_idle_ms, ('claim_idle_ms',))
    if "max_deliveries" in data:
        data__max_deliveries = data["max_deliveries"]
        if not (isinstance(data__max_deliveries, int) and not isinstance(data__max_deliveries, bool) or isinstance(data__max_deliveries, float) and data__max_deliveries.is_integer()):
            raise Invalid('type', 'integer', data__max_deliveries, ('max_deliveries',))
        if data__max_deliveries < 1:
            raise Invalid('minimum', 1, data__max_deliveries, ('max_deliveries',))
        if data__max_deliveries > 1000:
            raise Invalid('maximum', 1000, data__max_deliveries, ('max_deliveries',))
    if "max_length" in data:
        data__max_length = data["max_length"]
        if not (isinstance(data__max_length, int) and not isinstance(data__max_length, bool) or isinstance(data__max_length, float) and data__max_length.is_integer()):
            raise Invalid('type', 'integer', data__max_length, ('max_length',))
        if data__max_length < 1:
            raise Invalid('minimum', 1, data__max_length, ('max_length',))
        if data__max_length > 100000000:
            raise Invalid('maximum', 100000000, data__max_length, ('max_length',))
    if data.keys() - {'address', 'channel', 'claim_idle_ms', 'consumer_group', 'dead_letter', 'max_deliveries', 'max_length'}:
        raise Invalid('additionalProperties', ['address', 'channel', 'claim_idle_ms', 'consumer_group', 'dead_letter', 'max_deliveries', 'max_length'], data, ())


def validate_SubmitJobRequest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    data_tag = data.get('kind')
    if data_tag == 'pipeline':
        validate_SubmitPipelineRequest(data)
    elif data_tag == 'workflow':
        validate_SubmitWorkflowRequest(data)
    else:
        raise Invalid('oneOf', {'property': 'kind', 'values': ['pipeline', 'workflow']}, data, ())


def validate_SubmitPipelineRequest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'kind', 'pipeline_id', 'request'}:
        raise Invalid('required', ['kind', 'pipeline_id', 'request'], data, ())
    data__kind = data["kind"]
    if data__kind not in ('pipeline',):
        raise Invalid('enum', ['pipeline'], data__kind, ('kind',))
    data__pipeline_id = data["pipeline_id"]
    try:
        validate_PipelineId(data__pipeline_id)
    except Invalid as error:
        raise error.below(('pipeline_id',))
    data__request = data["request"]
    try:
        validate_JsonObject(data__request)
    except Invalid as error:
        raise error.below(('request',))
    if "timeout_seconds" in data:
        data__timeout_seconds = data["timeout_seconds"]
        if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
            raise Invalid('type', 'number', data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds < 1:
            raise Invalid('minimum', 1, data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds > 604800:
            raise Invalid('maximum', 604800, data__timeout_seconds, ('timeout_seconds',))
    if data.keys() - {'kind', 'pipeline_id', 'request', 'timeout_seconds'}:
        raise Invalid('additionalProperties', ['kind', 'pipeline_id', 'request', 'timeout_seconds'], data, ())


def validate_SubmitWorkflowRequest(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'kind', 'workflow'}:
        raise Invalid('required', ['kind', 'workflow'], data, ())
    data__kind = data["kind"]
    if data__kind not in ('workflow',):
        raise Invalid('enum', ['workflow'], data__kind, ('kind',))
    data__workflow = data["workflow"]
    try:
        validate_Workflow(data__workflow)
    except Invalid as error:
        raise error.below(('workflow',))
    if "timeout_seconds" in data:
        data__timeout_seconds = data["timeout_seconds"]
        if not (isinstance(data__timeout_seconds, (int, float)) and not isinstance(data__timeout_seconds, bool) and data__timeout_seconds - data__timeout_seconds == 0):
            raise Invalid('type', 'number', data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds < 1:
            raise Invalid('minimum', 1, data__timeout_seconds, ('timeout_seconds',))
        if data__timeout_seconds > 604800:
            raise Invalid('maximum', 604800, data__timeout_seconds, ('timeout_seconds',))
    if data.keys() - {'kind', 'timeout_seconds', 'workflow'}:
        raise Invalid('additionalProperties', ['kind', 'timeout_seconds', 'workflow'], data, ())


def validate_SubscribeFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'action', 'job_id'}:
        raise Invalid('required', ['action', 'job_id'], data, ())
    data__action = data["action"]
    if data__action not in ('subscribe',):
        raise Invalid('enum', ['subscribe'], data__action, ('action',))
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    if data.keys() - {'action', 'job_id'}:
        raise Invalid('additionalProperties', ['action', 'job_id'], data, ())


def validate_Timestamp(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$'].search(data):
        raise Invalid('pattern', '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?Z$', data, ())
    if isinstance(data, str):
        if not REGEX_PATTERNS["date-time_re_pattern"].match(data):
            raise Invalid('format', 'date-time', data, ())


def validate_UnsubscribeFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'action', 'job_id'}:
        raise Invalid('required', ['action', 'job_id'], data, ())
    data__action = data["action"]
    if data__action not in ('unsubscribe',):
        raise Invalid('enum', ['unsubscribe'], data__action, ('action',))
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    if data.keys() - {'action', 'job_id'}:
        raise Invalid('additionalProperties', ['action', 'job_id'], data, ())


def validate_UnsubscribedFrame(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'job_id', 'type'}:
        raise Invalid('required', ['type', 'job_id'], data, ())
    data__type = data["type"]
    if data__type not in ('unsubscribed',):
        raise Invalid('enum', ['unsubscribed'], data__type, ('type',))
    data__job_id = data["job_id"]
    try:
        validate_Uuid(data__job_id)
    except Invalid as error:
        raise error.below(('job_id',))
    if data.keys() - {'job_id', 'type'}:
        raise Invalid('additionalProperties', ['job_id', 'type'], data, ())


def validate_UploadResult(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'artifact'}:
        raise Invalid('required', ['artifact'], data, ())
    data__artifact = data["artifact"]
    try:
        validate_Artifact(data__artifact)
    except Invalid as error:
        raise error.below(('artifact',))
    if data.keys() - {'artifact'}:
        raise Invalid('additionalProperties', ['artifact'], data, ())


def validate_UpscaleVideoInput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'video'}:
        raise Invalid('required', ['video'], data, ())
    data__video = data["video"]
    try:
        validate_ArtifactRef(data__video)
    except Invalid as error:
        raise error.below(('video',))
    if data.keys() - {'video'}:
        raise Invalid('additionalProperties', ['video'], data, ())


def validate_UpscaleVideoOutput(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
        raise Invalid('required', ['video', 'duration_seconds', 'width_px', 'height_px', 'frame_count', 'frame_rate'], data, ())
    data__video = data["video"]
    try:
        validate_ArtifactRef(data__video)
    except Invalid as error:
        raise error.below(('video',))
    data__duration_seconds = data["duration_seconds"]
    if not (isinstance(data__duration_seconds, (int, float)) and not isinstance(data__duration_seconds, bool) and data__duration_seconds - data__duration_seconds == 0):
        raise Invalid('type', 'number', data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds < 0:
        raise Invalid('minimum', 0, data__duration_seconds, ('duration_seconds',))
    if data__duration_seconds > 3600:
        raise Invalid('maximum', 3600, data__duration_seconds, ('duration_seconds',))
    data__width_px = data["width_px"]
    if not (isinstance(data__width_px, int) and not isinstance(data__width_px, bool) or isinstance(data__width_px, float) and data__width_px.is_integer()):
        raise Invalid('type', 'integer', data__width_px, ('width_px',))
    if data__width_px < 16:
        raise Invalid('minimum', 16, data__width_px, ('width_px',))
    if data__width_px > 16384:
        raise Invalid('maximum', 16384, data__width_px, ('width_px',))
    data__height_px = data["height_px"]
    if not (isinstance(data__height_px, int) and not isinstance(data__height_px, bool) or isinstance(data__height_px, float) and data__height_px.is_integer()):
        raise Invalid('type', 'integer', data__height_px, ('height_px',))
    if data__height_px < 16:
        raise Invalid('minimum', 16, data__height_px, ('height_px',))
    if data__height_px > 16384:
        raise Invalid('maximum', 16384, data__height_px, ('height_px',))
    data__frame_count = data["frame_count"]
    if not (isinstance(data__frame_count, int) and not isinstance(data__frame_count, bool) or isinstance(data__frame_count, float) and data__frame_count.is_integer()):
        raise Invalid('type', 'integer', data__frame_count, ('frame_count',))
    if data__frame_count < 1:
        raise Invalid('minimum', 1, data__frame_count, ('frame_count',))
    if data__frame_count > 1000000:
        raise Invalid('maximum', 1000000, data__frame_count, ('frame_count',))
    data__frame_rate = data["frame_rate"]
    if not (isinstance(data__frame_rate, (int, float)) and not isinstance(data__frame_rate, bool) and data__frame_rate - data__frame_rate == 0):
        raise Invalid('type', 'number', data__frame_rate, ('frame_rate',))
    if data__frame_rate < 1:
        raise Invalid('minimum', 1, data__frame_rate, ('frame_rate',))
    if data__frame_rate > 240:
        raise Invalid('maximum', 240, data__frame_rate, ('frame_rate',))
    if data.keys() - {'duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'}:
        raise Invalid('additionalProperties', ['duration_seconds', 'frame_count', 'frame_rate', 'height_px', 'video', 'width_px'], data, ())


def validate_UpscaleVideoParams(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'scale'}:
        raise Invalid('required', ['scale'], data, ())
    data__scale = data["scale"]
    if not (isinstance(data__scale, int) and not isinstance(data__scale, bool) or isinstance(data__scale, float) and data__scale.is_integer()):
        raise Invalid('type', 'integer', data__scale, ('scale',))
    if data__scale < 2:
        raise Invalid('minimum', 2, data__scale, ('scale',))
    if data__scale > 4:
        raise Invalid('maximum', 4, data__scale, ('scale',))
    if data.keys() - {'scale'}:
        raise Invalid('additionalProperties', ['scale'], data, ())


def validate_Uuid(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'].search(data):
        raise Invalid('pattern', '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', data, ())


def validate_WorkerAnnounced(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'announced_at', 'manifest', 'worker_id'}:
        raise Invalid('required', ['worker_id', 'manifest', 'announced_at'], data, ())
    data__worker_id = data["worker_id"]
    try:
        validate_WorkerId(data__worker_id)
    except Invalid as error:
        raise error.below(('worker_id',))
    data__manifest = data["manifest"]
    try:
        validate_PlaneManifest(data__manifest)
    except Invalid as error:
        raise error.below(('manifest',))
    data__announced_at = data["announced_at"]
    try:
        validate_Timestamp(data__announced_at)
    except Invalid as error:
        raise error.below(('announced_at',))
    if data.keys() - {'announced_at', 'manifest', 'worker_id'}:
        raise Invalid('additionalProperties', ['announced_at', 'manifest', 'worker_id'], data, ())


def validate_WorkerConfig(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'concurrent_hops', 'engine', 'log_level', 'metrics_host', 'metrics_port', 'redis_url', 'shutdown_grace_seconds', 'storage'}:
        raise Invalid('required', ['metrics_host', 'metrics_port', 'redis_url', 'storage', 'engine', 'concurrent_hops', 'log_level', 'shutdown_grace_seconds'], data, ())
    data__metrics_host = data["metrics_host"]
    if not isinstance(data__metrics_host, str):
        raise Invalid('type', 'string', data__metrics_host, ('metrics_host',))
    if len(data__metrics_host) < 1:
        raise Invalid('minLength', 1, data__metrics_host, ('metrics_host',))
    if len(data__metrics_host) > 255:
        raise Invalid('maxLength', 255, data__metrics_host, ('metrics_host',))
    data__metrics_port = data["metrics_port"]
    if not (isinstance(data__metrics_port, int) and not isinstance(data__metrics_port, bool) or isinstance(data__metrics_port, float) and data__metrics_port.is_integer()):
        raise Invalid('type', 'integer', data__metrics_port, ('metrics_port',))
    if data__metrics_port < 0:
        raise Invalid('minimum', 0, data__metrics_port, ('metrics_port',))
    if data__metrics_port > 65535:
        raise Invalid('maximum', 65535, data__metrics_port, ('metrics_port',))
    data__redis_url = data["redis_url"]
    if not isinstance(data__redis_url, str):
        raise Invalid('type', 'string', data__redis_url, ('redis_url',))
    if not REGEX_PATTERNS['^(redis|rediss|unix)://.+$'].search(data__redis_url):
        raise Invalid('pattern', '^(redis|rediss|unix)://.+$', data__redis_url, ('redis_url',))
    data__storage = data["storage"]
    try:
        validate_StorageConfig(data__storage)
    except Invalid as error:
        raise error.below(('storage',))
    data__engine = data["engine"]
    try:
        validate_EngineId(data__engine)
    except Invalid as error:
        raise error.below(('engine',))
    data__concurrent_hops = data["concurrent_hops"]
    if not (isinstance(data__concurrent_hops, int) and not isinstance(data__concurrent_hops, bool) or isinstance(data__concurrent_hops, float) and data__concurrent_hops.is_integer()):
        raise Invalid('type', 'integer', data__concurrent_hops, ('concurrent_hops',))
    if data__concurrent_hops < 1:
        raise Invalid('minimum', 1, data__concurrent_hops, ('concurrent_hops',))
    if data__concurrent_hops > 256:
        raise Invalid('maximum', 256, data__concurrent_hops, ('concurrent_hops',))
    data__log_level = data["log_level"]
    if data__log_level not in ('debug', 'info', 'warning', 'error'):
        raise Invalid('enum', ['debug', 'info', 'warning', 'error'], data__log_level, ('log_level',))
    data__shutdown_grace_seconds = data["shutdown_grace_seconds"]
    if not (isinstance(data__shutdown_grace_seconds, (int, float)) and not isinstance(data__shutdown_grace_seconds, bool) and data__shutdown_grace_seconds - data__shutdown_grace_seconds == 0):
        raise Invalid('type', 'number', data__shutdown_grace_seconds, ('shutdown_grace_seconds',))
    if data__shutdown_grace_seconds < 0:
        raise Invalid('minimum', 0, data__shutdown_grace_seconds, ('shutdown_grace_seconds',))
    if data__shutdown_grace_seconds > 3600:
        raise Invalid('maximum', 3600, data__shutdown_grace_seconds, ('shutdown_grace_seconds',))
    if data.keys() - {'concurrent_hops', 'engine', 'log_level', 'metrics_host', 'metrics_port', 'redis_url', 'shutdown_grace_seconds', 'storage'}:
        raise Invalid('additionalProperties', ['concurrent_hops', 'engine', 'log_level', 'metrics_host', 'metrics_port', 'redis_url', 'shutdown_grace_seconds', 'storage'], data, ())


def validate_WorkerId(data: Any) -> None:
    if not isinstance(data, str):
        raise Invalid('type', 'string', data, ())
    if not REGEX_PATTERNS['^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$'].search(data):
        raise Invalid('pattern', '^[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}$', data, ())


def validate_Workflow(data: Any) -> None:
    if not isinstance(data, dict):
        raise Invalid('type', 'object', data, ())
    if not data.keys() >= {'edges', 'nodes'}:
        raise Invalid('required', ['nodes', 'edges'], data, ())
    data__nodes = data["nodes"]
    if not isinstance(data__nodes, list):
        raise Invalid('type', 'array', data__nodes, ('nodes',))
    if len(data__nodes) < 1:
        raise Invalid('minItems', 1, data__nodes, ('nodes',))
    if len(data__nodes) > 200:
        raise Invalid('maxItems', 200, data__nodes, ('nodes',))
    for data__nodes_x, data__nodes_item in enumerate(data__nodes):
        try:
            validate_Node(data__nodes_item)
        except Invalid as error:
            raise error.below(('nodes', data__nodes_x,))
    data__edges = data["edges"]
    if not isinstance(data__edges, list):
        raise Invalid('type', 'array', data__edges, ('edges',))
    if len(data__edges) < 0:
        raise Invalid('minItems', 0, data__edges, ('edges',))
    if len(data__edges) > 2000:
        raise Invalid('maxItems', 2000, data__edges, ('edges',))
    for data__edges_x, data__edges_item in enumerate(data__edges):
        try:
            validate_Edge(data__edges_item)
        except Invalid as error:
            raise error.below(('edges', data__edges_x,))
    if data.keys() - {'edges', 'nodes'}:
        raise Invalid('additionalProperties', ['edges', 'nodes'], data, ())


VALIDATORS: dict[str, Callable[[Any], None]] = {
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
    "ChannelTopology": validate_ChannelTopology,
    "ClientFrame": validate_ClientFrame,
    "CombinedManifest": validate_CombinedManifest,
    "ContentType": validate_ContentType,
    "DeadLetter": validate_DeadLetter,
    "DummyTaskOutput": validate_DummyTaskOutput,
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
    "HopCompleted": validate_HopCompleted,
    "InfiniteTalkInput": validate_InfiniteTalkInput,
    "InfiniteTalkOutput": validate_InfiniteTalkOutput,
    "InfiniteTalkParams": validate_InfiniteTalkParams,
    "Job": validate_Job,
    "JobEvent": validate_JobEvent,
    "JobEventKind": validate_JobEventKind,
    "JobEventPage": validate_JobEventPage,
    "JobPage": validate_JobPage,
    "JobSnapshot": validate_JobSnapshot,
    "JobState": validate_JobState,
    "JobSummary": validate_JobSummary,
    "JsonObject": validate_JsonObject,
    "ListJobsQuery": validate_ListJobsQuery,
    "ManifestSource": validate_ManifestSource,
    "MediaInfo": validate_MediaInfo,
    "Node": validate_Node,
    "NodeCancelled": validate_NodeCancelled,
    "NodeCompleted": validate_NodeCompleted,
    "NodeFailed": validate_NodeFailed,
    "NodeId": validate_NodeId,
    "NodeOutputRef": validate_NodeOutputRef,
    "NodeResult": validate_NodeResult,
    "NodeRetrying": validate_NodeRetrying,
    "NodeSkipped": validate_NodeSkipped,
    "NodeStarted": validate_NodeStarted,
    "NodeState": validate_NodeState,
    "NodeStatus": validate_NodeStatus,
    "PageCursor": validate_PageCursor,
    "PageQuery": validate_PageQuery,
    "PipelineCatalog": validate_PipelineCatalog,
    "PipelineDefinition": validate_PipelineDefinition,
    "PipelineId": validate_PipelineId,
    "PipelineList": validate_PipelineList,
    "PipelineNode": validate_PipelineNode,
    "Plane": validate_Plane,
    "PlaneManifest": validate_PlaneManifest,
    "Problem": validate_Problem,
    "ProgressFrame": validate_ProgressFrame,
    "ProgressUpdateFrame": validate_ProgressUpdateFrame,
    "RedisTopology": validate_RedisTopology,
    "RetryPolicy": validate_RetryPolicy,
    "RunHop": validate_RunHop,
    "SchemaUri": validate_SchemaUri,
    "ServerFrame": validate_ServerFrame,
    "Sha256": validate_Sha256,
    "SnapshotFrame": validate_SnapshotFrame,
    "StatusFrame": validate_StatusFrame,
    "StatusUpdateFrame": validate_StatusUpdateFrame,
    "StorageConfig": validate_StorageConfig,
    "StreamTopology": validate_StreamTopology,
    "SubmitJobRequest": validate_SubmitJobRequest,
    "SubmitPipelineRequest": validate_SubmitPipelineRequest,
    "SubmitWorkflowRequest": validate_SubmitWorkflowRequest,
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
    "Workflow": validate_Workflow,
}
