"""The other files: text, Markdown, a web page."""

from html.parser import HTMLParser

from humanize.export import as_html, as_markdown, as_text
from humanize.export.pieces import differences, pieces
from humanize.types import Edit

DRAFT = 'Send <img src=x onerror="a()"> `it` prior to noon.'
START = DRAFT.index("prior to")
EDITS = (Edit(START, START + 8, "before", "plain.prior", "Shorter <b>and</b>\nplainer.", "Who\nWhere"),)
AFTER = 'Send <img src=x onerror="a()"> `it` before noon.'


def test_text_is_the_rewrite_alone() -> None:
    assert as_text(DRAFT, EDITS) == AFTER


def test_markdown_has_the_text_then_the_reasons() -> None:
    made = as_markdown(DRAFT, EDITS)
    assert made.startswith(f"{AFTER}\n\n---\n") and "- `prior to` → `before`: Shorter <b>and</b> plainer. (Who; Where)" in made
    assert as_markdown(DRAFT, ()) == f"{DRAFT}\n"
    assert "`` `it` ``" in as_markdown(DRAFT, [Edit(31, 35, "them", "a.b", "why")])


def test_the_page_shows_a_users_markup_as_text_and_loads_nothing() -> None:
    made = as_html(DRAFT, EDITS)
    tags: set[str] = set()
    words: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attrs):
            tags.add(tag)
            assert not [name for name, _ in attrs if name in ("src", "href") or name.startswith("on")]

        def handle_data(self, data):
            words.append(data)

    Reader().feed(made)
    assert tags <= {"html", "head", "meta", "title", "style", "body", "h1", "h2", "div", "ins", "del", "ol", "li", "br", "small"}
    assert '<img src=x onerror="a()">' in "".join(words) and "<del>prior to</del><ins>before</ins>" in made


def test_pieces_give_back_both_texts() -> None:
    made = list(pieces(DRAFT, EDITS))
    assert "".join(p.text for p in made if p.kind != "+") == DRAFT
    assert "".join(p.text for p in made if p.kind != "-") == AFTER


def test_a_patchwork_is_shown_in_one_piece() -> None:
    assert [p.kind for p in differences("You failed to cite it", "Your sources are not cited")] == ["-", "+"]
    assert [(p.kind, p.text) for p in differences("We will, at the end of the day, win it", "We will win it")] == [
        ("=", "We will"), ("-", ", at the end of the day,"), ("=", " win it")]
