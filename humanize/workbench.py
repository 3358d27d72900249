"""What one rewrite works with: the parts, and a memory of what was parsed, found, tried, encoded or checked already.

The variants of one draft begin alike and end alike, so much of what one of them needs has been worked out for another.
One workbench serves one call and is thrown away with it, so no text outlives the call that brought it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from humanize.analysis import analyze
from humanize.analysis.emotion import emotions
from humanize.backends.embeddings import RememberingEmbeddings
from humanize.backends.emotion import RememberingEmotion
from humanize.backends.grammar import Mistake, is_error
from humanize.backends.parts import Backends
from humanize.constraints.edits import check_edit
from humanize.errors import BackendError, SetupError
from humanize.generators.proofread import corrections, grammar_findings
from humanize.generators.wording import fitting, without_easier_words
from humanize.metrics.similarity import similarity
from humanize.rules import shelf
from humanize.rules.own.prefers import settled_words
from humanize.text.language import not_english
from humanize.text.parse import RememberingParser, parse
from humanize.types import Analysis, Document, Edit, Finding, Goal, Span, Violation
from humanize.voice.steer import in_voice

_AMERICAN = re.compile(
    r"\b\w+(?:ize[ds]?|izing|ization|yze[ds]?)\b|\b(?:color\w*|favor\w*|behavior|center|labeled|traveled|program|check|gray|mom|math|"
    r"zip code)\b|\$\d", re.I)
_BRITISH = re.compile(
    r"\b\w+(?:ise[ds]?|ising|isation|yse[ds]?)\b|\b(?:colour\w*|favour\w*|behaviour|centre|labelled|travelled|programme|cheque|grey|"
    r"mum|maths|licence|whilst|fortnight|postcode|honour\w*|labour\w*)\b|£\d", re.I)


class Workbench:
    """The parts and the memory of one call."""

    def __init__(self, backends: Backends, goal: Goal, text: str) -> None:
        self.goal = goal
        self.parser = RememberingParser(backends.parser)
        self._embeddings = RememberingEmbeddings(backends.embeddings) if backends.embeddings else None
        self._emotion = RememberingEmotion(backends.emotion) if backends.emotion else None
        self._backends = backends
        self._variant = variant_of(text)
        self._documents: dict[str, Document] = {}
        self._findings: dict[tuple[str, Goal], tuple[Finding, ...]] = {}
        self._allowed: dict[tuple[str, tuple[Edit, ...], str], bool] = {}
        self._mistakes: dict[str, tuple[Mistake, ...]] = {}
        self._notices: dict[str, None] = {}
        self._lacking: tuple[str, ...] = ()  # what the first incomplete grammar check of this call said

    @property
    def notices(self) -> tuple[str, ...]:
        """What the user should know about missing parts, each once."""
        return (*self._notices, *self._lacking)

    def load(self) -> None:
        """Loads the rules and models, as far as they are there; a missing one is told of by what needs it."""
        shelf()
        if self._embeddings is not None:
            with suppress(SetupError, BackendError):
                self._embeddings.encode(["."])

    def note(self, notice: str) -> None:
        """Adds a notice."""
        self._notices[notice] = None

    def parse(self, text: str) -> Document:
        """The text as a document; parts in other languages are protected as a whole."""
        if text not in self._documents:
            foreign = tuple(text[a:b].strip() for a, b in not_english(text))
            self._documents[text] = parse(text, self.parser, (*self.goal.locked, *settled_words(self.goal), *foreign))
        return self._documents[text]

    def findings(self, document: Document, goal: Goal) -> tuple[Finding, ...]:
        """What the shelf sees in a document of this workbench."""
        key = document.text, goal
        if key not in self._findings:
            self._findings[key] = self._in_context(document, in_voice(document, shelf().findings(document, goal), goal,
                                                                      shelf().findings))
        return self._findings[key]

    def _in_context(self, document: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings with the easier words that fit their sentences; without embeddings, none of those."""
        if self._embeddings is not None:
            try:
                return fitting(document, findings, self._embeddings)
            except (SetupError, BackendError) as error:
                self.note(f"{error} Hard words were not replaced by easier ones.")
        return without_easier_words(findings)

    def allows(self, document: Document, edits: tuple[Edit, ...], rule: str) -> bool:
        """Whether one change of a document of this workbench keeps what must be kept."""
        key = document.text, edits, rule
        if key not in self._allowed:
            self._allowed[key] = not check_edit(document, edits, shelf().licence(rule))
        return self._allowed[key]

    def corrections(self, document: Document) -> tuple[Edit, ...]:
        """Clear mistakes of the draft, corrected, but for those that the goal leaves alone."""
        return corrections(document, self.parse, self._found, self.goal.switches_off)

    def new_mistakes(self, original: Document, candidate: Document) -> tuple[Violation, ...]:
        """Mistakes of a candidate that the original does not have."""
        known = Counter(_name(original.text, m) for m in self._found(original) if is_error(m))
        violations = []
        for mistake in self._found(candidate):
            if not is_error(mistake):
                continue
            name = _name(candidate.text, mistake)
            if known[name] > 0:
                known[name] -= 1
                continue
            violations.append(Violation("grammar", f"A new mistake: {mistake.message}", None, Span(mistake.start, mistake.end)))
        return tuple(violations)

    def mistakes(self, document: Document) -> int:
        """How many mistakes the checkers see in a document."""
        return sum(is_error(m) for m in self._found(document))

    def analyze(self, document: Document, *, grammar: bool = False, feelings: bool = True) -> Analysis:
        """What we see in a document; with `grammar`, its mistakes are among the findings, with `feelings` its emotions."""
        analysis = analyze(document, [self.findings], self.goal, readability=self._backends.meter,
                           emotion=self._emotion if feelings else None)
        for notice in analysis.notices:
            self.note(notice)
        if not grammar:
            return analysis
        mistakes = (f for f in grammar_findings(document, self._found(document)) if not self.goal.switches_off(f.rule))
        findings = (*analysis.findings, *mistakes)
        return replace(analysis, findings=tuple(sorted(findings, key=lambda f: (f.start, f.end, f.rule))))

    def feel(self, document: Document) -> None:
        """Finds the emotions of a document ahead of time; whoever asks for its analysis learns of a part that is missing."""
        if self._emotion is not None:
            with suppress(SetupError, BackendError):
                emotions(document, self._emotion)

    def similarities(self, original: Document, candidates: Sequence[Document]) -> list[float] | None:
        """How near each candidate is to the original; None, with a notice, where there are no embeddings."""
        if self._embeddings is not None:
            try:
                return similarity(original, candidates, self._embeddings)
            except (SetupError, BackendError) as error:
                self.note(f"{error} Closeness to the draft was not measured.")
        return None

    def _found(self, document: Document) -> tuple[Mistake, ...]:
        """The mistakes of a document in its offsets; each distinct sentence is checked once."""
        grammar = self._backends.grammar
        if grammar is None:
            self.note("There is no grammar check on this machine.")
            return ()
        sentences = [document.text[s.start:s.end] for s in document.sentences]
        new = [s for s in dict.fromkeys(sentences) if s not in self._mistakes]
        if new:
            try:
                self._mistakes.update(zip(new, grammar.check(new, self._variant), strict=True))
                self._lacking = self._lacking or grammar.notices
            except (SetupError, BackendError) as error:
                self.note(f"{error} The grammar was not checked.")
                self._mistakes.update((s, ()) for s in new)
        return tuple(_moved(m, s.start) for s, text in zip(document.sentences, sentences, strict=True)
                     for m in self._mistakes[text])


def variant_of(text: str) -> str:
    """The English that a draft is written in, by its spellings and money signs; British where nothing tells."""
    return "en-US" if len(_AMERICAN.findall(text)) > len(_BRITISH.findall(text)) else "en-GB"


def _moved(mistake: Mistake, by: int) -> Mistake:
    return replace(mistake, start=mistake.start + by, end=mistake.end + by)


def _name(text: str, mistake: Mistake) -> tuple[str, str]:
    return mistake.rule, text[mistake.start:mistake.end].lower()

