"""Texts with their changes and facts marked, as HTML. Every piece of a user's text is escaped here."""

from collections.abc import Sequence
from html import escape

from humanize.types import Finding, Protected


def marked_facts(text: str, facts: Sequence[Protected]) -> str:
    """The text with its protected literals marked."""
    pieces, position = [], 0
    for fact in facts:
        pieces.append(escape(text[position:fact.start]))
        pieces.append(f'<span class="hz-fact" title="Kept in every rewrite">{escape(text[fact.start:fact.end])}</span>')
        position = fact.end
    return f'<div class="hz-text">{"".join([*pieces, escape(text[position:])])}</div>'


def marked_findings(text: str, findings: Sequence[Finding]) -> str:
    """The text with its findings marked; the reason shows on hover. Of findings that overlap the first is marked."""
    pieces, position = [], 0
    for finding in sorted(findings, key=lambda f: (f.start, -f.end)):
        if finding.start < position or finding.end == finding.start:
            continue
        pieces += [escape(text[position:finding.start]), f'<span class="hz-note" title="{escape(finding.message)}">'
                   f"{escape(text[finding.start:finding.end])}</span>"]
        position = finding.end
    return f'<div class="hz-text">{"".join([*pieces, escape(text[position:])])}</div>'


def title(safe: str, quiet: str = "") -> str:
    """The heading of a card, and a few quiet words after it; both must be escaped already."""
    return f'<h2 class="hz-title">{safe}{f"<span>{quiet}</span>" if quiet else ""}</h2>'


def chip(label: str, value: str, help_text: str, mood: str = "") -> str:
    """A small labelled figure; `mood` is "" or "ok"."""
    return f'<span class="hz-chip {mood}" title="{escape(help_text, quote=True)}">{escape(label)} <b>{escape(value)}</b></span>'
