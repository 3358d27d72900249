"""The shelf as a table, with one rule in detail."""

import streamlit as st

from humanize.rules import shelf
from humanize.ui import labels

_MOST = 200


def show_rules() -> None:
    """Search, family filter, table; the chosen rule's examples below."""
    rules = shelf().rules
    families = sorted({rule.family for rule in rules})
    left, right = st.columns([2, 1])
    words = left.text_input("Search", placeholder="a word of the id, the reason or an example").casefold().split()
    family = right.selectbox("Kind", ["all", *families], format_func=lambda name: "All" if name == "all" else labels.family(name))
    found = [r for r in rules if family in ("all", r.family) and all(
        w in f"{r.id} {r.message} {' '.join(e.before for e in r.examples)}".casefold() for w in words)]
    st.caption(f"{len(found)} of {len(rules)} rules" + (f"; the first {_MOST} are shown" if len(found) > _MOST else ""))
    if not found:
        st.info("No rule matches. Try fewer words, or another kind.")
        return
    st.dataframe([{"rule": r.id, "reason": r.message, "source": r.source, "before": r.examples[0].before if r.examples else "",
                   "after": r.examples[0].after if r.examples else ""} for r in found[:_MOST]], hide_index=True)
    chosen = st.selectbox("Show one rule", [r.id for r in found])
    rule = next(r for r in found if r.id == chosen)
    st.markdown(f"**{rule.id}**")
    st.write(rule.message)
    st.caption(rule.source)
    for example in rule.examples:
        st.text(f"{example.before}\n→ {example.after}")
    for keep in rule.keeps:
        st.text(f"stays: {keep}")
