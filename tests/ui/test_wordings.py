"""Other wordings are offered only where the guard lets them through."""

import pytest

from humanize import Rewriter
from humanize.backends.grammar import Mistake
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.errors import BackendError
from humanize.text.edits import apply
from humanize.types import Analysis, Assessment, Candidate, Edit, Finding, Rewrite, Variant
from humanize.ui.editing import begin
from humanize.ui.wordings import vetted

DRAFT = "Thank you for the call.\n\nYou must send the form by noon. We utilise it."
START = DRAFT.index("must send")
EDIT = Edit(START, START + len("must send"), "have to send", "a.b", "why")
OFFERS = ("have to send", "may send", "need to send")


class Checker:
    """Finds fault with one word, or can't be reached."""

    notices = ()

    def __init__(self, word: str = "", *, broken: bool = False) -> None:
        self.word, self.broken = word, broken

    def check(self, texts, variant="en-GB"):
        if self.broken:
            raise BackendError("The checker is away.")
        return [(Mistake(0, 1, "m", "R", "grammar"),) if self.word and self.word in text else () for text in texts]

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def parser() -> SpacyParser:
    opened = SpacyParser()
    Rewriter(Backends(opened, TextstatReadability())).check_meaning("All is loaded.", "Before time is counted.")
    return opened


def offered(parser: SpacyParser, grammar: Checker | None = None) -> tuple[tuple[str, ...], ...]:
    finding = Finding(EDIT.start, EDIT.end, EDIT.rule, "a", "why", "who", OFFERS)
    before = Analysis((finding, Finding(0, 5, "c.d", "c", "why", "who", ("Many thanks", "Thanks"))))
    variant = Variant("Best balance", Candidate(apply(DRAFT, [EDIT]), (EDIT,), "x"), Assessment({}), before)
    rewrite = vetted(Rewrite(DRAFT, (variant,), before), Rewriter(Backends(parser, TextstatReadability(), grammar=grammar)))
    return begin(DRAFT, (EDIT,), rewrite.before.findings).changes[0].wordings


def test_a_wording_that_changes_a_duty_is_not_offered(parser) -> None:
    assert offered(parser) == (("have to send",), ("need to send",))


def test_nor_one_with_a_new_mistake(parser) -> None:
    assert offered(parser, Checker("need to")) == (("have to send",),)
    assert offered(parser, Checker("form")) == (("have to send",), ("need to send",)), "a mistake of the draft is no new one"


def test_nor_any_where_the_check_fails(parser) -> None:
    assert offered(parser, Checker(broken=True)) == (("have to send",),)


def test_nor_any_when_time_is_up(parser, monkeypatch) -> None:
    monkeypatch.setattr("humanize.ui.wordings._SECONDS", -1.0)
    assert offered(parser) == (("have to send",),)
