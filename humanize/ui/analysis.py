"""The result of an analysis: figures, the findings with their filter, and emotions."""

from collections import Counter
from html import escape

import streamlit as st

from humanize.types import Analysis, Finding
from humanize.ui import state
from humanize.ui.findings import show_marked
from humanize.ui.hints import show_hint
from humanize.ui.labels import SCORES, family
from humanize.ui.marks import chip, title

_MOST = 300  # findings shown; a book would bring thousands
_HOW = ("<ol class='hz-steps'><li>Paste a draft on the left, or try a sample.</li><li>Press <b>Analyze</b>.</li><li>You see what "
        "a careful reader would notice: click a marked passage for the reason, a suggestion and the source.</li></ol>")
_PROMISE = "Nothing is changed here. What has a suggestion, the Rewrite page can take where its checks allow."


def hint() -> None:
    """How it works, for someone who sees the page for the first time."""
    show_hint(_HOW, _PROMISE)


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
    """The filter, the marked text, and the list of findings beside it."""
    with st.container(border=True, key="card_draft"):
        found = analysis.findings
        fixed = sum(bool(f.replacements) for f in found)
        counted = f"{len(found)} found, {fixed} with a suggestion. Click one for the reason."
        st.html(title("What to look at", counted if found else ""))
        if not found:
            st.html('<div class="hz-quiet">Nothing found: no rule and no grammar check has anything to say of this draft.</div>')
        chosen = _chosen(analysis)
        show_marked(text, chosen[:_MOST])
        if len(chosen) > _MOST:
            st.caption(f"The first {_MOST} are marked.")


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
    kinds = st.pills("Show only", sorted(counts), selection_mode="multi", key=state.KINDS_SHOWN,
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
