"""Turns the mistakes that the checkers report into corrections, and leaves everything doubtful alone.

A false correction is worse than a missed one: it changes what the writer said.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from humanize.backends.grammar import Mistake, is_error
from humanize.generators.doubt import doubtful
from humanize.generators.spelling import likelihood
from humanize.generators.verb_of_dont import verb_of_dont
from humanize.rules.grammar import RULES
from humanize.text.mend import to_edits
from humanize.types import Document, Edit, Finding, Goal

# Picks one of several sentences, each with another correction in place: gives its index. The first is the sentence
# with the correction that would be taken otherwise.
Choose = Callable[[Sequence[str]], int]

_SOURCES = {"languagetool": "LanguageTool", "harper": "Harper", "fake": "the test checker"}
_CLOSE_CALL = 0.35
_TOO_CLOSE = 0.12
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


def proofread(text: str, document: Document, mistakes: Iterable[Mistake], choose: Choose | None = None) -> tuple[Edit, ...]:
    """The corrections of a text, none of which overlap: the checkers' and those of the grammar rules."""
    findings = [*grammar_findings(document, mistakes, choose)]
    goal = Goal(strength=0.0, empathy=0.0)
    for rule in RULES:
        findings += [f for f in rule(document, goal) if f.replacements]
    edits: list[Edit] = []
    for finding in findings:
        if finding.replacements:
            made = to_edits(document, finding, finding.replacements[0])
            if all(text[e.start:e.end] != e.replacement for e in made) and not any(_meet(e, old) for e in made for old in edits):
                edits += made
    return tuple(sorted(edits, key=lambda e: (e.start, e.end)))


def _meet(a: Edit, b: Edit) -> bool:
    return a.start < b.end and b.start < a.end or a.start == b.start


def grammar_findings(document: Document, mistakes: Iterable[Mistake], choose: Choose | None = None) -> tuple[Finding, ...]:
    """Clear errors among the mistakes, the best correction first; rule ids are "grammar.lt.X" and "grammar.harper.x"."""
    reported = list(mistakes)
    errors = [m for m in reported if is_error(m)]
    # LanguageTool knows more words than Harper; where it works, a word that only Harper finds strange is good.
    both = any(m.source == "languagetool" for m in reported)
    unknown = [m.end for m in errors if m.spelling]
    fixes = [fix for m in errors for fix in _fixes(document, m) if not _misled(m, unknown)]
    found = []
    for group in _groups(fixes):
        others = list(dict.fromkeys(fix.mistake for fix in group))
        allowed = [fix for fix in group if not doubtful(document, fix.mistake, fix.start, fix.end, fix.text, others, both)]
        finding = _finding(document, group, allowed, choose) if allowed else None
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
    return fixes


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
    """Fixes that overlap belong to one place in the text."""
    groups: list[list[_Fix]] = []
    end = -1
    for fix in sorted(fixes, key=lambda f: (f.start, f.end)):
        if groups and (fix.start < end or fix.start == groups[-1][-1].start):
            groups[-1].append(fix)
        else:
            groups.append([fix])
        end = max(end, fix.end)
    return groups


def _finding(document: Document, fixes: Sequence[_Fix], allowed: Sequence[_Fix], choose: Choose | None) -> Finding | None:
    """The best of the fixes, if it is one of the allowed: the second best of a doubtful place is no better."""
    scores: dict[tuple[int, int, str], float] = {}
    unknown = {(fix.start, fix.end) for fix in fixes if fix.mistake.spelling}
    for fix in fixes:
        key = (fix.start, fix.end, fix.text)
        # Where one checker knows no such word, all offers are measured alike, those of grammar rules too ("youre").
        spelling = 2.0 + likelihood(document.text[fix.start:fix.end], fix.text) if key[:2] in unknown else 0.0
        scores[key] = scores.get(key, spelling) + _worth(document, fix)
    permitted = {(fix.start, fix.end, fix.text) for fix in allowed}
    ranked = sorted(scores, key=lambda key: -scores[key])
    best = ranked[0]
    if best not in permitted:
        if any(fix.mistake.spelling for fix in fixes):
            return None
        ranked = [key for key in ranked if key in permitted]
        best = ranked[0]
    rivals = [key for key in ranked if key[:2] == best[:2]]
    lead = scores[best] - scores[rivals[1]] if len(rivals) > 1 else 9.0
    if choose is not None and lead < _CLOSE_CALL:
        best = rivals[choose([_sentence_with(document, *key) for key in rivals[:4]])]
    elif lead < _TOO_CLOSE and any(fix.mistake.spelling for fix in fixes):
        return None  # two words are as likely
    makers = [fix for fix in fixes if (fix.start, fix.end, fix.text) == best]
    mistake = makers[0].mistake
    wanted = [best[2], *(key[2] for key in rivals if key != best)]
    wanted[0] = verb_of_dont(document, best[0], wanted[0])
    prefix = {"languagetool": "lt", "harper": "harper"}.get(mistake.source, mistake.source)
    source = " and ".join(dict.fromkeys(_SOURCES.get(f.mistake.source, f.mistake.source) for f in makers))
    return Finding(best[0], best[1], f"grammar.{prefix}.{mistake.rule}", "grammar", mistake.message, source,
                   tuple(dict.fromkeys(wanted))[:4])


def _worth(document: Document, fix: _Fix) -> float:
    """The weight of one checker's vote: its order counts, and so does how likely the slip is."""
    old = document.text[fix.start:fix.end]
    vote = 0.5 / (1 + fix.place)
    if fix.mistake.spelling:  # LanguageTool orders its words better than Harper; how likely the slip is counts most
        return vote * (0.5 if fix.mistake.source == "languagetool" else 0.2)
    same_tense = any(old.lower() in tense and fix.text.lower() in tense for tense in (_PRESENT, _PAST))
    return vote * 2 + (0.8 if same_tense else 0.0)


def _sentence_with(document: Document, start: int, end: int, new: str) -> str:
    for sentence in document.sentences:
        if sentence.start <= start and end <= sentence.end:
            return document.text[sentence.start:start] + new + document.text[end:sentence.end]
    return new


