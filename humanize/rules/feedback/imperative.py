"""feedback.imperative: "Add a topic sentence" -> "Please add a topic sentence"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.guards import COURTEOUS, guarded, has_quantity
from humanize.rules.feedback.verbs import LOOSE, REVISES
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import child, final_mark, previous_sentence, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_LOCKED = re.compile(
    r"\b(?:please|warning|danger|caution|or else|otherwise|marks?|points?|before you touch|safety|if|"
    r"unless|until|never|not|only|then)\b|n't",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not _comment(document):
        return
    first = True
    for sentence in sentences_of(document, "prose"):
        verb = _action(document, goal, sentence)
        before = previous_sentence(document, sentence)
        if verb is None or before is not None and _requests(document, before):
            continue
        please = f"please {verb.text.lower()}"
        texts: tuple[str, ...] = (please,)
        if first and goal.empathy >= 0.75 and document.has("revisable"):
            texts = (f"next, {verb.text.lower()}", please)
        first = False
        yield Hit(verb.start, verb.end, texts)


def _comment(document: Document) -> bool:
    """Whether a text is a comment on work and not a guide: it judges or grades, or it is very short."""
    judged = any(document.has(flag) for flag in ("criticism", "praise", "summative", "revisable"))
    return judged or len(document.sentences) <= 3


def _action(document: Document, goal: Goal, sentence: Sentence) -> Token | None:
    words = document.words(sentence)
    if len(words) < 3 or final_mark(document, sentence) not in (".", "!") or not _imperative_start(document, sentence):
        return None
    verb = words[0]
    text = document.text[sentence.start : sentence.end]
    if _LOCKED.search(text) or has_quantity(document, sentence.first, sentence.last) or ":" in text:
        return None
    objects = [t for t in words[1:6] if is_work(t)]
    if any(t.text.isupper() and len(t.text) > 3 for t in words[1:6]):
        return None
    own = any(t.lower in ("your", "this", "these", "the", "that") for t in words[1:4])
    if lemma(verb.text, "VERB") in LOOSE and not own:
        return None
    word = lemma(verb.text, "VERB")
    if not objects and (word in LOOSE or goal.domain != "education") or not about_work(document, goal, *objects):
        return None
    return verb if objects or words[1].lower in ("this", "these", "it", "how", "why", "what") else None


def _requests(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence already asks for something: the first of a run of requests carries the "please"."""
    return _imperative_start(document, sentence) or document.words(sentence)[0].lower in ("please", "next")


def _imperative_start(document: Document, sentence: Sentence) -> bool:
    """Whether the first word is a bare verb of revising without a subject (tag, place and form agree)."""
    verb = document.words(sentence)[0]
    if lemma(verb.text, "VERB") not in REVISES or verb.lower != lemma(verb.text, "VERB") or verb.dep != "root":
        return False
    # A capital at the start makes the tagger think of a name; the part of speech then decides.
    tagged = verb.tag in ("VB", "VBP", "VBD", "NN") or verb.tag == "NNP" and verb.pos == "VERB"
    return tagged and child(document, verb, "nsubj", "nsubj:pass", "aux", "cop", "expl") is None


RULE = Rule(
    id="feedback.imperative",
    message="A bare order sounds curt to a reader whose work is judged; one “please” is enough for a run of them.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=COURTEOUS,
    examples=(
        Example("Add a topic sentence to each paragraph.", "Please add a topic sentence to each paragraph."),
        Example(
            "Your claims are clear. Cite the sources in section 2. Check the dates.",
            "Your claims are clear. Please cite the sources in section 2. Check the dates.",
        ),
        Example(
            "The thesis is clear. Explain how the graph supports it.",
            "The thesis is clear. Please explain how the graph supports it.",
        ),
        Example(
            "Revise your introduction in the next draft.", "Next, revise your introduction in the next draft.", {"empathy": 0.75}
        ),
    ),
    keeps=(
        "Keep using examples like this one.",
        "Don't add a second title.",
        "1. Add a topic sentence to each paragraph.",
        "Add 5 ml of water to the solution.",
        "Please add a topic sentence to each paragraph.",
        "Check the gas before you light the burner.",
        '"Add a topic sentence to each paragraph," she wrote.',
    ),
)
