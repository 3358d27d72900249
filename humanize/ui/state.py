"""The keys of st.session_state, all in one place."""

from copy import copy

import streamlit as st

from humanize.ui import labels

DRAFT = "draft"
AUDIENCE = "audience"
DOMAIN = "domain"
EMPATHY = "empathy"
STRENGTH = "strength"
LOCKED = "locked"
PREFERRED = "preferred"  # the box of own words, one pair a line
OFF = "off"  # the ids of the rules and families that are switched off
WISHES_FILE = "wishes_file"
VOICE = "voice"  # the profile of the writer's voice as text, or ""
VOICE_ON = "voice_on"  # whether rewrites follow it
VOICE_SWITCH = "voice_switch"  # its switch: the value of a switch can be lost when the page is changed in mid-run
VOICE_GOAL = "voice_goal"  # what goals carry of it: the profile with the decisions up to the last press of a button
VOICE_TEXTS = "voice_texts"
VOICE_FILES = "voice_files"
VOICE_FILE = "voice_file"
KEEP_VOICE = "keep_voice"  # whether the store keeps it
DECIDED = "decided"  # {name of an editing: Decisions}: what the writer kept and took back, the oldest first
DECLINED = "declined"  # the subjects of suggestions that are done or unwanted
RULES_SHOWN = "rules_shown"  # how many rules the list shows
SAMPLE = "sample"
TODAY = "today"  # the title of the sample of the day that a link asked for, or ""
WAITING = "waiting"  # the name of the page whose button was pressed and whose work is not done yet, or ""
PROBLEM = "problem"  # what went wrong with the last press of a button, and on which page: (page, sentence), or None
RESULT = "result"  # (goal, Rewrite): the last rewrite, with the goal it answers
MADE = "made"  # {(draft, goal): Rewrite}: the rewrites of this visit, the oldest first, so that a dial answers at once
EDITINGS = "editings"  # {name of a variant: Editing}: what the writer accepted, rejected and wrote, the oldest first
MEMORY = "memory"  # the component that keeps the boxes in the browser tab
EDITOR = "editor"
TOLD = "told"  # the last message of the in-place editor
BY_HAND = "by_hand"  # whether the result is open to be edited by hand
HAND_TEXT = "hand_text"  # the text in that box
CHECK = "check"  # the last Check of a text that the writer changed, or None
UPLOAD = "upload"
ANALYSIS = "analysis"  # (goal, draft, Analysis, what each sentence may leave the reader with): the last analysis
KINDS_SHOWN = "kinds_shown"  # the families to which the findings are narrowed
COMPARISON = "comparison"  # the last Comparison, with the texts that it compares
COMPARE_SOURCE = "compare_source"
COMPARE_OTHER = "compare_other"
ONLY_DIFFERENT = "only_different"  # whether the rows of a comparison that say the same are left out
STATES_SHOWN = "states_shown"  # the states to which the list of compared facts is narrowed
BATCH_FILE = "batch_file"
COLUMN_TEXT, COLUMN_NAME, COLUMN_AUDIENCE, COLUMN_GROUP, COLUMN_KEEP = (
    "column_text", "column_name", "column_audience", "column_group", "column_keep")
KEEP = "keep"  # whether batches are kept in a store
KEEP_DAYS = "keep_days"
MASK = "mask"  # whether personal details are hidden while a batch is worked on
MASK_FILE = "mask_file"  # whether they are hidden in the file that goes out
PREVIEW = "preview_rows"  # ((fingerprint, columns, goal), rows): the last preview
BATCH = "batch"  # the number of the batch that is looked at, or None
JOBS = "jobs"  # {(owner, batch): Job}: the runs that this visit began
VISIT = "visit"  # the name of a visitor who is nobody yet
VISIT_STORE = "visit_store"  # the Database of this visit, in memory, or None
REVIEW = "review"  # the component that shows a draft for review
REVIEWER = "reviewer"  # the name under which decisions are kept
REVIEWED = "reviewed"  # the item that is looked at, or None
REVIEW_SHOWN = "review_shown"  # the status to which the queue is narrowed, or "open"
REVIEW_FLAG = "review_flag"  # the flag to which it is narrowed, or ""

_PERCENT = frozenset(map(str, range(101)))
# What the page's address carries, and the values that it may have there: never a text.
SHARED = {AUDIENCE: frozenset(labels.AUDIENCES.values()), DOMAIN: frozenset(labels.DOMAINS.values()), EMPATHY: _PERCENT,
          STRENGTH: _PERCENT}

DEFAULTS: dict[str, object] = {
    DRAFT: "", AUDIENCE: "general", DOMAIN: "general", EMPATHY: 50, STRENGTH: 75, LOCKED: "", PREFERRED: "", OFF: set(),
    VOICE: "", VOICE_ON: False, VOICE_GOAL: "", VOICE_TEXTS: "", KEEP_VOICE: False, DECIDED: {}, DECLINED: set(),
    RULES_SHOWN: 0, SAMPLE: None, TODAY: "", WAITING: "",
    PROBLEM: None, RESULT: None, MADE: {}, EDITINGS: {}, TOLD: None, BY_HAND: False, CHECK: None, ANALYSIS: None,
    COMPARISON: None, COMPARE_SOURCE: "", COMPARE_OTHER: "", KEEP: False, KEEP_DAYS: 30, MASK: False,
    MASK_FILE: False, PREVIEW: None, BATCH: None, JOBS: {}, VISIT: "", VISIT_STORE: None, REVIEWER: "", REVIEWED: None,
    REVIEW_SHOWN: "open", REVIEW_FLAG: ""}


def defaults() -> None:
    """Sets what is unset. The boxes themselves outlive a change of page: each has persist_state="session"."""
    for key, default in DEFAULTS.items():
        if key in SHARED and linked(key):
            continue
        st.session_state.setdefault(key, copy(default))  # each visitor has dictionaries of their own


def linked(key: str) -> bool:
    """Whether the link that was opened sets a box."""
    return st.query_params.get(key) in SHARED[key]


def asked_for_today() -> bool:
    """Whether the link asks for the sample of the day. It does so once: a reload is to keep what the writer made of it."""
    return st.query_params.get("sample") == "today" and bool(st.query_params.pop("sample"))
