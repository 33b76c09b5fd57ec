"""Small words that say no or hide something, in the languages in which they can be counted."""

import re
from collections.abc import Mapping
from unicodedata import category

_HINDI = "[\u0900-\u0963\u0966-\u097f]"
"""A letter or a sign upon one; the marks that end a sentence lie between them."""
REFUSING: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:no|not|never|nobody|none|nothing|without|cannot|\w+n['’]t|hid(?:e|es|den|ing))\b",
        re.IGNORECASE,
    ),
    "ar": re.compile(
        r"\b[وف]?(?:لا|لن|لم|ليس\w*|بلا|بدون|دون"
        r"|[أاتني]?خفي(?:ه|ها)?|[أتني]خفوا|إخفاء|مخفي\w*|[أاتني]?خبئ\w*|مخبأ\w*)\b"
    ),
    "hi": re.compile(rf"(?<!{_HINDI})(?:नहीं|मत|न|बिना|(?:छिप|छुप){_HINDI}*)(?!{_HINDI})"),
}
"""By language, as whole words. Left out is what means something else as often: «ما» is also "what",
and "ना" also "isn't it?"."""


def refuses(text: str, language: str = "en") -> bool:
    """Whether a text says no or hides something; `language` is one of REFUSING."""
    if language == "ar":  # vowel marks are written or not
        text = "".join(sign for sign in text if category(sign) != "Mn")
    return bool(REFUSING[language].search(text))
