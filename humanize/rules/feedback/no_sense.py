"""feedback.no-sense: "This paragraph makes no sense" -> "I couldn't follow this paragraph"."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.clauses import starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, follows_freely, guarded
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import final_mark, sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_SENSE = re.compile(
    r" (?:makes? (?:absolutely |simply )?no sense|(?:does|do)(?:n['’]t|"
    r" not) (?:really )?make (?:any )?sense)(?P<all> at all| whatsoever)?",
    re.I,
)
_MESS = re.compile(
    r" (?P<be>is|are) (?P<very>(?:just |simply )?(?:a (?:complete|total|real|hot|utter) |complete(?:ly)? |totally )?)"
    r"(?P<what>all over the place|a mess|mess|a jumble|impossible to follow)",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        if final_mark(document, sentence) == "?" or not about_work(document, goal):
            continue
        for head in document.words(sentence)[:-2]:
            subject = _subject(document, sentence, head)
            if subject is None:
                continue
            first, pronoun = subject
            name = document.text[first.start : head.end]
            sense = _SENSE.match(document.text, head.end, sentence.end)
            mess = _MESS.match(document.text, head.end, sentence.end)
            match = sense or mess
            last = next((t for t in document.words(sentence) if match and t.end == match.end()), None)
            if match is None or last is None or not follows_freely(document, last):
                continue
            if sense:
                plain = "it" if head.lower == "it" else name
                if first.index == sentence.first and not first.tag.startswith("NNP"):
                    plain = plain[0].lower() + plain[1:]
                yield Hit(first.start, match.end(), (f"I couldn't follow {plain}{match.group('all') or ''}",))
            elif (
                mess
                and not pronoun
                and (mess.group("what").lower() != "mess" or mess.group("very").strip().lower().startswith("a "))
            ):
                very = (
                    re.search(r"complete|total|utter|hot|real", mess.group("very"), re.I)
                    or "impossible" in mess.group("what").lower()
                )
                yield Hit(head.end + 1, match.end(), (f"{mess.group('be')} {'very ' if very else ''}hard to follow",))


def _subject(document: Document, sentence: Sentence, head: Token) -> tuple[Token, bool] | None:
    """The first word of a subject that ends at `head` ("your third paragraph", "this"), and whether it is a pronoun."""
    words = document.tokens
    if head.lower in ("this", "it", "that") and starts_clause(document, sentence, head):
        return head, True
    at = head.index
    if head.tag == "CD" and at > sentence.first:
        at -= 1
    if not is_work(words[at]):
        return None
    while at > sentence.first and words[at - 1].tag in ("NN", "NNP", "JJ", "PRP$", "DT", "CD", "JJS") and head.index - at < 4:
        at -= 1
        if words[at].tag in ("PRP$", "DT"):
            break
    first = words[at]
    good = first.lower in ("your", "this", "the", "that", "these", "those", "his", "her", "their") or words[at].lower in (
        "paragraph",
        "section",
        "part",
    )
    return (first, False) if good and starts_clause(document, sentence, first) else None


RULE = Rule(
    id="feedback.no-sense",
    message="Say what happened to you as the reader; “makes no sense” shuts the door.",
    source="Elbow 1973, Writing Without Teachers",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Your second paragraph makes no sense.", "I couldn't follow your second paragraph."),
        Example("This doesn't make any sense at all.", "I couldn't follow this at all."),
        Example(
            "The title works, but your argument doesn't make sense.", "The title works, but I couldn't follow your argument."
        ),
        Example("Your essay is all over the place.", "Your essay is hard to follow."),
        Example("Your layout is a complete mess.", "Your layout is very hard to follow."),
    ),
    keeps=(
        "It makes sense.",
        "The rule makes no sense to most drivers.",
        "Your argument makes sense.",
        "If your argument makes no sense, the reader stops.",
        'She wrote, "Your second paragraph makes no sense."',
    ),
    licence=("negation",),
)
