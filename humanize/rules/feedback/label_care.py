"""feedback.label-care: "You were careless with your units" -> "Your units need more care"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.clauses import clause_end, main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import noun_phrase
from humanize.rules.feedback.work import is_mistake, is_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_LABELS = frozenset({"careless", "sloppy", "lazy"})
_BE = frozenset({"are", "'re", "were", "is", "was", "'s"})
_NOT_SAFE = re.compile(r"\b(?:acid|flame|blade|knife|chemicals?|glass|burner|hot|sharp|electric\w*|voltage)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?" or _NOT_SAFE.search(document.text[sentence.start : sentence.end]):
            continue
        for token in document.words(sentence):
            hit = None
            if token.lower in _LABELS:
                hit = _person(document, sentence, token)
            elif token.lower == "careful":
                hit = _warning(document, sentence, token)
            if hit is not None:
                yield hit


def _phrase_after(document: Document, sentence: Sentence, label: Token, top: Token) -> tuple[str, bool, int] | None:
    words = document.tokens
    at = label.index + 2
    if at >= sentence.last or words[label.index + 1].lower not in ("with", "about", "in"):
        return None
    end = clause_end(document, sentence, top, at)
    phrase = noun_phrase(document, sentence, at, end or at)
    if phrase is None or phrase.last.index + 1 != end or not (is_work(phrase.head) or is_mistake(phrase.head)):
        return None
    return phrase.text, phrase.plural, end


def _person(document: Document, sentence: Sentence, label: Token) -> Hit | None:
    words = document.tokens
    very = words[label.index - 1].lower in ("very", "so", "really", "extremely")
    at = label.index - (2 if very else 1)
    if at - 1 < sentence.first or words[at].lower not in _BE:
        return None
    who = words[at - 1]
    first = words[at - 2] if at - 2 >= sentence.first and words[at - 2].tag == "NNP" and who.tag == "NNP" else who
    if not (who.lower in ("you", "he", "she", "they") or who.tag == "NNP") or who.head != label.index:
        return None
    if not starts_clause(document, sentence, first) or not main_clause(document, label):
        return None
    found = _phrase_after(document, sentence, label, label)
    if found is None:
        return None
    text, plural, end = found
    if who.tag == "NNP" and not text.lower().startswith(("his ", "her ", "their ")) or text.lower().startswith(("the way", "a ")):
        return None
    start = first.start
    if who.tag == "NNP":  # a name that is left out would be lost
        name = document.text[first.start : who.end]
        text = f"{name}{'’s' if '’' in document.text else chr(39) + 's'} {text.split(' ', 1)[1]}"
    return Hit(start, words[end - 1].end, (f"{text} need{'' if plural else 's'} {'much ' if very else ''}more care",))


def _warning(document: Document, sentence: Sentence, label: Token) -> Hit | None:
    """ "Be (more) careful with your units"."""
    words = document.tokens
    more = words[label.index - 1].lower == "more"
    at = label.index - (2 if more else 1)
    if at != sentence.first or words[at].lower != "be":
        return None
    found = _phrase_after(document, sentence, label, label)
    return Hit(words[at].start, words[found[2] - 1].end, (f"please take more care with {found[0]}",)) if found else None


RULE = Rule(
    id="feedback.label-care",
    message="“Careless” judges the person. Name the part of the work that needs more care.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You were careless with your units.", "Your units need more care."),
        Example("She was careless with her diagrams.", "Her diagrams need more care."),
        Example("You are very sloppy with the punctuation in part 2.", "The punctuation in part 2 needs much more care."),
        Example("Be more careful with your spelling.", "Please take more care with your spelling."),
    ),
    keeps=(
        "Be careful with the acid.",
        "You were careless with the car.",
        "You weren't careless with your units.",
        "Were you careless with your units?",
        '"You were careless with your units," it said.',
    ),
)
