"""A story map in the language of Graphviz, for whoever has it and wants another layout."""

import json
from collections.abc import Iterator

from game.authoring.graph.story_map import Block, StoryMap


def as_dot(story: StoryMap) -> str:
    """The drawing of a story, as text for `dot`."""
    lines = ["digraph story {", f"  label={_quoted(story.title)} node [shape=box]"]
    for block in story.blocks():
        lines += (f"  {line}" for line in _lines(block))
    return "\n".join((*lines, "}", ""))


def _lines(block: Block) -> Iterator[str]:
    calls = f"opened by {block.calls}" if block.calls else ""
    words = "\n".join(filter(None, (block.id, block.kind, calls, *block.notes)))
    yield f"{_quoted(block.id)} [label={_quoted(words)}]"
    for line in block.lines:
        style = "dashed" if line.owed else "solid"
        ends = f"{_quoted(block.id)} -> {_quoted(line.to)}"
        yield f"{ends} [label={_quoted(line.says)} style={style}]"


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
