"""When comments may be reworded, and the guard that keeps every feedback rule off other people's words and literals."""

from collections.abc import Callable, Iterable, Iterator

from humanize.rules.feedback.work import inside_quotation, survives
from humanize.types import Document, Goal, Hit, Token, When

_DOMAINS = ("education", "general")
_NOT_READERS = ("customers", "patients")
REMOVE_HARM = When(domains=_DOMAINS, empathy=0.25, not_flags=("legal", "grave"), not_audiences=_NOT_READERS)
COURTEOUS = When(domains=_DOMAINS, empathy=0.5, not_flags=("legal", "grave"), not_audiences=_NOT_READERS)

Find = Callable[[Document, Goal], Iterable[Hit]]

_REFERENCES = frozenset(
    {
        "section",
        "table",
        "figure",
        "column",
        "row",
        "question",
        "paragraph",
        "page",
        "line",
        "chapter",
        "part",
        "step",
        "task",
        "equation",
        "appendix",
        "point",
        "note",
        "footnote",
        "slide",
        "exercise",
        "source",
        "draft",
        "experiment",
        "number",
        "example",
        "problem",
        "sections",
        "tables",
        "figures",
        "columns",
        "rows",
        "questions",
        "paragraphs",
        "pages",
        "lines",
        "chapters",
        "parts",
        "steps",
        "q",
        "lab",
        "unit",
        "assignment",
        "reference",
        "references",
        "test",
        "level",
        "scene",
        "act",
        "verse",
        "stanza",
        "criterion",
    }
)


def guarded(find: Find) -> Find:
    """A rule's search without the hits that touch quotations or would lose a name, a number or a code."""

    def search(document: Document, goal: Goal) -> Iterator[Hit]:
        for hit in find(document, goal):
            if not inside_quotation(document, hit.start, hit.end) and all(
                survives(document, hit.start, hit.end, text) for text in hit.replacements
            ):
                yield hit

    return search


def has_quantity(document: Document, first: int, end: int) -> bool:
    """Whether tokens first:end hold a number that is not a reference ("section 2") or the word "one" or "each"."""
    words = document.tokens
    for i in range(first, end):
        token = words[i]
        if not (token.tag == "CD" or any(c.isdigit() for c in token.text)):
            continue
        before = words[i - 1].lower if i else ""
        listed = (
            before in (",", "and", "or", "to", "-", "–")
            and i > first
            and any(words[j].lower in _REFERENCES for j in range(max(first, i - 5), i))
        )
        if before not in _REFERENCES and not listed and token.lower != "one":
            return True
    return False


def follows_freely(document: Document, token: Token) -> bool:
    """Whether what comes after a token starts something new: an end mark, a comma, or "and the ...", "but it ..."."""
    words = document.tokens
    i = token.index + 1
    if i >= len(words) or words[i].sentence != token.sentence or words[i].text in (".", "!", "?", ";", "…", ")", ":"):
        return True
    if words[i].text == "," and i + 2 < len(words) and words[i + 1].tag == "NNP" and words[i + 2].text in (".", "!"):
        return True  # "This is a weak essay, Marek."
    comma = words[i].text == ","
    if comma:
        i += 1
    if i + 1 >= len(words) or words[i].sentence != token.sentence:
        return False
    if words[i].lower in ("and", "but", "so", "because", "since", "as", "although", "though"):
        after = words[i + 1]
        return after.tag in ("PRP", "PRP$", "DT", "EX", "NNP", "NNS", "IN") or after.lower in ("there", "this", "that", "not")
    return comma and words[i].tag in ("PRP", "PRP$", "DT", "EX")
