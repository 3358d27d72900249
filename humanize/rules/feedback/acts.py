"""Finds plain acts of the writer ("you misspelled three names") and turns them into a state of the work."""

from collections.abc import Iterator
from dataclasses import dataclass

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import clause_end, main_clause, starts_clause
from humanize.rules.feedback.phrases import NounPhrase, noun_phrase
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Sentence, Token

_SKIPPED = frozenset({"also", "simply", "just", "clearly", "obviously", "merely", "completely", "totally", "once"})
_DEGREES = frozenset({"completely", "totally", "once"})


@dataclass(frozen=True, slots=True)
class Act:
    """ "you (adverbs) verb (particle) NP tail": the tail runs from the phrase's end to token `end` (exclusive)."""

    sentence: Sentence
    start: Token
    verb: Token
    base: str
    adverbs: tuple[str, ...]
    phrase: NounPhrase
    tail: str
    end: int


def acts(document: Document, verbs: dict[str, str], *, short: bool = False) -> Iterator[Act]:
    """Statements "you VERB NP" with a verb of `verbs` (lemma -> particle or ""); `short` keeps modifiers in the tail."""
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if len(words) > 45 or final_mark(document, sentence) == "?":
            continue
        for i, you in enumerate(words[:-2]):
            if you.lower != "you" or not starts_clause(document, sentence, you):
                continue
            at = i + 1
            adverbs: list[str] = []
            while at < len(words) - 1 and (
                words[at].lower in _SKIPPED or words[at].lower in ("have", "'ve") and words[at + 1].tag in ("VBN", "VBD", "RB")
            ):
                if words[at].lower in _SKIPPED:
                    adverbs.append(words[at].lower)
                at += 1
            act = _act(document, sentence, you, words[at], verbs, tuple(adverbs), short=short)
            if act is not None:
                yield act


def _act(
    document: Document,
    sentence: Sentence,
    you: Token,
    verb: Token,
    verbs: dict[str, str],
    adverbs: tuple[str, ...],
    *,
    short: bool,
) -> Act | None:
    words = document.tokens
    base = lemma(verb.text, "VERB")
    if base not in verbs or verb.pos not in ("VERB", "AUX") or you.head != verb.index or not main_clause(document, verb):
        return None
    if set(adverbs) & _DEGREES:
        return None
    at = verb.index + 1
    if verbs[base]:
        if at >= sentence.last or words[at].lower != verbs[base]:
            return None
        at += 1
    end = clause_end(document, sentence, verb, at)
    if end is None or at >= end:
        return None
    phrase = noun_phrase(document, sentence, at, end, only_of=short)
    if phrase is None:
        return None
    tail = document.text[phrase.last.end : words[end - 1].end]
    return Act(sentence, you, verb, base, adverbs, phrase, tail, end)
