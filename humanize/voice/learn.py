"""Learns a voice from texts of the writer. It keeps figures, words that were used more than once, greetings and goodbyes."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import log

from humanize.analysis.habits import Habits, habits, together
from humanize.backends.word_classes import word_classes
from humanize.backends.word_counts import word_share
from humanize.errors import InputError
from humanize.rules import shelf
from humanize.text.letter import greeting_span, valediction_span
from humanize.text.parse import parse
from humanize.types import Document, Goal, Parser
from humanize.voice.wording import EASIER, lemmas_in
from humanize.voice_profile import LONGEST_WORD, Voice

LEAST_WORDS = 150  # fewer show no habit
MOST_CHARACTERS = 500_000  # of all texts together, some 80,000 words
_KNOWN = 1_500
_LISTED = 60  # favourites, and words that are avoided
_SURE = 10.8  # log-likelihood ratio: once in a thousand by chance
_MISSED = 4.0  # times that others would have used a word in so many words (never, by chance: 2 in 100)
# Words of manner and linking that fit any topic: whoever never says them avoids them.
_FREE = (
    "actually", "additionally", "also", "basically", "certainly", "clearly", "definitely", "especially", "essentially",
    "extremely", "finally", "furthermore", "generally", "greatly", "hence", "highly", "however", "indeed", "just",
    "literally", "maybe", "moreover", "nevertheless", "obviously", "often", "overall", "particularly", "perhaps", "probably",
    "quickly", "quite", "rather", "really", "simply", "somewhat", "surely", "therefore", "though", "thus", "truly",
    "typically", "ultimately", "usually", "very", "whilst", "whom")
_OPENING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings)(?: (?:all|everyone|everybody|team|"
                      r"both|there|again|folks|colleagues|friends))?\b", re.I)


def learn(texts: Sequence[str], parser: Parser) -> Voice:
    """The voice of whoever wrote these texts.

    Raises InputError where they hold fewer than LEAST_WORDS words of prose, or more than MOST_CHARACTERS characters.
    """
    if sum(map(len, texts)) > MOST_CHARACTERS:
        raise InputError(f"These texts have {sum(map(len, texts)):,} characters; a voice is learned from {MOST_CHARACTERS:,} at "
                         "most. Leave some of them out.")
    documents = [parse(text, parser) for text in texts if text.strip()]
    each = [habits(document) for document in documents]
    found = together(each)
    if found.tokens < LEAST_WORDS:
        raise InputError(f"These texts have {found.tokens} words of prose; a voice needs {LEAST_WORDS} to show, and 1,000 to "
                         "show well. Add more of what you have written.")
    rhythm = found.rhythm
    words = Counter({w: n for w, n in found.words.items() if n > 1 and len(w) <= LONGEST_WORD})
    voice = Voice(
        words=found.tokens, sentences=len(rhythm.lengths), mean=round(rhythm.mean, 2), spread=round(rhythm.spread, 2),
        contracted=found.contracted, written_out=found.written_out, formality=round(found.formality, 1),
        marks=tuple(round(1000 * n / found.tokens, 2) for n in found.marks),
        known=tuple(words.most_common(_KNOWN)), greetings=_greetings(documents), goodbyes=_goodbyes(documents))
    return replace(voice, favourites=_favourites(documents, each, found), avoided=_avoided(found))


def _favourites(documents: Sequence[Document], each: Sequence[Habits], found: Habits) -> tuple[str, ...]:
    """Words that the writer uses although an easier one is at hand, then words that they use far more than others do."""
    kept: Counter[str] = Counter()
    for document in documents:
        for finding in shelf().phrases.findings(document, Goal(strength=1.0, empathy=0.0)):
            if finding.rule.partition(".")[0] in EASIER and finding.replacements:
                kept.update(w for w in lemmas_in(document, finding.start, finding.end) if not _common(w))
    stiff = [w for w, n in kept.most_common() if n > 1]
    texts = Counter(w for h in each for w in h.words)
    wide = max(1, (len(each) + 1) // 2) if len(each) > 1 else 1  # what stands in half of the texts is no topic
    scored = sorted(((_surprise(n, found, w), w) for w, n in found.words.items()
                     if n >= 3 and texts[w] >= wide and len(w) > 2 and _of_any_topic(w)), reverse=True)
    return tuple(dict.fromkeys([*stiff, *(w for score, w in scored if score >= _SURE)]))[:_LISTED]


def _avoided(found: Habits) -> tuple[str, ...]:
    """Words of any topic that others would have used several times in so many words, and the writer never did."""
    expected = ((found.tokens * word_share(w), w) for w in _FREE if not found.words[w])
    return tuple(w for times, w in sorted(expected, reverse=True) if times >= _MISSED)[:_LISTED]


def _surprise(count: int, found: Habits, word: str) -> float:
    """The log-likelihood ratio of a word that is commoner here than on the web; negative where it is rarer."""
    expected = found.tokens * word_share(word)
    return 2 * (count * log(count / expected) - (count - expected)) if count > expected else -1.0


def _of_any_topic(word: str) -> bool:
    """Adverbs and linking words; what a text is about is no voice."""
    return word in _FREE or word_classes(word) == {"ADV"} and word != "not"


def _common(word: str) -> bool:
    return word_share(word) > 1 / 5_000


def _greetings(documents: Iterable[Document]) -> tuple[str, ...]:
    """How letters begin, without the name of whom they greet."""
    found: Counter[str] = Counter()
    for document in documents:
        span = greeting_span(document)
        opening = _OPENING.match(document.text[span[0]:span[1]].strip()) if span else None
        if opening:
            found[opening.group()] += 1
    return tuple(words for words, _ in found.most_common(5))


def _goodbyes(documents: Iterable[Document]) -> tuple[str, ...]:
    found: Counter[str] = Counter()
    for document in documents:
        span = valediction_span(document)
        if span:
            found[" ".join(document.text[span[0]:span[1]].split()).rstrip(",.!")[:LONGEST_WORD]] += 1
    return tuple(words for words, _ in found.most_common(5) if words)
