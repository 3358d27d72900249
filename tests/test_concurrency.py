"""Eight users at once get what each would get alone, from one Rewriter that they share."""

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from humanize import Goal, Rewrite, Rewriter
from humanize.backends.checkers import BothCheckers
from humanize.backends.grammar import FakeGrammar
from humanize.backends.languagetool import LanguageToolGrammar
from humanize.backends.languagetool_server import LanguageToolServer
from humanize.errors import BackendError
from tests.backends.stand_in import command

USERS = [
    ("You failed to cite your sources. Why didn't you label the axes in figure 2? The opening is vivid.",
     Goal(audience="teens", domain="education", empathy=0.6)),
    ("Dear Ms Okafor,\n\nPlease be advised that your case was reviewed by our team. We are unable to refund the $89.50.\n\nTomas",
     Goal(audience="customers", domain="service", empathy=0.75)),
    ("Metformin 500 mg should be administered PO bid with food. The tablets must not be crushed.",
     Goal(audience="patients", domain="health")),
    ("In today's fast-paced world, libraries play a crucial role in supporting students. He should of waited.",
     Goal(domain="content", empathy=0.1, strength=0.75)),
    ("Hi Dana, per my last email, I need the Q3 figures by Thursday 4 p.m. The color of the label is wrong.", Goal()),
    ("The programme was cancelled due to the fact that the centre is closed. In order to win, he dont sleep.", Goal(strength=1.0)),
    ("Please utilize teh form prior to 30 April.", Goal(strength=0.0)),
    ("Le cours de poterie est annulé jeudi 12 mars.", Goal()),
]


def told(rewrite: Rewrite) -> object:
    """All that a user sees of a rewrite."""
    return ([(v.name, v.text, v.edits, dict(v.scores), v.analysis) for v in rewrite.variants], rewrite.before, rewrite.notices,
            rewrite.facts)


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads change places a thousand times as often as usual."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(usual)


def at_once(jobs: list[Callable[[], object]]) -> list[object]:
    gate = threading.Barrier(len(jobs))

    def go(job: Callable[[], object]) -> object:
        gate.wait(90)
        return job()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return [future.result(400) for future in [pool.submit(go, job) for job in jobs]]


def test_eight_at_once_get_what_each_gets_alone(rewriter: Rewriter, impatient: None) -> None:
    alone = [told(rewriter.rewrite(text, goal)) for text, goal in USERS]
    together = at_once([lambda t=text, g=goal: told(rewriter.rewrite(t, g)) for text, goal in USERS])  # type: ignore[misc]
    for (text, _), one, other in zip(USERS, alone, together, strict=True):
        assert one == other, text


def test_one_users_failure_is_no_notice_of_another() -> None:
    class Choosy(LanguageToolGrammar):
        def check(self, texts, variant="en-GB", wait=60.0):  # type: ignore[no-untyped-def]
            if "fails" in texts:
                raise BackendError("It failed.")
            return super().check(texts, variant, wait)

    grammar = BothCheckers(Choosy(LanguageToolServer(command)), FakeGrammar())
    failed, checked = threading.Event(), threading.Event()

    def one() -> tuple[str, ...]:
        grammar.check(["fails"])
        failed.set()
        assert checked.wait(90)
        return grammar.notices

    def other() -> tuple[str, ...]:
        assert failed.wait(90)
        while True:  # until the rest after the failure is over
            grammar.check(["fine"])
            if grammar.notices == ():
                checked.set()
                return grammar.notices

    try:
        bad, good = at_once([one, other])
        assert bad == ("It failed. Harper alone checked the grammar meanwhile.",) and good == ()
    finally:
        grammar.close()


def test_a_long_text_does_not_keep_others_from_the_grammar_check(monkeypatch: pytest.MonkeyPatch) -> None:
    languagetool = LanguageToolGrammar(LanguageToolServer(command))
    order: list[int] = []
    check = LanguageToolGrammar._check_batch
    began = threading.Event()

    def noted(self: LanguageToolGrammar, texts: list[str], variant: str, url: str) -> object:
        order.append(len(texts[0]))
        began.set()
        threading.Event().wait(0.05)
        return check(self, texts, variant, url)

    monkeypatch.setattr(LanguageToolGrammar, "_check_batch", noted)

    def short() -> object:
        assert began.wait(90)
        return languagetool.check(["short"])

    try:
        at_once([lambda: languagetool.check(["x" * 8_000] * 20), short])
        assert 0 < order.index(5) < 20
    finally:
        languagetool.close()
