"""grammar.affect-effect: "Block B is not effected" -> "Block B is not affected"."""

import re
from collections.abc import Iterator

from humanize.rules.grammar.places import ALWAYS, adverb, sentences, untouchable
from humanize.text.syntax import child, children
from humanize.types import Document, Example, Goal, Hit, Rule

# Things that can be brought about: of these "effected" may be meant.
_BROUGHT_ABOUT = re.compile(r"(?:tion|sion|ment|ance|ence|al|ure|ing)s?$|^(?:change|transfer|repair|cure|entry|delivery|sale|"
                            r"reform|cover|shift|switch|cut|escape|rescue|release|improvement|saving|it|this|that|which|they|these|those)s?$")


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences(document):
        for word in document.words(sentence):
            if word.lower != "effected" or untouchable(document, word.start, word.end):
                continue
            helper = child(document, word, "aux:pass", "cop")
            subject = child(document, word, "nsubj:pass", "nsubj")
            if helper is None or subject is None or children(document, word, "obj") or _BROUGHT_ABOUT.search(subject.lower):
                continue
            if all(adverb(t) for t in document.tokens[helper.index + 1:word.index]):
                yield Hit(word.start, word.end, ("affected",))


RULE = Rule(
    id="grammar.affect-effect",
    message="To have an influence is to “affect”; to “effect” is to bring about.",
    source="The Chicago Manual of Style, glossary of problematic words",
    find=_find,
    when=ALWAYS,
    examples=(
        Example("Block B is not effected.", "Block B is not affected."),
        Example("Most pupils were effected by the delay.", "Most pupils were affected by the delay."),
        Example("The other roads will not be effected.", "The other roads will not be affected."),
    ),
    keeps=(
        "The change was effected without delay.",
        "Reimbursement shall be effected in the next payroll run.",
        "The new rule effected a change.",
        "The repairs were effected by a local firm.",
    ),
)
