"""Can it be seen, heard, and read aloud?"""

from collections.abc import Iterator

from game.content.library import Language, Library
from game.content.places import Places
from game.core.health import HealthCheck
from game.platform import capabilities
from game.platform.voices import speaks

_SMALLEST = (800, 600)


def screen(language: Language) -> Iterator[HealthCheck]:
    """The screen: is it there, large enough, coloured enough."""
    words, number = language.words, language.number
    found = capabilities.screen()
    if found is None or not found.is_seen:
        yield HealthCheck(
            "screen",
            "bad",
            words("There is no screen that the game could be seen on.", "doctor"),
            words("Start the game from the desktop of this computer.", "doctor"),
        )
        return
    w, h = found.size
    message = words(
        "The screen has {width} × {height} points.", "doctor", width=number(w), height=number(h)
    )
    if w < _SMALLEST[0] or h < _SMALLEST[1]:
        advice = words("It is small: play in full screen, with letters of 100 per cent.", "doctor")
        yield HealthCheck("screen", "mind", message, advice)
    elif 0 < found.depth < 24:
        advice = words("It shows few colours. Choose 24 or 32 bits in the system.", "doctor")
        yield HealthCheck("screen", "mind", message, advice)
    else:
        yield HealthCheck("screen", "good", message)


def sound(language: Language) -> Iterator[HealthCheck]:
    """The sound device."""
    words = language.words
    if capabilities.has_sound():
        yield HealthCheck("sound", "good", words("Sound can be played.", "doctor"))
        return
    yield HealthCheck(
        "sound",
        "mind",
        words("No sound can be played. Everything can be read instead.", "doctor"),
        words("Plug in loudspeakers or headphones, then start the game again.", "doctor"),
    )


def voices(language: Language, library: Library, at: Places) -> Iterator[HealthCheck]:
    """The voice, for each language of the game."""
    words = language.words
    for code in library.codes:
        name = library.described(code).name
        clips = at.assets / "voice" / code
        if speaks(at.voice, code) or next(clips.glob("*.ogg"), None) is not None:
            message = words("{language} can be read aloud.", "doctor", language=name)
            yield HealthCheck(f"voice-{code}", "good", message)
            continue
        message = words("{language} is not read aloud here.", "doctor", language=name)
        advice = words("Take the game with the voice, if there is room for it.", "doctor")
        yield HealthCheck(f"voice-{code}", "mind", message, "" if at.voice else advice)
