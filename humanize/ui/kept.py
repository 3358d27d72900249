"""Whose drafts these are, and where they lie: in this visit's memory, or, if the user turns it on, in a store."""

import ipaddress
import os
from pathlib import Path
from uuid import uuid4

import streamlit as st

from humanize.store import MEMORY, Archive, Database, open_database
from humanize.store.everything import forget_expired, open_swept
from humanize.store.place import LOCAL, default_place
from humanize.ui import state


def archive() -> Archive:
    """The part of the chosen store that belongs to this user. Raises SetupError where the store can't be opened."""
    now = st.session_state
    if now[state.KEEP]:
        sweep()
        return _store().of(owner())
    if now[state.VISIT_STORE] is None:
        now[state.VISIT_STORE] = open_database(MEMORY)
    database: Database = now[state.VISIT_STORE]
    return database.of(LOCAL)


def owner() -> str:
    """Who this is: the name that signed in (or their team's), the one user of this machine, or else this visit alone."""
    if signed_in():
        team = os.environ.get("HUMANIZE_TEAM")
        return f"team:{team}" if team else f"user:{st.user.get('iss', '')}:{st.user.get('sub') or st.user.get('email')}"
    if _only_this_machine():
        return LOCAL
    now = st.session_state
    now[state.VISIT] = now[state.VISIT] or f"visit:{uuid4().hex}"
    return str(now[state.VISIT])


def signed_in() -> bool:
    """Whether the user has signed in (Streamlit's own OpenID Connect, where the host has set it up)."""
    return bool(st.user.get("is_logged_in")) and bool(st.user.get("sub") or st.user.get("email"))


def reviewer() -> str:
    """The name under which a signed-in user reviews; "" for one who has to say it."""
    return str(st.user.get("email") or st.user.get("name") or st.user.get("sub")) if signed_in() else ""


def lasts() -> bool:
    """Whether a store would be found again by this user's next visit."""
    return signed_in() or _only_this_machine()


@st.cache_resource(show_spinner=False)
def _store() -> Database:
    return open_swept(default_place())


@st.cache_resource(show_spinner=False, ttl=3600)
def sweep() -> None:
    """Deletes what is kept too long, once an hour: also where nobody turns the store on, and on a server that runs for months."""
    where = default_place()
    if "://" in where or Path(where).exists():
        forget_expired(_store())


def _only_this_machine() -> bool:
    address = str(st.get_option("server.address") or "")
    try:
        return address == "localhost" or ipaddress.ip_address(address).is_loopback
    except ValueError:  # "" means every address
        return False
