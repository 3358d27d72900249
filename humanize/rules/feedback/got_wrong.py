"""feedback.got-wrong: "You got question 3 wrong" -> "Question 3 isn't correct"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.clauses import starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, follows_freely, guarded
from humanize.rules.search import token_at
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_WRONG = re.compile(
    r"\byou (?P<also>also )?(?:got|have got|have|had) "
    r"(?P<what>(?:the (?:answer|answers|date|dates|total|totals|units?|formula|sign|signs|scale|labels?|order|spelling|figures?)"
    r"(?: (?:to|in|for|of|on) (?:question|part|table|figure|graph|step|row|column|section)s? [\w.]+)?|"
    r"(?:question|part|sum|step|number|equation|exercise|problem|item)s? \w+(?:, \w+)*(?:,? and \w+)?)) "
    r"(?:completely |totally |all )?wrong\b",
    re.I,
)
_PLURAL = re.compile(r"(?:questions|parts|sums|steps|numbers|equations|exercises|problems|items)\b|"
                     r"the (?:answers|dates|totals|units|signs|labels|figures)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        for match in _WRONG.finditer(document.text, sentence.start, sentence.end):
            you, wrong = token_at(document, match.start()), token_at(document, match.end() - len("wrong"))
            if you is None or wrong is None or not starts_clause(document, sentence, you) or not follows_freely(document, wrong):
                continue
            if re.search(r"\b(?:completely|totally|all) wrong$", match.group(), re.I):
                continue  # the degree would have to stay, and "isn't completely correct" says less
            also = "also " if match["also"] else ""
            be = "aren't" if _PLURAL.match(match["what"]) else "isn't"
            yield Hit(match.start(), match.end(), (f"{match['what']} {also}{be} correct",))


RULE = Rule(
    id="feedback.got-wrong",
    message="Say which answer isn't correct, not who got it wrong.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    licence=("negation",),
    examples=(
        Example("You got question 3 wrong.", "Question 3 isn't correct."),
        Example("The graph is neat, but you got the units in table 2 wrong.",
                "The graph is neat, but the units in table 2 aren't correct."),
        Example("You also got questions 4 and 5 wrong.", "Questions 4 and 5 also aren't correct."),
    ),
    keeps=(
        "You got me wrong.",
        "If you got question 3 wrong, read page 9.",
        "Did you get question 3 wrong?",
        "You got question 3 wrong on purpose.",
        "You got question 3 completely wrong.",
        '"You got question 3 wrong," he said.',
    ),
)
