"""The Voice page: how the writer writes, learned from texts of theirs and from what they decide in the editor."""

import streamlit as st

from humanize.ui import voice_cards
from humanize.ui.frame import footer, frame

frame("Voice")
left, right = st.columns([1, 2], gap="medium")
with left:
    voice_cards.own_texts()
with right:
    voice_cards.learn_if_asked()
    voice_cards.show_suggestions()
    voice_cards.show_profile()
with left:
    voice_cards.ways_to_keep()
footer()
