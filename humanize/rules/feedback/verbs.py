"""Verbs of comments on work, by the template that says what is missing: the shared lists and their near relatives."""

from humanize.rules.lists import GIVE, PROCESS, REVISE, SHOW, STATE

STATES = STATE | {"list", "identify", "state", "mention", "name", "indicate", "specify", "interpret", "analyse", "analyze", "evaluate",
                  "summarise", "summarize", "introduce", "link", "connect", "develop", "acknowledge", "credit", "punctuate",
                  "capitalise", "capitalize", "indent", "paraphrase", "integrate", "report", "discuss", "address", "compare",
                  "describe", "answer", "show", "clarify", "document", "annotate", "calculate", "record", "round", "convert",
                  "contextualise", "contextualize", "translate", "underline", "date", "comment", "handle", "balance", "resolve"}
PROCESSES = PROCESS | {"correct", "revise", "update", "submit", "upload", "redo", "rewrite", "simplify", "follow", "fix"}
GIVES = GIVE | {"write", "supply", "insert", "put"}
SHOWS = SHOW | {"mention", "state", "analyse", "analyze", "evaluate", "justify", "define", "identify", "specify", "clarify", "say",
                "acknowledge", "report", "summarise", "summarize", "respond", "prove", "demonstrate", "indicate"}
# Verbs that a "why", "how" or "whether" clause may follow as what the text leaves open.
ASKS = frozenset({"explain", "show", "discuss", "describe", "say", "state", "clarify", "specify", "justify", "mention", "consider",
                  "demonstrate", "indicate", "define", "identify", "address", "analyse", "analyze", "prove", "report"})
# Actions that a teacher asks for.
REVISES = REVISE | {"improve", "strengthen", "include", "provide", "give", "state", "tighten", "restructure", "reword", "rephrase",
                    "simplify", "delete", "review", "reorganise", "reorganize", "justify", "connect", "discuss", "describe", "redo",
                    "proof-read", "reference", "reformat", "format", "edit", "update", "summarise", "summarize", "trim", "use", "choose"}
# Verbs that only a teacher's list would hold: outside it they are everyday.
LOOSE = frozenset({"use", "give", "provide", "include", "choose", "state", "cut", "move", "number", "update", "review", "delete"})
