// A link that reports a fault of a point in, the same link with the words of the point out: laid in when it is used, so
// that the page does not carry each text twice. Without this script the report names the record, the point and its page.
(() => {
  const LONGEST = 7500; // bytes of an address that the host is sure to take

  function withText(link) {
    const point = document.getElementById(new URL(link.href).searchParams.get("page")?.split("#").pop());
    if (!point?.matches(".point")) return;
    const address = new URL(link.href);
    address.searchParams.set("words", point.textContent.trim());
    if (address.href.length <= LONGEST) link.href = address.href;
  }

  for (const kind of ["pointerdown", "focusin"])
    document.addEventListener(kind, (event) => {
      const link = event.target.closest?.("a.wrong:not([data-told])");
      if (!link) return;
      link.dataset.told = "";
      withText(link);
    });
})();
