"""How an open message looks: its phrases as chips, each of which can be marked."""

from game.activities.chat.bubbles import message
from game.activities.chat.model import Chat, Said
from game.activities.chat.state import MOST_HINTS, ChatState, hinted, messages
from game.core.acts import Act
from game.mechanics.judging.phrases import Phrase, phrases
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Words


def phrases_of(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """The open message as phrases, each of which can be marked."""
    said = messages(spec, state)[state.opened]
    chips = Box(
        tuple(_chip(spec, state, said, part) for part in phrases(said)), flow="wrap", gap=10
    )
    ask = ctx.words("Tap words to look closer. Are any odd?", "chat phrases")
    if state.hints >= MOST_HINTS:
        ask = ctx.words("Look at the words with the bright edge.", "chat hint")
    elif state.hints > 1:
        ask = ctx.words("A red flag is in this message.", "chat hint")
    close = Button(
        Words(ctx.words("Back to the chat", "chat phrases"), "button", align="centre"),
        Act("close"),
        look="quiet",
    )
    return Box((message(spec, state, ctx, said), Words(ask, "button"), chips, close), gap=14)


def _chip(spec: Chat, state: ChatState, said: Said, part: Phrase) -> Node:
    mark = f"{said.id} {part.id}"
    found = part.tell >= 0 and mark in state.marked
    warm = state.hints >= MOST_HINTS and hinted(spec, state) == mark
    words = said.text[part.start : part.end].strip()
    chip = Button(
        Words(words, "button"), Act("mark", said.id, part.id), look="chip", chosen=found,
        on=not found,
    )  # fmt: skip
    return Box((chip,), border="lantern", radius=34, pad=(4, 4)) if warm else chip
