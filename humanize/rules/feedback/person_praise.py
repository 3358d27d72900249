"""feedback.person-praise: "You are brilliant at structuring an argument" -> "You structure an argument brilliantly"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import COURTEOUS, guarded
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule

_HOW = {
    "good": "well",
    "great": "very well",
    "brilliant": "brilliantly",
    "excellent": "excellently",
    "really good": "really well",
    "very good": "very well",
    "so good": "very well",
    "skilled": "skilfully",
    "amazing": "amazingly well",
    "fantastic": "very well",
}
_TALENT = re.compile(
    r"\byou(?:'re| are) (?:(?:so|very|really|such|truly|just) )*(?:an? )?(?:(?:\w+ )?(?:natural|genius|"
    r"gifted \w+|born \w+|star|talented \w+)|smart|clever|"
    r"intelligent|gifted|talented|bright|brilliant|the best)\b(?! at\b)",
    re.I,
)
_STATES = frozenset({"be", "have", "know", "understand", "see", "get", "keep", "be able", "use"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        text = document.text[sentence.start : sentence.end].replace("’", "'")
        talent = _TALENT.search(text)
        if talent and goal.domain == "education":
            yield Hit(sentence.start + talent.start(), sentence.start + talent.end())
            continue
        words = document.words(sentence)
        for i, you in enumerate(words[:-3]):
            if you.lower != "you" or words[i + 1].lower not in ("are", "'re") or not starts_clause(document, sentence, you):
                continue
            at = next((j for j in (i + 3, i + 4) if j + 2 < len(words) and words[j].lower == "at"), None)
            how = " ".join(t.lower for t in words[i + 2 : at]) if at else ""
            if at is None or how not in _HOW:
                continue
            verb = words[at + 1]
            label = words[at - 1]
            if (
                verb.tag != "VBG"
                and not verb.lower.endswith("ing")
                or you.head != label.index
                or not main_clause(document, label)
            ):
                continue
            base = lemma(verb.text, "VERB")
            rest = words[at + 2 :]
            stop = next((j for j, t in enumerate(rest) if t.pos == "PUNCT"), len(rest))
            inner = rest[:stop]
            # One plain object: an adverb behind anything longer would hang on the wrong verb.
            if (
                base == verb.lower
                or base in _STATES
                or not inner
                or len(inner) > 5
                or any(
                    t.pos in ("VERB", "AUX", "CCONJ", "ADP", "PRON", "SCONJ") and (t.lower not in ("your", "of")) for t in inner
                )
                or rest[stop:][:1]
                and rest[stop].text == ","
            ):
                continue
            yield Hit(you.start, inner[-1].end, (f"you {base} {document.text[inner[0].start : inner[-1].end]} {_HOW[how]}",))


RULE = Rule(
    id="feedback.person-praise",
    message="Praise of the person teaches nothing to repeat. What did they do?",
    source="Mueller & Dweck 1998, Praise for Intelligence",
    find=guarded(_find),
    when=COURTEOUS,
    examples=(
        Example("You are brilliant at structuring an argument.", "You structure an argument brilliantly."),
        Example("You are good at choosing short quotations.", "You choose short quotations well."),
        Example("You're excellent at explaining your method.", "You explain your method excellently."),
        Example("You are so smart!", "You are so smart!"),
    ),
    keeps=(
        "You are good at chess.",
        "You are not good at structuring an argument.",
        "You are good at being patient.",
        'He said, "You are brilliant at structuring an argument."',
        "If you are good at drawing maps, draw one.",
    ),
)
