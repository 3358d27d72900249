"""feedback.order: a comment that opens with a fault starts with its praise instead."""

import re
from collections.abc import Iterator, Sequence

from humanize.rules.feedback.guards import guarded
from humanize.rules.feedback.work import about_work, quoted
from humanize.rules.search import token_at
from humanize.rules.service.openings import speaking_from
from humanize.text.mend import capitalised
from humanize.text.syntax import sentences_of
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, Splice, When

_LEANS = re.compile(
    r"(?:it|its|they|their|this|that|these|those|he|his|she|her|such|both|the (?:former|latter|second|"
    r"first|other|same|rest)(?! (?:\w+ )?(?:paragraph|part|half|section|page|chapter|stanza|verse|slide|scene|graph|"
    r"table|draft)\b)|also|but|however|"
    r"finally|still|yet|and|so|then|next|otherwise|instead|overall|in (?:addition|contrast|short|"
    r"conclusion)|on the other hand|second|third|"
    r"secondly|thirdly|lastly|moreover|furthermore|nevertheless|even|either|nor|too|similarly|likewise|one|another|there|here)\b",
    re.I,
)
_VOCATIVE = re.compile(r"[A-Z][\w'’-]+, (?=[a-z])")
# Faint praise in front of a fault sounds like a sneer.
_FAINT = re.compile(r"\b(?:fine|ok|okay|acceptable|adequate|satisfactory|passable|all right|alright|not bad|decent)\b", re.I)
# A message of reproach says its reproach first; praise in front would sound like a set-up.
_REPROACH = re.compile(
    r"\b(?:unacceptable|not acceptable|(?:already|twice|again and again) (?:told|asked|said)|(?:told|asked|warned) you|"
    r"for the last time|still (?:sent|haven['’]t|have not)|embarrass\w*|apologi[sz]e to|"
    r"disappoint\w*|had to (?:call|explain|redo))\b",
    re.I,
)
_GRADE = re.compile(r"\b(?:grade|mark|score|result)s?\b\s*[:=]|(?<![\d=+] )(?<!/)\b\d+\s*/\s*\d+\b(?!\s*[=+*×/])|\b\d+\s?%", re.I)


def _find(document: Document, goal: Goal) -> Iterator[Hit]:
    if not about_work(document, goal):
        return
    if goal.domain != "education" and _REPROACH.search(document.text):
        return
    body = [s for s in sentences_of(document, "prose") if document.text[s.start : s.end].strip()]
    listed = any(p.kind in ("list", "heading") for p in document.paragraphs)
    praise = next((s for s in body[1:] if _holds(document, "praise", s)), None)
    if praise is None or listed or not _opens_with_fault(document, body[:body.index(praise)]):
        return
    text = document.text[praise.start : praise.end]
    if any(quoted(document, s.start, s.end) for s in (body[0], praise)):
        return  # words that somebody quotes stay in their order
    if _LEANS.match(text) or _FAINT.search(text) or re.search(
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
    opening = _opening(document, body[0])
    between = document.text[opening : praise.start]
    first = document.text[opening : body[0].end]
    if (
        _GRADE.search(between)
        or _GRADE.search(text)
        or re.match(r"(?:it|that|they|these|he|she)\b|this (?:(?:is|was|has|does)(?:n['’]t)?|shows|means|needs|makes)\b",
                    first, re.I)
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
    letter = document.text[opening]
    if opening > body[0].start and letter.islower():  # "Hi Ana, your graph is small.": the praise goes on from the greeting
        if not re.match(r"(?:the|your|you|i|this|my|a|an)\b", text, re.I):
            return
        lead = text if re.match(r"I\b", text) else text[0].lower() + text[1:]
        yield Hit(opening, opening + 1, (f"{lead} {capitalised(letter)}",), also=(cut,))
    else:
        yield Hit(opening, opening, (f"{text} ",), also=(cut,))


def _opening(document: Document, sentence: Sentence) -> int:
    """Where the first sentence begins to speak: after "Hi Ana," and after the bare name in "Ana, your graph is small."."""
    start = speaking_from(document, sentence)
    name = _VOCATIVE.match(document.text, start, sentence.end) if start == sentence.start else None
    token = token_at(document, start)
    return name.end() if name and token is not None and token.pos == "PROPN" else start


def _opens_with_fault(document: Document, before: Sequence[Sentence]) -> bool:
    """Whether the sentences before the praise find fault from the first on, or mostly."""
    faults = [_holds(document, "criticism", s) for s in before]
    return faults[0] or sum(faults) >= 2 and not _holds(document, "praise", before[0])


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
        Example(
            "This answer is wrong. You wrote 1/4 + 2/3 = 3/7. Your answer to question 3 is correct.",
            "Your answer to question 3 is correct. This answer is wrong. You wrote 1/4 + 2/3 = 3/7.",
        ),
        Example(
            "You list 9 papers one after the other. Your citations are incomplete. Your thesis is vague. The second paragraph is "
            "vivid.",
            "The second paragraph is vivid. You list 9 papers one after the other. Your citations are incomplete. Your thesis is "
            "vague.",
        ),
        Example(
            "Hi Ana, your citations are incomplete. The opening story is vivid.",
            "Hi Ana, the opening story is vivid. Your citations are incomplete.",
        ),
    ),
    keeps=(
        "This is wrong. You wrote 1/4 + 2/3 = 3/7. Your answer to question 3 is correct.",
        "Your opening is vivid. Your citations are incomplete. Your thesis is vague. Your graphs are clear and accurate.",
        "Hi Jo, the totals on slide 6 are wrong and I had to call the client. The design of the deck was fine.",
        "Your citations are incomplete. The layout is fine.",
        "The data are old. They are, however, well chosen.",
        "Your opening is vivid. Your citations are incomplete.",
        "Your citations are incomplete. Mark: 11/25. The opening story is vivid.",
        "Your citations are incomplete. The opening story is also vivid.",
    ),
)
