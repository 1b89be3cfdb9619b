// The page in, tables that sort and filter out. Without this script every row is there, and no control.
(() => {
  const tables = window.archiveTables;
  const lists = [...document.querySelectorAll(".table-choices")].filter(tables.hasRows);
  const all = lists.map((list) => started(tables.read(list), lists.length > 1 ? `${list.dataset.noun}.` : ""));

  function started(model, prefix) {
    const own = { state: tables.nothing(), follow, parts: () => tables.partsOf(model, own.state, prefix) };
    const headings = tables.headings(model, change);
    const controls = tables.controls(model, change);
    const draw = tables.drawing(model);

    function change(edit, { step = true } = {}) {
      edit(own.state);
      show({ whole: false });
      tables.tell(all.flatMap((each) => each.parts()), step);
    }

    function follow() {
      own.state = tables.stateFrom(location.hash, model, prefix);
      show({ whole: true });
    }

    function show(extent) {
      const found = tables.match(model, own.state);
      draw(tables.ordered(model, own.state).filter((row) => found.shown.has(row)), extent);
      headings(own.state);
      controls(own.state, found);
    }

    return own;
  }

  // A place on the page leaves the tables as they are.
  const follow = () => tables.isState(location.hash) && all.forEach((each) => each.follow());
  window.addEventListener("hashchange", follow);
  if (all.length) {
    all.forEach((each) => each.follow());
    if (!tables.isState(location.hash)) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }
})();
