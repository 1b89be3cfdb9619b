// What is chosen in one slice of a long table in, the same chosen in the slice that a reader goes to out.
(() => {
  const tables = window.archiveTables;

  function carry({ target }) {
    const link = target.closest("nav.slices a");
    if (link) link.hash = tables.isState(location.hash) ? location.hash : "";
  }

  document.addEventListener("click", carry, { capture: true });
})();
