"""What we see in a text, before any change: findings, readability, emotions, warmth, intents."""

from collections.abc import Callable, Iterable, Sequence

from humanize.analysis.emotion import emotions
from humanize.analysis.intent import intents
from humanize.analysis.readability import measure
from humanize.analysis.warmth import warmth
from humanize.backends.emotion import EmotionClassifier
from humanize.backends.readability import ReadabilityMeter
from humanize.errors import BackendError, SetupError
from humanize.types import Analysis, Document, Finding, Goal

TELLS = "tells"  # the family of machine habits


# A rule, or a shelf of them: whatever finds things in a document.
Finder = Callable[[Document, Goal], Iterable[Finding]]


def analyze(document: Document, rules: Sequence[Finder], goal: Goal, *, readability: ReadabilityMeter,
            emotion: EmotionClassifier | None = None) -> Analysis:
    """The analysis of a document. A part that is missing leaves its place empty and adds a notice."""
    findings = sorted((f for rule in rules for f in rule(document, goal)), key=lambda f: (f.start, f.end, f.rule))
    feelings: dict[str, float] = {}
    notices: tuple[str, ...] = ()
    if emotion is not None:
        try:
            feelings = emotions(document, emotion)
        except (SetupError, BackendError) as error:
            notices = (f"Emotions are not shown: {error}",)
    return Analysis(tuple(findings), measure(document, readability), feelings, warmth(document).score,
                    tuple(f for f in findings if f.kind == TELLS), notices, intents(document))
