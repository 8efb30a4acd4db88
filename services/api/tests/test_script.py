"""The preview script writer: about the prompt, of about the wanted length, and always valid."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from myspinbot_api.capabilities.script import write_script
from myspinbot_contracts import GenerateScriptParams, validate

TONES = ("casual", "formal", "excited", "calm")


def params(prompt: str, tone: str = "casual", seconds: float = 8) -> GenerateScriptParams:
    """Return parameters of the capability."""
    return GenerateScriptParams.model_validate(
        {"prompt": prompt, "tone": tone, "length_seconds": seconds, "persona": "a cheerful robot"}
    )


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("seconds", [6, 8, 15, 30, 45])
@pytest.mark.parametrize("prompt", ["Introduce MySpinBot", "the history of tea"])
def test_a_narration_has_about_the_wanted_length(prompt: str, seconds: float, tone: str) -> None:
    """At 150 words a minute, within a third of it."""
    words = len(write_script(params(prompt, tone, seconds)).narration.split())
    assert seconds * 2.5 * 0.67 <= words <= seconds * 2.5 * 1.33


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("Introduce MySpinBot", "talk about MySpinBot."),
        ("Please explain how rainbows form.", "talk about how rainbows form."),
        ("Tell people about our spring sale", "talk about our spring sale."),
        ("The history of tea", "talk about the history of tea."),
        ("Introduce yourself", "talk about who I am."),
        ("Say hello to the team", "Hello, team!"),
        ('Say: "Good morning, Vienna."', "Good morning, Vienna."),
        ("Our new shop opens on Monday.", "Our new shop opens on Monday."),
    ],
)
def test_a_narration_speaks_about_the_prompt(prompt: str, words: str) -> None:
    """Orders, questions, names and whole sentences each become speech."""
    assert words in write_script(params(prompt)).narration


def test_given_words_are_used_without_additions() -> None:
    """The prompt asks for exactly these."""
    assert write_script(params('Say "Hello world!"')).narration == "Hello world!"


def test_the_scene_shows_who_speaks_and_how() -> None:
    """Persona and tone reach the video model."""
    scene = write_script(params("Introduce MySpinBot", "calm")).stage_prompt
    assert scene.startswith("A cheerful robot")
    assert "MySpinBot" in scene
    assert "gentle" in scene
    assert scene != write_script(params("Introduce MySpinBot", "excited")).stage_prompt


@settings(deadline=None)  # the first example compiles the validator
@given(
    st.text(min_size=1, max_size=4000),
    st.sampled_from(TONES),
    st.floats(2, 60, allow_nan=False),
    st.text(min_size=1, max_size=200),
)
def test_any_prompt_gives_a_valid_script_and_the_same_one_again(
    prompt: str, tone: str, seconds: float, persona: str
) -> None:
    """Blank, foreign or endless: the output keeps its contract."""
    found = GenerateScriptParams.model_validate(
        {"prompt": prompt, "tone": tone, "length_seconds": seconds, "persona": persona}
    )
    script = write_script(found)
    validate("GenerateScriptOutput", script.model_dump(mode="json"))
    assert script.narration.strip()
    assert script == write_script(found)
