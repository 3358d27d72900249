"""What a comment is about: the nouns of written work, and the work as a whole ("your essay")."""

import re

from humanize.rules.lists import MISTAKE, WORK
from humanize.types import Document, Goal, Token

# Parts and kinds of work that the shared list leaves out.
_MORE = frozenset(
    {
        "assignment",
        "project",
        "homework",
        "dissertation",
        "article",
        "review",
        "abstract",
        "script",
        "poem",
        "lab",
        "program",
        "presentation",
        "proposal",
        "chapter",
        "discussion",
        "bibliography",
        "reference",
        "footnote",
        "caption",
        "figure",
        "chart",
        "ending",
        "plot",
        "character",
        "detail",
        "word",
        "paragraphing",
        "equation",
        "formula",
        "variable",
        "hypothesis",
        "quote",
        "statement",
        "rebuttal",
        "counterargument",
        "counter-argument",
        "explanation",
        "description",
        "interpretation",
        "evaluation",
        "comparison",
        "handwriting",
        "portfolio",
        "manuscript",
        "composition",
        "coursework",
        "worksheet",
        "sketch",
        "drawing",
        "storyline",
        "dialogue",
        "tone",
        "style",
        "vocabulary",
        "phrasing",
        "referencing",
        "organisation",
        "organization",
        "list",
        "question",
        "task",
        "comment",
        "sum",
        "total",
        "measurement",
        "uncertainty",
        "appendix",
        "step",
        "idea",
        "topic",
        "flow",
        "writing",
        "work",
        "effort",
        "attempt",
        "response",
        "submission",
        "piece",
        "text",
        "line",
        "part",
        "half",
        "date",
        "scale",
        "key",
        "legend",
        "link",
        "connection",
        "relationship",
        "argumentation",
        "voice",
        "opinion",
        "account",
        "sequence",
        "column",
        "row",
        "number",
        "data",
        "sample",
        "test",
        "experiment",
        "theory",
        "context",
        "message",
        "term",
        "definition",
        "name",
        "docstring",
        "comma",
        "apostrophe",
        "verb",
        "tense",
        "logic",
        "plan",
        "outline",
        "image",
        "axe",
        "ax",
        "axes",
        "map",
        "essay",
        "sketchbook",
        "use",
        "semicolon",
        "colon",
        "bracket",
        "hyphen",
        "pseudocode",
        "loop",
        "error-handling",
        "documentation",
    }
)
# A piece of work that a comment may be about as a whole.
WHOLE = frozenset(
    {
        "essay",
        "paper",
        "report",
        "draft",
        "story",
        "summary",
        "analysis",
        "code",
        "program",
        "assignment",
        "project",
        "proposal",
        "presentation",
        "article",
        "review",
        "chapter",
        "poem",
        "script",
        "portfolio",
        "manuscript",
        "dissertation",
        "composition",
        "coursework",
        "homework",
        "submission",
        "work",
        "piece",
        "speech",
        "critique",
        "answer",
    }
)
# A place in the work; "question" and "task" are what the work answers, not part of it.
_NOT_PART = frozenset({"question", "task", "comment", "date", "number", "key", "name", "effort", "message"})


def is_work(token: Token) -> bool:
    """Whether a noun names work or a part of it, in any number."""
    return token.pos in ("NOUN", "PROPN", "ADJ", "VERB") and _in(token, WORK | _MORE)


def is_core_work(token: Token) -> bool:
    """Whether a noun names work in the narrow sense: outside school, only these nouns show that work is reviewed."""
    return token.pos in ("NOUN", "PROPN") and _in(token, WORK)


def is_part_of_work(token: Token) -> bool:
    """Whether a noun names a place in the work ("introduction", "Table"), so that "X still needs NP" makes sense."""
    return is_work(token) and not _in(token, _NOT_PART)


def is_mistake(token: Token) -> bool:
    """Whether a noun names a fault."""
    return _in(token, MISTAKE) or token.lower in ("misspelling", "misspellings", "slips", "blunder", "blunders")


def _in(token: Token, words: frozenset[str]) -> bool:
    lower = token.lower
    return (
        token.lemma in words
        or lower in words
        or lower.removesuffix("s") in words
        or (lower.endswith("ies") and lower[:-3] + "y" in words)
        or (lower.endswith("es") and lower[:-2] in words)
    )


def whole_work(document: Document, before: int) -> tuple[str, Token] | None:
    """The nearest earlier "your essay" (its words and its noun) before token `before`; "the essay" if there is none."""
    for first in ("your", "the"):
        for i in range(before - 1, 0, -1):
            noun = document.tokens[i]
            if noun.lemma not in WHOLE or noun.pos not in ("NOUN", "PROPN") or noun.tag == "NNS":
                continue
            start = i
            while (
                start > 0
                and i - start < 3
                and document.tokens[start - 1].tag in ("NN", "NNP", "JJ", "PRP$", "DT")
                and document.tokens[start - 1].sentence == noun.sentence
            ):
                start -= 1
                if document.tokens[start].lower == first:
                    break
            after = document.tokens[i + 1] if i + 1 < len(document.tokens) else None
            specific = (
                after is not None
                and after.lower in ("to", "by", "of", "for", "'s", "on", "about")
                or (after is not None and after.tag.startswith(("NN", "CD", "POS")))
            )
            if document.tokens[start].lower != first or noun.lemma == "answer" and specific or first == "the" and specific:
                continue
            words = document.text[document.tokens[start].start : noun.end]
            if quoted(document, document.tokens[start].start, noun.end) or "\n" in words:
                continue
            return words[0].lower() + words[1:], noun
    return None


def about_work(document: Document, goal: Goal, *nouns: Token | None) -> bool:
    """Whether a comment is about work: always among teachers, elsewhere only if a noun or the text says so."""
    if goal.domain == "education":
        return True
    if any(t is not None and is_core_work(t) for t in nouns):
        return True
    return bool(
        re.search(
            r"\b(?:your|the) (?:\w+ )?(?:essay|paper|report|draft|code|manuscript|article|proposal|presentation|chapter|"
            r"thesis|story|slides?|design|analysis|assignment|pull request)\b",
            document.text,
            re.I,
        )
    )


def quoted(document: Document, start: int, end: int) -> bool:
    """Whether a span touches a quotation, code or another stretch that nobody may edit."""
    return any(
        p.start < end and start < p.end and p.kind in ("quotation", "code", "url", "email", "placeholder", "markup", "foreign")
        for p in document.protected
    )


def survives(document: Document, start: int, end: int, replacement: str) -> bool:
    """Whether every protected literal in a span is still there in its replacement, and none is cut in two."""
    kept = replacement.casefold()
    return all(
        start <= p.start and p.end <= end and document.text[p.start : p.end].casefold() in kept
        for p in document.protected
        if p.start < end and start < p.end
    )


def inside_quotation(document: Document, start: int, end: int) -> bool:
    """Whether a span lies in (or holds the edge of) a quotation: someone else's words."""
    return any(
        p.kind in ("quotation", "locked", "code", "foreign") and p.start <= start and end <= p.end for p in document.protected
    )
