"""Patterns of text that is not prose: code, placeholders, addresses, citations, markup.

Every pattern is linear: repeats are bounded or their parts can't match the same characters.
"""

import re

from humanize.types import ProtectedKind

_I = re.IGNORECASE

# In order of strength: text that an earlier pattern took is hidden from the later ones.
CODE: tuple[tuple[ProtectedKind, re.Pattern[str]], ...] = (
    (
        "code",
        re.compile(
            r"(?m)^[ \t]*(```|~~~)[^\n]*\n(?:(?![ \t]*\1).*\n)*[ \t]*\1[`~]*|(?<!`)(`{1,3})(?!`)[^`\n]{1,500}\2"
            r"(?!`)"
        ),
    ),
    ("placeholder", re.compile(r"<<[^<>\n]{1,80}>>|\{\{[^{}\n]{1,120}\}\}")),
    ("code", re.compile(r"<(script|style|pre|code)\b[^<>]{0,300}>(?:[^<]|<(?!/\1>)){0,5000}</\1>", _I)),
    (
        "code",
        re.compile(
            r"<!--(?:[^-<]|-(?!->)|<(?!!--)){0,2000}-->|</?[a-zA-Z][a-zA-Z0-9:-]{0,30}(?:\s[^<>]{0,500})?/?>|&"
            r"(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});"
        ),
    ),
    (
        "citation",
        re.compile(
            r"\\(?:[A-Za-z]{0,6}cite[A-Za-z]{0,8}\*?|(?:eq|page|auto|c|C)?ref)"
            r"(?:\[[^\]\n]{0,80}\]){0,2}\{[^{}\n]{1,200}\}"
        ),
    ),
    ("code", re.compile(r"\\begin\{([a-zA-Z]{1,20}\*?)\}(?:[^\\]|\\(?!end\{\1\})){0,5000}\\end\{\1\}")),
    (
        "code",
        re.compile(
            r"\$\$[^$]{1,2000}\$\$|\\\[[^\n]{1,500}?\\\]|\\\([^\n]{1,300}?\\\)|(?<![\\$\w])\$"
            r"(?=[^\s$\d])[^$\n]{0,300}[^\s$\\]\$(?![\w$])"
            r"|(?<![\\$\w])\$(?=\d)[^$\n.;]{0,60}[=^_\\+][^$\n]{0,60}\$(?![\w$])"
        ),
    ),
    (
        "placeholder",
        re.compile(
            r"\{%[^{}\n]{1,200}%\}|\$\{[^{}\n]{1,120}\}|%\([\w.]{1,60}\)[sdrif]|\[\[[^\[\]\n]{1,80}\]\]"
            r"|(?<!\\)\{[\w.|:,\- ]{1,80}\}|(?<![\w%\d])%[sdrif]\b|%%[A-Z_]{2,40}%%|(?<![\w$])\$[A-Z_]{3,40}\b|<"
            r"(?=[a-zA-Z][\w -]{0,60}>)[a-zA-Z][\w -]{0,60}>"
            r"|\[(?:your|name|insert|first|last|company|date|recipient|customer|product|e-?mail|phone|address|title|number|link"
            r"|time)\b[^\[\]\n]{0,60}\](?!\()"
            r"|\[[A-Z][A-Z_ ]{2,40}\](?!\()|\[/?[a-z]{1,10}(?:=[^\[\]\n]{1,80})?\](?!\()|_{3,}|\bX{3,}\b|\{[^{}\n\\]{0,80}\}",
            _I,
        ),
    ),
    ("code", re.compile(r"\\[a-zA-Z]+\*?(?:\[[^\]\n]{0,80}\])?(?:\{[^{}\n]{0,200}\})*|(?m:(?<![\\\d\w])%[ \t]+[^\n]*$)")),
    (
        "code",
        re.compile(
            r"(?m)^[ \t]*[$#>]\s(?=(?:cd|ls|git|pip|npm|python|curl|sudo|make|cat|ssh|apt|docker)\b)[^\n]{1,300}|"
            r"(?<!\S)--?[a-zA-Z][\w-]{1,30}(?:=[^\s,;]{1,60})?(?![^\s,;.)])"
            r"|\b[A-Za-z_]\w{0,40}\((?!(?:e?s|[a-z]{1,3})\))(?:[\w\"', =.]{0,60})\)(?=\s|[.,;:!?]|$)"
            r"|\b[a-z]\w{0,40}_\w{1,40}\b|\b[a-z]{1,20}[a-z\d]{0,20}[A-Z][a-z]\w{0,30}\b"
            r"|(?<![\w/])(?:~|\.{1,2})?/(?:[\w.-]{1,60}/){1,12}[\w.-]{0,60}|\b[A-Z]:\\[\w\\. -]{1,120}"
            r"|\b[\w-]{1,60}\.(?:py|js|ts|html?|css|json|ya?ml|toml|csv|xlsx?|docx?|pdf|pptx?|png|jpe?g|gif|zip|txt"
            r"|md|sh|exe|mp[34]|sql)\b"
        ),
    ),
)

ADDRESSES: tuple[tuple[ProtectedKind, re.Pattern[str]], ...] = (
    ("markup", re.compile(r"!?(?<!\\)\]\([^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)")),
    (
        "url",
        re.compile(
            r"\b(?:https?|ftp|mailto|file)://?[^\s<>\"“”\u2019]{1,800}(?<![.,;:!?)\]'*_])|\bwww\.[^\s<>\"“”]{3,400}"
            r"(?<![.,;:!?)\]'*_])",
            _I,
        ),
    ),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")),
    (
        "url",
        re.compile(
            r"(?<![\w@.])(?:[a-z0-9-]{1,40}\.){1,4}(?:com|org|net|edu|gov|io|uk|de|eu|info|example|dev|app)\b"
            r"(?:/[^\s<>\"“”]{0,300}(?<![.,;:!?)\]'*_])|/)?"
        ),
    ),
    ("name", re.compile(r"(?<![\w@])[@#][A-Za-z_]\w{1,40}")),
    (
        "citation",
        re.compile(
            r"\bdoi:\s?10\.\d{4,9}/[^\s\"<>]{1,120}(?<![.,;:!?)\]])|\bISBN(?:-1[03])?:?\s?[\dX][\dX -]{8,20}[\dX]"
            r"|\bISSN:?\s?\d{4}-\d{3}[\dX]|\barXiv:\d{4}\.\d{4,5}(?:v\d)?"
            r"|\[\d{1,3}(?:[,–-]\s?\d{1,3}){0,8}\]|\[@[\w:-]{1,60}(?:[;,][^\[\]\n]{0,120})?\]"
            r"|\((?:(?:see|e\.g\.,?|cf\.)\s)?[A-ZÀ-Þ][^()\n\d]{0,80}?,?\s(?:1[5-9]|20)\d\d[a-z]?(?:,\s(?:pp?\.\s?)?\d{1,4}"
            r"(?:[–-]\d{1,4})?)?(?:;\s[^()\n]{1,160})?\)"
            r"|[A-ZÀ-Þ][\w’'-]{1,30}(?:\s(?:and|&)\s[A-ZÀ-Þ][\w’'-]{1,30}|\set\sal\.)?\s\((?:1[5-9]|20)\d\d[a-z]?(?:,\s"
            r"(?:pp?\.\s?)?\d{1,4}(?:[–-]\d{1,4})?)?\)"
        ),
    ),
)

MARKDOWN = re.compile(
    r"(?m)^[ \t]*#{1,6}[ \t]+|^[ \t]*>[ \t]|^[ \t]*\|.*\|[ \t]*$|^[ \t]*(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$"
    r"|(?<![\w*\\])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?![\w*])|(?<![\w_\\])_{1,3}(?=[^\W_])|(?<=[^\W_])_{1,3}(?![\w_])|~~"
    r"|!?\[(?=[^\[\]\n]{1,200}\]\()|\^\[|\[\^[\w-]{1,20}\]"
)

PHONE = re.compile(
    r"(?<![\w.,/:-])(?:\+\d{1,3}[\s\u00a0.-]?)?(?:\(\d{2,5}\)[\s\u00a0.-]?)?\d{2,5}(?:[\s\u00a0.-]\d{2,5}){1,4}"
    r"(?:\s?\(?ext\.?\s?\d{1,6}\)?)?(?![\w/]|[.,:]\d|\s?[%°$€£]|-\w)"
)
CARD = re.compile(r"(?<![\w-])\d{4}(?:[ \u00a0-]\d{4}){3}(?![\w-])")


def is_phone(text: str) -> bool:
    """Whether a run of digit groups is long enough, and begins, like a telephone number."""
    digits = sum(c.isdigit() for c in text)
    return 7 <= digits <= 17 and (
        text[0] in "+(0"
        or digits >= 9
        or "ext" in text.lower()
        or re.fullmatch(r"\d{3}[ .\u00a0-]\d{3,4}(?:[ .\u00a0-]\d{4})?", text) is not None
        and "," not in text
    )
