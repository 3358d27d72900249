"""feedback.left-out: "You left out the units" -> "The units are missing"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.acts import acts
from humanize.rules.feedback.clauses import clause_end, main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import noun_phrase, with_article
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = {"leave": "out", "omit": "", "forget": "", "miss": "out"}
_TAIL = re.compile(
    r"(?:$| (?:in|from|on|at|again|for|of|throughout|here|under|between)\b|,? (?:which|because|so|although)\b| as well| too)"
)
_COUNT = re.compile(
    r"(?P<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|half) of (?:the|your) ", re.I
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for act in acts(document, _VERBS):
        noun = act.phrase.head
        if (
            not is_work(noun)
            or not about_work(document, goal, noun)
            or not _TAIL.match(act.tail)
            or act.phrase.head.lemma == "homework"
        ):
            continue
        if (
            act.base == "forget"
            and not act.phrase.definite
            or act.base == "forget"
            and noun.lemma in ("question", "name", "date", "number", "work")
        ):
            continue
        if act.phrase.first.lower in ("a", "an", "any", "no"):
            continue
        also = "also " if "also" in act.adverbs else ""
        text = f"{with_article(act.phrase)} {'are' if act.phrase.plural else 'is'} {also}missing{act.tail}"
        yield Hit(act.start.start, document.tokens[act.end - 1].end, (text,))
    yield from _missing(document, goal)


def _missing(document: Document, goal: Goal) -> Iterator[Hit]:
    """ "You are missing 2 of the 6 pages"."""
    words = document.tokens
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        for you in document.words(sentence)[:-3]:
            be, missing = words[you.index + 1], words[you.index + 2]
            if (
                you.lower != "you"
                or be.lower not in ("are", "'re", "were")
                or missing.lower != "missing"
                or missing.index + 1 >= sentence.last
            ):
                continue
            if you.head != missing.index or not main_clause(document, missing) or not starts_clause(document, sentence, you):
                continue
            end = clause_end(document, sentence, missing, missing.index + 1)
            if end is None:
                continue
            at = missing.index + 1
            counted = _COUNT.match(document.text, words[at].start)
            if counted and you.index == sentence.first and words[at].text[0].isdigit():
                continue  # a sentence doesn't begin with a figure, and this one blames nobody
            skip = 2 if counted else 0
            phrase = noun_phrase(document, sentence, at + skip, end)
            if phrase is None or not is_work(phrase.head) or not about_work(document, goal, phrase.head):
                continue
            tail = document.text[phrase.last.end : words[end - 1].end]
            if not _TAIL.match(tail) or phrase.first.lower in ("any", "no", "the") and phrase.head.lemma == "point":
                continue
            plural = counted.group("n").lower() not in ("one", "1") if counted else phrase.plural
            name = document.text[words[at].start : phrase.last.end]
            if not counted and phrase.bare:
                name = with_article(phrase) if not phrase.plural else phrase.text
            yield Hit(you.start, words[end - 1].end, (f"{name} {'are' if plural else 'is'} missing{tail}",))


RULE = Rule(
    id="feedback.left-out",
    message="Say what is missing, not who left it out.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You left out the units.", "The units are missing."),
        Example("You forgot the title, and your graph is small.", "The title is missing, and your graph is small."),
        Example("It is neat, but you are missing 2 of the 6 pages.", "It is neat, but 2 of the 6 pages are missing."),
        Example("You also omitted the sources for Table 3.", "The sources for Table 3 are also missing."),
    ),
    keeps=(
        "You missed the point of the game.",
        "You left out nothing.",
        "Did you leave out the units?",
        "You are missing 2 of the 6 sketchbook pages.",
        "You forgot your coat.",
        "If you left out the units, add them.",
        '"You left out the units," he said.',
    ),
)
