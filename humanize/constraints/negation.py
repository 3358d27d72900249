"""Which words a negation holds for: by the parse, and by the words beside it where the parse sees none."""

from humanize.constraints.lexicon import without_prefix
from humanize.types import Document, Token

# Typed without its apostrophe, as people do.
_BARE = frozenset(
    {
        "nt",
        "dont",
        "didnt",
        "doesnt",
        "isnt",
        "arent",
        "wasnt",
        "werent",
        "cant",
        "wont",
        "wouldnt",
        "couldnt",
        "shouldnt",
        "havent",
        "hasnt",
        "hadnt",
    }
)
NEGATIVE = _BARE | frozenset(
    {
        "not",
        "n't",
        "never",
        "no",
        "neither",
        "nor",
        "nobody",
        "nothing",
        "none",
        "nowhere",
        "hardly",
        "scarcely",
        "without",
        "unless",
        "cannot",
    }
)
_NEGATIVE_SUBJECTS = frozenset({"nobody", "nothing", "none", "neither", "no"})
# Verbs that deny what hangs on them: "fail to answer", "refuse to go".
_DENYING = frozenset(
    {
        "failure",
        "inability",
        "refusal",
        "abstain",
        "overlook",
        "lack",
        "fail",
        "refuse",
        "forget",
        "neglect",
        "avoid",
        "decline",
        "prevent",
        "stop",
        "deny",
        "unable",
        "impossible",
        "refrain",
        "cease",
        "desist",
        "prohibit",
        "forbid",
        "ban",
        "bar",
        "contraindicate",
        "miss",
        "nobody",
        "nothing",
        "none",
    }
)
_HELPERS = frozenset(
    {
        "be",
        "have",
        "do",
        "get",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "shall",
        "should",
        "must",
        "really",
        "yet",
        "been",
        "being",
        "ever",
        "even",
        "also",
        "necessarily",
        "actually",
        "currently",
        "always",
        "need",
        "a",
        "an",
        "the",
        "very",
        "quite",
    }
)


def negated(document: Document, token: Token, denied: list[int]) -> bool:
    """Whether an odd number of negations holds for a word, by the parse, or by the words before it where the parse sees none."""
    count = denied[token.index]
    seen = {token.index}
    current = token
    while current.dep.split(":")[0] in ("xcomp", "ccomp", "csubj", "acl", "advcl", "conj") and current.head not in seen:
        relation = current.dep.split(":")[0]
        head = document.tokens[current.head]
        seen.add(head.index)
        if relation == "conj":
            if any(t.dep.startswith("nsubj") for t in _children(document, current)) or denied[current.index]:
                break
            count += denied[head.index]
        elif relation in ("xcomp", "csubj") or current.dep == "acl:relcl" and (
            head.lower in _NEGATIVE_SUBJECTS | {"one"} or head.pos == "NOUN" and _exists_not(document, head, denied)
        ):
            count += max(denied[head.index], current.dep == "acl:relcl" and _exists_not(document, head, denied))
            count += (head.lemma in _DENYING or bool(without_prefix(head.lemma)))
        elif relation in ("ccomp", "acl") and head.lemma in _DENYING:
            count += 1 + denied[head.index]
        elif relation == "advcl" and any(t.lower in ("without", "unless") for t in _children(document, current)):
            count += denied[head.index]
        else:
            break
        current = head
    return count % 2 == 1


def _exists_not(document: Document, noun: Token, denied: list[int]) -> bool:
    """Whether a noun is said not to be there: "no tree", "there was not a tree"."""
    verb = document.tokens[noun.head]
    expletive = any(t.dep == "expl" for t in _children(document, verb))
    return denied[noun.index] % 2 == 1 or expletive and denied[verb.index] % 2 == 1


def own_negations(document: Document, token: Token) -> int:
    children = _children(document, token)
    count = sum(
        t.lower in NEGATIVE
        and not _not_only(document, t)
        and t.dep.split(":")[0] in ("advmod", "det", "cc", "case", "mark", "aux", "dep", "discourse")
        for t in children
    )
    for subject in children:
        if subject.dep.split(":")[0] in ("nsubj", "expl"):
            count += subject.lower in _NEGATIVE_SUBJECTS or any(
                t.lower in ("no", "neither") and t.dep == "det" for t in _children(document, subject)
            )
    if [t.lower for t in document.tokens[max(0, token.index - 2) : token.index]] == ["with", "out"]:
        count += 1  # "with out nuts", as people type it
    count += any(t.dep == "obj" and t.lower in ("nobody", "nothing", "none") for t in children)
    if (
        token.index > 1
        and document.tokens[token.index - 1].lower in ("of", "than", "to")
        and document.tokens[token.index - 2].lower in ("instead", "rather", "free", "opposed")
    ):
        count += 1
    existential = any(t.dep == "expl" for t in _children(document, document.tokens[token.head]))
    if token.pos in ("NOUN", "PROPN") and token.dep.startswith("nsubj") and not existential:
        return 0  # "no parcel was lost" denies the loss, not the parcel
    if not count and _negated_before(document, token):
        count = 1
    return count


def _not_only(document: Document, token: Token) -> bool:
    after = document.tokens[token.index + 1 : token.index + 2]
    return token.lower in ("not", "n't") and bool(after) and after[0].lower in ("only", "just", "merely", "simply", "hesitate")


def under(document: Document, token: Token, denied: list[int]) -> bool:
    """Whether a word is subject or object (at any depth of its phrase) of a denied predicate."""
    current = token
    for _ in range(4):
        if current.dep == "root" or current.head == current.index:
            return False
        head = document.tokens[current.head]
        if current.dep.split(":")[0] in ("nsubj", "obj", "obl", "xcomp", "ccomp") and (
            (denied[head.index] + (head.lemma in _DENYING)) % 2
        ):
            return True
        current = head
    return False


def wanted(document: Document, token: Token) -> bool:
    head = document.tokens[token.head]
    if token.dep == "amod" and head.index != token.index:
        head = document.tokens[head.head]
    return head.lemma in ("need", "require", "lack", "miss", "want") and token.index != head.index


def _negated_before(document: Document, token: Token) -> bool:
    """ "not", "n't" or "never" right before the word, with nothing but helping words between."""
    if token.pos not in ("VERB", "ADJ", "NOUN", "AUX"):
        return False
    for index in range(token.index - 1, max(token.index - 5, -1), -1):
        word = document.tokens[index]
        if word.sentence != token.sentence:
            return False
        if (word.lower in ("not", "n't", "never", "cannot") or word.lower in _BARE) and not _not_only(document, word):
            return True
        if word.lower == "no" and index == token.index - 1 and token.pos == "NOUN":
            return True
        if word.lemma not in _HELPERS and word.lower not in _HELPERS:
            return False
    return False


def _children(document: Document, token: Token) -> tuple[Token, ...]:
    return tuple(document.tokens[i] for i in document.children[token.index])
