// The record and the pasted texts in; quotations out that do not stand in their paragraph, or are more than a record takes.
(() => {
  const form = (window.archiveForm ??= {});
  const LIMIT = 60; // quoted words of one source

  // Points and readings, with the paragraphs that are named for them, or for the encounter of a point that names none.
  function statements(tree) {
    const points = form.entries(tree, "points").map(({ value, path }) => {
      const named = form.isBlank(value.from) ? form.encounterOf(tree, value) : value;
      return { value, path, from: locators(named) };
    });
    const readings = form.entries(tree, "conflicts").flatMap(({ value, path }) => form.entries(value, "values", path));
    return [...points, ...readings.map(({ value, path }) => ({ value, path, from: locators(value) }))];
  }

  function locators(group) {
    return form.entries(group, "from").map(({ value }) => {
      const [letter, end = ""] = value.split(".");
      return { letter, end, locator: value };
    });
  }

  (form.checks ??= []).push(({ tree, held }) => {
    const quoted = statements(tree).filter(({ value }) => !form.isBlank(value.quote));
    return quoted.flatMap((each) => [...held].flatMap(([letter, { lines }]) => astray(each, letter, lines)));
  });

  function astray({ value, path, from }, letter, lines) {
    const here = from.filter((each) => each.letter === letter);
    const quote = form.onOneLine(value.quote);
    const found = lines.filter(({ text }) => text.includes(quote)).map(({ locator }) => locator);
    const isThere = found.length && here.some(({ end }) => !end || found.includes(end));
    if (!here.length || isThere) return [];
    const message = `these words do not stand in ${here.map(({ locator }) => locator).join(", ")}`;
    const perhapsElsewhere = here.length < from.length;
    return [form.problem("held-quote", [...path, "quote"], message, wayOut(found, perhapsElsewhere), perhapsElsewhere)];
  }

  function wayOut(found, perhapsElsewhere) {
    if (perhapsElsewhere) return "see that they stand in the other source that is cited here";
    return found.length ? `they stand in ${form.passagesInWords(found)}` : "write them as they stand there, sign by sign";
  }

  // A quotation counts for the first paragraph that its statement names.
  form.checks.push(({ tree }) => {
    const counts = new Map();
    return statements(tree).flatMap(({ value, path }) => {
      const letter = locators(value)[0]?.letter;
      const told = [{ text: value.quote, end: ["quote"] }, { text: value.original?.text, end: ["original", "text"] }];
      const quoted = told.filter(({ text }) => letter && !form.isBlank(text));
      const over = quoted.filter(({ text }) => exceeds(counts, letter, form.words(text).length));
      return over.map(({ end }) => tooMuch(letter, [...path, ...end]));
    });
  });

  // Whether it is with these words that the limit is passed.
  function exceeds(counts, letter, words) {
    const before = counts.get(letter) ?? 0;
    counts.set(letter, before + words);
    return before <= LIMIT && before + words > LIMIT;
  }

  function tooMuch(letter, path) {
    const message = `with this, more than ${LIMIT} words of source ${letter} are quoted`;
    return form.problem("quotes-per-source", path, message, "tell it in your own words");
  }
})();
