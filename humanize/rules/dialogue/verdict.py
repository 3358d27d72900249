"""dialogue.verdict: a game tells the result, not what the player is ("You didn't pass this time", not "You failed")."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.game_text import game_matches
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FAILED = re.compile(r"(?:^|(?<=[.!:] ))You (?:have )?failed"
                     r"(?P<what>(?: (?:the|this) (?:quiz|level|round|test|puzzle|game|stage))?)[.!]", re.M)
# The cold words of a result, each alone behind a colon or at the start of a line of text.
_WORDS = tuple((re.compile(pattern, re.M), warm) for pattern, warm in (
    (r"(?:^|(?<=[.!?:] ))(?:WRONG|Wrong|INCORRECT|Incorrect)[.!]$", "Not quite."),
    (r"(?<=: )(?:Adequate|Mediocre|Average|Passable)\.", "You did okay."),
    (r"(?<=: )You(?: are|['’]re) (?:a|an) (?:absolute |true |real )?genius!", "Well done!"),
))


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for match in game_matches(document, _FAILED):
        yield Hit(*match.span(), (f"You did not pass{match['what']} this time.",))
    for pattern, warm in _WORDS:
        for match in game_matches(document, pattern):
            yield Hit(*match.span(), (warm,))


RULE = Rule(
    id="dialogue.verdict",
    message="\"You failed\" judges the player. Say what happened; the next try is still open.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=_find,
    when=When(domains=("entertainment",), empathy=0.25),
    examples=(
        Example("Less than 30 points in the quiz: You failed.", "Less than 30 points in the quiz: You did not pass this time."),
        Example("Your score is 4 points. You failed this level!",
                "Your score is 4 points. You did not pass this level this time."),
        Example("You have failed the quiz. You got 2 points.", "You did not pass the quiz this time. You got 2 points."),
        Example("10 points in the quiz: Adequate. You missed 3.", "10 points in the quiz: You did okay. You missed 3."),
        Example("You have 2 lives in this level. WRONG! Try again.", "You have 2 lives in this level. Not quite. Try again."),
    ),
    keeps=(
        "You failed me, Captain.",
        "If you failed the quiz, your score is 0 points.",
        "The quiz said: \"You failed.\" The score was 3 points.",
    ),
    licence=("negation",),
)
