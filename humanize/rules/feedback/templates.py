"""Turns "you didn't V ..." into a sentence about the work (EDITORIAL's F-pass, F-work and F-need)."""

import re

from humanize.backends.inflection import inflect, lemma
from humanize.rules.feedback.clauses import Clause
from humanize.rules.feedback.needs import any_of, by_which, more_of, named_work, need, says_yet
from humanize.rules.feedback.phrases import NounPhrase, noun_phrase, quantified, with_article
from humanize.rules.feedback.verbs import ASKS, GIVES, PROCESSES, SHOWS, STATES
from humanize.rules.feedback.wording import has_not, is_not, participle, was_not, with_yet, yet_allowed
from humanize.rules.feedback.work import about_work
from humanize.types import Document, Goal, Hit, Token

_OPEN = frozenset({"why", "how", "whether", "what", "which", "where", "when", "who"})
# What may follow the object: it stays behind the verb as it stands.
_TAIL_STARTS = frozenset(
    {
        "in",
        "on",
        "at",
        "with",
        "for",
        "from",
        "to",
        "by",
        "before",
        "after",
        "when",
        "while",
        "until",
        "because",
        "since",
        "although",
        "though",
        "even",
        "so",
        "as",
        "anywhere",
        "either",
        "properly",
        "clearly",
        "correctly",
        "throughout",
        "beyond",
        "using",
        "under",
        "within",
        "into",
        "between",
        "about",
        "enough",
        "again",
        "well",
        "anymore",
        "here",
        "there",
        "carefully",
        "fully",
        "too",
        "yet",
        "below",
        "above",
        "alongside",
        "during",
    }
)
_DATED = frozenset({"before", "after", "when", "while", "until", "by", "during"})
# Verbs with a second place of their own: "convert grams to kilograms".
_TWO_PLACES = frozenset({"convert", "link", "connect", "compare", "round", "integrate", "translate", "follow"})
_PRONOUNS = frozenset(
    {
        "it",
        "them",
        "this",
        "that",
        "these",
        "those",
        "him",
        "her",
        "me",
        "us",
        "one",
        "ones",
        "any",
        "anything",
        "yourself",
        "so",
        "everything",
        "what",
    }
)
_HABIT = re.compile(r" (?:on time|in (?:class|time|lessons?)|when|at home|until)\b")
_INTENT = frozenset({"attention", "notes", "time", "effort", "care", "sense", "thought", "way", "reply", "apology", "permission"})


def denied(document: Document, goal: Goal, clause: Clause) -> Hit | None:
    """The replacement of a clause that says what "you" did not do; None where the pattern is not sure."""
    verb = clause.verb
    word = lemma(verb.text, "VERB")
    known = STATES | PROCESSES | GIVES | SHOWS
    if word not in known:
        return None
    words = document.tokens
    start = verb.index + 1
    if word == "put" and start < clause.end and words[start].lower == "in":
        start += 1
    if start >= clause.end:
        return None
    if words[start].lower in _OPEN:
        return _open_question(document, goal, clause, word, start)
    this = (
        words[start].lower in ("this", "it")
        and word not in GIVES
        and (start + 1 == clause.end or words[start + 1].lower in _TAIL_STARTS)
    )
    if this and goal.domain == "education" and clause.kind != "never":
        return _pronoun(document, goal, clause, word, start)
    determines = words[start].tag == "DT" and start + 1 < clause.end and words[start + 1].tag.startswith(("NN", "JJ"))
    if words[start].lower in _PRONOUNS and words[start].tag in ("PRP", "DT", "NN", "WP", "RB") and not determines:
        return None
    phrase = noun_phrase(document, clause.sentence, start, clause.end, verb)
    if phrase is not None and (word in GIVES and not phrase.definite or word in _TWO_PLACES):
        phrase = noun_phrase(document, clause.sentence, start, clause.end, verb, only_of=True)
    if phrase is None or phrase.head.lower in _INTENT or not about_work(document, goal, phrase.head):
        return None
    tail = _tail(document, clause, phrase)
    if tail is None:
        return None
    if clause.kind == "never" and _HABIT.match(tail[0]):
        return None
    many = quantified(document, phrase)
    lower = phrase.first.lower
    if lower == "enough" or many and lower != "any":
        return more_of(document, clause, phrase, tail) if lower == "enough" and word in GIVES else None
    if lower == "any":
        texts = any_of(document, goal, clause, phrase, tail, word)
    elif word in GIVES and not phrase.definite and clause.kind != "never" and not tail[0].startswith((" by", " before")):
        texts = need(document, goal, clause, phrase, tail)
    elif word in GIVES and not phrase.definite:
        return None
    else:
        texts = _passive(document, goal, clause, phrase, tail, word)
    return Hit(clause.subject.start, words[clause.end - 1].end, texts) if texts else None


def _pronoun(document: Document, goal: Goal, clause: Clause, word: str, start: int) -> Hit | None:
    """ "You didn't explain this" -> "This isn't explained yet"."""
    words = document.tokens
    tail = document.text[words[start].end : words[clause.end - 1].end]
    if re.search(r"\b(?:before|after|when|while|until|by)\b|,", tail):
        return None
    also = "also " if clause.also else ""
    this, done = words[start].lower, participle(document, word)
    if word in PROCESSES:
        texts: tuple[str, ...] = (f"{this} {also}hasn't been {clause.manner}{done}{tail}",)
    else:
        texts = with_yet(document, goal, f"{this} {also}isn't", f"{clause.manner}{done}", tail)
    return Hit(clause.subject.start, words[clause.end - 1].end, texts)


def _open_question(document: Document, goal: Goal, clause: Clause, word: str, start: int) -> Hit | None:
    """ "You never explain why S" -> "Your report doesn't yet explain why S"."""
    words = document.tokens
    if word not in ASKS or not about_work(document, goal) or clause.end - start < 3:
        return None
    rest = document.text[words[start].start : words[clause.end - 1].end]
    also = "also " if clause.also else ""
    subject = named_work(document, clause)
    if subject:
        before, after = f"{subject} {also}doesn't", f"{clause.manner}{word} {rest}"
        texts: tuple[str, ...] = (f"{before} {after}",)
        if yet_allowed(document, goal) and not says_yet(rest):
            texts = (f"{before} yet {after}", *texts)
        elif clause.kind == "never":
            texts = (f"{subject} {also}never {_third(word)} {rest}",)
    elif word == "explain" and not clause.manner and not clause.also:
        texts = (f"there is no explanation of {rest}",)
        if yet_allowed(document, goal) and not says_yet(rest):
            texts = (f"there is no explanation yet of {rest}", *texts)
    elif clause.kind != "never" and len(rest.split()) <= 8 and "," not in rest and words[start].lower != "whether":
        texts = with_yet(document, goal, f"{rest} {also}isn't", f"{clause.manner}{participle(document, word)}")
    else:
        return None
    return Hit(clause.subject.start, words[clause.end - 1].end, texts)


def _tail(document: Document, clause: Clause, phrase: NounPhrase) -> tuple[str, Token | None] | None:
    """What follows the object (with its leading space) and its first word; None if it can't stay as it is."""
    words = document.tokens
    at = phrase.last.index + 1
    if at >= clause.end:
        return "", None
    text = document.text[phrase.last.end : words[clause.end - 1].end]
    first = words[at]
    if first.text == "," and at + 1 < clause.end:
        if words[at + 1].lower == "which" and at + 2 < clause.end:
            return text, first
        return (text, first) if words[at + 1].lower in ("because", "since", "although", "though", "so", "even") else None
    return (text, first) if first.lower in _TAIL_STARTS else None


def _passive(
    document: Document, goal: Goal, clause: Clause, phrase: NounPhrase, tail: tuple[str, Token | None], word: str
) -> tuple[str, ...]:
    """The passive of what is missing, or "{Your WORK} doesn't V {NP}" where that reads better."""
    if by_which(tail) and not tail[0].startswith(
        (", which make", ", which mean", ", which leave", ", which is why", ", which weaken")
    ):
        return _with_relative(document, goal, clause, phrase, tail[0], word)
    if re.match(r" (?:before|after|when|while|by) \w+ing\b", tail[0]):
        return ()  # the doer of "before submitting it" would be gone
    also = "also " if clause.also else ""
    general = phrase.bare and phrase.plural and word in ("use", "consider", "discuss", "mention", "acknowledge")
    subject = phrase.text if general else with_article(phrase)
    done = participle(document, word)
    plural = phrase.plural
    if clause.kind == "never":
        return (f"{subject} {'are' if plural else 'is'} {also}never {done}{tail[0]}",)
    if tail[1] is not None and tail[1].lower in _DATED:
        return (f"{subject} {also}{was_not(plural)} {clause.manner}{done}{tail[0]}",)
    work = named_work(document, clause) if word in SHOWS and phrase.first.tag != "PRP$" else ""
    if work:
        after = f"{clause.manner}{word} {phrase.text}{tail[0]}"
        texts: tuple[str, ...] = (f"{work} {also}doesn't {after}",)
        if yet_allowed(document, goal) and not says_yet(after):
            late = len(after.split()) > 5
            texts = (f"{work} {also}doesn't yet {after}" if late else f"{texts[0]} yet", *texts)
        return texts
    if phrase.first.lower in ("a", "an") and not clause.manner and not tail[0].startswith(","):
        none = f"no {phrase.text.split(' ', 1)[1]}"
        if word in PROCESSES:
            return (f"{none} has {also}been {done}{tail[0]}",)
        return with_yet(document, goal, f"{none} is{' also' if also else ''}", done, tail[0])
    if word in PROCESSES:
        return (f"{subject} {also}{has_not(plural)} been {clause.manner}{done}{tail[0]}",)
    return with_yet(document, goal, f"{subject} {also}{is_not(plural)}", f"{clause.manner}{done}", tail[0])


def _with_relative(
    document: Document, goal: Goal, clause: Clause, phrase: NounPhrase, relative: str, word: str
) -> tuple[str, ...]:
    """ "You didn't attach the appendix, which I asked for" -> "The appendix, which I asked for, isn't attached yet"."""
    if len(relative.split()) > 12 or clause.kind == "never" or relative.count(",") > 1:
        return ()
    subject = f"{with_article(phrase)}{relative}, {'also ' if clause.also else ''}"
    if word in PROCESSES:
        return (f"{subject}{has_not(phrase.plural)} been {clause.manner}{participle(document, word)}",)
    return with_yet(document, goal, f"{subject}{is_not(phrase.plural)}", f"{clause.manner}{participle(document, word)}")


def _third(verb: str) -> str:
    return inflect(verb, "VBZ")
