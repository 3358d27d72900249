"""feedback.no-noun: "There is no evidence for this claim" -> "This claim still needs evidence"."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.missing import lacking, needed
from humanize.rules.feedback.subjects import several, work_subject
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_GIVING = frozenset(
    {"give", "gave", "provide", "provided", "offer", "offered", "include", "included", "present", "presented", "use", "used"}
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if len(words) > 45 or final_mark(document, sentence) == "?":
            continue
        for token in words:
            at = _denial(document, sentence, token)
            if at is not None:
                hit = needed(document, goal, sentence, token, at, "still need")
                if hit is not None:
                    yield hit
            elif token.lower in ("has", "have", "lacks", "lack", "does", "do"):
                hit = _lacking(document, goal, sentence, token)
                if hit is not None:
                    yield hit


def _denial(document: Document, sentence: Sentence, start: Token) -> int | None:
    """The token after "there is no", "you have no", "you lack", "you don't have any"; None for other words."""
    words = document.tokens
    if start.lower not in ("there", "you") or not starts_clause(document, sentence, start):
        return None
    found = [t.lower for t in words[start.index + 1 : min(start.index + 6, sentence.last)]]
    at = start.index + 1
    skipped = 0
    while found and found[0] in ("also", "just", "simply", "still", "currently"):
        if found[0] in ("still", "currently"):
            return None
        found, skipped = found[1:], skipped + 1
    at += skipped
    for shape in (("is",), ("are",), ("'s",)) if start.lower == "there" else (("have",), ("'ve", "got"), ("have", "got")):
        if tuple(found[: len(shape)]) == shape:
            rest = found[len(shape) :]
            if rest[:1] == ["no"]:
                return _main(document, start, at + len(shape) + 1)
            if start.lower == "there" and rest[:2] in (["n't", "any"], ["not", "any"], ["n't", "a"], ["not", "a"], ["n't", "an"]):
                return _main(document, start, at + len(shape) + 2)
    if start.lower == "you" and found[:1] and found[0] in _GIVING and found[1:2] == ["no"]:
        return _main(document, start, at + 2)
    if start.lower == "you" and found[:1] == ["lack"]:
        return _main(document, start, at + (2 if found[1:2] in (["a"], ["an"], ["any"]) else 1))
    if start.lower == "you" and found[:1] == ["do"] and found[1:3] in (["n't", "have"], ["not", "have"]):
        return _main(document, start, at + 4) if found[3:4] in (["a"], ["an"], ["any"]) else None
    if start.lower == "you" and found[:1] == ["have"] and found[1:3] in (["n't", "got"], ["not", "got"]):
        return _main(document, start, at + 4) if found[3:4] in (["a"], ["an"], ["any"]) else None
    return None


def _lacking(document: Document, goal: Goal, sentence: Sentence, verb: Token) -> Hit | None:
    """ "Your essay has no thesis", "Your report lacks a conclusion", "Your essay doesn't have a thesis"."""
    subject = work_subject(document, sentence, verb.index)
    found = [t.lower for t in document.tokens[verb.index + 1 : min(verb.index + 5, sentence.last)]]
    if subject is None or not about_work(document, goal, subject[1]):
        return None
    if verb.lower in ("has", "have") and found[:1] == ["no"]:
        at = verb.index + 2
    elif verb.lower in ("lacks", "lack"):
        at = verb.index + (2 if found[:1] and found[0] in ("a", "an", "any") else 1)
    elif found[:3] in (
        ["n't", "have", "a"],
        ["not", "have", "a"],
        ["n't", "have", "an"],
        ["n't", "have", "any"],
        ["not", "have", "any"],
    ):
        at = verb.index + 4
    else:
        return None
    return lacking(document, sentence, verb, at, several(subject[1]))


def _main(document: Document, start: Token, at: int) -> int | None:
    head = document.tokens[start.head]
    return at if start.dep in ("expl", "nsubj") and main_clause(document, head) else None


RULE = Rule(
    id="feedback.no-noun",
    message="Saying what is needed tells the writer what to do; “no …” only says that something is wrong.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("There is no evidence for this claim.", "This claim still needs evidence."),
        Example("You have no thesis in your introduction.", "Your introduction still needs a thesis."),
        Example("Your report lacks a conclusion.", "Your report still needs a conclusion."),
        Example("Your essay has no clear structure.", "Your essay still needs a clear structure."),
        Example("You provide no evidence for this.", "This still needs evidence."),
        Example("You lack examples in paragraph 3.", "Paragraph 3 still needs examples."),
        Example("You don't have a conclusion.", "This still needs a conclusion."),
        Example(
            "The graph is good. There is no evidence for the claim that heat caused the change.",
            "The graph is good. The claim that heat caused the change still needs evidence.",
        ),
        Example(
            "Your report is too short. There is no explanation of the method.",
            "Your report is too short. Your report still needs an explanation of the method.",
        ),
        Example(
            "You have no citations in your second paragraph, and the last page is missing.",
            "Your second paragraph still needs citations, and the last page is missing.",
        ),
    ),
    keeps=(
        "There is no evidence that the drug works.",
        "There is no need to change the title.",
        "There are no errors in your introduction.",
        "You have no reason to rewrite the conclusion.",
        "There is no limit on the number of sources.",
        "There is no example in the book.",
        'He said, "There is no evidence for this claim."',
        "If there is no title in your draft, it comes back.",
    ),
    licence=("negation",),
)
