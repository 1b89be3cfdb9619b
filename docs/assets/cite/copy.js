// Forms of a citation in, a button to copy each out. Without this script the text can be selected.
(() => {
  function selected(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  // A page from a disk may have no clipboard: then the browser copies what is selected, or the reader does.
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text.textContent);
      return true;
    } catch {
      selected(text);
      return document.execCommand("copy");
    }
  }

  for (const text of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    const told = document.createElement("span");
    button.type = "button";
    button.className = "copy";
    button.textContent = `Copy ${text.dataset.copy}`;
    told.className = "copied";
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      told.textContent = (await copied(text)) ? "Copied" : "Selected: press Ctrl+C, on a Mac ⌘C";
    });
    text.before(button, told);
  }
})();
