"""A rewrite as plain text, as Markdown with the list of changes, and as one web page that needs nothing else."""

from collections.abc import Sequence
from html import escape

from humanize.export.pieces import pieces
from humanize.text.edits import apply, ordered
from humanize.types import Edit

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rewrite</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.05rem/1.65 Georgia, serif; max-width: 42rem; margin: 2.5rem auto; padding: 0 1.2rem;
  color: light-dark(#1f2430, #e9e7e1); background: light-dark(#fbfaf7, #191b1f); }}
.text {{ white-space: pre-wrap; overflow-wrap: anywhere; }}
ins {{ text-decoration: underline 2px; text-underline-offset: 3px; background: light-dark(#d9efe6, #1d4a44); }}
del {{ color: light-dark(#a8340d, #f0a081); }}
h2 {{ font-size: 1.1rem; margin-top: 2.2rem; }}
li {{ margin-bottom: .8rem; overflow-wrap: anywhere; }}
small {{ opacity: .8; }}
</style>
</head>
<body>
<h1>Rewrite</h1>
<div class="text">{text}</div>
{changes}
</body>
</html>
"""


def as_text(original: str, edits: Sequence[Edit]) -> str:
    """The rewrite alone."""
    return apply(original, edits)


def as_markdown(original: str, edits: Sequence[Edit]) -> str:
    """The rewrite as it is (a draft in Markdown stays Markdown), then each change with its reason and source."""
    text = apply(original, edits).rstrip("\n") + "\n"
    if not edits:
        return text
    rows = []
    for edit in ordered(edits):
        before, after = _code(original[edit.start:edit.end]), _code(edit.replacement)
        why = " ".join(edit.reason.split())
        source = "; ".join(line.strip() for line in edit.source.splitlines() if line.strip())
        rows.append(f"- {before} → {after}: {why}" + (f" ({source})" if source else ""))
    return f"{text}\n---\n\n## What changed and why\n\n" + "\n".join(rows) + "\n"


def as_html(original: str, edits: Sequence[Edit]) -> str:
    """A page that shows the rewrite with its changes marked, and why. It loads nothing and runs no script."""
    marked = "".join(escape(p.text) if p.kind == "=" else
                     f"<del>{escape(p.text)}</del>" if p.kind == "-" else f"<ins>{escape(p.text)}</ins>"
                     for p in pieces(original, edits))
    rows = "".join(_row(original, edit) for edit in ordered(edits))
    return _PAGE.format(text=marked, changes=f"<h2>What changed and why</h2>\n<ol>{rows}</ol>" if rows else "")


def _row(original: str, edit: Edit) -> str:
    why = "<br>".join(escape(line) for line in edit.reason.splitlines())
    source = escape("; ".join(edit.source.splitlines()))
    before, after = (escape(" ".join(t.split())) for t in (original[edit.start:edit.end], edit.replacement))
    return (f"<li><del>{before or 'nothing'}</del> → <ins>{after or 'nothing'}</ins><br>{why}"
            + (f"<br><small>{source}</small>" if source else "") + "</li>\n")


def _code(text: str) -> str:
    """A text as a piece of Markdown code, so that no sign in it is read as markup."""
    line = " ".join(text.split())
    if not line:
        return "(nothing)"
    fence = "`"
    while fence in line:
        fence += "`"
    return f"{fence} {line} {fence}" if "`" in line else f"`{line}`"
