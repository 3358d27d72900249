""" "Also" in two sentences running."""

from collections.abc import Iterator

from humanize.rules.search import untouchable
from humanize.text.syntax import child, next_sentence, root, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The second "also", where both sentences are built alike."""
    for sentence in sentences_of(document):
        after = next_sentence(document, sentence)
        first, second = _also(document, sentence), _also(document, after) if after else None
        if first is None or second is None or _also_before(document, sentence):
            continue
        one, two = _subject(document, sentence), _subject(document, after) if after else None
        if one and two and one.lower == two.lower and not untouchable(document, second.start, second.end):
            yield Hit(second.start, second.end, ("",))


def _also(document: Document, sentence: Sentence) -> Token | None:
    """An "also" right before the main verb."""
    for token in document.words(sentence):
        if token.lower == "also":
            following = document.tokens[token.index + 1 : token.index + 2]
            plain = following and following[0].dep == "root" and following[0].pos == "VERB" and token.dep == "advmod"
            before = document.tokens[token.index - 1] if token.index > sentence.first else None
            return token if plain and before is not None and before.lower != "but" else None
    return None


def _also_before(document: Document, sentence: Sentence) -> bool:
    """Whether this sentence's own "also" is the second of a pair: it goes, and the next one may stay."""
    earlier = document.sentences[sentence.index - 1] if sentence.index else None
    return earlier is not None and earlier.paragraph == sentence.paragraph and _also(document, earlier) is not None


def _subject(document: Document, sentence: Sentence) -> Token | None:
    top = root(document, sentence)
    return child(document, top, "nsubj") if top else None


RULE = Rule(
    "rhythm.also-run",
    'The second "also" adds nothing.',
    "Strunk & White, The Elements of Style (Omit needless words)",
    find,
    When(not_domains=("entertainment",), strength=0.75),
    examples=(
        Example("It also has a bar. It also has a pool.", "It also has a bar. It has a pool."),
        Example("She also runs 2 shops. She also sells tea.", "She also runs 2 shops. She sells tea."),
        Example(
            "We also met Ana. We also saw the pier, but not the fair.", "We also met Ana. We saw the pier, but not the fair."
        ),
    ),
    keeps=("She also sings.", "It also has a bar. The pool also has one.", "He is also known as Bo. He also sings."),
)
