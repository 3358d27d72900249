"""own.writes-out: "don't" becomes "do not" for a writer whose own texts write everything out (Goal.voice)."""

import re
from collections.abc import Iterator

from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, When
from humanize.voice_profile import Voice, read_voice

_NOT = re.compile(r"\b(?:(?P<verb>is|are|was|were|do|does|did|has|have|had|could|would|should)n['’]t|(?P<can>can)['’]t|"
                  r"(?P<will>won)['’]t)\b(?! (?:I|you|he|she|it|we|they|this|that|there)\b)", re.I)
_CLITIC = re.compile(r"\b(?:(?P<am>I)['’]m|(?P<are>you|we|they)['’]re|(?P<have>I|you|we|they)['’]ve|"
                     r"(?P<will>I|you|we|they|he|she|it)['’]ll|(?P<has>it|that|there|he|she)['’]s(?= (?:been|got)\b)|"
                     r"(?P<is>it|that|there|he|she)['’]s(?= (?:a|an|the|not|no|\w+ing)\b))(?=\s)", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Contractions outside questions and quotations."""
    if goal.voice is None or read_voice(goal.voice).contracts is not False:
        return
    for sentence in sentences_of(document, "prose", "list"):
        text = document.text[sentence.start:sentence.end]
        if final_mark(document, sentence) == "?":
            continue  # "Isn't it late?" would need another order
        for match in (*_NOT.finditer(text), *_CLITIC.finditer(text)):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if match.group().isupper() or any(p.start < end and start < p.end for p in document.protected):
                continue
            yield Hit(start, end, (_full(match),))


def _full(match: re.Match[str]) -> str:
    kind = str(match.lastgroup)
    if kind == "verb":
        return f"{match['verb']} not"
    if kind == "can":
        return f"{match['can']}not"
    if match.re is _NOT:
        return "Will not" if match.group()[0].isupper() else "will not"
    return f"{match[kind]} {kind}"


_FORMAL = {"voice": Voice(written_out=40).to_json()}

RULE = Rule(
    id="own.writes-out",
    message="You write the full form in your own texts.",
    source="The profile of your voice",
    find=find,
    when=When(strength=0.25, not_domains=("entertainment",)),
    examples=(
        Example("We don't charge for the 3 forms.", "We do not charge for the 3 forms.", _FORMAL),
        Example("I'm sorry that it can't be sent by Friday.", "I am sorry that it cannot be sent by Friday.", _FORMAL),
        Example("They've moved to 5 Low Street, and it's a long way.", "They have moved to 5 Low Street, and it is a long way.",
                _FORMAL),
        Example("Ann won’t pay the £9, so we’ll ask Ben.", "Ann will not pay the £9, so we will ask Ben.", _FORMAL),
        Example("There's been a delay of 2 days.", "There has been a delay of 2 days.", _FORMAL),
    ),
    keeps=(
        "Isn't it late?",
        "Let's meet at 5.",
        "The manager's note is here, and it's Ann's.",
        "\"I don't know,\" he said.",
    ),
)
