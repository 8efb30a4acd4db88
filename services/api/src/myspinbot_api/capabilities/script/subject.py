"""Finds the subject of a prompt, so that sentences can be made about it."""

import re
from dataclasses import dataclass

_PLEASE = re.compile(
    r"^(?:please|kindly|can you|could you|i want you to|i'd like you to)\s+", re.IGNORECASE
)
_QUOTED = re.compile(
    r"^(?:say|read(?: out)?|speak|announce)\s*:?\s*[\"“'](?P<words>.+)[\"”']$", re.IGNORECASE
)
_COLON = re.compile(r"^(?:say|read(?: out)?|speak|announce)\s*:\s*(?P<words>.+)$", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?:tell|talk|speak|say something|give a (?:short )?(?:talk|speech)|teach|inform"
    r"|make a (?:short )?(?:video|clip|film)|write a (?:short )?(?:script|text))"
    r"(?:\s+(?:to\s+)?(?:me|us|people|everyone|everybody|them|the audience|the viewers?))?"
    r"\s+(?:about|on|of)\s+(?P<topic>.+)$",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"^(?:introduce|present|explain|describe|advertise|promote|celebrate|announce|show|discuss"
    r"|summari[sz]e|review|recommend|pitch|teach)"
    r"(?:\s+(?:to\s+)?(?:me|us|people|everyone|everybody|the audience|the viewers?)(?=\s))?"
    r"\s+(?P<topic>.+)$",
    re.IGNORECASE,
)
_GREETING = re.compile(r"^(?:say\s+(?:hello|hi)\s+to|greet|welcome)\s+(?P<whom>.+)$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
# Words that begin a phrase in the middle of a sentence with a small letter.
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "our",
        "my",
        "your",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
        "these",
        "those",
        "how",
        "why",
        "what",
        "when",
        "where",
        "who",
        "which",
        "some",
        "any",
        "all",
    ]
)
_TURNED = {"yourself": "who I am", "your": "my", "you": "me"}
_NOTHING = "today"
"""The topic if the prompt is blank."""

_LONGEST_TOPIC_WORDS = 16


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a script.

    Attributes:
        topic: a phrase that fits after "about"; empty if there are `words`.
        words: sentences that the prompt contains.
        verbatim: whether the prompt asks for exactly these words.
    """

    topic: str = ""
    words: str = ""
    verbatim: bool = False


def find_subject(prompt: str) -> Subject:
    """Return the subject of a prompt of any form."""
    text = " ".join(prompt.split())
    order = _PLEASE.sub("", text)
    for pattern in (_QUOTED, _COLON):
        match = pattern.match(order)
        if match and match["words"].strip():
            return Subject(words=match["words"].strip(), verbatim=True)
    if len(sentences(order)) > 1:
        return Subject(words=text)
    bare = order.rstrip(" .!?…") or text
    if match := _GREETING.match(bare):
        whom = re.sub(r"^the\s+", "", match["whom"], flags=re.IGNORECASE)
        return Subject(words=f"Hello, {whom}! It is good to have you here.")
    if match := _ABOUT.match(bare) or _DIRECT.match(bare):
        return _as_topic(match["topic"])
    if order != bare and len(bare.split()) > 3:
        # A whole sentence is better as it is than as the topic of another one.
        return Subject(words=text)
    return _as_topic(bare)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in _SENTENCE_END.split(text) if part]


def _as_topic(phrase: str) -> Subject:
    words = [_TURNED.get(word.lower(), word) for word in phrase.split()] or [_NOTHING]
    if len(words) > _LONGEST_TOPIC_WORDS:
        return Subject(words=_capitalise(phrase) + ".")
    if words[0].lower() in _SMALL:
        words[0] = words[0].lower()
    return Subject(topic=" ".join(words))


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
