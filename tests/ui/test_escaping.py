"""Whatever a draft holds, the pages show it as text: every HTML that they draw is parsed, and holds only our own tags."""

from html.parser import HTMLParser

import pytest

pytest.importorskip("streamlit")

from streamlit.testing.v1 import AppTest

from humanize.backends.emotion import FakeEmotion
from humanize.backends.parser import SpacyParser
from humanize.backends.parts import Backends
from humanize.backends.readability import TextstatReadability
from humanize.text.edits import apply
from humanize.types import (
    Analysis,
    Assessment,
    Candidate,
    ComparedFact,
    ComparedPassage,
    Comparison,
    Edit,
    Finding,
    Goal,
    Protected,
    Rewrite,
    Span,
    Variant,
)
from humanize.ui import engine, state
from humanize.ui.feelings import _row, feelings
from tests.ui.test_pages import PAGES, ROOT, clean, drawn, editor, press

TAGS = {"a", "div", "span", "del", "ins", "b", "i", "br", "h2", "p", "ol", "li", "style"}
ATTRIBUTES = {"class", "title", "style", "href", "id"}
HOSTILE = [
    '<img src=x onerror="alert(1)">', "<script>alert(1)</script>", '"><svg/onload=alert(1)>', "'><iframe src='javascript:alert(1)'>",
    "</div></span><style>*{display:none}</style>", "<a href=javascript:alert(1)>you</a>", "&lt;img src=x onerror=alert(1)&gt;",
    '" onmouseover="alert(1)', "<!-- ", "<b", "{{7*7}} ${7*7}", "[you](javascript:alert(1))", "<del>x</del><ins title=y>z</ins>"]


class Tags(HTMLParser):
    """The tags and attributes of a page, and the text between them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.comments: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            assert dict(attrs) == {"class": "hz-jump", "href": "#result"}
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.words += [value or "" for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


class Parrot:
    """Answers with the hostile text in every field that a page could draw."""

    def rewrite(self, text: str, goal: Goal) -> Rewrite:
        edits = (Edit(0, 3, text, text, text, text), Edit(4, 6, "", text, text, text))
        variants = tuple(Variant(name, Candidate(apply(text, edits[n:]), edits[n:], name), Assessment({"similarity": 0.9}),
                                 self.analyze(text, goal)) for n, name in enumerate(("Best balance", "Warmer")))
        return Rewrite(text, variants, self.analyze(text, goal), (), (Protected(0, 5, "markup"),))

    def compare(self, source: str, other: str) -> Comparison:
        fact = ComparedFact(source, "changed", source, Span(0, 3), Span(0, 3))
        return Comparison(source, other, (ComparedPassage((Span(0, 5),), (Span(0, 5),)),), (fact,), ())

    backends = Backends(SpacyParser(), TextstatReadability())

    def analyze(self, text: str, goal: Goal) -> Analysis:
        findings = (Finding(0, 4, text, text, text, text, (text,)), Finding(5, 8, "a.b", "grammar", text, text))
        return Analysis(findings, emotions={text: 0.7})


@pytest.fixture
def open_page(monkeypatch):
    monkeypatch.setattr(engine, "rewriter", Parrot)
    monkeypatch.setattr(engine, "warm_up", lambda: None)

    def opened(page: str) -> AppTest:
        at = AppTest.from_file(str(ROOT / PAGES[0]), default_timeout=60)
        return clean((at if page == PAGES[0] else at.switch_page(page)).run())

    return opened


def held(at: AppTest, hostile: str, *, shown: bool = True) -> None:
    page = Tags("\n".join(e.proto.body for e in at.get("html")))
    assert page.tags <= TAGS and page.attributes <= ATTRIBUTES and not page.comments
    assert hostile in "".join(page.words) or not shown, "the draft itself must be shown, to the letter"
    assert not any(e.proto.allow_html for e in at.markdown)
    # What Streamlit reads as Markdown is ours alone.
    for kind in (at.markdown, at.error, at.warning, at.info, at.success, at.caption):
        assert not any(hostile in e.value for e in kind)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_on_the_rewrite_page(open_page, hostile) -> None:
    at = open_page("streamlit_app.py")
    clean(at.text_area(key=state.DRAFT).input(f"Hi {hostile} there").run())
    held(press(at, "Rewrite"), hostile)
    held(press(at, "Check again"), hostile)
    parts = [part for row in editor(at)["rows"] for part in row["parts"]]
    assert hostile in "".join(part.get("text", part.get("old")) for part in parts), "the editor gets it to the letter, as data"
    clean(at.toggle(key=state.BY_HAND).set_value(True).run())
    held(at, hostile)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_on_the_analyze_page(open_page, hostile) -> None:
    at = open_page("pages/analyze.py")
    clean(at.text_area(key=state.DRAFT).input(f"Hi {hostile} there").run())
    held(press(at, "Analyze"), hostile, shown=False)
    data = drawn(at, "notes")
    assert hostile in "".join(piece["text"] for piece in data["pieces"]), "the component gets it to the letter, as data"
    assert hostile in data["notes"][0]["message"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_sentence_by_sentence(hostile) -> None:
    felt = feelings(f"I am sorry about {hostile} there.", Backends(SpacyParser(), TextstatReadability(), emotion=FakeEmotion()))
    drawn_rows = Tags("".join(map(_row, felt)))
    assert drawn_rows.tags <= TAGS and hostile.strip() in "".join(drawn_rows.words)
