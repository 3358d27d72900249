"""discourse.break-para: a long paragraph is cut where the words change most."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from humanize.rules.bullets import line_end
from humanize.rules.clause_chunks import NOUNS, words_in
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_SHORTEST = 40  # words: a shorter part would look broken off
_CONTENT = NOUNS | {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ"}
_LEANS = re.compile(
    r"(?:it|he|she|they|this|that|these|those|such|so|but|and|or|also|however|then|therefore|thus|still|yet|instead|for example|"
    r"for instance|in addition|moreover|furthermore|as a result|otherwise|similarly|likewise|there|here|both|neither|one|another|"
    r"the (?:first|second|third|other|latter|former|same)|his|her|its|their|him|them|not|without|even|only|because|which|"
    r"who|if|unless|"
    r"do not|never|don['’]t|nor|no|rather|indeed|in fact|by contrast|on the other hand|after that|meanwhile|again|too|as "
    r"such|next|finally)\b",
    re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """One break in each paragraph that is too long for the audience, before a sentence that opens a new topic."""
    limit = 120 if goal.audience in ("patients", "children") else 160
    for paragraph in document.paragraphs:
        inside = [s for s in document.sentences if s.paragraph == paragraph.index]
        if paragraph.kind != "prose" or len(inside) < 6 or words_in([t for s in inside for t in document.words(s)]) <= limit:
            continue
        lengths = [words_in(document.words(s)) for s in inside]
        places = [n for n in range(2, len(inside) - 1) if opens_topic(document, inside[n])
                  and min(sum(lengths[:n]), sum(lengths[n:])) >= _SHORTEST]
        if not places:
            continue
        middle = len(inside) / 2
        best = min(places, key=lambda n: (likeness(document, inside[max(0, n - 2):n], inside[n:n + 2]) + 0.04 * abs(
            n - middle), n))
        start, end = inside[best - 1].end, inside[best].start
        inside_literal = any(p.start < end and start < p.end for p in document.protected)
        if not document.text[start:end].strip() and not inside_literal:
            mark = line_end(document)
            # Only a text that sets its paragraphs line by line gets a single line end.
            gap = mark if mark in document.text and mark * 2 not in document.text else mark * 2
            yield Hit(start, end, (gap,))


def opens_topic(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence can begin a paragraph: it speaks of a thing or a person and doesn't look back."""
    text = document.text[sentence.start:sentence.end]
    first = document.words(sentence)[0]
    # "You have stated that this ...": the first words look back.
    looks_back = any(t.lower in ("this", "these", "those", "such", "it", "they") for t in document.words(sentence)[:6])
    return not _LEANS.match(text) and not looks_back and (first.tag in NOUNS | {"DT", "PRP$", "JJ", "NNS"}
        or first.tag == "PRP" and first.lower in ("you", "we", "i"))


def likeness(document: Document, left: Sequence[Sentence], right: Sequence[Sentence]) -> float:
    """Cosine of the content words on either side."""
    a, b = (Counter(t.lemma for s in side for t in document.words(s) if t.tag in _CONTENT) for side in (left, right))
    size = math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
    return sum(a[word] * b[word] for word in a) / size if size else 0.0


_HOME = ("The museum opens at 9. The museum shop sells books about the old ships. The shop closes at 5 with the museum. ")
_TRIP = ("Buses leave the station every hour. Bus drivers sell day tickets to adults and children. ")
_FILL = "The old ships in the museum hall came from the harbour, where the museum has 3 more ships and a shop. "
RULE = Rule(
    id="discourse.break-para",
    message="This paragraph is long. A break where the topic changes helps the reader.",
    source="Federal Plain Language Guidelines (short paragraphs)",
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",), not_flags=("legal",)),
    examples=(
        Example((_FILL * 6 + _HOME + _TRIP * 4).strip(), (_FILL * 6 + _HOME).strip() + "\n\n" + (_TRIP * 4).strip()),
        Example((_FILL * 4 + _HOME + _TRIP * 3).strip(), (_FILL * 4 + _HOME).strip() + "\n\n" + (_TRIP * 3).strip(),
            {"audience": "patients"}),
        Example("Hello all.\r\n\r\n" + (_FILL * 4 + _HOME + _TRIP * 3).strip(),
                "Hello all.\r\n\r\n" + (_FILL * 4 + _HOME).strip() + "\r\n\r\n" + (_TRIP * 3).strip(), {"audience": "patients"}),
    ),
    keeps=(_HOME.strip(), (_FILL * 2).strip(), (_HOME + "It is small. " + _TRIP).strip(),
           (_FILL * 3 + _HOME + _TRIP * 2).strip()),
)
