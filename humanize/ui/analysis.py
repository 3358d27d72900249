"""The result of an analysis: figures, the text with its findings, emotions, and the list of findings."""

from collections import Counter
from html import escape

import streamlit as st

from humanize.types import Analysis, Finding
from humanize.ui.labels import SCORES, family
from humanize.ui.marks import chip, marked_findings, title

_MOST = 300  # findings shown; a book would bring thousands


def show_figures(analysis: Analysis) -> None:
    """The reading measures and the notices."""
    r = analysis.readability
    figures = (("Words", f"{r.words:,}"), ("Grade", _figure(r.grade)), ("Ease", _figure(r.ease)), ("SMOG", _figure(r.smog)),
               ("Dale-Chall", _figure(r.dale_chall)), ("Reading time", _time(r.reading_seconds)),
               ("Warmth", f"{100 * analysis.warmth:.0f}"))
    st.html('<div class="hz-chips">' + "".join(chip(label, value, SCORES[label]) for label, value in figures) + "</div>")
    for notice in analysis.notices:
        st.info(notice)


def show_findings(text: str, analysis: Analysis) -> None:
    """The marked text, and the list of findings beside it."""
    left, right = st.columns(2, gap="medium")
    with right.container(border=True, key="card_list"):
        st.html(title("What to look at", str(len(analysis.findings) or "")))
        chosen = _chosen(analysis)
        st.html("".join(_row(text, f) for f in chosen[:_MOST]) or '<div class="hz-quiet">Nothing found.</div>')
        if len(chosen) > _MOST:
            st.caption(f"The first {_MOST} are listed.")
    with left.container(border=True, key="card_draft"):
        st.html(title("Your draft"))
        st.html(marked_findings(text, chosen))


def show_emotions(analysis: Analysis) -> None:
    """The strongest emotions."""
    if analysis.emotions:
        strongest = sorted(analysis.emotions.items(), key=lambda item: -item[1])[:5]
        st.html(title("What the reader may feel") + "".join(_bar(label, value) for label, value in strongest))
        st.caption("At 50 and above the recogniser names the emotion; below, it only guesses.")


def _chosen(analysis: Analysis) -> list[Finding]:
    counts = Counter(f.kind for f in analysis.findings)
    if len(counts) < 2:
        return list(analysis.findings)
    kinds = st.pills("Show only", sorted(counts), selection_mode="multi", key="kinds",
                     format_func=lambda kind: f"{family(kind)} {counts[kind]}")
    return [f for f in analysis.findings if not kinds or f.kind in kinds]


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _time(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def _bar(label: str, value: float) -> str:
    percent = f"{100 * value:.0f}"
    return (f'<div class="hz-bar"><span>{escape(label)}</span><span><i style="width:{percent}%"></i></span>'
            f"<span>{percent}</span></div>")


def _row(text: str, finding: Finding) -> str:
    words = escape(" ".join(text[finding.start:finding.end].split()))
    better = f" → <ins>{escape(finding.replacements[0]) or '<i>nothing</i>'}</ins>" if finding.replacements else ""
    return (f'<div class="hz-change hz-text"><b>{words}</b>{better}<div>{escape(finding.message)}</div>'
            f'<div class="src">{escape(family(finding.kind))} · {escape(finding.source)}</div></div>')
