"""What people are told of the game in a browser: while it starts, and in START HERE."""

from collections.abc import Mapping

from game.delivery.start_here import Words


def starting(words: Words) -> Mapping[str, str]:
    """What the page says while the game comes, and beside it; by what start.js and play.js ask."""
    return {
        "coming": words(
            "The boat is coming. This takes a little while, once.",
            "on the page that starts the game in a browser",
        ),
        "opening": words("Opening the bay …", "on the page that starts the game in a browser"),
        "failed": words(
            "The boat didn't come through. Is the network still there?",
            "on the page that starts the game in a browser",
        ),
        "again": words("Try again", "on the page that starts the game in a browser"),
        "take": words("Take my lanterns along", "on the page that starts the game in a browser"),
        "bring": words("Bring my lanterns", "on the page that starts the game in a browser"),
        "not_ours": words(
            "That file holds no lanterns of this game.",
            "on the page that starts the game in a browser",
        ),
    }


def about_web(words: Words) -> str:
    """Whom the folder is for."""
    return words(
        "for a web server of your own. Put the folder there: any browser of 2022 or later plays "
        "it. Progress stays in each browser.",
        "behind the name of a folder, for grown-ups",
    )


def about_kolibri(words: Words) -> str:
    """Whom the .zip is for."""
    return words(
        "for Kolibri: add it to a channel as an HTML5 app.",
        "behind the name of a file, for grown-ups; Kolibri holds lessons on a school's PC",
    )


def remove_from_server(words: Words) -> str:
    """How it is removed again."""
    return words(
        "delete it on the server. What children did stays in their browsers until these forget it.",
        "behind the name of a folder, for grown-ups: how the game is removed",
    )
