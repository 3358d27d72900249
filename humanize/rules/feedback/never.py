"""feedback.never: "You never read the instructions" -> "You haven't read the instructions"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import you_clauses
from humanize.rules.feedback.guards import COURTEOUS, guarded
from humanize.rules.feedback.wording import participle
from humanize.types import Document, Example, Goal, Hit, Rule

# What somebody does with a task; other verbs are feedback.did-not's, or habits that one piece of work can't show.
_VERBS = frozenset({"read", "reread", "re-read", "open", "watch", "use", "try", "finish", "complete", "look", "study", "learn"})
_THINGS = re.compile(
    r"\b(?:instructions?|questions?|brief|task|task sheet|rubric|feedback|comments?|notes?|source|sources|text|book|chapter|"
    r"article|poem|play|guide|guidelines?|checklist|criteria|example|examples|template|method|formula|dictionary|worksheet|"
    r"exercises?|video|data|map|template|plan|page)\b", re.I)
_HABIT = re.compile(r"\b(?:on time|in class|when|at home|until|before|again|if|unless|because|any)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    words = document.tokens
    for clause in you_clauses(document):
        if clause.kind != "never" or clause.manner or clause.verb.index + 1 >= clause.end:
            continue
        verb = lemma(clause.verb.text, "VERB")
        object_words = document.text[clause.verb.end : words[clause.end - 1].end]
        between = document.text[clause.subject.end : clause.verb.start]
        if verb not in _VERBS or not _THINGS.search(object_words) or _HABIT.search(object_words):
            continue
        if between.strip().lower() not in ("never", "have never", "'ve never", "also never"):
            continue
        also = "also " if "also" in between else ""
        yield Hit(clause.subject.start, clause.verb.end, (f"you {also}haven't {participle(document, verb)}",))


RULE = Rule(
    id="feedback.never",
    message="“Never” is about the person; say it about this piece of work.",
    source="Stone, Patton & Heen 1999, Difficult Conversations",
    find=guarded(_find),
    when=COURTEOUS,
    licence=("negation",),
    examples=(
        Example("You never read the instructions.", "You haven't read the instructions.", {"domain": "education"}),
        Example("Your graph is neat, but you never used the 3 sources.",
                "Your graph is neat, but you haven't used the 3 sources.",
                {"domain": "education"}),
        Example("You never looked at the rubric for part 2.", "You haven't looked at the rubric for part 2.",
                {"domain": "education"}),
    ),
    keeps=(
        "You never read the notes in class.",
        "You never listen.",
        "If you never read the brief, read it now.",
        "You never use the book when you are stuck.",
        '"You never read the instructions," he said.',
    ),
)
