"""feedback.you-are-wrong: "You are wrong about X" -> "Your point about X isn't correct"."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import clause_end, main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_WRONG = ("wrong", "mistaken", "incorrect")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        words = document.words(sentence)
        for you, be, wrong, after in zip(words, words[1:], words[2:], [*words[3:], None], strict=False):
            if you.lower != "you" or be.lower not in ("are", "'re", "were") or wrong.lower not in _WRONG:
                continue
            if you.head != wrong.index or not main_clause(document, wrong) or not starts_clause(document, sentence, you):
                continue
            if after is None or after.lower != "about":
                if after is None or after.pos == "PUNCT":
                    yield Hit(you.start, wrong.end, note="Wrong about what? Name the point in the work.")
                continue
            end = clause_end(document, sentence, wrong, after.index + 1)
            if end is None or end <= after.index + 1:
                continue
            rest = document.text[after.end : document.tokens[end - 1].end]
            verb = "wasn't" if be.lower == "were" else "isn't"
            if "," not in rest and len(rest.split()) <= 14:
                yield Hit(you.start, document.tokens[end - 1].end, (f"your point about{rest} {verb} correct",))


RULE = Rule(
    id="feedback.you-are-wrong",
    message="The point may be wrong; the person isn't. Name the point.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You are wrong about the cause of the war.", "Your point about the cause of the war isn't correct."),
        Example("You're mistaken about the third stanza.", "Your point about the third stanza isn't correct."),
        Example(
            "The dates are right, but you were wrong about the 2 treaties.",
            "The dates are right, but your point about the 2 treaties wasn't correct.",
        ),
    ),
    keeps=(
        "You are not wrong about the cause.",
        "If you are wrong about the date, the answer changes.",
        "They think that you are wrong about the cause.",
        '"You are wrong about the cause of the war," she said.',
    ),
    licence=("negation",),
)
