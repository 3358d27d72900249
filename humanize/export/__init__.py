"""What goes out: a rewrite as text, Markdown, a web page, a Word file with tracked changes. In: a draft's file."""

from humanize.export.draft_file import MAX_BYTES, draft_from_file
from humanize.export.plain import as_html, as_markdown, as_text
from humanize.export.word import as_docx

__all__ = ["MAX_BYTES", "as_docx", "as_html", "as_markdown", "as_text", "draft_from_file"]
