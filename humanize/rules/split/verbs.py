"""split.verbs: "A does this and does that." becomes two sentences with the subject named again."""

from collections.abc import Iterator, Sequence

from humanize.rules.clause_chunks import (
    NOUNS,
    SHORTEST,
    Clause,
    full_stop,
    in_the_open,
    is_finite,
    named_again,
    restarted,
    sentence_limit,
    subject_head,
    words_in,
)
from humanize.rules.split.cutting import (
    PLAIN_GUIDE,
    YOUNGEST,
    is_conditional,
    is_imperative_start,
    is_paired,
    long_sentences,
    opening_clause,
    opens_with_clause,
    reports,
)
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token, When

_DENY = frozenset({"not", "n't", "never", "no", "nor", "neither", "without", "only", "hardly"})
_OPENERS = frozenset({"then", "later", "also", "now", "still", "soon", "therefore", "thus"})
# A past form of these can't be a participle that shares "is" or "was".
_NEVER_PASSIVE = frozenset({"remain", "serve", "become", "stay", "continue", "rise", "fall", "die", "live", "go", "come",
                            "appear"})


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """"and" or "but" before a second finite verb of the same subject, in a sentence that is too long."""
    young = sentence_limit(goal) <= SHORTEST
    for sentence in long_sentences(document, goal):
        words = document.words(sentence)
        if sum(t.lower in ("and", "but", "or") for t in words) > 4 or opens_with_clause(document, sentence):
            continue
        clause = opening_clause(document, sentence, sentence.last)
        if clause is None:
            yield from instruction_joins(document, sentence, words)
            continue
        for n, token in enumerate(words):
            if token.lower in ("and", "but") and token.index > clause.verb + 2 and n + 4 < len(words):
                hit = _hit(document, sentence, clause, token, young=young)
                if hit:
                    yield hit
                    break


def _hit(document: Document, sentence: Sentence, clause: Clause, join: Token, *, young: bool) -> Hit | None:
    tokens = document.tokens
    left, right = tokens[sentence.first:join.index], tokens[join.index + 1:sentence.last]
    at = 0
    while at < len(right) - 2 and right[at].tag == "RB" and right[at].lower not in _DENY and not is_finite(right[at]):
        at += 1
    verb = right[at]
    if right[0].lower in ("so", "yet"):
        return None  # "and so is": the first statement is the reason
    if words_in(left) < 5 or words_in(right) < 3 or not in_the_open(document, sentence, join.start):
        return None
    helper = _shared_helper(document, clause, verb, right[at + 1:])
    if helper is None and young and _own_tense(verb):
        helper = ""
    if helper is None or verb.dep in ("amod", "acl", "compound") or verb.pos not in ("VERB", "AUX"):
        return None
    if not _same_level(document, sentence, clause, join, verb, young=young) or is_paired(left) or reports(document,
        left) or is_conditional(left):
        return None
    spared = {"no"} if young and verb.pos == "AUX" and not _denies(document, clause) else set()  # "has no port, and is quiet"
    if any(t.lower in _DENY - spared for t in left) or any(t.lower == "to" and t.tag == "TO"
        for t in left[clause.verb - sentence.first:]) and (
            verb.tag in ("VBP", "VB")):
        return None
    around = [t for t in left if t.index >= sentence.first]
    subject = _without_title(tokens[clause.subject:clause.subject_end])
    name = named_again(document, subject, around)
    if name is None or verb.tag == "VBP" and (name in ("It", "He", "She") or subject_head(document, clause).tag == "NN"):
        return None
    comma = tokens[join.index - 1]
    start = comma.start if comma.text == "," else left[-1].end
    lead = "But " if join.lower == "but" else ""
    if lead and name.split()[0] in ("The", "It", "They", "He", "She", "We", "You", "These", "Your", "Our", "My", "His", "Her",
        "Their", "Its"):
        name = name[0].lower() + name[1:]
    return Hit(start, join.end, (f"{full_stop(document, start)} {lead}{name}{' ' + helper if helper else ''}",))


def _without_title(subject: Sequence[Token]) -> Sequence[Token]:
    return [t for t in subject if t.lower not in ("also", "then")]


def _shared_helper(document: Document, clause: Clause, verb: Token, after: Sequence[Token]) -> str | None:
    """The auxiliary to say again: "" if the second verb is finite by itself, None if that isn't clear."""
    first = document.tokens[clause.verb]
    if first.tag == "MD" or first.lower in ("can", "could", "will", "would", "should", "must", "may", "might", "shall", "'ll"):
        return "" if verb.tag in ("VBZ", "MD") else None
    if verb.tag in ("VBZ", "MD") or verb.lower in ("was", "were", "is", "are", "has", "had", "could", "would", "can", "will"):
        return "" if _tense(verb) == _tense(first) or verb.tag == "MD" or verb.lower in ("is", "are", "was", "were") else None
    helped = first.lower in ("is", "are", "was", "were", "has", "have", "had", "'s", "'re", "'ve", "does", "do", "did")
    if not helped:
        return "" if verb.tag in ("VBD", "VBP") and _tense(verb) == _tense(first) and (
            verb.tag == "VBD" or first.tag == "VBP") else None
    passive = first.lower in ("is", "are", "was", "were") and any(
        t.tag == "VBN" for t in document.tokens[clause.verb + 1:clause.verb + 3])
    takes_object = bool(after) and (after[0].tag in ("DT", "PRP$", "PRP", "CD") or after[0].tag in NOUNS)
    if passive and verb.tag == "VBN" and not takes_object:
        return first.lower
    if not passive and first.lower in ("was", "were") and verb.tag == "VBD" and takes_object:
        return ""
    return "" if passive and verb.tag == "VBD" and takes_object and first.lower in ("was", "were") else None


def _own_tense(verb: Token) -> bool:
    """Whether a verb is finite whatever auxiliary stands before it."""
    return verb.lower in ("has", "have") or verb.tag == "VBD" and verb.lemma in _NEVER_PASSIVE


def _denies(document: Document, clause: Clause) -> bool:
    """Whether the subject itself is denied ("no road is open and ...")."""
    return any(t.lower in _DENY for t in document.tokens[clause.start:clause.verb])


def _tense(verb: Token) -> str:
    return "past" if verb.tag in ("VBD", "VBN") or verb.lower in ("was", "were", "had", "did") else "present"


def _same_level(document: Document, sentence: Sentence, clause: Clause, join: Token, verb: Token, *, young: bool) -> bool:
    """Whether the second verb goes with the main verb: no other finite verb between them, and the tree doesn't disagree."""
    between = document.tokens[clause.verb + 1:join.index]
    if any(a.text == "," and b.tag in ("VBD", "VBN") and b.dep == "conj" for a, b in zip(between, between[1:], strict=False)):
        return False  # a row of three or more: the last one alone would leave a splice
    if any(is_finite(t) or t.lower in ("who", "which", "that", "when", "where", "while", "because", "if", "whose")
        and t.tag != "DT"
           for t in between):
        return False
    if any(t.text in (":", ";", "—", "–", "(") for t in document.words(sentence)[:join.index - sentence.first]):
        return False
    # "was located", "is good": what is joined is the word that the auxiliary helps.
    joined = document.tokens[verb.head] if verb.dep in ("aux", "aux:pass", "cop") else verb
    head = document.tokens[joined.head]
    if young and verb.pos == "AUX" and joined is not verb and document.tokens[clause.verb].pos == "AUX":
        return True  # a finite "is" needs a subject, and there is only one
    if joined.dep == "conj" and head.tag in NOUNS and head.dep != "root":
        return False
    return joined.dep in ("conj", "root") or document.tokens[clause.verb].dep in ("aux", "aux:pass", "cop")


def instruction_joins(document: Document, sentence: Sentence, words: Sequence[Token]) -> Iterator[Hit]:
    """"Do this, and do that": two instructions, each with words of its own."""
    if not is_imperative_start(document, sentence) or is_conditional(words) or any(t.lower in ("or", *_DENY) for t in words):
        return
    joins = [n for n, t in enumerate(words) if t.lower in ("and", "then") and n > 4 and n + 4 < len(words)]
    for n in joins:
        verb, comma = words[n + 1], words[n - 1]
        if any(a.text == "," and b.tag in ("VB", "VBP") for a, b in zip(words[:n - 1], words[1:n - 1], strict=False)):
            return  # a row of three or more: the last one alone would leave a splice
        if comma.text != "," or verb.tag not in ("VB", "VBP") or verb.dep not in ("conj", "root", "parataxis"):
            continue
        if verb.lower != verb.lemma or words[n + 2].tag not in ("DT", "PRP$", "PRP", "IN", "RP", "CD", *NOUNS, "RB", "JJ"):
            continue
        word = restarted(document, verb)
        if word and in_the_open(document, sentence, verb.start) and words_in(words[:n]) >= 5:
            yield Hit(comma.start, verb.end, (f"{full_stop(document, comma.start)} {word}",))
            return


RULE = Rule(
    id="split.verbs",
    message="This long sentence says two things about one subject. Two sentences are easier to follow.",
    source=PLAIN_GUIDE,
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("The committee met in the old town hall on the first Monday of June with all of the teachers from the north "
                "side, and agreed a new "
                "plan for the school garden.",
                "The committee met in the old town hall on the first Monday of June with all of the teachers from the north "
                "side. The committee "
                "agreed a new plan for the school garden."),
        Example("The town was surveyed by two men in 1847 and gazetted in 1897.",
                "The town was surveyed by two men in 1847. It was gazetted in 1897.", {"audience": "children", "strength": 1.0}),
        Example("The clinic was very small and remained in the old mill.",
                "The clinic was very small. The clinic remained in the old mill.", YOUNGEST),
        Example("It is mostly used for football matches and is the home of two old teams.",
                "It is mostly used for football matches. It is the home of two old teams.", YOUNGEST),
        Example("She moved to Leeds in 2004 with her two sons and opened a shop for old books.",
                "She moved to Leeds in 2004 with her two sons. She opened a shop for old books.", {"audience": "children"}),
        Example("Put the blue card in the tray on the left side of the desk, and take a number from the box on the wall "
                "next to the door of the "
                "main hall.",
                "Put the blue card in the tray on the left side of the desk. Take a number from the box on the wall next to "
                "the door of the main "
                "hall."),
    ),
    keeps=(
        "He sings and dances.",
        "The old hill is the sign of the town on the north side of the river and so is of great value to the council and to all "
        "of the people in the valley.",
        "Every member of the team must fill in the form on the first Monday of June and has to send it to the desk in the "
        "north office by noon on "
        "the next day.",
        "She did not move to Leeds in 2004 with her two sons and open a shop for old books and maps on the north side of "
        "the town hall square.",
        "The team wants to visit the school in June and write a report on the garden and the hall for the people who work "
        "in the north office.",
        "Contrastingly, in the past time, women worked at home with all of the children of the house on the hill and performed "
        "sophisticated work for the men of the town.",
    ),
)
