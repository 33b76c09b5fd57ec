"""Mistakes as people make them, one at a time: what is changed in a good level, and what is said.

Of each: what stands in the good level, what somebody writes instead, and words of the one sentence
that is told, at the line where the two begin to differ (or at the line named).
"""

from typing import NamedTuple


class Mistake(NamedTuple):
    """line: from 1; 0 for the first line that differs."""

    old: str
    new: str
    said: str
    line: int = 0


RAIN = "text: Rain today. Take a coat."
GOAL = "goal: What do you think?"
RIGHT = "right: She did draw it."
NEVER = "why: You never entered."
SUN = "{text: The sun goes down. It is not your fault.}"
QUOTES = "put all of it between"
PLACE = "needs quotes around all of it"

MARKET = (
    # Signs of YAML inside words
    Mistake(RAIN, "text: In room #5 it rains.", "Is it part of the text?"),
    Mistake(RAIN, "text: #5 is wet.", "Is it part of the text?"),
    Mistake(RAIN, "text: Rain. # today", "Is it part of the text?"),
    Mistake(NEVER, "why: You #never entered.", "Is it part of the text?"),
    Mistake(RIGHT, "right: 'It's gone'", QUOTES),
    Mistake(RIGHT, "right: 'Stop' she says.", QUOTES),
    Mistake(RIGHT, 'right: "Stop" she says.', QUOTES),
    Mistake(RIGHT, "right: !Wow it helps.", "Put the words in quotes"),
    Mistake(RIGHT, "right: &Wow it helps.", "Put the words in quotes"),
    Mistake(RIGHT, "right: *Wow it helps.", "Put the words in quotes"),
    Mistake(RIGHT, "right: *Wow* it helps.", "put the text in quotes"),
    Mistake(RIGHT, "right: %5 of all.", "put the text in quotes"),
    Mistake(RIGHT, "right: @amina says so.", "put the text in quotes"),
    Mistake(RIGHT, "right: `amina` says so.", "put the text in quotes"),
    Mistake(RIGHT, "right: | so it goes", "put the text in quotes"),
    Mistake(RIGHT, "right: > so it goes", "put the text in quotes"),
    Mistake(RIGHT, "right: [gone] so it goes", "put the text in quotes"),
    Mistake(RIGHT, "right: Look: it helps", "put the words in quotes"),
    Mistake(RIGHT, "right: So it is:", "put the words in quotes"),
    Mistake(RIGHT, 'right: "Put \\each one"', "write \\\\ for a backslash"),
    Mistake(RIGHT, 'right: "Ting \\x07"', "write \\\\ for a backslash"),
    Mistake(NEVER, "why: You never, ever entered.", "The comma cuts the text"),
    Mistake("id: look, text: Look at it", "id: , text: Look at it", '"id" is empty'),
    Mistake("level: test-market-day", "level: ", '"level" is empty'),
    Mistake(NEVER, "why: Did you?", "put the words in quotes"),
    Mistake(NEVER, "why: Look: no.", "put it in quotes"),
    # Names and amounts in curly brackets
    Mistake("title: Market Day", "title: {amina} buys", PLACE),
    Mistake("text: The phone says ting.", "text: {amina}, the phone says ting.", "Put quotes"),
    Mistake(SUN, "{text: Now, {amina}!}", PLACE),
    Mistake(NEVER, "why: You {amina} entered.", PLACE),
    Mistake(RAIN, "text: {amina}, take a coat.", PLACE),
    Mistake(RAIN, "text: {amina}", 'Put quotes around it: "{amina}"'),
    Mistake("{money:50}", "{money}", "write it in digits, as {money:50}"),
    Mistake("{money:50}", "{money:lots}", "write it in digits, as {money:50}"),
    Mistake("{money:50}", "{money: 50}", "No space may stand inside"),
    Mistake("{money:50}", "{amin}", 'Did you mean "amina"?'),
    Mistake("{money:50}", "{amina", "A curly bracket is open"),
    # Places and their spots
    Mistake("{who: amina, feeling: happy}", "{who: amina, at: door}", "It has: stall, stall-end,"),
    Mistake("{place: street-market, people", "{place: beach, people", 'mean "islandia-beach"?'),
    # Where lines begin and how they end
    Mistake(GOAL, "goal What do you think?.", 'write "goal: …"'),
    Mistake(GOAL, "goal:What do you think?", "A space is missing after the colon"),
    Mistake(f"    {GOAL}", f"   \u00a0{GOAL}", "use the space bar"),
    Mistake(f"    {GOAL}", f"\u2003   {GOAL}", "use the space bar"),
    Mistake(GOAL, GOAL.replace(": ", ":\u00a0"), "use the space bar"),
    Mistake(f"    {GOAL}", f"\t{GOAL}", "use spaces"),
    Mistake(GOAL, "goal: What do\tyou think?", "use spaces"),
    Mistake(f"    {GOAL}", f"     {GOAL}", "further in than the entry above"),
    Mistake(f"    {GOAL}", f"   {GOAL}", "does not line up"),
    Mistake(GOAL, "goal: What do\n   you think?", "put them further in", 36),
    Mistake(GOAL, "goal: What do\nyou think?", "put them further in", 36),
    Mistake("- id: cups", "-id: cups", 'write "- id: …"'),
    Mistake("- id: cups", "- id:cups", 'write "id: …"'),
    Mistake('"{amina} sells fruit with {grandma}."', '"{amina} sells fruit.', "never closed"),
    Mistake(GOAL, "goal: 'What do you think?", "never closed"),
    Mistake(GOAL, 'goal: "What do you think?', "never closed"),
    Mistake(NEVER, 'why: "You never entered.', "never closed"),
    Mistake("knows: [amina, grandma, bahati]", "knows: [amina, grandma, bahati", "never closed"),
    Mistake("{looked: messages}", "{looked: messages", "never closed"),
    Mistake("{looked: messages}", "{looked: messages}}", "bracket too many"),
    Mistake("{looked: messages}", "{looked: messages]", "closes another one"),
    Mistake("{who: amina, feeling: happy}", "{who: amina feeling: happy}", "comma is missing"),
    Mistake(GOAL, f"{GOAL}\n    {GOAL}", "already there, in line 35", 36),
    # Lists, words and numbers
    Mistake("knows: [amina, grandma, bahati]", "knows: amina, grandma", "[amina, grandma]"),
    Mistake("knows: [amina, grandma, bahati]", "knows: amina", "Put brackets around it: [amina]"),
    Mistake("ends: looked", "ends: [looked]", "Take the brackets away"),
    Mistake("minutes: 5", "minutes: -1", "below nought"),
    Mistake("minutes: 5", "minutes: 0", "from 1 to 20"),
    Mistake("minutes: 5", "minutes: 500", "from 1 to 20"),
    Mistake("minutes: 5", "minutes: 5.5", "not a whole number"),
    Mistake("minutes: 5", "minutes: five", "not a whole number"),
    Mistake("minutes: 5", "minutes:", "and nothing is here" and "not a whole number"),
    Mistake("title: Market Day", "title:", '"title" is empty'),
    Mistake("band: 7-9", "band: 7 - 9", 'Did you mean "7-9"?'),
    Mistake('date: "2026-11-22"', "date: 22.11.2026", "not a day such as 2026-11-22"),
    Mistake(
        "words: YOU WON, urge: prize", "words: YOU WON, urge: luck", "not one of: hurry, prize"
    ),
    # Misspelt and lost
    Mistake("from: art-club", "form: art-club", 'Did you mean "from"?'),
    Mistake("title: Market Day", "titel: Market Day", 'Did you mean "title"?'),
    Mistake("activity: inbox", "activty: inbox", 'Did you mean "activity"?'),
    Mistake("scenes:", "scene:", 'Did you mean "scenes"?'),
    Mistake("next: {done: back}", "nxt: {done: back}", 'Did you mean "next"?'),
    Mistake("    tries:\n", "", 'is the line "tries:" missing?'),
    Mistake("start: stall", "start: stal", 'Did you mean "stall"?'),
    Mistake("{looked: messages}", "{looked: mesages}", 'Did you mean "messages"?'),
    Mistake("{looked: messages}", "{lookd: messages}", 'Did you mean "looked"?'),
    Mistake("ends: looked", "ends: lokked", 'Did you mean "lokked"?', 29),
    Mistake("{done: end}", "{done: evening}", "no road leads to the end", 80),
    Mistake("{done: end}", "{done: stall}", "no road leads to the end", 80),
    Mistake("{sorted: evening,", "{sorted: stall,", "no road leads to the end", 30),
    Mistake("cast: [amina, grandma,", "cast: [amina, granma,", 'Did you mean "grandma"?'),
    Mistake(", art-club, unknown-number]", ", art-club]", '"unknown-number" acts here', 47),
    Mistake(", scam.urgency]", "]", "not among the", 53),
    Mistake(", scam.urgency]", ", scam.urgncy]", 'Did you mean "scam.urgency"?'),
    Mistake("skill: scam.urgency", "skill: scam.hurry", 'Did you mean "scam.urgency"?'),
    Mistake("feeling: happy", "feeling: hapy", 'Did you mean "happy"?'),
    Mistake("- id: cups", "- id: Cups", "small letters"),
    Mistake("- id: cups", "- id: star", 'has the id "star" already'),
    Mistake("- id: cups", f"- id: {'cups-' * 30}x", "at most 50"),
    Mistake("level: test-market-day", f"level: {'a' * 130}", "at most 50"),
    Mistake("words: YOU WON", "words: You won", "not in the text"),
    Mistake("  evening:\n", "", "Or is the line missing", 80),
    Mistake("      - id: cups\n", "", "Or is the line missing", 57),
    Mistake("- id: cups", "- id: cups\n      - id: sun", "are missing", 57),
    Mistake("{looked: messages}", "{look,ed: messages}", "Nothing stands after"),
    Mistake("  stall:\n", "  st>all:\n", "cannot be an id"),
    # Words for children
    Mistake("text: Look at it,", f"text: {'Look at it ' * 4}now,", "at most 6 fit here"),
    Mistake(RAIN, "text: Amina, take a coat.", "Write {amina} instead of Amina"),
    Mistake(RAIN, "text: You are to blame.", "blames the child"),
    # What is real
    Mistake(RAIN, "text: See it on WhatsApp.", "is real (a chat app)"),
    Mistake(RAIN, "text: See it on whatsapp.", "is real (a chat app)"),
    Mistake(RAIN, "text: See www.rain.com now.", "let it end in .example"),
    Mistake(RAIN, "text: See rain.com/free now.", "let it end in .example"),
    Mistake(RAIN, 'text: "Go to https://rain now."', "let it end in .example"),
    Mistake(RAIN, "text: Write to rain@mail.net now.", "let it end in .example"),
    Mistake(RAIN, "text: Write to @rain.boy now.", "as {copy-linh}"),
    Mistake(RAIN, "text: Call 0712 345 678 now.", "could be a real number"),
    Mistake(RAIN, "text: Call 116 now.", "could be a real number"),
    Mistake(RAIN, "text: Call +254 (0)712-345678.", "could be a real number"),
    Mistake(RAIN, "text: Call ٠٧١٢ ٣٤٥ ٦٧٨ now.", "could be a real number"),
    Mistake(RAIN, "text: A coat is $20.", "{money:20}"),
    Mistake(RAIN, "text: A coat is 20 €.", "{money:20}"),
    Mistake(RAIN, "text: A coat is 20 rupees.", "{money:20}"),
    Mistake(RAIN, "text: A coat is KES 20.", "{money:20}"),
    # What cannot be read
    Mistake(RAIN, "text: Ra\u0301\u0302\u0303\u0304\u0305in.", "piled upon one letter"),
    Mistake(RAIN, "text: Rain \u0301today.", "without a letter"),
    Mistake(RAIN, "text: Rain \u202etoday.", "U+202E"),
    Mistake(RAIN, "text: Rain \u2067today.", "U+2067"),
    Mistake(RAIN, "text: Rain today\u2069.", "U+2069"),
    Mistake(RAIN, "text: \u200b\u200d", "can be seen"),
    Mistake(RAIN, f"text: R{'a' * 80}in.", "82" and "no line holds it"),
    Mistake(RAIN, "text: Rain \x1b[31m today", "U+001B"),
)
"""In the good level: a story, an inbox, a telling."""

CHAT = (
    Mistake("go: later}", "go: later, ends: came}", 'write "go" or "ends", not both'),
    Mistake("go: later}", "go: hello}", "the moment it stands in"),
    Mistake("go: later}", "go: latr}", 'Did you mean "later"?'),
    Mistake("ends: came}", "endz: came}", 'Did you mean "ends"?'),
    Mistake("silence: [{ends: came}]", "silence: [{says: Oh!}]", "This leads nowhere"),
    Mistake("start: hello", "start: helo", 'Did you mean "hello"?'),
    Mistake("        replies:\n          - {id: soon", "          - {id: soon", '"replies:"'),
    Mistake("        silence: [{go: later}]\n", "", "when nobody answers", 27),
    Mistake("day: 1", "day: 0", "from 1 to 366"),
    Mistake("thread: team", "thread: tem", 'Did you mean "team"?'),
    Mistake("moments:", "moment:", 'Did you mean "moments"?'),
    Mistake("ends: stayed}", "exit: maybe, ends: stayed}", "not one of: no, yes"),
)
"""In a chat."""

MEMORY = (
    # Marks
    Mistake(
        "[gave-street]}]\n    lines", "[gave-stret]}]\n    lines", 'Did you mean "gave-street"?'
    ),
    Mistake("sets: [gave-street]", "sets: [gave-stret]", 'Did you mean "gave-street"?'),
    Mistake("sets: [gave-street]", "set: [gave-street]", 'Did you mean "sets"?'),
    Mistake(
        "{to: night, sets: [gave-street]}", "{to: night}", 'Nothing sets the mark "gave-street"', 18
    ),
    Mistake("remembers:", "remember:", 'Did you mean "remembers"?'),
    Mistake("{mend: new-door}", "{mend: new-dor}", 'Did you mean "new-door"?'),
    Mistake("known: tell}", "known: tel}", 'Did you mean "tell"?'),
    Mistake("{known: tell}", "{knwon: tell}", 'Did you mean "known"?'),
    Mistake("grows: [known]", "grows: [knwon]", 'Did you mean "known"?'),
    Mistake("{to: end, sets: [known]}", "{to: end}", 'does not set "known"'),
    Mistake("  known: {}", "  known: {}\n  sung: {}", 'Nothing sets the mark "sung"', 20),
    # Truths that chance deals
    Mistake("deals:", "dealt:", 'Did you mean "deals"?'),
    Mistake("wind = strong", "wind = storm", 'Nothing deals "wind = storm".'),
    Mistake("wind = soft", "wid = soft", 'Did you mean "wind"?'),
    Mistake("[soft, strong]", "[soft, storm]", 'Nothing deals "wind = strong"', 31),
    Mistake("[soft, strong]}", "soft}", "Put brackets around it: [soft]"),
    # Guards
    Mistake('["wind = strong"]', '["wind strong"]', '"wind strong" is no condition'),
    Mistake('["wind = strong"]', '["wind = strong = soft"]', "is no condition"),
    Mistake('["mended gave-street"]', '["mend gave-street"]', "is no condition"),
    Mistake("when: [asked]", "when: [askd]", '"remembers" has no mark "askd"'),
    Mistake("when: [asked]", "when: asked", "Put brackets around it: [asked]"),
    # Roads
    Mistake("{to: stars, when", "{to: stas, when", 'Did you mean "stars"?'),
    Mistake("        - {to: end}", "        - {to: end, when: [known]}", "none of its roads holds"),
    Mistake("[{to: night, sets", "[{two: night, sets", 'Did you mean "to"?'),
    Mistake("scene: lost}", "scene: lots}", 'Did you mean "lost"?'),
)
"""In a story that remembers (docs/WRITING_LEVELS.md)."""
