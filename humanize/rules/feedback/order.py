"""feedback.order: a comment that opens with a fault starts with its praise instead."""

import re
from collections.abc import Iterator

from humanize.rules.feedback.guards import guarded
from humanize.rules.feedback.work import about_work
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, When

_LEANS = re.compile(
    r"(?:it|its|they|their|this|that|these|those|he|his|she|her|such|both|the (?:former|latter|second|"
    r"first|other|same|rest)|also|but|however|"
    r"finally|still|yet|and|so|then|next|otherwise|instead|overall|in (?:addition|contrast|short|"
    r"conclusion)|on the other hand|second|third|"
    r"secondly|thirdly|lastly|moreover|furthermore|nevertheless|even|either|nor|too|similarly|likewise|one|another|there|here)\b",
    re.I,
)
_GRADE = re.compile(r"\b(?:grade|mark|score|result)s?\b\s*[:=]|\b\d+\s*/\s*\d+\b|\b\d+\s?%", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    body = [s for s in sentences_of(document, "prose") if document.text[s.start : s.end].strip()]
    listed = any(p.kind in ("list", "heading") for p in document.paragraphs)
    if len(body) < 2 or listed or not _holds(document, "criticism", body[0]):
        return
    praise = next((s for s in body[1:] if _holds(document, "praise", s)), None)
    if praise is None:
        return
    text = document.text[praise.start : praise.end]
    if _LEANS.match(text) or re.search(
        r"\b(?:also|too|as well|however|either|instead|the only|such|again|the same)\b", text, re.I
    ):
        return
    if re.match(r"(?:\w+,? )?(?:it|this|that|they|he|she|these|those)\b", text, re.I) or not text.endswith((".", "!")):
        return
    after = document.sentences[praise.index + 1 : praise.index + 2]
    follower = document.text[after[0].start : after[0].end] if after else ""
    if (
        after
        and after[0].paragraph == praise.paragraph
        and (_LEANS.match(follower) or re.match(r"(?:\w+,? )?(?:it|this|that|they|these|those)\b", follower, re.I))
    ):
        return
    between = document.text[body[0].start : praise.start]
    first = document.text[body[0].start : body[0].end]
    if (
        _GRADE.search(between)
        or _GRADE.search(text)
        or re.match(r"(?:it|this|that|they|these|he|she)\b(?! (?:is|paragraph|essay|draft|report|paper))", first, re.I)
    ):
        return
    own = len([s for s in document.sentences if s.paragraph == praise.paragraph]) > 1
    if not own:  # a paragraph of its own is the writer's layout
        return
    # The whole space before the sentence goes with it; the opening gets it, and one blank.
    start = praise.start
    while start > 0 and document.text[start - 1] in " \t":
        start -= 1
    if document.text[start - 1 : start] == "\n":
        end = praise.end
        while end < len(document.text) and document.text[end] in " \t":
            end += 1
        cut = Splice(praise.start, end, "")
    else:
        cut = Splice(start, praise.end, "")
    yield Hit(body[0].start, body[0].start, (f"{text} ",), also=(cut,))


def _holds(document: Document, flag: str, sentence: Sentence) -> bool:
    return any(f.start < sentence.end and sentence.start < f.end for f in document.flagged(flag))


RULE = Rule(
    id="feedback.order",
    message="Readers take in criticism better once they know what works: say that first.",
    source="Hattie & Timperley 2007, The Power of Feedback",
    find=guarded(_find),
    when=When(
        domains=("education", "general"),
        empathy=0.5,
        strength=0.75,
        not_flags=("legal", "grave"),
        not_audiences=("customers", "patients"),
    ),
    examples=(
        Example(
            "Your citations are incomplete. The opening story is vivid.",
            "The opening story is vivid. Your citations are incomplete.",
        ),
        Example(
            "Your conclusion is weak. Table 2 has no units. Your graphs are clear and accurate.",
            "Your graphs are clear and accurate. Your conclusion is weak. Table 2 has no units.",
        ),
        Example(
            "Your thesis is vague. The arguments are thoughtful. Add a title.",
            "The arguments are thoughtful. Your thesis is vague. Add a title.",
        ),
    ),
    keeps=(
        "The data are old. They are, however, well chosen.",
        "Your opening is vivid. Your citations are incomplete.",
        "Your citations are incomplete. Mark: 11/25. The opening story is vivid.",
        "Your citations are incomplete. The opening story is also vivid.",
    ),
)
