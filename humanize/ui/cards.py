"""The figures of a rewrite, before and after."""

from humanize.types import AUDIENCES, Analysis, Goal, Rewrite, Variant
from humanize.ui.check import Check
from humanize.ui.labels import SCORES, many
from humanize.ui.marks import chip


def scores(rewrite: Rewrite, variant: Variant, goal: Goal) -> str:
    """The scores of a variant as it was made; every one of its facts is proven."""
    facts = len(rewrite.facts)
    meaning = variant.scores.get("similarity")
    chips = [chip("Facts", f"{facts} of {facts} kept", SCORES["Facts"], "ok")] if facts else []
    return "".join([*chips, _grade(rewrite.before, variant.analysis, goal), _warmth(rewrite.before, variant.analysis),
                    chip("Meaning", "–" if meaning is None else f"{100 * meaning:.0f}", SCORES["Meaning"]),
                    chip("Grammar", _grammar(variant), SCORES["Grammar"]), *_voice(variant),
                    *_length(rewrite.before, variant.analysis)])


def checked_scores(rewrite: Rewrite, check: Check, goal: Goal) -> str:
    """The scores of a text that the writer changed and had checked again."""
    kept = check.comparison.count("kept")
    known = len(check.comparison.facts) - check.comparison.count("new")
    chips = [chip("Facts", f"{kept} of {known} kept", SCORES["Facts"], "ok" if not check.lost else "")] if known else []
    grammar = f"{many(check.mistakes, 'mistake')}" if check.mistakes else "clean"
    return "".join([*chips, _grade(rewrite.before, check.analysis, goal), _warmth(rewrite.before, check.analysis),
                    chip("Grammar", grammar, SCORES["Grammar"]), *_length(rewrite.before, check.analysis)])


def unchecked_scores(text: str) -> str:
    """What is known of a text that the writer changed since the last check."""
    return (chip("Not checked", "since your change", "The scores above a rewrite hold for it as it was made. Press “Check again” "
                 "to have facts, grammar, grade and warmth of your version checked.", "open")
            + chip("Words", f"{len(text.split()):,}", SCORES["Words"]))


def _voice(variant: Variant) -> list[str]:
    like = variant.scores.get("voice")
    return [] if like is None else [chip("Voice", f"{100 * like:.0f}", SCORES["Voice"])]


def _length(before: Analysis, after: Analysis) -> list[str]:
    more = after.readability.words - before.readability.words
    seconds = after.readability.reading_seconds
    change = f"{more:+d}" if more else "same"
    return [chip("Words", f"{after.readability.words:,} ({change})", SCORES["Words"]),
            chip("Reading", f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min", SCORES["Reading time"])]


def _grammar(variant: Variant) -> str:
    value = variant.scores.get("fluency")
    if value is None:
        return "–"
    corrected = sum(any(rule.startswith("grammar.") for rule in e.rule.split(" + ")) for e in variant.edits)
    # The guard lets no new mistake through, so whatever is left was in the draft.
    left = "clean" if value == 1.0 else "no new mistake"
    return f"{corrected} corrected, {left}" if corrected else left


def _grade(before: Analysis, after: Analysis, goal: Goal) -> str:
    old, new = before.readability.grade, after.readability.grade
    target = AUDIENCES[goal.audience]
    aim = f" The aim for these readers is {target:.0f} or lower." if target is not None else " Experts set no limit."
    if old is None or new is None:
        return chip("Grade", "–", f"{SCORES['Grade']} This text is too short for it.")
    limit = f", aim ≤ {target:.0f}" if target is not None else ""
    return chip("Grade", f"{old:.1f} → {new:.1f}{limit}", SCORES["Grade"] + aim, "ok" if target is None or new <= target else "")


def _warmth(before: Analysis, after: Analysis) -> str:
    return chip("Warmth", f"{100 * before.warmth:.0f} → {100 * after.warmth:.0f}", SCORES["Warmth"])
