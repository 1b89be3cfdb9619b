// Rows and what is chosen in, the rows that have it out, and how many rows each further choice would leave.
//
// Of a facet of which a row may have several values all that are chosen count, of any other one is enough.
(() => {
  const tables = (window.archiveTables ??= {});

  tables.nothing = () => ({ chosen: new Map(), words: "", sort: "", down: false });

  tables.match = ({ rows, facets }, state) => {
    const words = tables.fold(state.words).split(" ").filter(Boolean);
    const active = facets.filter(({ name }) => state.chosen.get(name)?.size);
    const counts = new Map(facets.map(({ name }) => [name, new Map()]));
    const shown = new Set();
    for (const row of rows) {
      if (!words.every((word) => tables.textOf(row).includes(word))) continue;
      const failed = active.filter((facet) => !has(row, facet, state.chosen.get(facet.name)));
      if (failed.length === 0) shown.add(row);
      for (const facet of facets) if (wouldCount(facet, failed)) count(counts.get(facet.name), row.values.get(facet.name));
    }
    return { shown, counts };
  };

  function has(row, { name, several }, chosen) {
    const own = row.values.get(name);
    return several ? [...chosen].every((id) => own.includes(id)) : own.some((id) => chosen.has(id));
  }

  // A further value of an either-or facet brings rows in that fail by this facet alone.
  function wouldCount(facet, failed) {
    return failed.length === 0 || (failed.length === 1 && failed[0] === facet && !facet.several);
  }

  function count(counts, ids) {
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
})();
