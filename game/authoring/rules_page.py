"""docs/RULES.md: every rule of `check`, what it means, how to mend it, and a broken example."""

from collections.abc import Iterator, Mapping
from pathlib import Path as File

from game.activities import ROOMS_BY_KIND
from game.authoring import check, letters, own_drawings, recipes, words_status
from game.content import (
    added,
    helpline_ages,
    lists,
    load,
    paths,
    regions,
    rules,
    source,
    toml_text,
    typed,
)
from game.content.events import STRANGE
from game.mechanics import calm, judging, lights
from game.mechanics.tiles import checks as tiles

HEAD = """\
# The rules of `check`

`python3 run.py check ../my-stories` ends each line with the name of a rule in brackets, and so does
`words status` for translators. This page says what each rule means and how to mend what breaks it.
An *error* keeps a story from being played, a *warning* does not. An example is a few lines of a
broken story, and what `check` says of them.

*Made by `python3 run.py -- check --rules > docs/RULES.md`. The words stand beside each rule in the
code, the examples in `tests/`.*
"""
AROUND = 2
"""Lines shown before and after the broken one."""

WITHOUT_EXAMPLES = (
    "Helplines by the calendar",
    "Lists",
    "A folder of added levels",
    "`paths.yaml`",
    "Translations",
)
"""Chapters about files other than levels: no broken level shows their rules."""

Chapters = Mapping[str, Mapping[str, str]]


def chapters() -> Chapters:
    """Every rule by the chapter it is explained in: the general ones, and those of each room."""
    kinds = {
        f"A scene with `activity: {kind}`": room.author_rules
        for kind, room in ROOMS_BY_KIND.items()
        if room.author_rules
    }
    return {
        "Reading a file": source.RULES,
        "Keys and values": typed.RULES,
        "Any story": {**load.RULES, **rules.RULES},
        "What is judged": judging.RULES,
        "Where something upsets": calm.RULES,
        "Tiles that are laid": tiles.RULES,
        "Who sees it": lights.RULES,
        **kinds,
        "Playing it, and what lies beside it": {**check.RULES, **letters.RULES},
        "Lists": lists.RULES,
        "A folder of added levels": {
            **added.RULES,
            **toml_text.RULES,
            **recipes.RULES,
            **own_drawings.RULES,
        },
        "`paths.yaml`": paths.RULES,
        "Regions": regions.RULES,
        "Helplines by the calendar": helpline_ages.RULES,
        "Translations": words_status.RULES,
    }


def rules_page(tests: File) -> str:
    """The whole page. `tests`: the folder that holds the broken examples."""
    return "\n".join((HEAD, *_lines(chapters(), tests)))


def _lines(shown: Chapters, tests: File) -> Iterator[str]:
    told: set[str] = set()
    for chapter, meanings in shown.items():
        yield f"## {chapter}\n"
        for rule in [name for name in meanings if name not in told]:
            told.add(rule)
            yield from _entry(rule, shown, tests)


def _entry(rule: str, shown: Chapters, tests: File) -> Iterator[str]:
    """One rule under one heading, wherever it is told of: all it can mean, each with an example."""
    kind = "warning" if rule in (*check.WARNINGS, *words_status.WARNINGS) else "error"
    meant = {chapter: each[rule] for chapter, each in shown.items() if rule in each}
    yield f"### {rule}\n"
    for place, (chapter, means) in enumerate(meant.items()):
        yield f"*{chapter if place else kind}* · {means}\n"
        yield from _example(example_of(rule, chapter, tests))


def example_of(rule: str, chapter: str, tests: File) -> File | None:
    """The broken example of a rule: one of the chapter's own kind of scene where there is one."""
    if chapter in WITHOUT_EXAMPLES:
        return None
    kind = chapter.rpartition(" ")[2].strip("`")
    if chapter == "Regions":
        return tests / "content" / "bad_regions" / rule / "xx.yaml"
    for name in (f"{rule}--{kind}.yaml", f"{rule}.yaml", f"{rule}--*.yaml"):
        if found := sorted(tests.rglob(f"bad_levels/{name}")):
            return found[0]
    return None


def _example(file: File | None) -> Iterator[str]:
    if file is None:
        return
    first, *lines = file.read_bytes().decode("utf-8", "replace").split("\n")
    said = first.removeprefix("# ")
    at = int(said.partition(":")[0])
    shown = range(max(at - AROUND, 2), min(at + AROUND, len(lines)) + 1)
    yield "```text"
    yield from (f"{number:>4}  {_visible(lines[number - 2])}" for number in shown)
    yield "```\n"
    yield f"> {file.stem if file.stem == 'xx' else 'level'}.yaml:{said} [{_rule(file)}]\n"


def _visible(line: str) -> str:
    """The line with signs in it that a reader would not see made visible."""
    return STRANGE.sub("\N{REPLACEMENT CHARACTER}", line.rstrip().replace("\t", "→   "))


def _rule(file: File) -> str:
    name = file.parent.name if file.stem == "xx" else file.stem
    return name.partition("--")[0]
