"""Openers that talk down to the writer ("Obviously, ..."); a rule that rewords what follows takes them along."""

import re

from humanize.rules.feedback.clauses import Clause
from humanize.types import Document, Hit

OPENER = re.compile(
    r"(?:(?:quite )?(?:obviously|clearly|surely|evidently|of course|frankly|honestly|to be honest|needless to say)|"
    r"as (?:i (?:have |['’]ve )?(?:already |just )?(?:said|told you|mentioned|explained)(?: (?:before|many times|several times|"
    r"countless times|a hundred times|a thousand times|again and again|over and over|repeatedly))?|"
    r"(?:you )?(?:should|ought to) know(?: by now)?|"
    r"any(?:one|body) (?:can|could) see|everyone knows)), ",
    re.I,
)


def without_opener(document: Document, clause: Clause, hit: Hit) -> Hit:
    """The hit, widened over "Obviously, " where that is all that stands before it in its sentence."""
    opener = OPENER.match(document.text, clause.sentence.start, clause.sentence.end)
    if opener is None or opener.end() != hit.start:
        return hit
    return Hit(clause.sentence.start, hit.end, hit.replacements, hit.note, hit.also)
