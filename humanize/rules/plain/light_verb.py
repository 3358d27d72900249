"""Verbs hidden in nouns ("make a decision" -> "decide")."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.plain.nouns_of_action import ACTIONS, AMERICAN, MANNER
from humanize.rules.plain.scope import SHAPE
from humanize.rules.search import matches, phrase, token_at, untouchable
from humanize.text.syntax import children, contiguous, span_of
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_VERB = (
    r"(?P<verb>make|makes|made|making|take|takes|took|taken|taking|give|gives|gave|given|giving|conduct|conducts|conducted|"
    r"conducting|"
    r"(?:carry|carries|carried|carrying) out|perform|performs|performed|performing|do|does|did|done|doing|reach|reaches|"
    r"reached|reaching|"
    r"come|comes|came|coming|have|has|had|having|provide|provides|provided|providing|offer|offers|offered|offering|undertake|"
    r"undertakes|"
    r"undertook|undertaken|undertaking|draw|draws|drew|drawn|drawing)"
)
_LIGHT = phrase(
    rf"\b{_VERB}(?P<to> to)? (?:(?P<det>an?|the) )?(?:(?P<adjective>{'|'.join(MANNER)}) )?(?P<noun>{'|'.join(ACTIONS)})\b"
    r"(?: (?P<after>on|about|to|that|of|into|between|with|for|regarding|concerning)\b)?"
)
_BARE = frozenset({"assistance", "use", "reference", "consideration", "agreement", "payment", "need", "preference"})
_AMERICAN = re.compile(r"\b\w+(?:izing|ized|izes|ize|yzed|yze)\b|\b(?:color|center|favor|labor|program)s?\b", re.I)
_LONGEST = 9  # words of an object over which an adverb may be moved


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Every light verb with its noun, in the frames of the table."""
    for _, match in matches(document, _LIGHT):
        verb, noun = token_at(document, match.start("verb")), token_at(document, match.start("noun"))
        if verb is None or noun is None or not verb.tag.startswith("VB") or _passive(document, verb):
            continue
        action = ACTIONS[match["noun"].lower()]
        plain = action.after.get((match["after"] or "").lower())
        base = verb.lemma if verb.lemma != "felt" else ""
        if plain is None or base not in action.verbs or bool(match["to"]) != (base == "come"):
            continue
        if (
            not match["det"]
            and match["noun"].lower() not in _BARE
            or (match["det"] or "").lower() == "the"
            and match["after"] != "of"
        ):
            continue
        if not match["after"] and not _ends_clause(document, match.end()):
            continue
        if match["after"] and not _object_follows(document, match):
            continue
        if noun.head != verb.index and match["to"] is None:  # the second key: the parse makes the noun the verb's object
            continue
        hit = _hit(document, match, verb, noun, plain)
        if hit and not untouchable(document, hit.start, hit.end):
            yield hit


def _hit(document: Document, match: re.Match[str], verb: Token, noun: Token, plain: str) -> Hit | None:
    first, _, rest = plain.partition(" ")
    if first in AMERICAN and _AMERICAN.search(document.text):
        first = AMERICAN[first]
    form = inflect(first, verb.tag) + (f" {rest}" if rest else "")
    adjective = match["adjective"]
    if not adjective:
        return Hit(*match.span(), (form,))
    if match["after"] != "of":
        return None
    owner = [c for c in children(document, noun, "nmod") if c.index > noun.index]
    if not owner or not contiguous(document, owner[0]):
        return None
    start, end = span_of(document, owner[0])
    if len(document.text[start:end].split()) > _LONGEST or "," in document.text[start:end] or start != match.start("after"):
        return None
    rest_text = document.text[match.end() : end]
    return Hit(match.start(), end, (f"{form}{rest_text} {MANNER[adjective.lower()]}",))


def _passive(document: Document, verb: Token) -> bool:
    return verb.tag == "VBN" and not any(
        t.lower in ("have", "has", "had", "'ve", "'s", "having") for t in children(document, verb, "aux")
    )


def _ends_clause(document: Document, end: int) -> bool:
    return bool(
        re.match(
            r"\s*(?:[.;:!?,)]|$|(?:by|before|after|at|today|tomorrow|now|soon|and|but)\b)", document.text[end : end + 12], re.I
        )
    )


def _object_follows(document: Document, match: re.Match[str]) -> bool:
    following = token_at(document, match.end() + 1)
    if following is None:
        return False
    after = match["after"].lower()
    if after == "to" and match["noun"].lower() in ("decision", "attempt", "agreement"):
        return following.tag == "VB" if match["noun"].lower() != "agreement" else following.pos in ("DET", "NOUN", "PRON")
    return following.pos not in ("PUNCT", "VERB", "AUX") or following.tag == "VBG" and after != "to" or after == "that"


RULE = Rule(
    "plain.light-verb",
    "The verb is hidden in the noun.",
    "Federal Plain Language Guidelines (Avoid hidden verbs)",
    find,
    SHAPE,
    examples=(
        Example("The panel will conduct a thorough review of the plan.", "The panel will review the plan thoroughly."),
        Example("We must make a decision about the vendor.", "We must decide on the vendor."),
        Example("They did not make use of the 3 rooms.", "They did not use the 3 rooms."),
        Example("She gave consideration to both offers.", "She considered both offers."),
        Example("The 2 firms came to an agreement on the price.", "The 2 firms agreed on the price."),
        Example("He has made an attempt to call you.", "He has tried to call you."),
    ),
    keeps=(
        "Who made this decision?",
        "A decision was made.",
        "They made the decision that counts.",
        "We made a payment plan.",
        "She made several attempts to call.",
        "The use of the hall is free.",
    ),
)
