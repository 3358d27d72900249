"""Stock verbs with a plain twin ("underscore" -> "show"), each in a frame where the sense is sure."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from humanize.backends.inflection import inflect
from humanize.rules.search import cased, matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.rules.verb_forms import subject_of, surface_tag
from humanize.types import Document, Example, Goal, Hit, Rule, Token


class _Swap(NamedTuple):
    verb: str
    forms: str  # of the verb, as a pattern
    rest: str  # what must follow the verb; what it takes in goes too
    plain: str


_NP = r"(?:the|this|these|those|such|many|several|some|each|every|an?|its|their|our|your|his|her|both|all|new|more) "
_BUILT = (
    r"(?:relationships?|connections?|trust|cultures?|community|communities|environments?|climate|atmosphere|sense|loyalty|"
    r"society|"
    r"confidence|unity|bonds?|resilience|understanding|skills)"
)
_ABSTRACT = (
    r"(?:growth|innovation|collaboration|creativity|trust|community|connection|connections|understanding|engagement|empathy|"
    r"development|dialogue|inclusion|inclusivity|diversity|learning|cooperation|loyalty|independence|resilience|responsibility|"
    r"curiosity|change|debate|relationships|participation|progress|discussion|confidence|teamwork|awareness|respect|unity|"
    r"culture|attitudes?|mindsets?|habits?|citizenry|thinking|"
    r"sense|environment|environments|spirit|climate|atmosphere|generation|society|skills|communication|well-being|tolerance)"
)
_HARM = (
    r"(?:risks?|impacts?|effects?|threats?|harms?|damage|losses|loss|costs?|consequences|dangers?|emissions|bias(?:es)?|"
    r"problems?|stress|"
    r"challenges|uncertainty|conflicts?|disparities|inequality|inequalities|vulnerabilities|pollution|waste|errors)"
)
_SWAPS = (
    _Swap("underscore", "underscor(?:e|es|ed|ing)", rf"(?= (?:that|how|why|{_NP}))", "show"),
    _Swap("shed", "shed(?:s|ding)?", r" (?:new |more |further |some |much-needed )?light on(?= )", "help explain"),
    _Swap("leverage", "leverag(?:e|es|ed|ing)", rf"(?= (?:{_NP}|[a-z]+))(?! ratios?\b)", "use"),
    _Swap(
        "harness",
        "harness(?:es|ed|ing)?",
        rf"(?= {_NP})(?! \w+ (?:\w+ )?(?:horses?|pony|ponies|dogs?|mules?|ox|oxen|reins)\b)",
        "use",
    ),
    _Swap(
        "foster",
        "foster(?:s|ed|ing)?",
        rf"(?= (?:an? |the |their |its |our |greater |more )?(?:[\w-]+,? (?:and )?){{0,4}}{_BUILT}\b)",
        "build",
    ),
    _Swap(
        "foster",
        "foster(?:s|ed|ing)?",
        rf"(?= (?:an? |the |their |its |our |greater |more )?(?:[\w-]+,? (?:and )?){{0,4}}{_ABSTRACT}\b)",
        "encourage",
    ),
    _Swap("garner", "garner(?:s|ed|ing)?", r"(?= [a-z])", "win"),
    _Swap("showcase", "showcas(?:e|es|ed|ing)", rf"(?= (?:{_NP}|how))", "show"),
    _Swap("bolster", "bolster(?:s|ed|ing)?", rf"(?= {_NP})", "strengthen"),
    _Swap(
        "mitigate",
        "mitigat(?:e|es|ed|ing)",
        rf"(?= (?:the |these |this |its |their |any |such |some )?(?:[\w-]+ (?:and [\w-]+ )?)?{_HARM}\b)",
        "reduce",
    ),
    _Swap(
        "elevate",
        "elevat(?:e|es|ed|ing)",
        r"(?= (?:your|our|their) (?:[\w-]+ )?(?:experience|adventures?|brand|style|game|cooking|space|home|"
        r"writing|work|look|business|skills|workflow|productivity|mood)\b)",
        "improve",
    ),
    _Swap(
        "embrace",
        "embrac(?:e|es|ed|ing)",
        r"(?= (?:the |this |these |new )?(?:change|changes|technology|technologies|innovation|uncertainty|"
        r"challenges?|opportunit(?:y|ies)|trends?|tools|approach|approaches)\b)",
        "welcome",
    ),
    _Swap(
        "empower",
        "empower(?:s|ed|ing)?",
        r"(?= (?:users|teams|customers|employees|businesses|readers|students|you|people|developers|"
        r"organi[sz]ations|learners|creators|companies) to [a-z])",
        "help",
    ),
    _Swap("revolutionize", "revolutioni[sz](?:e|es|ed|ing)", rf"(?= (?:how|{_NP}))", "change"),
    _Swap("encompass", "encompass(?:es|ed|ing)?", r"(?= [a-z])", "include"),
)
_PATTERNS = tuple((swap, phrase(rf"\b(?P<verb>{swap.forms})\b{swap.rest}")) for swap in _SWAPS)
_NOUN_BEFORE = re.compile(r"(?:\b(?:the|a|an|its|his|her|their|my|our|your|of|financial|operating|high|low)\s+)$", re.I)
_PEOPLE = frozenset(
    {"he", "she", "i", "we", "who", "court", "author", "authors", "speaker", "minister", "judge", "committee", "board"}
)
# Plain forms that are also nouns or adjectives ("a harness", "foster care"): the parse must see a verb.
_ALSO_NOUNS = frozenset({"harness", "leverage", "foster", "shed", "showcase", "embrace", "garner"})
_FOSTER_CARE = phrase(r"foster (?:care|parents?|homes?|famil|child|kids?|dogs?|cats?|youth|mother|father|carers?|placement)")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    taken: set[int] = set()
    for swap, pattern in _PATTERNS:
        for _, match in matches(document, pattern):
            verb = token_at(document, match.start("verb"))
            if verb is None or match.start() in taken or _FOSTER_CARE.match(document.text, match.start()):
                continue
            base = "revolutionise" if "is" in match["verb"].lower() and swap.verb == "revolutionize" else swap.verb
            tag = surface_tag(verb, base)
            if tag in ("VB", "") and swap.verb in _ALSO_NOUNS and not _is_verb(document, verb):
                continue
            if tag in ("VB", "VBZ", "") and _NOUN_BEFORE.search(document.text, max(0, match.start() - 12), match.start()):
                continue
            plain = swap.plain
            if swap.verb == "underscore" and _speaker(document, verb):
                plain = "stress"
            taken.add(match.start())
            yield Hit(match.start(), match.end(), (cased(match.group(), inflect(plain, tag)),))


def _speaker(document: Document, verb: Token) -> bool:
    """Whether somebody, not something, underscores: people stress a thing, results show it."""
    subject = subject_of(document, verb)
    return subject is not None and (subject.pos == "PROPN" or subject.lower in _PEOPLE)


def _is_verb(document: Document, word: Token) -> bool:
    """Whether a dictionary form is a verb here, by its tag or by the word before it."""
    before = document.tokens[word.index - 1 : word.index]
    return word.tag in ("VB", "VBP") or bool(before) and before[0].tag in ("NNS", "PRP", "TO", "MD", "WDT")


RULE = Rule(
    "tells.verb-set",
    "A plain verb says it sooner.",
    "Kobak et al. 2025, Science Advances (excess vocabulary)",
    gated("tells.verb-set", _find),
    PROSE,
    examples=(
        Example("The 3 results underscore that the pump did not fail.", "The 3 results show that the pump did not fail."),
        Example("By leveraging the new data, we cut waste.", "By using the new data, we cut waste."),
        Example("The clubs fostered a sense of trust.", "The clubs built a sense of trust."),
        Example("Ready meals empower people to save time.", "Ready meals help people to save time."),
        Example("The plan mitigated the risk of 2 floods.", "The plan reduced the risk of 2 floods."),
    ),
    keeps=(
        "The leverage ratio is 3.",
        "They foster a child.",
        "She harnessed the horse.",
        "The foster care system needs help.",
        "They garner.",
    ),
)
