// A facet in, a button and the panel of choices that it opens out; one panel is open at a time.
(() => {
  const tables = (window.archiveTables ??= {});
  const LONG = 12; // with more choices than this a panel has a box to find one
  let number = 0;

  tables.panel = (facet, change, opened) => {
    const id = `choices-${(number += 1)}`;
    const tally = tables.make("span", { class: "tally" });
    const button = tables.make("button", { type: "button", class: "opener", "aria-expanded": "false", "aria-controls": id }, facet.title, tally);
    const choices = facet.values.map((value) => choice(facet, value, change));
    const list = tables.make("ul", {}, ...choices.map((each) => each.item));
    const finder = choices.length > LONG ? [finding(facet, choices)] : [];
    const note = tables.make("p", { class: "choice-note" }, `${rule(facet)}${facet.note && ` ${facet.note[0].toUpperCase()}${facet.note.slice(1)}.`}`);
    const panel = tables.make("div", { id, class: "choice-panel", role: "group", "aria-label": facet.title, hidden: true }, note, ...finder, tables.make("div", { class: "choice-scroll" }, list));
    const own = { nodes: [button, panel], isOpen: () => !panel.hidden, open };
    button.addEventListener("click", () => open(panel.hidden));
    panel.addEventListener("keydown", closing);
    button.addEventListener("keydown", closing);

    function open(wanted) {
      panel.hidden = !wanted;
      button.setAttribute("aria-expanded", String(wanted));
      if (wanted) opened(own);
    }

    function closing(event) {
      if (event.key !== "Escape" || panel.hidden) return;
      event.preventDefault();
      open(false);
      button.focus();
    }

    own.refresh = (state, counts) => {
      const chosen = state.chosen.get(facet.name) ?? new Set();
      tally.textContent = chosen.size ? ` ${chosen.size}` : "";
      button.classList.toggle("active", chosen.size > 0);
      if (!panel.hidden) for (const each of choices) each.refresh(chosen, counts.get(facet.name));
    };
    return own;
  };

  function rule({ several }) {
    return several ? "Rows that have all that you choose." : "Rows that have any of what you choose.";
  }

  function choice(facet, { id, label }, change) {
    const pressed = () => change((state) => (box.checked ? tables.choose(state, facet.name, id) : state.chosen.get(facet.name).delete(id)));
    const box = tables.make("input", { type: "checkbox", change: pressed });
    const number = tables.make("span", { class: "choice-count" });
    const item = tables.make("li", {}, tables.make("label", {}, box, tables.make("span", {}, label), number));
    const refresh = (chosen, counts) => {
      const rows = counts.get(id) ?? 0;
      box.checked = chosen.has(id);
      number.textContent = rows;
      item.classList.toggle("empty", rows === 0);
    };
    return { item, refresh, text: tables.fold(label) };
  }

  function finding({ title }, choices) {
    const find = () => {
      const word = tables.fold(box.value);
      for (const { item, text } of choices) item.hidden = !text.includes(word);
    };
    const box = tables.make("input", { type: "search", "aria-label": `Find among: ${title}`, placeholder: "Find", input: find });
    return box;
  }
})();
