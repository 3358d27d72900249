"""feedback.label-work: "Your conclusion is weak" -> "Your conclusion needs to be stronger"."""

from collections.abc import Iterator

from humanize.rules.feedback.clauses import main_clause, starts_clause
from humanize.rules.feedback.guards import REMOVE_HARM, follows_freely, guarded
from humanize.rules.feedback.work import about_work, is_work
from humanize.text.syntax import child, children, final_mark, plural, sentences_of, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

# Adjective -> (what to say, what to say with "very"); {need} and {be} agree with the noun.
_STRONGER = ("{need} to be stronger", "{need} to be much stronger")
_WORK = ("{need} more work", "{need} much more work")
_MUCH_WORK = ("{need} a lot more work", "{need} a lot more work")
_CARE = ("{need} more care", "{need} much more care")
_FOLLOW = ("{be} hard to follow", "{be} very hard to follow")
_VERY_HARD = ("{be} very hard to follow", "{be} very hard to follow")
_SPECIFIC = ("{need} to be more specific", "{need} to be much more specific")
_LABELS = {
    **dict.fromkeys(("weak", "feeble", "flimsy"), _STRONGER),
    **dict.fromkeys(("poor", "bad", "lousy", "subpar"), _WORK),
    **dict.fromkeys(
        (
            "awful",
            "terrible",
            "horrible",
            "dreadful",
            "appalling",
            "atrocious",
            "abysmal",
            "pathetic",
            "laughable",
            "rubbish",
            "garbage",
            "trash",
            "hopeless",
            "disastrous",
            "disgraceful",
            "horrendous",
        ),
        _MUCH_WORK,
    ),
    **dict.fromkeys(("careless", "sloppy", "lazy", "slapdash", "slipshod", "shoddy", "slovenly"), _CARE),
    **dict.fromkeys(("confusing", "messy", "muddled", "jumbled", "disorganised", "disorganized", "convoluted"), _FOLLOW),
    **dict.fromkeys(("incomprehensible", "unintelligible", "incoherent"), _VERY_HARD),
    "vague": _SPECIFIC,
}
_VERY = frozenset({"very", "really", "so", "extremely", "incredibly"})
_BE = frozenset({"is", "are", "was", "were", "'s"})
# Nouns of work in front of which the adjective is a term.
_TERMS = {
    "weak": ("verb", "form", "base", "test", "acid"),
    "bad": ("word", "data"),
    "poor": ("text",),
    "lazy": ("evaluation", "loop"),
    "weird": (),
}
# Poor evidence is not worked on: stronger evidence takes its place.
_CONVINCING = frozenset({"evidence", "example", "source", "argument", "reasoning", "support"})
_COMPARED = frozenset({"than", "enough", "as", "not", "n't", "no", "never", "too", "less", "more"})


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    for sentence in sentences_of(document):
        words = document.words(sentence)
        if final_mark(document, sentence) == "?" or len(words) > 45:
            continue
        for token in words:
            if token.lower in _LABELS:
                hit = _predicate(document, goal, sentence, token) or _attribute(document, goal, sentence, token)
                if hit is not None:
                    yield hit


def _predicate(document: Document, goal: Goal, sentence: Sentence, label: Token) -> Hit | None:
    """ "Your conclusion is (very) weak"."""
    words = document.tokens
    at = label.index - 1
    very = at > sentence.first and words[at].lower in _VERY
    be = words[at - 1] if very else words[at]
    if be.lower not in _BE or not follows_freely(document, label):
        return None
    subject = child(document, label, "nsubj")
    if subject is None or not main_clause(document, label) or not _single(document, label):
        return None
    first = subtree(document, subject)[0]
    if not starts_clause(document, sentence, first) or subtree(document, subject)[-1].index >= be.index:
        return None
    pronoun = (
        subject.lower in ("this", "it", "that")
        and goal.domain == "education"
        and _LABELS[label.lower] in (_FOLLOW, _VERY_HARD, _CARE, _MUCH_WORK)
    )
    if not pronoun and (not is_work(subject) or subject.lemma in _TERMS.get(label.lower, ())):
        return None
    if (
        not pronoun
        and first.tag not in ("PRP$", "DT", "NNP")
        and not first.lower.startswith(("paragraph", "section", "part", "question"))
    ):
        return None
    if first.lower in ("a", "an", "no", "some", "any", "every", "each") or not about_work(document, goal):
        return None
    return Hit(be.start, label.end, (_say(label, subject, very, be.lower in ("are", "were") or plural(document, subject)),))


def _attribute(document: Document, goal: Goal, sentence: Sentence, label: Token) -> Hit | None:
    """ "This is a (very) weak conclusion"."""
    words = document.tokens
    very = words[label.index - 1].lower in _VERY if label.index > sentence.first else False
    at = label.index - (2 if very else 1)
    several = words[at].lower not in ("a", "an")
    be = words[at] if several else words[at - 1]
    this = words[be.index - 1]
    if (
        at - 1 < sentence.first
        or be.lower not in ("is", "are", "'s")
        or this.lower not in ("this", "these", "that", "it", "here")
    ):
        return None
    noun = words[label.index + 1] if label.index + 1 < sentence.last else None
    if noun is None or not noun.tag.startswith("NN"):
        return None
    last = noun.index
    while last + 1 < sentence.last and words[last + 1].tag.startswith("NN") and words[last + 1].start == words[last].end + 1:
        last += 1
    noun = words[last]
    if not is_work(noun) or not follows_freely(document, noun) or label.head != noun.index or not main_clause(document, noun):
        return None
    if (
        not starts_clause(document, sentence, this)
        or not about_work(document, goal, noun)
        or noun.lemma in _TERMS.get(label.lower, ())
    ):
        return None
    if several != (noun.tag in ("NNS", "NNPS")) or this.lower not in (("these",) if several else ("this", "that")):
        return None
    name = document.text[words[label.index + 1].start : noun.end]
    if noun.lemma in ("work", "effort", "attempt"):
        return None
    return Hit(this.start, noun.end, (f"{this.text} {name} {_say(label, noun, very, several)}",))


def _say(label: Token, noun: Token, very: bool, several: bool) -> str:
    forms = _STRONGER if noun.lemma in _CONVINCING and _LABELS[label.lower] is _WORK else _LABELS[label.lower]
    return forms[very].format(need="need" if several else "needs", be="are" if several else "is")


def _single(document: Document, label: Token) -> bool:
    """Whether one label stands alone: no second adjective, no comparison, no negation, no "in places"."""
    for other in children(document, label):
        if (
            other.lower in _COMPARED
            or other.dep in ("obl", "xcomp", "ccomp", "advcl", "acl")
            and other.index > label.index
            and not any(
                document.tokens[i].lower in ("because", "since", "as", "although", "though")
                for i in document.children[other.index]
            )
        ):
            return False
        if other.dep == "advmod" and other.lower not in _VERY and other.index > label.index - 2 and other.index < label.index:
            return False
    return True


RULE = Rule(
    id="feedback.label-work",
    message="A label says that you dislike the work; the writer needs to know what it lacks.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=REMOVE_HARM,
    examples=(
        Example("Your conclusion is very weak.", "Your conclusion needs to be much stronger."),
        Example("This is a confusing paragraph.", "This paragraph is hard to follow."),
        Example(
            "The transitions in part 2 are poor, but the ending works.",
            "The transitions in part 2 need more work, but the ending works.",
        ),
        Example("Your diagrams are sloppy.", "Your diagrams need more care."),
        Example(
            "Your thesis is vague and your ending comes too soon.",
            "Your thesis needs to be more specific and your ending comes too soon.",
        ),
        Example("These are weak arguments.", "These arguments need to be stronger."),
        Example("Your layout is awful.", "Your layout needs a lot more work."),
    ),
    keeps=(
        "Ethanoic acid is a weak acid.",
        "Your conclusion is weaker than your opening.",
        "Your conclusion is not weak.",
        "Your second paragraph is weak and repetitive.",
        "Your report on poor countries is clear.",
        "Is your conclusion weak?",
        'The reviewer wrote "Your conclusion is very weak."',
        "Your argument is weak in places.",
    ),
    licence=("modality",),
)
