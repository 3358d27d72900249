"""feedback.too-many: "You use too many adverbs" -> "There are too many adverbs"."""

from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import base_phrase
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = frozenset({"use", "have", "include", "make", "put", "quote", "write", "give", "cite", "add"})
_EVERYDAY = frozenset(
    {
        "time",
        "money",
        "friend",
        "day",
        "absence",
        "phone",
        "sleep",
        "fun",
        "break",
        "noise",
        "class",
        "homework",
        "attention",
        "work",
    }
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if final_mark(document, sentence) == "?":
            continue
        for i, you in enumerate(words[:-4]):
            if you.lower != "you" or not starts_clause(document, sentence, you):
                continue
            at = (
                i + 2
                if words[i + 1].lower in ("also", "simply", "just", "have", "'ve") and words[i + 2].lower != "too"
                else i + 1
            )
            also = words[i + 1].lower == "also"
            verb = words[at]
            rest = [t.lower for t in words[at + 1 : at + 4]]
            if lemma(verb.text, "VERB") not in _VERBS or you.head != verb.index or not main_clause(document, verb):
                continue
            way = rest[0] in ("far", "way")
            many = words[at + 3] if way and len(words) > at + 3 else words[at + 2]
            if (rest[1] if way else rest[0]) != "too" or many.lower not in ("many", "much", "few", "little"):
                continue
            base = base_phrase(document, sentence, many.index + 1)
            if base is None or base[1].lemma in _EVERYDAY:
                continue
            after = document.tokens[base[0]] if base[0] < sentence.last else None
            if after is not None and after.lower in ("to", "that", "you", "from"):
                continue
            several = many.lower in ("many", "few")
            yield Hit(you.start, verb.end, (f"there {'are' if several else 'is'}{' also' if also else ''}",))


RULE = Rule(
    id="feedback.too-many",
    message="Point at the text: there are too many adverbs in it, whoever put them there.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You use too many adverbs in your opening paragraph.", "There are too many adverbs in your opening paragraph."),
        Example("You used far too much jargon in part 2.", "There is far too much jargon in part 2."),
        Example("You also have too few examples.", "There are also too few examples."),
    ),
    keeps=(
        "You have too many friends.",
        "If you use too many adverbs, cut some.",
        "You don't use too many adverbs.",
        "You have too much to do.",
        '"You use too many adverbs," she said.',
    ),
)
