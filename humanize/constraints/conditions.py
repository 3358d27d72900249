"""Conditions that were dropped, and causes that changed places with their effects."""

import re

from humanize.constraints.align import Block, in_block, partners
from humanize.constraints.lexicon import scales
from humanize.constraints.reading import Reading, Unit
from humanize.types import Violation

_CAUSE_AFTER = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|as a result of|on account of"
    r"|thanks to|caused by|now that|given that)\b(?! (?:that|this|which)\b)"
    r"|^(?:since|as)(?= (?:the|a|an|two|three|our|your|his|her|their|we|they|he|she|it|you|i)\b[^,]*,)",
    re.I,
)
_CAUSE_BEFORE = re.compile(
    r"\b(?:and so|so|(?:because of|due to|as a result of) (?:that|this)"
    r"|therefore|thus|hence|consequently|as a result|for (?:that|this) reason|which is why"
    r"|that is why|that's why|this is why|so that)\b(?! (?:that|much|many|far|long|\w+ that|of))(?! of)",
    re.I,
)
_EXCEPT = re.compile(r"\b(?:except|unless|apart from|other than|save) (?:where|when|if|for|in|on|at|by|during)\b")
_EXCEPT_TOO = re.compile(
    r"\b(?:except|unless|apart from|other than|save|excluding|but not|only|bar|aside from|not|outside|if)\b|n't\b"
)
_STRICT = re.compile(
    r"(?:^|[.!?;,] )should (?:the|a|an|any|you|your|we|our|he|she|it|they|their|there) "
    r"|\b(?:if|unless|provided (?:that|you|he|she|it|they|we|i|the|your|their|there|no|a|an|all|both)"
    r"|providing (?:that|you|he|she|it|they|we|the|your)"
    r"|subject to(?! change| the provisions"
    r"|(?<=be subject to) (?:closure|cancellation|termination|suspension|deletion|removal))|as long as|so long as|on condition"
    r"|in case|in the event)\b(?<!even if)"
)
# What a word of time or condition may not turn into.
_TURNED = {
    "if": ("unless",),
    "unless": ("if", "when"),
    "until": ("after", "when", "if", "once"),
    "before": ("after", "when"),
    "after": ("before",),
    "once": ("now that", "because"),
}
_NOT_UNTIL = re.compile(r"\bcan(?:not|'t| not)\b[^.]*\b(?:until|unless)\b")
_BY_WHEN = re.compile(r"\b(?:by|before|until|till|within|no later than|not later than|at the latest|due|deadline)\b")
_SOME_TIME = re.compile(
    r"\b(?:at some (?:point|stage|time)|some ?time|eventually|in due course|one day|soon"
    r"|when(?:ever)? you (?:can|like|want|get round to it)"
    r"|in your own time|any time)\b"
)
_MAKES = re.compile(r"\b(?:caus(?:es?|ed|ing)(?! by\b)|(?:led|leads?) (?:\w+ )?to|made|makes?|result(?:s|ed)? in)\b", re.I)


def check_conditions(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """All checks of this module."""
    return [*_dropped(source, other, block), *_deadline(source, other, block), *_causes(source, other, block)]


def _deadline(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """ "before the end of term" that became "at some point"."""
    before, after = source.words(block.source), other.words(block.other)
    if _BY_WHEN.search(before) and not _BY_WHEN.search(after) and _SOME_TIME.search(after) and not _SOME_TIME.search(before):
        return in_block("deadline", "The deadline is gone: the other text leaves the time open.", source, other, block)
    return []


def _dropped(source: Reading, other: Reading, block: Block) -> list[Violation]:
    patterns = scales()["condition"]
    before, after = source.words(block.source), other.words(block.other)
    if block.closeness < 0.4:
        return []
    before = re.sub(r"\b(?:it|appreciated|grateful|obliged) if you (?:could|would|can)\b", "", before)
    if (
        _STRICT.search(before)
        and not _count(patterns, after)
        and not (re.search(r"\bunless\b", before) and re.search(r"\b(?:before|only|have to|must|need(?:s)? to)\b", after))
    ):
        return in_block("condition", "The condition is gone from the other text.", source, other, block)
    only_one = len(_STRICT.findall(before)) == 1 and not _STRICT.search(after)
    if only_one and _count(patterns, before) > _count(patterns, after) and min(block.verbatim) >= 0.7:
        return in_block("condition", "The condition is gone from the other text.", source, other, block)
    if _STRICT.search(after) and not _count(patterns, before) and min(block.verbatim) >= 0.6:
        return in_block("condition", "The other text adds a condition.", source, other, block)
    before, after = (re.sub(r"\b(?:after|before) (?:that|this|which)\b", "", text) for text in (before, after))
    if min(block.verbatim) < 0.6:
        return []
    if _EXCEPT.search(before) and not _EXCEPT_TOO.search(after):
        return in_block("condition", "The exception is gone from the other text.", source, other, block)
    if _NOT_UNTIL.search(before) or _parity(before) != _parity(after):
        return []
    for word, others in _TURNED.items():
        if word == "unless" and re.search(r"\bonly if\b", after):
            continue
        for turned in others:
            a, b = rf"\b{word}\b", rf"\b{turned}\b"
            if len(re.findall(a, before)) > len(re.findall(a, after)) and len(re.findall(b, after)) > len(re.findall(b, before)):
                return in_block("condition", f"“{word}” has become “{turned}”.", source, other, block)
    return []


def _count(patterns: dict[str, re.Pattern[str]], text: str) -> int:
    return sum(len(p.findall(text)) for p in patterns.values())


def _parity(text: str) -> int:
    return len(re.findall(r"\b(?:not|no|never|nobody|none|nothing|without)\b|n't\b", text)) % 2


def _causes(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Cause and effect that changed places."""
    for cause, effect in _links(source, block.source):
        for cause2, effect2 in _links(other, block.other):
            straight = min(_shared(cause, cause2), _shared(effect, effect2)) if cause2 and effect2 else 0.0
            crossed = min(_shared(cause, effect2), _shared(effect, cause2)) if cause2 and effect2 else 0.0
            if crossed > straight and crossed >= (0.5 if straight else 0.3):
                return in_block("cause", "Cause and effect have changed places.", source, other, block)
    return []


def _links(reading: Reading, sentences: frozenset[int]) -> list[tuple[list[Unit], list[Unit]]]:
    """Pairs of (words of the cause, words of the effect)."""
    document = reading.document
    found = []
    units = [u for u in reading.of(sentences) if not u.light]
    for index in sorted(sentences):
        sentence = document.sentences[index]
        text = document.text[sentence.start : sentence.end]
        before_it = [u for u in reading.units if not u.light and u.sentence == index - 1]
        own = [u for u in units if u.sentence == index]
        for pattern, direct in ((_CAUSE_AFTER, True), (_CAUSE_BEFORE, False), (_MAKES, False)):
            for match in pattern.finditer(text):
                at = sentence.start + match.start()
                left = [u for u in own if u.end <= at]
                right = [u for u in own if u.start >= at + len(match.group())]
                if direct and not left:  # "Because A, B"
                    comma = document.text.find(",", at, sentence.end)
                    if comma < 0:
                        continue
                    left, right = [u for u in right if u.start > comma], [u for u in right if u.end <= comma]
                elif direct:  # "A because of B, C": the cause ends at the comma
                    comma = document.text.find(",", at, sentence.end)
                    right = [u for u in right if comma < 0 or u.end <= comma] or right
                    start = document.text.rfind(",", sentence.start, at)
                    left = [u for u in left if u.start > start] or left
                elif not direct and not left:  # "A. So B"
                    left = before_it
                    comma = document.text.find(",", at + len(match.group()) + 1, sentence.end)
                    if comma > 0:
                        right = [u for u in right if u.end <= comma]
                if pattern is _MAKES and re.match(r"\s*what\b", text, re.I):  # "What led to A was B"
                    verb = next(
                        (t.start for t in document.words(sentence) if t.start > at + len(match.group()) and t.lemma == "be"),
                        sentence.end,
                    )
                    left, right = [u for u in right if u.start > verb], [u for u in right if u.end <= verb]
                if left and right:
                    found.append((right, left) if direct else (left, right))
    return found


def _shared(a: list[Unit], b: list[Unit]) -> float:
    return sum(any(partners(u, v) for v in b) for u in a) / len(a) if a else 0.0

