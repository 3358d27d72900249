"""mail.need-you: "I need you to send the figures" -> "Could you please send the figures?"."""

import re
from collections.abc import Iterator

from humanize.rules.search import phrase, token_at, untouchable, words_in
from humanize.rules.service.openings import opening_matches, placed
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_NEED = phrase(r"\s*(?:i need you to|i want you to|i'd need you to|we need you to|you need to) (?P<verb>[a-z]+)\b")
# "You need to make sure that ..." is no errand: "could you" would make it smaller than it is.
_SEE_TO = phrase(r"\s*(?:(?:i|we) need you to|you (?:need|have) to|you must|you should) (?P<verb>make sure|ensure|see to it)\b")
_LOCKED = re.compile(
    r"\b(?:required?|requirement|must|policy|safety|legal|law|rule|rules|mandatory|or else|otherwise|if|unless|until|not|never|"
    r"badge|pass|on site|evacuate|"
    r"wear|fine|fee|penalty)\b|n['’]t\b", re.I)


_COURTEOUS = re.compile(r"\b(?:please|kindly)\b", re.I)


def request_at(document: Document, goal: Goal, sentence: Sentence, offset: int) -> tuple[int, int, str] | None:
    """A request that begins at an offset, as (start, end, question); None if there is none that may become a question."""
    match = _NEED.match(document.text, offset, sentence.end)
    if goal.empathy < 0.5 or match is None or document.text[sentence.end - 1] in "?:;…":
        return None
    verb = token_at(document, match.start("verb"))
    rest = document.text[match.start("verb"):sentence.end].rstrip(".!")
    if verb is None or verb.lower != verb.lemma or verb.pos not in ("VERB", "AUX"):
        return None
    if _LOCKED.search(rest) or re.search(r"[;:?](?!\d)", rest):
        return None
    # One action only: "send the figures and call Ann" would need two questions.
    if words_in(rest) > 25 or re.search(r"\b(?:and|then) (?:also )?[a-z]+ (?:the|your|me|us|it|to|a|an)\b", rest):
        return None
    abbreviation = re.search(r"\b(?:[ap]\.m|etc|e\.g|i\.e)$", rest)
    cap = max(1, len(document.text.split()) // 50)
    please = "" if len(re.findall(r"\bplease\b", document.text, re.I)) >= cap else "please "
    start = match.start() + len(match.group()) - len(match.group().lstrip())
    return start, sentence.end, f"Could you {please}{rest}{'.' if abbreviation else ''}?"


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    reader = document.has("mail") or goal.audience == "parents" or goal.domain == "general"
    for sentence, match in opening_matches(document, _SEE_TO):
        rest = document.text[match.end():sentence.end]
        if reader and goal.domain != "health" and not _LOCKED.search(rest) and not _COURTEOUS.search(
                document.text, sentence.start, sentence.end) and document.text[sentence.end - 1] in ".!":
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            if not untouchable(document, start, match.end()):
                yield Hit(start, match.end(), (placed(document, start, f"please {match['verb']}"),))
    if goal.domain == "education":
        return
    if goal.domain != "general" and not document.has("mail"):
        return
    for sentence, match in opening_matches(document, _NEED):
        listed = document.paragraphs[sentence.paragraph].kind == "list"
        found = None if listed else request_at(document, goal, sentence, match.start())
        if found and not untouchable(document, found[0], found[1]):
            start, end, text = found
            yield Hit(start, end, tuple(placed(document, start, t) for t in dict.fromkeys((text, text.replace("please ", "")))))


RULE = Rule(
    id="mail.need-you",
    message="A question asks for the same thing and leaves the reader a say.",
    source="Brown & Levinson 1987, Politeness",
    find=_find,
    when=When(domains=("general", "service", "education"), empathy=0.5, not_flags=("legal", "urgent", "grave")),
    licence=("modality",),
    examples=(
        Example("I need you to send the figures by Thursday.", "Could you please send the figures by Thursday?"),
        Example("We need you to confirm the 2 dates.", "Could you please confirm the 2 dates?"),
        Example("You need to make sure that he is doing his homework.", "Please make sure that he is doing his homework.",
                {"domain": "education", "audience": "parents"}),
        Example("Hi Ann, you need to update slide 6 by 3 p.m.", "Hi Ann, could you please update slide 6 by 3 p.m.?"),
    ),
    keeps=(
        "You need to wear a badge on site.",
        "You must make sure that the guard is on, or else the saw won't stop.",
        "I need you to know that she is not well.",
        "I don't need you to send it.",
    ),
)
