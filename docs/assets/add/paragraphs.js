// A pasted text in; its numbered paragraphs, what the record says of them, and the bytes of the copy to keep out.
//
// A paragraph is a line that is not empty; the first of them is the heading if the text has one.
(() => {
  const form = (window.archiveForm ??= {});

  form.sourceText = (pasted, { heading = false } = {}) => {
    const { text, dropped } = form.seen(form.wellFormed(pasted).replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
    const lines = form.passages(text, heading);
    const { paragraphs, problems } = form.openings(lines);
    return { lines, paragraphs, problems, dropped, bytes: new TextEncoder().encode(text) };
  };

  form.passages = (text, heading) => {
    const lines = text.split(/\r\n|\r|\n/).map(form.onOneLine).filter(Boolean);
    return lines.map((line, at) => ({ locator: heading && at === 0 ? "t" : `p${at + (heading ? 0 : 1)}`, text: line }));
  };

  form.passagesInWords = (locators) => locators.map((end) => (end === "t" ? "the heading" : end)).join(", ");
})();
