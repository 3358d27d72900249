"""Lemmas and inflected forms of English words (lemminflect, loaded at first use)."""

from functools import lru_cache

# Clitics and forms that a dictionary of lemmas does not resolve.
_CLITICS = {"n't": "not", "'m": "be", "'re": "be", "'ve": "have", "'ll": "will", "'d": "would", "ca": "can", "wo": "will",
            "sha": "shall", "ai": "be", "'s": "be", "an": "a", "cannot": "can", "me": "I", "us": "we",
            "them": "they", "him": "he"}
_BE = {"VB": "be", "VBD": "was", "VBG": "being", "VBN": "been", "VBP": "are", "VBZ": "is"}
# Forms of which the dictionary lists the rarer one first.
_PREFERRED = {("learn", "VBD"): "learned", ("learn", "VBN"): "learned", ("get", "VBN"): "got", ("prove", "VBN"): "proved",
              ("show", "VBN"): "shown", ("label", "VBN"): "labelled", ("label", "VBD"): "labelled",
              ("label", "VBG"): "labelling", ("proofread", "VBD"): "proofread", ("proofread", "VBN"): "proofread"}


@lru_cache(maxsize=20_000)
def lemma(word: str, pos: str) -> str:
    """The dictionary form of a word (any case) with UD part of speech `pos`, in lower case."""
    lower = word.lower().replace("’", "'")
    if pos in ("AUX", "PART", "VERB") and lower in _CLITICS:
        return _CLITICS[lower]
    if pos not in ("NOUN", "VERB", "ADJ", "ADV", "AUX"):
        return lower
    from lemminflect import getLemma  # lazy: 3 s

    found = getLemma(lower, pos)
    return found[0].lower() if found else lower


@lru_cache(maxsize=20_000)
def inflect(base: str, tag: str) -> str:
    """The form of a lemma with Penn tag `tag` ("leverage", "VBG" -> "leveraging").

    Only the first word of a phrase is inflected for verb tags ("look at", "VBD" -> "looked at"), only the last
    for noun tags. A tag that asks for no ending gives the base back.
    """
    words = base.split(" ")
    position = -1 if tag.startswith("N") else 0
    words[position] = _form(words[position], tag)
    return " ".join(words)


def _form(base: str, tag: str) -> str:
    if base == "be" and tag in _BE:
        return _BE[tag]
    if tag in ("VB", "VBP", "NN", "JJ", "RB") or not base:
        return base
    if (base, tag) in _PREFERRED:
        return _PREFERRED[base, tag]
    from lemminflect import getInflection  # lazy: 3 s

    found = getInflection(base, tag)
    return found[0] if found else base


def be_for(*, plural: bool, past: bool) -> str:
    """The form of "be" for a third-person subject."""
    return ("were" if plural else "was") if past else ("are" if plural else "is")
