// A table or a text that is wider than its box can be reached, and so moved sideways, by keyboard.
(() => {
  const BOXES = ".md-typeset__scrollwrap, .md-typeset pre > code";
  const MADE = { tabindex: "0", role: "group", "aria-label": "Wider than the screen: the arrow keys move it" };

  function reach() {
    for (const box of document.querySelectorAll(BOXES)) {
      const wide = box.scrollWidth > box.clientWidth + 1;
      for (const [name, value] of Object.entries(MADE)) {
        if (wide) box.setAttribute(name, value);
        else box.removeAttribute(name);
      }
    }
  }

  window.addEventListener("load", reach);
  window.addEventListener("resize", reach);
})();
