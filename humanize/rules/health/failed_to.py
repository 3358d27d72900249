"""health.failed-to: "you have failed to use it" becomes "you have not used it"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import inflect, lemma
from humanize.rules.health.templates import READERS, found, offered
from humanize.types import Document, Example, Goal, Hit, Rule, When

_PATTERN = re.compile(r"\b(?P<who>[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[Yy]our (?:child|son|daughter)) (?P<have>(?:have|has|had) )?"
                      r"(?:repeatedly )?(?:failed|neglected) to (?P<verb>[a-z]+)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"Failed to" about the reader; the fact stays, the charge goes."""
    for hit in found(document, _PATTERN):
        if "repeatedly" in hit[0] or hit["verb"] in ("attend", "be", "thrive") or lemma(hit["verb"], "VERB") != hit["verb"]:
            continue
        verb = f"{hit['have']}not {inflect(hit['verb'], 'VBN')}" if hit["have"] else f"did not {hit['verb']}"
        text = f"{hit['who']} {verb}"
        yield Hit(hit.start(), hit.end(), offered(goal, text))


RULE = Rule(
    id="health.failed-to",
    message="\"Failed\" blames. Say what was not done.",
    source="Goddu et al. 2018, Do Words Matter? Stigmatizing Language and the Transmission of Bias in the Medical Record",
    find=find,
    when=When(audiences=READERS, domains=("health",), empathy=0.25),
    examples=(
        Example("You have failed to use it.", "You have not used it."),
        Example("You failed to bring the 2 forms.", "You did not bring the 2 forms."),
        Example("Your son has failed to take 3 doses.", "Your son has not taken 3 doses."),
    ),
    keeps=(
        "The test failed to show a clot.",
        "The kidney has failed.",
        "We failed to send the form.",
    ),
    licence=("negation",),
)
