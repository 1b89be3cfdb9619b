// The words by which a page was found, `?h=` in its address, marked where a word of the page begins with one.
(() => {
  const LETTER = /[\p{L}\p{M}\p{N}]$/u;
  const asked = new URL(location).searchParams.get("h") ?? "";
  const words = asked.split(/[\s*+\-:~^]+/).filter(Boolean);
  const article = document.querySelector(".md-content");
  if (!words.length || !article) return;

  const pattern = new RegExp(words.map((word) => word.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&")).join("|"), "giu");

  // From the last to the first, so that those before stay where they are.
  const mark = (node) => {
    for (const { 0: word, index } of [...node.data.matchAll(pattern)].reverse()) {
      if (LETTER.test(node.data.slice(0, index))) continue;
      const found = node.splitText(index);
      found.splitText(word.length);
      const marked = document.createElement("mark");
      marked.dataset.mdHighlight = "";
      found.replaceWith(marked);
      marked.append(found);
    }
  };

  const texts = document.createNodeIterator(article, NodeFilter.SHOW_TEXT);
  const shown = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement.offsetHeight && !node.parentElement.closest("script, style, select, textarea")) shown.push(node);
  }
  shown.forEach(mark);
})();
