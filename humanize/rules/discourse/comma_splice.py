"""discourse.comma-splice: two statements that a bare comma holds together become two sentences."""

import re
from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import (
    PERSONAL,
    STEP_VERBS,
    SUBORDINATORS,
    Clause,
    clause_at,
    in_the_open,
    is_cuttable,
    is_finite,
    restarted,
)
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_SUBJECTS = PERSONAL | {"there", "this", "that", "these", "those"}
_ARTICLES = frozenset({"the", "a", "an", "your", "our", "my", "his", "her", "its", "their", "no", "all"})
_ORDERS = STEP_VERBS | {"see", "contact", "fix", "correct", "address", "do", "don't", "please", "reply", "phone", "email"}
# "He said, it is late": the comma belongs to the speech. "I think, it may": the same.
_SAYS = frozenset({"say", "think", "believe", "know", "mean", "write", "ask", "answer", "reply", "hope", "guess", "fear",
                   "suppose", "remember", "note", "wonder", "add", "tell", "turn", "suggest",
                   "explain", "claim", "argue", "insist", "see", "report"})
_OPENS_CLAUSE = frozenset({"that", "because", "since", "though", "although", "while"})
_LINKS = frozenset({"however", "rather", "instead", "also", "then", "therefore", "example", "instance", "mind", "so", "and",
                    "but", "or"})
# "It's not a bug, it's a feature": a contrast, which a full stop would break.
_DENIES = re.compile(r"\b(?:is|are|was|were)(?: not|n['’]t)\b|['’](?:s|re) not\b", re.I)
_WHERE_IT_SAYS = re.compile(
    r"(?:it|this|that)(?: is|['’]s| was) (?:clearly )?(?P<verb>stated|written|shown|printed|explained|listed|described) "
    r"(?=(?:on|in|at|under) )", re.I)
_SPOKEN = re.compile(r"[\"“”]|^\s*[A-Z][\w .'-]{0,20}:", re.M)
# Set phrases in which commas do hold statements together.
_PAIRED = re.compile(r"(?:the (?:more|less|\w+er)\b|no sooner\b|first come\b|here\b|easy come\b)", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Each comma between two whole statements, with no word that joins them."""
    if goal.domain == "entertainment" and _SPOKEN.search(document.text):
        return  # people talk like that
    for sentence in sentences_of(document):
        text = document.text[sentence.start:sentence.end]
        if "," not in text or not is_cuttable(document, sentence) or ":" in text or _PAIRED.match(text):
            continue
        first = sentence.first
        for mark in [t for t in document.words(sentence) if t.text == ","]:
            if _splice(document, sentence, first, mark) and in_the_open(document, sentence, mark.start):
                yield _parted(document, sentence, mark)
                first = mark.index + 1


def _splice(document: Document, sentence: Sentence, first: int, mark: Token) -> bool:
    left, right = document.tokens[first:mark.index], document.tokens[mark.index + 1:sentence.last]
    if len(left) < 3 or len(right) < 4 or not _whole(document, left) or not _begins(document, right, sentence):
        return False
    if not _apart(left, right) or left[-1].lower in _LINKS:
        return False
    if _part_of_row(right):
        return False
    contrast = right[0].lower in ("it", "they", "he", "she", "this") and _DENIES.search(
        document.text[left[0].start:mark.start]) and right[1].lower in ("is", "'s", "’s", "are", "'re", "’re")
    return not contrast


def _apart(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether the parse agrees: nothing on the left hangs on the right, and the right hangs on the left by one word."""
    stop = next((n for n, t in enumerate(right) if t.text in (",", ";")), len(right))
    return all(t.head < right[0].index for t in left if t.pos != "PUNCT") and sum(
        t.head < right[0].index for t in right[:stop] if t.pos != "PUNCT") == 1


def _whole(document: Document, left: Sequence[Token]) -> bool:
    """Whether the words before the comma are a statement or an order of their own."""
    opening = left[0].lower
    if any(t.text in (";", "—", "–", "(") or t.tag == "IN" and t.lower in _OPENS_CLAUSE for t in left):
        return False
    last = max((n for n, t in enumerate(left) if t.text == ","), default=-1)
    if last >= 0 and not any(is_finite(t) for t in left[last:]):
        return False  # "in design research, and without friends": the end of the left side opens the right one
    if opening in SUBORDINATORS or left[0].tag in ("WRB", "WP", "WDT", "IN", "TO", "VBG", "VBN") or opening in ("in", "what"):
        return False
    verbs = [t for t in left if is_finite(t)]
    if not verbs:
        return _orders(left)
    if any(t.lemma in _SAYS for t in verbs[-1:]) and len(left) - (verbs[-1].index - left[0].index) < 4:
        return False
    joined = 1 if opening in ("and", "but", "so", "also", "then") else 0
    found = clause_at(document, left[joined].index, left[-1].index + 1)
    # A new condition near the end belongs to what follows: "we pay, and if you agree, it ends".
    late = any(t.lower in SUBORDINATORS and t.lower not in ("as", "after", "before", "until", "once") for t in left[1:])
    return found is not None and not late


def _orders(words: Sequence[Token]) -> bool:
    head = words[1] if words[0].lower in ("please", "also", "then") and len(words) > 1 else words[0]
    return head.lower in _ORDERS and (head.tag in ("VB", "VBP", "NN", "UH") or head.pos in ("VERB", "AUX"))


def _begins(document: Document, right: Sequence[Token], sentence: Sentence) -> bool:
    """Whether the words after the comma begin a statement or an order."""
    if right[0].tag == "IN":
        return False
    if right[0].lower in _SUBJECTS | _ARTICLES or right[0].tag in ("CD", "NN", "NNS"):
        stop = next((t.index for t in right if t.text in (",", ";")), sentence.last)
        clause = clause_at(document, right[0].index, stop)
        if clause is None or document.tokens[clause.verb].lemma in _SAYS or right[0].lower.startswith("which"):
            return False
        return _speaks(document, clause)
    if sum(t.text == "," for t in document.words(sentence)) > 1:
        return False  # a row of orders
    return _orders(right) and right[0].pos in ("VERB", "AUX", "INTJ") and not any(is_finite(t) for t in right[:1])


def _speaks(document: Document, clause: Clause) -> bool:
    """Whether the verb is the clause's own: "the one we sent, the man said" has none."""
    verb = document.tokens[clause.verb]
    head = document.tokens[verb.head]
    # "its limbs stretched and bent" may be no statement: a subject that is no pronoun takes a verb that can't be a participle.
    sure = document.tokens[clause.subject].lower in _SUBJECTS or verb.tag in ("VBZ", "MD") or verb.lower in ("are", "were", "was",
        "have", "had", "do", "did")
    return sure and verb.dep not in ("acl", "acl:relcl", "csubj") and not head.dep.startswith("acl")


def _part_of_row(right: Sequence[Token]) -> bool:
    """Whether the comma is one of a row: "I came, he left, and she slept"."""
    after = next((n for n, t in enumerate(right) if t.text == ","), None)
    if after is None or after + 1 >= len(right):
        return False
    return right[after + 1].lower in ("and", "or", "there")


def _parted(document: Document, sentence: Sentence, mark: Token) -> Hit:
    after = document.tokens[mark.index + 1]
    said = _WHERE_IT_SAYS.match(document.text, after.start, sentence.end)
    if said:
        return Hit(after.start, said.end(), (f"as {said['verb'].lower()} ",))
    word = restarted(document, after)
    return Hit(mark.start, after.end, (f". {word}",) if word else ())


RULE = Rule(
    id="discourse.comma-splice",
    message="A comma alone doesn't hold two statements together. A full stop does.",
    source="Strunk & White, The Elements of Style (rule 5)",
    find=find,
    when=When(strength=0.5, not_flags=("legal",)),
    examples=(
        Example("The totals on page 3 don't match, they are off by $4,200.", "The totals on page 3 don't match. They are off by "
                "$4,200."),
        Example("You bought them 47 days ago and our return period is 30 days, it's stated on the receipt.",
                "You bought them 47 days ago and our return period is 30 days, as stated on the receipt."),
        Example("Don't send me sheets by mail, I will delete them.", "Don't send me sheets by mail. I will delete them."),
        Example("The cost is £6.50 per child, it must be paid online by 10 April, we cannot accept cash.",
                "The cost is £6.50 per child. It must be paid online by 10 April. We cannot accept cash."),
        Example("He isn't failing at the moment, his grade is 62%, but he may be.",
                "He isn't failing at the moment. His grade is 62%, but he may be."),
        Example("Three of your five quotes are copied wrong, check them against the book.",
                "Three of your five quotes are copied wrong. Check them against the book."),
    ),
    keeps=(
        "It's not a bug, it's a feature.",
        "If the box is late, we will call you.",
        "As stated in the contract, the minimum term is 12 months.",
        "He wore them outside, the soles are dirty, and the box is gone.",
        "The more you read, the better you write.",
        "The second option, which costs £4, is open to all members of the club.",
        "He said, it is too late for us.",
        "The form is blue, long and hard to read.",
        "When you arrive, please ring the bell at the door.",
        "The fee is £5, the same as in May last year.",
        "Your essay, I am glad to say, is clear and short.",
        "We close at 5, but the shop is open until 7.",
    ),
)
