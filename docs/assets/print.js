// Paper cannot be unfolded or followed: before printing every folded part is opened, and of several links to one record
// only the first keeps the record's id behind it. Afterwards the folded parts are folded again.
(() => {
  const opened = new Set();
  window.addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details:not([open])")) {
      part.open = true;
      opened.add(part);
    }
    const told = new Set();
    for (const link of document.querySelectorAll("a[data-id]")) {
      link.classList.toggle("told", told.has(link.dataset.id));
      told.add(link.dataset.id);
    }
  });
  window.addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened.clear();
  });
})();
