"""Negation, modality, certainty, quantity and the reach of "only", compared block by block."""

import re
from collections import Counter

from humanize.constraints.align import Block, in_block
from humanize.constraints.lexicon import opposite, related, stem
from humanize.constraints.negation import NEGATIVE
from humanize.constraints.reach import count
from humanize.constraints.reading import Reading, Unit, denied_at
from humanize.types import Document, Span, Token, Violation

_LIMITED = re.compile(r"\b(?:hardly|scarcely|unless|without|until|till|nobody|no|never|none)\b")
_OPEN = re.compile(
    r"\b(?:only|every|everyone|everybody|all|each|always|any|once|after|whole|before|must"
    r"|bound to|anyone|anybody|whoever|have to|has to|needs? to)\b"
)
# The scale of duty, weakest first: a step from one to another is a change; "forbid" and "free" are judged by negation.
_DUTY = ("may", "should", "must")
_NOT_MEANT = re.compile(
    r"\b(?:not|n't|\w+n't) (?=only\b|just\b|merely\b|simply\b|hesitate\b)|\b(?:no|not) (?=(?:more|fewer"
    r"|less|later than|longer than|earlier)\b|\bunless and (?=until\b))|\bnot to exceed\b|"
    r"\b(?:do not|don't|not) (?=\w+ more than\b)|\bno doubt\b|\b(?:nobody|no one|nothing) else\b|\bno matter\b"
)
# Words that deny what follows without a "not".
_IMPLIED = re.compile(
    r"\b(?:fail(?:s|ed|ing|ure)? to|forg[eo]ts? to|forgotten to|neglect(?:s|ed|ing)? to|refus(?:es?|ed|ing) "
    r"to|unable to|inability to|overlook(?:s|ed)?|"
    r"only an? (?:idiot|fool|moron)|"
    r"non-?(?:complian|adheren)\w+|"
    r"(?:refrain|abstain|desist)(?:s|ed|ing)? from|more than any(?:one|body)?|"
    r"(?:prohibit(?:s|ed)?|forbid(?:s|den)?|bann?(?:s|ed)?"
    r"|barred)|contraindicated|in lieu of|in the absence of|(?:stops?|stopped) short of|ceas(?:es?|ed|ing) to|impossible to"
    r"|omit(?:s|ted|ting)? to"
    r"|(?:still |quite )?beyond (?:me|you|him|her|us|them|[a-z]+)(?= for now"
    r"| yet| at the moment|[.,;])|instead of|rather than|fails?(?= in\b))\b"
)
_OPEN_MODAL = re.compile(r"\b(?:may|might|could|can)\b")
_WILL = re.compile(r"\bwill\b|'ll\b|\bgoing to\b")
_NEED = re.compile(r"\b(?:needs?|lacks?|lacking|missing|requires?)\b(?! to\b)")
_WEAK = frozenset({"be", "have", "do", "get", "can", "will", "there", "need"})  # too common to carry a denial from text to text


def check_polarity(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """All checks of this module."""
    return [
        *_negation(source, other, block),
        *_modality(source, other, block),
        *_certainty(source, other, block),
    ]


def _negation(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Predicates that one text affirms and the other denies."""
    here, there = source.of(block.source), other.of(block.other)
    before, after = source.words(block.source), other.words(block.other)
    both = min(block.verbatim)
    gap = abs(_negations(before) - _negations(after))
    flipped = []
    for unit in here if gap or both >= 0.8 else ():
        if unit.pos not in ("VERB", "ADJ", "NOUN") or unit.lemma in _WEAK or "_" in unit.lemma or unit.light and both < 0.5:
            continue
        twins = [v for v in there if "_" not in v.lemma and _twins(unit, v)]
        twins = [v for v in twins if v.lemma == unit.lemma] or twins
        same = [v for v in here if v.lemma == unit.lemma]
        twins = [
            v
            for v in twins
            if not _denies(unit, v) or not any(_twins(u, v) and not _denies(u, v) for u in here if "_" not in u.lemma)
        ]
        if twins and all(_denies(u, v) for u in same for v in twins):
            flipped.append((unit, twins[0]))
    if _limits(before, after) or _limits(after, before) or gap % 2 and _turned_and_denied(source, other, block):
        return []
    if gap == 0 and len(flipped) < 2 and all(a.lemma == b.lemma for a, b in flipped):
        flipped = []  # as many negations as before: more likely the parse than the text
    if flipped and (both >= 0.5 or block.closeness >= 0.6):
        a, b = flipped[0]
        return [
            Violation(
                "negation",
                f"One text says that it is so and the other that it isn't: “{_near(source, a)}”, “{_near(other, b)}”.",
                Span(a.start, a.end),
                Span(b.start, b.end),
            )
        ]
    if both >= 0.7 and gap % 2:
        ours, theirs = ({u.lemma for u in units if not u.light} for units in (here, there))
        turned = any(opposite(u, v) for u in ours - theirs for v in theirs - ours)
        wanted = bool(_NEED.search(before)) != bool(_NEED.search(after))
        if not turned and not wanted:
            return in_block("negation", "A negation is in one text and not in the other.", source, other, block)
    return []


def _turned_and_denied(source: Reading, other: Reading, block: Block) -> bool:
    """Whether a word's opposite under a negation stands for the word: "used the wrong paper", "didn't use the right paper"."""
    here, there = source.of(block.source), other.of(block.other)
    ours, theirs = {u.lemma for u in here}, {u.lemma for u in there}
    return any(
        opposite(a.lemma, b.lemma) and not related(a.lemma, b.lemma) and denied_at(source, a) != denied_at(other, b)
        for a in here
        if a.lemma not in theirs
        for b in there
        if b.lemma not in ours
    )


def _limits(denied: str, affirmed: str) -> bool:
    """Whether "not … unless", "nobody … not" on one side stand against "only", "every" on the other."""
    inner = len(_LIMITED.findall(denied)) + len(re.findall(r"\b(?:not|cannot|impossible)\b|n't\b", denied))
    outer = len(re.findall(r"\b(?:hardly|scarcely|unless|without|nobody|no|never|none|not|cannot)\b|n't\b", affirmed))
    return inner - outer in (2, 4) and bool(_LIMITED.search(denied)) and bool(_OPEN.search(affirmed))


def _twins(a: Unit, b: Unit) -> bool:
    if a.pos != b.pos and "NOUN" in (a.pos, b.pos):
        return stem(a.lemma) == stem(b.lemma)
    return a.lemma == b.lemma or not a.light and not b.light and (related(a.lemma, b.lemma) or opposite(a.lemma, b.lemma))


def _denies(a: Unit, b: Unit) -> bool:
    """Whether one word affirms what the other denies."""
    turned = not related(a.lemma, b.lemma) and opposite(a.lemma, b.lemma)
    if "NOUN" in (a.pos, b.pos) and (a.negated or a.under) == (b.negated or b.under):
        return False
    if a.wanted != b.wanted:  # "has no conclusion" and "needs a conclusion"
        return False
    return (a.negated == b.negated) == turned


def _negations(text: str) -> int:
    words: list[str] = re.findall(r"[a-z]+(?:'[a-z]+)?", _NOT_MEANT.sub(" ", text.replace("cannot", "can not")))
    return sum(w in NEGATIVE - {"cannot"} or w.endswith("n't") for w in words) + len(_IMPLIED.findall(text))


def _modality(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """Duty that became advice or permission, or the reverse."""
    before, after = _duties(source.words(block.source)), _duties(other.words(block.other))
    less = [d for d in _DUTY if before[d] > after[d]]
    more = [d for d in _DUTY if after[d] > before[d]]
    forbids = before["forbid"] > after["forbid"] or bool(_NEVER.search(source.words(block.source)))
    if forbids and more == ["should"] and not less:
        less = ["must"]  # "you must not" has become "we would rather you didn't"
    if after["strict"] <= before["strict"] and more == ["must"] and not less:
        more = []
    for old in less:
        for new in more:
            kind = "modality"
            if old != new and not (old == "may" and new == "should" and block.closeness < 0.8):
                change = "stronger" if _DUTY.index(new) > _DUTY.index(old) else "weaker"
                message = f"The duty has become {change}: “{_WORDS[old]}” in the source, “{_WORDS[new]}” in the other text."
                return in_block(kind, message, source, other, block)
    if (
        "must" in less
        and not more
        and (min(block.verbatim) >= 0.7 or min(block.verbatim) >= 0.5 and not block.lost and not block.new)
        and not after["forbid"]
        and not re.search(r"\b(?:please|make sure|do not|don't|never|(?:could|would|can) you)\b", other.document.text.lower())
        and _asserts(other, block.other)
    ):
        return in_block("modality", "“must” or “have to” is gone.", source, other, block)
    hedged = _HEDGE.search(other.words(block.other)) and not _HEDGE.search(source.words(block.source))
    if hedged and min(block.verbatim) >= 0.45 and (before["must"] or before["forbid"] or not _asserts(source, block.source)):
        return in_block("modality", "What must be done is now left open.", source, other, block)
    if "must" in less and not more and not after["forbid"] and min(block.verbatim) >= 0.5 and _done(source, other, block):
        return in_block("modality", "What has to be done is told as done.", source, other, block)
    if (
        more == ["must"]
        and not less
        and min(block.verbatim) >= 0.7
        and before["forbid"] == 0
        and before["free"] == 0
        and _asserts(source, block.source)
    ):
        return in_block("modality", "“must” or “have to” is new.", source, other, block)
    return []


def _done(source: Reading, other: Reading, block: Block) -> bool:
    """Whether a verb that stood under a duty stands in the past or perfect in the other text."""
    owed = {
        t.lemma
        for s in block.source
        for t in source.document.words(source.document.sentences[s])
        if t.pos == "VERB" and _under_duty(source.document, t)
    }
    return any(
        t.lemma in owed and t.tag in ("VBD", "VBN") and not _under_duty(other.document, t)
        for s in block.other
        for t in other.document.words(other.document.sentences[s])
    )


def _under_duty(document: Document, verb: Token) -> bool:
    before = [t.lemma for t in document.tokens[max(0, verb.index - 4) : verb.index] if t.sentence == verb.sentence]
    return "must" in before or "to" in before and bool({"have", "need"} & set(before))


# Words that leave an order open.
_HEDGE = re.compile(r"\b(?:(?:where|if|when|as far as) (?:you can|possible|practical)|ideally|preferably|if you like|try to)\b")
# An order not to do something.
_NEVER = re.compile(r"(?:^|[.!?;:,] )(?:please )?(?:never|do not|don't) \w+")
_WORDS = {"may": "may, can, could", "should": "should", "must": "must, have to"}


def _duties(text: str) -> Counter[str]:
    counts = count("modality", text)
    counts["strict"] = counts["must"] - len(
        re.findall(r"\b(?:must|shall) not\b|\bmustn't\b", text)
    )  # "must not" forbids: no new duty
    counts["must"] -= min(counts["must"], counts["free"])  # "don't have to" is no duty
    if re.search(r"\b(?:may|might|could) (?:want|like|wish|need) to\b", text):
        counts["may"] = max(counts["may"], 1)
        counts["must"] -= len(re.findall(r"\b(?:may|might|could) need to\b", text))
    denied = len(re.findall(r"\b(?:no|neither|none|nobody|no one)\b(?: [a-z'-]+){0,4}? (?:may|can|could)\b(?! not)", text))
    counts["forbid"] += denied  # "no tenant may"
    counts["may"] -= denied
    counts["should"] -= len(re.findall(r"\b(?:than|as) (?:it|they|he|she|you|we|i) should\b", text))
    counts["may"] -= len(re.findall(r"\b(?:can|could) (?:you|we|i|they)\b", text))
    counts["should"] -= len(re.findall(r"(?:^|[.!?;,] )should \w+|\bshould (?:the|a|an|any|your)\b", text))
    return counts


def _asserts(reading: Reading, sentences: frozenset[int]) -> bool:
    """Whether the block has a subject before its verb: an order ("Keep it dry") is a duty without "must"."""
    document = reading.document
    return all(any(t.dep.startswith(("nsubj", "expl")) for t in document.words(document.sentences[s])) for s in sentences)


def _certainty(source: Reading, other: Reading, block: Block) -> list[Violation]:
    """ "may be" that became "is", "almost certain" that became "possible", and the reverse."""
    here, there = source.words(block.source), other.words(block.other)
    before, after = count("certainty", here), count("certainty", there)
    for counts in (before, after):
        counts["sure"] -= min(counts["sure"], counts["likely"])
        if counts["maybe"] and counts["sure"]:
            counts["sure"] = max(0, counts["sure"] - counts["maybe"])
    if block.closeness < 0.5:
        return []
    both = min(block.verbatim)
    lost = [c for c in ("sure", "likely", "maybe") if before[c] and not after[c]]
    new = [c for c in ("sure", "likely", "maybe") if after[c] and not before[c]]
    if both >= 0.7 and (
        _OPEN_MODAL.search(here)
        and not _OPEN_MODAL.search(there)
        and len(_WILL.findall(there)) > len(_WILL.findall(here))
        or _OPEN_MODAL.search(there)
        and not _OPEN_MODAL.search(here)
        and len(_WILL.findall(here)) > len(_WILL.findall(there))
    ):
        return in_block("certainty", "“may” or “could” in one text stands against “will” in the other.", source, other, block)
    open_here = re.search(r"\b(?:should|may|might|could|expect\w*|hopes?|hoped|plans?|aims?|likely|probably)\b", here)
    if both >= 0.6 and new == ["sure"] and open_here:
        return in_block("certainty", "One text is surer than the other.", source, other, block)
    changed = bool(lost and new) or both >= 0.55 and ("maybe" in lost or "likely" in lost or "maybe" in new or "likely" in new)
    open_there, open_here = (re.search(r"\b(?:may|might|could|can)\b", text) for text in (there, here))
    if changed and not (lost == ["maybe"] and not new and open_there) and not (new == ["maybe"] and not lost and open_here):
        return in_block("certainty", "One text is surer than the other.", source, other, block)
    return []


def _near(reading: Reading, unit: Unit) -> str:
    return reading.document.text[max(0, unit.start - 18) : unit.end].split("\n")[-1].strip()
