// What is chosen in, the part of the address behind # out, and back: it works from a disk and can be sent to somebody.
//
// `#topic=space&topic=cyber-security&words=police&sort=-date`. An address without = is a place on the page.
(() => {
  const tables = (window.archiveTables ??= {});

  tables.isState = (hash) => hash === "" || hash.includes("=");

  // `prefix` tells several tables of one page apart.
  tables.stateFrom = (hash, { facets, columns }, prefix) => {
    const state = tables.nothing();
    for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ""))) {
      if (!key.startsWith(prefix) || !value) continue;
      const name = key.slice(prefix.length);
      if (name === "words") state.words = value;
      else if (name === "sort") sorted(state, value, columns);
      else if (facets.some((each) => each.name === name)) tables.choose(state, name, value);
    }
    return state;
  };

  function sorted(state, value, columns) {
    const name = value.replace(/^-/, "");
    if (columns.some((each) => each.name === name)) Object.assign(state, { sort: name, down: value.startsWith("-") });
  }

  tables.choose = (state, name, id) => {
    if (!state.chosen.has(name)) state.chosen.set(name, new Set());
    state.chosen.get(name).add(id);
  };

  tables.partsOf = ({ facets }, state, prefix) => {
    const pairs = facets.flatMap(({ name }) => [...(state.chosen.get(name) ?? [])].map((id) => [name, id]));
    if (state.words.trim()) pairs.push(["words", state.words.trim()]);
    if (state.sort) pairs.push(["sort", (state.down ? "-" : "") + state.sort]);
    return pairs.map(([name, value]) => `${encodeURIComponent(prefix + name)}=${encodeURIComponent(value)}`);
  };

  // A choice is a step that the back button takes back; typing is not.
  tables.tell = (parts, step) => {
    const hash = parts.join("&");
    if (hash === location.hash.slice(1)) return;
    const address = location.pathname + location.search + (hash && `#${hash}`);
    if (step) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
  };
})();
