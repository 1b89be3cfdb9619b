// Rows and a column in, the rows in its order out: days and numbers by value, words by letters, what is unknown last.
(() => {
  const tables = (window.archiveTables ??= {});
  const NUMBER = /^-?\d+(\.\d+)?$/;
  const UNKNOWN = new Set(["", "–"]);

  tables.ordered = ({ rows, columns }, { sort, down }) => {
    const at = columns.findIndex((each) => each.name === sort);
    if (at < 0) return rows;
    const numbers = rows.every((row) => keyOf(row, at) === "" || NUMBER.test(keyOf(row, at)));
    const value = (row) => (numbers ? Number(keyOf(row, at)) : keyOf(row, at));
    return [...rows].sort((one, other) => {
      const unknown = (keyOf(one, at) === "") - (keyOf(other, at) === "");
      return unknown || (down ? -1 : 1) * compared(value(one), value(other)) || one.place - other.place;
    });
  };

  function compared(one, other) {
    return one < other ? -1 : Number(one > other);
  }

  function keyOf(row, at) {
    return (row.keys[at] ??= key(row.element.cells[at]));
  }

  function key(cell) {
    const told = cell.getAttribute("data-sort") ?? cell.textContent.trim();
    return UNKNOWN.has(told) ? "" : cell.hasAttribute("data-sort") ? told : tables.fold(told);
  }

  // First up, then down, then the order of the page again.
  tables.sortBy = (state, name) => {
    if (state.sort !== name) Object.assign(state, { sort: name, down: false });
    else if (!state.down) state.down = true;
    else Object.assign(state, { sort: "", down: false });
  };

  // A heading becomes a button that says how its column is sorted.
  tables.headings = ({ columns }, change) => {
    for (const { name, cell } of columns) {
      const press = () => change((state) => tables.sortBy(state, name));
      cell.setAttribute("aria-sort", "none");
      cell.append(tables.make("button", { type: "button", class: "sorter", click: press }, ...cell.childNodes));
    }
    return (state) => {
      for (const { name, cell } of columns) {
        cell.setAttribute("aria-sort", name !== state.sort ? "none" : state.down ? "descending" : "ascending");
      }
    };
  };
})();
