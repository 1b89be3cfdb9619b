// The work in, the same work after the page was left and opened again out: it stays in this browser and goes nowhere.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;

  // Pages from a disk share one store, and so do archives on one host: each has its own key.
  const key = () => `add:${form.model.address || new URL("..", location.href).href}`;

  function stored(name) {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  }

  function store(name, value) {
    try {
      if (value === null) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  const isWork = (value) => Boolean(value) && typeof value === "object" && isGroup(value.tree) && isGroup(value.texts);
  const isGroup = (value) => Boolean(value) && typeof value === "object" && !Array.isArray(value);

  // What was kept by an older form is taken as far as the fields of today have a place for it; the rest is told.
  form.load = () => {
    const kept = stored(key());
    if (!isWork(kept)) return [];
    const left = Array.isArray(kept.left) ? [...kept.left] : [];
    const tree = form.fitted(form.model.fields, kept.tree, left);
    const texts = Object.fromEntries(Object.entries(kept.texts).filter(([, text]) => typeof text === "string"));
    form.work = { tree, texts, name: String(kept.name ?? ""), left };
    return left;
  };

  form.keep = () => {
    const isEmpty = form.isBlank(form.work.tree) && form.isBlank(form.work.texts) && !form.work.name && !form.work.left?.length;
    const isKept = store(key(), isEmpty ? null : form.work);
    window[isKept ? "removeEventListener" : "addEventListener"]("beforeunload", stay);
    if (!isKept) tellAll("This browser cannot keep your work: its store is full or shut. Download the file before you leave this page.", true);
    else if (!isElsewhere) tellAll(isEmpty ? "" : "Kept in this browser.");
  };

  // What is said stands where the form begins, and where it ends.
  form.keptNote = () => {
    const note = make("p", { class: "form-kept", role: "status" });
    notes.add(note);
    return note;
  };

  const notes = new Set();
  let isElsewhere = false;
  const stay = (event) => event.preventDefault();

  function tellAll(text, isWarning = false) {
    for (const note of notes) {
      if (note.textContent !== text) note.textContent = text;
      note.classList.toggle("form-unready", isWarning);
    }
  }

  window.addEventListener("pagehide", () => form.keep());
  window.addEventListener("storage", (event) => {
    if (event.key !== key()) return;
    isElsewhere = true;
    tellAll("This form is open in another window too. What is written last is what is kept.", true);
  });

  // What was there before somebody started afresh, to be brought back.
  const before = () => `${key()}:before`;
  form.before = () => {
    const kept = stored(before());
    return isWork(kept) ? kept : null;
  };
  form.setAside = () => {
    form.aside = form.work;
    store(before(), form.work);
    form.work = form.fresh();
  };
  form.bringBack = () => {
    const kept = form.aside ?? form.before();
    const now = form.work;
    form.work = kept;
    form.aside = form.isBlank(now.tree) ? null : now;
    store(before(), form.aside);
  };
  form.hasBefore = () => Boolean(form.aside ?? form.before());
})();
