""" "dont" after "he" is "doesn't", and in a story in the past "didn't"; the checkers only put the apostrophe in."""

from humanize.types import Document, Token

_THIRD = frozenset({"he", "she", "it", "this", "that", "everyone", "everybody", "nobody", "someone"})


def verb_of_dont(document: Document, start: int, new: str) -> str:
    """The negated "do" that fits the subject and the time of the text; other words are given back unchanged."""
    if new.lower().replace("’", "'") != "don't":
        return new
    before = next((t for t in reversed(document.tokens) if t.end <= start), None)
    here = next((s for s in document.sentences if s.start <= start < s.end), None)
    if before is None or here is None or before.start < here.start or not _third_person(document, before):
        return new
    return "didn't" if _told_in_the_past(document, start) else "doesn't"


def _third_person(document: Document, subject: Token) -> bool:
    joined = any(document.tokens[i].dep == "cc" for i in document.children[subject.index]) and subject.dep == "conj"
    return not joined and (subject.lower in _THIRD or subject.tag in ("NN", "NNP"))


def _told_in_the_past(document: Document, start: int) -> bool:
    """Whether the other verbs of the paragraph are all in the past, and there are several."""
    block = next((p for p in document.paragraphs if p.start <= start < p.end), None)
    if block is None:
        return False
    quoted = [p for p in document.protected if p.kind == "quotation"]
    tags = [t.tag for t in document.tokens if block.start <= t.start < block.end and t.tag in ("VBD", "VBZ", "VBP", "MD")
            and not any(p.start <= t.start < p.end for p in quoted) and not t.start <= start < t.end
            and not (t.sentence == _sentence_at(document, start) and t.start >= start)]
    return tags.count("VBD") >= 2 and set(tags) == {"VBD"}


def _sentence_at(document: Document, start: int) -> int:
    return next((s.index for s in document.sentences if s.start <= start < s.end), -1)
