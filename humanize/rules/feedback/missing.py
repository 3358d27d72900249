"""Says what the work needs: "{place} still needs a title", "{place} needs more detail"."""

from humanize.rules.feedback.clauses import clause_end
from humanize.rules.feedback.phrases import NounPhrase, noun_phrase
from humanize.rules.feedback.work import about_work, is_part_of_work, is_work, whole_work
from humanize.text.mend import takes_an
from humanize.types import Document, Goal, Hit, Sentence, Token

_MASS = frozenset(
    {
        "evidence",
        "detail",
        "analysis",
        "data",
        "information",
        "reasoning",
        "support",
        "punctuation",
        "grammar",
        "context",
        "background",
        "depth",
        "commentary",
        "justification",
        "structure",
        "variety",
        "documentation",
        "proof",
        "dialogue",
        "clarity",
        "logic",
        "cohesion",
        "coherence",
        "signposting",
        "referencing",
        "paragraphing",
        "formatting",
        "evaluation",
    }
)
_NEEDED = _MASS | frozenset(
    {
        "explanation",
        "link",
        "connection",
        "reference",
        "citation",
        "topic",
        "focus",
        "counterargument",
        "rebuttal",
        "transition",
        "paragraph",
        "discussion",
        "comparison",
        "interpretation",
        "opinion",
        "unit",
        "label",
        "caption",
    }
)
# What a comment may lack without anything being wrong with the work.
_NOT_NEEDED = frozenset(
    {
        "need",
        "reason",
        "doubt",
        "problem",
        "rush",
        "excuse",
        "way",
        "limit",
        "error",
        "mistake",
        "idea",
        "right",
        "time",
        "choice",
        "typo",
        "slip",
        "gap",
        "question",
        "comment",
        "effort",
        "word",
        "work",
        "point",
        "task",
        "change",
        "message",
        "number",
        "name",
        "date",
        "key",
        "term",
        "step",
        "line",
        "half",
        "part",
        "test",
        "code",
        "homework",
    }
)
_PLACES = frozenset({"for", "in", "to", "on", "at", "behind"})


def needed(document: Document, goal: Goal, sentence: Sentence, start: Token, at: int, verb: str) -> Hit | None:
    """The hit for a clause that starts at `start` and whose missing thing starts at token `at`; None where unsure.

    `verb` is "still need" or "need more", without the ending.
    """
    words = document.tokens
    head_of_clause = words[start.head]
    end = clause_end(document, sentence, head_of_clause, at)
    if end is None or at >= end:
        return None
    thing = noun_phrase(document, sentence, at, end, only_of=True)
    if thing is None or not lackable(thing) or not about_work(document, goal, thing.head):
        return None
    place = _place(document, sentence, thing, end)
    ends = verb.endswith("more")
    text = thing.text if ends else with_a(thing)
    span = start.start, words[end - 1].end
    if place is not None:
        subject, several = place
        return Hit(*span, (f"{subject} {_third(verb, several)} {text}",))
    if thing.last.index + 1 != end:
        return None
    found = whole_work(document, start.index)
    if found is not None and found[1].sentence != sentence.index:
        return Hit(*span, (f"{found[0]} {_third(verb, False)} {text}",))
    if sentence.index == 0 and start.index == sentence.first:
        return Hit(*span, (f"this {_third(verb, False)} {text}",))
    return None


def lacking(document: Document, sentence: Sentence, verb: Token, at: int, plural: bool) -> Hit | None:
    """ "… still needs a thesis" in place of "… has no thesis"."""
    end = clause_end(document, sentence, verb, at)
    thing = noun_phrase(document, sentence, at, end, only_of=True) if end is not None and at < end else None
    if thing is None or not lackable(thing):
        return None
    return Hit(verb.start, thing.last.end, (f"{_third('still need', plural)} {with_a(thing)}",))


def with_a(thing: NounPhrase) -> str:
    """The missing thing with the article that it needs."""
    mass = thing.head.lower in _MASS and not (thing.head.lower == "structure" and thing.first is not thing.head)
    if thing.plural or mass or thing.first.tag in ("DT", "PRP$", "CD") or thing.head.tag == "NNPS":
        return thing.text
    return f"{'an' if takes_an(thing.text) else 'a'} {thing.text}"


def lackable(thing: NounPhrase) -> bool:
    """Whether a thing is one that good work has: only then does its lack mean a need."""
    head = thing.head
    return (is_work(head) or head.lemma in _NEEDED) and head.lemma not in _NOT_NEEDED and not thing.definite


def _place(document: Document, sentence: Sentence, thing: NounPhrase, end: int) -> tuple[str, bool] | None:
    """The "in your method" behind the missing thing, up to the end of the clause, and whether it is plural."""
    words = document.tokens
    at = thing.last.index + 1
    if at + 2 < end and words[at].lower == "to" and words[at + 1].lower in ("support", "justify", "back"):
        at += 2 if words[at + 2].lower == "up" else 1  # "evidence to support your claim"
    elif at + 1 >= end or words[at].lower not in _PLACES:
        return None
    if at + 2 == end and words[at + 1].lower in ("this", "that"):
        return words[at + 1].lower, False
    place = noun_phrase(document, sentence, at + 1, end)
    if place is None or not is_part_of_work(place.head):
        return None
    after = place.last.index + 1
    if after != end and words[after].lower != "that":
        return None
    if (
        not (place.definite or place.last.tag == "CD" or place.first.lower in ("any", "each", "every"))
        or place.first.lower == "any"
    ):
        return None
    if (
        place.first.lower == "the"
        and after == end
        and place.last.tag != "CD"
        and place.head.lemma in ("source", "text", "story", "book", "article", "paper", "report")
    ):
        return None
    return document.text[place.first.start : words[end - 1].end], place.plural


def _third(verb: str, several: bool) -> str:
    return verb if several else verb.replace("need", "needs")
