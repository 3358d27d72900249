"""feedback.third-person: "Liam failed to finish the lab report" -> "Liam hasn't finished the lab report yet"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import clause_end, main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, guarded
from humanize.rules.feedback.phrases import noun_phrase, quantified
from humanize.rules.feedback.verbs import GIVES
from humanize.rules.feedback.wording import participle
from humanize.rules.feedback.work import about_work
from humanize.rules.lists import PROCESS, STATE
from humanize.text.syntax import final_mark, sentences_of, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_VERBS = STATE | PROCESS | GIVES | {"submit", "return", "hand"}
_DATED = re.compile(r"\b(?:by|before|on|until|in time|on time|last|yesterday|this morning|when|after|during|at the)\b", re.I)
_NUMBER = re.compile(
    r"\b(?:all|most|some|several|many|any|each|every|both|none|half|few|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", re.I
)
_PEOPLE = frozenset({"student", "author", "candidate", "pupil", "writer", "applicant", "intern"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if goal.domain != "education" and not about_work(document, goal):
        return
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?":
            continue
        for token in document.words(sentence):
            if token.lower in ("failed", "neglected", "forgot", "omitted"):
                hit = _read(document, goal, sentence, token)
                if hit is not None:
                    yield hit


def _read(document: Document, goal: Goal, sentence: Sentence, fail: Token) -> Hit | None:
    words = document.tokens
    at = fail.index + 1
    if at + 2 >= sentence.last or words[at].lower != "to" or not main_clause(document, fail) or fail.index == sentence.first:
        return None
    verb = words[at + 1]
    base = lemma(verb.text, "VERB")
    if base not in _VERBS or words[fail.index - 1].lower in ("has", "have", "had", "never", "n't", "not", "been", "was", "were"):
        return None
    subject = next((t for t in document.words(sentence) if t.head == fail.index and t.dep == "nsubj"), None)
    if subject is None:
        return None
    own = subtree(document, subject)
    several = subject.lower == "they" or any(t.lower == "and" for t in own)
    person = (
        subject.lower in ("he", "she", "they")
        or subject.tag == "NNP"
        or subject.lemma in _PEOPLE
        and own[0].lower in ("the", "this")
    )
    if not person or own[-1].index + 1 != fail.index or len(own) > 4 or not starts_clause(document, sentence, own[0]):
        return None
    if any(t.tag == "NNP" and t.lower in ("the",) for t in own) or own[0].lower == "the" and subject.tag == "NNP":
        return None
    start = at + 2
    particle = ""
    if base == "hand":
        if words[start].lower != "in":
            return None
        particle, start = " in", start + 1
    elif base == "put":
        return None
    end = clause_end(document, sentence, fail, start)
    if end is None or start >= end:
        return None
    # The words "hand in" are sure without the parse, which often takes "hand" for a noun.
    phrase = noun_phrase(document, sentence, start, end, None if particle else verb)
    rest = document.text[words[start].start : words[end - 1].end]
    if (
        phrase is None
        or quantified(document, phrase)
        or _NUMBER.search(phrase.text.split(" in ")[0])
        or "," in rest
        or not about_work(document, goal, phrase.head)
    ):
        return None
    if _DATED.search(document.text[phrase.last.end : words[end - 1].end]):
        return Hit(fail.start, verb.end, (f"didn't {verb.text}",))
    done = f"{'haven' if several else 'hasn'}'t {participle(document, base)}{particle} {rest}"
    texts: tuple[str, ...] = (done,)  # what is not handed in has no mark yet, so "yet" is true in a graded text too
    if goal.empathy >= 0.5 and not re.search(r"\b(?:yet|still|again)\b", rest):
        texts = (f"{done} yet", done)
    return Hit(fail.start, words[end - 1].end, texts)


RULE = Rule(
    id="feedback.third-person",
    message="“Failed to” judges a person; say what is not done yet.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Liam failed to finish the lab report.", "Liam hasn't finished the lab report yet."),
        Example("Elsa neglected to hand in her science folder.", "Elsa hasn't handed in her science folder yet."),
        Example("The student failed to cite the survey in section 2.", "The student hasn't cited the survey in section 2 yet."),
        Example("She forgot to complete the form by 5 May.", "She didn't complete the form by 5 May."),
    ),
    keeps=(
        "Liam failed to complete three assignments.",
        "He fails to listen.",
        "The council failed to finish the bridge.",
        "Liam has never failed to finish a report.",
        "If Liam failed to finish the report, call me.",
        '"Liam failed to finish the lab report," it said.',
    ),
    licence=("negation",),
)
