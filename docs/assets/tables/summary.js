// What is chosen in, told back out: how many rows, a button to take back each choice, and the same in words for paper.
(() => {
  const tables = (window.archiveTables ??= {});

  tables.summary = ({ rows, facets, columns, noun }, change) => {
    const count = tables.make("p", { class: "shown-count", role: "status", "aria-live": "polite" });
    const chips = tables.make("ul", { class: "chosen", "aria-label": "What is chosen" });
    const words = tables.make("p", { class: "chosen-in-words" });
    let drawn = "";

    const refresh = (state, shown) => {
      const told = choices(facets, state);
      const number = `${shown.size} of ${rows.length} ${noun}`;
      count.textContent = told.length === 0 ? `All ${rows.length} ${noun}` : shown.size ? number : `${number} have all this`;
      words.textContent = inWords(told, state, columns, number);
      const now = JSON.stringify(told.map(({ text }) => text));
      if (now !== drawn) draw(told);
      drawn = now;
    };

    // A button that goes while it has the focus hands it to its neighbour.
    function draw(told) {
      const at = [...chips.querySelectorAll("button")].indexOf(document.activeElement);
      const buttons = told.map((each) => chip(each, change));
      if (told.length > 1) buttons.push(clear(change));
      chips.replaceChildren(...buttons.map((button) => tables.make("li", {}, button)));
      if (at < 0) return;
      if (buttons.length) buttons[Math.min(at, buttons.length - 1)].focus();
      else chips.closest(".table-tools").querySelector("input").focus();
    }

    return { node: tables.make("div", { class: "summary-line" }, count, chips), words, refresh };
  };

  function choices(facets, state) {
    const told = facets.flatMap((facet) =>
      [...(state.chosen.get(facet.name) ?? [])].map((id) => ({
        text: `${facet.title}: ${facet.labels.get(id) ?? id}`,
        facet,
        label: facet.labels.get(id) ?? id,
        remove: (next) => next.chosen.get(facet.name).delete(id),
      })),
    );
    const words = state.words.trim();
    if (words) told.push({ text: `Words: ${words}`, label: words, remove: (next) => (next.words = "") });
    return told;
  }

  function chip({ text, remove }, change) {
    const cross = tables.make("span", { "aria-hidden": "true" }, " ×");
    return tables.make("button", { type: "button", "aria-label": `Take back ${text}`, click: () => change(remove) }, text, cross);
  }

  function clear(change) {
    const all = (state) => Object.assign(state, { chosen: new Map(), words: "" });
    return tables.make("button", { type: "button", class: "clear", click: () => change(all) }, "Clear all");
  }

  function inWords(told, state, columns, number) {
    const groups = new Map();
    for (const { facet, label } of told) {
      const title = facet ? facet.title : "Words";
      groups.set(title, { between: facet?.several ? " and " : " or ", labels: [...(groups.get(title)?.labels ?? []), label] });
    }
    const chosen = [...groups].map(([title, { between, labels }]) => `${title}: ${labels.join(between)}`);
    const parts = chosen.length ? [`${number}. Chosen: ${chosen.join("; ")}.`] : [];
    const column = columns.find((each) => each.name === state.sort);
    if (column) parts.push(`Sorted by: ${column.cell.textContent.trim()}${state.down ? ", last first" : ""}.`);
    return parts.join(" ");
  }
})();
