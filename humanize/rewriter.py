"""The flow: a draft goes in, a few guarded rewrites come out (ARCHITECTURE.md draws it)."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from functools import cache, wraps
from time import monotonic
from types import TracebackType
from typing import ParamSpec, TypeVar

from humanize.analysis import safety
from humanize.backends.parts import Backends, open_backends
from humanize.constraints.ledger import compare_documents
from humanize.constraints.meaning import check_meaning, checker
from humanize.constraints.own_words import excusing
from humanize.errors import InputError
from humanize.generators.rounds import Profile, profiles, rewrite_in_rounds
from humanize.rank import ranked
from humanize.rules.tells import density
from humanize.settle import settle
from humanize.standins import StandIns, restored_analysis, restored_facts, restored_variant, with_stand_ins
from humanize.text.edits import ordered
from humanize.text.flags import plain_text
from humanize.text.language import not_english
from humanize.text.parse import parse
from humanize.text.scorn import scorn
from humanize.types import Analysis, Assessment, Candidate, Comparison, Document, Edit, Goal, Rewrite, Variant, Violation
from humanize.voice_profile import forget_voices
from humanize.workbench import Workbench

MAX_CHARACTERS = 100_000  # about 16,000 words
NOTHING = "There is nothing to rewrite: the text has no words."
CRISIS = (
    "This text may tell of someone harming themselves or being harmed. It was left as it is. Please pass it to a person who can "
    "act on it now (a safeguarding lead, a doctor, a crisis line); if someone is in danger, call the emergency number.")
FOREIGN = "Some of this text is not in English; those parts were left as they are."
_SECONDS = 20.0  # no new step of the search starts after this; 10,000 words need about half of it


_Given = ParamSpec("_Given")
_Made = TypeVar("_Made")


def _forgetful(verb: Callable[_Given, _Made]) -> Callable[_Given, _Made]:
    """The verb, after which no memory of this process holds the text; one that works beside it only has to look again."""

    @wraps(verb)
    def forgetting(*arguments: _Given.args, **named: _Given.kwargs) -> _Made:
        try:
            return verb(*arguments, **named)
        finally:
            plain_text.cache_clear()
            scorn.cache_clear()
            density.forget_texts()
            forget_voices()

    return forgetting


class Rewriter:
    """Rewrites, analyses, proofreads and compares texts. Parts are opened at first use; safe to share between threads.

    Use it as a context manager, or call close(). `backends` chooses the parts (see backends.parts.Backends).
    """

    def __init__(self, backends: Backends | None = None) -> None:
        self._backends = backends
        self._lock = threading.Lock()

    @property
    def backends(self) -> Backends:
        """The parts this Rewriter works with."""
        with self._lock:
            if self._backends is None:
                self._backends = open_backends()
            return self._backends

    @_forgetful
    def rewrite(self, text: str, goal: Goal | None = None) -> Rewrite:
        """Up to four variants of a draft, best first; each one kept every fact, or it is not there.

        Raises InputError for a text of more than MAX_CHARACTERS characters.
        """
        goal = goal or Goal()
        _check_length(text)
        if not any(c.isalnum() for c in text):
            return _unchanged(text, Analysis(notices=(NOTHING,)), (NOTHING,))
        names = with_stand_ins(text)
        found = self._rewrite(names.text, names.hidden(goal))
        if any(names.left_in(names.restored(v.text), text) for v in found.variants):  # an edit took a stand-in apart
            names = StandIns(text)
            found = self._rewrite(text, goal)
        return Rewrite(text, tuple(restored_variant(v, text, names) for v in found.variants),
                       restored_analysis(found.before, names.text, names), found.notices, restored_facts(found.facts, names))

    def _rewrite(self, text: str, goal: Goal) -> Rewrite:
        bench = Workbench(self.backends, goal, text)
        original = bench.parse(text)
        if safety.crisis(original) is not None:
            return _unchanged(text, bench.analyze(original), (CRISIS,))
        bench.load()
        wanted = profiles(goal)
        # The models and the grammar server need no Python while they work, so they work beside it: one thread each, for the
        # last digit of a vector depends on what it is encoded with.
        found: list[tuple[Candidate, Document]] = []
        with ThreadPoolExecutor(max_workers=1) as models, ThreadPoolExecutor(max_workers=1) as checks:
            models.submit(bench.feel, original)
            corrections = bench.corrections(original)
            until = monotonic() + _SECONDS  # all is loaded by now: a cold start is no part of the search
            for candidate, document in _candidates(original, corrections, wanted, bench, checks, until):
                models.submit(bench.similarities, original, [document])
                if not found:  # most likely the best
                    models.submit(bench.feel, document)
                found.append((candidate, document))
        variants = ranked(original, found, wanted[0].name, bench)
        notices = list(bench.notices)
        if not_english(text):
            notices.append(FOREIGN)
        return Rewrite(text, variants, bench.analyze(original), tuple(notices), original.protected)

    @_forgetful
    def analyze(self, text: str, goal: Goal | None = None) -> Analysis:
        """What could be better in a text, its readability, its emotions and its warmth. Raises InputError as rewrite."""
        _check_length(text)
        if not any(c.isalnum() for c in text):
            return Analysis(notices=(NOTHING,))
        names = with_stand_ins(text)
        bench = Workbench(self.backends, names.hidden(goal or Goal(strength=1.0, empathy=1.0)), names.text)
        return restored_analysis(bench.analyze(bench.parse(names.text), grammar=True), names.text, names)

    def proofread(self, text: str) -> str:
        """The text with clear mistakes of grammar and spelling corrected, and nothing else."""
        return self.rewrite(text, Goal(strength=0.0, empathy=0.0)).best.text

    @_forgetful
    def check_meaning(self, source: str, other: str) -> tuple[Violation, ...]:
        """Where `other` does not say what `source` says; () if nothing that we can check has changed."""
        return self._violations(*self._both(source, other))

    @_forgetful
    def compare(self, source: str, other: str) -> Comparison:
        """Both texts side by side, passage by passage and fact by fact; its violations are those of check_meaning.

        Raises InputError as rewrite.
        """
        documents = self._both(source, other)
        return compare_documents(*documents, self._violations(*documents))

    def _violations(self, source: Document, other: Document) -> tuple[Violation, ...]:
        violations = check_meaning(source, other)
        names = with_stand_ins(source.text)
        # A name that is also a word ("May") may have been misread; its stand-in is not.
        if violations and names.pairs:
            known = with_stand_ins(other.text, names.pairs)
            if not check_meaning(*self._both(names.text, known.text)):
                return ()
        return violations

    def _both(self, source: str, other: str) -> tuple[Document, Document]:
        for text in (source, other):
            _check_length(text)
        parser = self.backends.parser
        return parse(source, parser), parse(other, parser)

    def close(self) -> None:
        """Ends what the parts have started (the grammar server)."""
        with self._lock:
            if self._backends is not None:
                self._backends.close()

    def __enter__(self) -> "Rewriter":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def _candidates(original: Document, corrections: tuple[Edit, ...], wanted: Sequence[Profile], bench: Workbench,
                checks: Executor, until: float) -> Iterator[tuple[Candidate, Document]]:
    """What became of each profile, one after the other; where nothing else stands, the corrections alone, if they do."""
    changed = excusing(checker(original), original.text, bench.goal.preferred)

    def violations_of(candidate: Document) -> tuple[Violation, ...]:
        mistakes = checks.submit(bench.new_mistakes, original, candidate)
        return (*changed(candidate), *mistakes.result())

    corrected = cache(lambda: settle(original, corrections, "", bench.parse, violations_of, until))
    for profile in wanted:
        edits = rewrite_in_rounds(original, corrections, profile, bench.parse, bench.findings, bench.allows, until)
        settled = settle(original, edits, profile.name, bench.parse, violations_of, until) or corrected()
        if settled is None:
            continue
        kept = settled[0].edits
        lost = _apart(corrections, kept)
        if lost:  # they went with a change that was taken back
            settled = settle(original, ordered((*kept, *lost)), profile.name, bench.parse, violations_of, until) or settled
        yield replace(settled[0], origin=profile.name), settled[1]


def _apart(edits: Sequence[Edit], others: Sequence[Edit]) -> list[Edit]:
    """Those that touch none of the others."""
    return [e for e in edits if not any(o.start <= e.end and e.start <= o.end for o in others)]


def _check_length(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise InputError(f"The text has {len(text):,} characters; the limit is {MAX_CHARACTERS:,}. Split it and try again.")


def _unchanged(text: str, analysis: Analysis, notices: tuple[str, ...]) -> Rewrite:
    """The draft as its own only variant."""
    variant = Variant("Your draft", Candidate(text, (), "Your draft"), Assessment({}), analysis)
    return Rewrite(text, (variant,), analysis, notices)
