"""Every phrase rule proves itself: its examples fire to exactly the given text, its keeps stay, and no rule feeds another."""

import re
from dataclasses import replace
from functools import cache

import pytest

from humanize.rules import load_phrases, words
from humanize.rules.table import FOLDER
from humanize.text.edits import apply
from humanize.text.mend import to_edits
from humanize.text.parse import parse
from humanize.types import Document, Rule
from tests.shelf import goal_for, parser, run

RULES = load_phrases().rules
FAMILIES = sorted({rule.family for rule in RULES})


@pytest.fixture(scope="module", autouse=True)
def _parsed_at_once() -> None:
    """Parses every test sentence in one batch: the parser is many times faster so."""
    texts = [t for r in RULES for e in r.examples for t in (e.before, e.after, _quoted(e.before))]
    texts += [keep for rule in RULES for keep in rule.keeps]
    parser().parse([text[a:b] for text in texts for a, b in parser().split(text)])


@cache
def _document(text: str) -> Document:
    return parse(text, parser())


def _quoted(text: str) -> str:
    return f"They wrote: “{text}”"


def _fixes(rule: Rule) -> bool:
    return any(e.before != e.after for e in rule.examples)


def _of(family: str) -> list[Rule]:
    return [rule for rule in RULES if rule.family == family]


@pytest.mark.parametrize("family", FAMILIES)
def test_examples_come_out_as_written(family: str) -> None:
    wrong = []
    for rule in _of(family):
        for example in rule.examples:
            goal = goal_for(rule, example)
            if _fixes(rule):
                after = run((rule,), example.before, goal)
                if after != example.after:
                    wrong.append(f"{rule.id}: {example.before!r} gave {after!r}")
            elif not any(rule(_document(example.before), goal)):
                wrong.append(f"{rule.id}: nothing found in {example.before!r}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("family", FAMILIES)
def test_keeps_stay(family: str) -> None:
    wrong = [f"{rule.id}: {keep!r}" for rule in _of(family) for keep in rule.keeps
             if any(rule(_document(keep), goal_for(rule, rule.examples[0])))]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_quotation_is_never_edited(family: str) -> None:
    wrong = [rule.id for rule in _of(family) for example in rule.examples
             if any(rule(_document(_quoted(example.before)), goal_for(rule, example)))]
    assert not wrong


@pytest.mark.parametrize("family", FAMILIES)
def test_what_a_rule_writes_no_phrase_rule_edits_again(family: str) -> None:
    shelf, wrong = load_phrases(), []
    for rule in _of(family):
        for example in rule.examples:
            goal = goal_for(rule, example)
            before = {f.rule for f in shelf.findings(_document(example.before), goal)}
            after = [f for f in shelf.findings(_document(example.after), goal) if f.replacements and f.rule not in before]
            after = [f for f in after if f.kind != words.FAMILY]  # a plain phrase may hold a word that is hard for some readers
            wrong += [f"{rule.id}: {f.rule} then edits {example.after[f.start:f.end]!r}" for f in after]
    assert not wrong, "\n".join(wrong)


def test_a_chain_of_easier_words_ends() -> None:
    endless = []
    for rule in _of(words.FAMILY):
        text, goal = rule.examples[0].after, goal_for(rule)
        for _ in range(3):
            found = [f for f in load_phrases().findings(_document(text), goal) if f.kind == words.FAMILY and f.replacements]
            if not found:
                break
            text = apply(text, to_edits(_document(text), found[0], found[0].replacements[0]))
        else:
            endless.append(f"{rule.id}: {text}")
    assert not endless, "\n".join(endless)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_shelf_finds_what_each_rule_finds(family: str) -> None:
    shelf, wrong = load_phrases(), []
    for rule in _of(family):
        for example in rule.examples:
            document, goal = _document(example.before), goal_for(rule, example)
            alone = {(f.start, f.end) for f in rule(document, goal)}
            together = shelf.findings(document, goal)
            # Where another entry's phrase is wider, or is the same, the shelf keeps one of the two.
            covered = all(any(f.start <= a and b <= f.end for f in together) for a, b in alone)
            if not alone or not covered:
                wrong.append(f"{rule.id}: {example.before!r}")
    assert not wrong, "\n".join(wrong)


def test_ids_are_unique_and_name_their_file() -> None:
    ids = [rule.id for rule in RULES]
    assert len(set(ids)) == len(ids)
    assert {rule.family for rule in RULES} == {path.stem for path in FOLDER.glob("*.toml")} | {words.FAMILY}


def test_every_rule_says_why_and_on_whose_authority() -> None:
    for rule in RULES:
        assert len(rule.message) > 15 and rule.message[-1] in ".?!" and "{" not in rule.message, rule.id
        assert len(rule.source) > 10, rule.id
        assert "EDITORIAL" not in rule.source, rule.id


def test_messages_show_no_slots() -> None:
    for rule in RULES:
        assert not re.search(r":[A-Z]{1,4}\b|“”|<|\[", rule.message), (rule.id, rule.message)


def test_entertainment_is_left_alone() -> None:
    assert all("entertainment" in rule.when.not_domains or "entertainment" not in (rule.when.domains or ("entertainment",))
               for rule in RULES)


@pytest.mark.parametrize(("before", "after"), [
    ("WE WILL UTILISE THE HALL.", "WE WILL UTILISE THE HALL."),
    ("Utilising it is cheap.", "Using it is cheap."),
    ("He utilises, and she utilised, the hall.", "He uses, and she used, the hall."),
    ("The hall was utilized twice.", "The hall was used twice."),
    ("Ask at https://utilise.org/utilise or utilise-now.", "Ask at https://utilise.org/utilise or utilise-now."),
    ("- Utilise the hall.\n- Utilise the gym.", "- Use the hall.\n- Use the gym."),
])
def test_forms_case_and_neighbours(before: str, after: str) -> None:
    rule = next(r for r in RULES if r.id == "plain.utilise")
    assert run((rule,), before, goal_for(rule)) == after


def test_a_term_is_explained_once_and_plain_after_that() -> None:
    rule = next(r for r in RULES if r.id == "health.anticoagulant")
    before = "You will take an anticoagulant. Keep the anticoagulant cool. Anticoagulants are strong."
    after = "You will take a blood thinner (anticoagulant). Keep the blood thinner cool. Blood thinners are strong."
    assert run((rule,), before, goal_for(rule)) == after
    assert run((rule,), after, goal_for(rule)) == after


def test_a_locked_phrase_stays() -> None:
    rule = next(r for r in RULES if r.id == "plain.utilise")
    document = parse("We utilise the hall.", parser(), locked=("utilise the hall",))
    assert not list(rule(document, goal_for(rule)))


def test_a_disabled_family_is_silent() -> None:
    rule = next(r for r in RULES if r.id == "plain.utilise")
    goal = replace(goal_for(rule), disabled_rules=("plain",))
    assert not load_phrases().findings(_document("We utilise the hall."), goal)


def test_odd_input_raises_nothing() -> None:
    goal = goal_for(RULES[0])
    for text in ("", " ", "…", "🙂 utilise 🙂", "in order to " * 300, "utilise\n\n\nutilise", "e.g.", "(e.g.)", "“"):
        load_phrases().findings(_document(text), goal)
