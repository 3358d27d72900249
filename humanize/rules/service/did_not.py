"""service.did-not: "because you failed to verify it" -> "because you didn't verify it"."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.search import matches, phrase, token_at
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FAILED = phrase(r"\byou(?P<have> have|'ve)? (?:failed|neglected|omitted) to (?P<verb>[a-z]+)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence, match in matches(document, _FAILED):
        verb = token_at(document, match.start("verb"))
        before = document.text[sentence.start:match.start()].lower().split()
        if verb is None or verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX") or before[-1:] and before[-1] in (
                "if", "unless", "that", "when", "not"):
            continue
        said = f"haven't {inflect(verb.lemma, 'VBN')}" if match.group("have") else f"didn't {verb.lower}"
        you = match.group()[:3]
        yield Hit(match.start(), match.end(), (f"{you} {said}",))


RULE = Rule(
    id="service.did-not",
    message="“Failed to” judges the customer. “Didn't” states the same fact.",
    source="Goffman 1967, Interaction Ritual",
    find=_find,
    when=When(domains=("service",), empathy=0.25, not_flags=("legal",)),
    licence=("negation",),
    examples=(
        Example("Your account is closed because you failed to verify your identity.",
                "Your account is closed because you didn't verify your identity."),
        Example("A fee of £4 applies as you have failed to return the 2 keys.",
                "A fee of £4 applies as you haven't returned the 2 keys."),
        Example("On 3 May you neglected to lock the gate.", "On 3 May you didn't lock the gate."),
    ),
    keeps=(
        "If you failed to verify it, call us.",
        "The pump failed to start.",
        "You did not fail to pay.",
    ),
)
