"""feedback.shout: "You MUST cite this!!" -> "You must cite this."."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.verbs import GIVES, PROCESSES, REVISES, SHOWS, STATES
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_MARKS = re.compile(r"(?:!\s?){2,}|(?:\?\s?){2,}|[?!]*(?:\?!|!\?)[?!]*")
# Everyday words that people shout; an unknown capital word may be an acronym.
_SHOUTED_WORDS = """
must not no never always do don't stop again still all any every each only very really now why what where when how who
read look listen this that these those is are was were be been have has had need needs should will can cannot can't
won't didn't doesn't isn't aren't wrong bad good more less much many too so enough please both none nothing everything
before after first your you it and but or because also just even ever did does done write rewrite proofread spelling
grammar answer question careful sources late weak poor missing incorrect unclear immediately details evidence units
labels title
"""
_SHOUTED = frozenset(_SHOUTED_WORDS.split())
_WARNING = re.compile(
    r"\b(?:danger\w*|warning|caution|safety|evacuat\w*|alarm|fire|flame|acid|electric\w*|poison\w*|toxic|"
    r"hazard\w*|goggles|emergency)\b",
    re.I,
)
_ACRONYMS = frozenset({"it", "us", "who", "or", "all", "do", "is", "are", "no", "can", "so", "am", "it's", "may", "act", "sat"})
_VERBS = REVISES | STATES | PROCESSES | GIVES | SHOWS
_SPELLED = re.compile(r"[A-Z]{2,}(?:['’][A-Z]{1,2})?")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal) or document.has("urgent"):
        return
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if _WARNING.search(document.text, sentence.start, sentence.end):
            continue
        letters = [t for t in words if t.text.isalpha()]
        loud = [t for t in letters if t.text.isupper() and len(t.text) > 1]
        everything = len(letters) >= 4 and len(loud) >= 0.8 * len(letters)
        for n, token in enumerate(words):
            if not everything and _shouted(document, words, n, token):
                yield Hit(token.start, token.end, (_quiet(token, token.start == sentence.start),))
        if everything:
            hit = _whole(document, sentence, words)
            if hit is not None:
                yield hit
        yield from _marks(document, sentence, words, everything)


def _shouted(document: Document, words: tuple[Token, ...], n: int, token: Token) -> bool:
    if not token.text.isupper() or not token.text.isalpha() or len(token.text) < 2:
        return token.text.isupper() and token.lower == "n't" and n > 0 and words[n - 1].text.isupper()
    known = token.lower in _SHOUTED or (len(token.text) > 4 and (is_work(token) or lemma(token.text, "VERB") in _VERBS))
    if not known or token.tag.startswith("NNP") and token.lower in _ACRONYMS:
        return False
    lone = not any(
        other.text.isupper() and len(other.text) > 1 and other.lower not in _SHOUTED
        for other in (*words[max(0, n - 1) : n], *words[n + 1 : n + 2])
    )
    return lone and not (
        token.lower in _ACRONYMS
        and not (n and words[n - 1].text.isupper() or n + 1 < len(words) and words[n + 1].text.isupper())
        and token.lower in ("it", "us", "who", "or", "act", "sat", "may", "am")
    )


def _quiet(token: Token, opening: bool) -> str:
    lower = token.text.lower()
    return lower[0].upper() + lower[1:] if opening else lower


def _whole(document: Document, sentence: Sentence, words: tuple[Token, ...]) -> Hit | None:
    """A sentence all in capitals, if every word is an everyday one."""
    if any(
        t.text.isalpha()
        and t.text.isupper()
        and len(t.text) > 1
        and not (
            t.lower in _SHOUTED
            or is_work(t)
            or lemma(t.text, "VERB") in _VERBS
            or t.lower in ("to", "the", "a", "an", "of", "in", "on", "at", "for")
        )
        for t in words
    ):
        return None
    start, end = words[0].start, words[-1].end
    for word in reversed(words):
        if word.pos != "PUNCT" and any(c.isalnum() for c in word.text):
            end = word.end
            break
    lower = re.sub(r"\bi\b", "I", document.text[start:end].lower())
    return Hit(start, end, (lower[0].upper() + lower[1:],))


def _marks(document: Document, sentence: Sentence, words: tuple[Token, ...], everything: bool) -> Iterator[Hit]:
    """ "!!", "??" and "?!" as one mark; "!" behind a criticism as a full stop."""
    criticism = any(f.start < sentence.end and sentence.start < f.end for f in document.flagged("criticism"))
    praise = any(f.start < sentence.end and sentence.start < f.end for f in document.flagged("praise"))
    tail = document.text[sentence.start : min(len(document.text), sentence.end + 1)]
    for match in _MARKS.finditer(document.text, sentence.start, sentence.end):
        question = "?" in match.group()
        mark = "?" if question else "!" if praise else "."
        end = sentence.start + len(document.text[sentence.start : match.end()].rstrip())
        yield Hit(match.start(), end, (mark,))
    blames = criticism or everything
    if tail.rstrip().endswith("!") and not _MARKS.search(tail) and blames and not praise:
        at = sentence.start + len(document.text[sentence.start : sentence.end].rstrip())
        yield Hit(at - 1, at, (".",))


RULE = Rule(
    id="feedback.shout",
    message="Capitals and rows of marks read as shouting.",
    source="Shea 1994, Netiquette",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You MUST cite this!!", "You must cite this."),
        Example("Your essay has NO conclusion!", "Your essay has no conclusion."),
        Example("Where is the evidence for this claim???", "Where is the evidence for this claim?"),
        Example("You did NOT label the 2 axes.", "You did not label the 2 axes."),
    ),
    keeps=(
        "Use the MLA style.",
        "Great work!",
        "The WHO report is your best source.",
        "Convert the file to PDF in your report.",
        'She shouted, "You MUST cite this!!"',
        "The answer is in the US section of your report.",
    ),
)
