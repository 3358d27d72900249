"""Reads the noun phrases of comments: where one ends, what its head is, whether it may move to the front."""

from dataclasses import dataclass

from humanize.rules.feedback.work import is_work
from humanize.text.syntax import subtree
from humanize.types import Document, Sentence, Token

_INSIDE = ("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "HYPH", "VBG", "VBN", "FW", "AFX")
_QUANTIFIERS = frozenset(
    {
        "all",
        "most",
        "half",
        "both",
        "every",
        "each",
        "some",
        "several",
        "many",
        "much",
        "few",
        "enough",
        "more",
        "none",
        "nothing",
        "everything",
        "anything",
        "something",
        "neither",
        "either",
        "less",
        "only",
        "fewer",
        "least",
        "certain",
        "various",
        "numerous",
    }
)


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens first:last of a phrase that starts at its determiner, and its head noun."""

    text: str
    first: Token
    last: Token
    head: Token
    plural: bool

    @property
    def definite(self) -> bool:
        """Whether it starts with "the", a possessive, a demonstrative or a name."""
        return (
            self.first.tag == "PRP$"
            or self.first.lower in ("the", "this", "that", "these", "those")
            or (self.first.tag in ("NNP", "NNPS"))
            or any(t == "'s" for t in self.text.lower().replace("’", "'").split())
        )

    @property
    def bare(self) -> bool:
        """Whether it has no determiner."""
        return self.first.tag not in ("DT", "PDT", "PRP$", "CD", "WDT") and self.first.lower not in _QUANTIFIERS | {"any", "no"}


def base_phrase(document: Document, sentence: Sentence, index: int) -> tuple[int, Token] | None:
    """The end (exclusive) and head of the simple noun phrase that starts at token `index`: words up to its noun."""
    words = document.tokens
    end, head = index, None
    while end < sentence.last:
        token = words[end]
        after = words[end + 1] if end + 1 < sentence.last else None
        joined = (
            token.text in ("-", "–", "/")
            and end > index
            and after is not None
            and after.start == token.end == words[end].end
            and words[end - 1].end == token.start
        )
        opener = (
            token.lower
            in (
                "a",
                "an",
                "the",
                "this",
                "that",
                "these",
                "those",
                "my",
                "your",
                "his",
                "her",
                "its",
                "our",
                "their",
                "any",
                "no",
            )
            and end > index
        )
        if opener or not (
            token.tag in _INSIDE
            or _reference(token, after)
            or joined
            or (token.lower in ("too", "very") and end == index)
            or (token.pos == "ADV" and after is not None and after.tag in ("JJ", "VBN") and end > index)
        ):
            break
        if token.tag in ("NN", "NNS", "NNP", "NNPS") or _reference(token, after):
            head = token
        end += 1
    if head is None or (index == end - 1 and head.tag == "PRP"):
        return None
    # A number after a noun is a reference: "column 3", "Figures 2 and 3".
    numbered = end > head.index + 1 and words[head.index + 1].tag == "CD"
    end = head.index + (2 if numbered else 1)
    while numbered and end + 1 < sentence.last and words[end].lower in ("and", "to", "or") and words[end + 1].tag == "CD":
        end += 2
    return end, head


def _reference(token: Token, after: Token | None) -> bool:
    """The noun of "question 3", which the parser likes to read as a verb."""
    return token.lower in ("question", "step", "table", "figure", "page", "section", "part", "task", "number", "point") and (
        after is not None and after.tag == "CD"
    )


def noun_phrase(
    document: Document, sentence: Sentence, index: int, limit: int, verb: Token | None = None, *, only_of: bool = False
) -> NounPhrase | None:
    """The noun phrase that starts at token `index`, with the modifiers that belong to it, before token `limit`.

    `only_of` takes no modifiers but "of NP" and "and NP".

    Two keys: the words must look like a noun phrase, and the parser must hang its head (or the head of its
    first noun) on `verb`, if one is given. None where either is in doubt.
    """
    base = base_phrase(document, sentence, index)
    if base is None:
        return None
    end, head = base
    if end > limit:
        return None
    words = document.tokens
    inside = range(index, end)
    if verb is not None and not any(words[i].head == verb.index for i in inside):
        return None
    if verb is not None:  # the noun that the parser takes for the object is the head, where it lies in the base
        named = [words[i] for i in inside if words[i].head == verb.index and words[i].tag.startswith("NN")]
        if named and named[-1].index != head.index:
            return None
    top = head
    while True:
        grown = _modifier(document, sentence, end, limit, top)
        if only_of and grown > end and words[end].lower not in ("of", "and", "or"):
            break
        if grown == end:
            break
        end = grown
    text = document.text[words[index].start : words[end - 1].end]
    joined = any(words[i].lower == "and" for i in range(inside.stop, end)) and any(
        words[i].dep == "conj" and words[i].head == head.index for i in range(inside.stop, end)
    )
    return NounPhrase(
        text, words[index], words[end - 1], head, head.tag in ("NNS", "NNPS") and head.lower != "analysis" or joined
    )


def _modifier(document: Document, sentence: Sentence, at: int, limit: int, head: Token) -> int:
    """The end of one more modifier at token `at`: "of NP", "in column 3", "and NP"; `at` if there is none."""
    words = document.tokens
    if at + 1 >= min(limit, sentence.last):
        return at
    token = words[at]
    coordinated = token.lower in ("and", "or") and token.dep == "cc"
    if not (
        coordinated or token.lower in ("of", "in", "on", "from", "to", "for", "between", "with", "at", "about", "behind", "under")
    ):
        return at
    base = base_phrase(document, sentence, at + 1)
    if base is None or base[0] > limit:
        return at
    end, noun = base
    if any(words[i].lower in ("any", "all", "ever", "time", "least", "most") for i in range(at, end)):
        return at
    reference = words[end - 1].tag == "CD" and end - at <= 4
    if coordinated:
        return end if words[token.head].head == head.index or noun.dep == "conj" else at
    if token.lower == "of" or reference:
        return end
    below = {t.index for t in subtree(document, head)}
    return end if all(i in below for i in range(at, end)) and end - at <= 6 else at


def quantified(document: Document, phrase: NounPhrase) -> bool:
    """Whether a phrase counts or measures: under a negation such a phrase means something else in front of it."""
    tokens = document.tokens[phrase.first.index : phrase.head.index + 1]
    return any(
        t.lower in _QUANTIFIERS or t.tag in ("CD", "PDT", "JJR", "JJS") and t.head != phrase.head.index - 1 and t.tag != "JJS"
        for t in tokens
    ) or any(t.lower in ("except", "only", "but") for t in document.tokens[phrase.head.index + 1 : phrase.last.index + 1])


def with_article(phrase: NounPhrase) -> str:
    """The phrase as a subject: a bare plural or mass noun takes "the", an indefinite article becomes "the"."""
    if phrase.first.lower in ("a", "an") and phrase.first is not phrase.head:
        return "the" + phrase.text[len(phrase.first.text) :]
    if phrase.bare and (phrase.last.tag == "CD" or not is_work(phrase.head)):
        return phrase.text  # "question 2", "photosynthesis"
    if phrase.bare and phrase.first.tag not in ("NNP", "NNPS") and phrase.first.lower != "your":
        return "the " + phrase.text[0].lower() + phrase.text[1:]
    return phrase.text
