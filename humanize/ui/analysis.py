"""The result of an analysis: figures, the text with its findings, emotions, and the list of findings."""

from collections import Counter
from html import escape

import streamlit as st

from humanize.types import Analysis, Finding
from humanize.ui.marks import chip


def show_analysis(text: str, analysis: Analysis) -> None:
    """Draws the analysis of a text."""
    r = analysis.readability
    figures = (("Words", str(r.words), "How many words the text has."),
               ("Grade", _figure(r.grade), "School years needed to read it with ease (Flesch-Kincaid)."),
               ("Ease", _figure(r.ease), "Flesch reading ease: 0 very hard, 100 very easy."),
               ("SMOG", _figure(r.smog), "School years by long words alone (SMOG)."),
               ("Dale-Chall", _figure(r.dale_chall), "Difficulty by uncommon words; 4.9 and less is easy for a ten-year-old."),
               ("Reading time", f"{r.reading_seconds:.0f} s", "At 238 words a minute (Brysbaert 2019)."),
               ("Warmth", f"{100 * analysis.warmth:.0f}", "How the text meets its reader, 0 to 100."))
    st.html('<div class="hz-chips">' + "".join(chip(*figure) for figure in figures) + "</div>")
    for notice in analysis.notices:
        st.info(notice)
    left, right = st.columns([2, 1], gap="medium")
    with left:
        st.markdown("#### Findings")
        counts = Counter(f.kind for f in analysis.findings)
        if counts:
            chosen = st.pills("Show", sorted(counts), selection_mode="multi", format_func=lambda kind: f"{kind} ({counts[kind]})",
                              default=sorted(counts))
            st.html("".join(_row(text, f) for f in analysis.findings if f.kind in chosen))
        else:
            st.write("Nothing found: this text can go out as it is.")
    with right:
        st.markdown("#### What the reader may feel")
        strongest = sorted(analysis.emotions.items(), key=lambda item: -item[1])[:6]
        if strongest:
            st.bar_chart({label: value for label, value in strongest}, horizontal=True, height=240)
            st.caption("0.5 is the threshold at which the recogniser would name the emotion.")
        else:
            st.caption("The emotion recogniser is not available.")


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _row(text: str, finding: Finding) -> str:
    words = escape(" ".join(text[finding.start:finding.end].split()))
    better = f" → <ins>{escape(finding.replacements[0]) or '<i>nothing</i>'}</ins>" if finding.replacements else ""
    return (f'<div class="hz-change hz-text"><b>{words}</b>{better}<div class="why">{escape(finding.message)}</div>'
            f'<div class="src">{escape(finding.rule)} · {escape(finding.source)}</div></div>')
