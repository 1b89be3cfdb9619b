// Paper cannot be unfolded or followed: before printing every folded part is opened, and the first link to a place gets
// `data-told`, what stands behind it on paper: the id of a record, with the number of the point where it leads to one, or
// the path of a page that has no record. Of further links to the same place it is empty. Afterwards parts are folded again.
(() => {
  const POINT = /^#(q\d+)$/;
  // Pages of a title that no index has: of the site itself, of the handbook, of pairs of countries.
  const PAGE = /^(?:(?:handbook|pairs)\/)?[^/]+\/$/;
  const opened = new Set();

  const root = () => {
    const settings = document.getElementById("__config");
    return settings ? new URL(`${JSON.parse(settings.textContent).base}/`, location.href).href : null;
  };

  const pageOf = (address) => address.replace(/#.*$/, "").replace(/index\.html$/, "");

  const wayOf = (link, site) => {
    if (link.dataset.id) return [link.dataset.id, ...(POINT.exec(link.hash)?.slice(1) ?? [])].join(" ");
    const page = pageOf(link.href);
    const path = site && page.startsWith(site) ? page.slice(site.length) : "";
    return PAGE.test(path) && page !== pageOf(location.href) ? path.replace(/\/$/, "") : "";
  };

  // What stands open comes before what was folded: there a reader looks first.
  const inOrder = () => {
    const links = [...document.querySelectorAll("article :is(a[data-id], :is(p, li, dd) > a:not([class]))")];
    const isLate = (link) => opened.has(link.closest("details"));
    return [...links.filter((link) => !isLate(link)), ...links.filter(isLate)];
  };

  const tell = () => {
    const site = root();
    const told = new Set([""]);
    for (const link of inOrder()) {
      const way = wayOf(link, site);
      link.dataset.told = told.has(way) ? "" : way;
      told.add(way).add(way.split(" ")[0]);
    }
  };

  window.addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details:not([open])")) {
      part.open = true;
      opened.add(part);
    }
    tell();
  });
  window.addEventListener("afterprint", () => {
    for (const part of opened) part.open = false;
    opened.clear();
  });
})();
