"""The parts of one Rewriter. Making them is cheap: each loads what it needs at first use."""

from dataclasses import dataclass

from humanize.backends.checkers import open_grammar
from humanize.backends.embeddings import Embeddings, MiniLM
from humanize.backends.emotion import EmotionClassifier, GoEmotions
from humanize.backends.grammar import Grammar
from humanize.backends.parser import SpacyParser
from humanize.backends.readability import ReadabilityMeter, TextstatReadability
from humanize.types import Parser


@dataclass(frozen=True, slots=True)
class Backends:
    """Which parser, readability meter, embeddings, grammar check and emotion recogniser to use.

    None: go without; a notice says so.
    """

    parser: Parser
    meter: ReadabilityMeter
    embeddings: Embeddings | None = None
    grammar: Grammar | None = None
    emotion: EmotionClassifier | None = None

    def close(self) -> None:
        """Ends what the parts have started."""
        if self.grammar is not None:
            self.grammar.close()


def open_backends() -> Backends:
    """The real parts."""
    embeddings = MiniLM()
    return Backends(SpacyParser(), TextstatReadability(), embeddings, open_grammar(), GoEmotions(embeddings))
