"""The streams of dead letters, whose address the AsyncAPI document gives with a parameter."""

from functools import partial
from typing import Any

from myspinbot_contracts import CHANNELS, Message, MessageError, decode
from myspinbot_contracts.redis import StreamSpec


def dead_letters_of(stream: str) -> StreamSpec[Message[Any]]:
    """Return the stream that holds what could not be processed of another stream.

    It is read without a group: its entries are kept for an operator, so nothing acknowledges them.
    """
    return StreamSpec(
        address=CHANNELS["dead_letter"].at(stream=stream),
        decode=partial(decode, "dead_letter"),
        undecodable=(MessageError,),
    )
