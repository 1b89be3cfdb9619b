// Paper cannot be unfolded or followed: before printing every folded part is opened, and of several links to one record
// only the first keeps the record's id behind it. Afterwards the folded parts are folded again.
(() => {
  const opened = new Set();
  window.addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details:not([open])")) {
      part.open = true;
      opened.add(part);
    }
    // What stands open comes before what was folded: there a reader looks first.
    const links = [...document.querySelectorAll("a[data-id]")];
    const told = new Set();
    for (const link of [...links.filter((each) => !each.closest("details")), ...links.filter((each) => each.closest("details"))]) {
      link.classList.toggle("told", told.has(link.dataset.id));
      told.add(link.dataset.id);
    }
  });
  window.addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened.clear();
  });
})();
