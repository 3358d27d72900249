"""feedback.ignored: "You ignored the second part of the question" -> "The second part of the question isn't addressed yet"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.acts import acts
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import quantified, with_article
from humanize.rules.feedback.wording import has_not, is_not, with_yet, yet_allowed
from humanize.rules.feedback.work import about_work
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = {"ignore": "", "disregard": "", "overlook": "", "skip": ""}
# What the writer was told or given; the rest is what the work should treat.
_TOLD = frozenset({"comment", "feedback", "advice", "note", "suggestion", "correction", "request", "remark"})
_RULES = frozenset({"instruction", "guideline", "format", "brief", "guide", "template", "direction"})
_TREATED = re.compile(
    r"\b(?:question|part|prompt|counterargument|point|evidence|source|data|argument|side|view|limitation|"
    r"context|topic|aspect|issue|"
    r"criterion|criteria|objection|result|outlier|task)s?\b",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for act in acts(document, _VERBS):
        phrase, noun = act.phrase, act.phrase.head.lower.removesuffix("s")
        if (
            quantified(document, phrase)
            or act.tail
            and not re.match(r" (?:in|on|from|again|about)\b", act.tail)
            or not about_work(document, goal, phrase.head)
        ):
            continue
        also = "also " if "also" in act.adverbs else ""
        subject = with_article(phrase)
        if noun in _TOLD:
            done = "addressed"
        elif noun in _RULES and act.base != "skip":
            done = "followed"
        elif act.base != "skip" and _TREATED.fullmatch(phrase.head.text) and phrase.definite:
            texts = with_yet(document, goal, f"{subject} {also}{is_not(phrase.plural)}", "addressed", act.tail)
            yield Hit(act.start.start, document.tokens[act.end - 1].end, texts)
            continue
        else:
            continue
        plural = phrase.plural and noun not in ("feedback", "advice")
        plain = f"{subject} {also}{has_not(plural)} been {done}{act.tail}"
        texts = (f"{plain} yet", plain) if yet_allowed(document, goal) and done == "addressed" and not act.tail else (plain,)
        yield Hit(act.start.start, document.tokens[act.end - 1].end, texts)


RULE = Rule(
    id="feedback.ignored",
    message="“Ignored” guesses at intent; say what the work doesn't treat.",
    source="Stone, Patton & Heen 1999, Difficult Conversations",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You ignored the second part of the question.", "The second part of the question isn't addressed yet."),
        Example("You ignored my comments.", "My comments haven't been addressed yet."),
        Example("You disregarded the instructions on page 2.", "The instructions on page 2 haven't been followed."),
        Example(
            "You completed part 1, but you overlooked the counterargument.",
            "You completed part 1, but the counterargument isn't addressed yet.",
        ),
    ),
    keeps=(
        "You ignored the noise.",
        "You ignored most of the question.",
        "You didn't ignore the question.",
        "If you ignored the question, go back.",
        '"You ignored my comments," he said.',
    ),
    licence=("negation",),
)
