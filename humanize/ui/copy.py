"""A button that copies a text. Streamlit has none, so it is a small component; the text reaches it as data, never as HTML."""

import streamlit as st

_HTML = '<button type="button" aria-live="polite">Copy</button>'
_CSS = """
button { font: inherit; font-size: .875rem; line-height: 1.6; cursor: pointer; width: 6.2rem; padding: .5rem .9rem;
  border-radius: var(--st-base-radius); border: 1px solid var(--st-border-color);
  color: var(--st-text-color); background: var(--st-secondary-background-color); }
button:hover, button:focus-visible { border-color: var(--st-primary-color); color: var(--st-primary-color); outline: none; }
"""
# Without a secure connection a browser has no clipboard for scripts: then the old way, through a selection, is tried.
_JS = """
export default function ({ data, parentElement }) {
  const button = parentElement.querySelector("button");
  button.onclick = async () => {
    let done = true;
    try { await navigator.clipboard.writeText(data.text); }
    catch {
      const box = document.createElement("textarea");
      box.value = data.text;
      document.body.append(box);
      box.select();
      done = document.execCommand("copy");
      box.remove();
    }
    button.textContent = done ? "Copied" : "Not copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1600);
  };
}
"""


def copy_button(text: str, key: str) -> None:
    """Draws the button."""
    component = st.components.v2.component("humanize_copy", html=_HTML, css=_CSS, js=_JS)
    component(data={"text": text}, key=key, width="content", height="content")
