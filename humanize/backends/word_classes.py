"""Which parts of speech an English word form can have (lemminflect, loaded at first use)."""

from functools import lru_cache


@lru_cache(maxsize=20_000)
def word_classes(form: str) -> frozenset[str]:
    """UD classes among NOUN, VERB, ADJ, ADV and AUX that a dictionary gives the form; empty if it does not know it."""
    from lemminflect import getAllLemmas  # lazy: 3 s

    return frozenset(getAllLemmas(form.lower()))
