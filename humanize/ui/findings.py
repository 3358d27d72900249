"""The draft with its findings marked, each to be opened where it stands; and the same findings as a list beside it.

The text reaches the browser as data and is drawn there as text, never as HTML (findings.js).
"""

from collections.abc import Iterator, Sequence

import streamlit as st

from humanize.types import Finding
from humanize.ui.browser import script, styles
from humanize.ui.labels import family

_MOST_OFFERS = 3
# How a kind is underlined; all others have a plain line.
_LINES = {"grammar": "wavy", "safety": "wavy", "tells": "dotted", "split": "dashed", "voice": "dashed", "rhythm": "dashed",
          "feedback": "double", "inclusive": "double"}


def show_marked(text: str, findings: Sequence[Finding]) -> None:
    """Draws the component."""
    component = st.components.v2.component(
        "humanize_findings", html='<div class="editor findings"></div>', js=script("findings.js"),
        css=styles("editor.css", "findings.css"))
    component(data=as_data(text, findings), key="findings")


def as_data(text: str, findings: Sequence[Finding]) -> dict[str, object]:
    """What the browser needs, as plain JSON values: the text in pieces with the findings on each, shortest first."""
    ordered = sorted(findings, key=lambda f: (f.start, f.end))
    return {"pieces": list(_pieces(text, ordered)), "notes": [_note(text, f) for f in ordered]}


def _note(text: str, finding: Finding) -> dict[str, object]:
    offers = [" ".join(offer.split()) for offer in finding.replacements if not finding.also]
    return {"title": family(finding.kind), "words": " ".join(text[finding.start:finding.end].split()), "message": finding.message,
            "source": finding.source, "rule": finding.rule, "line": _LINES.get(finding.kind, "plain"),
            "fixed": bool(finding.replacements), "offers": offers[:_MOST_OFFERS]}


def _pieces(text: str, findings: Sequence[Finding]) -> Iterator[dict[str, object]]:
    """The text cut wherever a finding begins or ends; one of no length lies on the character after it."""
    spans = [(f.start, max(f.end, min(f.start + 1, len(text)))) for f in findings]
    cuts = sorted({0, len(text), *(at for span in spans for at in span)})
    for start, end in zip(cuts, cuts[1:], strict=False):
        on = [n for n, (low, high) in enumerate(spans) if low <= start and end <= high]
        on.sort(key=lambda n: (spans[n][1] - spans[n][0], n))
        yield {"text": text[start:end], "on": on, "opens": [n for n in on if spans[n][0] == start]}
