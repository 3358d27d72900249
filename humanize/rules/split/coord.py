"""split.coord: "A does this, and B does that." becomes two sentences."""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import Clause, full_stop, in_the_open, restarted, words_in
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    clause_from,
    is_conditional,
    is_imperative_start,
    is_paired,
    long_sentences,
    opening_clause,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_DASHES = ("—", "–", "--")
_JOINS = {"and": "", "but": "But ", "so": "So ", "yet": "Yet "}
_GOVERN = frozenset({"where", "when", "while", "whenever", "wherever"})
_GOVERN_LOOSELY = frozenset({"who", "which", "that", "after", "before", "since", "until", "as", "how", "why", "what"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Joins between two complete clauses in a sentence that is too long."""
    for sentence in long_sentences(document, goal):
        start = sentence.first
        for token in document.words(sentence):
            if token.lower in _JOINS and _cut(document, sentence, token, start, goal):
                hit = _hit(document, token)
                if hit:
                    yield hit
                    start = token.index + 1


def _hit(document: Document, token: Token) -> Hit | None:
    comma = document.tokens[token.index - 1]
    start = comma.start if comma.text in (",", *_DASHES) else comma.end
    start = len(document.text[:start].rstrip())
    after = document.tokens[token.index + 1]
    stop = full_stop(document, start)
    word = _JOINS[token.lower]
    if word:
        return Hit(start, token.end, (f"{stop} {word.rstrip()}",))
    first = restarted(document, after)
    if first is None:
        return None
    return Hit(start, after.end if first != after.text else after.start, (f"{stop} {first if first != after.text else ''}",))


def _cut(document: Document, sentence: Sentence, token: Token, start: int, goal: Goal) -> bool:
    tokens = document.tokens
    if token.index < sentence.first + 4 or token.index + 3 >= sentence.last or not in_the_open(document, sentence, token.start):
        return False
    left = tokens[start:token.index]
    right = tokens[token.index + 1:sentence.last]
    if words_in(right) < 5 or words_in(left) < 4:
        return False
    if sum(t.text in _DASHES for t in left) > (tokens[token.index - 1].text in _DASHES):
        return False
    comma = tokens[token.index - 1].text in (",", *_DASHES)
    # Both clauses may belong to "where"; without a comma, also to "who", "after" and the like.
    if any(t.lower in _GOVERN or not comma and t.lower in _GOVERN_LOOSELY and t.tag in ("IN", "WDT", "WP", "WRB")
        for t in left[1:]):
        return False
    if sum(t.text == "," for t in left[-6:]) > 1:  # "red, green, blue, and other colours fade"
        return False
    clause = _right_clause(document, sentence, token)
    if clause is not None and token.lower == "so" and document.tokens[clause.verb].lower in ("can", "could", "may", "might"):
        return False  # "so we can": a purpose
    if any(t.text == "," and n > 2 and clause_from(document, sentence, t.index + 1) for n, t in enumerate(left[:-1])):
        return False  # a row of clauses: the last cut alone would leave a comma splice
    if clause is None or _loose_tense(document, sentence, clause, right) or token.lower in ("so", "yet") and (not comma
        or right[0].lower == "that"):
        return False
    if not comma and tokens[clause.subject].tag not in ("PRP", "EX") and (
            tokens[clause.subject].tag not in ("DT", "PRP$") or tokens[token.index - 1].tag == "JJ"):
        return False
    if not comma and tokens[clause.subject].lower in ("this", "that"):
        return False
    if is_paired(left) or reports(document, left) or opens_with_clause(document, sentence):
        return False
    if start == sentence.first and not (opening_clause(document, sentence, token.index)
        or is_imperative_start(document, sentence)):
        return False
    if token.lower != "but" and (is_conditional(left)
        or any(t.lower in ("because", "since", "although", "though") for t in left)):
        return False
    return not (start == sentence.first and is_imperative_start(document, sentence) and token.lower != "but" and any(
        t.tag == "MD" for t in right[:6]))


def _loose_tense(document: Document, sentence: Sentence, clause: Clause, right: Sequence[Token]) -> bool:
    """Whether a past form may be a participle: the sentence is in the present ("... and a device strapped to it")."""
    verb, after = document.tokens[clause.verb], document.tokens[clause.verb + 1]
    opening = opening_clause(document, sentence, right[0].index)
    return verb.tag == "VBD" and verb.lower.endswith("ed") and after.tag == "IN" and opening is not None and (
        document.tokens[opening.verb].tag in ("VBZ", "VBP"))


def _right_clause(document: Document, sentence: Sentence, token: Token) -> Clause | None:
    first = token.index + 1
    if document.tokens[first].lower == "if":
        comma = next((t.index for t in document.tokens[first:sentence.last] if t.text == ","), None)
        before = clause_from(document, sentence, first + 1)
        return before if comma and before and clause_from(document, sentence, comma + 1) else None
    return clause_from(document, sentence, first)


RULE = Rule(
    id="split.coord",
    message="This sentence is long and holds two complete statements. Two sentences are easier to follow.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The desk on the ground floor takes all forms from Monday to Friday between 9 and 4, and the committee will "
                "write to you "
                "about its decision within 10 working days.",
                "The desk on the ground floor takes all forms from Monday to Friday between 9 and 4. The committee will "
                "write to you "
                "about its decision within 10 working days."),
        Example("The engineer came to your house on 14 January in the early afternoon to look at the cable, but he could "
                "not get in because "
                "nobody was there to open the door.",
                "The engineer came to your house on 14 January in the early afternoon to look at the cable. But he could "
                "not get in because "
                "nobody was there to open the door."),
        Example("The lift on the left is broken, so you must take the stairs at the back.",
                "The lift on the left is broken. So you must take the stairs at the back.",
                {"audience": "children", "strength": 1.0}),
        Example("Your child does not need a new dose at night, and the nurse will call you on the morning of 3 May.",
                "Your child does not need a new dose at night. The nurse will call you on the morning of 3 May.",
                {"audience": "children", "strength": 1.0}),
    ),
    keeps=(
        "First class is permitted for members of staff solely where the journey by rail exceeds 4 hours in total and the "
        "fare is not higher than the "
        "standard fare on the day.",
        "If he calls and she answers, go.",
        "She said that the museum would open late on every Monday of the month, and the staff at the desk would tell all of "
        "the visitors "
        "about the change in the morning.",
        "If the office that holds your file has moved to a new address since May, you must write to us first, and the "
        "committee will then "
        "look at your case in June.",
        "Send us the form that you found in the blue folder on your desk with the date and your name on it, and we will "
        "send you a new card "
        "by post.",
        "The shop sells pens, paper and glue, and books on art, music and film, and small gifts for children of all ages "
        "from the first of May "
        "to the end of June.",
    ),
)
