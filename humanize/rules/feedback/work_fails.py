"""feedback.work-fails: "The method fails to state the concentration" -> "The method doesn't state the concentration yet"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.clauses import clause_end
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.subjects import work_subject
from humanize.rules.feedback.wording import yet_allowed
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_VERBS_WORDS = """
explain discuss address answer compare show follow use support describe consider state define identify mention justify
analyse analyze evaluate specify link connect develop include provide give present introduce summarise summarize
convince demonstrate acknowledge account clarify establish engage meet make cite prove reach offer indicate reflect
"""
_VERBS = frozenset(_VERBS_WORDS.split())
_SAID = re.compile(r"\b(?:yet|still|already|again|once)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if final_mark(document, sentence) == "?" or len(words) > 45:
            continue
        for fail in words[1:-2]:
            if fail.lower in ("fails", "fail", "failed") and document.tokens[fail.index + 1].lower == "to":
                hit = _read(document, goal, sentence, fail)
                if hit is not None:
                    yield hit


def _read(document: Document, goal: Goal, sentence: Sentence, fail: Token) -> Hit | None:
    words = document.tokens
    before = words[fail.index - 1]
    also = before.lower == "also"
    verb = words[fail.index + 2]
    subject_end = before.index if also else fail.index
    subject = _subject(document, sentence, subject_end, goal)
    if subject is None or verb.lower not in _VERBS or not about_work(document, goal, subject):
        return None
    pronoun = subject.lower in ("it", "which")
    several = subject.tag in ("NNS", "NNPS") or fail.lower == "fail"
    do = "didn't" if fail.lower == "failed" and pronoun else "don't" if several else "doesn't"
    plain = f"{do} {verb.text}"
    end = clause_end(document, sentence, fail, verb.index + 1) if not pronoun else None
    rest = document.text[verb.end : words[end - 1].end] if end else ""
    lead = "also " if also else ""
    start = before.start if also else fail.start
    if end and yet_allowed(document, goal) and not pronoun and not _SAID.search(rest) and do != "didn't":
        short = len(rest.split()) <= 4 and not any(t.pos in ("VERB", "AUX") for t in words[verb.index + 1 : end])
        texts = (f"{lead}{plain}{rest} yet" if short else f"{lead}{do} yet {verb.text}{rest}", f"{lead}{plain}{rest}")
        return Hit(start, words[end - 1].end, texts)
    return Hit(start, verb.end, (f"{lead}{plain}",))


def _subject(document: Document, sentence: Sentence, end: int, goal: Goal) -> Token | None:
    """The head of a phrase about work before token `end`; "it" or "which" where it hangs on a reason or a comma."""
    words = document.tokens
    last = words[end - 1]
    if last.lower in ("it", "which"):
        before = words[end - 2].lower if end - 2 >= sentence.first else ""
        return last if goal.domain == "education" and before in ("as", "because", "since", ",") else None
    found = work_subject(document, sentence, end)
    return found[1] if found else None


RULE = Rule(
    id="feedback.work-fails",
    message="“Fails to” is a verdict; “doesn't … yet” is a description.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Your introduction fails to define the key term.", "Your introduction doesn't define the key term yet."),
        Example(
            "Your draft also fails to explain how the 40 pupils were chosen.",
            "Your draft also doesn't yet explain how the 40 pupils were chosen.",
        ),
        Example(
            "The title works, but your paragraphs fail to follow an order.",
            "The title works, but your paragraphs don't follow an order yet.",
        ),
    ),
    keeps=(
        "The council fails to explain the delay.",
        "Your essay never fails to surprise me.",
        "If your essay fails to answer the question, it scores 0.",
        'He wrote, "Your introduction fails to define the key term."',
    ),
    licence=("negation",),
)
