"""Writes a narration of about the wanted length, and the description of its scene."""

from myspinbot_api.capabilities.script.phrases import TONES, Phrases
from myspinbot_api.capabilities.script.subject import Subject, find_subject, sentences
from myspinbot_contracts import GenerateScriptOutput, GenerateScriptParams

MODEL = "template-1"
"""Name of the template; its number changes when its words do."""

WORDS_PER_SECOND = 2.5
"""Speed of ordinary speech: 150 words a minute."""

_TOLERANCE = 1.15
_SHORTEST_SENTENCE_WORDS = 12
_GREETINGS = frozenset({"hello", "hi", "hey", "welcome", "good", "greetings"})
_LONGEST_NARRATION = 4000
_LONGEST_TOPIC_IN_SCENE = 300


def write_script(params: GenerateScriptParams) -> GenerateScriptOutput:
    """Return the script; the same for the same parameters."""
    subject = find_subject(params.prompt)
    phrases = TONES[params.tone]
    budget = max(4, round(params.length_seconds * WORDS_PER_SECOND))
    parts = _say(subject, phrases, budget) if subject.words else _compose(subject, phrases, budget)
    return GenerateScriptOutput(
        narration=_clip(" ".join(parts), _LONGEST_NARRATION),
        stage_prompt=_scene(subject, phrases, params),
        model=MODEL,
        tokens_used=0,
    )


def _compose(subject: Subject, phrases: Phrases, budget: int) -> list[str]:
    """Put sentences together: the opening always, then as much as fits."""
    parts = [phrases.opening.format(topic=subject.topic)]
    limit = budget * _TOLERANCE
    if _words([phrases.greeting, *parts]) <= limit:
        parts.insert(0, phrases.greeting)
    closing = phrases.closing
    for sentence in phrases.body:
        spoken = sentence.format(topic=subject.topic)
        if _words([*parts, spoken]) <= limit:
            parts.append(spoken)
    # Ending well is worth more than the last thing said before the end.
    while _words([*parts, closing]) > limit and len(parts) > 3:
        parts.pop()
    if _words([*parts, closing]) <= limit:
        parts.append(closing)
    return parts


def _say(subject: Subject, phrases: Phrases, budget: int) -> list[str]:
    """Say the prompt's own sentences, with a greeting and a farewell if there is time for them."""
    parts = _within(sentences(subject.words), budget)
    if subject.verbatim:
        return parts
    limit = budget * _TOLERANCE
    first_word = parts[0].split()[0].strip(",.!?").lower()
    if first_word not in _GREETINGS and _words([phrases.greeting, *parts]) <= limit:
        parts.insert(0, phrases.greeting)
    if _words([*parts, phrases.closing]) <= limit:
        parts.append(phrases.closing)
    return parts


def _within(given: list[str], budget: int) -> list[str]:
    """Keep whole sentences while they fit; the first is kept as far as it fits."""
    limit = max(budget * _TOLERANCE, _SHORTEST_SENTENCE_WORDS)
    parts = [_shorten(given[0], int(limit))]
    for sentence in given[1:]:
        if _words([*parts, sentence]) > limit:
            break
        parts.append(sentence)
    return parts


def _shorten(sentence: str, limit: int) -> str:
    words = sentence.split()
    if len(words) <= limit:
        return sentence
    kept = words[:limit]
    # A clause is a better end than the middle of one, if one ends in the second half.
    ends = [index for index, word in enumerate(kept) if word[-1] in ",;:" and index >= limit // 2]
    if ends:
        kept = kept[: ends[-1] + 1]
    return " ".join(kept).rstrip(",;:") + "."


def _scene(subject: Subject, phrases: Phrases, params: GenerateScriptParams) -> str:
    persona = params.persona.strip() or "a presenter"
    if subject.words:
        first = _clip(sentences(subject.words)[0], _LONGEST_TOPIC_IN_SCENE)
        speech = f"says: “{first}”"
    else:
        speech = f"speaks about {_clip(subject.topic, _LONGEST_TOPIC_IN_SCENE)}."
    return (
        f"{persona[:1].upper()}{persona[1:]} looks into the camera and {speech} "
        f"The manner is {phrases.manner}. Medium close-up, steady camera, soft studio light, "
        "plain background, natural movement of lips and eyes."
    )


def _words(parts: list[str]) -> int:
    return len(" ".join(parts).split())


def _clip(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
