"""Texts with their facts marked, as HTML. Every piece of a user's text is escaped here."""

from collections.abc import Sequence
from html import escape

from humanize.types import Protected


def marked_facts(text: str, facts: Sequence[Protected]) -> str:
    """The text with its protected literals marked."""
    pieces, position = [], 0
    for fact in facts:
        pieces.append(escape(text[position:fact.start]))
        pieces.append(f'<span class="hz-fact" title="Kept in every rewrite">{escape(text[fact.start:fact.end])}</span>')
        position = fact.end
    return f'<div class="hz-text">{"".join([*pieces, escape(text[position:])])}</div>'


def title(safe: str, quiet: str = "") -> str:
    """The heading of a card, and a few quiet words after it; both must be escaped already."""
    return f'<h2 class="hz-title">{safe}{f"<span>{quiet}</span>" if quiet else ""}</h2>'


def chip(label: str, value: str, help_text: str, mood: str = "") -> str:
    """A small labelled figure; `mood` is "" or "ok"."""
    return f'<span class="hz-chip {mood}" title="{escape(help_text, quote=True)}">{escape(label)} <b>{escape(value)}</b></span>'
