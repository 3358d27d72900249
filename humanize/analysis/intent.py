"""What each sentence of a text is there for: praise, a refusal, a request ..., and whom its blame falls on."""

from humanize.analysis.intent_rules import rule_labels
from humanize.text.flags import plain_text
from humanize.text.syntax import sentences_of
from humanize.types import Document, Intent

LABELS = ("praise", "criticism", "request", "instruction", "refusal", "apology", "bad_news", "deadline", "question", "thanks",
          "policy", "fact")


def intents(document: Document) -> tuple[Intent, ...]:
    """The intent of every sentence of prose and lists, in order; a description to show, never a reason to write something.

    By rules on the words and the parse. A head on sentence vectors, alone or beside the rules, did not beat them
    beyond chance (training/intent.py); what they reach on texts they have not seen: benchmarks/intent.py.
    """
    plain = plain_text(document.text)
    found = []
    for sentence in sentences_of(document, "prose", "list"):
        labels, blamed = rule_labels(document, sentence, plain)
        found.append(Intent(sentence.start, sentence.end, labels, blamed))
    return tuple(found)
