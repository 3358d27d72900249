"""The Review page: a person decides about each rewrite before it goes out."""

import streamlit as st

from humanize.ui import batch, review
from humanize.ui.frame import footer, frame

frame("Review")
left, right = st.columns([1, 3], gap="medium")
with left:
    batch.choose_place()
    batch.earlier()
    reviewer = review.who()
    chosen = review.chosen()
    if chosen:
        review.filters()
        review.ways_out(*chosen, reviewer)
with right:
    if chosen:
        review.show_queue(*chosen, reviewer)
    else:
        review.hint()
footer()
