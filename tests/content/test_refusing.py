"""Small words that refuse or hide are known in three languages, as whole words."""

import pytest

from game.content.rules.refusing import REFUSING, refuses

SAYS = {
    "en": ("No girls, please.", "You won’t sleep.", "Don't tell!", "NOBODY plays.", "It's hidden."),
    "ar": ("لا تخبري أحدًا!", "ولن تنام.", "خبّئي هذا!", "من دون بنات.", "ليست لك."),
    "hi": ("उसे मत बताना!", "कोई नहीं।", "रविवार तक छिपाना!", "कोई न खेले!", "टोपी के बिना।"),
}
SAYS_NOT = {
    "en": ("Now you know.", "A notebook and a nose.", "Another one!"),
    "ar": ("سلام! كلامك حلو.", "تخفيض كبير!", "خبير ألوان."),
    "hi": ("मतलब क्या है?", "नया खेल, है ना?", "निशान बनाओ।"),
}


@pytest.mark.parametrize("language", sorted(REFUSING))
def test_a_word_that_refuses_is_found_and_one_that_holds_its_letters_is_not(language: str) -> None:
    assert [text for text in SAYS[language] if not refuses(text, language)] == []
    assert [text for text in SAYS_NOT[language] if refuses(text, language)] == []
