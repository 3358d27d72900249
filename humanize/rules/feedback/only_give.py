"""feedback.only-give: "You only give two quotations" -> "There are only two quotations"."""

from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import base_phrase
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_VERBS = frozenset({"give", "include", "provide", "use", "offer", "have", "cite", "write", "quote"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if final_mark(document, sentence) == "?":
            continue
        for i, you in enumerate(words[:-4]):
            if you.lower != "you" or not starts_clause(document, sentence, you):
                continue
            only_first = words[i + 1].lower == "only"
            verb = words[i + 2] if only_first else words[i + 1]
            at = i + 3
            if not only_first and words[i + 2].lower != "only":
                continue
            if lemma(verb.text, "VERB") not in _VERBS or you.head != verb.index or not main_clause(document, verb):
                continue
            base = base_phrase(document, sentence, words[at].index)
            count = words[at]
            if base is None or not is_work(base[1]) or not about_work(document, goal, base[1]):
                continue
            if not (count.tag == "CD" or count.lower in ("one", "a") and base[1].tag == "NN"):
                continue
            one = count.lower in ("one", "1", "a")
            if one == (base[1].tag == "NNS"):
                continue
            after = document.tokens[base[0]] if base[0] < sentence.last else None
            if after is not None and not (
                after.pos == "PUNCT" or after.lower in ("and", "but", "in", "for", "on", "from", "to", "so", "of")
            ):
                continue
            yield Hit(you.start, count.start - 1, (f"there {'is' if one else 'are'} only",))


RULE = Rule(
    id="feedback.only-give",
    message="Say what the work holds; “you only” reads as a reproach.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    licence=("number",),  # "only" moves; the count stays where it is
    examples=(
        Example(
            "You only give two quotations, and the second one is never explained.",
            "There are only two quotations, and the second one is never explained.",
        ),
        Example("You included only 3 sources in your report.", "There are only 3 sources in your report."),
        Example("You only provide one example for this claim.", "There is only one example for this claim."),
    ),
    keeps=(
        "You only need two quotations.",
        "You only give two quotations what they deserve.",
        "You only have two days left.",
        "If you only give two quotations, add one.",
        '"You only give two quotations," it said.',
    ),
)
