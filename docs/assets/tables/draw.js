// The rows to show in, the body of the table out: what fills a screen at once, the rest in portions right after.
//
// A browser needs a third of a second to lay out a thousand rows, and a reader sees the first thirty.
(() => {
  const tables = (window.archiveTables ??= {});
  const FIRST = 40;
  const PORTION = 80;

  tables.drawing = ({ table, columns, rows }) => {
    const body = table.tBodies[0];
    let shown = rows;
    let waiting = [];
    let timer = 0;

    function draw(wanted, { whole }) {
      if (wanted.length === shown.length && wanted.every((row, at) => row === shown[at])) return;
      keepColumns(table, columns);
      clearTimeout(timer);
      shown = wanted;
      const elements = wanted.map((row) => row.element);
      waiting = whole ? [] : elements.splice(FIRST);
      body.replaceChildren(...elements);
      goOn();
    }

    function goOn() {
      if (waiting.length) timer = setTimeout(() => (body.append(...waiting.splice(0, PORTION)), goOn()));
    }

    // Before the script that tells each record once on paper looks for its links.
    window.addEventListener("beforeprint", () => body.append(...waiting.splice(0)), { capture: true });
    return draw;
  };

  // Columns keep the width that all rows gave them, so that nothing moves sideways while rows come and go.
  function keepColumns(table, columns) {
    if (table.style.tableLayout || getComputedStyle(table).display !== "table") return;
    const widths = columns.map(({ cell }) => (100 * cell.getBoundingClientRect().width) / table.getBoundingClientRect().width);
    columns.forEach(({ cell }, at) => (cell.style.width = `${widths[at]}%`));
    table.style.tableLayout = "fixed";
  }
})();
