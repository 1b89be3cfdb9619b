// What is not yet right in, a list of it out that leads to the boxes, and a line at each box that was filled in.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;

  form.problems = () => {
    const title = make("p", { id: "add-check", class: "form-problems-title", tabindex: "-1" });
    const list = make("ul", { class: "form-problem-list" });
    const node = make("div", { class: "form-problems" }, title, list);
    const refresh = () => {
      const found = form.complaints();
      title.textContent = form.headline(found);
      list.replaceChildren(...found.map(item));
      atBoxes(found);
    };
    form.onChange(node, refresh);
    return { node, refresh };
  };

  form.headline = (found) => {
    if (form.isBlank(form.record())) return "Nothing is filled in yet.";
    const warnings = found.filter(({ warning }) => warning).length;
    const errors = found.length - warnings;
    if (!found.length) return "Nothing is missing, and nothing is wrong as far as this page can tell.";
    return [errors && `${errors} ${errors === 1 ? "thing" : "things"} to mend or to fill in`, warnings && `${warnings} to look at`].filter(Boolean).join(", ");
  };

  // Asked by several, found once a turn.
  let kept = { turn: -1, found: [] };
  form.complaints = () => {
    if (kept.turn !== form.turn) kept = { turn: form.turn, found: complaintsNow() };
    return kept.found;
  };

  function complaintsNow() {
    const record = form.record();
    return form.isBlank(record) ? [] : form.checked(form.model, form.known, record, form.work.texts, form.idNow());
  }

  function item(problem) {
    const target = boxOf(problem.path);
    const go = (event) => {
      event.preventDefault();
      lead(target);
    };
    const where = form.placeInWords(problem.path);
    const link = make("a", { href: `#${target?.input.id ?? ""}`, click: go }, where);
    const help = problem.help ? [make("span", { class: "form-help" }, "; ", ...form.coded(problem.help))] : [];
    return make("li", { class: problem.warning ? "warning" : "" }, link, ": ", ...form.coded(problem.message), ...help);
  }

  // The box of the place, or of the nearest group around it.
  function boxOf(path) {
    let best = null;
    let longest = -1;
    for (const each of form.drawn) {
      if (!each.node.isConnected) form.drawn.delete(each);
      else if (!each.node.closest("[hidden]"))
        for (const own of each.paths.map((told) => told())) {
          if (own.length > longest && own.every((step, at) => String(step) === String(path[at]))) [best, longest] = [each, own.length];
        }
    }
    return best;
  }

  function lead(target) {
    if (!target) return;
    for (let outer = target.node.closest("details"); outer; outer = outer.parentElement.closest("details")) outer.open = true;
    target.node.dataset.left = "";
    form.tell();
    target.input.focus({ preventScroll: true });
    target.node.scrollIntoView({ block: "center" });
  }

  function atBoxes(found) {
    const told = new Map();
    for (const problem of found) {
      const target = boxOf(problem.path);
      if (target && "left" in target.node.dataset) told.set(target, [...(told.get(target) ?? []), problem]);
    }
    for (const each of form.drawn) {
      const line = each.node.querySelector(":scope > .form-problem");
      const own = told.get(each) ?? [];
      const text = own.map(({ message, help }) => [message, help].filter(Boolean).join("; ")).join(". ");
      if (line.textContent !== text) line.replaceChildren(...form.coded(text));
      line.hidden = !text;
      if (!each.input.matches("button")) each.input.setAttribute("aria-invalid", String(own.some(({ warning }) => !warning)));
    }
  }

  // A path for people, who count from 1: `Side 2, Person 1, Name`.
  form.placeInWords = (path) => (path[0] === "id" ? "Name of the file" : inWords(form.model.fields, path).join(", ") || "The whole");

  function inWords(fields, [name, ...rest]) {
    const field = fields.find((each) => each.name === name);
    if (!field) return name === undefined ? [] : [String(name)];
    const { label } = fields.find((each) => each.name === field.made) ?? field;
    if (!field.part || !rest.length) return [label];
    if (!(field.many || field.lettered)) return [label, ...inWords(field.part, rest)];
    const [step, ...inner] = rest;
    const number = field.lettered ? step : Number(step) + 1;
    return [`${field.entry[0].toUpperCase()}${field.entry.slice(1)} ${number}`, ...inWords(field.part, inner)];
  }
})();
