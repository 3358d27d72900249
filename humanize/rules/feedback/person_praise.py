"""feedback.person-praise: "You are brilliant at structuring an argument" -> "You structure an argument brilliantly"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import COURTEOUS, guarded
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence

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
_GIFT = (
    r"(?:(?:so|very|really|such|truly|just|an?|our|my) )*(?:natural(?: \w+)?|genius|gifted(?: \w+)?|talented(?: \w+)?|"
    r"born \w+|star|smart|clever|intelligent|bright|brilliant|the (?:best|smartest|cleverest)(?: \w+)?)"
    r"(?: in the (?:group|class|year|school|whole \w+))?"
)
_GIFTS = re.compile(rf"(?P<join>, (?:and )?)?\byou(?:'re| are) {_GIFT}(?:(?:,| and|, and) {_GIFT})*(?P<end>[!.]+)$", re.I)
_STATES = frozenset({"be", "have", "know", "understand", "see", "get", "keep", "be able", "use"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        text = document.text[sentence.start : sentence.end].replace("’", "'")
        talent = _TALENT.search(text)
        if talent and goal.domain == "education":
            gifts = _GIFTS.search(text)
            if gifts and (gifts["join"] or gifts.start() == 0) and _says_what_was_done(document, sentence):
                stop = sentence.end - len(gifts["end"]) if gifts.start() else sentence.end
                yield Hit(sentence.start + gifts.start(), stop, ("",))
                continue
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


def _says_what_was_done(document: Document, sentence: Sentence) -> bool:
    """Whether another sentence praises the work, or says what the writer of it did: then the talent is not all there is."""
    others = [s for s in sentences_of(document) if s.index != sentence.index]
    praised = any(s.start <= f.start < s.end and not _TALENT.search(document.text[s.start:s.end].replace("’", "'"))
                  for f in document.flagged("praise") for s in others)
    return praised or any(
        you.lower == "you" and did.tag == "VBD" and did.lemma != "be" and you.index == s.first
        for s in others if len(document.words(s)) > 3 for you, did in [document.words(s)[:2]])


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
        Example("Wow, Tariq, you're so clever! You read 9 pages by yourself.", "Wow, Tariq! You read 9 pages by yourself.",
                {"domain": "education"}),
        Example("You are a natural writer and the best in the class! The ending of your story is vivid.",
                "The ending of your story is vivid.", {"domain": "education"}),
    ),
    keeps=(
        "You are good at chess.",
        "You are brilliant! See you on Monday.",
        "You are not good at structuring an argument.",
        "You are good at being patient.",
        'He said, "You are brilliant at structuring an argument."',
        "If you are good at drawing maps, draw one.",
    ),
)
