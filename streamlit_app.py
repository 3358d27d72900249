"""The Rewrite page: a draft on the left, rewrites beside it."""

import streamlit as st

from humanize.ui import controls, state
from humanize.ui.cards import draft_card, variant_card
from humanize.ui.frame import frame

frame("Rewrite")
controls.settings()
left, right = st.columns([1, 2], gap="medium")
with left:
    controls.draft_box()
with right:
    controls.answer_or_hint()

result = st.session_state[state.RESULT]
if result:
    goal, rewrite = result
    for notice in rewrite.notices:
        st.info(notice)
    st.divider()
    first, second, third = st.columns(3, gap="medium")
    with first.container(border=True):
        draft_card(rewrite, goal)
    with second.container(border=True):
        st.markdown(f"#### {rewrite.best.name}")
        variant_card(rewrite, rewrite.best, goal, 0)
    with third.container(border=True):
        if rewrite.variants[1:]:
            for number, (tab, variant) in enumerate(zip(st.tabs([v.name for v in rewrite.variants[1:]]), rewrite.variants[1:],
                                                        strict=True), 1):
                with tab:
                    variant_card(rewrite, variant, goal, number)
        else:
            st.markdown("#### No other rewrite")
            st.write("Nothing else would change this text in a way worth showing.")
