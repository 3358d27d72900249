"""Heavy linkers at the start of sentences ("However, ...")."""

from collections.abc import Iterator

from humanize.rules.search import holds_fact, openings, phrase, rest_of
from humanize.types import Document, Example, Goal, Hit, Rule, When

_LIGHT = {
    "however": "But",
    "therefore": "So",
    "thus": "So",
    "consequently": "So",
    "hence": "So",
    "nevertheless": "Still,",
    "nonetheless": "Still,",
    "subsequently": "After that,",
}
_LINK = phrase(rf"(?P<link>{'|'.join(_LIGHT)}), ")
_PER = 150  # words; two in so many are a habit
_PLAIN_OPENING = phrase(r"(?:but|so)\b")


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """The linkers that stand close to another one, or in a very short text, one a paragraph."""
    found = [(sentence, match) for sentence, match in openings(document, _LINK) if not holds_fact(document, *match.span())]
    taken = {s.paragraph for s, _ in openings(document, _PLAIN_OPENING)}
    for sentence, match in found:
        near = [m for _, m in found if m is not match and _words_between(document, m.start(), match.start()) <= _PER]
        if not near and len(document.text.split()) > _PER // 2:
            continue
        light = _LIGHT[match["link"].lower()]
        rest = rest_of(document, sentence, match.end())
        if light in ("But", "So"):
            if sentence.paragraph in taken or len(rest.split()) < 3:
                continue
            taken.add(sentence.paragraph)
        yield Hit(match.start(), match.start() + len(match.group().rstrip()), (light,))


def _words_between(document: Document, one: int, other: int) -> int:
    return len(document.text[min(one, other):max(one, other)].split())


RULE = Rule(
    "rhythm.connective",
    '"But" and "so" are lighter, and good writers begin sentences with them.',
    "The Chicago Manual of Style (beginning a sentence with a conjunction)",
    find,
    When(not_domains=("entertainment",), not_audiences=("college", "experts"), strength=0.75),
    examples=(
        Example("However, the fee is small.", "But the fee is small."),
        Example(
            "The hall is old. Therefore, we do not heat 3 of the rooms.", "The hall is old. So we do not heat 3 of the rooms."
        ),
        Example("It rained. Nevertheless, they played.", "It rained. Still, they played."),
        Example("He sold it. Subsequently, prices rose by 4%.", "He sold it. After that, prices rose by 4%."),
    ),
    keeps=("However hard it rains, we play.", "But the fee is small. However, it rises.", "We may, however, go."),
)
