"""grammar.manner-adverb: "Follow this plan careful" -> "Follow this plan carefully"."""

from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, neighbour, sentences, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule

# Words for how something is done; of a thing they are said before the noun or after "be".
_MANNER = {"careful": "carefully", "quick": "quickly", "quiet": "quietly", "proper": "properly", "correct": "correctly",
           "regular": "regularly", "safe": "safely", "polite": "politely", "serious": "seriously", "gentle": "gently",
           "accurate": "accurately", "immediate": "immediately", "separate": "separately", "thorough": "thoroughly",
           "prompt": "promptly", "frequent": "frequently", "slow": "slowly", "exact": "exactly"}
_DO = frozenset({
    "follow", "read", "check", "write", "drive", "speak", "walk", "work", "listen", "answer", "use", "take", "open", "clean",
    "wash", "handle", "measure", "move", "act", "behave", "reply", "respond", "play", "run", "talk", "carry", "lift", "pour",
    "fold", "store", "label", "count", "copy", "study", "practise", "practice", "explain", "drink", "eat", "breathe", "plan"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        words = document.words(sentence)
        for word in words:
            after, before = neighbour(document, word, 1), neighbour(document, word, -1)
            if word.lower not in _MANNER or word.tag != "JJ" or before is None or before.tag not in (
                    "NN", "NNS", "PRP", "VB", "VBP", "VBZ", "VBD", "VBG"):
                continue
            ends = after is None or after.text in ".,;:!?" or after.lower in ("and", "before", "when", "so", "if", "while")
            verbs = [t for t in words if t.pos in ("VERB", "AUX") and t.index < word.index]
            # The nearest verb must be one that is done in a manner, and the object nothing but "it" or "the plan".
            if ends and verbs and verbs[-1].lemma in _DO and word.index - verbs[-1].index <= 5 and not untouchable(
                    document, word.start, word.end):
                between = words[verbs[-1].index - sentence.first + 1:word.index - sentence.first]
                if all(t.pos in ("DET", "NOUN", "PRON", "ADJ", "ADV") for t in between):
                    yield Hit(word.start, word.end, (_MANNER[word.lower],))


RULE = Rule(
    id="grammar.manner-adverb",
    message="A word that tells how something is done takes “-ly”: “follow it carefully”.",
    source="The Cambridge Grammar of the English Language, chapter 6",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("Please follow this plan careful.", "Please follow this plan carefully."),
        Example("Read it careful before you sign.", "Read it carefully before you sign."),
        Example("Read the plan careful.", "Read the plan carefully."),
    ),
    keeps=(
        "Please be careful.",
        "Keep the room quiet.",
        "Make sure that the plan is safe.",
        "He is careful and quick.",
    ),
)
