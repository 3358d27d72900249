"""feedback.yet: "The link to your thesis isn't clear" -> "The link to your thesis isn't clear yet"."""

import re
from collections.abc import Iterator

from humanize.backends.inflection import lemma
from humanize.rules.feedback.clauses import clause_end, main_clause, starts_clause
from humanize.rules.feedback.guards import COURTEOUS, follows_freely, guarded
from humanize.rules.feedback.wording import yet_allowed
from humanize.rules.feedback.work import about_work, is_part_of_work
from humanize.text.syntax import child, final_mark, sentences_of, subtree
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Token

_STATES = frozenset(
    {
        "clear",
        "complete",
        "finished",
        "supported",
        "explained",
        "convincing",
        "consistent",
        "ready",
        "linked",
        "labelled",
        "labeled",
        "connected",
        "developed",
        "specific",
        "organised",
        "organized",
        "persuasive",
        "coherent",
        "defined",
        "cited",
        "justified",
        "referenced",
    }
)
_VERBS = frozenset(
    {
        "explain",
        "discuss",
        "address",
        "answer",
        "compare",
        "show",
        "support",
        "describe",
        "consider",
        "include",
        "provide",
        "give",
        "offer",
        "define",
        "justify",
        "link",
        "make",
        "state",
        "meet",
        "connect",
        "develop",
    }
)
_SAID = re.compile(
    r"\b(?:yet|still|already|until|any ?more|longer|always|either|because|at all|required?|must|rule|"
    r"ethical|reliable|original)\b",
    re.I,
)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not yet_allowed(document, goal):
        return
    for sentence in sentences_of(document):
        text = document.text[sentence.start : sentence.end]
        if final_mark(document, sentence) == "?" or _SAID.search(text) or len(document.words(sentence)) > 45:
            continue
        for token in document.words(sentence):
            if token.lower not in ("n't", "not") or not token.index:
                continue
            hit = _place(document, goal, sentence, token)
            if hit is not None:
                yield hit


def _place(document: Document, goal: Goal, sentence: Sentence, negation: Token) -> Hit | None:
    words = document.tokens
    auxiliary = words[negation.index - 1]
    after = words[negation.index + 1] if negation.index + 1 < sentence.last else None
    if after is None or auxiliary.lower not in ("is", "are", "does", "do", "has", "have"):
        return None
    at = after
    while (
        at.tag == "RB"
        and at.lower in ("fully", "very", "properly", "clearly", "completely", "entirely")
        and at.index + 1 < sentence.last
    ):
        at = words[at.index + 1]
    subject = child(document, at, "nsubj", "nsubj:pass")
    if subject is None or not is_part_of_work(subject) or not main_clause(document, at) or not about_work(document, goal):
        return None
    first = subtree(document, subject)[0]
    if not starts_clause(document, sentence, first) or subtree(document, subject)[-1].index >= auxiliary.index:
        return None
    if first.tag not in ("PRP$", "DT") or first.lower in ("a", "an", "any", "no", "each", "every", "some"):
        return None
    if any(t.lower in ("author", "book", "poem", "film", "play", "novel") for t in subtree(document, subject)):
        return None
    if auxiliary.lower in ("is", "are"):
        if at.lower in _STATES and follows_freely(document, at):
            return Hit(at.end, at.end, (" yet",))
        return None
    if auxiliary.lower in ("has", "have") or lemma(at.text, "VERB") not in _VERBS:
        return None
    end = clause_end(document, sentence, at, at.index + 1)
    if (
        end is None
        or end == at.index + 1
        or not any(words[c].dep in ("obj", "ccomp", "xcomp") for c in document.children[at.index])
    ):
        return None
    if lemma(at.text, "VERB") == "make" and words[at.index + 1].lower in ("sense", "it", "up"):
        return None
    if end - at.index - 1 > 5 or any(t.pos in ("VERB", "AUX", "PUNCT") for t in words[at.index + 1 : end]):
        return Hit(negation.end, negation.end, (" yet",))
    return Hit(words[end - 1].end, words[end - 1].end, (" yet",))


RULE = Rule(
    id="feedback.yet",
    message="“Yet” says the same of this draft and leaves the door open for the next.",
    source="Dweck 2006, Mindset",
    find=guarded(_find),
    when=COURTEOUS,
    examples=(
        Example("The link to your thesis isn't clear.", "The link to your thesis isn't clear yet."),
        Example("Your essay does not include a rebuttal.", "Your essay does not include a rebuttal yet."),
        Example(
            "Your conclusion doesn't explain why the survey of 40 pupils was so small.",
            "Your conclusion doesn't yet explain why the survey of 40 pupils was so small.",
        ),
        Example(
            "The graph is neat, but your second claim isn't supported.",
            "The graph is neat, but your second claim isn't supported yet.",
        ),
    ),
    keeps=(
        "This source isn't reliable.",
        "The link to your thesis wasn't clear.",
        "The link to your thesis still isn't clear.",
        "The soup isn't ready.",
        "Mark: 11/25. The link to your thesis isn't clear.",
        "If your thesis isn't clear, the reader stops.",
        'The note reads "The link to your thesis isn\'t clear."',
    ),
)
