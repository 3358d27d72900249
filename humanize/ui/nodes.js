// Sent before each component's own script (browser.py). Text goes through textContent only, never through HTML.

function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

function button(text, act, title) {
  const node = make("button", "", text);
  node.type = "button";
  if (title) node.title = title;
  node.addEventListener("click", act);
  return node;
}
