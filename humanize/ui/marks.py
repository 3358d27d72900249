"""Texts with their changes and facts marked, as HTML. Every piece of a user's text is escaped here."""

from collections.abc import Sequence
from html import escape

from humanize.text.edits import ordered
from humanize.types import Edit, Finding, Protected


def marked_facts(text: str, facts: Sequence[Protected]) -> str:
    """The text with its protected literals marked."""
    pieces, position = [], 0
    for fact in facts:
        pieces.append(escape(text[position:fact.start]))
        pieces.append(f'<span class="hz-fact" title="Kept in every rewrite">{escape(text[fact.start:fact.end])}</span>')
        position = fact.end
    return f'<div class="hz-text">{"".join([*pieces, escape(text[position:])])}</div>'


def marked_changes(original: str, edits: Sequence[Edit]) -> str:
    """The rewrite, with what went struck through and what came underlined; the reason shows on hover."""
    pieces, position = [], 0
    for edit in ordered(edits):
        pieces.append(escape(original[position:edit.start]))
        gone, come = original[edit.start:edit.end], edit.replacement
        # Shared first and last words are no change: mark only what differs.
        head, tail = _shared(gone, come)
        gone, come, after = gone[head:len(gone) - tail], come[head:len(come) - tail], come[len(come) - tail:] if tail else ""
        pieces.append(escape(edit.replacement[:head]))
        if gone.strip():
            pieces.append(f"<del>{escape(gone)}</del>")
        if come:
            pieces.append(f'<ins title="{escape(edit.reason, quote=True)}">{escape(come)}</ins>')
        pieces.append(escape(after))
        position = edit.end
    return f'<div class="hz-text">{"".join([*pieces, escape(original[position:])])}</div>'


def _shared(old: str, new: str) -> tuple[int, int]:
    """How many characters both begin and end with, cut back to whole words."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    while head and not (head == len(old) == len(new)) and old[head - 1].isalnum():
        head -= 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    while tail and old[len(old) - tail].isalnum():
        tail -= 1
    return head, tail


def change_rows(original: str, edits: Sequence[Edit]) -> str:
    """The list of changes: before, after, why, on whose authority."""
    rows = []
    for edit in ordered(edits):
        before = escape(" ".join(original[edit.start:edit.end].split())) or "<i>nothing</i>"
        after = escape(" ".join(edit.replacement.split())) or "<i>nothing</i>"
        why = "<br>".join(escape(line) for line in edit.reason.splitlines())
        source = "; ".join(escape(line) for line in edit.source.splitlines())
        rows.append(f'<div class="hz-change hz-text"><del>{before}</del> → <ins>{after}</ins><div class="why">{why}</div>'
                    f'<div class="src">{escape(edit.rule)}{" · " + source if source else ""}</div></div>')
    return "".join(rows)


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
