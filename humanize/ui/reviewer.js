// One draft of the review queue. Users' text goes through textContent and values only, never through HTML.
// Keys: n next, p previous, a approve, e edit, r send back; in a box Ctrl+Enter keeps, Escape leaves.

const shown = new WeakMap(); // what each place shows
let listening = null; // one listener at a time: an older one would take the key and be deaf to it

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".reviewer");
  let view = shown.get(root);
  if (!view || view.key !== data.key) {
    view = open(root, data);
    shown.set(root, view);
  }
  view.tell = (value) => setTriggerValue("told", { ...value, key: data.key });
  const heard = (event) => view.keys(event);
  if (listening) document.removeEventListener("keydown", listening);
  document.addEventListener("keydown", heard);
  listening = heard;
  return () => document.removeEventListener("keydown", heard);
}

function keyed(key, node) {
  node.append(" ", make("kbd", "", key));
  node.setAttribute("aria-keyshortcuts", key.toLowerCase());
  return node;
}

function open(root, data) {
  const view = { key: data.key, tell: () => {}, keys };
  let busy = false;

  const head = make("div", "head");
  head.append(make("h2", "", data.title), make("span", "status", data.status), ...data.flags.map((flag) => make("span", "flag", flag)),
    make("span", "place", data.place));
  const bar = make("div", "bar");
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Decision");
  const approve = keyed("A", button("Approve", () => act("approve")));
  approve.className = "main";
  approve.disabled = !data.can_approve;
  bar.append(approve, keyed("E", button("Edit", edit)), keyed("R", button("Send back", sendBack)),
    keyed("P", button("Previous", () => act("previous"))), keyed("N", button("Next", () => act("next"))));
  const said = make("span", "unseen");
  said.setAttribute("role", "status");
  const desk = make("div", "desk");
  const told = make("ul", "told");
  data.notes.forEach((note) => told.append(make("li", "", note)));
  const sheet = make("div", "sheet");
  const [left, right] = [["was", "Draft"], ["is", data.final_title]].map(([side, name]) => {
    const cell = make("div", `cell ${side}`);
    cell.setAttribute("role", "group");
    cell.setAttribute("aria-label", name);
    cell.append(make("div", "name", name), make("div", "text"));
    return cell;
  });
  for (const [kind, text] of data.pieces) {
    if (kind !== "+") left.lastChild.append(kind === "=" ? text : make("del", "", text));
    if (kind !== "-") right.lastChild.append(kind === "=" ? text : make("ins", "", text));
  }
  sheet.append(left, right);
  const past = make("details", "past");
  past.append(make("summary", "", `History (${data.history.length})`), ...data.history.map((line) => make("p", "", line)));
  root.replaceChildren(head, bar, desk, told, sheet, ...(data.history.length ? [past] : []), said);
  if (data.focus) bar.querySelector("button:not(:disabled)").focus({ preventScroll: true });
  said.textContent = `${data.title}, ${data.status}. ${data.flags.join(", ")}`;
  return view;

  function act(what, more = {}) {
    if (busy || what === "approve" && !data.can_approve) return;
    busy = true; // until the next draft is here; one press, one decision
    setTimeout(() => { busy = false; }, 4000);
    view.tell({ act: what, ...more });
  }

  function edit() {
    const [area, comment] = [box("Your version", data.text, 8), box("Comment (if you like)", "", 2)];
    form("Keep my version", [area, comment], () => act("edit", { text: area.box.value, comment: comment.box.value }));
  }

  function sendBack() {
    const why = box("Why does it go back?", "", 3);
    form("Send back", [why], () => {
      if (why.box.value.trim()) act("send_back", { comment: why.box.value });
      else why.box.focus();
    });
  }

  function box(name, value, rows) {
    const label = make("label", "", name);
    const area = make("textarea");
    area.rows = rows;
    area.value = value;
    label.append(area);
    return { label, box: area };
  }

  function form(name, boxes, keep) {
    const done = button(name, keep);
    done.className = "main";
    const row = make("div", "bar");
    row.append(done, button("Cancel", close), make("span", "hint", "Ctrl+Enter keeps, Esc leaves"));
    desk.replaceChildren(...boxes.map((b) => b.label), row);
    desk.onkeydown = (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); keep(); }
      if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); close(); }
    };
    boxes[0].box.focus();
  }

  function close() {
    desk.replaceChildren();
    bar.querySelector("button:not(:disabled)").focus({ preventScroll: true });
  }

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const at = event.composedPath()[0];
    if (at instanceof Element && at.matches("input, textarea, select, [contenteditable], [role=combobox], [role=option]")) return;
    const what = { n: () => act("next"), p: () => act("previous"), a: () => act("approve"), e: edit, r: sendBack }[event.key];
    if (what && !desk.childElementCount) {
      event.preventDefault();
      what();
    }
  }
}
