"""service.dup-apology: one apology, where it names the problem; the others weaken it."""

import re
from collections.abc import Iterator

from humanize.rules.search import holds_fact, matches, phrase
from humanize.rules.service.courtesy import apologies, names_inconvenience, only_apologises
from humanize.rules.service.openings import speaking_from
from humanize.text.syntax import next_sentence
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_AGAIN_AND = phrase(
    r"(?P<sorry>(?:we|i)(?: would like to| must)? apologi[sz]e (?:once )?again(?: for (?:any|the) (?:inconvenience|trouble)(?: "
    r"caused)?)?(?: once again)?,? "
    r"and )(?P<rest>(?:(?:we|i) )?thank you\b)")
_SECOND_IN_SENTENCE = phrase(
    r"(?P<and>\band )(?:i'm|we're|i am|we are)(?: so| very| really| truly| terribly)? sorry(?: again| also| too)? that\b")

# "Sorry too that we can't send one": of a third apology the news stays.
_SORRY_THAT = phrase(
    r"(?:and |but )?(?:(?:i'm|we're|i am|we are) )?(?:also |again |so |very |really |truly |terribly )*sorry"
    r"(?: too| also| again)? (?:to say |to tell you )?that (?=(?:we|i|the|our|your|you|it|there|nobody|no)\b)")


def _rank(document: Document, sentence: Sentence) -> int:
    """How well an apology names its problem: 2 names it, 1 speaks of "inconvenience", 0 names nothing."""
    if not only_apologises(document, sentence):
        return 2
    return 1 if names_inconvenience(document, sentence) else 0


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    found = list(apologies(document))
    for sentence in found:
        for _, match in _within(document, sentence, _SECOND_IN_SENTENCE):
            if re.search(r"\bsorry\b.*\bthat\b", document.text[sentence.start:match.start()], re.I):
                yield Hit(match.start(), match.end(), (f"{match.group('and')}that",))
    if len(found) < 2:
        return
    best = max(found, key=lambda s: (_rank(document, s), -s.index))
    for sentence in found:
        if sentence is best:
            continue
        start = speaking_from(document, sentence)
        if only_apologises(document, sentence) and not holds_fact(document, start, sentence.end):
            after = next_sentence(document, sentence)
            if start == sentence.start:
                yield Hit(start, sentence.end, ("",))
            elif after is not None:  # the greeting in the same line stays
                yield Hit(start, after.start, ("",))
            continue
        for _, match in _within(document, sentence, _AGAIN_AND):
            yield Hit(match.start(), match.end(), ("Thank you",))
    named = [s for s in found if _rank(document, s) == 2]
    if len(named) > 2:
        for sentence in named[1:]:
            for _, match in _within(document, sentence, _SORRY_THAT):
                if match.start() == sentence.start:
                    following = document.text[match.end()]
                    yield Hit(match.start(), match.end() + 1, (following.upper(),))
        last = named[-1]
        yield Hit(last.start, last.end, (), "You apologise for several things. Put them into one apology: it counts for more.")


def _within(document: Document, sentence: Sentence, pattern: re.Pattern[str]) -> list[tuple[Sentence, re.Match[str]]]:
    return [(s, m) for s, m in matches(document, pattern) if s.index == sentence.index]


RULE = Rule(
    id="service.dup-apology",
    message="One apology that names the problem counts for more than several.",
    source="Lazare 2004, On Apology",
    find=_find,
    when=When(domains=("service", "general"), empathy=0.25, strength=0.5, not_flags=("grave",)),
    licence=("negation", "modality"),  # "I can't apologise enough"
    examples=(
        Example("We are sorry for the delay. The part came late. We apologise again.",
                "We are sorry for the delay. The part came late."),
        Example("We are sorry. We are very sorry for any inconvenience. It ships on 3 May.",
                "We are very sorry for any inconvenience. It ships on 3 May."),
        Example("I'm sorry that the cake was damaged, and I'm terribly sorry again that it was not on time.",
                "I'm sorry that the cake was damaged, and that it was not on time."),
        Example("We're sorry that the cup broke. Sorry too that we can't mend it. We're sorry that nobody called you.",
                "We're sorry that the cup broke. We can't mend it. Nobody called you."),
        Example("We are sorry about the delay. We apologize again for any inconvenience and thank you for your patience.",
                "We are sorry about the delay. Thank you for your patience."),
    ),
    keeps=(
        "We're sorry that the cup broke. We're also sorry that the lid was cracked.",
        "Hi Ann, I am so sorry about this.",
        "The fence is in a sorry state. We are sorry for the mess.",
        "We are sorry about the mess. We are sorry that 2 rooms were cold.",
        "We are sorry about the mess.",
    ),
)
