"""feedback.must-fix: "You need to fix the citations" -> "Please fix the citations"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import COURTEOUS, guarded, has_quantity
from humanize.rules.feedback.verbs import ASKS, LOOSE, REVISES
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import final_mark, next_sentence, sentences_of, text_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

_LOCKED = re.compile(
    r"\b(?:or else|or|otherwise|to pass|required?|requirements?|rules?|safety|mandatory|in order to|"
    r"by (?:\d|mon|tue|wed|thu|fri|sat|sun|next|noon|"
    r"midnight|tomorrow|tonight|the end)|before (?:\d|mon|tue|wed|thu|fri|sat|sun|class|noon|tomorrow)|"
    r"deadline|if|unless|until|only|at least|"
    r"no later|not|never|n't|due|today|tonight|tomorrow)\b|n't",
    re.I,
)
_NEXT_LOCKED = re.compile(
    r"^\s*(?:otherwise|or else|if you (?:don't|do not|fail)|without (?:it|this|that)|this is (?:required|"
    r"mandatory|a requirement))\b",
    re.I,
)
_MODALS = (("need", "to"), ("have", "to"), ("must",), ("should",), ("'ve", "got", "to"), ("have", "got", "to"))


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    first = True
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?" or re.search(r"\bplease\b", document.text[sentence.start : sentence.end], re.I):
            continue
        hit = _request(document, goal, sentence)
        if hit is None:
            continue
        start, end = hit
        texts: tuple[str, ...] = ("please",)
        if goal.empathy >= 0.75 and document.has("revisable") and first and start == sentence.start:
            texts = ("next,", "please")
        first = False
        yield Hit(start, end, texts)


def _request(document: Document, goal: Goal, sentence: Sentence) -> tuple[int, int] | None:
    words = document.words(sentence)
    for i, you in enumerate(words):
        if you.lower != "you" or not starts_clause(document, sentence, you):
            continue
        at = i + 1
        if at < len(words) and words[at].lower in ("really", "definitely"):
            at += 1
        for shape in _MODALS:
            if tuple(t.lower for t in words[at : at + len(shape)]) != shape or at + len(shape) + 1 >= len(words):
                continue
            verb = words[at + len(shape)]
            word = lemma(verb.text, "VERB")
            working = word == "work" and words[at + len(shape) + 1].lower == "on"
            if not (word in REVISES or working) or verb.lower != word or verb.pos not in ("VERB", "NOUN"):
                return None
            top = document.tokens[you.head]
            if top.index not in (verb.index, words[at].index) or not main_clause(document, top):
                return None
            objects = [
                t
                for t in words[at + len(shape) + 1 :]
                if t.head == verb.index and t.dep.startswith(("obj", "xcomp", "ccomp", "obl"))
            ]
            asked = word in ASKS and words[at + len(shape) + 1].lower in ("why", "how", "what", "where", "whether", "which")
            if asked and goal.domain == "education":
                objects = [verb]
            elif not objects or not _about(document, goal, word, objects[0].index, verb.index):
                return None
            if working and not any(is_work(t) for t in words[at + len(shape) + 2 :]):
                return None
            rest = document.text[you.start : sentence.end]
            after = next_sentence(document, sentence)
            if (
                _LOCKED.search(document.text[sentence.start : sentence.end])
                or after is not None
                and _NEXT_LOCKED.match(document.text[after.start : after.end])
                or has_quantity(document, you.index, sentence.last)
                or ":" in rest
            ):
                return None
            return you.start, verb.start - 1
    return None


def _about(document: Document, goal: Goal, word: str, noun: int, verb: int) -> bool:
    token = document.tokens[noun]
    phrase = text_of(document, token).lower()
    work = is_work(token) or any(is_work(t) for t in document.tokens[verb + 1 : noun + 1])
    if goal.domain != "education":
        return work and about_work(document, goal, token)
    return work or word not in LOOSE and phrase.startswith(("this", "these ", "it"))


RULE = Rule(
    id="feedback.must-fix",
    message="A request works better than an order when nothing hangs on a deadline or a rule.",
    source="Brown & Levinson 1987, Politeness",
    find=guarded(_find),
    when=COURTEOUS,
    examples=(
        Example("You need to fix the citations in section 2.", "Please fix the citations in section 2."),
        Example("You should add more detail to your second paragraph.", "Please add more detail to your second paragraph."),
        Example("You have to improve your structure.", "Please improve your structure."),
        Example("The graph is clear, but you must label both axes.", "The graph is clear, but please label both axes."),
        Example(
            "You need to revise your thesis in the next draft.", "Next, revise your thesis in the next draft.", {"empathy": 0.75}
        ),
    ),
    keeps=(
        "You must add a signature by Friday to pass.",
        "You need to cite at least 3 sources.",
        "You don't need to fix the citations.",
        "You must show your passport at the gate.",
        "You need to fix the title. Otherwise the report comes back.",
        "You should go to the library.",
        'The sign says "You need to fix the citations."',
    ),
    licence=("modality",),
)
