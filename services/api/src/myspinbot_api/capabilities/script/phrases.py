"""The sentences that scripts are put together from, for each tone.

Every sentence reads well whether the topic is a name, a thing ("the history of tea") or a question
("how rainbows form").
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences of one tone, in the order in which they are spoken."""

    greeting: str
    opening: str
    body: tuple[str, ...]
    closing: str
    manner: str


TONES: dict[str, Phrases] = {
    "casual": Phrases(
        greeting="Hi there!",
        opening="Let's talk about {topic}.",
        body=(
            "There's more to {topic} than meets the eye, so stay with me for a moment.",
            "I promise to keep it simple.",
            "When friends ask me about {topic}, I always begin with why it matters.",
            "It touches more of our day than we usually notice.",
            "Once you see that, the rest falls into place all by itself.",
            "You don't need to be an expert, you only need to be curious.",
            "Take a second, look around, and you will find it in places you didn't expect.",
            "That is what I like about it: the closer you look, the better it gets.",
            "And the best part is that you can tell somebody else about it tonight.",
            "So if you keep one thing in mind today, let it be {topic}.",
        ),
        closing="Thanks for watching, and see you soon!",
        manner="relaxed and smiling, with easy small gestures",
    ),
    "formal": Phrases(
        greeting="Good day.",
        opening="I would like to speak about {topic}.",
        body=(
            "The subject deserves a careful look, and I will be brief.",
            "To understand {topic}, it helps to begin with why it matters.",
            "It concerns more of us than one might think at first.",
            "The essential points are few, and they are easily stated.",
            "What may appear complicated becomes clear when it is taken step by step.",
            "Those who have studied {topic} agree that the details reward attention.",
            "Its importance is likely to grow in the years to come.",
            "For that reason it is worth a moment of your time today.",
            "Allow me to leave you with one thought: {topic} is what we make of it.",
            "I trust that this gives you a useful place to begin.",
        ),
        closing="Thank you for your attention.",
        manner="composed and upright, with measured gestures",
    ),
    "excited": Phrases(
        greeting="Hello, everybody!",
        opening="Today is all about {topic}!",
        body=(
            "I have been looking forward to this, and I can hardly wait to share it!",
            "Just think about {topic} for a second!",
            "There is so much to discover that I hardly know where to begin!",
            "Every time I come back to it, I find something new!",
            "It is fresh, it is surprising, and it is closer than you think!",
            "And the more you learn about {topic}, the more fun it gets!",
            "Tell your friends, tell your family, tell everybody you meet!",
            "Because something this good is far too good to keep quiet about!",
            "Are you ready to take a closer look? I know that I am!",
            "So here it is, the star of the day: {topic}!",
        ),
        closing="Let's get started!",
        manner="lively and bright-eyed, with energetic gestures",
    ),
    "calm": Phrases(
        greeting="Hello, and welcome.",
        opening="Let us think quietly about {topic}.",
        body=(
            "There is no hurry, so make yourself comfortable.",
            "Breathe in slowly, and let your thoughts settle on {topic}.",
            "Some things show themselves only when we stop to look.",
            "Little by little, the picture becomes clear.",
            "Notice how one thing leads gently to the next.",
            "You do not have to remember any of this, it is enough to listen.",
            "When you think of {topic} again later, let it be with the same ease.",
            "It will still be there tomorrow, patient and unchanged.",
            "And with every visit it becomes a little more familiar.",
            "For now, let it simply be.",
        ),
        closing="Thank you for spending this time with me.",
        manner="gentle and unhurried, with soft, slow gestures",
    ),
}
