"""Doing what a button asked for: in the body of the page, with a visible status, and never at the cost of the user's text."""

import logging
import traceback
from collections.abc import Callable

import streamlit as st

from humanize.errors import HumanizeError
from humanize.ui import state

_LOG = logging.getLogger("humanize.ui")
_BUG = ("Something went wrong on our side, and nothing was changed. Your text is still in the box. Try again, or try a shorter "
        "part of it. ({})")


def ask(page: str) -> None:
    """A button's callback: the page does the work as soon as it has drawn its boxes."""
    st.session_state[state.WAITING] = page
    st.session_state[state.PROBLEM] = None


def asked(page: str) -> bool:
    """Whether the page has been asked for work that is not done yet."""
    return bool(st.session_state[state.WAITING] == page)


def refuse(page: str, why: str) -> None:
    """A button's callback had nothing to work on."""
    st.session_state[state.PROBLEM] = (page, why)


def do(page: str, status: str, result: str, work: Callable[[], object]) -> None:
    """Does the work that the page was asked for, if any, keeps its result, and shows the last problem.

    The request is forgotten only when it is answered: moving a slider meanwhile restarts the page, which then works with
    the new value.
    """
    now = st.session_state
    if asked(page):
        try:
            with st.spinner(status, show_time=True):
                now[result] = work()
        except HumanizeError as error:
            now[state.PROBLEM] = (page, str(error))
        except Exception as error:
            # The message of an unforeseen error may quote the text, so only its kind and place are logged.
            _LOG.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))
            now[state.PROBLEM] = (page, _BUG.format(type(error).__name__))
        now[state.WAITING] = ""
    show_problem(page)


def show_problem(page: str) -> None:
    """What went wrong with the last press of a button on this page, if anything."""
    problem = st.session_state[state.PROBLEM]
    if problem and problem[0] == page:
        st.error(problem[1])
