"""discourse.same-start: the second of three sentences that start alike puts its date first."""

import re
from collections.abc import Iterator

from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(
    rf" (?P<date>(?:[Ii]n (?:(?:early|late|mid) )?(?:{_MONTH}(?: \d{{4}})?|(?:19|20)\d\d|(?:spring|summer|autumn|winter))|"
    rf"[Oo]n (?:\w+day(?:,? \d{{1,2}} {_MONTH})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?|{_MONTH} \d{{1,2}}))|(?:last|next) (?:week|"
    rf"month|year|spring|summer|autumn|winter))\.$")
_CONDITION = re.compile(r"\b(?:if|unless|until|only|not|n['’]t|never|that|which|who|because|when)\b", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Exactly three sentences in a row with the same first two words."""
    for run in _runs(document):
        if len(run) != 3:
            continue  # four and more may be for effect
        text = document.text[run[1].start:run[1].end]
        match = _DATE.search(text)
        if not match or _CONDITION.search(text) or "," in text:
            continue
        first = document.words(run[1])[0]
        literal = any(p.start <= first.start < p.end for p in document.protected) or first.text == "I" or first.tag in ("NNP",
            "NNPS")
        rest = text[:match.start()]
        rest = rest if literal else rest[0].lower() + rest[1:]
        date = match["date"]
        yield Hit(run[1].start, run[1].end, (f"{date[0].upper()}{date[1:]}, {rest}.",))


def _runs(document: Document) -> Iterator[list[Sentence]]:
    run: list[Sentence] = []
    key: tuple[object, ...] = ()
    for sentence in sentences_of(document, "prose"):
        new = (sentence.paragraph, *[t.lower for t in document.words(sentence)[:2]])
        if new == key and len(new) == 3:
            run.append(sentence)
            continue
        yield run
        run, key = [sentence], new
    yield run


RULE = Rule(
    id="discourse.same-start",
    message="Three sentences in a row start alike. The date can open the second one.",
    source="Williams, Style: Lessons in Clarity and Grace",
    find=find,
    when=When(strength=0.75, not_domains=("entertainment",)),
    examples=(
        Example("We met in May. We met the mayor in June. We met twice more.",
                "We met in May. In June, we met the mayor. We met twice more."),
        Example("The team built a ramp. The team fixed 2 gates on 4 March. The team won.",
                "The team built a ramp. On 4 March, the team fixed 2 gates. The team won."),
        Example("She wrote to us. She wrote again last week. She wrote to you.",
                "She wrote to us. Last week, she wrote again. She wrote to you."),
    ),
    keeps=(
        "We came. We saw. We won.",
        "We met in May. We met if we could in June. We met twice more.",
        "We met in May. We met the mayor in June. They met twice more.",
    ),
)
