// Locators in, those out that name a source or a paragraph that is not there.
(() => {
  const form = (window.archiveForm ??= {});
  const LOCATOR = /^([A-Z]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(t|p[1-9][0-9]{0,3}))?$/;

  (form.checks ??= []).push((all) => {
    const locators = all.places.filter(({ field }) => field?.type === "locators");
    return locators.flatMap(({ value, path }) => {
      const complaint = wrong(value, all);
      return complaint ? [form.problem(complaint[0], path, complaint[1], complaint[2])] : [];
    });
  });

  function wrong(value, { tree, held, known }) {
    const [, letter, end] = LOCATOR.exec(value) ?? [];
    const help = "write A.p5 for paragraph 5 of source A, A.t for its heading";
    if (!letter) return ["locator-form", `\`${value}\` does not name a paragraph`, help];
    const letters = lettersOf(tree);
    if (!letters.includes(letter)) return ["locator-source", `there is no source \`${letter}\` here`, sourcesHere(letters)];
    return end && noSuchPlace(end, letter, extent(tree.sources[letter], held.get(letter), known));
  }

  function lettersOf({ sources = {} }) {
    return Object.keys(sources).filter((letter) => !form.isBlank(sources[letter])).sort();
  }

  function sourcesHere(letters) {
    return letters.length ? `the sources of this meeting are ${letters.join(", ")}` : "add the source first";
  }

  // How many paragraphs a source has and whether it has a heading, as far as that is known.
  function extent(source, pasted, known) {
    if (pasted) return { count: pasted.paragraphs.length, heading: pasted.lines[0]?.locator === "t" };
    const told = typeof source === "string" ? known.records.sources.find(({ id }) => id === source) : { ...source, ...source.text };
    if (told?.paragraphs) return { count: told.paragraphs.length, heading: String(told.heading) === "true" };
    return { count: /^\d+$/.test(told?.seen ?? "") ? Number(told.seen) : Infinity, heading: true };
  }

  function noSuchPlace(end, letter, { count, heading }) {
    if (end === "t") return !heading && ["locator-paragraph", "this source has no heading", `its first paragraph is ${letter}.p1`];
    const message = `this source has ${count} ${count === 1 ? "paragraph" : "paragraphs"}; there is no ${end}`;
    return Number(end.slice(1)) > count && ["locator-paragraph", message, "look the place up in the text"];
  }

  // The sources that were read for what is not said.
  form.checks.push(({ tree }) => {
    const letters = lettersOf(tree);
    const named = form.entries(tree, "not_stated").flatMap(({ value, path }) => form.entries(value, "in", path));
    const astray = named.filter(({ value }) => !letters.includes(value));
    return astray.map(({ value, path }) => form.problem("locator-source", path, `there is no source \`${value}\` here`, sourcesHere(letters)));
  });
})();
