"""Where the hand slipped when a file cannot be read: the parser gives up lines later than that.

Looks at the text line by line, as somebody would who knows what a level looks like. It is asked
only after a parser has given up, so it need not know all of YAML.
"""

import re
from dataclasses import dataclass, field

from game.content.text_in_brackets import Slip, after_brackets, line_end, skipped
from game.content.two_readers import COLON, QUESTION

TOO_FAR = (
    "This stands further in than the entry above, which ends in words: give both as many spaces,"
    ' or write the "- " that is missing above.'
)
CROOKED = "This does not line up with the entries around it: give all of them as many spaces."
NOT_FAR_ENOUGH = (
    "These words do not belong to the line above: put them further in than it, or on the same line."
)
DASH = 'A space is missing after the hyphen: write "- {word}".'
GLUED = 'A space is missing after the colon: write "{word}: …".'
NO_COLON = 'A colon is missing after the key: write "{word}: …".'
NO_COLON_OR_FURTHER = (
    'A colon is missing after the key (write "{word}: …"), or these words belong to the line above:'
    " then put them further in than it."
)
MONEY = "No space may stand inside {name}: write it as in {{money:50}}."
OPEN_QUOTE = "A quotation mark is opened here and never closed: close it where the text ends."
ENDS_EARLY = "The quotes end here and the text goes on: put all of it between {other} and {other}."
SIGN = "Words cannot begin with {sign} here: put the text in quotes."

_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<rest>[^\n]*)")
_KEY = re.compile(r"""(?P<key>\w[\w.-]*|"[^"\n]*"|'[^'\n]*') *:(?=[ \n]|$)""")
_GLUED = re.compile(r"(?P<key>[a-z_-]+):(?=[^\s/])")
_HYPHEN = re.compile(r"""-(?P<key>[\w"'][^\n]*)""")
_ENTRY = re.compile(r"""\s*(?:- |[\w.-]+ *:(?: |$))""")
_SPACED = re.compile(r"\{\w+: [^{}]*\}")
_BLOCK = re.compile(r"[|>][-+0-9]* *(?:#[^\n]*)?(?=\n|$)")
_QUOTES = {"'": re.compile(r"'(?!')"), '"': re.compile(r'"')}


@dataclass(slots=True)
class _Found(Exception):
    slip: Slip


@dataclass(slots=True)
class _Reading:
    """What is known of the lines above the one that is looked at."""

    text: str
    columns: list[int] = field(default_factory=list)
    """Where the entries around begin, the outermost first."""
    owner: int = -1
    """The column of the entry that was read last."""
    open_words: bool = False
    """That entry ends in bare words, so what stands further in goes on with them."""
    empty: bool = True
    """Nothing stands after it, so what stands further in belongs to it."""
    block: int | None = None
    """Inside a text begun with | or >: the column of its key."""

    def line(self, start: int) -> int:
        """Looks at the line that begins at an offset; where the next one begins."""
        line = _LINE.match(self.text, start)
        assert line
        column, rest = len(line["indent"]), line.start("rest")
        ends = line.end() + 1
        if (not line["rest"].strip() and not line["dashes"]) or line["rest"].startswith("#"):
            return ends
        if self.block is not None and column > self.block:
            return ends
        self.block = None
        key = _KEY.match(self.text, rest)
        if self.open_words and column > self.owner:
            if key or line["dashes"]:
                raise _Found((start + column, TOO_FAR))
            return ends
        if not line["dashes"] and not key:
            self._no_entry(rest, line["rest"], column)
        self._line_up(start, column)
        self.owner = column + len(line["dashes"]) if key else column
        if self.owner != self.columns[-1]:
            self.columns.append(self.owner)
        return self._value(key.end() if key else rest, bool(key))

    def _no_entry(self, at: int, words: str, column: int) -> None:
        if hyphen := _HYPHEN.match(words):
            raise _Found((at, DASH.format(word=hyphen["key"].split(":")[0].split()[0] + ": …")))
        if glued := _GLUED.match(words):
            raise _Found((at + glued.end(), GLUED.format(word=glued["key"])))
        word = words.split()[0]
        if column in self.columns:
            said = NO_COLON_OR_FURTHER if self.open_words else NO_COLON
            raise _Found((at, said.format(word=word)))
        if self.open_words:
            raise _Found((at, NOT_FAR_ENOUGH))

    def _line_up(self, start: int, column: int) -> None:
        while self.columns and self.columns[-1] > column:
            self.columns.pop()
            self.empty = False
        if self.columns and self.columns[-1] == column:
            return
        if self.columns and not self.empty:
            raise _Found((start + column, CROOKED))
        self.columns.append(column)

    def _value(self, after: int, keyed: bool) -> int:
        """Looks at what stands after a key or a hyphen; where the next line begins."""
        text = self.text
        at = skipped(text, after, " ")
        end = line_end(text, at)
        value = text[at:end]
        self.empty, self.open_words = not value or value.startswith("#"), False
        if self.empty:
            return end + 1
        if value[0] in "'\"":
            return self._rest(at, self._quoted(at))
        if value[0] in "{[":
            closed = after_brackets(text, at, self.columns[-1])
            if not isinstance(closed, int):
                raise _Found(closed)
            return self._rest(at, closed)
        if value[0] in "|>":
            if not _BLOCK.match(value):
                raise _Found((at, SIGN.format(sign=value[0])))
            self.block = self.owner
            return end + 1
        self._bare(at, value, keyed)
        self.open_words = True
        return end + 1

    def _bare(self, at: int, value: str, keyed: bool) -> None:
        if value[0] in "!&*%@`":
            raise _Found((at, SIGN.format(sign=value[0])))
        if value.startswith("? "):
            raise _Found((at, QUESTION))
        if not keyed and (glued := _GLUED.match(value)):
            raise _Found((at + glued.end(), GLUED.format(word=glued["key"])))
        words = value.split(" #")[0].rstrip()
        if spaced := _SPACED.search(words):
            raise _Found((at + spaced.start(), MONEY.format(name=spaced[0])))
        if (colon := words.find(": ")) >= 0 or words.endswith(":"):
            raise _Found((at + (colon if colon >= 0 else len(words) - 1), COLON))

    def _quoted(self, at: int) -> int:
        """The offset after the closing quotation mark of a text in quotes."""
        sign, place = self.text[at], at + 1
        while closing := _QUOTES[sign].search(self.text, place):
            before = self.text[at + 1 : closing.start()]
            doubled = sign == "'" and self.text[closing.start() - 1 : closing.start()] == "'"
            if (doubled and closing.start() > place) or _escaped(before, sign):
                place = closing.end()
                continue
            lines = before.split("\n")[1:]
            if any(_ENTRY.match(line) for line in lines):
                break
            return closing.end()
        raise _Found((at, OPEN_QUOTE))

    def _rest(self, opening: int, closed: int) -> int:
        """What stands after a closing sign may be a remark and nothing else."""
        end = line_end(self.text, closed)
        rest = self.text[closed:end]
        if not rest.strip() or rest.lstrip(" ").startswith("#"):
            return end + 1
        sign = self.text[opening]
        if sign in "'\"":
            other = "' and '" if sign == '"' else '" and "'
            message = ENDS_EARLY.replace("{other} and {other}", other)
            raise _Found((closed - 1, message))
        if rest.strip()[0] in "]}":
            raise _Found((closed + len(rest) - len(rest.lstrip()), "A closing bracket too many."))
        raise _Found((opening, SIGN.format(sign=sign)))


def _escaped(before: str, sign: str) -> bool:
    return sign == '"' and (len(before) - len(before.rstrip("\\"))) % 2 == 1


def hand_slip(text: str) -> Slip | None:
    """The offset of the first slip of the hand and what to write instead; None when none is seen.

    text: a whole file that a YAML parser has refused.
    """
    reading, start = _Reading(text), 0
    try:
        while start < len(text):
            start = reading.line(start)
    except _Found as found:
        return found.slip
    return None
