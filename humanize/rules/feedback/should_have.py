"""feedback.should-have: "You should have compared both poems" -> "Next time, compare both poems"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import COURTEOUS, guarded
from humanize.rules.feedback.verbs import GIVES, LOOSE, PROCESSES, REVISES, SHOWS, STATES
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = (
    REVISES | STATES | PROCESSES | GIVES | SHOWS | {"write", "start", "begin", "plan", "organise", "organize", "quote", "focus"}
)
_LOCKED = re.compile(r"\b(?:if|accident|police|been|not|never|by now|next time|in the next|last time|yesterday)\b|n['’]t", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        words = document.words(sentence)
        text = document.text[sentence.start : sentence.end]
        if final_mark(document, sentence) == "?" or _LOCKED.search(text):
            continue
        for i, you in enumerate(words[:-4]):
            also = words[i + 1].lower == "also"
            rest = words[i + 2 :] if also else words[i + 1 :]
            if you.lower != "you" or len(rest) < 4 or not starts_clause(document, sentence, you):
                continue
            at = (
                2
                if rest[0].lower in ("should", "could") and rest[1].lower in ("have", "'ve", "of")
                else (3 if [t.lower for t in rest[:3]] == ["ought", "to", "have"] else 0)
            )
            if not at or at + 1 >= len(rest):
                continue
            verb = rest[at]
            base = lemma(verb.text, "VERB")
            if (
                base not in _VERBS
                or verb.tag not in ("VBN", "VBD")
                or you.head not in (verb.index, rest[0].index)
                or not main_clause(document, document.tokens[you.head])
            ):
                continue
            objects = [t for t in rest[at + 1 : at + 7] if is_work(t)]
            if not any(t.head in (verb.index, rest[0].index) and t.dep in ("obj", "ccomp", "xcomp") for t in rest[at + 1 :]):
                continue
            if not objects and (goal.domain != "education" or base in LOOSE) or not about_work(document, goal, *objects):
                continue
            if i and words[i - 1].lower not in ("also", ","):
                continue
            when = "in the next draft" if document.has("revisable") else "next time"
            yield Hit(you.start, verb.end, (f"{when}, {'also ' if also else ''}{base}",))
            break


RULE = Rule(
    id="feedback.should-have",
    message="The writer can't change what is past; say what to do next time.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=COURTEOUS,
    examples=(
        Example("You should have compared both poems.", "Next time, compare both poems."),
        Example("You could have explained your method in 2 sentences.", "Next time, explain your method in 2 sentences."),
        Example(
            "Revise and resubmit. You should have cited the survey in part 3.",
            "Revise and resubmit. In the next draft, cite the survey in part 3.",
        ),
        Example("You ought to have checked the totals.", "Next time, check the totals."),
    ),
    keeps=(
        "You could have been hurt.",
        "You should have left earlier.",
        "You should not have cited the blog.",
        "If you had read it, you could have compared both poems.",
        "You should have received my report.",
        '"You should have compared both poems," he said.',
    ),
    licence=("modality",),
)
