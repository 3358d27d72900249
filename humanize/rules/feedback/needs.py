"""What the work still needs, said of the place that needs it (EDITORIAL's F-need), and what else the clause holds."""

from humanize.rules.feedback.clauses import Clause
from humanize.rules.feedback.phrases import NounPhrase, noun_phrase, quantified
from humanize.rules.feedback.verbs import GIVES
from humanize.rules.feedback.wording import is_not, needs, participle, with_yet, yet_allowed
from humanize.rules.feedback.work import is_part_of_work, whole_work
from humanize.types import Document, Goal, Hit, Token


def need(document: Document, goal: Goal, clause: Clause, phrase: NounPhrase, tail: tuple[str, Token | None]) -> tuple[str, ...]:
    """ "This still needs a title"; the place of the missing thing is the subject where the comment names it."""
    if clause.manner:
        return ()
    verb = "also need" if clause.also else "still need"
    place = place_of(document, clause, phrase, tail)
    if place is not None:
        return (f"{place.text} {verb}{'' if place.plural else 's'} {phrase.text}",)
    subject = named_work(document, clause)
    if not subject and clause.subject.index == clause.sentence.first and clause.sentence.index == 0:
        subject = "this"
    if subject:
        return (f"{subject} {verb}s {phrase.text}{tail[0]}",)
    if phrase.first.lower in ("a", "an"):
        rest = phrase.text.split(" ", 1)[1]
        phrase_text = rest
    else:
        phrase_text = phrase.text
    be = "are" if phrase.plural else "is"
    also = "also " if clause.also else ""
    plain = f"there {be} {also}no {phrase_text}{tail[0]}"
    if yet_allowed(document, goal) and not tail[0]:
        return (f"{plain} yet", plain)
    return (plain,)


def place_of(document: Document, clause: Clause, phrase: NounPhrase, tail: tuple[str, Token | None]) -> NounPhrase | None:
    """The "in Table 1" behind the object, if that is all that follows."""
    first = tail[1]
    if first is None or first.lower not in ("in", "for", "to", "at", "on"):
        return None
    place = noun_phrase(document, clause.sentence, first.index + 1, clause.end)
    if place is None or place.last.index + 1 != clause.end or not is_part_of_work(place.head) or quantified(document, place):
        return None
    return place if place.definite or place.first.tag.startswith("NN") else None


def any_of(
    document: Document, goal: Goal, clause: Clause, phrase: NounPhrase, tail: tuple[str, Token | None], word: str
) -> tuple[str, ...]:
    """ "You didn't give any evidence" -> "There isn't any evidence yet"; "any of the axes" -> "none of the axes"."""
    if clause.kind == "fail" and "any" not in phrase.text.lower() or clause.manner or by_which(tail):
        return ()
    also = "also " if clause.also else ""
    if word in GIVES:
        plain = f"there {is_not(phrase.plural)} {also}{phrase.text}"
        yet = yet_allowed(document, goal) and not says_yet(plain + tail[0])
        return (f"{plain} yet{tail[0]}", plain + tail[0]) if yet else (plain + tail[0],)
    rest = phrase.text.split(" ", 1)[1]
    if rest.startswith("of "):
        return ()
    return with_yet(
        document, goal, f"no {rest} {'are' if phrase.plural else 'is'} {also}".rstrip(), participle(document, word), tail[0]
    )


def more_of(document: Document, clause: Clause, phrase: NounPhrase, tail: tuple[str, Token | None]) -> Hit | None:
    """ "You didn't include enough detail" -> "This needs more detail"."""
    noun = phrase.text.split(" ", 1)[1] if " " in phrase.text else ""
    if not noun or clause.manner or noun.startswith(("of ", "to ")):
        return None
    place = place_of(document, clause, phrase, tail)
    also = "also " if clause.also else ""
    if place is not None:
        text = f"{place.text} {also}{needs(place.plural)} more {noun}"
    else:
        subject = named_work(document, clause) or ("this" if clause.subject.index == 0 else "")
        if not subject or tail[0]:
            return None
        text = f"{subject} {also}needs more {noun}"
    return Hit(clause.subject.start, document.tokens[clause.end - 1].end, (text,))


def named_work(document: Document, clause: Clause) -> str:
    """The whole work that was named before ("your essay"), "it" within the same sentence, or ""."""
    found = whole_work(document, clause.subject.index)
    if found is None:
        return ""
    words, noun = found
    if noun.sentence == clause.sentence.index:
        return "it" if noun.dep == "nsubj" and words.startswith("your") else ""
    return words


def says_yet(text: str) -> bool:
    """Whether a text already says when: "yet", "still", "already", "again"."""
    return any(word in text.lower().split() for word in ("yet", "still", "already", "again"))


def by_which(tail: tuple[str, Token | None]) -> bool:
    """Whether a tail opens with a relative clause."""
    return tail[0].startswith(", which")
