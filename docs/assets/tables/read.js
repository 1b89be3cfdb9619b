// A list of what can be chosen and the table after it in, both as values out; the page is only read here.
(() => {
  const tables = (window.archiveTables ??= {});

  tables.read = (list) => {
    const table = tableAfter(list);
    const facets = [...list.querySelectorAll("dl[data-facet]")].map(facet);
    const columns = [...table.tHead.rows[0].cells].map((cell) => ({ name: tables.slug(cell.textContent), cell }));
    const rows = [...table.tBodies[0].rows].map((element, place) => row(element, place, facets));
    return { list, table, columns, rows, noun: list.dataset.noun, facets };
  };

  // A table without a row is written with one of empty cells.
  tables.hasRows = (list) => tableAfter(list).tBodies[0].textContent.trim() !== "";

  // The theme puts a table into a wrapper that scrolls.
  function tableAfter(list) {
    for (let next = list.nextElementSibling; next; next = next.nextElementSibling) {
      const table = next.matches("table") ? next : next.querySelector("table");
      if (table) return table;
    }
    throw new Error("no table follows the list of what can be chosen in it");
  }

  function facet(list) {
    const ids = [...list.querySelectorAll("dt")].map((each) => each.textContent);
    const labels = [...list.querySelectorAll("dd")].map((each) => each.textContent);
    const { facet: name, title, note = "" } = list.dataset;
    const values = ids.map((id, at) => ({ id, label: labels[at] }));
    return { name, title, note, several: "several" in list.dataset, values, labels: new Map(values.map((each) => [each.id, each.label])) };
  }

  function row(element, place, facets) {
    const told = element.cells[0];
    const values = new Map();
    for (const { name } of facets) values.set(name, told.getAttribute(`data-${name}`)?.split(" ") ?? []);
    return { element, place, values, keys: [] };
  }

  // What all rows answer alike is no question.
  tables.tells = ({ name, values }, rows) => values.some(({ id }) => !rows.every((each) => each.values.get(name).includes(id)));

  tables.textOf = (each) => (each.text ??= tables.fold([...each.element.cells].map((cell) => cell.textContent).join(" ")));
})();
