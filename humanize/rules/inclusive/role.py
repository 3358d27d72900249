"""inclusive.role: "a policeman" -> "a police officer"."""

import re
from collections.abc import Iterator

from humanize.rules.inclusive.level import SUGGEST, as_written, before_name, in_history, self_description, untouchable
from humanize.types import Document, Example, Goal, Hit, Rule, Token

_ROLES = {
    "chairman": ("chair",),
    "chairwoman": ("chair",),
    "fireman": ("firefighter",),
    "policeman": ("police officer",),
    "policewoman": ("police officer",),
    "salesman": ("salesperson",),
    "saleswoman": ("salesperson",),
    "stewardess": ("flight attendant",),
    "mailman": ("mail carrier",),
    "postman": ("postal worker",),
    "businessman": ("businessperson", "business owner"),
    "businesswoman": ("businessperson", "business owner"),
    "spokesman": ("spokesperson",),
    "spokeswoman": ("spokesperson",),
    "layman": ("layperson",),
    "cameraman": ("camera operator",),
    "weatherman": ("weather forecaster",),
    "anchorman": ("anchor",),
    "repairman": ("repair technician",),
    "workman": ("worker",),
    "waitress": ("server", "waiter"),
    "foreman": ("supervisor",),
    "congressman": ("member of Congress",),
    "councilman": ("council member",),
    "middleman": ("go-between",),
}
_PLURALS = {
    "salesperson": "salespeople",
    "businessperson": "businesspeople",
    "spokesperson": "spokespeople",
    "layperson": "laypeople",
    "member of Congress": "members of Congress",
    "go-between": "go-betweens",
}
_OTHERS = {
    "mankind": ("humanity", "people"),
    "manpower": ("staff", "workers"),
    "man-hours": ("work hours", "person-hours"),
    "man-hour": ("work hour", "person-hour"),
}
_WORD = re.compile(r"\b(?:[a-z]+(?:man|men|woman|women|ess|esses)|mankind|manpower|man-hours?|man-?made)\b", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for match in _WORD.finditer(document.text):
        start, end = match.span()
        if (
            untouchable(document, start, end)
            or before_name(document, end)
            or self_description(document, start)
            or in_history(document, start)
        ):
            continue
        word = match.group()
        if document.text[end : end + 1] in ("'", "’"):  # "workmen's compensation" is a legal term
            continue
        texts = _for(word.lower()) or _made(document, word.lower(), end)
        if texts and not (word.isupper() and len(word) > 1):
            yield Hit(start, end, tuple(as_written(word, text) for text in texts))
    for token in document.tokens:
        if _staffs(document, token) and not untouchable(document, token.start, token.end):
            form = {"man": "staff", "mans": "staffs", "manned": "staffed", "manning": "staffing"}[token.lower]
            yield Hit(token.start, token.end, (as_written(token.text, form),))


def _for(word: str) -> tuple[str, ...]:
    if word in _ROLES or word in _OTHERS:
        return _ROLES.get(word) or _OTHERS[word]
    single = word.removesuffix("es") if word.endswith("esses") else word[:-2] + "an" if word.endswith("men") else ""
    return tuple(_PLURALS.get(role, role + "s") for role in _ROLES.get(single, ()))


def _made(document: Document, word: str, end: int) -> tuple[str, ...]:
    """ "man-made": before a noun "artificial", else "made by people"."""
    if word.replace("-", "") != "manmade":
        return ()
    return (
        ("artificial",)
        if re.match(r" [a-z]", document.text[end : end + 2])
        and not re.match(r" (?:and|or|but|by|in|on|at|because|so)\b", document.text[end : end + 10])
        else ("made by people", "artificial")
    )


def _staffs(document: Document, token: Token) -> bool:
    """ "man the desk": a verb with a place to staff as its object."""
    if token.lower not in ("man", "mans", "manned", "manning") or token.pos != "VERB" or token.index + 1 >= len(document.tokens):
        return False
    nouns = [t.lemma for t in document.tokens[token.index + 1 : token.index + 5]]
    after = document.tokens[token.index + 1]
    return after.lower in ("the", "our", "your", "a", "this") and any(
        n
        in (
            "desk",
            "phone",
            "station",
            "booth",
            "table",
            "line",
            "office",
            "counter",
            "post",
            "hotline",
            "stall",
            "centre",
            "center",
        )
        for n in nouns
    )


RULE = Rule(
    id="inclusive.role",
    message="The role is open to everyone; a word without “man” says so.",
    source="APA Bias-Free Language Guidelines",
    find=_find,
    when=SUGGEST,
    examples=(
        Example("Ask a policeman.", "Ask a police officer."),
        Example("Two firemen and 3 salesmen came.", "Two firefighters and 3 salespeople came."),
        Example("We need volunteers to man the desk.", "We need volunteers to staff the desk."),
        Example("The lake is man-made.", "The lake is made by people."),
        Example("A man-made lake supplies the town.", "An artificial lake supplies the town."),
        Example("The chairman opens the meeting.", "The chair opens the meeting."),
    ),
    keeps=(
        "Chairman Reed resigned.",
        "I am a fireman.",
        "In 1912, the chairman of the line sailed too.",
        'He said, "Ask a policeman."',
        "The woman in the red coat waved.",
        "The Isle of Man is green.",
    ),
)
