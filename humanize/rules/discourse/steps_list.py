"""discourse.steps-list: steps in a row become a numbered list."""

import re
from collections.abc import Iterator

from humanize.rules.bullets import as_list, line_end
from humanize.rules.clause_chunks import STEP_VERBS, clause_at
from humanize.types import Document, Example, Goal, Hit, Rule, Sentence, When

_SEQUENCE = re.compile(r"(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after that|afterwards|finally|lastly|to "
                       r"(?:begin|start) with)\b,?\s+", re.I)


def find(document: Document, goal: Goal) -> Iterator[Hit]:
    """Three or more instructions side by side, two of them with a sequence word."""
    if document.has("criticism") or document.has("praise"):
        return
    for paragraph in document.paragraphs:
        if paragraph.kind != "prose":
            continue
        run: list[Sentence] = []
        for sentence in [*(s for s in document.sentences if s.paragraph == paragraph.index), None]:
            if sentence is not None and _is_step(document, sentence):
                run.append(sentence)
                continue
            hit = _hit(document, run, paragraph.start)
            if hit:
                yield hit
            run = []


def _is_step(document: Document, sentence: Sentence) -> bool:
    text = document.text[sentence.start:sentence.end]
    match = _SEQUENCE.match(text)
    at = sentence.start + (match.end() if match else 0)
    token = next((t for t in document.words(sentence) if t.start >= at), None)
    if token is None or not text.endswith(".") or re.search(r"\b(?:if|unless|otherwise|or)\b", text, re.I):
        return False
    if token.lower not in STEP_VERBS and not (token.tag == "VB" and token.lower == token.lemma):
        return False
    return clause_at(document, token.index, sentence.last) is None or token.tag == "VB"


def _hit(document: Document, run: list[Sentence], paragraph_start: int) -> Hit | None:
    if len(run) < 3:
        return None
    texts = [document.text[s.start:s.end] for s in run]
    begin = next((n for n, t in enumerate(texts) if re.match(r"(?:first|to begin|to start)", t, re.I)), 0)
    run, texts = run[begin:], texts[begin:]
    if len(run) < 3 or sum(bool(_SEQUENCE.match(t)) for t in texts) < 2:
        return None
    if any(p.kind == "quotation" and p.start < run[-1].end and run[0].start < p.end for p in document.protected):
        return None
    lines = []
    for number, text in enumerate(texts, start=1):
        step = _SEQUENCE.sub("", text, count=1)
        lines.append(f"{number}. {step[0].upper()}{step[1:]}")
    made = as_list(document, run[-1], run[-1].end, "", lines)
    if made is None:
        return None
    start = run[0].start
    if start > paragraph_start:  # what comes before keeps its own line
        before = document.text[paragraph_start:start]
        return Hit(start - (len(before) - len(before.rstrip())), made[0], (line_end(document) + made[1],))
    return Hit(start, made[0], (made[1],))


RULE = Rule(
    id="discourse.steps-list",
    message="Steps in order are easiest to follow as a numbered list, one action each.",
    source="Microsoft Writing Style Guide (step-by-step instructions)",
    find=find,
    when=When(strength=0.5, not_domains=("entertainment",)),
    examples=(
        Example("First, open the lid. Then press Start. Finally, close the lid.", "1. Open the lid.\n2. Press Start.\n3. "
                                                                                  "Close the lid."),
        Example("Here is how. First, fill in form 3. Next, sign it on page 2. Then send it to us by 9 May. We will write to you.",
                "Here is how.\n1. Fill in form 3.\n2. Sign it on page 2.\n3. Send it to us by 9 May.\nWe will write to you."),
        Example("Wash your hands. Then open the bottle. Finally, do not forget to close it. Put it back.",
                "Wash your hands. Then open the bottle. Finally, do not forget to close it. Put it back.", {"strength": 0.25}),
    ),
    keeps=(
        "First, I opened the lid.",
        "First, open the lid. If it sticks, press Start. Finally, close the lid.",
        "Open the lid. Press Start. Close the lid.",
    ),
)
