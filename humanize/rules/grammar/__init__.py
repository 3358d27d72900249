"""Errors that neither checker sees, found through the parse. They act at any strength."""

from humanize.rules.grammar import (
    accept_except,
    affect_effect,
    bare_verb,
    be_participle,
    cannot,
    have_participle,
    its_contraction,
    manner_adverb,
    noun_number,
    purpose,
    since_perfect,
    sound_alike,
    subject_verb,
    turns,
    who_which,
    whoever,
    your_youre,
)
from humanize.types import Rule

RULES: tuple[Rule, ...] = (
    subject_verb.RULE, have_participle.RULE, be_participle.RULE, since_perfect.RULE, your_youre.RULE, its_contraction.RULE,
    accept_except.RULE, affect_effect.RULE, whoever.RULE, cannot.RULE, manner_adverb.RULE,
    turns.RULE, bare_verb.RULE, noun_number.RULE, purpose.RULE, who_which.RULE,
    sound_alike.RULE,
)
