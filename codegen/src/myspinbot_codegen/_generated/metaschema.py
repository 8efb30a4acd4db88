# @generated from the metaschema of JSON Schema 2020-12
# Do not edit: run `python -m codegen.tools.make_reference`.
"""Compiled validators: each returns the faults it finds."""

import re
from collections.abc import Callable
from typing import Any

from ..support.validation import Fault, all_differ, below, dependent, guarded, is_text, json_faults, shallow, whole

REGEX_PATTERNS: dict[str, re.Pattern[str]] = {
    '^[A-Za-z_][-A-Za-z0-9._]*$': re.compile('^[A-Za-z_][\\-A-Za-z0-9._]*\\Z'),
    '^[^#]*#?$': re.compile('^[^#]*#?\\Z')
}


def validate_ApplicatorVocabularyMetaSchema(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "prefixItems" in data:
            data__prefixItems = data["prefixItems"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray(data__prefixItems):
                faults += below(found, 'prefixItems')
        if "items" in data:
            data__items = data["items"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__items):
                faults += below(found, 'items')
        if "contains" in data:
            data__contains = data["contains"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__contains):
                faults += below(found, 'contains')
        if "additionalProperties" in data:
            data__additionalProperties = data["additionalProperties"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__additionalProperties):
                faults += below(found, 'additionalProperties')
        if "properties" in data:
            data__properties = data["properties"]
            if not isinstance(data__properties, dict):
                faults.append(Fault('type', 'object', data__properties, ('properties',)))
            else:
                for data__properties_key in data__properties:
                    data__properties_value = data__properties[data__properties_key]
                    if found := validate_ApplicatorVocabularyMetaSchema(data__properties_value):
                        faults += below(found, 'properties', data__properties_key)
                for data__properties_key in data__properties:
                    if not (isinstance(data__properties_key, str) and (data__properties_key.isascii() or is_text(data__properties_key))):
                        faults.append(Fault('type', 'string', data__properties_key, ('properties',)))
        if "patternProperties" in data:
            data__patternProperties = data["patternProperties"]
            if not isinstance(data__patternProperties, dict):
                faults.append(Fault('type', 'object', data__patternProperties, ('patternProperties',)))
            else:
                for data__patternProperties_key in data__patternProperties:
                    data__patternProperties_value = data__patternProperties[data__patternProperties_key]
                    if found := validate_ApplicatorVocabularyMetaSchema(data__patternProperties_value):
                        faults += below(found, 'patternProperties', data__patternProperties_key)
                for data__patternProperties_key in data__patternProperties:
                    if not (isinstance(data__patternProperties_key, str) and (data__patternProperties_key.isascii() or is_text(data__patternProperties_key))):
                        faults.append(Fault('type', 'string', data__patternProperties_key, ('patternProperties',)))
        if "dependentSchemas" in data:
            data__dependentSchemas = data["dependentSchemas"]
            if not isinstance(data__dependentSchemas, dict):
                faults.append(Fault('type', 'object', data__dependentSchemas, ('dependentSchemas',)))
            else:
                for data__dependentSchemas_key in data__dependentSchemas:
                    data__dependentSchemas_value = data__dependentSchemas[data__dependentSchemas_key]
                    if found := validate_ApplicatorVocabularyMetaSchema(data__dependentSchemas_value):
                        faults += below(found, 'dependentSchemas', data__dependentSchemas_key)
                for data__dependentSchemas_key in data__dependentSchemas:
                    if not (isinstance(data__dependentSchemas_key, str) and (data__dependentSchemas_key.isascii() or is_text(data__dependentSchemas_key))):
                        faults.append(Fault('type', 'string', data__dependentSchemas_key, ('dependentSchemas',)))
        if "propertyNames" in data:
            data__propertyNames = data["propertyNames"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__propertyNames):
                faults += below(found, 'propertyNames')
        if "if" in data:
            data__if = data["if"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__if):
                faults += below(found, 'if')
        if "then" in data:
            data__then = data["then"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__then):
                faults += below(found, 'then')
        if "else" in data:
            data__else = data["else"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__else):
                faults += below(found, 'else')
        if "allOf" in data:
            data__allOf = data["allOf"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray(data__allOf):
                faults += below(found, 'allOf')
        if "anyOf" in data:
            data__anyOf = data["anyOf"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray(data__anyOf):
                faults += below(found, 'anyOf')
        if "oneOf" in data:
            data__oneOf = data["oneOf"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray(data__oneOf):
                faults += below(found, 'oneOf')
        if "not" in data:
            data__not = data["not"]
            if found := validate_ApplicatorVocabularyMetaSchema(data__not):
                faults += below(found, 'not')
        for data_key in data.keys() - {'additionalProperties', 'allOf', 'anyOf', 'contains', 'dependentSchemas', 'else', 'if', 'items', 'not', 'oneOf', 'patternProperties', 'prefixItems', 'properties', 'propertyNames', 'then'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_ApplicatorVocabularyMetaSchema2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "prefixItems" in data:
            data__prefixItems = data["prefixItems"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray2(data__prefixItems):
                faults += below(found, 'prefixItems')
        if "items" in data:
            data__items = data["items"]
            if found := validate_Schema2(data__items):
                faults += below(found, 'items')
        if "contains" in data:
            data__contains = data["contains"]
            if found := validate_Schema2(data__contains):
                faults += below(found, 'contains')
        if "additionalProperties" in data:
            data__additionalProperties = data["additionalProperties"]
            if found := validate_Schema2(data__additionalProperties):
                faults += below(found, 'additionalProperties')
        if "properties" in data:
            data__properties = data["properties"]
            if not isinstance(data__properties, dict):
                faults.append(Fault('type', 'object', data__properties, ('properties',)))
            else:
                for data__properties_key in data__properties:
                    data__properties_value = data__properties[data__properties_key]
                    if found := validate_Schema2(data__properties_value):
                        faults += below(found, 'properties', data__properties_key)
                for data__properties_key in data__properties:
                    if not (isinstance(data__properties_key, str) and (data__properties_key.isascii() or is_text(data__properties_key))):
                        faults.append(Fault('type', 'string', data__properties_key, ('properties',)))
        if "patternProperties" in data:
            data__patternProperties = data["patternProperties"]
            if not isinstance(data__patternProperties, dict):
                faults.append(Fault('type', 'object', data__patternProperties, ('patternProperties',)))
            else:
                for data__patternProperties_key in data__patternProperties:
                    data__patternProperties_value = data__patternProperties[data__patternProperties_key]
                    if found := validate_Schema2(data__patternProperties_value):
                        faults += below(found, 'patternProperties', data__patternProperties_key)
                for data__patternProperties_key in data__patternProperties:
                    if not (isinstance(data__patternProperties_key, str) and (data__patternProperties_key.isascii() or is_text(data__patternProperties_key))):
                        faults.append(Fault('type', 'string', data__patternProperties_key, ('patternProperties',)))
        if "dependentSchemas" in data:
            data__dependentSchemas = data["dependentSchemas"]
            if not isinstance(data__dependentSchemas, dict):
                faults.append(Fault('type', 'object', data__dependentSchemas, ('dependentSchemas',)))
            else:
                for data__dependentSchemas_key in data__dependentSchemas:
                    data__dependentSchemas_value = data__dependentSchemas[data__dependentSchemas_key]
                    if found := validate_Schema2(data__dependentSchemas_value):
                        faults += below(found, 'dependentSchemas', data__dependentSchemas_key)
                for data__dependentSchemas_key in data__dependentSchemas:
                    if not (isinstance(data__dependentSchemas_key, str) and (data__dependentSchemas_key.isascii() or is_text(data__dependentSchemas_key))):
                        faults.append(Fault('type', 'string', data__dependentSchemas_key, ('dependentSchemas',)))
        if "propertyNames" in data:
            data__propertyNames = data["propertyNames"]
            if found := validate_Schema2(data__propertyNames):
                faults += below(found, 'propertyNames')
        if "if" in data:
            data__if = data["if"]
            if found := validate_Schema2(data__if):
                faults += below(found, 'if')
        if "then" in data:
            data__then = data["then"]
            if found := validate_Schema2(data__then):
                faults += below(found, 'then')
        if "else" in data:
            data__else = data["else"]
            if found := validate_Schema2(data__else):
                faults += below(found, 'else')
        if "allOf" in data:
            data__allOf = data["allOf"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray2(data__allOf):
                faults += below(found, 'allOf')
        if "anyOf" in data:
            data__anyOf = data["anyOf"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray2(data__anyOf):
                faults += below(found, 'anyOf')
        if "oneOf" in data:
            data__oneOf = data["oneOf"]
            if found := validate_ApplicatorVocabularyMetaSchemaSchemaArray2(data__oneOf):
                faults += below(found, 'oneOf')
        if "not" in data:
            data__not = data["not"]
            if found := validate_Schema2(data__not):
                faults += below(found, 'not')
        for data_key in data.keys() - {'additionalProperties', 'allOf', 'anyOf', 'contains', 'dependentSchemas', 'else', 'if', 'items', 'not', 'oneOf', 'patternProperties', 'prefixItems', 'properties', 'propertyNames', 'then'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_ApplicatorVocabularyMetaSchemaSchemaArray(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, list):
        faults.append(Fault('type', 'array', data, ()))
    else:
        if len(data) < 1:
            faults.append(Fault('minItems', 1, data, ()))
        for data_x, data_item in enumerate(data):
            if found := validate_ApplicatorVocabularyMetaSchema(data_item):
                faults += below(found, data_x)
    return faults


def validate_ApplicatorVocabularyMetaSchemaSchemaArray2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, list):
        faults.append(Fault('type', 'array', data, ()))
    else:
        if len(data) < 1:
            faults.append(Fault('minItems', 1, data, ()))
        for data_x, data_item in enumerate(data):
            if found := validate_Schema2(data_item):
                faults += below(found, data_x)
    return faults


def validate_ContentVocabularyMetaSchema(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "contentEncoding" in data:
            data__contentEncoding = data["contentEncoding"]
            if not (isinstance(data__contentEncoding, str) and (data__contentEncoding.isascii() or is_text(data__contentEncoding))):
                faults.append(Fault('type', 'string', data__contentEncoding, ('contentEncoding',)))
        if "contentMediaType" in data:
            data__contentMediaType = data["contentMediaType"]
            if not (isinstance(data__contentMediaType, str) and (data__contentMediaType.isascii() or is_text(data__contentMediaType))):
                faults.append(Fault('type', 'string', data__contentMediaType, ('contentMediaType',)))
        if "contentSchema" in data:
            data__contentSchema = data["contentSchema"]
            if found := validate_ContentVocabularyMetaSchema(data__contentSchema):
                faults += below(found, 'contentSchema')
        for data_key in data.keys() - {'contentEncoding', 'contentMediaType', 'contentSchema'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_ContentVocabularyMetaSchema2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "contentEncoding" in data:
            data__contentEncoding = data["contentEncoding"]
            if not (isinstance(data__contentEncoding, str) and (data__contentEncoding.isascii() or is_text(data__contentEncoding))):
                faults.append(Fault('type', 'string', data__contentEncoding, ('contentEncoding',)))
        if "contentMediaType" in data:
            data__contentMediaType = data["contentMediaType"]
            if not (isinstance(data__contentMediaType, str) and (data__contentMediaType.isascii() or is_text(data__contentMediaType))):
                faults.append(Fault('type', 'string', data__contentMediaType, ('contentMediaType',)))
        if "contentSchema" in data:
            data__contentSchema = data["contentSchema"]
            if found := validate_Schema2(data__contentSchema):
                faults += below(found, 'contentSchema')
        for data_key in data.keys() - {'contentEncoding', 'contentMediaType', 'contentSchema'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_CoreVocabularyMetaSchema(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "$id" in data:
            data__0 = data["$id"]
            if found := validate_CoreVocabularyMetaSchemaObjectIdRule(data__0):
                faults += below(found, '$id')
        if "$schema" in data:
            data__1 = data["$schema"]
            if found := validate_CoreVocabularyMetaSchemaUriString(data__1):
                faults += below(found, '$schema')
        if "$ref" in data:
            data__2 = data["$ref"]
            if found := validate_CoreVocabularyMetaSchemaUriReferenceString(data__2):
                faults += below(found, '$ref')
        if "$anchor" in data:
            data__3 = data["$anchor"]
            if found := validate_CoreVocabularyMetaSchemaAnchorString(data__3):
                faults += below(found, '$anchor')
        if "$dynamicRef" in data:
            data__4 = data["$dynamicRef"]
            if found := validate_CoreVocabularyMetaSchemaUriReferenceString(data__4):
                faults += below(found, '$dynamicRef')
        if "$dynamicAnchor" in data:
            data__5 = data["$dynamicAnchor"]
            if found := validate_CoreVocabularyMetaSchemaAnchorString(data__5):
                faults += below(found, '$dynamicAnchor')
        if "$vocabulary" in data:
            data__6 = data["$vocabulary"]
            if not isinstance(data__6, dict):
                faults.append(Fault('type', 'object', data__6, ('$vocabulary',)))
            else:
                for data__6_key in data__6:
                    data__6_value = data__6[data__6_key]
                    if not isinstance(data__6_value, bool):
                        faults.append(Fault('type', 'boolean', data__6_value, ('$vocabulary', data__6_key,)))
                for data__6_key in data__6:
                    if not (isinstance(data__6_key, str) and (data__6_key.isascii() or is_text(data__6_key))):
                        faults.append(Fault('type', 'string', data__6_key, ('$vocabulary',)))
        if "$comment" in data:
            data__7 = data["$comment"]
            if not (isinstance(data__7, str) and (data__7.isascii() or is_text(data__7))):
                faults.append(Fault('type', 'string', data__7, ('$comment',)))
        if "$defs" in data:
            data__8 = data["$defs"]
            if not isinstance(data__8, dict):
                faults.append(Fault('type', 'object', data__8, ('$defs',)))
            else:
                for data__8_key in data__8:
                    data__8_value = data__8[data__8_key]
                    if found := validate_CoreVocabularyMetaSchema(data__8_value):
                        faults += below(found, '$defs', data__8_key)
                for data__8_key in data__8:
                    if not (isinstance(data__8_key, str) and (data__8_key.isascii() or is_text(data__8_key))):
                        faults.append(Fault('type', 'string', data__8_key, ('$defs',)))
        for data_key in data.keys() - {'$anchor', '$comment', '$defs', '$dynamicAnchor', '$dynamicRef', '$id', '$ref', '$schema', '$vocabulary'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_CoreVocabularyMetaSchemaObjectIdRule(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[^#]*#?$'].search(data):
            faults.append(Fault('pattern', '^[^#]*#?$', data, ()))
    faults += validate_CoreVocabularyMetaSchemaUriReferenceString(data)
    return guarded(faults)


def validate_CoreVocabularyMetaSchema2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "$id" in data:
            data__0 = data["$id"]
            if found := validate_CoreVocabularyMetaSchema2ObjectIdRule(data__0):
                faults += below(found, '$id')
        if "$schema" in data:
            data__1 = data["$schema"]
            if found := validate_CoreVocabularyMetaSchemaUriString2(data__1):
                faults += below(found, '$schema')
        if "$ref" in data:
            data__2 = data["$ref"]
            if found := validate_CoreVocabularyMetaSchemaUriReferenceString2(data__2):
                faults += below(found, '$ref')
        if "$anchor" in data:
            data__3 = data["$anchor"]
            if found := validate_CoreVocabularyMetaSchemaAnchorString2(data__3):
                faults += below(found, '$anchor')
        if "$dynamicRef" in data:
            data__4 = data["$dynamicRef"]
            if found := validate_CoreVocabularyMetaSchemaUriReferenceString2(data__4):
                faults += below(found, '$dynamicRef')
        if "$dynamicAnchor" in data:
            data__5 = data["$dynamicAnchor"]
            if found := validate_CoreVocabularyMetaSchemaAnchorString2(data__5):
                faults += below(found, '$dynamicAnchor')
        if "$vocabulary" in data:
            data__6 = data["$vocabulary"]
            if not isinstance(data__6, dict):
                faults.append(Fault('type', 'object', data__6, ('$vocabulary',)))
            else:
                for data__6_key in data__6:
                    data__6_value = data__6[data__6_key]
                    if not isinstance(data__6_value, bool):
                        faults.append(Fault('type', 'boolean', data__6_value, ('$vocabulary', data__6_key,)))
                for data__6_key in data__6:
                    if not (isinstance(data__6_key, str) and (data__6_key.isascii() or is_text(data__6_key))):
                        faults.append(Fault('type', 'string', data__6_key, ('$vocabulary',)))
        if "$comment" in data:
            data__7 = data["$comment"]
            if not (isinstance(data__7, str) and (data__7.isascii() or is_text(data__7))):
                faults.append(Fault('type', 'string', data__7, ('$comment',)))
        if "$defs" in data:
            data__8 = data["$defs"]
            if not isinstance(data__8, dict):
                faults.append(Fault('type', 'object', data__8, ('$defs',)))
            else:
                for data__8_key in data__8:
                    data__8_value = data__8[data__8_key]
                    if found := validate_Schema2(data__8_value):
                        faults += below(found, '$defs', data__8_key)
                for data__8_key in data__8:
                    if not (isinstance(data__8_key, str) and (data__8_key.isascii() or is_text(data__8_key))):
                        faults.append(Fault('type', 'string', data__8_key, ('$defs',)))
        for data_key in data.keys() - {'$anchor', '$comment', '$defs', '$dynamicAnchor', '$dynamicRef', '$id', '$ref', '$schema', '$vocabulary'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_CoreVocabularyMetaSchema2ObjectIdRule(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, str):
        if not REGEX_PATTERNS['^[^#]*#?$'].search(data):
            faults.append(Fault('pattern', '^[^#]*#?$', data, ()))
    faults += validate_CoreVocabularyMetaSchemaUriReferenceString2(data)
    return guarded(faults)


def validate_CoreVocabularyMetaSchemaAnchorString(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[A-Za-z_][-A-Za-z0-9._]*$'].search(data):
            faults.append(Fault('pattern', '^[A-Za-z_][-A-Za-z0-9._]*$', data, ()))
    return faults


def validate_CoreVocabularyMetaSchemaAnchorString2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    else:
        if not REGEX_PATTERNS['^[A-Za-z_][-A-Za-z0-9._]*$'].search(data):
            faults.append(Fault('pattern', '^[A-Za-z_][-A-Za-z0-9._]*$', data, ()))
    return faults


def validate_CoreVocabularyMetaSchemaUriReferenceString(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    return faults


def validate_CoreVocabularyMetaSchemaUriReferenceString2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    return faults


def validate_CoreVocabularyMetaSchemaUriString(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    return faults


def validate_CoreVocabularyMetaSchemaUriString2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, str) and (data.isascii() or is_text(data))):
        faults.append(Fault('type', 'string', data, ()))
    return faults


def validate_FormatAnnotation(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "format" in data:
            data__format = data["format"]
            if not (isinstance(data__format, str) and (data__format.isascii() or is_text(data__format))):
                faults.append(Fault('type', 'string', data__format, ('format',)))
        for data_key in data.keys() - {'format'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_FormatAnnotation2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "format" in data:
            data__format = data["format"]
            if not (isinstance(data__format, str) and (data__format.isascii() or is_text(data__format))):
                faults.append(Fault('type', 'string', data__format, ('format',)))
        for data_key in data.keys() - {'format'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_MetaDataVocabularyMetaSchema(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "title" in data:
            data__title = data["title"]
            if not (isinstance(data__title, str) and (data__title.isascii() or is_text(data__title))):
                faults.append(Fault('type', 'string', data__title, ('title',)))
        if "description" in data:
            data__description = data["description"]
            if not (isinstance(data__description, str) and (data__description.isascii() or is_text(data__description))):
                faults.append(Fault('type', 'string', data__description, ('description',)))
        if "default" in data:
            data__default = data["default"]
            faults += json_faults(data__default, 'default')
        if "deprecated" in data:
            data__deprecated = data["deprecated"]
            if not isinstance(data__deprecated, bool):
                faults.append(Fault('type', 'boolean', data__deprecated, ('deprecated',)))
        if "readOnly" in data:
            data__readOnly = data["readOnly"]
            if not isinstance(data__readOnly, bool):
                faults.append(Fault('type', 'boolean', data__readOnly, ('readOnly',)))
        if "writeOnly" in data:
            data__writeOnly = data["writeOnly"]
            if not isinstance(data__writeOnly, bool):
                faults.append(Fault('type', 'boolean', data__writeOnly, ('writeOnly',)))
        if "examples" in data:
            data__examples = data["examples"]
            if not isinstance(data__examples, list):
                faults.append(Fault('type', 'array', data__examples, ('examples',)))
            else:
                for data__examples_x, data__examples_item in enumerate(data__examples):
                    faults += json_faults(data__examples_item, 'examples', data__examples_x)
        for data_key in data.keys() - {'default', 'deprecated', 'description', 'examples', 'readOnly', 'title', 'writeOnly'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_MetaDataVocabularyMetaSchema2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "title" in data:
            data__title = data["title"]
            if not (isinstance(data__title, str) and (data__title.isascii() or is_text(data__title))):
                faults.append(Fault('type', 'string', data__title, ('title',)))
        if "description" in data:
            data__description = data["description"]
            if not (isinstance(data__description, str) and (data__description.isascii() or is_text(data__description))):
                faults.append(Fault('type', 'string', data__description, ('description',)))
        if "default" in data:
            data__default = data["default"]
            faults += json_faults(data__default, 'default')
        if "deprecated" in data:
            data__deprecated = data["deprecated"]
            if not isinstance(data__deprecated, bool):
                faults.append(Fault('type', 'boolean', data__deprecated, ('deprecated',)))
        if "readOnly" in data:
            data__readOnly = data["readOnly"]
            if not isinstance(data__readOnly, bool):
                faults.append(Fault('type', 'boolean', data__readOnly, ('readOnly',)))
        if "writeOnly" in data:
            data__writeOnly = data["writeOnly"]
            if not isinstance(data__writeOnly, bool):
                faults.append(Fault('type', 'boolean', data__writeOnly, ('writeOnly',)))
        if "examples" in data:
            data__examples = data["examples"]
            if not isinstance(data__examples, list):
                faults.append(Fault('type', 'array', data__examples, ('examples',)))
            else:
                for data__examples_x, data__examples_item in enumerate(data__examples):
                    faults += json_faults(data__examples_item, 'examples', data__examples_x)
        for data_key in data.keys() - {'default', 'deprecated', 'description', 'examples', 'readOnly', 'title', 'writeOnly'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_Schema(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    faults += validate_Schema2(data)
    return faults


def validate_Schema2Rule(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, dict) or isinstance(data, bool)):
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    else:
        if isinstance(data, dict):
            if "definitions" in data:
                data__definitions = data["definitions"]
                if not isinstance(data__definitions, dict):
                    faults.append(Fault('type', 'object', data__definitions, ('definitions',)))
                else:
                    for data__definitions_key, data__definitions_value in data__definitions.items():
                        if found := validate_Schema2(data__definitions_value):
                            faults += below(found, 'definitions', data__definitions_key)
            if "dependencies" in data:
                data__dependencies = data["dependencies"]
                if not isinstance(data__dependencies, dict):
                    faults.append(Fault('type', 'object', data__dependencies, ('dependencies',)))
                else:
                    for data__dependencies_key, data__dependencies_value in data__dependencies.items():
                        if not (not validate_Schema2(data__dependencies_value) or not validate_ValidationVocabularyMetaSchemaStringArray2(data__dependencies_value)):
                            faults.append(Fault('anyOf', 2, data__dependencies_value, ('dependencies', data__dependencies_key,)))
            if "$recursiveAnchor" in data:
                data__2 = data["$recursiveAnchor"]
                if found := validate_CoreVocabularyMetaSchemaAnchorString2(data__2):
                    faults += below(found, '$recursiveAnchor')
            if "$recursiveRef" in data:
                data__3 = data["$recursiveRef"]
                if found := validate_CoreVocabularyMetaSchemaUriReferenceString2(data__3):
                    faults += below(found, '$recursiveRef')
        faults += validate_CoreVocabularyMetaSchema2(data)
        faults += validate_ApplicatorVocabularyMetaSchema2(data)
        faults += validate_Unevaluated2(data)
        faults += validate_ValidationVocabularyMetaSchema2(data)
        faults += validate_MetaDataVocabularyMetaSchema2(data)
        faults += validate_FormatAnnotation2(data)
        faults += validate_ContentVocabularyMetaSchema2(data)
    return guarded(faults)


validate_Schema2 = validate_Schema2Rule


def validate_Unevaluated(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "unevaluatedItems" in data:
            data__unevaluatedItems = data["unevaluatedItems"]
            if found := validate_Unevaluated(data__unevaluatedItems):
                faults += below(found, 'unevaluatedItems')
        if "unevaluatedProperties" in data:
            data__unevaluatedProperties = data["unevaluatedProperties"]
            if found := validate_Unevaluated(data__unevaluatedProperties):
                faults += below(found, 'unevaluatedProperties')
        for data_key in data.keys() - {'unevaluatedItems', 'unevaluatedProperties'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_Unevaluated2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "unevaluatedItems" in data:
            data__unevaluatedItems = data["unevaluatedItems"]
            if found := validate_Schema2(data__unevaluatedItems):
                faults += below(found, 'unevaluatedItems')
        if "unevaluatedProperties" in data:
            data__unevaluatedProperties = data["unevaluatedProperties"]
            if found := validate_Schema2(data__unevaluatedProperties):
                faults += below(found, 'unevaluatedProperties')
        for data_key in data.keys() - {'unevaluatedItems', 'unevaluatedProperties'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_ValidationVocabularyMetaSchema(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "type" in data:
            data__type = data["type"]
            if (isinstance(data__type, str) and (data__type.isascii() or is_text(data__type))):
                if found := validate_ValidationVocabularyMetaSchemaSimpleTypes(data__type):
                    faults += below(found, 'type')
            elif isinstance(data__type, list):
                if len(data__type) < 1:
                    faults.append(Fault('minItems', 1, data__type, ('type',)))
                if not all_differ(data__type):
                    faults.append(Fault('uniqueItems', True, data__type, ('type',)))
                for data__type_x, data__type_item in enumerate(data__type):
                    if found := validate_ValidationVocabularyMetaSchemaSimpleTypes(data__type_item):
                        faults += below(found, 'type', data__type_x)
            else:
                faults.append(Fault('type', ['string', 'array'], data__type, ('type',)))
        if "const" in data:
            data__const = data["const"]
            faults += json_faults(data__const, 'const')
        if "enum" in data:
            data__enum = data["enum"]
            if not isinstance(data__enum, list):
                faults.append(Fault('type', 'array', data__enum, ('enum',)))
            else:
                for data__enum_x, data__enum_item in enumerate(data__enum):
                    faults += json_faults(data__enum_item, 'enum', data__enum_x)
        if "multipleOf" in data:
            data__multipleOf = data["multipleOf"]
            if not (isinstance(data__multipleOf, (int, float)) and not isinstance(data__multipleOf, bool) and data__multipleOf - data__multipleOf == 0):
                faults.append(Fault('type', 'number', data__multipleOf, ('multipleOf',)))
            else:
                if data__multipleOf <= 0:
                    faults.append(Fault('exclusiveMinimum', 0, data__multipleOf, ('multipleOf',)))
        if "maximum" in data:
            data__maximum = data["maximum"]
            if not (isinstance(data__maximum, (int, float)) and not isinstance(data__maximum, bool) and data__maximum - data__maximum == 0):
                faults.append(Fault('type', 'number', data__maximum, ('maximum',)))
        if "exclusiveMaximum" in data:
            data__exclusiveMaximum = data["exclusiveMaximum"]
            if not (isinstance(data__exclusiveMaximum, (int, float)) and not isinstance(data__exclusiveMaximum, bool) and data__exclusiveMaximum - data__exclusiveMaximum == 0):
                faults.append(Fault('type', 'number', data__exclusiveMaximum, ('exclusiveMaximum',)))
        if "minimum" in data:
            data__minimum = data["minimum"]
            if not (isinstance(data__minimum, (int, float)) and not isinstance(data__minimum, bool) and data__minimum - data__minimum == 0):
                faults.append(Fault('type', 'number', data__minimum, ('minimum',)))
        if "exclusiveMinimum" in data:
            data__exclusiveMinimum = data["exclusiveMinimum"]
            if not (isinstance(data__exclusiveMinimum, (int, float)) and not isinstance(data__exclusiveMinimum, bool) and data__exclusiveMinimum - data__exclusiveMinimum == 0):
                faults.append(Fault('type', 'number', data__exclusiveMinimum, ('exclusiveMinimum',)))
        if "maxLength" in data:
            data__maxLength = data["maxLength"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data__maxLength):
                faults += below(found, 'maxLength')
        if "minLength" in data:
            data__minLength = data["minLength"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault0(data__minLength):
                faults += below(found, 'minLength')
        if "pattern" in data:
            data__pattern = data["pattern"]
            if not (isinstance(data__pattern, str) and (data__pattern.isascii() or is_text(data__pattern))):
                faults.append(Fault('type', 'string', data__pattern, ('pattern',)))
        if "maxItems" in data:
            data__maxItems = data["maxItems"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data__maxItems):
                faults += below(found, 'maxItems')
        if "minItems" in data:
            data__minItems = data["minItems"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault0(data__minItems):
                faults += below(found, 'minItems')
        if "uniqueItems" in data:
            data__uniqueItems = data["uniqueItems"]
            if not isinstance(data__uniqueItems, bool):
                faults.append(Fault('type', 'boolean', data__uniqueItems, ('uniqueItems',)))
        if "maxContains" in data:
            data__maxContains = data["maxContains"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data__maxContains):
                faults += below(found, 'maxContains')
        if "minContains" in data:
            data__minContains = data["minContains"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data__minContains):
                faults += below(found, 'minContains')
        if "maxProperties" in data:
            data__maxProperties = data["maxProperties"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data__maxProperties):
                faults += below(found, 'maxProperties')
        if "minProperties" in data:
            data__minProperties = data["minProperties"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault0(data__minProperties):
                faults += below(found, 'minProperties')
        if "required" in data:
            data__required = data["required"]
            if found := validate_ValidationVocabularyMetaSchemaStringArray(data__required):
                faults += below(found, 'required')
        if "dependentRequired" in data:
            data__dependentRequired = data["dependentRequired"]
            if not isinstance(data__dependentRequired, dict):
                faults.append(Fault('type', 'object', data__dependentRequired, ('dependentRequired',)))
            else:
                for data__dependentRequired_key in data__dependentRequired:
                    data__dependentRequired_value = data__dependentRequired[data__dependentRequired_key]
                    if found := validate_ValidationVocabularyMetaSchemaStringArray(data__dependentRequired_value):
                        faults += below(found, 'dependentRequired', data__dependentRequired_key)
                for data__dependentRequired_key in data__dependentRequired:
                    if not (isinstance(data__dependentRequired_key, str) and (data__dependentRequired_key.isascii() or is_text(data__dependentRequired_key))):
                        faults.append(Fault('type', 'string', data__dependentRequired_key, ('dependentRequired',)))
        for data_key in data.keys() - {'const', 'dependentRequired', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'maxContains', 'maxItems', 'maxLength', 'maxProperties', 'maximum', 'minContains', 'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'pattern', 'required', 'type', 'uniqueItems'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_ValidationVocabularyMetaSchema2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if isinstance(data, dict):
        if "type" in data:
            data__type = data["type"]
            if (isinstance(data__type, str) and (data__type.isascii() or is_text(data__type))):
                if found := validate_ValidationVocabularyMetaSchemaSimpleTypes2(data__type):
                    faults += below(found, 'type')
            elif isinstance(data__type, list):
                if len(data__type) < 1:
                    faults.append(Fault('minItems', 1, data__type, ('type',)))
                if not all_differ(data__type):
                    faults.append(Fault('uniqueItems', True, data__type, ('type',)))
                for data__type_x, data__type_item in enumerate(data__type):
                    if found := validate_ValidationVocabularyMetaSchemaSimpleTypes2(data__type_item):
                        faults += below(found, 'type', data__type_x)
            else:
                faults.append(Fault('type', ['string', 'array'], data__type, ('type',)))
        if "const" in data:
            data__const = data["const"]
            faults += json_faults(data__const, 'const')
        if "enum" in data:
            data__enum = data["enum"]
            if not isinstance(data__enum, list):
                faults.append(Fault('type', 'array', data__enum, ('enum',)))
            else:
                for data__enum_x, data__enum_item in enumerate(data__enum):
                    faults += json_faults(data__enum_item, 'enum', data__enum_x)
        if "multipleOf" in data:
            data__multipleOf = data["multipleOf"]
            if not (isinstance(data__multipleOf, (int, float)) and not isinstance(data__multipleOf, bool) and data__multipleOf - data__multipleOf == 0):
                faults.append(Fault('type', 'number', data__multipleOf, ('multipleOf',)))
            else:
                if data__multipleOf <= 0:
                    faults.append(Fault('exclusiveMinimum', 0, data__multipleOf, ('multipleOf',)))
        if "maximum" in data:
            data__maximum = data["maximum"]
            if not (isinstance(data__maximum, (int, float)) and not isinstance(data__maximum, bool) and data__maximum - data__maximum == 0):
                faults.append(Fault('type', 'number', data__maximum, ('maximum',)))
        if "exclusiveMaximum" in data:
            data__exclusiveMaximum = data["exclusiveMaximum"]
            if not (isinstance(data__exclusiveMaximum, (int, float)) and not isinstance(data__exclusiveMaximum, bool) and data__exclusiveMaximum - data__exclusiveMaximum == 0):
                faults.append(Fault('type', 'number', data__exclusiveMaximum, ('exclusiveMaximum',)))
        if "minimum" in data:
            data__minimum = data["minimum"]
            if not (isinstance(data__minimum, (int, float)) and not isinstance(data__minimum, bool) and data__minimum - data__minimum == 0):
                faults.append(Fault('type', 'number', data__minimum, ('minimum',)))
        if "exclusiveMinimum" in data:
            data__exclusiveMinimum = data["exclusiveMinimum"]
            if not (isinstance(data__exclusiveMinimum, (int, float)) and not isinstance(data__exclusiveMinimum, bool) and data__exclusiveMinimum - data__exclusiveMinimum == 0):
                faults.append(Fault('type', 'number', data__exclusiveMinimum, ('exclusiveMinimum',)))
        if "maxLength" in data:
            data__maxLength = data["maxLength"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data__maxLength):
                faults += below(found, 'maxLength')
        if "minLength" in data:
            data__minLength = data["minLength"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault02(data__minLength):
                faults += below(found, 'minLength')
        if "pattern" in data:
            data__pattern = data["pattern"]
            if not (isinstance(data__pattern, str) and (data__pattern.isascii() or is_text(data__pattern))):
                faults.append(Fault('type', 'string', data__pattern, ('pattern',)))
        if "maxItems" in data:
            data__maxItems = data["maxItems"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data__maxItems):
                faults += below(found, 'maxItems')
        if "minItems" in data:
            data__minItems = data["minItems"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault02(data__minItems):
                faults += below(found, 'minItems')
        if "uniqueItems" in data:
            data__uniqueItems = data["uniqueItems"]
            if not isinstance(data__uniqueItems, bool):
                faults.append(Fault('type', 'boolean', data__uniqueItems, ('uniqueItems',)))
        if "maxContains" in data:
            data__maxContains = data["maxContains"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data__maxContains):
                faults += below(found, 'maxContains')
        if "minContains" in data:
            data__minContains = data["minContains"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data__minContains):
                faults += below(found, 'minContains')
        if "maxProperties" in data:
            data__maxProperties = data["maxProperties"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data__maxProperties):
                faults += below(found, 'maxProperties')
        if "minProperties" in data:
            data__minProperties = data["minProperties"]
            if found := validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault02(data__minProperties):
                faults += below(found, 'minProperties')
        if "required" in data:
            data__required = data["required"]
            if found := validate_ValidationVocabularyMetaSchemaStringArray2(data__required):
                faults += below(found, 'required')
        if "dependentRequired" in data:
            data__dependentRequired = data["dependentRequired"]
            if not isinstance(data__dependentRequired, dict):
                faults.append(Fault('type', 'object', data__dependentRequired, ('dependentRequired',)))
            else:
                for data__dependentRequired_key in data__dependentRequired:
                    data__dependentRequired_value = data__dependentRequired[data__dependentRequired_key]
                    if found := validate_ValidationVocabularyMetaSchemaStringArray2(data__dependentRequired_value):
                        faults += below(found, 'dependentRequired', data__dependentRequired_key)
                for data__dependentRequired_key in data__dependentRequired:
                    if not (isinstance(data__dependentRequired_key, str) and (data__dependentRequired_key.isascii() or is_text(data__dependentRequired_key))):
                        faults.append(Fault('type', 'string', data__dependentRequired_key, ('dependentRequired',)))
        for data_key in data.keys() - {'const', 'dependentRequired', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'maxContains', 'maxItems', 'maxLength', 'maxProperties', 'maximum', 'minContains', 'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'pattern', 'required', 'type', 'uniqueItems'}:
            data_value = data[data_key]
            faults += json_faults(data_value, data_key)
        for data_key in data:
            if not (isinstance(data_key, str) and (data_key.isascii() or is_text(data_key))):
                faults.append(Fault('type', 'string', data_key, ()))
    elif isinstance(data, bool):
        pass
    else:
        faults.append(Fault('type', ['object', 'boolean'], data, ()))
    return faults


def validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, int) and not isinstance(data, bool) or isinstance(data, float) and data.is_integer()):
        faults.append(Fault('type', 'integer', data, ()))
    else:
        if data < 0:
            faults.append(Fault('minimum', 0, data, ()))
    return faults


def validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not (isinstance(data, int) and not isinstance(data, bool) or isinstance(data, float) and data.is_integer()):
        faults.append(Fault('type', 'integer', data, ()))
    else:
        if data < 0:
            faults.append(Fault('minimum', 0, data, ()))
    return faults


def validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault0(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    faults += validate_ValidationVocabularyMetaSchemaNonNegativeInteger(data)
    return faults


def validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault02(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    faults += validate_ValidationVocabularyMetaSchemaNonNegativeInteger2(data)
    return faults


def validate_ValidationVocabularyMetaSchemaSimpleTypes(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('array', 'boolean', 'integer', 'null', 'number', 'object', 'string'):
        faults.append(Fault('enum', ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'], data, ()))
    return faults


def validate_ValidationVocabularyMetaSchemaSimpleTypes2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if data not in ('array', 'boolean', 'integer', 'null', 'number', 'object', 'string'):
        faults.append(Fault('enum', ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'], data, ()))
    return faults


def validate_ValidationVocabularyMetaSchemaStringArray(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, list):
        faults.append(Fault('type', 'array', data, ()))
    else:
        if not all_differ(data):
            faults.append(Fault('uniqueItems', True, data, ()))
        for data_x, data_item in enumerate(data):
            if not (isinstance(data_item, str) and (data_item.isascii() or is_text(data_item))):
                faults.append(Fault('type', 'string', data_item, (data_x,)))
    return faults


def validate_ValidationVocabularyMetaSchemaStringArray2(data: Any) -> list[Fault]:
    faults: list[Fault] = []
    if not isinstance(data, list):
        faults.append(Fault('type', 'array', data, ()))
    else:
        if not all_differ(data):
            faults.append(Fault('uniqueItems', True, data, ()))
        for data_x, data_item in enumerate(data):
            if not (isinstance(data_item, str) and (data_item.isascii() or is_text(data_item))):
                faults.append(Fault('type', 'string', data_item, (data_x,)))
    return faults


VALIDATORS: dict[str, Callable[[Any], list[Fault]]] = {
    "ApplicatorVocabularyMetaSchema": shallow(validate_ApplicatorVocabularyMetaSchema),
    "ApplicatorVocabularyMetaSchema2": whole(validate_ApplicatorVocabularyMetaSchema2),
    "ApplicatorVocabularyMetaSchemaSchemaArray": shallow(validate_ApplicatorVocabularyMetaSchemaSchemaArray),
    "ApplicatorVocabularyMetaSchemaSchemaArray2": whole(validate_ApplicatorVocabularyMetaSchemaSchemaArray2),
    "ContentVocabularyMetaSchema": shallow(validate_ContentVocabularyMetaSchema),
    "ContentVocabularyMetaSchema2": whole(validate_ContentVocabularyMetaSchema2),
    "CoreVocabularyMetaSchema": whole(validate_CoreVocabularyMetaSchema),
    "CoreVocabularyMetaSchemaObjectIdRule": whole(validate_CoreVocabularyMetaSchemaObjectIdRule),
    "CoreVocabularyMetaSchema2": whole(validate_CoreVocabularyMetaSchema2),
    "CoreVocabularyMetaSchema2ObjectIdRule": whole(validate_CoreVocabularyMetaSchema2ObjectIdRule),
    "CoreVocabularyMetaSchemaAnchorString": validate_CoreVocabularyMetaSchemaAnchorString,
    "CoreVocabularyMetaSchemaAnchorString2": validate_CoreVocabularyMetaSchemaAnchorString2,
    "CoreVocabularyMetaSchemaUriReferenceString": validate_CoreVocabularyMetaSchemaUriReferenceString,
    "CoreVocabularyMetaSchemaUriReferenceString2": validate_CoreVocabularyMetaSchemaUriReferenceString2,
    "CoreVocabularyMetaSchemaUriString": validate_CoreVocabularyMetaSchemaUriString,
    "CoreVocabularyMetaSchemaUriString2": validate_CoreVocabularyMetaSchemaUriString2,
    "FormatAnnotation": shallow(validate_FormatAnnotation),
    "FormatAnnotation2": shallow(validate_FormatAnnotation2),
    "MetaDataVocabularyMetaSchema": shallow(validate_MetaDataVocabularyMetaSchema),
    "MetaDataVocabularyMetaSchema2": shallow(validate_MetaDataVocabularyMetaSchema2),
    "Schema": whole(validate_Schema),
    "Schema2": whole(validate_Schema2),
    "Schema2Rule": whole(validate_Schema2Rule),
    "Unevaluated": shallow(validate_Unevaluated),
    "Unevaluated2": whole(validate_Unevaluated2),
    "ValidationVocabularyMetaSchema": shallow(validate_ValidationVocabularyMetaSchema),
    "ValidationVocabularyMetaSchema2": shallow(validate_ValidationVocabularyMetaSchema2),
    "ValidationVocabularyMetaSchemaNonNegativeInteger": validate_ValidationVocabularyMetaSchemaNonNegativeInteger,
    "ValidationVocabularyMetaSchemaNonNegativeInteger2": validate_ValidationVocabularyMetaSchemaNonNegativeInteger2,
    "ValidationVocabularyMetaSchemaNonNegativeIntegerDefault0": validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault0,
    "ValidationVocabularyMetaSchemaNonNegativeIntegerDefault02": validate_ValidationVocabularyMetaSchemaNonNegativeIntegerDefault02,
    "ValidationVocabularyMetaSchemaSimpleTypes": validate_ValidationVocabularyMetaSchemaSimpleTypes,
    "ValidationVocabularyMetaSchemaSimpleTypes2": validate_ValidationVocabularyMetaSchemaSimpleTypes2,
    "ValidationVocabularyMetaSchemaStringArray": validate_ValidationVocabularyMetaSchemaStringArray,
    "ValidationVocabularyMetaSchemaStringArray2": validate_ValidationVocabularyMetaSchemaStringArray2,
    "https://json-schema.org/draft/2020-12/meta/applicator": shallow(validate_ApplicatorVocabularyMetaSchema),
    "https://json-schema.org/draft/2020-12/meta/content": shallow(validate_ContentVocabularyMetaSchema),
    "https://json-schema.org/draft/2020-12/meta/core": whole(validate_CoreVocabularyMetaSchema),
    "https://json-schema.org/draft/2020-12/meta/format-annotation": shallow(validate_FormatAnnotation),
    "https://json-schema.org/draft/2020-12/meta/meta-data": shallow(validate_MetaDataVocabularyMetaSchema),
    "https://json-schema.org/draft/2020-12/meta/unevaluated": shallow(validate_Unevaluated),
    "https://json-schema.org/draft/2020-12/meta/validation": shallow(validate_ValidationVocabularyMetaSchema),
    "https://json-schema.org/draft/2020-12/schema": whole(validate_Schema2),
    "schema.json": whole(validate_Schema),
}
