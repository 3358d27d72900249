"""Other wordings are offered only once they have passed what every rewrite must pass: the meaning check and the grammar check.

Each is checked in its own sentence, against the draft; what could not be checked in time is not offered.
"""

from collections.abc import Iterator
from dataclasses import replace
from time import monotonic

from humanize import Rewriter
from humanize.backends.grammar import is_error
from humanize.errors import BackendError, SetupError
from humanize.types import Finding, Rewrite
from humanize.ui.editing import begin
from humanize.workbench import variant_of

_SECONDS = 1.5  # no new check starts after this

_Place = tuple[int, int, str]  # start, end, rule


def vetted(rewrite: Rewrite, rewriter: Rewriter) -> Rewrite:
    """The rewrite, whose findings lend its changes only wordings that may stand there."""
    taken, others = _wordings(rewrite)
    good = _passing(rewrite.original, others, rewriter)

    def lent(finding: Finding) -> Finding:
        place = (finding.start, finding.end, finding.rule)
        known = taken.get(place, set()) | good.get(place, set())
        return replace(finding, replacements=tuple(r for r in finding.replacements if {r, r[:1].upper() + r[1:]} & known))

    return replace(rewrite, before=replace(rewrite.before, findings=tuple(map(lent, rewrite.before.findings))))


def _wordings(rewrite: Rewrite) -> tuple[dict[_Place, set[str]], dict[_Place, set[str]]]:
    """By place: the wordings that a variant took, and the others that the editor would offer."""
    taken: dict[_Place, set[str]] = {}
    others: dict[_Place, set[str]] = {}
    for variant in rewrite.variants:
        for change in begin(rewrite.original, variant.edits, rewrite.before.findings).changes:
            if len(change.wordings) > 1:
                place = (change.edits[0].start, change.edits[0].end, change.edits[0].rule)
                taken.setdefault(place, set()).update(change.wordings[0])
                others.setdefault(place, set()).update(text for wording in change.wordings[1:] for text in wording)
    return taken, others


def _passing(original: str, wanted: dict[_Place, set[str]], rewriter: Rewriter) -> dict[_Place, set[str]]:
    until = monotonic() + _SECONDS
    sentences = list(_sentences(original, rewriter)) if wanted else []
    rows: list[tuple[_Place, str, str, str]] = []  # place, wording, the sentence before, and after
    for place, texts in wanted.items():
        low = max((start for start, _ in sentences if start <= place[0]), default=0)
        high = min((end for _, end in sentences if end >= place[1]), default=len(original))
        for text in sorted(texts):
            before, after = original[low:high], original[low:place[0]] + text + original[place[1]:high]
            if monotonic() < until and not rewriter.check_meaning(before, after):
                rows.append((place, text, before, after))
    bad = set(_ungrammatical(original, rows, rewriter))
    good: dict[_Place, set[str]] = {}
    for place, text, _, _ in rows:
        if (place, text) not in bad:
            good.setdefault(place, set()).add(text)
    return good


def _sentences(text: str, rewriter: Rewriter) -> Iterator[tuple[int, int]]:
    position = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield from ((position + start, position + end) for start, end in rewriter.backends.parser.split(line.rstrip("\r\n")))
        position += len(line)


def _ungrammatical(original: str, rows: list[tuple[_Place, str, str, str]], rewriter: Rewriter) -> Iterator[tuple[_Place, str]]:
    """The wordings that bring a mistake which the draft does not have; all of them where the check itself fails."""
    grammar = rewriter.backends.grammar
    if grammar is None or not rows:
        return
    try:
        counts = [sum(map(is_error, found)) for found in
                  grammar.check([text for row in rows for text in row[2:]], variant_of(original))]
    except (SetupError, BackendError):
        counts = []
    for number, (place, text, _, _) in enumerate(rows):
        if not counts or counts[2 * number + 1] > counts[2 * number]:
            yield place, text
