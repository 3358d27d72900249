"""Puts singular "they" in the place of a pronoun, with the verb that belongs to it."""

from humanize.types import Document, Splice, Token

_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't"}
_ADVERBS = frozenset(
    {
        "also",
        "always",
        "never",
        "often",
        "usually",
        "only",
        "still",
        "already",
        "then",
        "probably",
        "sometimes",
        "really",
        "just",
        "not",
        "rarely",
        "later",
        "first",
        "actually",
    }
)


def agreement(document: Document, after: int, sentence: int) -> tuple[Splice, ...] | None:
    """The verb whose subject stands right before token `after`, made plural; () if it stays, None where it is unclear."""
    words = document.tokens
    i = after
    while i < len(words) and words[i].sentence == sentence and words[i].lower in _ADVERBS:
        i += 1
    if i >= len(words) or words[i].sentence != sentence:
        return None
    verb = words[i]
    splices: list[Splice] = []
    if verb.lower == "'s":
        following = words[i + 1] if i + 1 < len(words) else None
        have = following is not None and following.tag == "VBN" and verb.lemma == "have"
        return (Splice(verb.start, verb.end, ("’" if "’" in verb.text else "'") + ("ve" if have else "re")),)
    if verb.lower in _VERBS:
        splices.append(Splice(verb.start, verb.end, _VERBS[verb.lower]))
    elif verb.tag == "VBZ":
        splices.append(Splice(verb.start, verb.end, verb.lemma))
    elif verb.tag not in ("MD", "VBD", "VB", "VBP") and verb.lower not in ("'ll", "'d"):
        return None
    # "he or she signs and returns the form": the second verb must change too.
    for other in words[i + 1 :]:
        if other.sentence != sentence:
            break
        if other.dep == "conj" and other.head == verb.index and other.tag == "VBZ":
            if any(words[c].dep.startswith(("nsubj", "expl")) for c in document.children[other.index]):
                continue
            splices.append(Splice(other.start, other.end, _VERBS.get(other.lower, other.lemma)))
    return tuple(splices)


def inverted(document: Document, subject: Token) -> Splice | None:
    """The verb before a subject in a question or after "nor" ("is he or she ready?"), made plural; None if there is none."""
    if subject.index == 0:
        return None
    before = document.tokens[subject.index - 1]
    if before.sentence == subject.sentence and before.lower in _VERBS:
        return Splice(
            before.start, before.end, _VERBS[before.lower] if before.text[0].islower() else _VERBS[before.lower].capitalize()
        )
    return None
