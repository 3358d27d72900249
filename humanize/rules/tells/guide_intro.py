"""A text that talks about itself in the future ("In this guide, we'll explore ...")."""

import re
from collections.abc import Iterator

from humanize.rules.search import openings, phrase, rest_of, tokens_between
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_KIND = (
    r"(?P<kind>guide|article|post|blog post|blog|piece|tutorial|essay|paper|report|video|newsletter|"
    r"literature review|review|chapter)"
)
_ADJ = r"(?:(?:comprehensive|in-depth|ultimate|complete|detailed|short|quick|definitive|handy) )?"
_SHORT_OF = ("essay", "paper", "piece", "report", "literature review", "review", "chapter")
_LOOK = (
    r"(?:(?:delve|dive|dig) (?:deep(?:er|ly)? )?into|explore|look (?:closely )?at|"
    r"take a (?:closer |deep |deeper )?look at|walk you "
    r"through|discuss|cover|"
    r"examine|unpack|break down|go over|investigate)"
)
_WE = phrase(rf"in this {_ADJ}{_KIND}, (?:we|i)(?:'ll| will|'re going to| are going to|) {_LOOK} ")
_IT = phrase(
    rf"this {_ADJ}{_KIND} (?:(?:will|aims to|seeks to) {_LOOK}|(?:delves|dives|digs) (?:deep(?:er|ly)? )?into|explores|"
    rf"takes a (?:closer |deep |deeper )?look at) "
)
_LOOKING = phrase(
    rf"this {_ADJ}{_KIND} (?P<will>will|aims to|seeks to) (?:(?:delve|dive|dig) (?:deep(?:er|ly)? )?into|explore|unpack|"
    r"take a (?:closer |deep |deeper )?look at) "
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for pattern in (_WE, _IT):
        for sentence, match in openings(document, pattern):
            rest = rest_of(document, sentence, match.end())
            following = tokens_between(document, match.end(), sentence.end)
            second_verb = any(_leans(document, t) for t in following)
            if not rest or not (rest[0].isalnum() or rest[0] in "\"“‘'"):
                continue
            if second_verb:
                yield from _look_only(document, match)
                continue
            verb = "looks at" if match["kind"].lower() in _SHORT_OF else "covers"
            yield Hit(match.start(), match.start() + len(match.group().rstrip()), (f"This {match['kind'].lower()} {verb}",))


def _look_only(document: Document, match: re.Match[str]) -> Iterator[Hit]:
    """The plain verb alone, where a second verb leans on "will" or "aims to"."""
    found = _LOOKING.match(document.text, match.start())
    if found:
        end = match.start() + len(found.group().rstrip())
        yield Hit(match.start(), end, (f"This {found['kind'].lower()} {found['will'].lower()} look at",))


def _joined(document: Document, verb: Token) -> bool:
    """Whether a plain form follows "and": it would lose the "will" or "aims to" that carries it."""
    return document.tokens[verb.index - 1].lower in ("and", "or", ",")


def _leans(document: Document, verb: Token) -> bool:
    """Whether a plain form needs the "will" or "aims to" before: after "to" it has its own."""
    own = document.tokens[verb.index - 1].lower == "to"
    return not own and verb.tag in ("VB", "VBP") and (verb.dep == "conj" or _joined(document, verb))


RULE = Rule(
    "tells.guide-intro",
    "Say what the text covers, without a drum roll.",
    "Federal Plain Language Guidelines (Omit unnecessary words)",
    gated("tells.guide-intro", _find),
    PROSE,
    examples=(
        Example("In this comprehensive guide, we'll delve into how to prune roses.", "This guide covers how to prune roses."),
        Example("This essay will explore 3 towns that did not grow.", "This essay looks at 3 towns that did not grow."),
        Example(
            "Bees are in trouble. This article dives deep into the reasons.",
            "Bees are in trouble. This article covers the reasons.",
        ),
        Example(
            "This paper aims to explore 3 laws and propose a new one.", "This paper aims to look at 3 laws and propose a new one."
        ),
        Example("In this blog post, we look closely at 4 ways to save.", "This blog post covers 4 ways to save."),
        Example("In this post, we will walk you through the tax form.", "This post covers the tax form."),
    ),
    keeps=(
        "In this guide, we use metres.",
        "This essay explored the war.",
        "This guide explores.",
        "In this article, I will argue that the law is sound.",
    ),
    licence=("modality",),
)
