// The draft with its findings. Users' text goes through textContent and attributes only, never through HTML.

const opened = new WeakMap(); // what each root shows, and as what it was drawn

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".findings");
  const drawn = JSON.stringify(data);
  if (!opened.has(root) || opened.get(root).drawn !== drawn) opened.set(root, { drawn, ...open(root, data) });
  const { close } = opened.get(root);
  const away = (event) => { if (!event.composedPath().includes(root)) close(false); };
  document.addEventListener("pointerdown", away);
  return () => document.removeEventListener("pointerdown", away);
}

function open(root, { pieces, notes }) {
  const marks = []; // {node, on}: the pieces that lie on a finding
  const starts = notes.map(() => null); // where each finding begins
  let shown = null;
  const sheet = make("div", "cell");
  sheet.setAttribute("role", "group");
  sheet.setAttribute("aria-label", "Your draft, findings marked");
  for (const piece of pieces) {
    if (!piece.on.length) {
      sheet.append(piece.text);
      continue;
    }
    const node = make("span", `mark ${notes[piece.on[0]].line}`, piece.text);
    const mark = { node, on: piece.on };
    node.addEventListener("click", () => show(mark));
    if (piece.opens.length) {
      node.tabIndex = 0;
      node.setAttribute("role", "button");
      node.setAttribute("aria-haspopup", "dialog");
      node.setAttribute("aria-label", piece.opens.map((n) => `${notes[n].title}: “${short(notes[n].words)}”`).join(". "));
      piece.opens.forEach((n) => { starts[n] = mark; });
    }
    marks.push(mark);
    sheet.append(node);
  }
  const list = make("ol");
  notes.forEach((note, n) => {
    const item = button("", () => { show(starts[n], n); });
    item.className = "item";
    item.append(make("b", "", short(note.words) || "At this point"));
    if (note.offers.length) item.append(" → ", note.offers[0] ? make("ins", "", short(note.offers[0])) : make("i", "", "nothing"));
    item.append(make("span", "", note.message), make("span", "quiet", `${note.title} · ${note.source}`));
    const line = make("li");
    line.append(item);
    list.append(line);
  });
  const box = make("div", "box");
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", "What was found here");
  box.hidden = true;
  const columns = make("div", "columns");
  columns.append(sheet, list);
  root.replaceChildren(columns, box);
  root.onkeydown = keys;
  return { close };

  function show(mark, first) {
    light(false);
    shown = mark;
    light(true);
    const on = first === undefined ? mark.on : [first, ...mark.on.filter((n) => n !== first)];
    const end = button("×", () => close(true));
    end.setAttribute("aria-label", "Close");
    const head = make("div", "title");
    head.append(make("span", "", on.length > 1 ? `${on.length} findings here` : ""), end);
    const stops = [...new Set(starts.filter(Boolean))];
    const at = stops.indexOf(mark.on.map((n) => starts[n]).find((m) => m));
    const walk = make("div", "walk");
    if (stops.length > 1) {
      walk.append(button("‹ Previous", () => show(stops[(at + stops.length - 1) % stops.length])),
        button("Next ›", () => show(stops[(at + 1) % stops.length])));
    }
    box.replaceChildren(head, ...on.slice(0, 6).map(told), walk);
    box.hidden = false;
    place();
    const buttons = box.querySelectorAll("button");
    buttons[buttons.length - 1].focus({ preventScroll: true });
    mark.node.scrollIntoView({ block: "nearest" });
    box.scrollIntoView({ block: "nearest" });
  }

  function told(n) {
    const note = notes[n];
    const block = make("div", "note");
    block.append(make("b", "", note.title), make("p", "", note.message));
    for (const offer of note.offers) {
      const line = make("div");
      line.append(make("del", "", short(note.words)), " → ", offer ? make("ins", "", short(offer)) : make("i", "", "nothing"));
      block.append(line);
    }
    if (!note.fixed) block.append(make("p", "quiet", "Only you can mend this one."));
    block.append(make("p", "source", `Source: ${note.source}`), make("p", "source", `Rule: ${note.rule}`));
    return block;
  }

  function place() {
    box.style.maxWidth = `${Math.min(384, root.clientWidth)}px`;
    const frame = root.getBoundingClientRect();
    const here = shown.node.getClientRects()[0] || shown.node.getBoundingClientRect();
    box.style.left = `${Math.max(0, Math.min(here.left - frame.left, frame.width - box.offsetWidth))}px`;
    box.style.top = `${here.bottom - frame.top + 6}px`;
  }

  function light(on) {
    if (shown) marks.filter((m) => m.on.includes(shown.on[0])).forEach((m) => m.node.classList.toggle("open", on));
  }

  function close(refocus) {
    if (!shown) return;
    const stop = shown.on.map((n) => starts[n]).find((m) => m);
    light(false);
    shown = null;
    box.hidden = true;
    if (refocus && stop) stop.node.focus();
  }

  function keys(event) {
    if (event.key === "Escape" && shown) {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if ((event.key === "Enter" || event.key === " ") && event.target.classList.contains("mark")) {
      event.preventDefault();
      event.target.click();
    } else if (event.key === "Tab" && shown && box.contains(event.target)) {
      const stops = [...box.querySelectorAll("button")];
      if (event.target === stops[event.shiftKey ? 0 : stops.length - 1]) { // on to the text again
        if (event.shiftKey) event.preventDefault();
        close(true);
      }
    }
  }
}

function short(text) {
  return text.length > 240 ? `${text.slice(0, 160)} … ${text.slice(-60)}` : text;
}
