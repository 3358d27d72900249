"""Scores the candidates that passed, sorts them, and drops those that hardly differ."""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from humanize.analysis.warmth import warmth
from humanize.metrics import total
from humanize.metrics.empathy import empathy
from humanize.metrics.fluency import fluency
from humanize.metrics.naturalness import naturalness
from humanize.metrics.readability import readability
from humanize.metrics.voice import voice
from humanize.types import Analysis, Assessment, Candidate, Document, Edit, Goal, Variant
from humanize.voice.decisions import taste
from humanize.voice_profile import read_voice
from humanize.workbench import Workbench

MOST = 4
_MARGIN = 0.03  # smaller than what one machine habit or half a reading grade is worth
_ALIKE = 0.985  # of the words in common: a fifth word in a 300-word text makes a variant of its own


def ranked(original: Document, found: Sequence[tuple[Candidate, Document]], asked: str, bench: Workbench) -> tuple[Variant, ...]:
    """The variants worth showing, best first: 1 to 4, all distinct.

    `asked` names the candidate that works towards the goal exactly as asked. It leads, unless the draft, which is always a
    candidate, scores better; where it is the draft, the draft leads: so a second pass changes nothing. The others lean away
    from the goal and follow by their total.
    """
    draft = Candidate(original.text, (), "Your draft")
    pool = _distinct([*found, (draft, original)])
    near = bench.similarities(original, [d for _, d in pool])
    cold = warmth(original).score
    variants = []
    for n, (candidate, document) in enumerate(pool):
        analysis = bench.analyze(document, feelings=False)  # the slowest part; the best variant gets it below
        scores = _scores(document, analysis, cold, bench)
        if near is not None:
            scores["similarity"] = near[n]
        if bench.goal.voice is not None:
            scores["voice"] = _likeness(original, document, candidate.edits, bench.goal.voice)
        assessment = Assessment(scores, (), total(scores, bench.goal))
        variants.append(Variant(candidate.origin, candidate, assessment, analysis))
    own = next(v for v in variants if v.text == original.text)
    first = next((v for v in variants if v.name == asked and _better(v, own, bench.goal)), own)
    rest = [v for v in variants if v not in (first, own) and _better(v, own, bench.goal)]
    others = sorted(rest, key=lambda v: -v.assessment.total)
    document = next(d for c, d in pool if c is first.candidate)
    return (replace(first, analysis=bench.analyze(document)), *others)[:MOST]


def _better(variant: Variant, draft: Variant, goal: Goal) -> bool:
    """Whether it may stand before the draft: not clearly worse in what a reader notices. Closeness is the draft's by nature,
    so it does not count here; a correction of errors is always worth showing."""
    corrects = any(part.startswith("grammar") for e in variant.edits for part in e.rule.split(" + "))
    noticed = [total({k: v for k, v in x.scores.items() if k != "similarity"}, goal) for x in (variant, draft)]
    return corrects or noticed[0] >= noticed[1] - _MARGIN


def _scores(document: Document, analysis: Analysis, cold: float, bench: Workbench) -> dict[str, float]:
    words = analysis.readability.words
    return {"readability": readability(analysis.readability, bench.goal),
            "empathy": empathy(cold, analysis.warmth, bench.goal),
            "naturalness": naturalness(document, len(analysis.tells)),
            "fluency": fluency(bench.mistakes(document), words)}


def _likeness(original: Document, document: Document, edits: Sequence[Edit], profile: str) -> float:
    """How like the writer a text is; a fourth is how likely they keep its changes, going by what they decided before."""
    own = read_voice(profile)
    like = voice(original, document, own)
    return 0.75 * like + 0.25 * taste(edits, own, like)


def _distinct(found: Sequence[tuple[Candidate, Document]]) -> list[tuple[Candidate, Document]]:
    """The candidates in order, without those that equal or nearly equal an earlier one (the last, the draft, always stays)."""
    kept: list[tuple[Candidate, Document]] = []
    for candidate, document in found[:-1]:
        if candidate.text != found[-1][0].text and not any(_alike(candidate.text, other.text) for other, _ in kept):
            kept.append((candidate, document))
    return [*kept, found[-1]]


def _alike(a: str, b: str) -> bool:
    return a == b or SequenceMatcher(None, a.split(), b.split(), autojunk=False).ratio() > _ALIKE
