"""A grand verb where "is" or "has" is meant ("serves as a reminder", "boasts a garden")."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, token_at
from humanize.rules.tells.density import gated
from humanize.rules.tells.scope import PROSE
from humanize.rules.verb_forms import be_like, subject_of, surface_tag
from humanize.text.syntax import child
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_HEAD = (
    r"(?:reminder|foundation|cornerstone|catalyst|example|symbol|hallmark|beacon|gateway|pillar|backdrop|counterpoint|"
    r"vehicle|framework for|tool for|benchmark|anchor|mirror|inspiration|starting point|proof|reflection|case study|"
    r"testimony to|reason to|basis for|bridge between|roadmap|blueprint|bedrock|linchpin|microcosm|metaphor|springboard|"
    r"window into|lens|wake-up call|"
    r"call to action|warning|turning point|milestone|source of)"
)
_AS = phrase(
    rf"\b(?P<verb>stands?|stood|serves?|served|functions?|functioned|acts?|acted) as (?P<np>(?:an?|the) (?:[\w-]+,? "
    rf"){{0,2}}?{_HEAD}\b)"
)
_BOASTS = phrase(r"\b(?P<verb>boasts?|boasted) (?=(?:an?|the|over|more than|some|its|one|two|three|four|five|\d|[a-z-]+ [a-z]))")
_PERSONS = frozenset({"i", "he", "she", "we", "you", "who"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _AS):
        verb = token_at(document, match.start("verb"))
        subject = subject_of(document, verb) if verb else None
        if verb is None or verb.pos != "VERB" or _person(document, subject):
            continue
        tag = _tag(document, verb)
        be = be_like(document, verb, tag, subject) if tag else ""
        if be:
            yield Hit(match.start("verb"), match.start("np"), (f"{be} ",))
    for _, match in matches(document, _BOASTS):
        verb = token_at(document, match.start("verb"))
        subject = subject_of(document, verb) if verb else None
        if (
            verb is None
            or subject is None
            or verb.pos != "VERB"
            or _person(document, subject)
            or subject.lower in ("they", "that")
        ):
            continue
        if child(document, verb, "aux", "ccomp") or not child(document, verb, "obj"):
            continue
        tag = surface_tag(verb, "boast")
        if tag:
            yield Hit(*match.span("verb"), (inflect("have", "VBP" if tag == "VB" else tag),))


def _tag(document: Document, verb: Token) -> str:
    base = {"stood": "stand"}.get(verb.lower, verb.lemma)
    tag = surface_tag(verb, base)
    if tag == "VBN":
        return "VBN" if child(document, verb, "aux") else ""
    if tag == "VB" and not child(document, verb, "aux", "mark"):
        return "VBP"
    return tag


def _person(document: Document, subject: Token | None) -> bool:
    if subject is None:
        return False
    name = any(p.kind == "name" and p.start <= subject.start < p.end for p in document.protected)
    return subject.lower in _PERSONS or name and subject.pos == "PROPN"


RULE = Rule(
    "tells.copula",
    '"Is" and "has" do this without the drum roll.',
    "Wikipedia: Signs of AI writing (Avoidance of copulas)",
    gated("tells.copula", _find),
    PROSE,
    examples=(
        Example("The inn boasts a large garden.", "The inn has a large garden."),
        Example("The old mill serves as a reminder of 1904.", "The old mill is a reminder of 1904."),
        Example("The letters stood as a powerful symbol of hope.", "The letters were a powerful symbol of hope."),
        Example(
            "It does not rain, and the lake serves as the perfect backdrop.",
            "It does not rain, and the lake is the perfect backdrop.",
        ),
    ),
    keeps=(
        "Ms Rao served as treasurer.",
        "The crate serves as a bed.",
        "He boasts a lot.",
        "She served as a source of advice.",
    ),
)
