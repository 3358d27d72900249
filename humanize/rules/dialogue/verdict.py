"""dialogue.verdict: a game tells the result, not what the player is ("You didn't pass this time", not "You failed")."""

import re
from collections.abc import Iterator

from humanize.rules.dialogue.game_text import game_matches
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FAILED = re.compile(r"(?:^|(?<=[.!:] ))You (?:have )?failed"
                     r"(?P<what>(?: (?:the|this) (?:quiz|level|round|test|puzzle|game|stage))?)[.!]", re.M)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for match in game_matches(document, _FAILED):
        yield Hit(*match.span(), (f"You did not pass{match['what']} this time.",))


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
    ),
    keeps=(
        "You failed me, Captain.",
        "If you failed the quiz, your score is 0 points.",
        "The quiz said: \"You failed.\" The score was 3 points.",
    ),
    licence=("negation",),
)
