"""The form that a verb takes where it replaces another one: tense, person and number are those of the verb it replaces."""

from humanize.backends.inflection import inflect
from humanize.text.syntax import child, plural
from humanize.types import Document, Token


def surface_tag(verb: Token, base: str) -> str:
    """The Penn tag of a form of a regular verb, from the tagger where it saw a verb, else from the ending."""
    if verb.tag.startswith("VB") and inflect(base, verb.tag) == verb.lower:
        return verb.tag
    for tag in ("VBG", "VBZ", "VBD"):
        if inflect(base, tag) == verb.lower:
            return tag
    return "VB" if verb.lower == base else ""


def subject_of(document: Document, verb: Token) -> Token | None:
    """The subject of a verb, or of the verb it is joined to."""
    seen = verb
    for _ in range(3):
        found = child(document, seen, "nsubj", "nsubj:pass", "expl")
        if found or seen.dep != "conj":
            return found
        seen = document.tokens[seen.head]
    return None


def be_like(document: Document, verb: Token, tag: str, subject: Token | None) -> str:
    """The form of "be" that stands for a verb form with Penn tag `tag`; "" if the subject isn't known where it counts."""
    if tag == "VBD":
        if subject is None:
            return ""
        return "were" if subject.lower == "you" or plural(document, subject) else "was"
    if tag == "VBP":
        return "am" if subject is not None and subject.lower == "i" else "are"
    return inflect("be", tag)
