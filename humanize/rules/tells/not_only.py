"""The balancing act "not only X but also Y"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.backends.word_classes import word_classes
from humanize.rules.search import holds_fact, matches, negative, openings, phrase, token_at, tokens_between, words_in
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import EVERYWHERE
from humanize.text.mend import lowered
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_PAIR = phrase(
    r"\b(?P<not>not (?:only|just|merely|simply)) (?P<first>[^.;:!?—]{2,130}?),? (?P<but>but(?P<also> also)?),? (?!rather\b|"
    r"instead\b)"
)
_FRONTED = phrase(
    r"not only (?P<aux>do|does|did|is|are|was|were|has|have|had|can|could|will|would) (?P<first>[^.;:!?—]{4,140}?), ?"
    r"(?P<but>but )?(?=(?:it|they|he|she|we|you|i|this|these|the|its|their|our|your)\b)"
)
LONGEST = 16  # words of the first part
# "not just goods but also comfort, news, and music": "and" would make a muddle of the list.
_LIST = re.compile(r"[\w-]+(?:\s+[\w-]+)?,\s+[^,.;]{2,40},?\s+(?:and|or)\b")
_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
_OPENS_PHRASE = ("DET", "NOUN", "PROPN", "ADJ")
_FINITE = ("VBZ", "VBP", "VBD", "MD")
_INFLECTED = {"do": "VBP", "does": "VBZ", "did": "VBD"}


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Pairs that "and" can join."""
    seen: dict[int, int] = {}
    hits: list[tuple[int, Hit]] = []
    for sentence, match in matches(document, _PAIR):
        seen[sentence.index] = seen.get(sentence.index, 0) + 1
        rest = document.text[match.end() : sentence.end]
        if _parallel(document, match) and not negative(rest) and not _LIST.match(rest):
            joiner = "and also" if re.search(r"\band\b", match["first"]) else "and"
            hits.append((sentence.index, Hit(match.start("not"), match.end("but"), (f"{match['first']} {joiner}",))))
    yield from (hit for index, hit in hits if seen[index] == 1)
    yield from _fronted(document)


def _parallel(document: Document, match: re.Match[str]) -> bool:
    """Whether the words after "not only" and after "but also" begin phrases of one kind, and the parse joins them."""
    first, but = token_at(document, match.start("first")), token_at(document, match.start("but"))
    if (
        first is None
        or but is None
        or words_in(match["first"]) > LONGEST
        or negative(match["first"])
        or "not only" in match["first"]
    ):
        return False
    if document.text[match.start("but") - 2 : match.start("but")] == ", " and any(
        t.dep.startswith("nsubj") for t in tokens_between(document, match.start("first"), match.end("first"))
    ):
        return False
    if not match["also"] and "only" not in match["not"].lower() and "just" not in match["not"].lower():
        return False  # "not merely a slogan but a plan" puts the second in place of the first
    after = token_at(document, match.end())
    if after is None or after.sentence != first.sentence:
        return False
    second = document.tokens[but.head]
    joined = second.dep == "conj" and second.index > but.index and second.head >= first.index - 1
    between = tokens_between(document, match.start("first"), match.end("first"))
    if match["also"] and first.pos in _OPENS_PHRASE and after.pos in _OPENS_PHRASE and not any(t.tag in _FINITE for t in between):
        return True  # two plain phrases: the surface is sure, whatever the parse makes of them
    before = document.tokens[max(first.index - 3, 0)]
    if match["also"] and before.lower in ("that", "which", "who", "will", "can", "to") and _verbs(first) & _verbs(after):
        return True  # two plain verbs of one form behind "that not only"
    alike = match["also"] or _kind(document.tokens[second.head]) == _kind(second)
    return joined and bool(alike) and bool(starts(first) & starts(after))


def _verbs(token: Token) -> set[str]:
    return starts(token) & {"VB", "VBZ", "VBD"}


def _kind(token: Token) -> str:
    if token.pos in _NOMINAL:
        return "n"
    return token.tag if token.pos in ("VERB", "AUX") else token.pos


def starts(token: Token) -> set[str]:
    """What a phrase that begins with this word may be; a verb by its endings, since tags of plain forms are often wrong."""
    if token.pos in ("ADP", "SCONJ", "PART"):
        return {token.lower}
    kinds = {"phrase"} if token.pos in ("DET", "ADJ", "ADV", *_NOMINAL) or token.dep == "amod" else set()
    if token.pos in ("VERB", "AUX") or "VERB" in word_classes(token.lower) and token.pos != "DET":
        base = lemma(token.lower, "VERB")
        kinds |= {tag for tag in ("VB", "VBZ", "VBD", "VBN", "VBG") if inflect(base, tag) == token.lower}
    return kinds


def _fronted(document: Document) -> Iterator[Hit]:
    for sentence, match in openings(document, _FRONTED):
        rest = document.text[match.end() : sentence.end]
        plain = _uninverted(document, match)
        if not plain or negative(rest) or negative(match["first"]):
            continue
        if holds_fact(document, match.start(), match.start("first")):
            continue
        yield Hit(match.start(), match.end(), (f"{plain}, and ",))


def _uninverted(document: Document, match: re.Match[str]) -> str:
    """ "does the app track sleep" -> "the app tracks sleep"; "" where the end of the subject isn't certain."""
    words = tokens_between(document, match.start("first"), match.end("first"))
    last = _end_of_subject(words, match["aux"].lower())
    if last is None or last + 1 >= len(words):
        return ""
    text = document.text
    subject = lowered(text[words[0].start : words[last].end], proper=words[0].pos == "PROPN")
    predicate = text[words[last + 1].start : match.end("first")]
    tag = _INFLECTED.get(match["aux"].lower())
    if tag is None:
        return f"{subject} {match['aux'].lower()} {predicate}"
    verb = words[last + 1]
    return f"{subject} {inflect(verb.lower, tag)}{text[verb.end : match.end('first')]}"


def _end_of_subject(words: tuple[Token, ...], aux: str) -> int | None:
    if not words:
        return None
    if words[0].lower in ("it", "they", "he", "she", "we", "you", "i", "this", "these", "that"):
        if len(words) > 1 and words[0].lower in ("this", "these", "that") and words[1].pos in ("NOUN", "ADJ"):
            return 1 if words[1].pos == "NOUN" else None
        return 0
    if words[0].pos != "DET" and words[0].lower not in ("its", "their", "our", "your", "my", "his", "her"):
        return None
    at = 1
    while at < len(words) and words[at].pos == "ADJ":
        at += 1
    nouns = at
    while nouns < len(words) and words[nouns].pos in ("NOUN", "PROPN"):
        nouns += 1
    if nouns == at and aux in _INFLECTED and at + 1 < len(words) and lemma(words[at + 1].lower, "VERB") == words[at + 1].lower:
        return at  # "the app track sleep": the tagger may be wrong on each word, but a noun and a plain verb stand there
    if aux not in _INFLECTED:  # the noun run ends before the predicate
        return (
            nouns - 1
            if nouns > at and nouns < len(words) and words[nouns].pos in ("VERB", "ADJ", "DET", "ADV", "ADP", "AUX")
            else None
        )
    if nouns < len(words) and words[nouns].pos == "VERB" and words[nouns].tag in ("VB", "VBP") and nouns > at:
        return nouns - 1
    # The tagger often reads the verb as one more noun ("does the app track sleep"): one noun, verb, at most one object.
    run = nouns - at
    return at if run in (2, 3) and nouns == len(words) and "VERB" in word_classes(words[at + 1].lower) else None


RULE = Rule(
    "tells.not-only",
    '"And" says it without the build-up.',
    "Wikipedia: Signs of AI writing (Negative parallelisms)",
    gated("tells.not-only", find),
    EVERYWHERE,
    examples=(
        Example("The rule is not only unclear but also unfair.", "The rule is unclear and unfair."),
        Example("Not only does the app track sleep, but it also sets alarms.", "The app tracks sleep, and it also sets alarms."),
        Example("The fund pays not only for 12 buses but also for 3 trams.", "The fund pays for 12 buses and for 3 trams."),
        Example("Not only is it cheap, but it is also light.", "It is cheap, and it is also light."),
        Example("She offered not just advice but also money.", "She offered advice and money."),
    ),
    keeps=(
        "Not only members may vote.",
        "He was not only late but did not call.",
        "It is not merely a slogan but a plan.",
        "The ad is not only loud, but gives no price.",
    ),
    licence=("negation",),
)
