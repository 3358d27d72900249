// Keeps the boxes of this browser tab in sessionStorage, which no other tab, person or host can read, and gives them back
// after a reload. Texts go nowhere else from here.

const PLACE = "humanize.boxes";

export default function ({ data, setStateValue }) {
  const first = !window.humanizeBoxesRead; // a reload makes a new window
  window.humanizeBoxesRead = true;
  const kept = first ? read() : null;
  const missing = kept && Object.keys(data.boxes).some((name) => !data.boxes[name].length && kept[name] && kept[name].length);
  if (missing) setStateValue("found", kept); // the page then draws again with these, and they are kept below
  else keep(data.boxes);
  const typed = (event) => { // before Streamlit hears of it
    const name = event.target instanceof HTMLTextAreaElement && data.labels[event.target.getAttribute("aria-label")];
    if (name) keep({ ...read(), [name]: event.target.value });
  };
  document.addEventListener("input", typed);
  return () => document.removeEventListener("input", typed);
}

function read() {
  try { return JSON.parse(sessionStorage.getItem(PLACE)) || {}; }
  catch { return {}; }
}

function keep(boxes) {
  try { sessionStorage.setItem(PLACE, JSON.stringify(boxes)); }
  catch { /* a browser that keeps nothing, or has no room: a reload then starts afresh */ }
}
