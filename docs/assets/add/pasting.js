// The text of a source as somebody pastes it in, its numbered paragraphs to look at out, and what the record keeps of it.
//
// The text itself stays in this browser: the record has its checksum and the first words of its paragraphs.
(() => {
  const form = (window.archiveForm ??= {});
  const { make } = window.archiveTables;
  const SHOWN = 160; // characters of a paragraph
  let number = 0;

  const HINT =
    "Paste it from the page, every paragraph a line. It is split into numbered paragraphs here and is never sent: " +
    "the record keeps a checksum and the first words of each paragraph.";
  const KEEP =
    "Save it and keep it: the archive knows a text by its checksum, and whoever has this very file can compare every " +
    "word with the record.";

  form.pasting = (field, place) => {
    const id = `text-${(number += 1)}`;
    const letter = place.path().at(-2);
    const area = make("textarea", { id, rows: "5", dir: "auto", "aria-describedby": `${id}-hint`, input: () => put() });
    const tick = make("input", { id: `${id}-heading`, type: "checkbox", change: () => turn() });
    const first = make("div", { class: "form-tick" }, tick, make("label", { for: `${id}-heading` }, "The first line is a heading"));
    const lines = make("ol", { class: "form-paragraphs", tabindex: "0", "aria-label": "The paragraphs with their numbers" });
    const told = make("p", { class: "form-count", role: "status" });
    const wrong = make("ul", { class: "form-problem" });
    const save = make("button", { type: "button", click: () => form.download(nameOf(), read().bytes) }, "Save this text");
    const after = make("div", { hidden: true }, first, lines, told, wrong, make("p", { class: "form-hint" }, KEEP), save);
    const above = [make("label", { for: id }, field.label), make("p", { id: `${id}-hint`, class: "form-hint" }, HINT)];
    const node = make("div", { class: "form-field form-text" }, ...above, area, after, make("p", { class: "form-problem", hidden: true }));

    const nameOf = () => `${letter}-${place.get().sha256.slice(0, 8)}.txt`;
    const read = () => form.sourceText(area.value, { heading: tick.checked });

    function turn() {
      form.headingIs(letter, tick.checked, read().lines.length);
      put();
    }

    function put() {
      const isBlank = area.value.trim() === "";
      if (isBlank) delete form.work.texts[letter];
      else form.work.texts[letter] = area.value;
      const text = read();
      const kept = { sha256: form.sha256(text.bytes), heading: String(tick.checked), paragraphs: text.paragraphs };
      place.set(isBlank ? undefined : kept);
      draw(text);
    }

    function draw(text) {
      after.hidden = area.value.trim() === "";
      lines.replaceChildren(...text.lines.map(line));
      const paragraphs = text.lines.filter(({ locator }) => locator !== "t").length;
      const lost = text.dropped?.length ? ` ${text.dropped.length} invisible signs were left out.` : "";
      told.textContent = `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}.${lost}`;
      wrong.replaceChildren(...text.problems.map((each) => make("li", {}, each)));
    }

    area.value = form.work.texts[letter] ?? "";
    tick.checked = place.get()?.heading === "true";
    draw(read());
    form.register(node, area, [place.path]);
    return node;
  };

  function line({ locator, text }) {
    const short = text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
    return make("li", {}, make("span", { class: "form-locator" }, locator === "t" ? "heading" : locator), make("span", { dir: "auto" }, short));
  }

  form.download = (name, bytes, type = "text/plain;charset=utf-8") => {
    const address = URL.createObjectURL(new Blob([bytes], { type }));
    const link = make("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
})();
