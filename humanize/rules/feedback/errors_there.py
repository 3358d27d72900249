"""feedback.errors-there: "You made many spelling mistakes in the introduction" -> "There are many spelling mistakes in it"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.clauses import BLAMING, main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.work import is_mistake
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_QUANTIFIERS = frozenset(
    {
        "many",
        "some",
        "several",
        "numerous",
        "few",
        "lots",
        "plenty",
        "various",
        "countless",
        "multiple",
        "a",
        "an",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "too",
        "so",
    }
)
_EXCLUDED = re.compile(
    r"\bin (?:judg[e]?ment|class|life|court)\b|\bno (?:mistakes|errors)\b|\b(?:same|one of|gap year|"
    r"mistake of (?:thinking|trusting))\b",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end]
        if final_mark(document, sentence) == "?" or _EXCLUDED.search(text):
            continue
        words = document.words(sentence)
        for i, you in enumerate(words[:-3]):
            if you.lower != "you" or not starts_clause(document, sentence, you):
                continue
            at = i + 1
            also = False
            while at < len(words) - 2 and (
                words[at].lower in BLAMING or words[at].lower in ("also", "have", "'ve") and words[at + 1].lower != "a"
            ):
                if words[at].lower in ("have", "'ve") and words[at + 1].lower not in ("made", "also"):
                    break
                also = also or words[at].lower == "also"
                at += 1
            verb = words[at]
            if verb.lower not in ("made", "make", "have") or you.head != verb.index or not main_clause(document, verb):
                continue
            start = words[at + 1]
            lots = [t.lower for t in words[at + 1 : at + 4]] == ["a", "lot", "of"] or [
                t.lower for t in words[at + 1 : at + 3]
            ] in (["lots", "of"], ["plenty", "of"], ["dozens", "of"])
            skip = 3 if lots and start.lower == "a" else 2 if lots else 0
            noun = _mistake(document, sentence, start.index + skip)
            if noun is None or not (lots or start.lower in _QUANTIFIERS or start.tag == "CD"):
                continue
            if goal.domain != "education" and not re.search(
                r"\b(?:spelling|grammar|punctuation|unit|typing|formatting|citation)\b", text, re.I
            ):
                continue
            several = noun.tag == "NNS" or noun.lower.endswith("s")
            if start.lower == "few":  # praise
                continue
            one = not several and not lots and start.lower in ("a", "an", "one")
            be = "is" if one else "are"
            if not several and not one:
                continue
            yield Hit(you.start, verb.end, (f"there {be}{' also' if also else ''}",))


def _mistake(document: Document, sentence: Sentence, at: int) -> Token | None:
    """The noun for mistakes at the end of "many grammatical or spelling errors" that starts at token `at`."""
    for token in document.tokens[at : min(at + 8, sentence.last)]:
        if is_mistake(token):
            return token
        if not (token.tag.startswith(("JJ", "NN", "CD", "VBG", "RB", "DT", "HYPH")) or token.lower in ("and", "or", "-")):
            return None
    return None


RULE = Rule(
    id="feedback.errors-there",
    message="Say where the mistakes are, not who made them.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("You made many spelling mistakes in the introduction.", "There are many spelling mistakes in the introduction."),
        Example(
            "You made several unit errors in the table, and your method is short.",
            "There are several unit errors in the table, and your method is short.",
        ),
        Example("You made 3 errors in part B.", "There are 3 errors in part B."),
        Example("You have a lot of typos on the last page.", "There are a lot of typos on the last page."),
        Example("You made an error in step 4.", "There is an error in step 4."),
        Example(
            "You made many grammatical or spelling errors throughout your piece, though the errors rarely interfere.",
            "There are many grammatical or spelling errors throughout your piece, though the errors rarely interfere.",
        ),
    ),
    keeps=(
        "You made no mistakes in part B.",
        "If you made many mistakes, start again.",
        "You made a serious error in judgement.",
        "I saw that you made several mistakes.",
        "You made the same mistake twice.",
        '"You made many spelling mistakes," he wrote.',
    ),
)
