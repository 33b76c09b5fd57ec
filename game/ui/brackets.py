"""Which bracket closes which, and which characters are drawn the other way round in Arabic."""

from unicodedata import normalize

# Bidi_Paired_Bracket of Unicode, opening and closing one after the other.
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSES = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSING = frozenset(_CLOSES.values())
_TURNED = {**_CLOSES, "«": "»", "‹": "›", "<": ">", "≤": "≥"}
_MIRROR = {**_TURNED, **{closing: opening for opening, closing in _TURNED.items()}}


def closing_of(character: str) -> str | None:
    """The bracket that closes this one, in its canonical form; None if this one does not open."""
    closing = _CLOSES.get(character)
    return None if closing is None else normalize("NFC", closing)


def is_closing(character: str) -> bool:
    """Whether this is a bracket that closes another."""
    return character in _CLOSING


def mirrored(character: str) -> str:
    """The character as it must look inside right-to-left text: `(` for `)`, itself for a letter.

    For output that does not shape text itself; our painter's fonts already do this.
    """
    return _MIRROR.get(character, character)
