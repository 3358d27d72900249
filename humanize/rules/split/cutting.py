"""What the split rules share: which sentences to look at, and when a place in one is safe to cut."""

import re
from collections.abc import Iterator, Sequence

from humanize.backends.inflection import inflect
from humanize.rules.clause_chunks import (
    CONDITIONS,
    PERSONAL,
    STEP_VERBS,
    SUBORDINATORS,
    Clause,
    agrees,
    clause_at,
    is_cuttable,
    is_finite,
    named_again,
    sentence_limit,
    words_in,
)
from humanize.text.syntax import child, children, root, sentences_of, subtree
from humanize.types import Document, Goal, Sentence, Token, When

PLAIN_GUIDE = "Federal Plain Language Guidelines (short sentences)"
# Rules that cut more than older readers need: for children at full strength, and the goal of their examples.
FOR_THE_YOUNGEST = When(audiences=("children",), strength=0.95, not_domains=("entertainment",))
YOUNGEST = {"audience": "children", "strength": 1.0}
# With these on the left, what follows may belong to the reported words and not to the writer.
_REPORTING = frozenset({
    "say", "think", "believe", "claim", "argue", "state", "suggest", "report", "hope", "know", "show", "explain", "tell", "ask",
    "note", "mean", "ensure", "find", "agree", "feel", "expect", "suppose", "assume", "announce", "reveal", "warn", "add",
    "indicate", "require", "recommend", "insist", "promise", "propose", "wonder", "decide", "mention", "conclude", "describe"})
# "..., she said." at the end governs everything before it.
_SAID = re.compile(r",[”\"’']? (?:[\w.’'-]+ ){0,4}(?:said|says|adds|added|confirms|confirmed|explained|explains|argued|"
                   r"argues|claimed|claims|"
                   r"suggested|noted|reported|believes|thinks|according to)\b[^;]*\.$")
_POINTING = frozenset({"the", "this", "my", "our", "your", "his", "her", "its", "their"})
_WHERETO = frozenset({"to", "into", "onto", "on", "in", "at", "from", "under", "over", "near", "beside", "behind"})
_PAIRED = frozenset({"either", "neither", "whether", "both"})


def long_sentences(document: Document, goal: Goal) -> Iterator[Sentence]:
    """Statements with more words than this audience takes in at once."""
    limit = sentence_limit(goal)
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if limit < words_in(words) <= 90 and is_cuttable(document, sentence) and not _SAID.search(
                document.text[sentence.start:sentence.end]):
            yield sentence


def opening_clause(document: Document, sentence: Sentence, end: int) -> Clause | None:
    """The main clause that a sentence opens with, if it ends before token `end` and tags and tree agree on it."""
    clause = clause_at(document, sentence.first, end)
    if clause is not None and agrees(document, clause):
        head = [t for t in document.tokens[clause.subject:clause.subject_end] if t.dep.startswith(("nsubj", "expl", "root"))]
        if head:
            return clause
    return _around_root(document, sentence, end)


def _around_root(document: Document, sentence: Sentence, end: int) -> Clause | None:
    """The main clause by the tree's root, where the root or its auxiliary is finite and a subject hangs on it."""
    main = root(document, sentence)
    if main is None or main.index >= end or document.tokens[sentence.first].lower in SUBORDINATORS:
        return None
    subject = child(document, main, "nsubj", "nsubj:pass", "expl")
    helping = [t for t in children(document, main, "aux", "aux:pass", "cop") if is_finite(t)]
    verb = main if is_finite(main) else helping[0] if helping else None
    if subject is None or verb is None or not subject.index < verb.index < end:
        return None
    if subject.lower.endswith("ly") and document.tokens[subject.index + 1].text == ",":  # "Contrastingly, women worked"
        return None
    first = subtree(document, subject)[0].index
    return Clause(sentence.first, first, subject.index + 1, verb.index)


def clause_from(document: Document, sentence: Sentence, first: int) -> Clause | None:
    """A complete clause from token `first` on, on which tags and tree agree."""
    clause = clause_at(document, first, sentence.last)
    if clause is None or not agrees(document, clause):
        return None
    if not any(t.dep.startswith(("nsubj", "expl")) for t in document.tokens[clause.subject:clause.subject_end]):
        return None
    verb = document.tokens[clause.verb]
    return None if verb.dep in ("amod", "acl", "compound") or _may_be_participle(document, clause) else clause


def _may_be_participle(document: Document, clause: Clause) -> bool:
    """Whether "threats involved in" may be a noun with a participle and no clause at all."""
    tokens = document.tokens
    verb, subject = tokens[clause.verb], tokens[clause.subject]
    after = tokens[clause.verb + 1:clause.verb + 2]
    if verb.tag != "VBD" or inflect(verb.lemma, "VBN") != verb.lower or clause.verb != clause.subject_end or (
            subject.lower in PERSONAL or not any(t.tag in ("IN", "RB", "TO", "VBG", ".", ",", "CC") for t in after)):
        return False
    comma = clause.start > 1 and tokens[clause.start - 2].text == ","  # ", and the crowd moved to"
    return subject.lower in ("those", "these") or not comma or subject.tag not in ("DT", "PRP$", "CD")


def one_thing_again(document: Document, subject: Sequence[Token], before: Sequence[Token], *, many: bool,
                    maybe_person: bool) -> str | None:
    """How to name the subject of "X is a Y" again. Only one thing is spoken of, so a pronoun is clear wherever its gender is.

    None where the subject is a kind of thing: what tells of "a workstation" defines it.
    """
    if len(subject) == 1 and subject[0].lower in PERSONAL:
        return subject[0].text.capitalize()
    if not any(t.tag in ("NNP", "NNPS") for t in subject) and subject[0].lower not in _POINTING:
        return None
    if maybe_person:
        return named_again(document, subject, before)
    return "They" if many else "It"


def moved_thing(document: Document, phrase: Sequence[Token], mark: Token) -> Token | None:
    """The thing that is brought to where this phrase is: "a voucher to your account, which" may mean the voucher.

    None where the phrase names something, or where the number tells the two apart.
    """
    last = phrase[-1]
    before = document.tokens[phrase[0].index - 1] if phrase[0].index else None
    if mark.lower != "which" or last.tag in ("NNP", "NNPS") or before is None or before.lower not in _WHERETO:
        return None
    verbs = {t.head for t in document.tokens[max(0, before.index - 12):before.index] if t.dep in ("obj", "nsubj:pass")}
    things = [t for v in sorted(verbs) for t in children(document, document.tokens[v], "obj", "nsubj:pass")]
    many = last.tag == "NNS"
    return next((t for t in things if t.index < before.index and t.pos != "PRON" and (t.tag == "NNS") == many), None)


def is_imperative_start(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence opens with an instruction ("Press", "Please send", "Do not take")."""
    words = document.words(sentence)
    first = next((t for t in words if t.lower not in ("please", "then", "first", "next", "finally", ",", "also", "always")),
        words[0])
    if first.lower in STEP_VERBS and first.index + 1 < sentence.last and not is_finite(document.tokens[first.index + 1]):
        return clause_at(document, first.index, sentence.last) is None or document.tokens[first.index + 1].tag in ("DT", "PRP$",
            "PRP")
    return first.tag in ("VB", "VBP") and first.lower == first.lemma and first.pos in ("VERB", "AUX") and (
        first.lower not in ("am", "are", "have", "may", "can", "should"))


def reports(document: Document, tokens: Sequence[Token]) -> bool:
    """Whether words are reported or thought of in these tokens ("says that", "believes the")."""
    for token in tokens:
        if token.pos == "VERB" and token.lemma in _REPORTING:
            after = document.tokens[token.index + 1:token.index + 2]
            if any(t.lower in ("that", "whether", "if", "how", "why", "what") or t.dep in ("nsubj", "nsubj:pass") for t in after):
                return True
            if any(document.tokens[c].dep == "ccomp" and document.tokens[c].index > token.index
                for c in document.children[token.index]):
                return True
        if token.lower == "that" and token.tag == "IN":
            return True
        if token.lower == "according":
            return True
    return False


def is_conditional(tokens: Sequence[Token]) -> bool:
    """Whether a condition stands in these tokens."""
    return any(t.lower in CONDITIONS and not _is_date(tokens, n) for n, t in enumerate(tokens)) or any(
        a.lower == "as" and b.lower == "long" or a.lower == "in" and b.lower == "case"
        for a, b in zip(tokens, tokens[1:], strict=False))


def _is_date(tokens: Sequence[Token], at: int) -> bool:
    """"until 1920", "until May": a time, not a condition."""
    return tokens[at].lower == "until" and at + 1 < len(tokens) and tokens[at + 1].tag in ("CD", "NNP")


def opens_with_clause(document: Document, sentence: Sentence) -> bool:
    """Whether a subordinate clause stands in front ("If it rains, ...") that may govern all that follows."""
    words = document.words(sentence)
    if not words or words[0].lower not in SUBORDINATORS | {"in", "even", "only", "just", "for", "with", "by", "to", "on", "at"}:
        return False
    comma = next((n for n, t in enumerate(words) if t.text == ","), None)
    if words[0].lower in SUBORDINATORS:
        return comma is None or words[0].lower != "as" or any(is_finite(t) for t in words[:comma])
    return any(t.lower in ("every", "each", "event", "case") for t in words[1:7]) or comma is not None and any(
        t.lower in SUBORDINATORS and t.tag in ("IN", "WRB") and t.lower not in ("after", "before", "since", "until", "as")
        for t in words[1:min(comma, 8)])


def breaks_off(right: Sequence[Token]) -> bool:
    """Whether the clause may end before the sentence does (a comma with a verb after it, a dash, a semicolon)."""
    for n, token in enumerate(right):
        if token.text in (";", ":", "—", "–", "--", "("):
            return True
        rest = right[n + 1:]
        if token.text == "," and rest and (is_finite(rest[0])
            or rest[0].lower in ("and", "but", "or", "which", "who", "with") or rest[
                0].tag in ("VBG", "VBN", "RB", "IN", "TO")):
            return True
    return False


def is_paired(tokens: Sequence[Token]) -> bool:
    """Whether "either", "neither", "not only" and the like announce a second part."""
    return any(t.lower in _PAIRED for t in tokens) or any(
        a.lower in ("not", "n't") and b.lower in ("only", "just", "merely", "simply") for a,
            b in zip(tokens, tokens[1:], strict=False)
    ) or any(t.lower in ("so", "such", "too") and t.tag in ("RB", "PDT") and n + 1 < len(tokens) and tokens[n + 1].tag in (
        "JJ", "RB", "DT") for n, t in enumerate(tokens))
