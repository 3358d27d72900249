"""Verbs hidden after a preposition ("for the preparation of the budget")."""

from collections.abc import Iterator

from humanize.backends.inflection import inflect
from humanize.rules.plain.scope import SHAPE
from humanize.rules.search import matches, phrase, token_at
from humanize.text.syntax import child, root
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

# Nouns that name an act on what follows "of", never the act of it, nor its result.
_EVENTS = {
    "preparation": "prepare",
    "creation": "create",
    "completion": "complete",
    "selection": "select",
    "submission": "submit",
    "production": "produce",
    "protection": "protect",
    "promotion": "promote",
    "reduction": "reduce",
    "installation": "install",
    "evaluation": "evaluate",
    "removal": "remove",
    "improvement": "improve",
    "establishment": "establish",
    "maintenance": "maintain",
    "measurement": "measure",
    "enforcement": "enforce",
    "replacement": "replace",
    "recruitment": "recruit",
    "disposal": "dispose of",
    "implementation": "implement",
    "identification": "identify",
    "elimination": "eliminate",
    "prevention": "prevent",
    "preservation": "preserve",
    "calculation": "calculate",
    "distribution": "distribute",
    "construction": "build",
    "adoption": "adopt",
    "achievement": "achieve",
    "acquisition": "acquire",
    "processing": "process",
    "translation": "translate",
    "destruction": "destroy",
    "assessment": "assess",
    "storage": "store",
    "renewal": "renew",
    "verification": "verify",
}
_NOMINAL = phrase(
    rf"\b(?P<adposition>in|for|by|of|before|after) (?P<cut>the (?P<noun>{'|'.join(_EVENTS)}) of) "
    r"(?=(?:the|a|an|this|these|those|all|each|any|its|their|our|your|his|her|new|\d+|[a-z]+)\b)"
)
_ACTORS = frozenset({"i", "we", "you", "they", "he", "she"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Each noun of action after a preposition, as the "-ing" form of its verb."""
    for sentence, match in matches(document, _NOMINAL):
        noun, adposition = token_at(document, match.start("noun")), token_at(document, match.start("adposition"))
        if (
            noun is None
            or adposition is None
            or noun.tag != "NN"
            or adposition.head != noun.index
            or document.text[match.end() - 1].isupper()
        ):
            continue
        if document.text[match.end() : match.end() + 1].isupper() or child(document, noun, "amod", "compound", "acl:relcl"):
            continue
        if match["adposition"].lower() in ("before", "after", "in", "by") and not _someone_acts(document, sentence):
            continue  # nobody in the clause could be the doer: the "-ing" form would dangle
        yield Hit(*match.span("cut"), (inflect(_EVENTS[match["noun"].lower()], "VBG"),))


def _someone_acts(document: Document, sentence: Sentence) -> bool:
    top = root(document, sentence)
    subject = child(document, top, "nsubj") if top else None
    return subject is not None and subject.lower in _ACTORS


RULE = Rule(
    "plain.nominal-of",
    "The verb is hidden in the noun.",
    "Federal Plain Language Guidelines (Avoid hidden verbs)",
    find,
    SHAPE,
    examples=(
        Example("She is responsible for the preparation of the budget.", "She is responsible for preparing the budget."),
        Example("We called before the submission of all 4 forms.", "We called before submitting all 4 forms."),
        Example("The fee is not for the removal of old tyres.", "The fee is not for removing old tyres."),
    ),
    keeps=(
        "After the arrival of the train, we left.",
        "Before the completion of the work, costs rose.",
        "It is part of the Preparation of Meals course.",
        "He paid for the careful preparation of the soil.",
    ),
)
