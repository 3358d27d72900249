"""service.fails-to: "if your child fails to respond" -> "if your child doesn't respond"."""

from collections.abc import Iterator

from humanize.rules.search import matches, phrase, token_at
from humanize.types import Document, Example, Goal, Hit, Rule, When

_FAILS = phrase(
    r"\bif (?P<np>(?:the|your|our|an?|any|this|that|either) [a-z]+(?: [a-z]+){0,3}|you|we|they) "
    r"(?P<fail>fails?) to (?P<verb>[a-z]+)\b")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for _, match in matches(document, _FAILS):
        verb = token_at(document, match.start("verb"))
        if verb is None or verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX", "NOUN"):
            continue
        do = "doesn't" if match["fail"].lower() == "fails" else "don't"
        full = "does not" if do == "doesn't" else "do not"
        yield Hit(match.start("fail"), match.end("verb"), (f"{do} {match['verb']}", f"{full} {match['verb']}"))


RULE = Rule(
    id="service.fails-to",
    message="“Fails to” sounds like a charge. “Doesn't” states the same condition.",
    source="Federal Plain Language Guidelines",
    find=_find,
    when=When(domains=("service", "education", "health", "general"), empathy=0.25, not_flags=("legal", "grave")),
    licence=("negation",),
    examples=(
        Example("If your child fails to respond by 3 May, we will call you.",
                "If your child doesn't respond by 3 May, we will call you."),
        Example("The offer ends if you fail to reply.", "The offer ends if you don't reply."),
        Example("If the 2 parts fail to arrive, call us. If the box fails to open, wait.",
                "If the 2 parts fail to arrive, call us. If the box doesn't open, wait."),
    ),
    keeps=(
        "If your child fails the test, call us.",
        "Your child fails to respond.",
        "If it never fails to start, keep it.",
    ),
)
