"""Adds lines from the phrase bank: an opener, an acknowledgement, a transition, a closer, a greeting, a goodbye.

Nothing else is ever added to a text. A line is added only where the draft shows that it is true, only in a slot that the
writer left empty, and only as many as the empathy dial allows in the domain.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from humanize.generators.bank import Phrase, allowance, own_lines, phrases, step_of
from humanize.generators.facts import facts_of
from humanize.generators.places import Body, after_sentence, before_sentence, body_of, sentence_at, steady_end
from humanize.rules.service.openings import leans_back
from humanize.text.edits import compatible, ordered
from humanize.text.flags import plain_text
from humanize.types import Document, Edit, Goal, Sentence
from humanize.voice.steer import own_edge, suits

_OPENED = re.compile(
    r"\s*(?:(?:here(?:'s| is| are)|thank|thanks|(?:we|i)(?:'m| am|'re| are) (?:writing|sorry|so sorry|pleased|happy|glad)|"
    r"(?:we|i) apologi[sz]e|sorry|(?:we|i) (?:hereby )?(?:acknowledge|confirm|have received|received|refer to|are in receipt)\b|"
    r"(?:with reference|further|in (?:response|reply)) to your\b|"
    r"this (?:letter|email|e-mail|message|note|notice|report|guide|page)\b|these notes|you may have questions|i know (?:this|"
    r"that)|"
    r"please accept|(?:i|we) (?:hope|wanted|want|would like) |following (?:up|our)|(?:this|there) (?:may be a lot|are (?:two|"
    r"three|four|\d) )|"
    r"welcome|congratulations|well done|good (?:news|work|job)|great (?:news|work|job)|let's try)|.*\bthank (?:you|s)\b|"
    r".*\bi'm following up\b)")
_CLOSED = re.compile(
    r"\bthank(?:s| you)\b|\bplease (?:ask|contact|call|let|get|reply|e-?mail|write|tell|phone|ring|speak|feel free|do not "
    r"hesitate|come)\b|"
    r"\bif (?:anything|you have (?:any|more|further)|you (?:get stuck|need (?:any|help|more)|would like to|want to) )|\bany "
    r"(?:questions|trouble)\b|"
    r"\blet (?:me|us) know\b|\bhappy to (?:talk|help|answer)\b|\bquestions (?:should|can|may|to)\b|\bquestions[:?]|\bfeel "
    r"free\b|\blook(?:ing)? forward\b|"
    r"\bavailable to (?:discuss|talk|answer|help)\b|\btake (?:your time|these one at a time)\b|\bno rush\b|\bready when you "
    r"are\b|\bjust reply\b|"
    r"\bget in touch\b|\b(?:come and|ask) (?:ask|see|me|us|your|the)\b|\bcan't wait\b|\bapologies\b|\bsorry again\b|"
    r"\bapologi[sz]e again\b|"
    r"\b(?:see|come to|speak to|talk to|e-?mail|ring|phone|call) me\b|\boffice hours?\b|\bcome to my\b|"
    r"\bquestions have been answered\b|\b(?:see you|good luck|take care|keep up)\b|\byou may not feel like talking\b|\bi'm in "
    r"the office\b")
# A sentence that leans on the one before, or introduces itself.
_NO_INTRODUCTION = re.compile(
    r"(?:but|and|so|if|however|then|also|because|this|that|it|otherwise|here(?:'s)?|what (?:i|we|you) (?:need|can|have)|to do)\b",
    re.I)
_CALLED = re.compile(r"[A-Z][\w'’-]+, (?=[a-z])")  # "Dana, your story is short.": nothing stands before the name
_COURTESY = ("thank", "sorry", "please", "question")
_FIRST_PERSON = {"{I'm}": ("I'm", "We're"), "{I}": ("I", "We"), "{me}": ("me", "us")}


@dataclass(frozen=True, slots=True)
class _Line:
    """A phrase in its place, ready to add."""

    phrase: Phrase
    edit: Edit
    words: int


def additions(document: Document, goal: Goal) -> tuple[Edit, ...]:
    """The lines that this document may get at this empathy, as compatible edits; often none."""
    found = choices(document, goal)
    return found[0] if found else ()


def choices(document: Document, goal: Goal) -> tuple[tuple[Edit, ...], ...]:
    """Up to three sets of lines, first choice first; each set is allowed as a whole."""
    step = step_of(goal.empathy)
    most, places = allowance(goal.domain, step)
    if step < 50 or document.has("grave") or document.has("legal") or goal.domain == "general" and not document.has("mail"):
        return ()
    if goal.domain == "health" and goal.audience in ("experts", "college"):
        return ()
    body = body_of(document)
    if body is None:
        return ()
    facts = facts_of(document, goal, body)
    lines = {slot: _lines(document, goal, body, facts, slot, step) for place in places for slot in place}
    sets: list[tuple[Edit, ...]] = []
    for turn in range(3):
        chosen = _chosen(document, most, places, lines, turn)
        edits = ordered([*(line.edit for line in chosen), *_layout(document, goal, body, facts, step)])
        if edits and compatible(edits) and edits not in sets:
            sets.append(edits)
    return tuple(sets)


def _chosen(document: Document, most: int, places: tuple[tuple[str, ...], ...], lines: Mapping[str, tuple[_Line, ...]],
            turn: int) -> tuple[_Line, ...]:
    """One line a place, within the counts; `turn` takes the second or third choice for the first place that has one."""
    plain = plain_text(document.text)
    own = [match.group() for match in own_lines().finditer(document.text)]
    own_words = sum(len(line.split()) for line in own)
    total = len(document.text.split()) - own_words
    budget = max(10, total * 12 // 100) - own_words
    most = min(most, 1 if total < 25 else most) - len(own)
    thanked, pleased = "thank" in plain, plain.count("please")
    chosen: list[_Line] = []
    for place in places:
        options = [line for slot in place for line in lines[slot]]
        if turn and len(options) > 1 and not chosen:
            options = options[turn % len(options):] + options[:turn % len(options)]
        for line in options:
            text = line.edit.replacement.lower()
            if len(chosen) >= most or line.words > budget or "thank" in text and thanked or "please" in text and (
                    pleased + 1 > max(1, total // 50)):
                continue
            chosen.append(line)
            budget -= line.words
            thanked, pleased = thanked or "thank" in text, pleased + text.count("please")
            break
    return tuple(chosen)


def _lines(document: Document, goal: Goal, body: Body, facts: Mapping[str, str], slot: str, step: int) -> tuple[_Line, ...]:
    """The phrases that are true here and have a free slot, best first."""
    if _filled(document, body, slot, facts):
        return ()
    rows = [p for p in phrases() if p.slot == slot and p.domain == goal.domain and p.level <= step
            and not goal.switches_off(f"bank.{p.id}") and suits(p.text, goal)
            and all(name in facts for name in p.needs) and not any(name in facts for name in p.forbids)
            and not (p.calm and document.has("urgent"))]
    rows.sort(key=lambda p: (-p.rank, (sum(map(ord, p.id)) + goal.seed) % 7))
    return tuple(line for line in (_line(document, body, facts, p) for p in rows) if line is not None)


def _line(document: Document, body: Body, facts: Mapping[str, str], phrase: Phrase) -> _Line | None:
    text = _spoken(phrase.text, facts)
    edit = _placed(document, body, facts, phrase, text) if text else None
    if edit is None:
        return None
    beside = _beside(document, edit).lower()
    if any(word in text.lower() and word in beside for word in _COURTESY):
        return None
    return _Line(phrase, edit, len(text.split()))


def _spoken(text: str, facts: Mapping[str, str]) -> str:
    """The phrase in the writer's person with its slots filled; "" if the writer's person isn't known."""
    single = "sender_I" in facts and ("signed" in facts or "sender_we" not in facts)
    for slot, (one, many) in _FIRST_PERSON.items():
        if slot in text:
            if "sender_I" not in facts and "sender_we" not in facts:
                return ""
            word = one if single else many
            text = text.replace(slot, word if text.startswith(slot) or one in ("I", "I'm") and single else word.lower())
    if re.match(r"(?:I'm|I) ", text) and not single:
        return ""
    return re.sub(r"\{(\w+)\}", lambda match: facts.get(match.group(1), ""), text)


def _placed(document: Document, body: Body, facts: Mapping[str, str], phrase: Phrase, text: str) -> Edit | None:
    meta = (f"bank.{phrase.id}", phrase.why, phrase.source)
    if phrase.slot == "opener":
        # "This is not right." points at what the reader has before them, not at a line put in between.
        first = document.text[body.begins:body.sentences[0].end]
        if leans_back(first) or _CALLED.match(first):
            return None
        return before_sentence(document, body.sentences[0], body.begins, text, *meta)
    if phrase.slot == "closer":
        last = body.sentences[-1]
        return None if document.text[last.start:last.end].rstrip().endswith(":") else after_sentence(document, last, text, *meta)
    if phrase.slot == "acknowledgement":
        at = _problem_sentence(document, body)
        return after_sentence(document, steady_end(document, at), text, *meta) if at else None
    target = _target(document, body, facts, phrase.before)
    if target is None or target == body.sentences[0]:
        return None
    return before_sentence(document, target, target.start, text, *meta)


def _problem_sentence(document: Document, body: Body) -> Sentence | None:
    """The sentence that states the problem, else the second one, in prose."""
    for name in ("delay_ours", "fault_ours", "refused"):
        for flag in document.flagged(name):
            found = sentence_at(document, flag.start)
            if found in body.sentences and found is not None and document.paragraphs[found.paragraph].kind == "prose":
                return found
    prose = [s for s in body.sentences if document.paragraphs[s.paragraph].kind == "prose"]
    return prose[min(1, len(prose) - 1)] if prose else None


def _target(document: Document, body: Body, facts: Mapping[str, str], before: str) -> Sentence | None:
    """The sentence that a transition introduces."""
    flags = {"action": "requests", "request": "requests", "praise": "praise", "criticism": "criticism", "options": "options",
             "steps": "steps"}
    names = {"future_act": "future_acts", "offer": "offers", "found": "findings", "help": "help2", "reasons": "reasons",
             "list": "free_list"}
    if before in flags:
        found = document.flagged(flags[before])
        at = found[0].start if found else None
    else:
        at = int(facts[names[before]]) if before in names else None
    sentence = sentence_at(document, at) if at is not None else None
    if sentence is None or sentence not in body.sentences:
        return None
    first = document.text[sentence.start:sentence.end]
    return None if _NO_INTRODUCTION.match(first) else sentence


def _filled(document: Document, body: Body, slot: str, facts: Mapping[str, str]) -> bool:
    """Whether the writer has filled a slot."""
    plain = plain_text(document.text)
    first = body.sentences[0]
    if slot in ("opener", "acknowledgement") and own_lines().search(document.text, body.begins, _end_of_opening(body)):
        return True
    if slot == "opener":
        kind = document.paragraphs[first.paragraph].kind
        warm = body.greeting is not None and any(f.start == first.start for f in document.flagged("praise"))
        return kind == "list" or warm or _OPENED.match(plain, body.begins, first.end) is not None
    if slot == "acknowledgement":
        return "apology" in facts
    if slot == "closer":
        last = body.sentences[-2:]
        tail = plain[last[0].start:]
        return _CLOSED.search(tail) is not None or own_lines().search(document.text, last[0].start) is not None
    return own_lines().search(document.text) is not None and slot == "transition" and re.search(
        r"\bhere(?:'s| is| are) (?:the next|what|how|your|when|the reasons)|\bfollow these steps", plain[first.end:]) is not None


def _end_of_opening(body: Body) -> int:
    return body.sentences[min(2, len(body.sentences) - 1)].end


def _beside(document: Document, edit: Edit) -> str:
    """The sentences before and after the place of an edit."""
    rows = [s for s in document.sentences if s.end <= edit.start][-1:] + [s for s in document.sentences if s.end > edit.start][:1]
    block = {s.paragraph for s in document.sentences if s.start <= edit.start <= s.end}
    return " ".join(document.text[s.start:s.end] for s in rows if s.paragraph in block)


def _layout(document: Document, goal: Goal, body: Body, facts: Mapping[str, str], step: int) -> Iterator[Edit]:
    """Greeting and goodbye: a matter of layout, not counted."""
    if step < 75 or goal.domain in ("content", "entertainment"):
        return
    for phrase in phrases():
        if phrase.slot not in ("greeting", "valediction") or not all(name in facts for name in phrase.needs):
            continue
        meta = (f"bank.{phrase.id}", phrase.why, phrase.source)
        if phrase.slot == "greeting":
            start = document.paragraphs[0].start
            yield Edit(start, start, own_edge(phrase.slot, phrase.text, goal) + "\n\n", *meta)
        elif body.signature:
            yield Edit(body.signature[0], body.signature[0], own_edge(phrase.slot, phrase.text, goal) + "\n", *meta)
