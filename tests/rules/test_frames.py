"""Every sentence frame proves itself: its examples come out as written, its keeps stay, the guard lets it through."""

from functools import cache
from pathlib import Path

import pytest

from humanize.constraints.meaning import check_meaning
from humanize.errors import RuleError
from humanize.rules.frames import FOLDER, load_frames, read_frames
from humanize.text.parse import parse
from humanize.types import Document, Rule
from tests.shelf import goal_for, parser, run

FILES = sorted(FOLDER.glob("*.toml"))


@cache
def _document(text: str) -> Document:
    return parse(text, parser())


def _of(path: Path) -> list[Rule]:
    return [frame.rule for frame in read_frames(path)]


@pytest.fixture(scope="module", autouse=True)
def _parsed_at_once() -> None:
    """Parses every test sentence in one batch: the parser is many times faster so."""
    rules = load_frames().rules
    texts = [t for r in rules for e in r.examples for t in (e.before, e.after)] + [k for r in rules for k in r.keeps]
    parser().parse([text[a:b] for text in texts for a, b in parser().split(text)])


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_examples_come_out_as_written(path: Path) -> None:
    wrong = [f"{rule.id}: {example.before!r} gave {after!r}" for rule in _of(path) for example in rule.examples
             if (after := run((rule,), example.before, goal_for(rule, example))) != example.after]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_keeps_stay(path: Path) -> None:
    wrong = [f"{rule.id}: {keep!r}" for rule in _of(path) for keep in rule.keeps
             if any(rule(_document(keep), goal_for(rule, rule.examples[0])))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_what_a_frame_says_it_leaves_alone(path: Path) -> None:
    wrong = [f"{rule.id}: {example.after!r}" for rule in _of(path) for example in rule.examples
             if any(f.replacements for f in rule(_document(example.after), goal_for(rule, example)))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_guard_accepts_what_a_frame_says(path: Path) -> None:
    wrong = []
    for rule in _of(path):
        for example in rule.examples:
            found = check_meaning(_document(example.before), _document(example.after))
            wrong += [f"{rule.id}: {example.before!r} → {example.after!r}: {v.kind}: {v.message}" for v in found]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_the_shelf_finds_what_each_frame_finds(path: Path) -> None:
    wrong = []
    for rule in _of(path):
        for example in rule.examples:
            document, goal = _document(example.before), goal_for(rule, example)
            alone = {f for f in rule(document, goal)}
            if not alone or not alone <= set(load_frames().findings(document, goal)):
                wrong.append(f"{rule.id}: {example.before!r}")
    assert not wrong, "\n".join(wrong)


def test_a_quotation_is_never_reframed() -> None:
    for rule in load_frames().rules:
        for example in rule.examples:
            if '"' not in example.before and "“" not in example.before:
                assert not any(rule(parse(f"She wrote: “{example.before}”", parser()), goal_for(rule, example))), rule.id


@pytest.mark.parametrize(("entry", "reason"), [
    ('find = ["{x:np} lacks {y:np}"]\nsay = ["{z} is missing"]', "names a slot"),
    ('find = ["{x:thing} fails"]\nsay = ["{x} fails"]', "is no slot"),
    ('find = ["{x:np} {y:np}"]\nsay = ["{x}"]', "no fixed word"),
    ('find = ["so {x:np} {y:np}"]\nsay = ["{x}"]', "side by side"),
    ('find = ["{x:np} fails [|now]"]\nsay = ["{x}"]', "empty choice"),
    ('find = ["{x:np} fails"]\nsay = ["{x.soft}"]', "form that doesn't exist"),
    ('find = ["{x:np} fails"]', "need at least one"),
])
def test_a_wrong_frame_is_named(tmp_path: Path, entry: str, reason: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(f'[broken]\n{entry}\nmessage = "m"\nsource = "s"\nexamples = ["a → b"]\nkeep = ["c"]\n', "utf-8")
    with pytest.raises(RuleError, match="broken") as error:
        read_frames(path)
    assert reason in str(error.value)
