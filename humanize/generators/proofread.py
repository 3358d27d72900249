"""Turns the mistakes that the checkers report into corrections, and leaves everything doubtful alone.

A false correction is worse than a missed one: it changes what the writer said.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from humanize.backends.grammar import Mistake
from humanize.backends.word_classes import word_classes
from humanize.backends.word_counts import START
from humanize.generators.doubt import counts, doubtful
from humanize.generators.spelling import contraction, irregular, likelihood
from humanize.generators.verb_of_dont import verb_of_dont
from humanize.rules.grammar import RULES
from humanize.text.edits import apply, compose
from humanize.text.mend import to_edits
from humanize.types import Document, Edit, Finding, Goal

ROUNDS = 3  # one slip hides another: "they wants go" is read better once the verb is right
_SOURCES = {"languagetool": "LanguageTool", "harper": "Harper", "fake": "the test checker"}
_TOO_CLOSE = 0.15
# What a checker's word for a spelling adds to the likelihood: for naming it at all, and for naming it first.
_VOTES = {"languagetool": (1.4, 0.7), "harper": (0.1, 0.2)}
_BY_THE_BOOK = 5.0  # for "taught", where "teached" stands, and for "you're", where "youre" does
_OWNER = 4.0  # for an apostrophe before a noun, against it elsewhere
_NEIGHBOUR = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_PRESENT = frozenset({"is", "are", "am", "has", "have", "does", "do", "'s", "'re"})
_PAST = frozenset({"was", "were", "had", "did"})


@dataclass(frozen=True, slots=True)
class _Fix:
    """One way to correct a place."""

    start: int
    end: int
    text: str
    mistake: Mistake
    place: int  # among the checker's suggestions


def corrections(document: Document, parse: Callable[[str], Document], check: Callable[[Document], Iterable[Mistake]],
                switched_off: Callable[[str], bool] = lambda rule: False) -> tuple[Edit, ...]:
    """The corrections of a document, found in rounds: what is corrected is read and checked again.

    `switched_off` tells of a rule's id whether it may not act.
    """
    edits: tuple[Edit, ...] = ()
    current = document
    for _ in range(ROUNDS):
        more = [e for e in proofread(current, check(current)) if not switched_off(e.rule)]
        if not more:
            break
        edits = compose(document.text, edits, more)
        current = parse(apply(document.text, edits))
    return edits


def proofread(document: Document, mistakes: Iterable[Mistake]) -> tuple[Edit, ...]:
    """One round of corrections, none of which overlap: the grammar rules' and the checkers'."""
    findings = [*grammar_findings(document, mistakes)]
    goal = Goal(strength=0.0, empathy=0.0)
    for rule in RULES:
        findings += [f for f in rule(document, goal) if f.replacements]
    edits: list[Edit] = []
    for finding in findings:
        made = to_edits(document, finding, finding.replacements[0])
        changed = all(document.text[e.start:e.end] != e.replacement for e in made)
        if changed and not any(_meet(e, old) for e in made for old in edits):
            edits += made
    return tuple(sorted(edits, key=lambda e: (e.start, e.end)))


def _meet(a: Edit, b: Edit) -> bool:
    return a.start < b.end and b.start < a.end or a.start == b.start


def grammar_findings(document: Document, mistakes: Iterable[Mistake]) -> tuple[Finding, ...]:
    """Clear errors among the mistakes, the best correction first; rule ids are "grammar.lt.X" and "grammar.harper.x"."""
    reported = list(mistakes)
    errors = [m for m in reported if counts(m)]
    # LanguageTool knows more words than Harper; where it works, a word that only Harper finds strange is good.
    both = any(m.source == "languagetool" for m in reported)
    unknown = [m.end for m in errors if m.spelling]
    fixes = [fix for m in errors for fix in _fixes(document, m) if not _misled(m, unknown)]
    found = []
    for group in _groups(fixes):
        others = list(dict.fromkeys(fix.mistake for fix in group))
        allowed = [fix for fix in group if not doubtful(document, fix.mistake, fix.start, fix.end, fix.text, others, both)]
        finding = _finding(document, group, allowed) if allowed else None
        if finding is not None:
            found.append(finding)
    return tuple(_without_quarrels(document.text, found))


def _without_quarrels(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Of two corrections that each settle the same disagreement ("a patients who misses") only the first stays."""
    kept: list[Finding] = []
    for finding in findings:
        near = kept and finding.start - kept[-1].end < 12 and _changes_number(text, kept[-1])
        if not (near and _changes_number(text, finding)):
            kept.append(finding)
    return kept


def _changes_number(text: str, finding: Finding) -> bool:
    old, new = text[finding.start:finding.end].lower(), finding.replacements[0].lower()
    return old in _PRESENT | _PAST or old + "s" == new or new + "s" == old or old + "es" == new or new + "es" == old


def _misled(mistake: Mistake, unknown: Sequence[int]) -> bool:
    """Whether a word that the checker could not read stands just before: "Woud it be" is no fault of "be"."""
    return mistake.category == "grammar" and any(0 < mistake.start - end <= 6 for end in unknown)


def _fixes(document: Document, mistake: Mistake) -> list[_Fix]:
    """Each suggestion, cut down to the words that it changes."""
    fixes = []
    for place, new in enumerate(mistake.replacements[:6]):
        start, end, text = _trimmed(document.text, mistake.start, mistake.end, new)
        old = document.text[start:end]
        if new[:1].isupper() and new.lower() in mistake.replacements and old[:1].islower():
            continue  # LanguageTool offers "It's" before "it's", even inside a sentence
        acronym = mistake.spelling and text.lower() == old.lower() and not text[1:].islower()  # "adn" is no "ADN"
        if text != old and not acronym:
            fixes.append(_Fix(start, end, text, mistake, place))
    if mistake.spelling:
        offered = {fix.text for fix in fixes}
        own = [new for new in _own_offers(document, mistake) if new not in offered]
        fixes += [_Fix(mistake.start, mistake.end, new, mistake, 6) for new in own]
    return fixes


def _own_offers(document: Document, mistake: Mistake) -> Iterator[str]:
    """What the checkers may not think of: "taught" for "teached", "the agency's speed" for "the agencys speed"."""
    old = document.text[mistake.start:mistake.end]
    regular = irregular(old, _after_auxiliary(document, mistake.start))
    if regular:
        yield regular
    if old.endswith("s") and "NOUN" in word_classes(old[:-1]) and _before_noun(document, mistake.end):
        yield old[:-1] + "'s"


def _before_noun(document: Document, end: int) -> bool:
    """Whether a noun, or "own", comes next."""
    after = next((t for t in document.tokens if t.start >= end), None)
    return after is not None and after.start == end + 1 and (after.tag in ("NN", "NNS") or after.lower == "own")


def _trimmed(text: str, start: int, end: int, new: str) -> tuple[int, int, str]:
    old_words, new_words = text[start:end].split(" "), new.split(" ")
    while len(old_words) > 1 and len(new_words) > 1 and old_words[0] == new_words[0]:
        start += len(old_words.pop(0)) + 1
        new_words.pop(0)
    while len(old_words) > 1 and len(new_words) > 1 and old_words[-1] == new_words[-1]:
        end -= len(old_words.pop()) + 1
        new_words.pop()
    return start, end, " ".join(new_words)


def _groups(fixes: Sequence[_Fix]) -> list[list[_Fix]]:
    """Fixes of mistakes that overlap belong to one place in the text: they may be two ways out of the same trouble."""
    groups: list[list[_Fix]] = []
    end = -1
    for fix in sorted(fixes, key=lambda f: (f.mistake.start, f.mistake.end)):
        if groups and (fix.mistake.start < end or fix.mistake.start == groups[-1][-1].mistake.start):
            groups[-1].append(fix)
        else:
            groups.append([fix])
        end = max(end, fix.mistake.end)
    return groups


def _finding(document: Document, fixes: Sequence[_Fix], allowed: Sequence[_Fix]) -> Finding | None:
    """The best of the fixes, if it is one of the allowed: the second best of a doubtful place is no better."""
    scores: dict[tuple[int, int, str], float] = {}
    unknown = {(fix.start, fix.end) for fix in fixes if fix.mistake.spelling}
    for fix in fixes:
        key = (fix.start, fix.end, fix.text)
        # Where one checker knows no such word, all offers are measured alike, those of grammar rules too ("youre").
        known = scores.get(key)
        scores[key] = (_spelling(document, *key) if key[:2] in unknown else 0.0) if known is None else known
        scores[key] += _worth(document, fix)
    best = _permitted(sorted(scores, key=lambda key: -scores[key]), {(fix.start, fix.end, fix.text) for fix in allowed}, unknown)
    if best is None:
        return None
    rivals = sorted((key for key in scores if key[:2] == best[:2]), key=lambda key: -scores[key])
    if best[:2] in unknown and len(rivals) > 1 and scores[best] - scores[rivals[1]] < _TOO_CLOSE:
        return None  # two words are as likely
    makers = [fix for fix in fixes if (fix.start, fix.end, fix.text) == best]
    mistake = makers[0].mistake
    wanted = [best[2], *(key[2] for key in rivals if key != best)]
    wanted[0] = verb_of_dont(document, best[0], wanted[0])
    prefix = {"languagetool": "lt", "harper": "harper"}.get(mistake.source, mistake.source)
    source = " and ".join(dict.fromkeys(_SOURCES.get(f.mistake.source, f.mistake.source) for f in makers))
    return Finding(best[0], best[1], f"grammar.{prefix}.{mistake.rule}", "grammar", mistake.message, source,
                   tuple(dict.fromkeys(wanted))[:4])


def _permitted(ranked: Sequence[tuple[int, int, str]], permitted: Iterable[tuple[int, int, str]],
               unknown: Iterable[tuple[int, int]]) -> tuple[int, int, str] | None:
    """The best permitted fix; where a word is unknown, only if no better one is refused: the second best is no better."""
    refused: set[tuple[int, int]] = set()
    for key in ranked:
        if key in permitted and key[:2] not in refused:
            return key
        if key[:2] in unknown:
            refused.add(key[:2])
    return None


def _spelling(document: Document, start: int, end: int, new: str) -> float:
    """How likely the word is in its sentence; far above all grammar rules' votes, which here count as one more offer."""
    old = document.text[start:end]
    sentence = next((s for s in document.sentences if s.start <= start and end <= s.end), None)
    low, high = (sentence.start, sentence.end) if sentence else (start, end)
    earlier, later = list(_NEIGHBOUR.finditer(document.text, low, start)), _NEIGHBOUR.search(document.text, end, high)
    before = earlier[-1].group() if earlier and not document.text[earlier[-1].end():start].strip() else None
    after = later.group() if later and not document.text[end:later.start()].strip() else None
    bonus = _BY_THE_BOOK if new == irregular(old, _after_auxiliary(document, start)) or contraction(old, new) else 0.0
    if new.replace("’", "'").endswith("'s"):  # "the agencys speed", but "big citys are loud"
        bonus += _OWNER if _before_noun(document, end) else -_OWNER
    return 20.0 + bonus + likelihood(old, new, START if not earlier else before, after)


def _after_auxiliary(document: Document, start: int) -> bool:
    """Whether a form of "have" or "be" stands before, so that a participle is wanted."""
    words = [t for t in document.tokens if t.end <= start][-3:]
    return any(t.lower in ("have", "has", "had", "'ve", "was", "were", "been", "be", "is", "are") for t in words)


def _worth(document: Document, fix: _Fix) -> float:
    """The weight of one checker's vote: its order counts."""
    old = document.text[fix.start:fix.end]
    if fix.mistake.spelling:
        named, first = _VOTES.get(fix.mistake.source, (0.5, 0.5))
        return named + first / (1 + fix.place)
    same_tense = any(old.lower() in tense and fix.text.lower() in tense for tense in (_PRESENT, _PAST))
    return 1.0 / (1 + fix.place) + (0.8 if same_tense else 0.0)
