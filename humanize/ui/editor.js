// The in-place editor. Users' text goes through textContent and attributes only, never through HTML.
// The page owns the choices while it is open and tells Python of each step; Python gives them back after a visit elsewhere.

const editors = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".editor");
  let editor = editors.get(root);
  if (!editor || editor.name !== data.name) {
    editor = open(root, data);
    editors.set(root, editor);
  }
  editor.tell = (value) => setStateValue("edited", value);
  const away = (event) => { if (editor.shown !== null && !event.composedPath().includes(root)) editor.close(false); };
  document.addEventListener("pointerdown", away);
  return () => document.removeEventListener("pointerdown", away);
}

function open(root, data) {
  const { changes, rows } = data;
  let { past, now, future } = data;
  const marks = changes.map(() => []); // the parts of each change: {part, left, right}
  const editor = { name: data.name, shown: null, tell: () => {}, close };

  const count = make("span", "count");
  const said = make("span", "unseen");
  said.setAttribute("role", "status");
  const acceptAll = button("Accept all", () => step(now.map((c) => c || 1), "All changes accepted."));
  const rejectAll = button("Reject all", () => step(now.map(() => 0), "All changes rejected. This is your draft."));
  const undo = button("↶ Undo", back, "Undo (Ctrl+Z)");
  const redo = button("↷ Redo", forth, "Redo (Ctrl+Shift+Z)");
  const copy = button("Copy", copyAll, "Copy the rewrite");
  copy.className = "copy";
  const bar = make("div", "bar");
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Changes");
  if (changes.length) bar.append(count, acceptAll, rejectAll, undo, redo);
  bar.append(copy, said);

  const sheet = make("div", "sheet");
  const head = make("div", "row head");
  head.append(make("div", "cell", "Your draft"), make("div", "cell", data.title));
  head.setAttribute("aria-hidden", "true"); // each cell names its side itself
  sheet.append(head);
  rows.forEach((row, n) => {
    if (!row.parts.length) return; // blank lines at the very start
    const line = make("div", "row");
    const [left, right] = [["draft", "Your draft"], ["rewrite", "Rewrite"]].map(([side, name]) => {
      const cell = make("div", `cell ${side}`);
      cell.setAttribute("role", "group");
      cell.setAttribute("aria-label", rows.length > 1 ? `${name}, paragraph ${n + 1}` : name);
      return cell;
    });
    for (const part of row.parts) {
      if (part.change === undefined) {
        left.append(part.text);
        right.append(part.text);
        continue;
      }
      const mark = { part, left: make("span", "was"), right: make("span", "change") };
      mark.left.addEventListener("click", () => show(part.change, mark));
      mark.right.addEventListener("click", () => show(part.change, mark));
      mark.right.tabIndex = 0;
      mark.right.setAttribute("role", "button");
      mark.right.setAttribute("aria-haspopup", "dialog");
      marks[part.change].push(mark);
      left.append(mark.left);
      right.append(mark.right);
    }
    line.append(left, right);
    sheet.append(line);
  });
  const box = make("div", "box");
  box.setAttribute("role", "dialog");
  box.hidden = true;
  root.replaceChildren(bar, sheet, box);
  root.onkeydown = keys;
  changes.forEach((_, n) => draw(n));
  drawBar();
  return editor;

  // --- the text ---------------------------------------------------------------------------------------------------

  function wording(part, choice) {
    return choice ? part.wordings[choice - 1].filter(([kind]) => kind !== "-").map(([, text]) => text).join("") : part.old;
  }

  function text() {
    return rows.map((row) => row.parts.map((p) => p.change === undefined ? p.text : wording(p, now[p.change])).join("") + row.gap)
      .join("");
  }

  function draw(n) {
    const choice = now[n];
    for (const { part, left, right } of marks[n]) {
      const pieces = choice ? part.wordings[choice - 1] : [["=", part.old]];
      left.replaceChildren(...pieces.filter(([kind]) => kind !== "+").map(([kind, t]) => kind === "=" ? t : make("del", "", t)));
      const come = pieces.filter(([kind]) => kind !== "-").map(([kind, t]) => kind === "=" ? t : make("ins", "", t));
      if (choice && !pieces.some(([kind, t]) => kind === "+" && t.trim()) || !choice && !part.old.trim()) {
        come.push(make("span", "cut", choice ? "⌫" : "+"));
      }
      right.replaceChildren(...come);
      right.className = choice ? "change accepted" : "change rejected";
      const was = short(part.old) || "nothing", is = short(wording(part, choice)) || "nothing";
      right.setAttribute("aria-label", choice ? `Change ${n + 1} of ${changes.length}, accepted: “${is}” instead of “${was}”`
        : `Change ${n + 1} of ${changes.length}, rejected: “${was}” stays`);
      right.setAttribute("aria-expanded", String(editor.shown === n));
    }
  }

  function drawBar() {
    const taken = now.filter(Boolean).length;
    count.textContent = `${taken} of ${now.length} change${now.length === 1 ? "" : "s"} accepted`;
    undo.disabled = !past.length;
    redo.disabled = !future.length;
    acceptAll.disabled = taken === now.length;
    rejectAll.disabled = taken === 0;
  }

  // --- decisions --------------------------------------------------------------------------------------------------

  function step(next, words) {
    if (next.every((choice, n) => choice === now[n])) return;
    past = [...past, now].slice(-100);
    future = [];
    move(next, words);
  }

  function back() {
    if (!past.length) return;
    future = [now, ...future];
    const next = past[past.length - 1];
    past = past.slice(0, -1);
    move(next, "Undone.");
  }

  function forth() {
    if (!future.length) return;
    past = [...past, now];
    const next = future[0];
    future = future.slice(1);
    move(next, "Done again.");
  }

  function move(next, words) {
    const before = now;
    now = next;
    const focused = root.getRootNode().activeElement;
    now.forEach((choice, n) => { if (choice !== before[n]) draw(n); });
    drawBar();
    if (editor.shown !== null) fill(editor.shown);
    if (focused && focused.disabled) bar.querySelector("button:not(:disabled)").focus();
    said.textContent = `${words} ${count.textContent}.`;
    editor.tell({ name: data.name, past, now, future });
  }

  function choose(n, choice) {
    const next = [...now];
    next[n] = choice;
    step(next, choice ? "Accepted." : "Rejected, your wording stays.");
  }

  // --- the small window beside a change -----------------------------------------------------------------------------

  function show(n, mark) {
    const open = editor.shown;
    editor.shown = n;
    if (open !== null) draw(open);
    draw(n);
    fill(n);
    box.hidden = false;
    place(mark || marks[n][0]);
    const first = box.querySelector("[aria-pressed=true]") || box.querySelector("button");
    first.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest" });
  }

  function place(mark) {
    box.style.maxWidth = `${Math.min(384, root.clientWidth)}px`;
    const frame = root.getBoundingClientRect();
    const rects = mark.right.getClientRects();
    const here = rects.length ? rects[0] : mark.right.getBoundingClientRect();
    const last = rects.length ? rects[rects.length - 1] : here;
    const room = frame.bottom - last.bottom;
    const above = room < box.offsetHeight && here.top - sheet.getBoundingClientRect().top > box.offsetHeight + 8;
    box.style.left = `${Math.max(0, Math.min(here.left - frame.left, frame.width - box.offsetWidth))}px`;
    box.style.top = `${above ? here.top - frame.top - box.offsetHeight - 6 : last.bottom - frame.top + 6}px`;
  }

  function fill(n) {
    const change = changes[n], choice = now[n];
    const inside = box.contains(root.getRootNode().activeElement) ? root.getRootNode().activeElement.dataset.act : null;
    const title = make("div", "title");
    const name = make("b", "", change.title);
    name.id = "box-title";
    title.append(name, make("span", "", `${n + 1} of ${changes.length}`), act(button("×", () => close(true), "Close (Esc)"), "close"));
    title.lastChild.setAttribute("aria-label", "Close");
    box.setAttribute("aria-labelledby", "box-title");
    const offers = make("div", "offers");
    const accept = act(button(choice > 0 ? "✓ Accepted" : "Accept", () => choose(n, choice || 1)), "accept");
    accept.setAttribute("aria-pressed", String(choice > 0));
    const reject = act(button(choice === 0 ? "✓ Rejected" : "Reject", () => choose(n, 0)), "reject");
    reject.setAttribute("aria-pressed", String(choice === 0));
    offers.append(accept, reject);
    const parts = marks[n].map((m) => m.part);
    const trade = make("div", "trade");
    parts.forEach((part) => trade.append(line(part, choice || 1)));
    box.replaceChildren(title, trade, ...change.reasons.map((why) => make("p", "", why)),
      ...(change.sources.length ? [make("p", "source", `Source: ${change.sources.join("; ")}`)] : []),
      ...(change.rule ? [make("p", "source", `Rule: ${change.rule}`)] : []), offers);
    if (change.wordings > 1) {
      const others = make("div", "others");
      others.setAttribute("role", "group");
      others.setAttribute("aria-label", "Wordings");
      others.append(make("span", "", "Wordings"));
      for (let k = 1; k <= change.wordings; k += 1) {
        const other = act(button(`${k === choice ? "✓ " : ""}${wording(parts[0], k)}`, () => choose(n, k)), `wording${k}`);
        other.setAttribute("aria-pressed", String(k === choice));
        others.append(other);
      }
      box.append(others);
    }
    if (changes.length > 1) {
      const walk = make("div", "walk");
      walk.append(act(button("‹ Previous", () => show((n + changes.length - 1) % changes.length)), "previous"),
        act(button("Next ›", () => show((n + 1) % changes.length)), "next"));
      box.append(walk);
    }
    if (inside) (box.querySelector(`[data-act="${inside}"]`) || accept).focus();
  }

  function line(part, choice) {
    const row = make("div");
    const was = short(part.old), is = short(wording(part, choice));
    row.append(was ? make("del", "", was) : make("i", "", "nothing"), " → ", is ? make("ins", "", is) : make("i", "", "nothing"));
    return row;
  }

  function act(node, name) {
    node.dataset.act = name;
    return node;
  }

  function close(refocus) {
    const n = editor.shown;
    if (n === null) return;
    editor.shown = null;
    box.hidden = true;
    draw(n);
    if (refocus) marks[n][0].right.focus();
  }

  // --- keys and the clipboard ---------------------------------------------------------------------------------------

  function keys(event) {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && (key === "z" || key === "y")) {
      event.preventDefault();
      if (key === "y" || event.shiftKey) forth(); else back();
    } else if (key === "escape" && editor.shown !== null) {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if ((key === "enter" || key === " ") && event.target.classList.contains("change")) {
      event.preventDefault();
      event.target.click();
    } else if (key === "tab" && editor.shown !== null && box.contains(event.target)) {
      const stops = [...box.querySelectorAll("button:not(:disabled)")];
      if (event.target === stops[event.shiftKey ? 0 : stops.length - 1]) { // on to the text again
        const n = editor.shown;
        close(false);
        marks[n][0].right.focus();
        if (event.shiftKey) event.preventDefault();
      }
    }
  }

  async function copyAll() {
    let done = true;
    try { await navigator.clipboard.writeText(text()); }
    catch { // without a secure connection a browser has no clipboard for scripts: the old way, through a selection
      const area = make("textarea");
      area.value = text();
      document.body.append(area);
      area.select();
      done = document.execCommand("copy");
      area.remove();
    }
    copy.textContent = done ? "Copied" : "Not copied";
    said.textContent = done ? "The rewrite is copied." : "The browser did not allow it. Select the text and copy it.";
    setTimeout(() => { copy.textContent = "Copy"; }, 1600);
  }
}

function short(text) {
  const line = text.split(/\s+/).filter(Boolean).join(" ");
  return line.length > 240 ? `${line.slice(0, 160)} … ${line.slice(-60)}` : line;
}
