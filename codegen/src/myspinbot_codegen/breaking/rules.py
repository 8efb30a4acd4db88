"""The rules of `breaking`: what each is about, in which category, and what to do.

A rule of the category WIRE is about documents and messages, one of SOURCE about the names and types
that programs are written with. What a rule looks at stands in the module of its subject.
"""

from __future__ import annotations

from dataclasses import dataclass

WIRE, SOURCE = "WIRE", "SOURCE"
CATEGORIES = (WIRE, SOURCE)
_NARROWED = "Keep what was allowed, or make a new version of the type beside this one (v2)."
_NAMES = "Keep the name, or make a new version of the type beside this one (v2)."
_MESSAGES = "Keep it until nobody uses it any more, and add the new one beside it."


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule; `summary` says what it is for."""

    id: str
    summary: str
    hint: str

    @property
    def category(self) -> str:
        """`WIRE` or `SOURCE`."""
        return self.id.partition("_")[0]


_TABLE = (
    ("WIRE_TYPE", "The JSON types of a value stay the same.", _NARROWED),
    ("WIRE_CONST", "A constant stays the same.", _NARROWED),
    ("WIRE_ENUM", "The values that are counted out stay the same.", _NARROWED),
    ("WIRE_MINIMUM", "The lower bound of a number stays the same.", _NARROWED),
    ("WIRE_MAXIMUM", "The upper bound of a number stays the same.", _NARROWED),
    ("WIRE_MULTIPLE_OF", "What a number is a multiple of stays the same.", _NARROWED),
    ("WIRE_MIN_LENGTH", "The least length of a text stays the same.", _NARROWED),
    ("WIRE_MAX_LENGTH", "The greatest length of a text stays the same.", _NARROWED),
    ("WIRE_PATTERN", "The pattern of a text stays the same.", _NARROWED),
    ("WIRE_FORMAT", "The format of a text stays the same.", _NARROWED),
    ("WIRE_MIN_ITEMS", "The least number of items stays the same.", _NARROWED),
    ("WIRE_MAX_ITEMS", "The greatest number of items stays the same.", _NARROWED),
    ("WIRE_UNIQUE_ITEMS", "Whether items may be equal stays the same.", _NARROWED),
    ("WIRE_ITEMS", "Which further items a list may have stays the same.", _NARROWED),
    ("WIRE_PREFIX_ITEMS", "Items with a place of their own stay the same.", _NARROWED),
    ("WIRE_CONTAINS", "Which items a list needs, and how many, stays the same.", _NARROWED),
    ("WIRE_UNEVALUATED_ITEMS", "Whether there may be other items stays the same.", _NARROWED),
    ("WIRE_REQUIRED", "Which properties are required stays the same.", _NARROWED),
    ("WIRE_PROPERTY_ADDED", "An object gains no property that others cannot read.", _NARROWED),
    ("WIRE_PROPERTY_REMOVED", "An object loses no property that others may send.", _NARROWED),
    (
        "WIRE_ADDITIONAL_PROPERTIES",
        "Whether there may be further properties, and which, stays the same.",
        _NARROWED,
    ),
    ("WIRE_PATTERN_PROPERTIES", "Properties whose names have a pattern stay the same.", _NARROWED),
    ("WIRE_PROPERTY_NAMES", "The names that properties may have stay the same.", _NARROWED),
    ("WIRE_MIN_PROPERTIES", "The least number of properties stays the same.", _NARROWED),
    ("WIRE_MAX_PROPERTIES", "The greatest number of properties stays the same.", _NARROWED),
    ("WIRE_DEPENDENT_REQUIRED", "Properties that call for others stay the same.", _NARROWED),
    ("WIRE_DEPENDENT_SCHEMAS", "What a property calls for stays the same.", _NARROWED),
    ("WIRE_UNEVALUATED_PROPERTIES", "Whether there may be others stays the same.", _NARROWED),
    ("WIRE_ANY_OF", "The branches of `anyOf` together allow the same values.", _NARROWED),
    ("WIRE_ONE_OF", "The branches of `oneOf` allow the same values.", _NARROWED),
    ("WIRE_NOT", "What is ruled out stays the same.", _NARROWED),
    ("WIRE_CONDITIONAL", "What conditions call for stays the same.", _NARROWED),
    ("WIRE_SCHEMA_FALSE", "What may stand at a place does not vanish.", _NARROWED),
    (
        "WIRE_UNDECIDED",
        "Types can be compared.",
        "Give branches a constant property that tells them apart.",
    ),
    ("WIRE_TYPE_REMOVED", "A type of documents stays.", _MESSAGES),
    (
        "WIRE_RESERVED_NAME_USED",
        "A name in `x-reserved` belongs to a property that is gone, and is not used again.",
        "Give the property a name that never meant anything else.",
    ),
    (
        "WIRE_RESERVED_NAME_REMOVED",
        "A name stays in `x-reserved`: old documents may have it for ever.",
        "Put the name back into `x-reserved`.",
    ),
    (
        "WIRE_REVISION_NOT_RAISED",
        "A message that gains something says so by a higher `x-revision`.",
        "Raise `x-revision` at the root of the payload's schema.",
    ),
    ("WIRE_CHANNEL_REMOVED", "A channel stays.", _MESSAGES),
    ("WIRE_CHANNEL_ADDRESS", "The address of a channel stays the same.", _MESSAGES),
    ("WIRE_CHANNEL_KIND", "A channel stays a stream, or a Pub/Sub channel.", _MESSAGES),
    (
        "WIRE_CHANNEL_SETTINGS",
        "The consumer group and the dead letters of a stream stay where they are.",
        "Keep the name: entries that wait under the old one would not be read.",
    ),
    ("WIRE_MESSAGE_ADDED", "Consumers know each message of their channel.", _MESSAGES),
    ("WIRE_MESSAGE_REMOVED", "A message stays on its channel.", _MESSAGES),
    ("WIRE_MESSAGE_TYPE", "The CloudEvents type of a message stays the same.", _MESSAGES),
    ("WIRE_MESSAGE_SCHEMA", "The `dataschema` of a message stays the same.", _MESSAGES),
    ("SOURCE_TYPE_REMOVED", "A generated type stays.", _NAMES),
    ("SOURCE_TYPE_RENAMED", "A generated type keeps its name.", _NAMES),
    ("SOURCE_MODULE_MOVED", "A generated type stays in its module.", _NAMES),
    ("SOURCE_TYPE_KIND", "A generated type stays a class, or what else it is.", _NAMES),
    ("SOURCE_ATTRIBUTE_REMOVED", "An attribute stays.", _NAMES),
    ("SOURCE_ATTRIBUTE_RENAMED", "A property keeps the name of its attribute.", _NAMES),
    ("SOURCE_ATTRIBUTE_TYPE", "An attribute keeps its Python and TypeScript type.", _NAMES),
    ("SOURCE_ATTRIBUTE_PRESENCE", "An attribute stays required, or optional.", _NAMES),
    ("SOURCE_MEMBER_REMOVED", "The values of an enumeration stay.", _NAMES),
    ("SOURCE_MESSAGE_REMOVED", "The class of a message stays.", _NAMES),
    ("SOURCE_CHANNEL_REMOVED", "The name of a channel stays.", _NAMES),
)
RULES: dict[str, Rule] = {id_: Rule(id_, summary, hint) for id_, summary, hint in _TABLE}
