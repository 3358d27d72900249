"""How many it holds for: "some" and "all", and the word that "only" or "except" limits."""

import re
from collections import Counter

from humanize.constraints.align import Block, in_block
from humanize.constraints.lexicon import scales
from humanize.constraints.reading import Reading
from humanize.text.quantities import ONES
from humanize.types import Violation

_NOT = re.compile(r"\b(?:not|no|none|never|cannot|nobody)\b|n't\b")
_EVERY, _ANY = re.compile(r"\b(?:every|all|each|both)\b"), re.compile(r"\b(?:any(?:one|body|thing)?|either)\b")
_NOBODY_BUT = re.compile(
    r"\b(?:nobody|no one|nothing|none|anyone|anything|anybody) (?:but|except|other than) (?:the |your |our |a )?(\w+)"
)
_WHOM = re.compile(r"\b(?:all|none|most|both) of (?:whom|which)\b")
_CONTRAST = re.compile(r"\b(?:but|while|whereas|though)\b")
_HARDLY_ANY = re.compile(r"\b(?:hardly|scarcely|barely) any(?:one|body|thing)?\b")
_APART = re.compile(r"\beach\b")
_JOINT = re.compile(r"\b(?:between (?:them|you|us)|altogether|combined|in total|jointly)\b")
_DENIAL = re.compile(r"\b(?:not|never|no|without|fail\w*|refus\w*|miss\w*|forg\w+)\b|n't\b")
_AMOUNT = ("all", "near_all", "most", "many", "some", "few", "none")


def check_reach(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """All checks of this module."""
    return [*_quantity(source, other, block), *_only(source, other, block)]


def count(name: str, text: str) -> Counter[str]:
    """How often each class of a scale occurs in a text."""
    return Counter({label: len(pattern.findall(text)) for label, pattern in scales()[name].items()})


def _quantity(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """ "some" that became "all", "not all" that became "none"."""
    counts, now = _amounts(source.words(block.source)), _amounts(other.words(block.other))
    # "hardly anyone failed" is "almost everyone passed": the two trade places where a denial goes
    denies = [bool(_DENIAL.search(reading.words(rows))) for reading, rows in ((source, block.source), (other, block.other))]
    turned = [{"few", "near_all"}] if denies[0] != denies[1] else []
    less = [a for a in _AMOUNT if counts[a] > now[a]]
    more = [a for a in _AMOUNT if now[a] > counts[a]]
    for old in less:
        for new in more:
            if (
                {old, new} not in ({"all", "none"}, *turned, {"many", "most"}, {"some", "many"})
                and ("none" not in (old, new) or min(block.verbatim) >= 0.6)
                or min(block.verbatim) >= 0.75
                and {old, new} not in ({"all", "none"}, *turned)
            ):
                message = f"“{old.replace('_', ' ')}” in the source has become “{new.replace('_', ' ')}”."
                return in_block("quantity", message, source, other, block)
    if min(block.verbatim) >= 0.6:
        ours, theirs = (_NOBODY_BUT.findall(r.words(rows)) for r, rows in ((source, block.source), (other, block.other)))
        if ours and theirs and ours != theirs:
            message = f"Only “{ours[0]}” in the source, only “{theirs[0]}” in the other text."
            return in_block("scope", message, source, other, block)
        before, after = source.words(block.source), other.words(block.other)
        if bool(_WHOM.search(before)) != bool(_WHOM.search(after)):
            message = "A clause that picks some out has become a remark about all, or the reverse."
            return in_block("scope", message, source, other, block)
        if _NOT.search(before) and _NOT.search(after):
            for a, b in ((before, after), (after, before)):
                if _EVERY.search(a) and not _ANY.search(a) and _ANY.search(b) and not _EVERY.search(b):
                    return in_block("scope", "“not all” and “not any” have been exchanged.", source, other, block)
        for a, b in ((before, after), (after, before)):
            if _APART.search(a) and _JOINT.search(b) and not _JOINT.search(a) and not _APART.search(b):
                return in_block("scope", "One text counts for each, the other for all together.", source, other, block)
        both_only = len(re.findall(r"\bonly\b", before)) == len(re.findall(r"\bonly\b", after)) == 1
        if both_only and _CONTRAST.search(before) and not _CONTRAST.search(after) and not re.search(r"[;.] ", after.strip(" .")):
            return in_block("scope", "“only” held for one of two things; now it holds for both.", source, other, block)
    return []



def _amounts(text: str) -> Counter[str]:
    counts = count("quantity", text)
    hardly = len(_HARDLY_ANY.findall(text))
    counts["all"] -= counts["near_all"] + hardly
    counts["few"] -= hardly  # it matched twice
    partly = len(re.findall(r"\bnot (?:all|every|everyone|everybody|everything|always)\b", text))
    counts["all"] -= partly
    counts["some"] += partly
    counts["all"] -= len(
        re.findall(
            r"(?:n't|not|no|without|never) (?:\w+ ){0,3}any(?:one|body|thing)?\b|\ball right\b"
            r"|\ball (?:over|along|around|through|the way)\b|\bat "
            r"all\b|\bonce and for all\b|\ball the best\b|\b(?:if|in case|whether) (?:\w+ ){0,3}any(?:one|body|thing)?\b",
            text,
        )
    )
    return counts


def _only(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """ "only" and "except" that hold for another word than before."""
    here, there = block.words_here, block.words_there
    if min(block.verbatim) < 0.55:
        return []
    for word in ("only", "just", "even", "except"):
        if here.count(word) != 1 or there.count(word) != 1:
            continue
        a, b = _focus(here, word), _focus(there, word)
        if (
            a
            and b
            and a != b
            and (b in here or a in there)
            and not _before_condition(source, a, b)
            and not _before_condition(other, b, a)
            and not _counts_only(here, word, b)
            and not _counts_only(there, word, a)
        ):
            return in_block("scope", f"“{word}” limits “{a}” in the source and “{b}” in the other text.", source, other, block)
    return []


def _before_condition(reading: Reading, condition: str, verb: str) -> bool:
    """ "only pay if" and "pay only if" limit the same."""
    verbs = {t.lower for t in reading.document.tokens if t.pos in ("VERB", "AUX")}
    return condition in ("if", "when", "once", "after", "unless") and verb in verbs


def _counts_only(words: list[str], limiter: str, focus: str) -> bool:
    """ "You only give two": the limiter may stand before the verb of the number that it limits."""
    after = words[words.index(limiter) + 1 :][1:3]
    return focus in after and (focus.isdigit() or focus in ONES)


def _focus(words: list[str], limiter: str) -> str:
    after = words[words.index(limiter) + 1 :]
    return next(
        (
            w
            for w in after
            if w
            not in (
                "the",
                "a",
                "an",
                "your",
                "our",
                "their",
                "to",
                "of",
                "for",
                "be",
                "been",
                "is",
                "are",
                "was",
                "were",
                "have",
                "has",
                "get",
            )
        ),
        "",
    )
