"""Numbers in the sentences that writers and translators are told, which are in English."""


def counted(number: int, what: str, many: str = "") -> str:
    """`no levels`, `1 level`, `2 levels`; many: the word for more than one, where it adds no s."""
    return f"{number or 'no'} {what if number == 1 else many or f'{what}s'}"
