// A table as values in, everything above it out: the box for words, the choices, the order for narrow screens.
(() => {
  const tables = (window.archiveTables ??= {});

  tables.controls = (model, change) => {
    const words = wordsBox(change);
    const order = orderBox(model, change);
    const panels = [];
    const opened = (own) => panels.forEach((each) => each !== own && each.isOpen() && each.open(false));
    const show = (own) => {
      opened(own);
      change(() => {}, { step: false });
    };
    panels.push(...model.facets.filter((facet) => tables.tells(facet, model.rows)).map((facet) => tables.panel(facet, change, show)));
    const summary = tables.summary(model, change);
    const bar = tables.make("div", { class: "choosers" }, words.node, ...panels.flatMap((each) => each.nodes), order.node);
    const tools = tables.make("section", { class: "table-tools", "aria-label": `Choose and sort ${model.noun}` }, bar, summary.node);
    model.list.before(tools, summary.words);
    return (state, { shown, counts }) => {
      words.refresh(state);
      order.refresh(state);
      for (const panel of panels) panel.refresh(state, counts);
      summary.refresh(state, shown);
    };
  };

  function wordsBox(change) {
    const typed = () => change((state) => (state.words = box.value), { step: false });
    const box = tables.make("input", { type: "search", placeholder: "Rows with these words", "aria-label": "Rows with these words", autocomplete: "off", input: typed });
    const refresh = ({ words }) => {
      if (document.activeElement !== box || words.trim() !== box.value.trim()) box.value = words;
    };
    return { node: box, refresh };
  }

  function orderBox({ columns }, change) {
    const by = (state) => Object.assign(state, { sort: select.value, down: false });
    const turn = (state) => (state.down = Boolean(state.sort) && !state.down);
    const options = columns.map(({ name, cell }) => tables.make("option", { value: name }, cell.textContent.trim()));
    const select = tables.make("select", { change: () => change(by) }, tables.make("option", { value: "" }, "Order of the page"), ...options);
    const button = tables.make("button", { type: "button", "aria-pressed": "false", click: () => change(turn) }, "Last first");
    const refresh = ({ sort, down }) => {
      select.value = sort;
      button.disabled = !sort;
      button.setAttribute("aria-pressed", String(down));
    };
    return { node: tables.make("div", { class: "order" }, tables.make("label", {}, "Sorted by ", select), button), refresh };
  }
})();
